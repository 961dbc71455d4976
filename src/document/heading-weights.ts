import type { Importance } from '../core/requirement.ts'
import { pattern } from '../matcher/pattern.ts'
import { PatternIndex } from '../matcher/pattern-index.ts'
import type { Segment } from './segments.ts'
import type { Token } from '../matcher/tokenizer.ts'
import { wordSet } from '../matcher/words.ts'
import * as lexicon from '../vocabulary/lexicon/headings.ts'
import { type Section, required } from './heading-phrases.ts'
import { isCapital } from './heading-dress.ts'
import { knownHeading } from './known-heading.ts'

/** Brackets behind a heading that weigh what stands below it: the token that opens them, and what they say. */
export interface HeadingWeight {
  readonly open: number
  readonly importance: Importance
}

/** Words of such brackets at most. */
const LONGEST_WEIGHT = 7

/** The brackets that end tokens `from` to `to`, where they weigh: "(nice to have)", "(not required, but preferred)"; null elsewhere, and where they say both. */
export function weightIn(tokens: readonly Token[], from: number, to: number): HeadingWeight | null {
  if (tokens[to - 1]?.text !== ')') return null
  const least = Math.max(from, to - 3 - LONGEST_WEIGHT)
  let open = to - 2
  while (open > least && tokens[open]?.text !== '(') open--
  if (tokens[open]?.text !== '(' || open === from) return null
  const said = new Set<Importance>()
  let waives = false
  for (const { entry } of WEIGHERS.matches(tokens, open + 1, to - 1)) {
    said.add(entry.importance)
    waives ||= entry.waives
  }
  const [only] = said
  if (waives) return { open, importance: 'preferred' }
  return said.size === 1 && only ? { open, importance: only } : null
}

const WEIGHERS = new PatternIndex([
  ...weighers('preferred', lexicon.weights.preferred),
  ...weighers('preferred', lexicon.weights.waived, true),
  ...weighers('required', lexicon.weights.required),
])

function weighers(importance: Importance, written: readonly string[], waives = false) {
  return written.map((w) => ({ importance, waives, pattern: pattern(w) }))
}

/** "Certifications (nice to have)": a heading of demands with its weight in brackets; "Your edge (preferred qualifications)": one whose brackets say what it is. */
export function weighedHeading(
  tokens: readonly Token[],
  s: Segment,
  from: number,
  to: number,
  weight: HeadingWeight | null,
): Section | null {
  if (!weight || s.bullet) return null
  const { open, importance } = weight
  // "(preferred)" alone weighs what stands before it
  const inside = to - open > 3 ? knownHeading(tokens, s, open + 1, to - 1, true) : null
  // "(not required)" makes wishes of what the heading asks
  if (inside && !inside.denied) return inside
  const end = tokens[open - 1]?.text === ':' ? open - 1 : open
  if (isWeighable(tokens, from, end)) return { ...required, importance }
  const named = end > from ? knownHeading(tokens, s, from, end, false) : null
  return named?.role === 'requirement' ? { ...named, importance } : null
}

const WEIGHABLE = wordSet(lexicon.weighable)

/** "Certifications", "Tools & Technologies": what heads demands where brackets behind it weigh them. */
const isWeighable = (tokens: readonly Token[], from: number, to: number): boolean =>
  to > from &&
  to - from <= 3 &&
  tokens.slice(from, to).every((t) => WEIGHABLE.has(t.norm) || ['&', 'and', '/'].includes(t.norm))

/** A section of demands with the weight of the brackets behind its heading. */
export const weighed = (section: Section, importance: Importance | undefined): Section =>
  importance && section.role === 'requirement' ? { ...section, importance } : section

/** "Certifications: (preferred)CISSP": a noun that is a heading for its brackets alone. */
export function weighableAt(
  tokens: readonly Token[],
  s: Segment,
  from: number,
): { from: number; to: number; section: Section } | null {
  if (from !== s.from || !isWeighable(tokens, from, from + 1)) return null
  const weight = weightBehind(tokens, from, from + 1, s.to + 1)
  return weight && isCapital(tokens[weight.to])
    ? { from, to: weight.to, section: { ...required, importance: weight.importance } }
    : null
}

/** The end of the brackets behind a heading, or behind its colon, that weigh what stands below it; null where none do. */
export function weightBehind(
  tokens: readonly Token[],
  from: number,
  to: number,
  limit: number,
): { readonly to: number; readonly importance: Importance } | null {
  const open = tokens[to]?.text === ':' ? to + 1 : to
  if (open >= limit || tokens[open]?.text !== '(') return null
  const most = Math.min(limit, open + LONGEST_WEIGHT + 2)
  for (let at = open + 1; at < most; at++) {
    if (tokens[at]?.text !== ')') continue
    const weight = weightIn(tokens, from, at + 1)
    return weight && { to: at + 1, importance: weight.importance }
  }
  return null
}
