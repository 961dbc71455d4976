import { lastOf } from '../core/item-at.ts'
import { alternation, formsIn } from '../matcher/words.ts'
import { conceptNamed } from '../vocabulary/index.ts'
import * as lexicon from './lexicon.ts'
import { withoutFormLabels } from './draft-forms.ts'
import { readDate, readRange, type Range } from './read-dates.ts'
import { headingTitle, namesDriving, sectionNamed, type CvSection } from './draft-headings.ts'
import { seasons, shortMonths } from '../vocabulary/lexicon/dates.ts'

export interface CvLine {
  readonly number: number
  /** Without the sign of a list and signs of Markdown. */
  readonly text: string
  /** What stands apart on the line, by tabs or wide blanks. */
  readonly cells: readonly string[]
  readonly isItem: boolean
  /** Whether an empty line stands above. */
  readonly afterGap: boolean
}

/** A part of a CV under its heading; the first, without one, is the head. */
export interface CvPart {
  readonly section: CvSection
  readonly title: string
  readonly line: number
  readonly lines: readonly CvLine[]
}

const MOST_LINES = 2000
const LONGEST_LINE = 500
const LONGEST_HEADING = 50

const ITEM = /^\s*(?:[•▪◦●○■□◆❖▸▶►➢‣⁃∙·*+–—-]|o(?=\s))\s*(?=\S)/u
/** The foot of a page. */
const FOOT = /^\s*(?:page|seite|página|pagina)\s+\d{1,3}(?:\s*(?:of|von|de|di|\/)\s*\d{1,3})?\s*$/i
/** A line of signs under a heading, or between parts. */
const RULE = /^\s*[-=_*~–—─━]{3,}\s*$/u

interface Raw {
  readonly number: number
  readonly raw: string
  /** Null where all lines stand apart. */
  readonly afterGap: boolean | null
  /** Whether a line of signs stands below it, or the file sets it as a heading. */
  readonly isSet: boolean
}

/** Where at least so many lines have an empty one above, as in Word documents, these say nothing. */
const ALL_APART = 0.8

function rawLines(text: string, headings: ReadonlySet<number>): readonly Raw[] {
  const all = text
    .split(/\r\n?|\n/)
    .slice(0, MOST_LINES)
    .map((line) => line.slice(0, LONGEST_LINE).replace(/[^\P{Cc}\t]+/gu, ' '))
  const lines = withoutFormLabels(
    all.flatMap((raw, i) => {
      if (raw.trim() === '' || RULE.test(raw) || FOOT.test(raw)) return []
      const above = all[i - 1]
      return [
        {
          number: i + 1,
          raw,
          afterGap: i === 0 || above === undefined || above.trim() === '' || RULE.test(above),
          isSet: headings.has(i + 1) || RULE.test(all[i + 1] ?? ''),
        },
      ]
    }),
  )
  const apart = lines.filter((line) => line.afterGap).length
  return apart >= ALL_APART * lines.length && lines.length > 4
    ? lines.map((line) => ({ ...line, afterGap: null }))
    : lines
}

function lineOf({ number, raw, afterGap }: Raw): CvLine {
  const isItem = ITEM.test(raw) && !/^\s*\*\*/.test(raw)
  const text = (isItem ? raw.replace(ITEM, '') : raw)
    .replace(/\*\*|__|^\s*#+\s+/g, '')
    .replace(/[\ue000-\uf8ff]/g, ' ')
    .trim()
  return {
    number,
    text: text.replace(/\s+/g, ' '),
    cells: text
      .split(/\t+|\s{3,}/)
      .map((cell) => cell.trim())
      .filter((cell) => cell !== ''),
    isItem,
    afterGap: afterGap === true,
  }
}

/** How a heading is set. */
const dressOf = ({ raw, isSet }: Raw): string => {
  const title = headingTitle(raw)
  const hashes = /^\s*(#+)/.exec(raw)?.[1] ?? ''
  return [hashes, title === title.toUpperCase() ? 'capitals' : '', isSet ? 'set' : ''].join(' ')
}

/** Headings that stand alone in their line, by their number. */
function knownHeadings(all: readonly Raw[]): ReadonlyMap<number, CvSection> {
  const found = new Map<number, CvSection>()
  let items = false
  for (const line of all) {
    const title = headingTitle(line.raw)
    const isItem = ITEM.test(line.raw) && !/^\s*[*_]{2}/.test(line.raw)
    const section =
      title.length < LONGEST_HEADING && !line.raw.trim().includes('\t') ? sectionNamed(title) : null
    // "• Tools" among others of a list is a thing of that list
    if (section !== null && !(isItem && items)) found.set(line.number, section)
    items = isItem && !found.has(line.number)
  }
  return found
}

/** Labels that open a part in their own line: "Skills: Go, Python". */
const INLINE: ReadonlySet<CvSection> = new Set([
  'skills',
  'spokenLanguages',
  'certifications',
  'education',
])

/** "Skills: Go, Python" outside of a list of skills: the heading and what follows it. */
function inlineHeading(
  line: CvLine,
  section: CvSection,
): readonly [CvSection, string, CvLine] | null {
  if (section === 'skills' || section === 'spokenLanguages') return null
  const [, label = '', rest = ''] = /^([^:\t]{3,40}):\s+(.+)$/.exec(line.cells.join('\t')) ?? []
  const named = label === '' ? null : sectionNamed(label)
  // a licence says what it is in its own line, whatever follows
  if (named === null || named === section || !INLINE.has(named) || namesDriving(label)) return null
  // what a job or project was done with is labelled too
  const isOfEntry = ['experience', 'projects', 'volunteer', 'education'].includes(section)
  if (isOfEntry && !(line.afterGap && /skills|^languages|certifi/i.test(label))) return null
  return [named, label, { ...line, text: rest.replaceAll('\t', ' '), cells: rest.split('\t') }]
}

/** The parts of a CV by their headings. `headings` are the lines that its file sets as headings. */
export function cvPartsOf(
  text: string,
  headings: ReadonlySet<number> = new Set(),
): readonly CvPart[] {
  const all = rawLines(text, headings)
  const known = knownHeadings(all)
  const dresses = new Set(all.filter((l) => known.has(l.number)).map(dressOf))
  const parts: { section: CvSection; title: string; line: number; lines: CvLine[] }[] = [
    { section: 'head', title: '', line: 1, lines: [] },
  ]
  all.forEach((raw, i) => {
    const part = lastOf(parts)
    const named = known.get(raw.number)
    // "Personal information" and "Curriculum vitae" stand above the name
    if (
      named === 'other' &&
      parts.length === 1 &&
      part.lines.length === 0 &&
      !/summary|objective|profile|about/i.test(raw.raw)
    )
      return
    const section =
      named ??
      (part.section !== 'head' && looksLikeHeading(raw, all.slice(i + 1, i + 3), dresses)
        ? 'unknown'
        : null)
    if (section !== null) {
      parts.push({ section, title: headingTitle(raw.raw), line: raw.number, lines: [] })
      return
    }
    const line = lineOf(raw)
    const inline = inlineHeading(line, part.section)
    if (inline) {
      const [named, title, rest] = inline
      parts.push({ section: named, title, line: raw.number, lines: [rest] })
    } else part.lines.push(line)
  })
  return parts
}

/** What the name of a firm, a school or a job has, and no heading. */
const NO_HEADING = new RegExp(String.raw`\b(?:${alternation(lexicon.noHeading)})`, 'i')

/** Whether a line that names no part we know is set as the headings are, and is followed by no dates. */
function looksLikeHeading(raw: Raw, next: readonly Raw[], dresses: ReadonlySet<string>): boolean {
  const title = headingTitle(raw.raw)
  const dress = dressOf(raw)
  return (
    raw.afterGap !== false &&
    dress.trim() !== '' &&
    dresses.has(dress) &&
    /^\p{L}[\p{L}'’&/ -]+$/u.test(title) &&
    title.split(/\s+/).length <= 4 &&
    !raw.raw.trim().includes('\t') &&
    !NO_HEADING.test(title) &&
    // "ANSYS" in a list of skills
    conceptNamed(title) === null &&
    !next.some((line) => /\b(?:19|20)\d\d\b/.test(line.raw))
  )
}

const MONTH_NAME = `(?:(?:${Object.keys(shortMonths).join('|')})[a-z]{0,6}\\.?|${Object.keys(seasons).join('|')})`
const DATE = `(?:${MONTH_NAME},? ?(?:\\d{1,2}, ?)?)?(?:\\d{1,2}[/.]){0,2}(?:19|20)\\d\\d(?:[-/](?:0[1-9]|1[0-2])(?!\\d))?`
const NOW =
  'present|now|today|current(?:ly)?|ongoing|to date|date|heute|aktuell|actuel(?:lement)?|pr[ée]sent|actualidad|presente|oggi|heden'
const DASH = '\\s*(?:[–—−-]|\\bto\\b|\\bbis\\b|\\buntil\\b|\\bà\\b)\\s*'
const DATES = new RegExp(
  `(?:\\b(${MONTH_NAME})${DASH}(${MONTH_NAME},? ?(?:19|20)\\d\\d)\\b)|(?:(\\b(?:since|seit|depuis|desde)\\s+)?\\b(${DATE})(?:${DASH}(?:expected |exp\\. )?(${DATE}|${NOW})\\b)?)`,
  'i',
)

/** Day, month and year with slashes are read as Europass writes them, the day first: CVs that name days are European. */
const monthOf = (date: string): string =>
  date.replace(/^(\d{1,2})([/.])(\d{1,2})\2(\d{4})$/, '$3/$4').replace(/^(\w+)\.\s?/, '$1 ')

/** How long something lasted, behind its dates or in a line of its own: "(2 years 11 months)", "· 3 yrs 2 mos". */
const UNIT = `(?:${formsIn(lexicon.unitsOfDurations)})`
const LENGTH = `(?:less than an? |moins d'un )?\\d{1,2}\\+?\\s*${UNIT}\\.?(?:[,\\s]+(?:and |et |und |y |e )?\\d{1,2}\\s*${UNIT}\\.?)?`
const DURATION = new RegExp(
  `\\(\\s*${LENGTH}\\s*\\)|(?<=^|\\t|[·•|]\\s?)\\s*${LENGTH}\\s*(?=$|\\t|[·•|])`,
  'giu',
)

/** With these a name may end in a point. */
const ABBREVIATED = new RegExp(`\\b(?:${formsIn(lexicon.abbreviatedNames)})\\.$`, 'iu')

/** Whether a line is a sentence, or several, and no name. */
export const isSentence = (text: string): boolean =>
  /;\s/.test(text) ||
  (/\.$/.test(text) && !ABBREVIATED.test(text) && !/\b\p{L}\.\s?\p{L}\.$/u.test(text))

export interface Dated {
  readonly range: Range | null
  readonly rest: string
}

/** The dates of a line, and its text without them and without how long it lasted; tabs stay. */
export function dated(whole: string): Dated {
  const text = whole.replace(DURATION, ' ').trim()
  const found = DATES.exec(text)
  if (!found) return { range: null, rest: text }
  const [dates, month, end, since, from = '', until] = found
  const to = since === undefined ? until : (until ?? 'present')
  const range =
    month === undefined ? rangeOf(from, to) : readRange(`${month} to ${monthOf(end ?? '')}`)
  return {
    range,
    rest: `${text.slice(0, found.index)}\t${text.slice(found.index + dates.length)}`
      .replace(
        /\b(?:expected|anticipated|graduation|graduated|graduating|class of)\b:?(?=[^\p{L}]*(?:\t|$))/giu,
        ' ',
      )
      .replace(/[([]\s*[)\]]/g, ' ')
      .replace(/[\s,|;:–—−(-]*\t[\s,|;:–—−)-]*/g, '\t')
      .replace(/ {2,}/g, ' ')
      .replace(/^[\s,|;]+|[\s,|;–—−-]+$/g, ''),
  }
}

function rangeOf(from: string, to: string | undefined): Range | null {
  if (to === undefined) {
    const season = readRange(monthOf(from))
    if (season) return season
    const single = readDate(monthOf(from))
    return single && { start: single, end: single }
  }
  const isNow = new RegExp(`^(?:${NOW})$`, 'i').test(to)
  return readRange(`${monthOf(from)} to ${isNow ? 'present' : monthOf(to)}`)
}
