import { itemAt } from '../../core/item-at.ts'
import { DEGREE_LEVELS } from '../../core/profile.ts'
import type { Draft } from '../../core/requirement.ts'
import { startsUpper } from '../../matcher/chars.ts'
import { normAt, tokenize, type Token } from '../../matcher/tokenizer.ts'
import type { Level } from '../../requirements/education/degrees.ts'
import type { EducationRequirement } from '../../requirements/education/requirement.ts'
import { subjectEndAt } from '../../requirements/education/subject-names.ts'
import type { WeighedPart } from './parts.ts'
import type { ForeignRules } from './rules.ts'

/** A demand for a degree with the tokens that say it, its subjects among them. */
export interface DegreeFound {
  readonly draft: Draft<EducationRequirement>
  readonly from: number
  readonly to: number
}

interface Hit {
  readonly level: Level
  readonly from: number
  readonly to: number
  /** The subject that the noun itself begins with: "Informatikstudium". */
  readonly subject: string | null
}

/** Words of the name of a degree at most. */
const LONGEST_DEGREE = 12

/** Degrees in a part, the longest of those that overlap. */
function hitsIn(tokens: readonly Token[], { from, to }: WeighedPart, rules: ForeignRules): Hit[] {
  const found = rules.degrees.matches(tokens, from, to).map(({ entry, match }): Hit => ({
    level: entry.says,
    from: match.from,
    to: match.to,
    subject: null,
  }))
  for (let at = from; at < to; at++) {
    const subject = subjectOfCompound(itemAt(tokens, at), rules)
    if (subject !== null) found.push({ level: 'any', from: at, to: at + 1, subject })
  }
  // a level that is named weighs more than the words around it
  const weight = (hit: Hit): number =>
    (hit.level === 'any' ? 0 : LONGEST_DEGREE) + hit.to - hit.from
  found.sort((a, b) => weight(b) - weight(a) || a.from - b.from)
  const kept: Hit[] = []
  for (const hit of found) if (!kept.some((k) => k.from < hit.to && hit.from < k.to)) kept.push(hit)
  return kept.sort((a, b) => a.from - b.from)
}

/** "Informatik" of "Informatikstudium", where the subject is a known one. */
function subjectOfCompound({ text, norm }: Token, { subjectTails }: ForeignRules): string | null {
  const tail = subjectTails.find((t) => norm.endsWith(t) && norm.length > t.length + 2)
  if (!tail) return null
  const stem = text.slice(0, text.length - tail.length).replace(/-$/, '')
  const words = tokenize(stem)
  return words.length > 0 && subjectEndAt(words, 0, words.length) === words.length ? stem : null
}

/** Words of a subject that no table knows, at most. */
const LONGEST_SUBJECT = 4

interface Subjects {
  readonly names: readonly string[]
  readonly to: number
}

/** Subjects behind a degree, in the words of the posting: those that are known, and others that a small word leads to. */
function subjectsBehind(
  text: string,
  tokens: readonly Token[],
  start: number,
  limit: number,
  rules: ForeignRules,
): Subjects {
  const { set } = rules
  const names: string[] = []
  let [at, to] = [start, start]
  let isLed = set.subjectLinks.has(normAt(tokens, start - 1))
  while (at < limit) {
    const { norm, kind, text: written } = itemAt(tokens, at)
    const known = subjectEndAt(tokens, at, limit)
    const isLink = known === 0 && set.subjectLinks.has(norm)
    const other = isLed && known === 0 && !isLink ? endOfSubject(tokens, at, limit, rules) : at
    const end = Math.max(known, other)
    if (end > at) {
      names.push(text.slice(tokens[at]?.start, tokens[end - 1]?.end))
      at = to = end
      isLed = false
    } else if (isLink || isAside(names, norm, rules)) {
      isLed = true
      at++
    } else if (
      names.length > 0 ? isListJoint(tokens, at, rules) : kind !== 'word' && written !== '.'
    ) {
      // behind "and" or a comma another demand may begin
      isLed = names.length > 0 && set.or.has(norm)
      at++
    } else break
  }
  return { names, to }
}

/** A word before the first subject that names none: "Bac+2 minimum en droit". */
const isAside = (names: readonly string[], norm: string, { set }: ForeignRules): boolean =>
  names.length === 0 && set.asides.has(norm)

const isListJoint = (tokens: readonly Token[], at: number, { set }: ForeignRules): boolean => {
  const { text, norm } = itemAt(tokens, at)
  return text === ',' || text === '/' || set.and.has(norm) || set.or.has(norm)
}

/** Where a subject that no table knows ends: a few words with a capital or of some length; `at` where none stands there. */
function endOfSubject(
  tokens: readonly Token[],
  at: number,
  limit: number,
  rules: ForeignRules,
): number {
  const { set } = rules
  let end = at
  while (end < Math.min(limit, at + LONGEST_SUBJECT)) {
    const { kind, norm, text } = itemAt(tokens, end)
    const isSubject =
      kind === 'word' &&
      !set.subjectEnds.has(norm) &&
      !set.experience.has(norm) &&
      !set.knowledge.has(norm) &&
      (norm.length > 4 || startsUpper(text) || end > at)
    if (!isSubject) break
    end++
  }
  while (end > at && set.subjectLinks.has(normAt(tokens, end - 1))) end--
  return end
}

/** The degree that a part asks for, with all its levels and subjects; null where it names none. */
export function degreeIn(
  text: string,
  tokens: readonly Token[],
  part: WeighedPart,
  rules: ForeignRules,
): DegreeFound | null {
  const hits = hitsIn(tokens, part, rules)
  const [first] = hits
  const last = hits.at(-1)
  const { from, to } = part
  const isStudent = rules.studying.matches(tokens, from, to).length > 0
  if (!first || !last) return isStudent ? studentIn(text, tokens, part, rules) : null
  const startsOf = (index: typeof rules.related): number[] =>
    index.matches(tokens, from, to).map(({ match }) => match.from)
  const [related, orExperience] = [startsOf(rules.related), startsOf(rules.orExperience)]
  const all = hits.map((hit, i) => {
    const ends = [...related, ...orExperience].filter((at) => at >= hit.to)
    return subjectsBehind(text, tokens, hit.to, Math.min(hits[i + 1]?.from ?? to, ...ends), rules)
  })
  const compound = hits.flatMap(({ subject }) => subject ?? [])
  const behind = all.flatMap(({ names }) => names)
  const before =
    behind.length + compound.length > 0 ? [] : knownSubjects(text, tokens, from, first.from)
  const fields = [...new Set([...compound, ...behind, ...before])]
  const isFinished = tokens.slice(from, to).some((t) => rules.set.finished.has(t.norm))
  const end = Math.max(last.to, ...all.map((a) => a.to))
  return {
    draft: {
      levels: levelsOf(tokens, hits, rules),
      status: statusOf(isStudent, isFinished),
      fields,
      relatedField: related.length > 0,
      orExperience: orExperience.length > 0,
    },
    from: first.from,
    to: end,
  }
}

/** Degrees below those of a university. */
const LOW: ReadonlySet<Level> = new Set<Level>(['highschool', 'associate'])

/** The levels that will do. A degree without its level adds none, but beside a lower one that is named for choice: "Studium oder Techniker". */
function levelsOf(
  tokens: readonly Token[],
  hits: readonly Hit[],
  { set }: ForeignRules,
): readonly Level[] {
  const named = DEGREE_LEVELS.filter((level) => hits.some((hit) => hit.level === level))
  if (named.length === 0) return ['any']
  const isChoice = hits.some((hit, i) => {
    const before = hits[i - 1]
    if (!before || (hit.level === 'any') === (before.level === 'any')) return false
    return tokens.slice(before.to, hit.from).some((t) => set.or.has(t.norm) || t.text === '/')
  })
  return isChoice && named.every((level) => LOW.has(level)) ? [...named, 'bachelor'] : named
}

/** Subjects in a stretch that the tables know. */
function knownSubjects(
  text: string,
  tokens: readonly Token[],
  from: number,
  to: number,
): readonly string[] {
  const names: string[] = []
  for (let at = from; at < to;) {
    const end = subjectEndAt(tokens, at, to)
    if (end > at) names.push(text.slice(tokens[at]?.start, tokens[end - 1]?.end))
    at = Math.max(end, at + 1)
  }
  return names
}

function statusOf(isStudent: boolean, isFinished: boolean): EducationRequirement['status'] {
  if (isStudent) return 'pursuing'
  return isFinished ? 'completed' : 'either'
}

/** A student of a known subject, of whom no degree is named: "Student der Informatik". */
function studentIn(
  text: string,
  tokens: readonly Token[],
  { from, to }: WeighedPart,
  rules: ForeignRules,
): DegreeFound | null {
  const [hit] = rules.studying.matches(tokens, from, to)
  if (!hit) return null
  for (let at = hit.match.to; at < to; at++) {
    if (subjectEndAt(tokens, at, to) === 0) continue
    const subjects = subjectsBehind(text, tokens, at, to, rules)
    return {
      draft: {
        levels: ['any'],
        status: 'pursuing',
        fields: subjects.names,
        relatedField: rules.related.matches(tokens, from, to).length > 0,
        orExperience: false,
      },
      from: hit.match.from,
      to: subjects.to,
    }
  }
  return null
}
