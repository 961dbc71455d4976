import { kept, newSlot, type Token } from './tokens.ts'

/**
 * A class of phrases that a pattern names in angle brackets. `starts` looks at the text of one token and nothing else (its answer is kept); `eat` reads from `at` and gives the index
 * after its last token and what was read, or null.
 */
export interface PhraseClass<V = unknown> {
  readonly starts: (token: Token) => boolean
  readonly eat: (tokens: readonly Token[], at: number, limit: number) => { readonly to: number; readonly value: V } | null
}

export type PhraseClasses = Readonly<Record<string, PhraseClass>>

interface Step {
  readonly capture: string | null
  readonly optional: boolean
  /** Up to so many tokens of any sort, but no end of a sentence. */
  readonly gap: number
  /** Each alternative is a run of words, by first word. */
  readonly words: ReadonlyMap<string, readonly (readonly string[])[]> | null
  readonly classes: readonly PhraseClass[]
}

/** A compiled phrase. Its steps are compiled when they are first needed: of a thousand patterns a text meets a few dozen. */
export interface Pattern {
  readonly written: string
  /** The step at `index`, undefined behind the last. */
  readonly step: (index: number) => Step | undefined
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
export function pattern(written: string, classes: PhraseClasses = {}): Pattern {
  const sources = written.split(' ')
  const steps: Step[] = []
  return {
    written,
    step(index) {
      const source = sources[index]
      return source === undefined ? undefined : (steps[index] ??= compileStep(source, written, classes))
    },
  }
}

function compileStep(source: string, written: string, classes: PhraseClasses): Step {
  if (source.startsWith('..') && source.length > 2) return { capture: null, optional: true, gap: Number(source.slice(2)), words: null, classes: [] }
  const equals = source.indexOf('=')
  const named = equals > 0 && source.length > equals + 1 && !source.slice(0, equals).includes('|') ? source.slice(0, equals) : null
  const body = named === null ? source : source.slice(equals + 1)
  const optional = body.length > 1 && body.endsWith('?')
  const words = new Map<string, string[][]>()
  const used: PhraseClass[] = []
  for (const alternative of (optional ? body.slice(0, -1) : body).split('|')) {
    if (alternative.length > 2 && alternative.startsWith('<') && alternative.endsWith('>')) {
      const found = classes[alternative.slice(1, -1)]
      if (!found) throw new Error(`pattern "${written}" names the unknown class ${alternative}`)
      used.push(found)
    } else {
      const run = alternative.length > 1 && alternative.includes('_') ? alternative.split('_') : [alternative]
      push(words, run[0] ?? '', run)
    }
  }
  for (const runs of words.values()) if (runs.length > 1) runs.sort((a, b) => b.length - a.length)
  return { capture: named, optional, gap: 0, words: words.size > 0 ? words : null, classes: used }
}

const STOPS = new Set(['.', ';', '!', '?', '•', '·', '|'])

/** What the match under way has captured; made when something is. */
let captures: Record<string, Captured> | null = null
const NOTHING: Readonly<Record<string, Captured>> = {}

/** Matches `p` with its first token at `at`; never reads past `limit`. Gaps are taken as short as possible, options as long as possible. */
export function matchAt(p: Pattern, tokens: readonly Token[], at: number, limit: number): Match | null {
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
    const runs = step.words?.get(token.norm)
    if (runs) {
      for (const words of runs) {
        if (!follows(words, tokens, at, limit)) continue
        const to = run(p, s + 1, tokens, at + words.length, limit)
        if (to < 0) continue
        if (step.capture) capture(step.capture, at, at + words.length, words.join(' '))
        return to
      }
    }
    for (const phrase of step.classes) {
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

function runGap(p: Pattern, s: number, gap: number, tokens: readonly Token[], at: number, limit: number): number {
  for (let n = 0; n <= gap; n++) {
    const to = run(p, s + 1, tokens, at + n, limit)
    if (to >= 0) return to
    const token = tokens[at + n]
    if (!token || at + n >= limit || STOPS.has(token.text)) return -1
  }
  return -1
}

function follows(words: readonly string[], tokens: readonly Token[], at: number, limit: number): boolean {
  if (at + words.length > limit) return false
  for (let i = 1; i < words.length; i++) if (tokens[at + i]?.norm !== words[i]) return false
  return true
}

/** The words that the second token of a match must be one of, where the first two steps are plain words; null where anything may follow. */
function secondWords(p: Pattern): ReadonlySet<string> | null {
  const [first, second] = [p.step(0), p.step(1)]
  if (!first?.words || !second?.words || first.optional || second.optional || first.classes.length > 0 || second.classes.length > 0) return null
  const single = [...first.words.values()].every((runs) => runs.every((r) => r.length === 1))
  return single ? new Set(second.words.keys()) : null
}

/** What a pattern can begin with: words, and classes to ask. */
export function beginnings(p: Pattern): { readonly words: readonly string[]; readonly classes: readonly PhraseClass[] } {
  const words: string[] = []
  const classes: PhraseClass[] = []
  for (let i = 0, step = p.step(0); step; step = p.step(++i)) {
    if (step.gap > 0) throw new Error(`pattern "${p.written}" begins with a gap`)
    words.push(...(step.words?.keys() ?? []))
    classes.push(...step.classes)
    if (!step.optional) break
  }
  return { words, classes }
}

/** Patterns under the words they can begin with, so that a text is read in one pass with one look a word. */
export class PatternIndex<T extends { readonly pattern: Pattern }> {
  private readonly byWord = new Map<string, T[]>()
  private readonly byClass = new Map<PhraseClass, T[]>()
  /** Where a word keeps what this index found for it. */
  private readonly slot = newSlot()

  constructor(entries: readonly T[]) {
    for (const entry of entries) {
      const { words, classes } = beginnings(entry.pattern)
      for (const word of new Set(words)) push(this.byWord, word, entry)
      for (const phrase of new Set(classes)) push(this.byClass, phrase, entry)
    }
  }

  /** Every match that begins at token `at` and ends by `to`, in the order of the entries. */
  matchesAt(tokens: readonly Token[], at: number, to: number): readonly { readonly entry: T; readonly match: Match }[] {
    return this.matches(tokens, at, to, Math.min(at + 1, to))
  }

  /** Every match within tokens `from` to `to` that begins before `stop`, by place. */
  matches(tokens: readonly Token[], from: number, to: number, stop = to): readonly { readonly entry: T; readonly match: Match }[] {
    let found: { readonly entry: T; readonly match: Match }[] | null = null
    const end = Math.min(stop, tokens.length)
    for (let at = from; at < end; at++) {
      const token = tokens[at] as Token
      const candidates = (token.word.kept[this.slot] as readonly Candidate<T>[] | undefined) ?? this.remember(token)
      for (const { entry, second } of candidates) {
        if (second !== null && (at + 1 >= to || !second.has((tokens[at + 1] as Token).norm))) continue
        const match = matchAt(entry.pattern, tokens, at, to)
        if (match) (found ??= []).push({ entry, match })
      }
    }
    return found ?? NONE
  }

  private remember(token: Token): readonly Candidate<T>[] {
    const found = new Set(this.byWord.get(token.norm))
    for (const [phrase, entries] of this.byClass) if (phrase.starts(token)) for (const entry of entries) found.add(entry)
    const candidates = found.size === 0 ? NONE : [...found].map((entry) => ({ entry, second: secondWords(entry.pattern) }))
    return kept(token.word, this.slot, () => candidates)
  }
}

/** A pattern that a word may begin, with a cheap look at the word behind it. */
interface Candidate<T> {
  readonly entry: T
  readonly second: ReadonlySet<string> | null
}

const NONE: readonly never[] = []

function push<K, T>(lists: Map<K, T[]>, key: K, entry: T): void {
  const list = lists.get(key)
  if (list) list.push(entry)
  else lists.set(key, [entry])
}
