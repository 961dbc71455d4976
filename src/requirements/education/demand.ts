import type { Importance } from '../../core/requirement.ts'
import { normAt, type Token } from '../../matcher/tokenizer.ts'
import type { Context } from '../kind.ts'
import type { Refusal } from '../refusal.ts'
import type { DegreeGroup } from './groups.ts'
import { experienceWillDo } from './instead.ts'
import type { Mention } from './mentions.ts'
import type { StudyStatus } from './requirement.ts'
import type { Subjects } from './subjects.ts'
import * as lexicon from './lexicon.ts'
import { wordSet } from '../../matcher/words.ts'

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

/** "mentoring graduate students", "working with undergraduates": students whom the candidate is not. */
const areOthers = (tokens: readonly Token[], { from, to }: DegreeGroup): boolean =>
  tokens.slice(from, to + 1).some((t) => STUDENTS.has(t.norm)) &&
  (CARES_FOR.has(normAt(tokens, from - 1)) ||
    (normAt(tokens, from - 1) === 'with' && WORKS_WITH.has(normAt(tokens, from - 2))))
const STUDENTS = wordSet('student students undergraduates undergrads')
const CARES_FOR = wordSet(lexicon.caresForStudents)
const WORKS_WITH = wordSet(lexicon.worksWithStudents)

/** Why the group asks nothing; null where it asks something, by its section and sentence, or by its own words where these do not. */
export function degreeRefusal(
  context: Context,
  group: DegreeGroup,
  subjects: Subjects,
  said: StudyStatus | null,
): Refusal | null {
  const { tokens, clause, demand } = context
  if (waived(tokens, group, clause.importance)) return 'denied'
  if (isReturn(tokens, group.from)) return 'taken'
  if (areOthers(tokens, group)) return 'others'
  if (saysTooLittle(context, group, subjects, said)) return 'vague'
  if (demand) return null
  if (group.mentions.every((m) => m.sort === 'major')) return 'place'
  return isAskedByName(context, group, subjects) || isAskedByPlace(context, group, subjects)
    ? null
    : 'place'
}

/** A bare "student", "degree" or "major" without a subject. */
function saysTooLittle(
  { tokens, passage }: Context,
  { mentions, from }: DegreeGroup,
  subjects: Subjects,
  said: StudyStatus | null,
): boolean {
  if (subjects.fields.length > 0) return false
  const isWord = (sort: Mention['sort']): boolean =>
    mentions.every((m) => m.sort === sort && m.to - m.from === 1)
  if (isWord('place') && said === null && !isPresent(tokens, from)) return true
  if (mentions.every((m) => m.sort === 'major')) return true
  return (
    isWord('bare') &&
    !subjects.related &&
    !OPENS_DEGREE.has(normAt(tokens, from - 1)) &&
    from !== passage.from
  )
}

/** Asks wherever the sentence stands: it names a degree and lets near fields or experience do, or says who is enrolled. */
function isAskedByName(
  { tokens, passage }: Context,
  group: DegreeGroup,
  subjects: Subjects,
): boolean {
  const { role } = passage.section
  if (
    group.mentions.some((m) => m.sort === 'degree') &&
    subjects.fields.length > 0 &&
    (subjects.related || experienceWillDo(tokens, group.floor, group.limit, group.from))
  )
    return true
  return (
    role !== 'benefits' &&
    role !== 'legal' &&
    group.mentions.some((m) => isEnrolment(tokens, m, group.floor))
  )
}

/** Asks by where the degree stands: behind "pursuing", or at the opening of a passage. A sentence of the small print or the benefits must name a subject as well. */
function isAskedByPlace(
  { tokens, passage }: Context,
  group: DegreeGroup,
  subjects: Subjects,
): boolean {
  const { role } = passage.section
  if ((role === 'legal' || role === 'benefits') && subjects.fields.length === 0) return false
  const studied = group.mentions.filter((m) => m.sort !== 'place')
  const isPursued = (m: Mention): boolean =>
    tokens.slice(Math.max(group.floor, m.from - 4), m.from).some((t) => PURSUING.has(t.norm))
  if (studied.some(isPursued)) return true
  if (!opensPassage(tokens, passage.from, Math.min(group.from, subjects.from))) return false
  if (role === 'requirement') return true
  return (
    studied.length > 0 &&
    (subjects.to > group.to ||
      tokens.slice(group.from, group.to + 1).some((t) => t.norm.startsWith('degree')))
  )
}

const LABELS = wordSet(lexicon.demandLabels)

/** Whether only a label or a verb of having stands before the degree: "Education: BSc in …", "You hold a …". */
const opensPassage = (tokens: readonly Token[], from: number, to: number): boolean =>
  to - from <= 6 && tokens.slice(from, to).every((t) => LABELS.has(t.norm))

/** "No degree required", "a degree is not necessary": names a degree and asks for none. */
function waived(
  tokens: readonly Token[],
  group: DegreeGroup,
  importance: Importance | null,
): boolean {
  if (
    tokens
      .slice(Math.max(group.floor, group.from - 2), group.from)
      .some((t) => t.norm === 'no' || t.norm === 'without')
  )
    return true
  const after = tokens.slice(group.to, Math.min(group.limit, group.to + 8)).map((t) => t.norm)
  const not = after.findIndex(
    (w, i) =>
      (w === 'not' || w === "isn't") && after.slice(i + 1, i + 4).some((x) => NEEDED.has(x)),
  )
  const isWelcome = importance === 'preferred' && after.slice(0, not).some((w) => WELCOME.has(w))
  return not >= 0 && !isWelcome
}

const NEEDED = wordSet(lexicon.neededWords)
const WELCOME = wordSet(lexicon.welcomeWords)
