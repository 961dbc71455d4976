import { filter, map } from '../../core/lists.ts'
import type { Importance } from '../../core/requirement.ts'
import type { Token } from '../../text/tokens.ts'
import type { Context } from '../kind.ts'
import type { Group } from './groups.ts'
import { experienceWillDo } from './instead.ts'
import type { Mention } from './mentions.ts'
import type { StudyStatus } from './status.ts'
import type { Subjects } from './subjects.ts'
import * as lexicon from './lexicon.ts'
import { wordSet } from '../../text/words.ts'

const PRESENT = wordSet(lexicon.present)
const OPENS_DEGREE = wordSet(lexicon.opensDegree)
const PURSUING = wordSet(lexicon.pursuing)

const ADMITS = wordSet(lexicon.admits)

/** "students who are enrolled in a university", "only open to undergraduates". */
const isEnrolment = (
  tokens: readonly Token[],
  { from, to, sort }: Mention,
  floor: number,
): boolean =>
  sort === 'place' &&
  ((to - from > 2 && /^enrol/.test(tokens[from]?.norm ?? '')) ||
    tokens.slice(Math.max(floor, from - 6), from).some((t) => ADMITS.has(t.norm)))

/** "a current student", "must be a student". */
function isPresent(tokens: readonly Token[], from: number): boolean {
  const before = tokens[from - 1]?.norm ?? ''
  return PRESENT.has(before === 'a' ? (tokens[from - 2]?.norm ?? '') : before)
}

const BACK = wordSet(lexicon.back)

/** "Going back to the degree program": of whom that is asked has begun one; graduation reads it. */
const isReturn = (tokens: readonly Token[], from: number): boolean =>
  tokens.slice(Math.max(0, from - 4), from).some((t) => BACK.has(t.norm))

/** Whether the group asks something: by its section and sentence, or by its own words where these do not. */
export function isDemand(
  { tokens, passage, clause }: Context,
  group: Group,
  subjects: Subjects,
  said: StudyStatus | null,
  demand: boolean,
): boolean {
  if (waived(tokens, group, clause.importance) || isReturn(tokens, group.from)) return false
  const onlyStudent = group.mentions.every((m) => m.sort === 'place' && m.to - m.from === 1)
  if (
    onlyStudent &&
    subjects.fields.length === 0 &&
    said === null &&
    !isPresent(tokens, group.from)
  )
    return false
  if (group.mentions.every((m) => m.sort === 'major') && subjects.fields.length === 0) return false
  const bare = group.mentions.every((m) => m.sort === 'bare' && m.to - m.from === 1)
  if (
    bare &&
    subjects.fields.length === 0 &&
    !subjects.related &&
    !(OPENS_DEGREE.has(tokens[group.from - 1]?.norm ?? '') || group.from === passage.from)
  )
    return false
  if (demand) return true
  if (group.mentions.every((m) => m.sort === 'major')) return false
  // who names a degree and lets near fields or experience do is asking, wherever the sentence stands
  const degree = group.mentions.some((m) => m.sort === 'degree')
  if (
    degree &&
    subjects.fields.length > 0 &&
    (subjects.related || experienceWillDo(tokens, group.floor, group.limit, group.from))
  )
    return true
  if (
    passage.section.role !== 'benefits' &&
    passage.section.role !== 'legal' &&
    group.mentions.some((m) => isEnrolment(tokens, m, group.floor))
  )
    return true
  // a sentence of the small print or the benefits must name a subject as well
  if (['legal', 'benefits'].includes(passage.section.role) && subjects.fields.length === 0)
    return false
  const studied = filter(group.mentions, (m) => m.sort !== 'place')
  if (
    studied.some((m) =>
      tokens.slice(Math.max(group.floor, m.from - 4), m.from).some((t) => PURSUING.has(t.norm)),
    )
  )
    return true
  if (
    passage.section.role === 'requirement' &&
    opensPassage(tokens, passage.from, Math.min(group.from, subjects.from))
  )
    return true
  const opens =
    opensPassage(tokens, passage.from, Math.min(group.from, subjects.from)) &&
    group.mentions.some((m) => m.sort !== 'place')
  return (
    opens &&
    (subjects.to > group.to ||
      tokens.slice(group.from, group.to + 1).some((t) => t.norm.startsWith('degree')))
  )
}

const LABELS = wordSet(lexicon.demandLabels)

/** Whether only a label or a verb of having stands before the degree: "Education: BSc in …", "You hold a …". */
const opensPassage = (tokens: readonly Token[], from: number, to: number): boolean =>
  to - from <= 6 && tokens.slice(from, to).every((t) => LABELS.has(t.norm))

/** "No degree required", "a degree is not necessary": names a degree and asks for none. */
function waived(tokens: readonly Token[], group: Group, importance: Importance | null): boolean {
  if (
    tokens
      .slice(Math.max(group.floor, group.from - 2), group.from)
      .some((t) => t.norm === 'no' || t.norm === 'without')
  )
    return true
  const after = map(tokens.slice(group.to, Math.min(group.limit, group.to + 8)), (t) => t.norm)
  const not = after.findIndex(
    (w, i) =>
      (w === 'not' || w === "isn't") &&
      after
        .slice(i + 1, i + 4)
        .some((x) =>
          [
            'required',
            'necessary',
            'needed',
            'mandatory',
            'essential',
            'requirement',
            'prerequisite',
          ].includes(x),
        ),
  )
  return (
    not >= 0 &&
    !(
      importance === 'preferred' &&
      after
        .slice(0, not)
        .some((w) =>
          [
            'preferred',
            'plus',
            'desirable',
            'desired',
            'nice',
            'but',
            'bonus',
            'advantage',
          ].includes(w),
        )
    )
  )
}
