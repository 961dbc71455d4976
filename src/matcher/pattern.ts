import { isClass, isGap, parted } from './pattern-syntax.ts'
import { bitOf, memoized, newFilterBit, newSlot, type Token, type Word } from './tokenizer.ts'
import { wordSet } from './words.ts'
import * as lexicon from '../vocabulary/lexicon/sentences.ts'

/**
 * A class of phrases that a pattern names in angle brackets. `starts` looks at the text of one token and nothing else (its answer is kept); `eat` reads from `at` and gives the index
 * after its last token and what was read, or null.
 */
export interface PhraseClass<V = unknown> {
  readonly starts: (token: Token) => boolean
  /** Words of which one stands in every phrase of the class, in lower case; absent where there are none such. */
  readonly words?: readonly string[]
  readonly eat: (
    tokens: readonly Token[],
    at: number,
    limit: number,
  ) => { readonly to: number; readonly value: V } | null
}

export type PhraseClasses = Readonly<Record<string, PhraseClass>>

/** A run of words that one alternative of a step is. */
type Run = readonly string[]

/** So often is a step asked before it pays to take all of its alternatives apart. */
const OFTEN = 12

class Step {
  readonly capture: string | null
  readonly optional: boolean
  /** Up to so many tokens of any sort, but no end of a sentence. */
  readonly gap: number
  readonly classes: readonly PhraseClass[]
  /** The alternatives that are words, between bars; empty where there are none. */
  private readonly written: string
  private asked = 0
  private runs: Map<string, Run[]> | null = null
  /** The bits of the words in `runs`. */
  private bits = 0

  constructor(
    capture: string | null,
    optional: boolean,
    gap: number,
    written: string,
    classes: readonly PhraseClass[],
  ) {
    this.capture = capture
    this.optional = optional
    this.gap = gap
    this.written = written
    this.classes = classes
  }

  get hasWords(): boolean {
    return this.written !== ''
  }

  /** The alternatives that begin with a word, the longest first; undefined where none does. */
  runsOf({ norm: word, bit }: Word): readonly Run[] | undefined {
    if (this.runs) return (this.bits & bit) === 0 ? undefined : this.runs.get(word)
    if (this.written === '') return undefined
    if (++this.asked > OFTEN) return this.all().get(word)
    const { written } = this
    const alone = written.includes(`|${word}|`)
    let at = written.indexOf(`|${word}_`)
    if (at < 0) return alone ? [[word]] : undefined
    const found: Run[] = alone ? [[word]] : []
    for (; at >= 0; at = written.indexOf(`|${word}_`, at + 1))
      found.push(written.slice(at + 1, written.indexOf('|', at + 1)).split('_'))
    return found.sort((a, b) => b.length - a.length)
  }

  /** Every alternative by its first word. */
  all(): ReadonlyMap<string, readonly Run[]> {
    if (this.runs) return this.runs
    this.runs = new Map()
    for (const alternative of this.written.slice(1, -1).split('|')) {
      if (alternative === '') continue
      const run =
        alternative.length > 1 && alternative.includes('_') ? alternative.split('_') : [alternative]
      push(this.runs, run[0] ?? '', run)
    }
    for (const [word, runs] of this.runs) {
      this.bits |= bitOf(word)
      if (runs.length > 1) runs.sort((a, b) => b.length - a.length)
    }
    return this.runs
  }
}

let watch: ((made: Pattern) => void) | null = null

/** Shows every pattern that is made from now on to `seen`, which may throw. See pattern-check.ts. */
export function watchPatterns(seen: (made: Pattern) => void): void {
  watch = seen
}

/** A phrase. Its steps are compiled when they are first needed: of a thousand patterns a text meets a few dozen. */
export class Pattern {
  readonly written: string
  readonly classes: PhraseClasses
  private sources: readonly string[] | null = null
  private readonly steps: Step[] = []

  constructor(written: string, classes: PhraseClasses) {
    this.written = written
    this.classes = classes
    watch?.(this)
  }

  /** The step at `index`, undefined behind the last. */
  step(index: number): Step | undefined {
    return this.steps[index] ?? this.compiled(index)
  }

  private compiled(index: number): Step | undefined {
    this.sources ??= this.written.split(' ')
    const source = this.sources[index]
    return source === undefined
      ? undefined
      : (this.steps[index] = compileStep(source, this.written, this.classes))
  }
}

export interface Captured {
  readonly from: number
  readonly to: number
  readonly value: unknown
}

export interface Match {
  readonly from: number
  readonly to: number
  readonly captures: Readonly<Record<string, Captured>>
}

/**
 * Compiles a pattern. Steps stand apart by spaces:
 * `word`, `this|that|two_words` (alternatives; `_` for a space), `<class>`, `<class>|word`, any of them with `?` behind (optional) or `name=` before
 * (captured), and `..4`, a gap of up to four tokens within the sentence.
 */
export const pattern = (written: string, classes: PhraseClasses = {}): Pattern =>
  new Pattern(written, classes)

function classNamed(
  alternative: string,
  { written, classes }: { readonly written: string; readonly classes: PhraseClasses },
): PhraseClass {
  const found = classes[alternative.slice(1, -1)]
  if (!found) throw new Error(`pattern "${written}" names the unknown class ${alternative}`)
  return found
}

function compileStep(source: string, written: string, classes: PhraseClasses): Step {
  if (isGap(source)) return new Step(null, true, Number(source.slice(2)), '', [])
  const { capture, body, optional } = parted(source)
  if (!body.includes('<')) return new Step(capture, optional, 0, `|${body}|`, NONE)
  const used: PhraseClass[] = []
  let words = ''
  for (const alternative of body.split('|')) {
    if (isClass(alternative)) used.push(classNamed(alternative, { written, classes }))
    else words += `|${alternative}`
  }
  return new Step(capture, optional, 0, words === '' ? '' : `${words}|`, used)
}

const STOPS = new Set(['.', ';', '!', '?', '•', '·', '|'])

/** What the match under way has captured; made when something is. */
let captures: Record<string, Captured> | null = null
const NOTHING: Readonly<Record<string, Captured>> = {}

/** Matches `p` with its first token at `at`; never reads past `limit`. Gaps are taken as short as possible, options as long as possible. */
export function matchAt(
  p: Pattern,
  tokens: readonly Token[],
  at: number,
  limit: number,
): Match | null {
  captures = null
  const to = run(p, 0, tokens, at, limit)
  return to > at ? { from: at, to, captures: captures ?? NOTHING } : null
}

function capture(name: string, from: number, to: number, value: unknown): void {
  captures ??= {}
  captures[name] = { from, to, value }
}

function run(p: Pattern, s: number, tokens: readonly Token[], at: number, limit: number): number {
  const step = p.step(s)
  if (!step) return at
  if (step.gap > 0) return runGap(p, s, step.gap, tokens, at, limit)
  if (at < limit) {
    const token = tokens[at] as Token
    const runs = step.runsOf(token.word)
    if (runs) {
      for (let i = 0; i < runs.length; i++) {
        const words = runs[i] as Run
        if (!follows(words, tokens, at, limit)) continue
        const to = run(p, s + 1, tokens, at + words.length, limit)
        if (to < 0) continue
        if (step.capture) capture(step.capture, at, at + words.length, words.join(' '))
        return to
      }
    }
    for (let i = 0; i < step.classes.length; i++) {
      const phrase = step.classes[i] as PhraseClass
      const eaten = phrase.starts(token) ? phrase.eat(tokens, at, limit) : null
      if (!eaten) continue
      const to = run(p, s + 1, tokens, eaten.to, limit)
      if (to < 0) continue
      if (step.capture) capture(step.capture, at, eaten.to, eaten.value)
      return to
    }
  }
  return step.optional ? run(p, s + 1, tokens, at, limit) : -1
}

function runGap(
  p: Pattern,
  s: number,
  gap: number,
  tokens: readonly Token[],
  at: number,
  limit: number,
): number {
  for (let n = 0; n <= gap; n++) {
    const to = run(p, s + 1, tokens, at + n, limit)
    if (to >= 0) return to
    const token = tokens[at + n]
    if (!token || at + n >= limit || STOPS.has(token.text)) return -1
  }
  return -1
}

function follows(
  words: readonly string[],
  tokens: readonly Token[],
  at: number,
  limit: number,
): boolean {
  if (at + words.length > limit) return false
  for (let i = 1; i < words.length; i++) if (tokens[at + i]?.norm !== words[i]) return false
  return true
}

/** The words that may stand right behind `first` where a match of `p` begins with it; null where anything may. */
function wordsBehind(p: Pattern, first: Token): ReadonlySet<string> | null {
  const behind = new Set<string>()
  for (let i = 0, step = p.step(0); step; step = p.step(++i)) {
    if (step.classes.some((c) => c.starts(first))) return null
    for (const words of step.runsOf(first.word) ?? NONE) {
      if (words.length > 1) behind.add(words[1] ?? '')
      else if (!opening(p, i + 1, behind)) return null
    }
    if (!step.optional) break
  }
  return behind
}

/** Adds the words with which the steps from `s` on may go on; false where anything may follow. */
function opening(p: Pattern, s: number, words: Set<string>): boolean {
  for (let i = s, step = p.step(s); ; step = p.step(++i)) {
    if (!step || step.gap > 0 || step.classes.length > 0) return false
    for (const word of step.all().keys()) words.add(word)
    if (!step.optional) return true
  }
}

/** Words that stand in most sentences: that one of these is there says little. */
const COMMON = wordSet(lexicon.common)

/** Words of which one stands in every match of `p`, the fewest and rarest: what a prefilter looks for. Throws where a match may do without any. */
export function neededWords(p: Pattern): readonly string[] {
  let best: readonly string[] | null = null
  let least = Infinity
  for (let i = 0, step = p.step(0); step; step = p.step(++i)) {
    const words = step.optional ? null : wordsOf(step)
    if (words === null) continue
    const weight = words.reduce((sum, word) => sum + (COMMON.has(word) ? COMMONNESS : 1), 0)
    // of two that weigh the same the last: a phrase begins with small words
    if (weight <= least) [best, least] = [words, weight]
  }
  if (best === null) throw new Error(`pattern "${p.written}" has no step of words that must match`)
  return best
}

/** A common word lets more through than all the years that a date may name. */
const COMMONNESS = 300

/** The words of which one stands wherever a step matches; null where it may match without any. */
function wordsOf(step: Step): readonly string[] | null {
  if (step.gap > 0) return null
  const words = step.hasWords ? [...step.all().keys()] : []
  for (const phrase of step.classes) {
    if (!phrase.words) return null
    words.push(...phrase.words)
  }
  return words
}

/** Of the words that `p` cannot do without, behind its beginning, the fewest and rarest alternatives; null where it can do without any. */
function needed(p: Pattern): readonly string[] | null {
  let best: readonly string[] | null = null
  let least = Infinity
  let begun = false
  for (let i = 0, step = p.step(0); step; step = p.step(++i)) {
    if (step.gap > 0) continue
    if (begun && !step.optional && step.hasWords && step.classes.length === 0) {
      const words = [...step.all().keys()]
      const weight = words.reduce((sum, w) => sum + (COMMON.has(w) ? 50 : 1), 0)
      if (weight < least) [best, least] = [words, weight]
    }
    begun ||= !step.optional
  }
  return best
}

/** Tells of everything that a pattern can begin with, words and classes, without compiling it: an index asks this of every pattern. */
function beginnings(
  p: Pattern,
  word: (word: string) => void,
  phrase: (phrase: PhraseClass) => void,
): void {
  const { written } = p
  for (let from = 0; from <= written.length;) {
    const space = written.indexOf(' ', from)
    const end = space < 0 ? written.length : space
    const source = written.slice(from, end)
    if (isGap(source)) throw new Error(`pattern "${written}" begins with a gap`)
    const { body, optional } = parted(source)
    for (let at = 0; at <= body.length;) {
      const bar = body.indexOf('|', at)
      const alternative = body.slice(at, bar < 0 ? body.length : bar)
      const joint = alternative.indexOf('_', 1)
      if (isClass(alternative)) phrase(classNamed(alternative, p))
      else word(joint < 0 ? alternative : alternative.slice(0, joint))
      at += alternative.length + 1
    }
    if (!optional) return
    from = end + 1
  }
}

/** A pattern that a word may begin. `behind` and `need` are found when the index is prepared. */
interface Candidate<T> {
  readonly entry: T
  /** The words of which one must stand right behind, and their bits. */
  behind: ReadonlySet<string> | null
  bits: number
  /** The number of the needed words of which one must stand somewhere behind, or -1. */
  need: number
}

/** Whether `next` may stand right behind the first word of a candidate. */
const mayStand = (next: Token | undefined, { behind, bits }: Candidate<unknown>): boolean =>
  behind === null || (next !== undefined && (bits & next.word.bit) !== 0 && behind.has(next.norm))

/** After so many tries it pays to look first at the words that a pattern cannot do without: a posting by itself stays far below. */
const PAYS = 2000

/** Patterns under the words they can begin with, so that a text is read in one pass with one look a word. */
export class PatternIndex<T extends { readonly pattern: Pattern }> {
  private readonly byWord = new Map<string, T[]>()
  private readonly byClass = new Map<PhraseClass, T[]>()
  /** Where a word keeps what this index found for it. */
  private readonly slot = newSlot()
  private readonly bit = newFilterBit()
  /** What words have in common that no pattern names, by the classes that they may begin. */
  private readonly ofClasses = new Map<string, readonly Candidate<T>[]>()
  private tries = 0
  /** Candidates as they were remembered, until the index is prepared. */
  private unprepared: { readonly first: Token; readonly candidate: Candidate<T> }[] | null = []
  private readonly needs = new Map<Pattern, number>()
  private readonly needsOfWord = new Map<string, number[]>()
  private readonly needSlot = newSlot()
  /** Where each need was last met in the stretch that is being read. */
  private met = new Int32Array(0)

  constructor(entries: readonly T[]) {
    for (const entry of entries) {
      beginnings(
        entry.pattern,
        (word) => once(this.byWord, word, entry),
        (phrase) => once(this.byClass, phrase, entry),
      )
    }
  }

  /** Every match that begins at token `at` and ends by `to`, in the order of the entries; of a part of each pattern, where `patternOf` gives one with the same beginning. */
  matchesAt(
    tokens: readonly Token[],
    at: number,
    to: number,
    patternOf: (entry: T) => Pattern | null = (entry) => entry.pattern,
  ): readonly { readonly entry: T; readonly match: Match }[] {
    let found: { readonly entry: T; readonly match: Match }[] | null = null
    const token = at < to ? tokens[at] : undefined
    if (!token || (token.word.none & this.bit) !== 0) return NONE
    const next = at + 1 < to ? tokens[at + 1] : undefined
    for (const candidate of this.candidates(token)) {
      if (!mayStand(next, candidate)) continue
      const { entry } = candidate
      const pattern = patternOf(entry)
      if (!pattern) continue
      this.tries++
      const match = matchAt(pattern, tokens, at, to)
      if (match) (found ??= []).push({ entry, match })
    }
    if (this.tries > PAYS && this.unprepared) this.prepare(this.unprepared)
    return found ?? NONE
  }

  /** Every match within tokens `from` to `to`, by place. */
  matches(
    tokens: readonly Token[],
    from: number,
    to: number,
  ): readonly { readonly entry: T; readonly match: Match }[] {
    let found: { readonly entry: T; readonly match: Match }[] | null = null
    let marked = false
    const end = Math.min(to, tokens.length)
    for (let at = from; at < end; at++) {
      const token = tokens[at] as Token
      if ((token.word.none & this.bit) !== 0) continue
      const candidates = this.candidates(token)
      const next = at + 1 < end ? tokens[at + 1] : undefined
      for (let i = 0; i < candidates.length; i++) {
        const candidate = candidates[i] as Candidate<T>
        if (!mayStand(next, candidate)) continue
        const { entry, need } = candidate
        if (need >= 0) {
          if (!marked) this.mark(tokens, at, end)
          marked = true
          if ((this.met[need] as number) <= at) continue
        }
        this.tries++
        const match = matchAt(entry.pattern, tokens, at, to)
        if (match) (found ??= []).push({ entry, match })
      }
    }
    if (this.tries > PAYS && this.unprepared) this.prepare(this.unprepared)
    return found ?? NONE
  }

  private candidates(token: Token): readonly Candidate<T>[] {
    return (
      (token.word.memoized[this.slot] as readonly Candidate<T>[] | undefined) ??
      this.remember(token)
    )
  }

  private remember(token: Token): readonly Candidate<T>[] {
    const named = this.byWord.get(token.norm) ?? NONE
    let classes = ''
    for (const phrase of this.byClass.keys()) classes += phrase.starts(token) ? 1 : 0
    // words that only classes know, numbers above all, are many and alike
    const candidates =
      named.length === 0
        ? (this.ofClasses.get(classes) ?? this.made(token, NONE, classes))
        : this.made(token, named, classes)
    if (candidates.length === 0 && this.bit !== 0) {
      token.word.none |= this.bit
      return candidates
    }
    return memoized(token.word, this.slot, () => candidates)
  }

  /** The candidates of a word: patterns that name it, and those of the classes it may begin, of which `classes` has a 1 for each. */
  private made(token: Token, named: readonly T[], classes: string): readonly Candidate<T>[] {
    const entries = new Set(named)
    let i = 0
    for (const more of this.byClass.values())
      if (classes[i++] === '1') for (const entry of more) entries.add(entry)
    const candidates =
      entries.size === 0
        ? NONE
        : Array.from(entries, (entry): Candidate<T> => ({ entry, behind: null, bits: 0, need: -1 }))
    for (const candidate of candidates) {
      if (this.unprepared) this.unprepared.push({ first: token, candidate })
      else this.narrow(token, candidate)
    }
    if (named.length === 0) this.ofClasses.set(classes, candidates)
    return candidates
  }

  private prepare(
    candidates: readonly { readonly first: Token; readonly candidate: Candidate<T> }[],
  ): void {
    for (const entries of [...this.byWord.values(), ...this.byClass.values()])
      for (const { pattern } of entries) this.number(pattern)
    this.met = new Int32Array(this.needs.size)
    for (const { first, candidate } of candidates) this.narrow(first, candidate)
    this.unprepared = null
  }

  private needsOf(word: Word): readonly number[] {
    const needs = this.needsOfWord.get(word.norm)
    if (!needs) word.needless |= this.bit
    return needs ? memoized(word, this.needSlot, () => needs) : NONE
  }

  private number(p: Pattern): void {
    if (this.needs.has(p)) return
    const words = needed(p)
    const need = this.needs.size
    this.needs.set(p, words ? need : -1)
    for (const word of words ?? NONE) push(this.needsOfWord, word, need)
  }

  private narrow(first: Token, candidate: Candidate<T>): void {
    candidate.behind = wordsBehind(candidate.entry.pattern, first)
    for (const word of candidate.behind ?? NONE) candidate.bits |= bitOf(word)
    candidate.need = this.needs.get(candidate.entry.pattern) ?? -1
  }

  /** Notes where each need is last met from `from` to before `to`. */
  private mark(tokens: readonly Token[], from: number, to: number): void {
    const { met } = this
    met.fill(-1)
    for (let at = from; at < to; at++) {
      const { word } = tokens[at] as Token
      if ((word.needless & this.bit) !== 0) continue
      const needs =
        (word.memoized[this.needSlot] as readonly number[] | undefined) ?? this.needsOf(word)
      for (let i = 0; i < needs.length; i++) met[needs[i] as number] = at
    }
  }
}

const NONE: readonly never[] = []

/** Adds what may have been added just before. */
function once<K, T>(lists: Map<K, T[]>, key: K, value: T): void {
  const list = lists.get(key)
  if (!list) lists.set(key, [value])
  else if (list[list.length - 1] !== value) list.push(value)
}

function push<K, T>(lists: Map<K, T[]>, key: K, entry: T): void {
  const list = lists.get(key)
  if (list) list.push(entry)
  else lists.set(key, [entry])
}
