import * as lexicon from './lexicon.ts'
import { alternation, formsIn } from '../matcher/words.ts'
import { isoWhen } from '../core/day.ts'
import { degreeOf } from '../vocabulary/degrees.ts'
import { endsOfRoles, posts, titles } from '../vocabulary/lexicon/roles.ts'
import type { Range } from './read-dates.ts'
import { dated, type Line } from './draft-lines.ts'
import { isPlace, withoutPlace } from './draft-places.ts'
import { countryOfInstitution } from './institutions.ts'
import type { Value } from './write.ts'

/** A fact of the draft: its line, its value, and the words that say it. */
export type Found = readonly [Line, Value, string]

/** Words that are in the name of a job and hardly in that of a company. */
const ROLE = new RegExp(
  `\\b(?:${alternation([titles, posts, endsOfRoles, lexicon.jobNouns].join(' '))})s?\\b`,
  'iu',
)

/** Prizes, which are no jobs. */
const PRIZE = new RegExp(`\\b(?:${formsIn(lexicon.prizes)})`, 'i')

const INSTITUTION = new RegExp(String.raw`\b(?:${formsIn(lexicon.namesOfSchools)})`, 'iu')

/** Longest line that names a job: a sentence is longer. */
const LONGEST_HEAD = 140
const MOST_WORDS_OF_A_HEAD = 16

/** Whether a line may name a job or a school: no item of a list, no sentence. */
const isHead = ({ text, isItem }: Line): boolean =>
  !isItem &&
  text.length <= LONGEST_HEAD &&
  text.split(/\s+/).length <= MOST_WORDS_OF_A_HEAD &&
  !/[a-z]{3}\.$/.test(text)

interface Anchor {
  readonly at: number
  readonly range: Range
}

interface DatedLine extends Anchor {
  readonly isItem: boolean
}

/** A line as the dates of an entry; null where it has none, or is a sentence: "In 2019 we moved to". */
function anchorOf(line: Line, at: number): DatedLine | null {
  const { range, rest } = dated(line.cells.join('\t'))
  if (!range || line.text.length > LONGEST_HEAD) return null
  if (rest.split(/\s+/).length > MOST_WORDS_OF_A_HEAD) return null
  const isSure = range.start !== range.end && !line.isItem
  return !isSure && /\p{Ll}{3}\.$/u.test(rest) ? null : { at, range, isItem: line.isItem }
}

/** Lines with the dates of a job: headings of entries; items only where no heading has any. */
function anchorsOf(lines: readonly Line[]): readonly Anchor[] {
  const all = lines.map(anchorOf).filter((anchor) => anchor !== null)
  const heads = all.filter((a) => !a.isItem)
  return heads.length > 0 ? heads : all
}

/** The lines of the head of each entry: as many above its dates as stand above those of the first. */
function headsOf(
  lines: readonly Line[],
): readonly { readonly anchor: Anchor; readonly head: readonly Line[] }[] {
  const anchors = anchorsOf(lines)
  const above = firstAbove(lines, anchors[0]?.at ?? 0)
  return anchors.map((anchor, i) => {
    const before = anchors[i - 1]?.at ?? -1
    const next = anchors[i + 1]?.at
    const end = next === undefined ? lines.length : Math.max(anchor.at + 1, next - above)
    const from = begun(lines, Math.max(before + 1, anchor.at - above), anchor.at)
    return { anchor, head: lines.slice(from, ended(lines, anchor.at, end)) }
  })
}

/** Where the head begins whose dates stand at `at`: not before `least`, nor above what is no head. */
function begun(lines: readonly Line[], least: number, at: number): number {
  let from = at
  while (from > least && isHead(lines[from - 1] as Line)) from--
  return from
}

/** Lines of a head that may stand below its dates. */
const MOST_BELOW = 2

/** Where it ends: before what is no head, and at an empty line unless the dates stand alone in theirs. */
function ended(lines: readonly Line[], at: number, end: number): number {
  const isAlone = fieldsOf(lines[at] as Line).length === 0
  const most = Math.min(end, at + 1 + MOST_BELOW)
  let to = at + 1
  while (to < most) {
    const line = lines[to] as Line
    if (!isHead(line) || (line.afterGap && !isAlone)) break
    to++
  }
  return to
}

/** Lines of a head that stand above its dates: those of the first entry. */
function firstAbove(lines: readonly Line[], at: number): number {
  let above = 0
  while (above < at && above < 3) {
    const line = lines[at - above - 1]
    if (!line || !isHead(line)) break
    above++
    if (line.afterGap && above > 0) break
  }
  return above
}

interface Field {
  readonly text: string
  /** Whether the line has further fields behind strong signs, so that commas are part of names. */
  readonly line: number
}

/** What the line names, one after the other, without dates and places. */
function fieldsOf(line: Line): readonly Field[] {
  const { rest } = dated(line.cells.join('\t'))
  const cells = rest
    .split(/\t|\s*[|•·]\s*|\s+[–—]\s*|\s*[–—]\s+|\s+-\s+|\s+(?:@|at)\s+/)
    .map((cell) => cell.trim())
    .filter((cell, i) => cell !== '' && !isPlace(cell, i > 0))
    .map((cell) => withoutPlace(cell).rest.trim())
  const parts =
    cells.length > 1
      ? cells
      : cells.flatMap((cell) =>
          cell
            .split(/\s*,\s*(?![^()]*\))/)
            .filter(
              (part) =>
                part !== '' && !isPlace(part) && !/^(?:inc|llc|ltd|co|gmbh)\.?$/i.test(part),
            ),
        )
  return parts
    .map((text) => ({
      text: text
        .replace(/\s*\((?:remote|hybrid|on-?site|[a-z]+-time)\)$/i, '')
        .replace(/^[\s,;:]+|[\s,;:]+$/g, ''),
      line: line.number,
    }))
    .filter(({ text }) => /\p{L}{2}/u.test(text))
}

const isRole = ({ text }: Field): boolean => ROLE.test(text)

/** The title and the organization among the fields of a head; the last organization where several posts stand under one. */
function jobOf(fields: readonly Field[], last: string | null) {
  const role = fields.find(isRole)
  if (role) {
    const organization = fields.find((field) => field !== role && !isRole(field)) ?? null
    return { title: role.text, organization: organization?.text ?? last }
  }
  const [first, second] = fields
  return first ? { title: first.text, organization: second?.text ?? null } : null
}

/** Jobs under a heading of experience; `type` where the heading says what they are. */
export function jobsIn(lines: readonly Line[], type?: 'volunteer'): readonly Found[] {
  let last: string | null = null
  return headsOf(lines).flatMap(({ anchor, head }): Found[] => {
    const line = lines[anchor.at] as Line
    const fields = head.flatMap(fieldsOf)
    const job = jobOf(fields, last)
    const isPrize = fields.some(({ text }) => PRIZE.test(text)) && !fields.some(isRole)
    if (!job || isPrize || job.title.length > 90) return []
    last = job.organization
    const { start, end } = anchor.range
    return [
      [
        line,
        {
          title: job.title,
          ...(job.organization === null ? {} : { organization: job.organization }),
          start: isoWhen(start),
          ...(end ? { end: isoWhen(end) } : {}),
          ...(type ? { type } : {}),
        },
        head.map((l) => l.text).join(' / '),
      ],
    ]
  })
}

/** Labels of lines that tell of a study and name no degree. */
const ASIDE = new RegExp(
  `^(?:relevant |selected |related |key |main )?(?:${formsIn(lexicon.asides)})`,
  'i',
)
const GPA =
  /\b(?:C?GPA|grade|average|note|nota)\b:?\s*(?:of\s)?(\d{1,2}(?:[.,]\d+)?(?:\s*\/\s*\d+(?:[.,]\d+)?)?)/i

interface Study {
  readonly degree: string | undefined
  readonly institution: string | undefined
  readonly range: Range | null
  readonly gpa: string | undefined
}

const isSchool = (text: string): boolean =>
  INSTITUTION.test(text) || countryOfInstitution(text) !== null

/** "High School Diploma" is a degree, "Harbor High School" a school. */
const isDegree = (text: string): boolean =>
  degreeOf(text).level !== null && (!isSchool(text) || /\b(?:diploma|degree|ged)\b/i.test(text))

function studyOf(line: Line): Study {
  const { range, rest } = dated(line.cells.join('\t'))
  const gpa = GPA.exec(rest)
  const bare = gpa ? `${rest.slice(0, gpa.index)}\t${rest.slice(gpa.index + gpa[0].length)}` : rest
  const parts = bare
    .split(/\t|\s*[|•·;]\s*|\s+[–—]\s*|\s*[–—]\s+|\s+-\s+|\s+at\s+/)
    .map((cell) => cell.replace(/^[\s,(]+|[\s,(]+$/g, ''))
    .filter((cell, i) => cell !== '' && !isPlace(cell, i > 0))
    .map((cell) => withoutPlace(cell).rest)
    .flatMap((cell) => commas(cell))
  const degree = parts.find(isDegree)
  return {
    degree,
    institution: parts.find((part) => part !== degree && isSchool(part)),
    range,
    gpa: gpa?.[1]?.replace(/\s/g, '').replace(',', '.'),
  }
}

/** "MSc Physics, Example University" as two; "Bachelor of Science, Computer Science" as one. */
function commas(cell: string): readonly string[] {
  const parts = cell.split(/\s*,\s*/)
  const school = parts.findIndex(isSchool)
  if (school < 0) return [cell]
  const degree = [...parts.slice(0, school), ...parts.slice(school + 1)]
    .filter((part) => !isPlace(part))
    .join(', ')
  return [parts[school] ?? '', degree].filter((part) => part !== '')
}

interface Begun {
  line: Line
  readonly entry: Record<string, Value>
  readonly said: string[]
}

const namesStudy = ({ degree, institution }: Study): boolean =>
  degree !== undefined || institution !== undefined

/** Whether a line says anything of a study itself. */
const saysStudy = (line: Line, study: Study): boolean =>
  (namesStudy(study) || study.range !== null || study.gpa !== undefined) &&
  !ASIDE.test(line.text) &&
  line.text.length <= LONGEST_HEAD * 1.5

/** Whether what a line says is of another study than the one before: a second degree, or a school behind a whole study. */
function isOfAnother(last: Begun | undefined, { degree, institution }: Study): boolean {
  if (!last) return true
  const has = (key: string): boolean => key in last.entry
  return (
    (degree !== undefined && has('degree')) ||
    (institution !== undefined && has('institution') && has('degree'))
  )
}

/** Studies under a heading of education, whichever of school, degree and dates comes first. */
export function studiesIn(lines: readonly Line[]): readonly Found[] {
  const found: Begun[] = []
  let pending: Range | null = null
  for (const line of lines) {
    const study = studyOf(line)
    if (!saysStudy(line, study)) continue
    const last = found.at(-1)
    const isNew = isOfAnother(last, study)
    // dates above the study that they belong to
    if (!namesStudy(study) && study.range && (!last || 'graduation' in last.entry)) {
      pending = study.range
      continue
    }
    if (isNew) found.push({ line, entry: {}, said: [] })
    const current = found.at(-1) as Begun
    complete(current.entry, { ...study, range: study.range ?? (isNew ? pending : null) })
    pending = isNew ? null : pending
    if (study.degree !== undefined) current.line = line
    current.said.push(line.text)
  }
  return found
    .filter(({ entry }) => 'degree' in entry)
    .map(({ line, entry, said }) => [line, entry, said.join(' / ')])
}

/** Adds to an education what a line says and no line before it said. */
function complete(entry: Record<string, Value>, { degree, institution, range, gpa }: Study): void {
  const add = (key: string, value: Value | undefined): void => {
    if (value !== undefined && value !== null) entry[key] ??= value
  }
  add('degree', degree)
  add('field', degree === undefined ? null : degreeOf(degree).field)
  add('institution', institution)
  if (range && range.start !== range.end) add('start', isoWhen(range.start))
  if (range?.end) add('graduation', isoWhen(range.end))
  add('gpa', gpa)
}
