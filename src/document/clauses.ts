import { afterthought } from './afterthought.ts'
import { opensInstead } from './instead.ts'
import { codeAt } from '../matcher/chars.ts'
import type { Importance } from '../core/requirement.ts'
import type { LocatedSpan } from '../core/span.ts'
import {
  cuesIn,
  type CueHit,
  isBracketed,
  isFollowedByPause,
  isLeaning,
  isPause,
} from './importance-cues.ts'
import type { Segment } from './segments.ts'
import { normAt, type Token } from '../matcher/tokenizer.ts'
import { wordSet } from '../matcher/words.ts'
import * as lexicon from '../vocabulary/lexicon/sentences.ts'

/** A stretch of a passage to which one mark of importance applies. Token indexes and the place in the text. */
export interface Clause {
  readonly from: number
  readonly to: number
  readonly span: LocatedSpan
  /** What the clause's own words say; null where they say nothing. */
  readonly importance: Importance | null
}

/** Parts a passage where its words give parts of it different weight: "Java required; Kotlin preferred". */
export function clauses(text: string, tokens: readonly Token[], segment: Segment): Clause[] {
  const found = cuesIn(tokens, segment.from, segment.to)
  const edges = [segment.from, ...boundsOf(tokens, segment, found), segment.to]
  const result: Clause[] = []
  for (let i = 0; i + 1 < edges.length; i++) {
    const [from, to] = [edges[i] ?? 0, edges[i + 1] ?? 0]
    const first = tokens[from]
    const last = tokens[to - 1]
    if (!first || !last) continue
    const importance = weightOf(found.filter((h) => h.from >= from && h.from < to))
    result.push({ from, to, span: locate(text, segment.span, first.start, last.end), importance })
  }
  return result
}

/** What the cues of a clause say together: a single leaning makes the clause one. */
function weightOf(cues: readonly CueHit[]): Importance | null {
  if (cues.length === 0) return null
  return cues.some(isLeaning) ? 'preferred' : 'required'
}

/** Where a passage parts, in order, without its ends. */
function boundsOf(tokens: readonly Token[], segment: Segment, found: readonly CueHit[]): number[] {
  const bounds = new Set<number>()
  addPauses(bounds, tokens, segment, found)
  let floor = segment.from
  found.forEach((hit, i) => {
    const before = found[i - 1]
    if (before) floor = Math.max(floor, behindVerdict(tokens, before, hit))
    const reach = { from: floor, to: segment.to }
    if (before && before.cue.importance !== hit.cue.importance) {
      // two different weights in one sentence part at the comma or bracket between them
      const between = floor > before.from ? floor : boundaryBetween(tokens, before, hit)
      if (between > 0) bounds.add(between)
    }
    if (isBracketed(tokens, hit)) addBracketed(bounds, tokens, reach, hit)
    else {
      if (isLeaning(hit)) addLeaning(bounds, tokens, reach, hit)
      if (SPEAKS_OF_WORDS.has(hit.cue.reach)) addPhrase(bounds, tokens, reach, hit)
    }
  })
  return [...bounds].filter((b) => b > segment.from && b < segment.to).sort((a, b) => a - b)
}

const MODAL = wordSet(lexicon.modalVerbs)

const SPEAKS_OF_WORDS: ReadonlySet<CueHit['cue']['reach']> = new Set(['before', 'verdict'])

/** Tokens `from` to before `to`. */
type Stretch = Pick<Segment, 'from' | 'to'>

/** Where what a cue may speak of begins behind one that closes what it speaks of: "Kafka is a must, …", "Go (required) and …"; 0 where the first speaks of what follows. */
function behindVerdict(tokens: readonly Token[], before: CueHit, { from }: CueHit): number {
  if (before.cue.reach === 'after') return 0
  let at = before.to
  if (isBracketed(tokens, before) && tokens[at]?.text === ')') at++
  if (at >= from || !isFollowedByPause(tokens, at, from)) return 0
  // "preferred and may be replaced by …"
  if (MODAL.has(normAt(tokens, at + 1))) return 0
  return ENDS_PHRASE.has(tokens[at]?.text ?? '') ? at + 1 : at
}

/** A cue alone in brackets speaks of what stands just before them, and of nothing behind them. */
function addBracketed(
  bounds: Set<number>,
  tokens: readonly Token[],
  { from, to }: Stretch,
  hit: CueHit,
): void {
  const open = tokens[hit.from]?.text === '(' ? hit.from : hit.from - 1
  // "(Preferred) Knowledge of Go": there is nothing else that it could speak of
  if (!tokens.slice(from, open).some((t) => t.kind !== 'sign')) return
  const start = phraseStart(tokens, from, hit)
  if (start > from) bounds.add(start)
  const end = hit.to + (tokens[hit.to]?.text === ')' ? 1 : 0)
  bounds.add(tokens[end]?.text === ',' && end + 1 < to ? end + 1 : end)
}

/** A semicolon parts; "but" and "while" do so where there are several cues to part, and the second is not all that follows: "preferred, but not required". */
function addPauses(
  bounds: Set<number>,
  tokens: readonly Token[],
  { from, to }: Segment,
  found: readonly CueHit[],
): void {
  const opensCue = (at: number): boolean =>
    found.some((hit) => hit.from === at && hit.cue.reach === 'clause')
  for (let at = from + 1; at < to - 1; at++) {
    const token = tokens[at]
    if (token?.text === ';' && !opensInstead(tokens, at + 1, to)) bounds.add(at + 1)
    else if (
      found.length > 1 &&
      (token?.norm === 'but' || token?.norm === 'while') &&
      !opensCue(at) &&
      !opensCue(at + 1)
    )
      bounds.add(at)
  }
}

/** A leaning may begin what it speaks of ("preferably Go"), or stand with it in brackets: "Go and Python (some Rust is a plus)". */
function addLeaning(
  bounds: Set<number>,
  tokens: readonly Token[],
  segment: Stretch,
  hit: CueHit,
): void {
  if (hit.cue.reach === 'after') {
    if (!isLast(tokens, segment, hit)) bounds.add(hit.from)
  } else bounds.add(afterthought(tokens, segment.from, hit.from, hit.to))
  for (const edge of bracketAround(tokens, segment, hit) ?? []) bounds.add(edge)
}

/** "Spark, ideally": nothing follows that the cue could speak of. */
const isLast = (tokens: readonly Token[], { to }: Stretch, hit: CueHit): boolean =>
  hit.to >= to || (hit.to === to - 1 && tokens[hit.to]?.kind === 'sign')

/** A cue that speaks of the words just before it only: "Python, a plus: Rust" and "Go and Python (Rust preferred)". */
function addPhrase(
  bounds: Set<number>,
  tokens: readonly Token[],
  { from }: Stretch,
  hit: CueHit,
): void {
  const start = phraseStart(tokens, from, hit)
  if (start > from) bounds.add(start)
}

const ENDS_PHRASE = new Set([')', ',', ';'])

/** Where the brackets around a cue open, and the token behind them; null where it stands in none, or alone in them. */
function bracketAround(
  tokens: readonly Token[],
  segment: Stretch,
  { from, to }: CueHit,
): readonly [number, number] | null {
  if (tokens[from - 1]?.text === '(') return null
  let open = from - 1
  while (open > segment.from && tokens[open]?.text !== '(') {
    if (tokens[open]?.text === ')') return null
    open--
  }
  let close = to
  while (close < segment.to && tokens[close]?.text !== ')') close++
  return open > segment.from && close < segment.to ? [open, close + 1] : null
}

/** The token after the comma, semicolon or bracket that best parts two cues; 0 where there is none. */
function boundaryBetween(tokens: readonly Token[], a: CueHit, b: CueHit): number {
  const stop = b.cue.reach === 'after' ? b.from : b.from - 1
  // the last pause before the second cue, for the first ones may be those of a list
  for (let at = stop; at >= a.to; at--) {
    if (isPause(tokens, at)) return tokens[at]?.kind === 'sign' ? at + 1 : at
  }
  return b.cue.reach === 'after' ? b.from : 0
}

const TO_BE = wordSet(lexicon.toBe)
const BEFORE_PREDICATE = wordSet(lexicon.beforePredicate)

/** Whether a cue is what its sentence says of its subject, which is all that stands before it: "Rust is strongly preferred". */
const isPredicate = (tokens: readonly Token[], { from }: CueHit): boolean =>
  BEFORE_PREDICATE.has(tokens[from - 1]?.norm ?? '') || TO_BE.has(tokens[from]?.norm ?? '')

/** Where the words begin that a cue behind them speaks of. */
function phraseStart(tokens: readonly Token[], from: number, hit: CueHit): number {
  if (isPredicate(tokens, hit)) return from
  const bracketed = tokens[hit.from - 1]?.text === '('
  let depth = 0
  for (let at = hit.from - (bracketed ? 2 : 1); at >= from; at--) {
    const word = tokens[at]?.text ?? ''
    if (word === ')') depth++
    if (word === '(') {
      if (depth === 0) return at + 1
      depth--
    }
    if (depth === 0 && at + 1 < hit.from && endsBefore(tokens, at, hit.from)) return at + 1
  }
  return from
}

/** Whether the sign at `at` parts what a cue speaks of from what stands before it. */
const endsBefore = (tokens: readonly Token[], at: number, cue: number): boolean =>
  ENDS.has(tokens[at]?.text ?? '') || (tokens[at]?.text === ',' && !listed(tokens, at, cue))

/** Signs that part whatever stands around them; a full stop stands inside a passage where its line end was lost. */
const ENDS = new Set([';', '.'])

/** Whether the comma at `at` stands inside a list that goes on with "and" or "or" ("Rust, Go or C++ preferred"). */
function listed(tokens: readonly Token[], at: number, cue: number): boolean {
  for (let i = at + 1; i < Math.min(at + 12, cue); i++) {
    const word = tokens[i]?.norm
    if (word === undefined || word === ';' || word === '.') return false
    if (word === 'and' || word === 'or') return true
  }
  return false
}

/** The place of `start` to `end`, inside a stretch that begins at `base`. */
export function locate(text: string, base: LocatedSpan, start: number, end: number): LocatedSpan {
  let { line } = base
  let lineStart = base.start - base.column + 1
  for (let at = base.start; at < start; at++) {
    if (codeAt(text, at) === 10) {
      line++
      lineStart = at + 1
    }
  }
  return { start, end, line, column: start - lineStart + 1 }
}
