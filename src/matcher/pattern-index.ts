import { addToList } from '../core/grouped.ts'
import { filter, map } from '../core/lists.ts'
import {
  classNamed,
  matchAt,
  pattern,
  type Match,
  type Pattern,
  type PhraseClass,
  type PhraseClasses,
} from './pattern.ts'
import { isClass, isGap, partsOfStep } from './pattern-syntax.ts'
import { needed, wordsBehind, wordsOfOneStep } from './pattern-words.ts'
import type { Token } from './tokenizer.ts'
import { registerIndex, wantedIn, type Beginning } from './index-needs.ts'
import { bitOf, memoize, newFilterBit, newIndexSlot, type Word } from './word-table.ts'

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
    const { body, optional } = partsOfStep(source)
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
  /** The words of which one must stand right behind; null where anything may. */
  behind: ReadonlySet<string> | null
  /** The number of the needed words of which one must stand somewhere behind, or -1. */
  need: number
}

/** The patterns that a word may begin, all of them and by the word behind it, each list in the order of the entries. */
class Beginnings<T> {
  readonly all: readonly Candidate<T>[]
  /** Those behind which anything may stand. */
  private anyBehind: readonly Candidate<T>[]
  /** For each word that some ask for behind them: these, and those behind which anything may stand. */
  private byBehind: ReadonlyMap<string, readonly Candidate<T>[]> | null = null
  /** The bits of the words in `byBehind`. */
  private bits = 0

  constructor(all: readonly Candidate<T>[]) {
    this.all = this.anyBehind = all
  }

  /** Takes up what is known of the words behind. */
  part(): void {
    const byBehind = new Map<string, Candidate<T>[]>()
    for (const { behind } of this.all)
      for (const word of behind ?? NONE) if (!byBehind.has(word)) byBehind.set(word, [])
    for (const [word, list] of byBehind) {
      this.bits |= bitOf(word)
      for (const candidate of this.all)
        if (candidate.behind === null || candidate.behind.has(word)) list.push(candidate)
    }
    this.anyBehind = filter(this.all, ({ behind }) => behind === null)
    this.byBehind = byBehind
  }

  /** Those that may go on with `next`. */
  before(next: Token | undefined): readonly Candidate<T>[] {
    const { byBehind, anyBehind } = this
    if (byBehind === null || next === undefined || (this.bits & next.word.bit) === 0)
      return anyBehind
    return byBehind.get(next.norm) ?? anyBehind
  }
}

/** After so many tries it pays to look first at the words that a pattern cannot do without: a posting by itself stays far below. */
const PAYS = 2000

/** Words that an index is asked about before it takes a bit of its own: there are 31 of them, and most indexes are asked about few words. */
const TAKES_BIT = 100

/** Where places begin to be counted from 0 again: far below the limit of what is counted in, far above the length of any text. */
const FAR = 2 ** 30

/** Patterns under the words they can begin with, so that a text is read in one pass with one look a word. */
export class PatternIndex<T extends { readonly pattern: Pattern }> {
  private readonly byWord = new Map<string, T[]>()
  private readonly byClass = new Map<PhraseClass, T[]>()
  /** Where a word keeps what this index found for it. */
  private readonly slot = newIndexSlot()
  /** The bit of `Word.none`, once the index has been asked about so many words: there are not enough for those that are asked now and then. */
  private bit = 0
  private asked = 0
  /** What words have in common that no pattern names, by the classes that they may begin. */
  private readonly ofClasses = new Map<string, Beginnings<T>>()
  private tries = 0
  /** What was remembered of words, until the index is prepared. */
  private unprepared: { readonly first: Token; readonly beginnings: Beginnings<T> }[] | null = []
  private readonly needs = new Map<Pattern, number>()
  private readonly needsOfWord = new Map<string, number[]>()
  private readonly needSlot = newIndexSlot()
  /** Where each need was last met in the stretch that is being read, counted from `start`: what is below it is of a stretch before. */
  private met = new Int32Array(0)
  private start = 0
  /** How far that stretch goes. */
  private reach = 0
  /** The bit of `wantedIn`, when the index is prepared. */
  private wanted = 0

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
    for (const { entry } of this.beginnings(token).before(next)) {
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
    if (this.wanted !== 0 && (wantedIn(tokens, from, end) & this.wanted) === 0) return NONE
    for (let at = from; at < end; at++) {
      const token = tokens[at] as Token
      if ((token.word.none & this.bit) !== 0) continue
      const next = at + 1 < end ? tokens[at + 1] : undefined
      const candidates = this.beginnings(token).before(next)
      for (let i = 0; i < candidates.length; i++) {
        const { entry, need } = candidates[i] as Candidate<T>
        if (need >= 0) {
          if (!marked) this.mark(tokens, at, end)
          marked = true
          if ((this.met[need] as number) - this.start <= at) continue
        }
        this.tries++
        const match = matchAt(entry.pattern, tokens, at, to)
        if (match) (found ??= []).push({ entry, match })
      }
    }
    if (this.tries > PAYS && this.unprepared) this.prepare(this.unprepared)
    return found ?? NONE
  }

  private beginnings(token: Token): Beginnings<T> {
    return (token.word.indexed[this.slot] as Beginnings<T> | undefined) ?? this.remember(token)
  }

  private remember(token: Token): Beginnings<T> {
    if (this.bit === 0 && ++this.asked === TAKES_BIT) this.bit = newFilterBit()
    const named = this.byWord.get(token.norm) ?? NONE
    let classes = ''
    for (const phrase of this.byClass.keys()) classes += phrase.starts(token) ? 1 : 0
    // words that only classes know, numbers above all, are many and alike
    const beginnings =
      named.length === 0
        ? (this.ofClasses.get(classes) ?? this.made(token, NONE, classes))
        : this.made(token, named, classes)
    if (beginnings.all.length === 0 && this.bit !== 0) {
      token.word.none |= this.bit
      return beginnings
    }
    return memoize(token.word.indexed, this.slot, beginnings)
  }

  /** What a word may begin: patterns that name it, and those of the classes it may begin, of which `classes` has a 1 for each. */
  private made(token: Token, named: readonly T[], classes: string): Beginnings<T> {
    const entries = new Set(named)
    let i = 0
    for (const more of this.byClass.values())
      if (classes[i++] === '1') for (const entry of more) entries.add(entry)
    const beginnings = new Beginnings<T>(
      Array.from(entries, (entry) => ({ entry, behind: null, need: -1 })),
    )
    if (this.unprepared) this.unprepared.push({ first: token, beginnings })
    else this.narrow(token, beginnings)
    if (named.length === 0) this.ofClasses.set(classes, beginnings)
    return beginnings
  }

  private prepare(
    all: readonly { readonly first: Token; readonly beginnings: Beginnings<T> }[],
  ): void {
    for (const entries of [...this.byWord.values(), ...this.byClass.values()])
      for (const { pattern } of entries) this.number(pattern)
    this.met = new Int32Array(this.needs.size)
    for (const { first, beginnings } of all) this.narrow(first, beginnings)
    this.unprepared = null
    this.wanted = registerIndex({
      filter: this.bit,
      wanted: this.wants(),
      first: { words: this.byWord.keys(), classes: this.byClass.keys() },
      behind: this.needsOfWord.keys(),
    })
  }

  /** What stands wherever one of the patterns matches. */
  private wants(): Beginning {
    const [words, classes] = [new Set<string>(), new Set<PhraseClass>()]
    for (const p of this.needs.keys()) {
      const written = wordsOfOneStep(p)
      for (const word of written ?? NONE) words.add(word)
      if (written === null)
        beginnings(
          p,
          (word) => words.add(word),
          (phrase) => classes.add(phrase),
        )
    }
    return { words, classes }
  }

  private needsOf(word: Word): readonly number[] {
    const needs = this.needsOfWord.get(word.norm)
    if (!needs) word.needless |= this.bit
    return needs ? memoize(word.indexed, this.needSlot, needs) : NONE
  }

  private number(p: Pattern): void {
    if (this.needs.has(p)) return
    const words = needed(p)
    const need = this.needs.size
    this.needs.set(p, words ? need : -1)
    for (const word of words ?? NONE) addToList(this.needsOfWord, word, need)
  }

  private narrow(first: Token, beginnings: Beginnings<T>): void {
    for (const candidate of beginnings.all) {
      candidate.behind = wordsBehind(candidate.entry.pattern, first)
      candidate.need = this.needs.get(candidate.entry.pattern) ?? -1
    }
    beginnings.part()
  }

  /** Notes where each need is last met from `from` to before `to`. */
  private mark(tokens: readonly Token[], from: number, to: number): void {
    const { met } = this
    // what was noted before must come out below every place of this stretch
    this.start += this.reach
    this.reach = to
    if (this.start > FAR) {
      this.start = 0
      met.fill(-1)
    }
    const { start } = this
    for (let at = from; at < to; at++) {
      const { word } = tokens[at] as Token
      if ((word.needless & this.bit) !== 0) continue
      const needs =
        (word.indexed[this.needSlot] as readonly number[] | undefined) ?? this.needsOf(word)
      for (let i = 0; i < needs.length; i++) met[needs[i] ?? 0] = start + at
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

/** An index of phrases alone, as `pattern` takes them, with the classes that they name. */
export const phraseIndex = (
  written: readonly string[],
  classes: PhraseClasses = {},
): PatternIndex<{ readonly pattern: Pattern }> =>
  new PatternIndex(map(written, (phrase) => ({ pattern: pattern(phrase, classes) })))

/** The end of the longest phrase at a token; the token itself where none stands there. */
export const phraseEndAt = (
  index: PatternIndex<{ readonly pattern: Pattern }>,
  tokens: readonly Token[],
  at: number,
  limit: number,
): number => Math.max(at, ...map(index.matchesAt(tokens, at, limit), ({ match }) => match.to))
