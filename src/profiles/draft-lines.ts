import { readDate, readRange, type Range } from './dates.ts'
import { seasons, shortMonths } from '../vocabulary/lexicon/dates.ts'

export type Section =
  | 'head'
  | 'education'
  | 'experience'
  | 'skills'
  | 'projects'
  | 'publications'
  | 'spokenLanguages'
  | 'certifications'
  | 'other'

/** Headings of CVs. A heading stands alone in its line. */
const HEADINGS: readonly (readonly [RegExp, Section])[] = [
  [/^education(?: and training)?$|^academic background$|^studies$/i, 'education'],
  [
    /^(?:work |professional |relevant |research )?experience$|^employment(?: history)?$|^work history$/i,
    'experience',
  ],
  [
    /^(?:technical |computer |core |key )?skills(?: (?:and|&) \w+)?$|^technologies$|^programming languages$/i,
    'skills',
  ],
  [/^(?:personal |selected |academic )?projects$/i, 'projects'],
  [/^(?:selected )?publications$|^papers$/i, 'publications'],
  [/^(?:spoken )?languages$/i, 'spokenLanguages'],
  [
    /^certifications?$|^certificates$|^licen[cs]es(?: (?:and|&) certifications)?$/i,
    'certifications',
  ],
  [
    /^(?:summary|profile|objective|about(?: me)?|interests|hobbies|references|awards(?: (?:and|&) \w+)?|honors|volunteer(?:ing)?|activities|contact|courses|coursework)$/i,
    'other',
  ],
]

export interface Line {
  readonly number: number
  readonly text: string
}

const MOST_LINES = 2000
const LONGEST_LINE = 500

/** The lines of a CV by the section that their heading opens. */
export function sectioned(text: string): ReadonlyMap<Section, readonly Line[]> {
  const sections = new Map<Section, Line[]>()
  let section: Section = 'head'
  text
    .split(/\r\n?|\n/)
    .slice(0, MOST_LINES)
    .forEach((raw, i) => {
      const line = raw
        .slice(0, LONGEST_LINE)
        .replace(/\p{Cc}+/gu, ' ')
        .replace(/^[\s•▪◦●*–—#-]+/u, '')
        .replace(/\*\*/g, '')
        .trim()
      const title = line.length < 50 ? line.replace(/[:_\s]+$/, '') : ''
      const heading = title === '' ? undefined : HEADINGS.find(([words]) => words.test(title))
      if (heading) section = heading[1]
      else if (line !== '')
        sections.set(section, [...(sections.get(section) ?? []), { number: i + 1, text: line }])
    })
  return sections
}

const MONTH = `(?:(?:${Object.keys(shortMonths).join('|')})[a-z]{0,6}\\.?,? |(?:${Object.keys(seasons).join('|')}),? )`
const DATE = `(?:${MONTH})?(?:\\d{1,2}[/.])?(?:19|20)\\d\\d(?:-\\d\\d)?`
const DATES = new RegExp(
  `(\\b${DATE})(?:\\s?(?:[–—-]|to)\\s?(${DATE}|present|now|today|current))?`,
  'i',
)

export interface Dated {
  readonly range: Range | null
  readonly rest: string
}

/** The dates of a line, and its text without them. */
export function dated(text: string): Dated {
  const found = DATES.exec(text)
  if (!found) return { range: null, rest: text }
  const [whole, from = '', to] = found
  const range = to === undefined ? null : readRange(`${from} to ${to}`)
  const single = to === undefined ? readDate(from) : null
  return {
    range: range ?? (single && { start: single, end: single }),
    rest: `${text.slice(0, found.index)} ${text.slice(found.index + whole.length)}`
      .replace(/\(\s*\)/g, '')
      .replace(/\s{2,}/g, ' ')
      .replace(/[\s,|;–—-]+$/, '')
      .trim(),
  }
}
