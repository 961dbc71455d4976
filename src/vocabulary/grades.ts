import { own } from '../core/own.ts'
import { map } from '../core/lists.ts'
import { holdsAny } from '../matcher/words.ts'

/**
 * Marks of the countries that adverts and profiles come from. Two marks of one system are compared as they are; two of different systems by where each
 * stands in US grade points, as a range from the strictest table in use to the most generous.
 */
export const GRADE_SYSTEMS = [
  'us',
  'gb',
  'de',
  'fr',
  'it30',
  'it110',
  'ch',
  'nl',
  'es',
  'in10',
  'in100',
  'ten',
  'hundred',
  'ucas',
] as const
export type System = (typeof GRADE_SYSTEMS)[number]

/** A mark: `low` to `high` on its system, for a class of degree is a band. `label` is how people write it. */
export interface Grade {
  readonly system: System
  readonly low: number
  readonly high: number
  readonly label: string
}

interface Range {
  readonly low: number
  readonly high: number
}

/** A mark, and the least and the most that it is worth in US grade points. Between two marks the worth rises evenly. */
type Anchor = readonly [mark: number, low: number, high: number]

/**
 * Where marks stand in US grade points. GB: First 3.7 to 4.0, 2:1 3.0 to 3.7, 2:2 2.5 to 3.0 (guides of UK universities for US applicants). DE: the
 * modified Bavarian formula x = 1 + 3 (Nmax - Nd) / (Nmax - Nmin) (KMK), with 1.0 and with 2.0 as the lowest pass in the US. FR, IT: tables
 * of exchange offices. IN: proportion below, tables of evaluators above. `ten` and `hundred` are scales of no known country. Reviewed 2026-11-26 against
 * guides of universities; for CH, NL and ES no table was found, and these stand as they are commonly given.
 */
const IN_POINTS: Readonly<Record<System, readonly Anchor[]>> = {
  us: [
    [0, 0, 0],
    [4, 4, 4],
  ],
  gb: [
    [0, 0, 0],
    [40, 2, 2.3],
    [50, 2.5, 3],
    [60, 3, 3.3],
    [70, 3.7, 4],
    [100, 4, 4],
  ],
  de: [
    [1, 4, 4],
    [4, 1, 2],
    [6, 0, 0],
  ],
  fr: [
    [0, 0, 0],
    [10, 2, 2],
    [12, 3, 3.3],
    [14, 3.3, 3.7],
    [16, 3.7, 4],
    [20, 4, 4],
  ],
  it30: [
    [0, 0, 0],
    [18, 2, 2],
    [24, 2.9, 3.1],
    [27, 3.3, 3.6],
    [30, 4, 4],
  ],
  it110: [
    [0, 0, 0],
    [66, 2, 2],
    [90, 2.7, 3],
    [100, 3.2, 3.6],
    [105, 3.5, 3.8],
    [110, 4, 4],
  ],
  ch: [
    [0, 0, 0],
    [4, 2, 2],
    [4.5, 2.7, 3],
    [5, 3.3, 3.5],
    [5.5, 3.7, 4],
    [6, 4, 4],
  ],
  nl: [
    [0, 0, 0],
    [5.5, 2, 2],
    [6, 2, 2.7],
    [7, 3, 3.3],
    [8, 3.7, 4],
    [10, 4, 4],
  ],
  es: [
    [0, 0, 0],
    [5, 2, 2],
    [7, 3, 3.3],
    [9, 3.7, 4],
    [10, 4, 4],
  ],
  in10: [
    [0, 0, 0],
    [5, 2, 2.8],
    [6, 2.4, 3.3],
    [7, 2.8, 3.7],
    [8, 3.2, 4],
    [10, 4, 4],
  ],
  in100: [
    [0, 0, 0],
    [50, 2, 3],
    [60, 2.4, 3.7],
    [75, 3, 4],
    [100, 4, 4],
  ],
  ten: [
    [0, 0, 0],
    [6, 2.4, 2.7],
    [7, 2.8, 3.3],
    [8, 3.2, 4],
    [10, 4, 4],
  ],
  hundred: [
    [0, 0, 0],
    [50, 2, 3],
    [60, 2.4, 3.5],
    [70, 2.8, 4],
    [100, 4, 4],
  ],
  // results of school: no table sets them beside the marks of a degree
  ucas: [],
}

/** Marks of school, which say nothing of a degree, and of which marks of a degree say nothing. */
export const isOfSchool = (system: System): boolean => system === 'ucas'

/** Systems in which the smaller mark is the better. */
export const isReversed = (system: System): boolean => system === 'de'

/** What a mark is worth in US grade points. */
function pointsOf(system: System, mark: number): Range {
  const anchors = IN_POINTS[system]
  const after = Math.max(
    1,
    anchors.findIndex(([at]) => at >= mark),
  )
  const upper = anchors[after] ?? anchors.at(-1)
  const lower = anchors[after - 1]
  if (!upper || !lower || mark >= upper[0])
    return upper ? { low: upper[1], high: upper[2] } : { low: 0, high: 0 }
  const part = Math.max(0, (mark - lower[0]) / (upper[0] - lower[0]))
  const between = (from: number, to: number): number => from + part * (to - from)
  return { low: between(lower[1], upper[1]), high: between(lower[2], upper[2]) }
}

/** A grade in US grade points, at worst and at best. */
export function gradePoints({ system, low, high }: Grade): Range {
  const ends = [pointsOf(system, low), pointsOf(system, high)]
  return {
    low: Math.min(...map(ends, (end) => end.low)),
    high: Math.max(...map(ends, (end) => end.high)),
  }
}

const grade = (system: System, low: number, high: number, label: string): Grade => ({
  system,
  low,
  high,
  label,
})

/** Just under the next class: marks of classes are given to two places. */
const BELOW = 0.01

/** Classes of an honours degree and their marks of a hundred (UK: QAA, Outcome classification descriptions). */
const CLASSES: readonly (readonly [name: RegExp, low: number, high: number, label: string])[] = [
  [
    /\b(?:upper second|second class upper|2[:.]1|2\.i|2:i|ii[.:]?i)\b|\btwo[- ]one\b/i,
    60,
    70 - BELOW,
    '2:1',
  ],
  [
    /\b(?:lower second|second class lower|2[:.]2|2\.ii|2:ii|ii[.:]?ii)\b|\btwo[- ]two\b/i,
    50,
    60 - BELOW,
    '2:2',
  ],
  [
    /\b(?:first class|first[- ]class|1st class|first honours|1:1)\b|^(?:a )?(?:first|1st)$/i,
    70,
    100,
    'First',
  ],
  [/\bthird[- ]class\b|^(?:a )?third$/i, 40, 50 - BELOW, 'Third'],
  [/\bdistinction\b/i, 70, 100, 'Distinction'],
  [/\bmerit\b/i, 60, 70 - BELOW, 'Merit'],
]

/** What a text holds that names one of these classes. */
const OF_CLASSES = [
  '2:',
  '2.',
  '1:1',
  'ii',
  'two',
  'second',
  'first',
  '1st',
  'third',
  'distinction',
  'merit',
]

/** Divisions of Indian universities, in percent (University Grants Commission practice; some set the distinction at 70). */
const INDIAN_CLASSES: typeof CLASSES = [
  [/\bdistinction\b/i, 75, 100, 'First class with distinction'],
  [/\bfirst (?:class|division)\b/i, 60, 75 - BELOW, 'First class'],
  [/\bsecond (?:class|division)\b/i, 50, 60 - BELOW, 'Second class'],
]

/** Mentions of a French degree, of twenty. */
const FRENCH_CLASSES: typeof CLASSES = [
  [/\bmention tr[eè]s bien\b/i, 16, 20, 'mention très bien'],
  [/\bmention assez bien\b/i, 12, 14 - BELOW, 'mention assez bien'],
  [/\bmention bien\b/i, 14, 16 - BELOW, 'mention bien'],
]

/** UCAS tariff points of an A level by its grade (UCAS, Tariff tables, in force since 2017). */
const TARIFF: Readonly<Record<string, number>> = { 'A*': 56, A: 48, B: 40, C: 32, D: 24, E: 16 }
const LETTERS = /(?:A\*|[A-E]){3,5}/
const A_LEVEL = /\bA[- ]?levels?\b/i

/** What tells of a school's grades where letters by themselves do not. */
const OF_SCHOOLS = ['ucas', 'points', 'level']

/** Grades of A levels ("AAB", "A*, A, B") or the points that they are worth ("128 UCAS points"); null where the words are neither. `alone`: letters need no "A level" beside them. */
export function tariffOf(written: string, alone: boolean): Grade | null {
  if (!alone && !holdsAny(written, OF_SCHOOLS)) return null
  const said = /\b(\d{2,3})\s*(?:UCAS\b|(?:tariff )?points\b)/i.exec(written)?.[1]
  if (said !== undefined && /UCAS|tariff/i.test(written))
    return grade('ucas', Number(said), Number(said), `${said} UCAS points`)
  const bare = written.replace(/[\s,]+/g, '')
  const whole = alone && new RegExp(`^${LETTERS.source}$`).test(bare)
  const inside = A_LEVEL.test(written)
    ? new RegExp(`(?<![A-Za-z])${LETTERS.source}(?![A-Za-z*])`).exec(written)?.[0]
    : undefined
  const letters = whole ? bare : inside
  if (letters === undefined) return null
  const points = (letters.match(/A\*|[A-E]/g) ?? []).reduce(
    (sum, letter) => sum + (TARIFF[letter] ?? 0),
    0,
  )
  return grade('ucas', points, points, `${letters} (${points} UCAS points)`)
}

/** The class that words name ("First Class Honours", "2:1", "mention bien"); null where they name none. `country` is where the degree is from. */
export function degreeClassOf(written: string, country: string | null): Grade | null {
  const school = tariffOf(written, false)
  if (school) return school
  const tables: readonly (readonly [System, typeof CLASSES])[] =
    country === 'IN'
      ? [['in100', INDIAN_CLASSES]]
      : [
          ...(holdsAny(written, ['mention']) ? [['fr', FRENCH_CLASSES] as const] : []),
          ...(holdsAny(written, OF_CLASSES) ? [['gb', CLASSES] as const] : []),
        ]
  for (const [system, classes] of tables)
    for (const [name, low, high, label] of classes)
      if (name.test(written)) return grade(system, low, high, label)
  return null
}

/** The words that name a class, taken out of the text. */
export function withoutClass(written: string): string {
  const rest = holdsAny(written, OF_CLASSES)
    ? CLASSES.reduce((text, [name]) => text.replace(name, ' '), written)
    : written
  // "MA (Hons)" keeps what makes it a first degree
  const cut = rest === written ? rest : rest.replace(/[,;(]\s*(?:honou?rs|hons)?\s*[)]?\s*$/i, '')
  return cut.replace(/\s+/g, ' ').trim()
}

/** Countries with the marks of another. */
const LIKE: Readonly<Record<string, string>> = { AT: 'DE', IE: 'GB', LI: 'CH', TN: 'FR', MA: 'FR' }

/** Systems by country and the top of their scale; the first is meant where no scale is given. */
const BY_COUNTRY: Readonly<Record<string, readonly (readonly [scale: number, system: System])[]>> =
  {
    DE: [
      [5, 'de'],
      [6, 'de'],
      [4, 'de'],
    ],
    GB: [[100, 'gb']],
    FR: [[20, 'fr']],
    IT: [
      [110, 'it110'],
      [30, 'it30'],
    ],
    CH: [[6, 'ch']],
    NL: [[10, 'nl']],
    ES: [[10, 'es']],
    IN: [
      [10, 'in10'],
      [100, 'in100'],
    ],
    US: [[4, 'us']],
  }

/** Systems that a scale tells where no country does. */
const BY_SCALE: Readonly<Record<number, System>> = {
  4: 'us',
  20: 'fr',
  30: 'it30',
  110: 'it110',
  6: 'ch',
  10: 'ten',
  100: 'hundred',
}

/** The system that a mark is on, by where it was given and the top of its scale (null where neither is said); null where no table knows it. */
function systemOf(country: string | null, mark: number, scale: number | null): System | null {
  const national = own(BY_COUNTRY, own(LIKE, country ?? '') ?? country ?? '') ?? []
  const fits = national.find(([top]) => (scale === null ? mark <= top : top === scale))
  // a German who writes "3.7/4.0" has already converted
  if (fits && !(fits[1] === 'de' && scale === 4)) return fits[1]
  return scale === null ? null : (BY_SCALE[scale] ?? null)
}

/** A mark on a known system; null where no table knows it. */
export function gradeOf(
  country: string | null,
  mark: number,
  scale: number | null,
  label: string,
): Grade | null {
  const system = systemOf(country, mark, scale)
  return system === null ? null : grade(system, mark, mark, label)
}
