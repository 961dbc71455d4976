import { itemAt } from '../core/item-at.ts'
import * as lexicon from './lexicon.ts'
import { formsIn } from '../matcher/words.ts'
import { isoWhen } from '../core/day.ts'
import type { Range } from './read-dates.ts'
import { fieldsOf, isRole, namesFirm, sideBySide, type HeadField } from './draft-fields.ts'
import { isSchool } from './institutions.ts'
import { dated, isSentence, type CvLine } from './draft-lines.ts'
import type { Value } from './write.ts'

/** A fact of the draft: its line, its value, and the words that say it. */
export type DraftValue = readonly [CvLine, Value, string]

/** Prizes, which are no jobs. */
const PRIZE = new RegExp(`\\b(?:${formsIn(lexicon.prizes)})`, 'i')

/** Times without a job, which CVs list among jobs. */
const BREAK = new RegExp(`^(?:${formsIn(lexicon.breaks)})\\b`, 'i')

/** Longest line that names a job: a sentence is longer. */
const LONGEST_HEAD = 140
const MOST_WORDS_OF_A_HEAD = 16
const LONGEST_TITLE = 90

/** Whether a line may name a job or a school: no item of a list, no sentence. */
const isHead = ({ text, isItem }: CvLine): boolean =>
  !isItem &&
  text.length <= LONGEST_HEAD &&
  text.split(/\s+/).length <= MOST_WORDS_OF_A_HEAD &&
  !isSentence(text)

interface Anchor {
  readonly at: number
  readonly range: Range
}

interface DatedLine extends Anchor {
  readonly isItem: boolean
}

/** A line as the dates of an entry; null where it has none, or is a sentence: "In 2019 we moved to". */
function anchorOf(line: CvLine, at: number): DatedLine | null {
  const { range, rest } = dated(line.cells.join('\t'))
  if (!range || line.text.length > LONGEST_HEAD) return null
  if (rest.split(/\s+/).length > MOST_WORDS_OF_A_HEAD) return null
  const isSure = range.start !== range.end && !line.isItem
  return !isSure && /\p{Ll}{3}\.$/u.test(rest) ? null : { at, range, isItem: line.isItem }
}

/** Lines with the dates of a job: headings of entries; items only where no heading has any. */
function anchorsOf(lines: readonly CvLine[]): readonly Anchor[] {
  const all = lines.map(anchorOf).filter((anchor) => anchor !== null)
  const heads = all.filter((a) => !a.isItem)
  return heads.length > 0 ? heads : all
}

/** The lines of the head of each entry: as many above its dates as stand above those of the first. */
function headsOf(
  lines: readonly CvLine[],
): readonly { readonly anchor: Anchor; readonly head: readonly CvLine[] }[] {
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
function begun(lines: readonly CvLine[], least: number, at: number): number {
  let from = at
  while (from > least && isHead(itemAt(lines, from - 1))) from--
  return from
}

/** Lines of a head that may stand below its dates. */
const MOST_BELOW = 2

/** Where it ends: before what is no head, and at an empty line unless the dates stand alone in theirs. */
function ended(lines: readonly CvLine[], at: number, end: number): number {
  const isAlone = fieldsOf(itemAt(lines, at)).length === 0
  const most = Math.min(end, at + 1 + MOST_BELOW)
  let to = at + 1
  while (to < most) {
    const line = itemAt(lines, to)
    if (!isHead(line) || (line.afterGap && !isAlone)) break
    to++
  }
  return to
}

/** Lines of a head that stand above its dates: those of the first entry. */
function firstAbove(lines: readonly CvLine[], at: number): number {
  let above = 0
  while (above < at && above < 3) {
    const line = lines[at - above - 1]
    if (!line || !isHead(line)) break
    above++
    if (line.afterGap && above > 0) break
  }
  return above
}

/** How likely a field is the organization of a job: its name says so, it stands apart in the line of the title, or in the next one. What a comma parts from the title may be a part of it. */
function likelihood(field: HeadField, role: HeadField): number {
  const distance = Math.abs(field.line - role.line)
  const named = namesFirm(field.text) || isSchool(field.text) ? 4 : 0
  if (distance > 0) return named + 3 - Math.min(distance, 3)
  return named + (field.afterComma || role.afterComma ? 1 : 3)
}

/** The title and the organization among the fields of a head; the last organization where several posts stand under one. */
function jobOf(fields: readonly HeadField[], last: string | null) {
  const [only] = fields
  const beside = only && fields.length === 1 ? sideBySide(only) : null
  if (beside) return { title: beside[0], organization: beside[1] }
  const role = fields.find(isRole)
  if (role) {
    const others = fields.filter((field) => field !== role && !isRole(field))
    const [organization] = others.sort((a, b) => likelihood(b, role) - likelihood(a, role))
    return { title: role.text, organization: organization?.text ?? last }
  }
  const [first, second] = fields
  if (!first) return null
  if (!namesFirm(first.text) && !isSchool(first.text))
    return { title: first.text, organization: second?.text ?? null }
  return { title: second?.text ?? null, organization: first.text }
}

/** Jobs under a heading of experience; `type` where the heading says what they are. */
export function jobsIn(lines: readonly CvLine[], type?: 'volunteer'): readonly DraftValue[] {
  let last: string | null = null
  return headsOf(lines).flatMap(({ anchor, head }): DraftValue[] => {
    const line = itemAt(lines, anchor.at)
    const fields = head.flatMap(fieldsOf)
    const job = jobOf(fields, last)
    if (fields.some(({ text }) => BREAK.test(text))) return []
    const isPrize = fields.some(({ text }) => PRIZE.test(text)) && !fields.some(isRole)
    if (!job || isPrize || (job.title ?? '').length > LONGEST_TITLE) return []
    // the firm beside the title of one post is that of the next one no more
    const isBeside = fields.length === 1 && job.title !== null && job.organization !== null
    if (!isBeside) last = job.organization
    const { start, end } = anchor.range
    return [
      [
        line,
        {
          ...(job.title === null ? {} : { title: job.title }),
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
