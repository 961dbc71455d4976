import * as lexicon from './lexicon.ts'
import type { Token } from '../matcher/tokenizer.ts'
import { wordSet } from '../matcher/words.ts'
import type { FoundIn } from './found.ts'

/** How many words may stand between two readings that "or" joins to alternatives ("a degree or, failing that, four years"). */
const OR_REACH = 6

const RAISES = wordSet(lexicon.raises)
const GOES_ON = wordSet(lexicon.goesOn)

/** Whether "or" joins what stands before and behind these words; in "a degree or higher, with five years" and "a degree or equivalent, with …" it does not. */
const joinsAlternatives = (between: readonly string[]): boolean =>
  between.some((word, i) => {
    const [next, then] = [between[i + 1] ?? '', between[i + 2] ?? '']
    // "a degree; failing that, three years in the trade"
    if (word === 'alternatively' || (word === 'failing' && next === 'that')) return true
    return word === 'or' && !RAISES.has(next) && !(next === 'equivalent' && GOES_ON.has(then))
  })

const ADDS = new Set(['plus', '+', '&', 'and', 'with'])

/** "A degree, or a bootcamp plus two years": the years belong to the second way, and are asked of nobody who has the degree. */
const addsYears = (
  tokens: readonly Token[],
  { to, kind, clause }: FoundIn,
  next: FoundIn,
): boolean =>
  kind !== 'education' &&
  kind !== 'skill' &&
  next.kind === 'experience' &&
  next.clause === clause &&
  next.from - to === 1 &&
  ADDS.has(tokens[to]?.norm ?? '')

/** Words between a lesser paper and its years at most. */
const BESIDE_PAPER = 4

/** Whether "or" leads to a lesser paper with which tokens `from` to `to` end: "a degree in physics or a technical diploma". */
function endsInLesserPaper(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = to - 1; at > from; at--) {
    if (tokens[at]?.norm !== 'or') continue
    const words = tokens.slice(at + 1, to).map((t) => t.norm)
    return words.some((w) => LESSER.has(w)) && !words.some((w) => SCHOOL.has(w))
  }
  return false
}

const LESSER = wordSet(lexicon.lesserPapers)
const SCHOOL = wordSet('high secondary school')

/** "A degree, or a college diploma with two years": the years go with the diploma that the words of the degree lead to. */
function isOfLesserPaper(tokens: readonly Token[], a: FoundIn, b: FoundIn): boolean {
  if (a.kind !== 'education' || b.kind !== 'experience') return false
  const between = tokens.slice(a.to, b.from)
  if (between.length > BESIDE_PAPER) return false
  const joint = between.findIndex((t) => ADDS.has(t.norm))
  return joint >= 0 && endsInLesserPaper(tokens, a.from, a.to + joint)
}

/** Whether readings of different kinds stand near one another in one clause. */
const areNear = (a: FoundIn, b: FoundIn): boolean =>
  a.kind !== b.kind && a.clause === b.clause && b.from >= a.to && b.from - a.to <= OR_REACH

/** Whether what stands between two readings, or at the end of the first, makes them alternatives. */
function areAlternatives(tokens: readonly Token[], a: FoundIn, b: FoundIn): boolean {
  const between = tokens.slice(a.to, b.from).map((t) => t.norm)
  const isJoined = joinsAlternatives(between) && !between.includes('and')
  return isJoined || isOfLesserPaper(tokens, a, b)
}

/** Readings of different kinds in one clause with "or" between them are alternatives: "a degree or four years of experience". */
export function alternativesAcross(
  tokens: readonly Token[],
  found: readonly FoundIn[],
  before: number,
): (string | null)[] {
  const groups: (string | null)[] = found.map(() => null)
  for (let i = 1; i < found.length; i++) {
    const [a, b] = [found[i - 1], found[i]]
    if (!a || !b || !areNear(a, b) || !areAlternatives(tokens, a, b)) continue
    groups[i - 1] ??= `any${before + i}`
    groups[i] = groups[i - 1] ?? null
    const more = found[i + 1]
    if (more && addsYears(tokens, b, more)) groups[++i] = groups[i - 1] ?? null
  }
  return groups
}
