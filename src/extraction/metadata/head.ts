import { alternation } from '../../matcher/words.ts'
import * as lexicon from './lexicon.ts'
import type { Place } from '../../core/posting.ts'
import type { EmploymentType, Workplace } from '../../core/choices.ts'
import { matchAt, pattern, type Pattern } from '../../matcher/pattern.ts'
import {
  besideCells,
  labelAlone,
  labelledLines,
  labels,
  stacked,
  stackedAnywhere,
  type LabelledFact,
  type Labelled,
} from './labels.ts'
import { announcedIn } from './announced.ts'
import { bylineOf, whereOf } from './byline.ts'
import { isNoName } from './no-name.ts'
import { NOTHING, readParts, type Parts } from './header-parts.ts'
import { joinedHead } from './joined-head.ts'
import { namesJob, opening, type OpeningLine, type OpeningLines } from './opening.ts'
import { endsInLegalForm, isPlace, placesOf } from './written-places.ts'
import { dayAlone, dayPosted, isDated } from './posted.ts'
import { standsAlone, termOfLine } from './standing-terms.ts'
import {
  isAboveFirm,
  isCapitalised,
  mayBeTitle,
  namesDoer,
  partPlace,
  shortestOf,
  standsAsTitle,
} from './standing-title.ts'
import { employmentOf } from './employment.ts'
import { toldBySite } from './told-by-site.ts'
import { unmarkedLabels } from './unmarked-labels.ts'
import { hybridFirst, workplaceSaid, workplacesOf } from './workplace.ts'
import { written, type Written } from './written.ts'

/** Values of labels by what they tell of. */
export type Values = Readonly<Partial<Record<LabelledFact, readonly Written[]>>>

/** What stands in the head of a posting, before its first paragraph, and behind its labels. */
export interface Head {
  readonly title: string | null
  readonly organization: string | null
  readonly places: readonly Place[]
  /** The page names more places than these somewhere else. */
  readonly hasMore: boolean
  /** The lines of the head. */
  readonly lines: readonly OpeningLine[]
  readonly workplace: Workplace | null
  /** Ways of working of which one part of its header offers any; empty where none does. */
  readonly workplaces: readonly Workplace[]
  readonly employment: EmploymentType | null
  readonly posted: string | null
  /** Values of labels that stand on a line of their own. */
  readonly labelled: Values
  /** Values of labels inside a line. */
  readonly mentioned: Values
  /** Where the head ends in the text. */
  readonly end: number
}

/** Parts with dashes between, where a head has no bars. */
const DASHED = / — [^—]+ — /
const TERMS = /\b(?:remote|hybrid|on-?site|full[ -]?time|contract)\b/i

/** An address, or a line that holds one. */
const isLink = ({ text, tokens }: Written): boolean =>
  text.includes('://') ||
  tokens.some(
    ({ norm }) => norm === 'url' || norm === 'http' || norm === 'https' || norm.startsWith('www.'),
  ) ||
  (!text.includes(' ') && /\.(?:com|io|ai|org)\/?$/i.test(text))
/** With these begin the lines of a head that are nobody's name. */
const FURNITURE = pattern(alternation(lexicon.headFurniture))
/** With these too, but for "Back End Developer" and "Home Care Aide". */
const FURNITURE_ALONE = pattern(alternation(lexicon.headFurnitureAlone))
const begins = (phrase: Pattern, { tokens }: Written): boolean =>
  matchAt(phrase, tokens, 0, tokens.length) !== null

const isTitle = (line: Written): boolean =>
  !isLink(line) &&
  !begins(FURNITURE, line) &&
  (!begins(FURNITURE_ALONE, line) || namesDoer(line)) &&
  !/[.?:]$|[$€£]|^[A-ZÀ-ÖØ-Þ][A-Za-zÀ-ÖØ-öø-ž ]{2,25}: /.test(line.text) &&
  isCapitalised(line) &&
  !isDated(line) &&
  labelAlone(line) === null

/** A title as a line of its own, with the employer where the line names it. */
interface TitleLine {
  readonly at: number
  readonly line: OpeningLine
  readonly title: string
  readonly organization: string | null
  readonly places: readonly Place[]
}

/** The first line that can be a title: "Compiler Engineer at Larkspur". */
function readTitle(lines: readonly OpeningLine[], used: ReadonlySet<number>): TitleLine | null {
  const at = shortestOf(lines, titleAt(lines, used))
  const line = lines[at]
  if (!line || line.text.length > 110) return null
  const joined = joinedHead(line.text)
  if (joined) return { at, line, ...joined }
  const parted =
    /^(.{4,80}?)\s+(?:at|@|—|\|)\s*([A-ZÀ-ÖØ-Þ][A-Za-zÀ-ÖØ-öø-ž0-9&.’' -]{1,40})$/.exec(line.text)
  const [title, employer] = (parted?.slice(1) ?? []).map((part) => written(part.trim()))
  if (title && employer && namesJob(title) && !namesJob(employer) && !isPlace(employer))
    return { at, line, title: title.text, organization: employer.text, places: [] }
  const [bare, place] = partPlace(line.text)
  return { at, line, title: bare, organization: null, places: placesOf(place) }
}

/** The first of six lines that names a job, unless the one above it stands as the title. Without such a word the first line is a title where employer and place follow, or where the markup says so. -1 where there is none. */
function titleAt(lines: readonly OpeningLine[], used: ReadonlySet<number>): number {
  const canBe = (line: OpeningLine, i: number): boolean =>
    !used.has(i) && isTitle(line) && whereOf(line) === null
  const named = lines.findIndex((line, i) => i < 6 && namesJob(line) && canBe(line, i))
  const [first] = lines
  const mayOpen = first !== undefined && named !== 0 && canBe(first, 0)
  if (named >= 0) return mayOpen && opensAbove(lines, named) ? 0 : named
  return mayOpen && (first.heading || standsAsTitle(lines)) ? 0 : -1
}

/** Whether the first line is the title though a later one names a job: a firm called for its trade, or a heading. */
const opensAbove = (lines: readonly OpeningLine[], named: number): boolean =>
  named === 1 ? isAboveFirm(lines) : standsAsTitle(lines)

const isName = (line: Written): boolean =>
  line.text.length < 60 &&
  !isNoName(line) &&
  !namesJob(line) &&
  employmentOf(line) === null &&
  labelAlone(line) === null &&
  (!/[.:|!?]$/.test(line.text) || /\b(?:Inc|Ltd|Co|Corp|LLC|S\.A|e\.V)\.$/.test(line.text))

const WAY_TO_WORK = pattern('fully? remote|hybrid|onsite|on_site')

/** What the lines around a title say. */
interface Around {
  readonly organization: string | null
  readonly places: readonly Place[]
  readonly workplace: Workplace | null
  readonly hasMore: boolean
}

const REACH = 4

/** Title, employer and place on lines of their own, as job boards print them. On a page that was copied the place may stand further down, and the employer above the title. */
function readLines(lines: readonly OpeningLine[], title: number, isCopied: boolean): Around {
  let workplace: Workplace | null = null
  const end = isCopied ? lines.length : Math.min(lines.length, title + REACH)
  for (let i = title + 1; i < end; i++) {
    const line = lines[i]
    if (!line) break
    const found = bylineOf(line)
    if (found)
      return {
        ...found,
        workplace: workplace ?? found.workplace,
        organization: found.organization ?? employerAround(lines, title, i, isCopied),
      }
    if (line.text.length < 40 && begins(WAY_TO_WORK, line)) workplace ??= workplaceSaid(line)
  }
  const beside = besideTitle(lines, title)
  return { ...beside, workplace: workplace ?? beside.workplace }
}

/** What the line above a title tells of the place, else the line below it of a firm. */
function besideTitle(lines: readonly OpeningLine[], title: number): Around {
  const [above, below] = [lines[title - 1], lines[title + 1]]
  const where = above && whereOf(above)
  if (where) return where
  const organization = below && endsInLegalForm(below.text) && isName(below) ? below.text : null
  return { organization, places: [], workplace: null, hasMore: false }
}

/** The employer on the line between title and place, else on a copied page on the line above the title. */
function employerAround(
  lines: readonly OpeningLine[],
  title: number,
  place: number,
  isCopied: boolean,
): string | null {
  const between = lines[place - 1]
  if (place === title + 2 && between && !between.apart && isName(between)) return between.text
  if (!isCopied) return null
  const [above, below] = [lines[title - 1], lines[title + 1]]
  const near = place > title + 2 && below && isName(below) ? below : above
  return near && isName(near) && isCapitalised(near) ? near.text : null
}

/** With these begin values that are none, or sentences. */
const NO_VALUE = pattern(
  "we|we're|we've|you|you'll|you're|our|i|the_following|as|this|in_this|not_specified|n_/_a|null|none",
)

/** Values by field; what is no name is dropped. */
function group(all: readonly Labelled[]): Values {
  const grouped: Partial<Record<LabelledFact, Written[]>> = {}
  for (const { field, value: said } of all) {
    const prose = said.length > 60 && (field === 'title' || field === 'organization')
    const value = written(said)
    if (prose || begins(NO_VALUE, value) || (field === 'title' && !namesJob(value))) continue
    ;(grouped[field] ??= []).push(value)
  }
  return grouped
}

/** A line of parts with bars or dashes between. */
const isHeader = ({ text, at }: OpeningLine): boolean =>
  text.split('|').length > 2 ||
  (DASHED.test(text) && TERMS.test(text)) ||
  (at === 0 && text.includes(' | '))

/** What the lines of the opening say without labels. */
interface Opening extends Omit<Parts, 'places'> {
  readonly places: readonly Place[]
  /** The page names more places than the line of the place. */
  readonly hasMore?: boolean
  /** Where the title stands on a line of its own. */
  readonly line: TitleLine | null
}

/** Where the title stands behind a label, what the lines below it say of the place and the way to work. */
function belowLabel(
  lines: readonly OpeningLine[],
  used: ReadonlySet<number>,
): Omit<Opening, 'line'> {
  const at = lines.findIndex((line, i) => used.has(i) && namesJob(line))
  const { places, workplace, hasMore } = readLines(lines, at < 0 ? lines.length : at, false)
  return { ...NOTHING, places, workplace, hasMore }
}

/** From a header of parts among the first three lines, else from title, employer and place on lines of their own. */
function readOpening(
  { begin, lines, isCopied }: OpeningLines,
  used: ReadonlySet<number>,
  text: string,
): Opening {
  const announced = announcedIn(lines)
  if (announced) return { ...announced, organization: null, line: null }
  const at = lines.findIndex(isHeader)
  const header = at < 3 ? lines[at] : undefined
  if (!header) {
    const line = readTitle(lines, used)
    if (!line) return { ...belowLabel(lines, used), ...joinedHead(text.slice(begin)), line }
    const below = readLines(lines, line.at, isCopied)
    const organization = line.organization ?? below.organization
    const places = below.places.length > 0 ? below.places : line.places
    return { ...NOTHING, ...below, title: line.title, organization, places, line }
  }
  const parts = readParts(header.text)
  const line = parts.title === null ? readTitle(besideHeader(lines, at), used) : null
  return {
    ...parts,
    title: parts.title ?? line?.title ?? (at === 1 ? titleOver(parts, lines) : null),
    organization: parts.organization ?? line?.organization ?? null,
    line,
  }
}

/** Where a title may stand that a header does not name: above it, or right below one of no more than employer and place. */
const besideHeader = (lines: readonly OpeningLine[], at: number): readonly OpeningLine[] =>
  at === 0 && lines[0]?.text.split('|').length === 2 ? lines.slice(1, 2) : lines.slice(0, at)

/** The line over a header of employer and place. */
const titleOver = (
  { organization, places }: Parts,
  [first]: readonly OpeningLine[],
): string | null =>
  organization !== null && places.length > 0 && first && mayBeTitle(first) && isTitle(first)
    ? first.text
    : null

/** The text of the first value; null where there is none. */
const firstText = (values: readonly Written[] | undefined): string | null =>
  values?.[0]?.text ?? null

/** A line that names a job says more than a label, unless it is the label's own. */
function titleOf({ line, title }: Opening, labelled: Values, mentioned: Values): string | null {
  const stated = firstText(labelled.title)
  if (line && namesJob(line.line) && (stated === null || !line.title.includes(stated)))
    return line.title
  return stated ?? title ?? firstText(mentioned.title)
}

/** Hours that are flexible, and days of a month, are no way to work beside another. */
const LOOSE = /\bflexible\b|\bmonth/i
/** Longer parts of a header are sentences. */
const LONGEST_PART = 60

/** The ways of working of which a part of a header among the first lines offers any, or its parts together: "Onsite | Hybrid OK". */
function offeredIn(lines: readonly OpeningLine[]): readonly Workplace[] {
  const parts = lines
    .filter((line) => isHeader(line) || standsAlone(line))
    .flatMap(({ text }) => text.split('|'))
    .map((part) => written(part.trim()))
  const offered = parts.map(workplacesOf).find((ways) => ways.length > 0)
  if (offered) return offered
  const each = parts
    .filter((part) => part.text.length < LONGEST_PART && !namesJob(part) && !LOOSE.test(part.text))
    .flatMap((part) => workplaceSaid(part) ?? [])
  const ways = [...new Set(each)]
  return ways.length > 1 ? hybridFirst(ways) : []
}

/** Reads the lines before the first paragraph, and the labels of the whole text. */
export function readHead(text: string): Head {
  const opened = opening(text)
  const { lines } = opened
  const marked = [
    ...labels(text),
    ...besideCells(text),
    ...stacked(lines),
    ...stackedAnywhere(text),
  ]
  const all = [...marked, ...unmarkedLabels(text)]
  const labelled = group(all.filter((l) => l.own))
  const mentioned = group(all.filter((l) => !l.own))
  const said = readOpening(opened, labelledLines(lines, all), text)
  const site = toldBySite(text, opened)
  const last = lines.at(-1)
  return {
    title: site.title ?? titleOf(said, labelled, mentioned),
    organization:
      firstText(labelled.organization) ??
      site.organization ??
      site.besideSign ??
      said.organization ??
      site.twice ??
      firstText(mentioned.organization),
    places: said.places,
    hasMore: said.hasMore ?? false,
    lines,
    workplace: said.workplace ?? termOfLine(lines, workplaceSaid),
    workplaces: offeredIn(lines),
    employment: said.employment ?? termOfLine(lines, employmentOf),
    posted: lines.map((line) => dayAlone(line) ?? dayPosted(line)).find((d) => d !== null) ?? null,
    labelled,
    mentioned,
    end: last ? last.at + last.text.length : 0,
  }
}
