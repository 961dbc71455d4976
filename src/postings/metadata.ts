import { dayMeant, isoDay, parseIso } from '../core/day.ts'
import type { Metadata, Pay } from '../core/posting.ts'
import { SIDE_BY_SIDE, type EmploymentType, type Workplace } from '../core/choices.ts'
import { valueAtPath } from './record.ts'
import { shortMonths } from '../vocabulary/lexicon/dates.ts'

/** Metadata of which every key may be missing or null: how readers collect it. */
export type Collected = { readonly [K in keyof Metadata]?: Metadata[K] | null | undefined }

/** Leaves out what the source does not state, so that it is read from the text instead. */
export function stated(collected: Collected): Partial<Metadata> {
  const kept = Object.entries(collected).filter(
    ([, value]) =>
      value !== null && value !== undefined && !(Array.isArray(value) && value.length === 0),
  )
  return Object.fromEntries(kept) as Partial<Metadata>
}

const LONGEST = 1000
/** Words of printable ASCII with single spaces between, as nearly every value is. */
const PLAIN = /^[!-~]+(?: [!-~]+){0,60}$/

/** One line of words: no line ends, control characters or marks that turn the direction of writing; null where nothing is left. */
export function line(value: unknown): string | null {
  if (typeof value !== 'string' && typeof value !== 'number') return null
  if (typeof value === 'string' && value.length <= LONGEST && PLAIN.test(value)) return value
  const words = String(value)
    .slice(0, LONGEST)
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\s]/gu, (sign) =>
      /[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\u00ad]/.test(sign) ? '' : ' ',
    )
    .replace(/ {2,}/g, ' ')
    .trim()
  return words === '' ? null : words
}

/** The words at a path of a record; null where there are none. */
export const lineAt = (value: unknown, ...path: readonly string[]): string | null =>
  line(valueAtPath(value, ...path))

/** The first pattern that fits wins: an internship that is full-time is an internship. */
const EMPLOYMENT: readonly (readonly [RegExp, EmploymentType])[] = [
  [
    /\bintern(?:ship)?s?\b|\bco-?op\b|\btrainee|\bpraktik|\bstage\b|working student|werkstudent/,
    'internship',
  ],
  [/\bcontract(?:or)?\b|freelance|\bb2b\b|\bper ?diem\b/, 'contract'],
  [/\btemp(?:orary)?\b|fixed.?term|seasonal/, 'temporary'],
  [/part.?time|\bpart$/, 'part-time'],
  [/full.?time|\bfull$|permanent|regular|unlimited/, 'full-time'],
]

/** What a value says, one or a list, without "per diem" beside something else: who is also taken by the day is not hired by it alone. */
function sortsIn(value: unknown): readonly string[] {
  const all = (Array.isArray(value) ? value : [value]).map(line).filter((v) => v !== null)
  const others = all.filter((each) => !/^per.?diem$/i.test(each))
  return others.length > 0 ? others : all
}

/** `FULL_TIME`, `FullTime`, "Permanent, full-time", `fulltime_permanent`, `INTERN` … */
export function employmentTypeOf(value: unknown): EmploymentType | null {
  const words = sortsIn(value)
    .join(' ')
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .replaceAll('_', ' ')
    .toLowerCase()
  return EMPLOYMENT.find(([pattern]) => pattern.test(words))?.[1] ?? null
}

/** `["FULL_TIME", "PART_TIME"]` or "PER_DIEM, FULL_TIME": the ordinary sort of those that are offered, and the others. */
export function employmentTypesOf(
  value: unknown,
): Partial<Pick<Metadata, 'employmentType' | 'otherEmploymentTypes'>> {
  const parts = sortsIn(value).flatMap((each) =>
    /^[A-Z_]+(?:\s*[,;|/]\s*[A-Z_]+)+$/.test(each) ? each.split(/\s*[,;|/]\s*/) : [each],
  )
  const main = employmentTypeOf(parts)
  if (main === null) return {}
  const types = [
    ...new Set(
      sortsIn(parts)
        .map(employmentTypeOf)
        .filter((type) => type !== null),
    ),
  ]
  if (types.length < 2 || !types.every((type) => SIDE_BY_SIDE.includes(type)))
    return { employmentType: main }
  const employmentType = types.includes('full-time') ? 'full-time' : main
  return {
    employmentType,
    otherEmploymentTypes: types.filter((type) => type !== employmentType),
  }
}

/** `TELECOMMUTE`, "Remote (US)", `on_site`, "Hybrid" … */
export function workplaceOf(value: unknown): Workplace | null {
  const words = (line(value) ?? '').toLowerCase()
  if (words === '') return null
  if (/\bhybrid/.test(words)) return 'hybrid'
  if (
    /remote|telecommut|work(?:ing)? from home|\bwfh\b|distributed/.test(words) &&
    !/not remote|no remote/.test(words)
  )
    return 'remote'
  return /on.?site|in.?office|in.?person/.test(words) ? 'onsite' : null
}

/** `YYYY-MM-DD` from an ISO date or time, a date with the name of its month or in figures, a time stamp in seconds or milliseconds; else null. */
export function dayOf(value: unknown): string | null {
  const written = line(value)
  if (written === null) return null
  if (/^\d{10}(?:\d{3})?(?:\.\d{1,6})?$/.test(written)) {
    const number = Number(written)
    return isoDay(Math.floor((number > 1e11 ? number / 1000 : number) / 86_400))
  }
  const iso = written.slice(0, 10).replaceAll('/', '-')
  const day = /^\d{4}-\d{2}-\d{2}$/.test(iso) ? iso : (figuredDay(written) ?? namedDay(written))
  return day !== null && parseIso(day) ? day : null
}

const MONTHS = Object.entries(shortMonths).map(
  ([name, month]) => [new RegExp(`\\b${name}[a-z]{0,6}\\b`, 'i'), month] as const,
)

/** "20261114"; "14.11.2026" and "11/14/2026" where it is sure which of its numbers is the month, a time of day behind it or none. */
function figuredDay(written: string): string | null {
  const [, year = '', month = '', date = ''] = /^(20\d\d)(\d\d)(\d\d)$/.exec(written) ?? []
  if (year !== '') return `${year}-${month}-${date}`
  const [, figures = ''] = /^(\d{1,2}([./-])\d{1,2}\2(?:20\d\d))(?:\D|$)/.exec(written) ?? []
  return dayMeant(figures)
}

/** "Wed Sep 02 02:00:00 UTC 2026", "February 3, 2026", "3 Feb 2026", "Tue, 03 Feb 2026 10:00:00 GMT". */
function namedDay(written: string): string | null {
  const month = MONTHS.find(([name]) => name.test(written))?.[1]
  const year = /\b(?:19|20)\d{2}\b/.exec(written)?.[0]
  const date = /(?<![\d:])([0-3]?\d)(?![\d:])/.exec(written)?.[1]
  return month !== undefined && year && date
    ? `${year}-${String(month).padStart(2, '0')}-${date.padStart(2, '0')}`
    : null
}

const UNITS: readonly (readonly [RegExp, Pay['unit']])[] = [
  [/hour|hr/, 'hour'],
  [/\bday|daily/, 'day'],
  [/week/, 'week'],
  [/month/, 'month'],
  [/year|annual|annum|yearly/, 'year'],
]

/** Pay from the numbers, currency and unit that a source states apart; null unless all are there. */
export function payOf(min: unknown, max: unknown, currency: unknown, unit: unknown): Pay | null {
  const [low, high] = [amount(min) ?? amount(max), amount(max) ?? amount(min)]
  const code = (line(currency) ?? '').toUpperCase()
  const per = UNITS.find(([pattern]) => pattern.test((line(unit) ?? '').toLowerCase()))?.[1]
  return low && high && per && /^[A-Z]{3}$/.test(code)
    ? { min: Math.min(low, high), max: Math.max(low, high), currency: code, unit: per }
    : null
}

/** One range from the least to the most of what is paid in the currency and by the unit of the first: by tier, or by place. */
export function payRange(pays: readonly (Pay | null)[]): Pay | null {
  const [first, ...others] = pays.filter((pay) => pay !== null)
  if (!first) return null
  const alike = others.filter((pay) => pay.currency === first.currency && pay.unit === first.unit)
  return {
    ...first,
    min: Math.min(first.min, ...alike.map(({ min }) => min)),
    max: Math.max(first.max, ...alike.map(({ max }) => max)),
  }
}

function amount(value: unknown): number | null {
  if (typeof value !== 'number' && typeof value !== 'string') return null
  const number = Number(String(value).slice(0, 40).replace(/[,\s]/g, ''))
  return Number.isFinite(number) && number > 0 ? number : null
}
