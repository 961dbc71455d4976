import { afterthought } from './afterthought.ts'
import { opensInstead } from './instead.ts'
import * as classes from './lexicon.ts'
import { codeAt } from '../matcher/chars.ts'
import type { Importance } from '../core/requirement.ts'
import type { LocatedSpan } from '../core/span.ts'
import { pattern } from '../matcher/pattern.ts'
import { PatternIndex } from '../matcher/pattern-index.ts'
import type { Segment } from './segments.ts'
import type { Token } from '../matcher/tokenizer.ts'
import { alternation, wordSet } from '../matcher/words.ts'
import * as lexicon from '../vocabulary/lexicon/sentences.ts'

/** A stretch of a passage to which one mark of importance applies. Token indexes and the place in the text. */
export interface Clause {
  readonly from: number
  readonly to: number
  readonly span: LocatedSpan
  /** What the clause's own words say; null where they say nothing. */
  readonly importance: Importance | null
}

/** How far a cue reaches: its clause, what follows it, or the words just before it. */
type Reach = 'clause' | 'after' | 'before'

interface Cue {
  readonly importance: Importance | null
  readonly reach: Reach
  readonly pattern: ReturnType<typeof pattern>
}

const cues = (importance: Importance | null, reach: Reach, written: readonly string[]): Cue[] =>
  written.map((w) => ({ importance, reach, pattern: pattern(w) }))

/** Words that say how much a demand weighs. Those with null are look-alikes, longer than the cue inside them, that say nothing. */
const INDEX = new PatternIndex<Cue>([
  ...cues('preferred', 'clause', [
    `is|are|be|would_be|will_be|being|considered|as an|a? ..1 ${alternation(classes.advantages)}`,
    `is|are|be|would_be|will_be ..2 ${alternation(classes.welcomeWords)}`,
    'is|are|be|would_be|will_be ..2 nice|good|great|helpful to have?',
    'but|though|although is|are? not strictly? required|necessary|mandatory|essential',
    'is|are not strictly? required|necessary|mandatory|essential',
    'is|are|be|would_be nice|great|good|perfect ,? but|though|although',
    `but|though|although ${alternation(classes.teachers)} ..4 ${alternation(classes.teaching)} ..1 ${alternation(classes.whatIsTaught)}`,
    'not strictly? required|mandatory',
    'not a must|requirement',
    'highly|strongly|very? desirable|beneficial|advantageous',
    `a|an ${alternation(classes.advantageSizes)}? plus|advantage|asset`,
    'encouraged|invited|welcome to apply',
    'bonus points? if|for',
    'bonus points',
    'extra points|credit',
    `would be ..1 ${alternation(classes.wouldBe)}`,
    "it's|it_is|it_would_be|that's awesome|great|nice|cool|lovely|a_bonus if|when",
    'counts|count in your favour|favor',
    "wouldn't|won't|can't|would_not|will_not|cannot|could_not|couldn't hurt",
    'icing|cherry on the|top',
    'a nice|welcome|useful extra|touch|addition',
    'welcome|useful|helpful|handy but no|not a? must|requirement|necessity|condition',
    'is|are no must',
    'would also? help',
    'would|will also? set_you_apart|give_you_an_edge',
    'not strictly? essential|necessary|needed',
    'nice to have',
    'good to have',
    'nice to haves',
    'an asset',
    'with a preference for',
    'preference for|given|to|will',
    'with preference',
    'we would love|also_love|like',
    "we'd love|like|prefer",
    'ideal|dream candidate|candidates|applicant',
    `an|the|our|your ideal|dream ..4 ${alternation(classes.afterPerson)}`,
    'especially|particularly interested|excited|keen in|about|to_hear',
    'greatly|highly|much|extremely|very valued|valuable|appreciated|regarded',
    "you|you_will|you'll get|earn extra|bonus points",
    'knowledge|experience|familiarity|exposure|background|skills ..6 helps',
  ]),
  ...cues('preferred', 'before', [
    'preferred',
    'desired',
    'desirable',
    'beneficial',
    'helpful',
    'advantageous',
    'a_plus',
    'optional',
    '( bonus )',
    '( plus )',
    '( nice_to_have )',
  ]),
  ...cues('preferred', 'after', [
    'ideally',
    'preferably',
    'especially|particularly',
    `recommended|desired|suggested|helpful|optional ${alternation(classes.recommendedThings)}? :`,
    'bonus :',
    'plus :',
    'nice_to_have :',
    'preferred :',
    'desired :',
    'optional :',
    'optionally',
    'preferred experience|skills|knowledge in|with|of|includes?',
  ]),
  ...cues('required', 'before', [
    'required',
    'mandatory',
    `is|are ${alternation(classes.essentialWords)}`,
    'is|are a|an? absolute? must|requirement|prerequisite|necessity',
    'must have|haves',
  ]),
  ...cues('required', 'after', [
    'must',
    'required :',
    'required to',
    'need to|at',
    'requires',
    'should have|be|possess',
  ]),
  ...cues(null, 'clause', [
    'plus years|benefits|bonus|equity|commission|size',
    `${alternation(classes.bonusSorts)} bonus`,
    `bonus ${alternation(classes.bonusPlans)}`,
    `preferred ${alternation(classes.preferredThings)}`,
    'we|they|i prefer|preferred to?',
    `${alternation(classes.beforeRequired)} required by|to|for`,
    'as required',
    `required ${alternation(classes.requiredBy)}`,
    'advantage of',
    'assets|asset management|tracking|pricing|classes|class|allocation',
    'must read|see',
    'desired outcomes|outcome|results|state',
    'ideal for',
    `especially|particularly|preferably ${alternation(classes.conditionOpens)}`,
    'helpful|beneficial|advantageous to|for|and|,',
    'not only',
    "we'd love to_have_you|to_hear|to_meet|for_you",
    'we would love to_have_you|to_hear|to_meet|for_you',
  ]),
])

interface Hit {
  readonly cue: Cue
  readonly from: number
  readonly to: number
}

/** Cues of a passage, the longest at a place first; look-alikes take the place of the cues inside them. */
function hits(tokens: readonly Token[], from: number, to: number): Hit[] {
  const found: Hit[] = []
  for (const { entry, match } of INDEX.matches(tokens, from, to))
    found.push({ cue: entry, from: match.from, to: match.to })
  if (found.length === 0) return found
  found.sort((a, b) => a.from - b.from || b.to - a.to)
  const kept: Hit[] = []
  for (const hit of found) {
    const last = kept.at(-1)
    if (last && hit.from < last.to) continue
    kept.push(hit)
  }
  return kept.filter((h) => h.cue.importance !== null && !amongAlternatives(tokens, h))
}

/** "Python (preferred) or Java": a leaning among alternatives is no weight of its own. */
const amongAlternatives = (tokens: readonly Token[], { from, to }: Hit): boolean =>
  tokens[from - 1]?.text === '(' &&
  tokens[to]?.text === ')' &&
  ['or', '/'].includes(tokens[to + 1]?.norm ?? '')

/** Parts a passage where its words give parts of it different weight: "Java required; Kotlin preferred". */
export function clauses(text: string, tokens: readonly Token[], segment: Segment): Clause[] {
  const found = hits(tokens, segment.from, segment.to)
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
function weightOf(cues: readonly Hit[]): Importance | null {
  if (cues.length === 0) return null
  return cues.some(isLeaning) ? 'preferred' : 'required'
}

const isLeaning = ({ cue }: Hit): boolean => cue.importance === 'preferred'

/** Where a passage parts, in order, without its ends. */
function boundsOf(tokens: readonly Token[], segment: Segment, found: readonly Hit[]): number[] {
  const bounds = new Set<number>()
  addPauses(bounds, tokens, segment, found.length > 1)
  found.forEach((hit, i) => {
    const before = found[i - 1]
    if (before && before.cue.importance !== hit.cue.importance) {
      // two different weights in one sentence part at the comma or bracket between them
      const between = boundaryBetween(tokens, before, hit)
      if (between > 0) bounds.add(between)
    }
    if (isLeaning(hit)) addLeaning(bounds, tokens, segment, hit)
    if (hit.cue.reach === 'before') addPhrase(bounds, tokens, segment, hit)
  })
  return [...bounds].filter((b) => b > segment.from && b < segment.to).sort((a, b) => a - b)
}

/** A semicolon parts; "but" and "while" do so where there are several cues to part. */
function addPauses(
  bounds: Set<number>,
  tokens: readonly Token[],
  { from, to }: Segment,
  hasSeveral: boolean,
): void {
  for (let at = from + 1; at < to - 1; at++) {
    const token = tokens[at]
    if (token?.text === ';' && !opensInstead(tokens, at + 1, to)) bounds.add(at + 1)
    else if (hasSeveral && (token?.norm === 'but' || token?.norm === 'while')) bounds.add(at)
  }
}

/** A leaning may begin what it speaks of ("preferably Go"), or stand with it in brackets: "Go and Python (some Rust is a plus)". */
function addLeaning(
  bounds: Set<number>,
  tokens: readonly Token[],
  segment: Segment,
  hit: Hit,
): void {
  if (hit.cue.reach === 'after') {
    if (!isLast(tokens, segment, hit)) bounds.add(hit.from)
  } else bounds.add(afterthought(tokens, segment.from, hit.from, hit.to))
  for (const edge of bracketAround(tokens, segment, hit) ?? []) bounds.add(edge)
}

/** "Spark, ideally": nothing follows that the cue could speak of. */
const isLast = (tokens: readonly Token[], { to }: Segment, hit: Hit): boolean =>
  hit.to >= to || (hit.to === to - 1 && tokens[hit.to]?.kind === 'sign')

/** A cue that speaks of the words just before it only: "Python, a plus: Rust" and "Go and Python (Rust preferred)". */
function addPhrase(
  bounds: Set<number>,
  tokens: readonly Token[],
  segment: Segment,
  hit: Hit,
): void {
  const start = phraseStart(tokens, segment.from, hit)
  if (start > segment.from) bounds.add(start)
  if (tokens[hit.from - 1]?.text !== '(') return
  const after = hit.to + (tokens[hit.to]?.text === ')' ? 1 : 0)
  if (after < segment.to && ENDS_PHRASE.has(tokens[after - 1]?.text ?? '')) bounds.add(after)
}

const ENDS_PHRASE = new Set([')', ',', ';'])

/** Where the brackets around a cue open, and the token behind them; null where it stands in none, or alone in them. */
function bracketAround(
  tokens: readonly Token[],
  segment: Segment,
  { from, to }: Hit,
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

const ENDS_OF_CUE = wordSet(lexicon.endsOfCue)
const JOINS_CUES = wordSet(lexicon.joinsCues)

/** The token after the comma, semicolon or bracket that best parts two cues; 0 where there is none. */
function boundaryBetween(tokens: readonly Token[], a: Hit, b: Hit): number {
  const stop = b.cue.reach === 'after' ? b.from : b.from - 1
  // the last pause before the second cue, for the first ones may be those of a list
  for (let at = stop; at >= a.to; at--) {
    if (ENDS_OF_CUE.has(tokens[at]?.text ?? '')) return at + 1
    if (JOINS_CUES.has(tokens[at]?.norm ?? '')) return at
  }
  return b.cue.reach === 'after' ? b.from : 0
}

const TO_BE = wordSet(lexicon.toBe)
const BEFORE_PREDICATE = wordSet(lexicon.beforePredicate)

/** Whether a cue is what its sentence says of its subject, which is all that stands before it: "Rust is strongly preferred". */
const isPredicate = (tokens: readonly Token[], { from }: Hit): boolean =>
  BEFORE_PREDICATE.has(tokens[from - 1]?.norm ?? '') || TO_BE.has(tokens[from]?.norm ?? '')

/** Where the words begin that a cue behind them speaks of. */
function phraseStart(tokens: readonly Token[], from: number, hit: Hit): number {
  if (isPredicate(tokens, hit)) return from
  const bracketed = tokens[hit.from - 1]?.text === '('
  let depth = 0
  for (let at = hit.from - (bracketed ? 2 : 1); at > from; at--) {
    const word = tokens[at]?.text ?? ''
    if (word === ')') depth++
    if (word === '(') {
      if (depth === 0) return at + 1
      depth--
    }
    if (depth === 0 && (word === ';' || (word === ',' && !listed(tokens, at)))) return at + 1
  }
  return from
}

/** Whether the comma at `at` stands inside a list that goes on with "and" or "or" ("Rust, Go or C++ preferred"). */
function listed(tokens: readonly Token[], at: number): boolean {
  for (let i = at + 1; i < at + 12; i++) {
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
