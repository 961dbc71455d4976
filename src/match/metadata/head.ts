import { filter, flatMap, map } from '../../core/lists.ts'
import type { EmploymentType, Place, Workplace } from '../../core/posting.ts'
import { startsLetter, startsUpper } from '../../text/chars.ts'
import { matchAt, pattern, type Pattern } from '../../text/pattern.ts'
import { labelAlone, labels, type Field, type Labelled } from './labels.ts'
import { namesJob, opening, type OpeningLine } from './opening.ts'
import { isPlace, placesOf } from './places.ts'
import { dayAlone } from './posted.ts'
import { Signs } from './signs.ts'
import { employmentOf } from './words.ts'
import { workplaceOf } from './workplace.ts'
import { written, type Written } from './written.ts'

/** Values of labels by what they tell of. */
export type Values = Readonly<Partial<Record<Field, readonly Written[]>>>

/** What stands in the head of a posting, before its first paragraph, and behind its labels. */
export interface Head {
  readonly title: string | null
  readonly organization: string | null
  readonly places: readonly Place[]
  readonly workplace: Workplace | null
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
const FURNITURE = pattern(
  "apply|share|save|back|home|menu|sign|log_in|job_description|job_details|description|about|overview|summary|responsibilities|requirements|qualifications|are_you|we_are|we're|hi|hello|welcome|who_we|what_you|new|urgent|hiring|posted|easy_apply|careers|view|see|skip|reporting|reports|join|the_role|the_opportunity|role_summary|your_role|company_description",
)
const begins = (phrase: Pattern, { tokens }: Written): boolean =>
  matchAt(phrase, tokens, 0, tokens.length) !== null

/** Parts of "Larkspur | Compiler Engineer | Cork or remote | Full-time". */
interface Parts {
  title: string | null
  organization: string | null
  places: Place[]
  workplace: Workplace | null
  employment: EmploymentType | null
}

const strip = (part: string): string =>
  part
    .replace(/^\s*\[([^\]]*)\]/, '$1')
    .replace(/\((?:https?:|www\.)[^)]*\)?/gi, '')
    .replace(/https?:\S+/gi, '')
    .replace(/[\s(–—-]+$/, '')
    .trim()

function readParts(line: string): Parts {
  const parts: Parts = {
    title: null,
    organization: null,
    places: [],
    workplace: null,
    employment: null,
  }
  line.split(line.includes('|') ? '|' : ' — ').forEach((raw, i) => {
    const part = written(strip(raw))
    if (part.text === '' || /[$€£]\s?\d|\d\s?k\b/i.test(part.text)) return
    const type = employmentOf(part)
    const workplace = workplaceOf(part)
    const place = isPlace(part) || (workplace !== null && i > 0)
    if (i === 0 && !isPlace(part)) {
      if (namesJob(part) && wordCount(part) > 2) parts.title = part.text
      else parts.organization = part.text
      return
    }
    if (namesJob(part) && !place && !(type !== null && wordCount(part) < 2))
      parts.title ??= part.text
    else if (place) parts.places.push(...placesOf(part.text))
    parts.workplace ??= workplace
    parts.employment ??= type
  })
  return parts
}

const wordCount = ({ text }: Written): number => text.split(/\s+/).length

const isTitle = (line: Written): boolean =>
  !isLink(line) &&
  !begins(FURNITURE, line) &&
  !/[.?:]$|[$€£]|^[A-ZÀ-ÖØ-Þ][A-Za-zÀ-ÖØ-öø-ž ]{2,25}: /.test(line.text) &&
  isCapitalised(line) &&
  dayAlone(line) === null &&
  labelAlone(line) === null

/** Titles are written with capitals, sentences without. */
function isCapitalised({ tokens }: Written): boolean {
  const words = filter(
    tokens,
    ({ kind, text }) => kind === 'word' && text.length > 2 && startsLetter(text.slice(-1)),
  )
  return (
    words.length > 0 && filter(words, ({ text }) => startsUpper(text)).length * 2 >= words.length
  )
}

/** The first line that can be a title, with the employer where the line names it: "Compiler Engineer at Larkspur". */
function readTitle(
  lines: readonly OpeningLine[],
  used: ReadonlySet<number>,
): { readonly at: number; readonly title: string; readonly organization: string | null } | null {
  const canBe = (line: OpeningLine, i: number): boolean => !used.has(i) && isTitle(line)
  const named = lines.findIndex((line, i) => i < 6 && namesJob(line) && canBe(line, i))
  const [first, second, third] = lines
  // without a word for a job it is a title where employer and place follow, or where the markup says so
  const headed =
    first &&
    canBe(first, 0) &&
    (first.heading || (second && !second.apart && third && !third.apart && isPlace(third)))
  const at = named >= 0 ? named : headed ? 0 : -1
  const line = lines[at]?.text
  if (line === undefined || line.length > 110) return null
  const joined =
    /^(.{4,80}?)\s+(?:at|@|—|\|)\s*([A-ZÀ-ÖØ-Þ][A-Za-zÀ-ÖØ-öø-ž0-9&.’' -]{1,40})$/.exec(line)
  const [title, employer] = map(joined?.slice(1) ?? [], (part) => written(part.trim()))
  if (title && employer && namesJob(title) && !namesJob(employer) && !isPlace(employer))
    return { at, title: title.text, organization: employer.text }
  return { at, title: line, organization: null }
}

const isName = (line: Written): boolean =>
  line.text.length < 60 &&
  !namesJob(line) &&
  employmentOf(line) === null &&
  labelAlone(line) === null &&
  (!/[.:|!?]$/.test(line.text) || /\b(?:Inc|Ltd|Co|Corp|LLC|S\.A|e\.V)\.$/.test(line.text))

const WAY_TO_WORK = pattern('fully? remote|hybrid|onsite|on_site')

/** Title, employer and place on three lines of their own, as job boards print them. */
function readLines(
  lines: readonly OpeningLine[],
  title: number,
): {
  readonly organization: string | null
  readonly places: Place[]
  readonly workplace: Workplace | null
} {
  let organization: string | null = null
  const places: Place[] = []
  let workplace: Workplace | null = null
  for (let i = title + 1; i < Math.min(lines.length, title + 4); i++) {
    const line = lines[i]
    if (!line) break
    if (isPlace(line)) {
      places.push(...placesOf(line.text))
      workplace ??= workplaceOf(line)
      const between = lines[i - 1]
      if (i === title + 2 && between && !between.apart && isName(between))
        organization = between.text
      break
    }
    if (line.text.length < 40 && begins(WAY_TO_WORK, line)) workplace ??= workplaceOf(line)
  }
  return { organization, places, workplace }
}

/** With these begin values that are none, or sentences. */
const NO_VALUE = pattern(
  "we|we're|we've|you|you'll|you're|our|i|the_following|as|this|in_this|not_specified|n_/_a|null|none",
)

/** Values by field; what is no name is dropped. */
function group(all: readonly Labelled[]): Values {
  const grouped: Partial<Record<Field, Written[]>> = {}
  for (const { field, value: said } of all) {
    const prose = said.length > 60 && (field === 'title' || field === 'organization')
    const value = written(said)
    if (prose || begins(NO_VALUE, value) || (field === 'title' && !namesJob(value))) continue
    ;(grouped[field] ??= []).push(value)
  }
  return grouped
}

/** A sort of employment or a way to work as a part of a short line: "Platform / Full-time / Hybrid". */
const TERM = new Signs([
  [
    'term',
    [
      'full|part _? time',
      'fulltime|parttime|contract|permanent|internship|freelance|hybrid|remote|onsite|on_site',
    ],
  ],
])
const BEFORE_TERM = new Set(['/', ',', '–', '|', '·', '('])
const AFTER_TERM = new Set(['/', ',', '–', '|', '·', ')', ':'])
const LONGEST_TERMS = 60

const stands = ({ tokens }: Written): boolean =>
  TERM.all(tokens).some(
    ({ match: { from, to } }) =>
      (from === 0 || BEFORE_TERM.has(tokens[from - 1]?.text ?? '')) &&
      (to === tokens.length || AFTER_TERM.has(tokens[to]?.text ?? '')),
  )

/** The first thing that `read` finds in a line of such terms. */
function standing<T>(lines: readonly OpeningLine[], read: (line: Written) => T | null): T | null {
  for (const line of lines) {
    const found =
      line.text.length < LONGEST_TERMS && stands(line) && !namesJob(line) ? read(line) : null
    if (found !== null) return found
  }
  return null
}

/** Labels on a line of their own, each over its value. */
function stacked(lines: readonly OpeningLine[]): Labelled[] {
  const found: Labelled[] = []
  lines.forEach((line, i) => {
    const field = labelAlone(line)
    const value = lines[i + 1]
    if (field && value && !value.apart && labelAlone(value) === null)
      found.push({ field, value: value.text, at: value.at, own: true })
  })
  return found
}

export function readHead(text: string): Head {
  const lines = opening(text)
  const all = [...labels(text), ...stacked(lines)]
  const labelled = group(filter(all, (l) => l.own))
  const mentioned = group(filter(all, (l) => !l.own))
  const labelledLines = new Set(
    flatMap(lines, (line, i) =>
      all.some((l) => l.at >= line.at && l.at < line.at + line.text.length && l.own) ||
      line.text.endsWith(':')
        ? [i]
        : [],
    ),
  )
  const bars = lines.findIndex(
    (line) =>
      line.text.split('|').length > 2 ||
      (DASHED.test(line.text) && TERMS.test(line.text)) ||
      (line.at === 0 && line.text.includes(' | ')),
  )
  const parts = bars >= 0 && bars < 3 ? readParts(lines[bars]?.text ?? '') : null
  const title = parts?.title ? null : readTitle(parts ? lines.slice(0, bars) : lines, labelledLines)
  const below = title && !parts ? readLines(lines, title.at) : null
  const last = lines.at(-1)
  return {
    title:
      title &&
      namesJob(lines[title.at] as OpeningLine) &&
      !title.title.includes(labelled.title?.[0]?.text ?? '\n')
        ? title.title
        : (labelled.title?.[0]?.text ??
          parts?.title ??
          title?.title ??
          mentioned.title?.[0]?.text ??
          null),
    organization:
      labelled.organization?.[0]?.text ??
      parts?.organization ??
      title?.organization ??
      below?.organization ??
      mentioned.organization?.[0]?.text ??
      null,
    places: parts && parts.places.length > 0 ? parts.places : (below?.places ?? []),
    workplace: parts?.workplace ?? below?.workplace ?? standing(lines, workplaceOf),
    employment: parts?.employment ?? standing(lines, employmentOf),
    posted: map(lines, (line) => dayAlone(line)).find((d) => d !== null) ?? null,
    labelled,
    mentioned,
    end: last ? last.at + last.text.length : 0,
  }
}
