import { addToList } from '../core/grouped.ts'
import { classNamed, matchAt, type Match, type Pattern, type PhraseClass } from './pattern.ts'
import { isClass, isGap, parted } from './pattern-syntax.ts'
import { needed, wordsBehind } from './pattern-words.ts'
import type { Token } from './tokenizer.ts'
import { bitOf, memoized, newFilterBit, newSlot, type Word } from './word-table.ts'

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
    for (const word of words ?? NONE) addToList(this.needsOfWord, word, need)
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
