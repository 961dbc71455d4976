import { countryCode } from '../../vocabulary/countries.ts'
import { statusNamed, type Grants, type StatusRow } from './status.ts'

/** What parts two names of one right: "Temporary Graduate visa (subclass 485)", "Skilled Worker - Tier 2", "F-1, OPT". */
const PARTED = /[(),;/]|\s[-–—]\s|\s*(subclass \d{3})\s*/i

/** Narrower rights first, but for one that needs another beside it: of "F-1 (OPT)" the OPT counts. */
const NARROW: readonly Grants[] = [
  'none',
  'tied',
  'conditional',
  'temporary',
  'open',
  'protected',
  'resident',
  'citizen',
  'possible',
]

/**
 * The row for a status that is written with two of its names, or with what it hangs on: both as one name where the table has it ("EAD (H-4)" is H-4 EAD), else the
 * narrower of those that it knows, the last of equal ones. Null where it knows none, or where nothing parts the words.
 */
export function statusOfParts(area: string, written: string): StatusRow | null {
  const parts = written
    .split(PARTED)
    .map((part) => (part ?? '').trim())
    .filter((part) => part !== '')
  if (parts.length < 2) return null
  const [first = '', second = ''] = parts
  const whole = statusNamed(area, `${first} ${second}`) ?? statusNamed(area, `${second} ${first}`)
  if (whole) return whole
  const rows = parts.flatMap((part) => statusNamed(area, part) ?? [])
  const width = ({ grants }: StatusRow): number => NARROW.indexOf(grants)
  return rows.reduce<StatusRow | null>(
    (narrowest, row) => (narrowest && width(narrowest) < width(row) ? narrowest : row),
    null,
  )
}

/** "Irish citizen", "dual US/Canadian national", "French passport (EU)". */
const BEFORE =
  /^(?:an? )?(?:dual )?([^()]+?) (?:citizen(?:ship)?|national(?:ity)?|passport(?: holder)?)\b/i
/** "citizen of Ireland". */
const BEHIND = /^(?:an? )?(?:dual )?(?:citizen(?:ship)?|national) of (?:the )?([^()]+)/i

/** The countries whose citizen somebody is by the words of a status; empty where it names none. */
export function citizenOf(status: string | null): readonly string[] {
  const named = status && (BEFORE.exec(status) ?? BEHIND.exec(status))?.[1]
  return (named ?? '')
    .split(/\s*(?:\/|&|,|\band\b)\s*/)
    .flatMap((part) => (part === '' ? [] : (countryCode(part) ?? [])))
}
