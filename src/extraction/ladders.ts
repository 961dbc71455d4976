import type { RequirementBase } from '../core/requirement.ts'
import { isEducation, type EducationRequirement } from '../requirements/education/requirement.ts'
import { isYears } from '../requirements/experience/requirement.ts'
import { isSkill, type SkillRequirement } from '../requirements/skill/requirement.ts'
import { degreeRank } from '../requirements/shared/degree-rank.ts'
import { years } from '../requirements/shared/years.ts'
import type { TokenRange } from '../matcher/token-range.ts'
import type { Token } from '../matcher/tokenizer.ts'
import { wordSet } from '../matcher/words.ts'
import * as lexicon from './lexicon.ts'
import { withDegreeYears } from './degree-years.ts'
import { withOrYears } from './or-years.ts'
import type { ReadIn } from './read-in.ts'
import { degreeYears } from './rungs.ts'

/** What one clause asks. */
interface Rung {
  readonly clause: ReadIn['clause']
  readonly asked: RequirementBase[]
}

/** Tokens that may stand between two clauses of which the second goes on with "or": a bullet, a mark. */
const BETWEEN = 3

const OPENS_OTHER = wordSet(lexicon.opensOther)

/** Whether a clause is the other way to meet the one before it: "or" opens it, or stands alone or last before it. */
function isAlternative(tokens: readonly Token[], before: Rung, next: Rung): boolean {
  const { from } = next.clause
  if (from - before.clause.to > BETWEEN) return false
  if (OPENS_OTHER.has(tokens[from]?.norm ?? '')) return true
  for (let at = from - 1; at >= before.clause.to - 1; at--)
    if (tokens[at]?.kind === 'word' && !isLetterOfList(tokens, at, from))
      return tokens[at]?.norm === 'or'
  return false
}

/** "B." or "b)" before the words of a clause. */
const isLetterOfList = (tokens: readonly Token[], at: number, from: number): boolean =>
  at === from - 2 &&
  tokens[at]?.text.length === 1 &&
  ['.', ')'].includes(tokens[at + 1]?.text ?? '')

/** Whether lines end between two clauses. */
const isOnNextLine = (tokens: readonly Token[], before: Rung, next: Rung): boolean =>
  tokens.slice(before.clause.to, next.clause.from + 1).some((t) => t.newlines > 0)

/** Whether a higher degree stands beside fewer years, in either order. */
function isTraded(degrees: readonly EducationRequirement[], years: readonly number[]): boolean {
  const [first, second] = degrees.map(({ levels }) => lowestRank(levels))
  const [more, less] = years
  if (first === undefined || second === undefined || more === undefined || less === undefined)
    return false
  return (second - first) * (less - more) < 0
}

const lowestRank = (levels: EducationRequirement['levels']): number =>
  Math.min(...levels.map((level) => (level === 'any' ? 0 : degreeRank(level))))

/** "Bachelor's and eight years" and on the next line "master's and five": nobody must have both, though no "or" says so. Each line asks a degree with its years and no other kind of thing. */
function isStepOfLines(before: Rung, next: Rung): boolean {
  const all = [...before.asked, ...next.asked]
  const degrees = all.filter(isEducation)
  const years = all.filter(isYears)
  return (
    degrees.length === 2 &&
    years.length === 2 &&
    !degrees.some(({ levels }) => levels.includes('any')) &&
    all.every((r) => isEducation(r) || isYears(r) || isSkill(r)) &&
    all.every((r) => r.importance === all[0]?.importance && r.anyOf === undefined) &&
    isTraded(
      degrees,
      years.map((r) => r.minYears ?? 0),
    )
  )
}

/** "A bachelor's with eight years; a master's with five": in one line degrees that rise while the years fall need no "or", nor do lines that are alike. */
function isStep(tokens: readonly Token[], before: Rung, next: Rung): boolean {
  const [low, high] = [before.asked.find(isEducation), next.asked.find(isEducation)]
  const [more, less] = [before.asked.find(isYears), next.asked.find(isYears)]
  if (
    low === undefined ||
    high === undefined ||
    next.clause.from - before.clause.to > BETWEEN ||
    high.levels.some((level) => low.levels.includes(level))
  )
    return false
  if (isOnNextLine(tokens, before, next)) return isStepOfLines(before, next)
  return more !== undefined && less !== undefined
    ? (less.minYears ?? 0) < (more.minYears ?? 0)
    : degreeYears(tokens, { from: before.clause.from, to: next.clause.to }) !== null
}

const union = <T>(a: readonly T[], b: readonly T[]): T[] => [...new Set([...a, ...b])]

/** The two degrees as one demand that either meets, quoted from the first word to the last. */
function withDegree(
  text: string,
  first: EducationRequirement,
  next: EducationRequirement,
): EducationRequirement {
  const span = { ...first.span, end: Math.max(first.span.end, next.span.end) }
  return {
    ...first,
    levels: union(first.levels, next.levels),
    fields: union(first.fields, next.fields),
    relatedField: first.relatedField || next.relatedField,
    orExperience: first.orExperience || next.orExperience,
    status: first.status === next.status ? first.status : 'either',
    span,
    quote: text.slice(span.start, span.end),
  }
}

/** The first number of years in a clause: "or three years and a master's" says of what only in the rung before. */
function yearsIn(tokens: readonly Token[], { from, to }: Rung['clause']): number | null {
  for (let at = from; at < to; at++) {
    const token = tokens[at]
    const said = token && years.starts(token) ? years.eat(tokens, at, to) : null
    if (said) return said.value.min
  }
  return null
}

/** The requirements of a rung and those of the next as one: degrees joined, and of years the fewer. What else the next asks stays. */
function joined(
  text: string,
  tokens: readonly Token[],
  { asked }: Rung,
  next: Rung,
): RequirementBase[] {
  const degree = next.asked.find(isEducation)
  const counted = next.asked.find(isYears)
  const fewer = counted?.minYears ?? yearsIn(tokens, next.clause)
  const hasYears = asked.some(isYears)
  const own = asked.map((r) => {
    if (isEducation(r) && degree) return withDegree(text, r, degree)
    return isYears(r) && fewer !== null && fewer < (r.minYears ?? 0) ? { ...r, minYears: fewer } : r
  })
  const isAgain = (r: RequirementBase): boolean =>
    r === degree || (hasYears && r === counted) || (isSkill(r) && asked.some((a) => asksSame(a, r)))
  return [...own, ...next.asked.filter((r) => !isAgain(r))]
}

/** Whether a rung names the skills of the one before it again: "ten years in logistics", "six years in logistics". */
const asksSame = (a: RequirementBase, { skills }: SkillRequirement): boolean =>
  isSkill(a) && skills.every(({ name }) => a.skills.some((known) => known.name === name))

/** Bullets joined by "or" of which each asks skills and nothing else: one list of which any will do. */
function anySkill(before: Rung, next: Rung): RequirementBase[] | null {
  const [a, b] = [before.asked[0], next.asked[0]]
  if (before.asked.length !== 1 || next.asked.length !== 1 || !a || !b) return null
  if (!isSkill(a) || !isSkill(b)) return null
  const single = (r: SkillRequirement): boolean => r.skills.length === 1 || r.mode === 'any'
  if (!single(a) || !single(b) || (a.atLeast ?? 1) > 1) return null
  const either: SkillRequirement = {
    ...a,
    mode: 'any',
    atLeast: 1,
    skills: [...a.skills, ...b.skills],
  }
  return [either]
}

/** Whether all demands of a rung weigh the same and are marked as alternatives of one another, or there is but one beside the skills of its field. */
function isSingle({ asked }: Rung): boolean {
  const [first] = asked
  if (!first || asked.some((r) => r.importance !== first.importance)) return false
  if (first.anyOf !== undefined && asked.every((r) => r.anyOf === first.anyOf)) return true
  const years = asked.filter(isYears)
  return asked.length === 1 || (years.length === 1 && asked.every((r) => isYears(r) || isSkill(r)))
}

/** Lines that "or" joins and that ask different kinds of things, "a degree in biology" and "five years in a laboratory", as alternatives; null where they are none. */
function asEither(before: Rung, next: Rung): Rung[] | null {
  const [a, b] = [before.asked[0], next.asked[0]]
  if (!a || !b || a.importance !== b.importance || !isSingle(before) || !isSingle(next)) return null
  if (before.asked.some(isEducation) && next.asked.some(isEducation)) return null
  const anyOf = a.anyOf ?? `any-${a.id}`
  const mark = ({ clause, asked }: Rung): Rung => ({
    clause,
    asked: asked.map((r): RequirementBase =>
      asked.some(isYears) && isSkill(r) && r.minYears === null
        ? { ...r, importance: 'preferred' }
        : { ...r, anyOf },
    ),
  })
  return [mark(before), mark(next)]
}

/** See `withOrYears`; the rungs before are told by degree first. */
const orYears = (tokens: readonly Token[], before: Rung, next: Rung): RequirementBase[] | null =>
  withOrYears(withDegreeYears(tokens, before.clause, before.asked), next.asked)

function rungsOf(all: readonly ReadIn[]): Rung[] {
  const rungs: Rung[] = []
  for (const { requirement, clause } of all) {
    const last = rungs.at(-1)
    if (last && last.clause.from === clause.from) last.asked.push(requirement)
    else rungs.push({ clause, asked: [requirement] })
  }
  return rungs
}

/**
 * Ladders of degrees and years that run over several clauses or lines, and bullets joined by "or", as one demand each. Gives the requirements in
 * their order, those without a ladder as they are. `lists` are the stretches of lines of which one will do: see `choices`, and `waysIn`.
 */
export function withLadders(
  text: string,
  tokens: readonly Token[],
  all: readonly ReadIn[],
  lists: readonly TokenRange[],
): RequirementBase[] {
  const isChoice = (a: Rung, b: Rung): boolean =>
    lists.some(({ from, to }) => from <= a.clause.from && b.clause.to <= to)
  const done: Rung[] = []
  for (const next of rungsOf(all)) {
    const before = done.at(-1)
    const isOther = before !== undefined && isAlternative(tokens, before, next)
    if (!before || !(isOther || isChoice(before, next) || isStep(tokens, before, next)))
      done.push(next)
    else done.splice(-1, 1, ...together(text, tokens, before, next, isOther))
  }
  const flat: RequirementBase[] = []
  for (const { asked, clause } of done) flat.push(...withDegreeYears(tokens, clause, asked))
  return flat
}

/** Two rungs that belong together: as one, as alternatives that "or" joins where `isOther`, or as they are. */
function together(
  text: string,
  tokens: readonly Token[],
  before: Rung,
  next: Rung,
  isOther: boolean,
): readonly Rung[] {
  const clause = { from: before.clause.from, to: next.clause.to }
  const one = isOther ? (anySkill(before, next) ?? orYears(tokens, before, next)) : null
  if (one) return [{ clause, asked: one }]
  const either = isOther ? asEither(before, next) : null
  if (either) return either
  return before.asked.some(isEducation) && next.asked.some(isEducation)
    ? [{ clause, asked: joined(text, tokens, before, next) }]
    : [before, next]
}
