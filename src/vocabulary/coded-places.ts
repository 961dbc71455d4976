import { filter, flatMap, map } from '../core/lists.ts'
import { own } from '../core/own.ts'
import { countries } from './lexicon/countries.ts'
import { states } from './lexicon/places.ts'
import { townsNamed } from './gazetteer.ts'

/*
 * Places as systems write them, from the narrow to the wide or the other way round: "Bengaluru, KA, IN", "Galway, IE", "USA - Ohio - Dayton", "US-TX-Austin".
 * Many codes are those of a state and of a country (CA, DE, IN, CO, MA, PA …). Which is meant is told by what stands beside: behind a state follows its country,
 * and behind a town what the town lies in, which the gazetteer knows.
 */

/** ISO 3166-1 alpha-3 as far as employers write them, to alpha-2. */
const ALPHA_3: Readonly<Record<string, string>> = {
  ...{ USA: 'US', CAN: 'CA', MEX: 'MX', BRA: 'BR', ARG: 'AR', CHL: 'CL', COL: 'CO', PER: 'PE' },
  ...{ GBR: 'GB', IRL: 'IE', DEU: 'DE', FRA: 'FR', ESP: 'ES', PRT: 'PT', ITA: 'IT', NLD: 'NL' },
  ...{ BEL: 'BE', LUX: 'LU', CHE: 'CH', AUT: 'AT', POL: 'PL', CZE: 'CZ', HUN: 'HU', ROU: 'RO' },
  ...{ BGR: 'BG', GRC: 'GR', SWE: 'SE', NOR: 'NO', DNK: 'DK', FIN: 'FI', EST: 'EE', LVA: 'LV' },
  ...{ LTU: 'LT', UKR: 'UA', TUR: 'TR', ISR: 'IL', ARE: 'AE', SAU: 'SA', EGY: 'EG', ZAF: 'ZA' },
  ...{ IND: 'IN', CHN: 'CN', JPN: 'JP', KOR: 'KR', SGP: 'SG', MYS: 'MY', PHL: 'PH', VNM: 'VN' },
  ...{ IDN: 'ID', THA: 'TH', AUS: 'AU', NZL: 'NZ', GEO: 'GE', ARM: 'AM', SRB: 'RS', HRV: 'HR' },
}

const isCode = (part: string): boolean => /^[A-Z]{2,3}$/.test(part)

/** The country whose code this is, whatever else it may stand for; null where it is of none. */
function countryWithCode(code: string): string | null {
  if (code === 'UK') return 'GB'
  return own(ALPHA_3, code) ?? (code !== 'EU' && Object.hasOwn(countries, code) ? code : null)
}

/** The country with a name in English: "USA", "Germany". */
const countryNamed = (name: string): string | null =>
  Object.entries(countries).find(
    ([, c]) => c.name === name || (c.names as readonly string[]).includes(name),
  )?.[0] ?? null

const STATE_CODES: ReadonlySet<string> = new Set(
  flatMap(states, ({ codes }) => codes as readonly string[]),
)

/** Whether words are the code of a state or province: "CA". */
export const isStateCode = (written: string): boolean => STATE_CODES.has(written)

/** Countries that have a state or province of this code. */
const ofState = (code: string): readonly string[] =>
  map(
    filter(states, ({ codes }) => (codes as readonly string[]).includes(code)),
    ({ country }) => country,
  )

/** Whether a country has a state or province of this code. */
export const isStateOf = (country: string, code: string): boolean => ofState(code).includes(country)

/** Whether a town of that name lies in the state of a country. Divisions are known of the US alone; elsewhere the country has to do. */
export const isInState = (town: string, country: string, state: string): boolean =>
  townsNamed(town).some((t) => t.country === country && (country !== 'US' || t.division === state))

const isIn = (town: string, country: string): boolean =>
  townsNamed(town).some((t) => t.country === country)

/** The country of a town with a code behind it; null where the code may be that of a state as well as before. */
function countryBehind(town: string, code: string): string | null {
  const country = countryWithCode(code)
  if (country === null) return null
  const statesOf = ofState(code)
  if (statesOf.length === 0) return country
  return isIn(town, country) && !statesOf.some((of) => isInState(town, of, code)) ? country : null
}

/** From the narrow to the wide: town, perhaps its state, and a code. */
function countryOfParts([town = '', ...wider]: readonly string[]): string | null {
  const last = wider.at(-1)
  if (last === undefined || !/^\p{L}/u.test(town)) return null
  if (last === 'Georgia') return isIn(town, 'GE') && !isInState(town, 'US', 'GA') ? 'GE' : null
  if (!isCode(last)) return null
  const country = countryWithCode(last)
  const state = wider.length > 1 ? wider[0] : undefined
  if (country !== null && state !== undefined && isCode(state) && state !== last) return country
  return countryBehind(town, last)
}

/** Signs of a line of several places, or of one that tells of more than a place. */
const MORE = /[;|/()&]|\b(?:or|and|remote|hybrid)\b/i
const LONGEST = 80

/** "USA - Ohio - Dayton", "US-TX-Austin": the country or state stands first. */
const WIDE_FIRST = /^(\p{Lu}[\p{L} ]+?)\s*[-–]\s*(\p{Lu}.*)$/u

/**
 * The country of a place that is written with codes or from the wide to the narrow, where they leave no doubt; ISO 3166-1 alpha-2. Null for every other text,
 * and for a code that may be that of a state.
 */
export function countryOfCodes(text: string): string | null {
  if (text.length > LONGEST || MORE.test(text)) return null
  const parts = text.split(/\s*,\s*/)
  if (parts.length > 1) return parts.length < 4 ? countryOfParts(parts) : null
  const [, wide, rest] = WIDE_FIRST.exec(text.trim()) ?? []
  if (!wide || !rest || countryNamed(text.trim()) !== null) return null
  const named =
    isCode(wide) && wide.length === 2 ? null : (countryNamed(wide) ?? countryWithCode(wide))
  if (named !== null) return named
  return isCode(wide) ? countryOfParts([...rest.split(/\s*[-–]\s*/).reverse(), wide]) : null
}
