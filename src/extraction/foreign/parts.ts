import { itemAt } from '../../core/item-at.ts'
import { withoutOverlaps } from '../../matcher/token-range.ts'
import { normAt, type Token } from '../../matcher/tokenizer.ts'
import type { Cue, ForeignRules } from './rules.ts'

/** A stretch of a passage of which one weight is said. */
export interface WeighedPart {
  readonly from: number
  readonly to: number
  readonly weight: Cue['weight']
}

interface Hit extends Cue {
  readonly from: number
  readonly to: number
}

/** Phrases of weight in their order, the longest of those that overlap. */
const hitsIn = (tokens: readonly Token[], from: number, to: number, rules: ForeignRules): Hit[] =>
  withoutOverlaps(
    rules.weights
      .matches(tokens, from, to)
      .map(({ entry, match }) => ({ ...entry.says, from: match.from, to: match.to })),
  )

/** Parts a passage where its words weigh parts of it differently, and at semicolons. */
export function weighedPartsOf(
  tokens: readonly Token[],
  from: number,
  to: number,
  rules: ForeignRules,
): WeighedPart[] {
  const parts: WeighedPart[] = []
  for (let start = from, at = from; at <= to; at++) {
    if (at < to && tokens[at]?.text !== ';') continue
    if (at > start) parts.push(...weighed(tokens, start, at, rules))
    start = at + 1
  }
  return parts.flatMap((part) => byDemand(tokens, part, rules))
}

function weighed(
  tokens: readonly Token[],
  from: number,
  to: number,
  rules: ForeignRules,
): readonly WeighedPart[] {
  const all = hitsIn(tokens, from, to, rules)
  // "gern Vue lernst": what is taken back is no wish
  const hits = all.filter(({ ahead }, i) => !(ahead && isTakenBack(tokens, all, i)))
  const parts: WeighedPart[] = []
  let floor = from
  hits.forEach((hit, i) => {
    const limit = hits[i + 1]?.from ?? to
    const isLast = onlySigns(tokens, hit.to, limit)
    // "Spark, idealerweise": nothing follows that it could speak of
    if (hit.ahead && !(isLast && i === hits.length - 1 && hit.from > floor)) {
      const end = hit.weight === 'waived' ? limit : closes(tokens, hit, limit)
      add(parts, floor, hit.from, null)
      add(parts, hit.from, end, hit.weight)
      floor = end
    } else {
      const start = phraseStart(tokens, floor, hit, rules)
      add(parts, floor, start, null)
      add(parts, start, hit.to, hit.weight)
      floor = hit.to
    }
  })
  add(parts, floor, to, null)
  return parts
}

/** Whether the next phrase takes back what this one speaks of, without a comma between. */
function isTakenBack(tokens: readonly Token[], hits: readonly Hit[], i: number): boolean {
  const [hit, next] = [hits[i], hits[i + 1]]
  if (!hit || !next || next.ahead || next.weight !== 'waived') return false
  return !tokens.slice(hit.to, next.from).some((t) => t.text === ',')
}

/** Where what a phrase ahead speaks of ends: at the bracket that closes one opened right before it. */
function closes(tokens: readonly Token[], hit: Hit, limit: number): number {
  if (tokens[hit.from - 1]?.text !== '(') return limit
  const end = tokens.slice(hit.to, limit).findIndex((t) => t.text === ')')
  return end < 0 ? limit : hit.to + end + 1
}

const onlySigns = (tokens: readonly Token[], from: number, to: number): boolean =>
  tokens.slice(from, to).every((t) => t.kind === 'sign')

function add(parts: WeighedPart[], from: number, to: number, weight: WeighedPart['weight']): void {
  if (to > from) parts.push({ from, to, weight })
}

/** Where the words begin that a phrase behind them speaks of: behind the last comma, unless that is one of a list; the bracket that it stands in, or what stands before one that holds nothing else. */
function phraseStart(
  tokens: readonly Token[],
  floor: number,
  hit: Hit,
  rules: ForeignRules,
): number {
  let end = hit.from
  if (tokens[end - 1]?.text === '(') end--
  let isListed = false
  let depth = 0
  for (let at = end - 1; at > floor; at--) {
    const { text, norm } = itemAt(tokens, at)
    // "tools (A, B) are a plus": the brackets are of what is spoken of
    if (text === ')') depth++
    if (depth > 0) {
      if (text === '(') depth--
      continue
    }
    if (text === '(' && end === hit.from) return at
    if (rules.set.and.has(norm) || rules.set.or.has(norm)) isListed = true
    if (text === '.' || (text === ',' && (!isListed || opensDemand(tokens, at + 1, end, rules))))
      return at + 1
  }
  return floor
}

/** Words before the noun of a demand at most: "gute praktische Kenntnisse". */
const BEFORE_NOUN = 3

/** Whether a demand of its own begins at a token, with a noun of knowledge. */
function opensDemand(
  tokens: readonly Token[],
  at: number,
  limit: number,
  { set }: ForeignRules,
): boolean {
  for (let i = at; i < Math.min(limit, at + BEFORE_NOUN + 1); i++)
    if (set.knowledge.has(normAt(tokens, i))) return true
  return false
}

/** Parts "3 Jahre Erfahrung mit Java, gute Kenntnisse in SQL" where its second demand begins. */
function byDemand(tokens: readonly Token[], part: WeighedPart, rules: ForeignRules): WeighedPart[] {
  const parts: WeighedPart[] = []
  let start = part.from
  let hasNoun = false
  for (let at = part.from; at < part.to; at++) {
    const { text, norm } = itemAt(tokens, at)
    const isJoint = text === ',' || rules.set.and.has(norm)
    if (hasNoun && isJoint && at > start && opensDemand(tokens, at + 1, part.to, rules)) {
      parts.push({ ...part, from: start, to: at })
      start = at + 1
    }
    if (rules.set.knowledge.has(norm) || rules.set.experience.has(norm)) hasNoun = true
  }
  return [...parts, { ...part, from: start }]
}
