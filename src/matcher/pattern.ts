import { addToList } from '../core/grouped.ts'
import { isClass, isGap, partsOfStep } from './pattern-syntax.ts'
import { bitOf, type Word } from './word-table.ts'
import type { Token, WrittenToken } from './tokenizer.ts'

/**
 * A class of phrases that a pattern names in angle brackets. `starts` looks at the text of one token and nothing else (its answer is kept); `eat` reads from `at` and gives the index
 * after its last token and what was read, or null.
 */
export interface PhraseClass<V = unknown> {
  readonly starts: (token: WrittenToken) => boolean
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

/** One step of a pattern. */
export class Step {
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
      addToList(this.runs, run[0] ?? '', run)
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

/** The class that an alternative in angle brackets names. Throws where there is none. */
export function classNamed(
  alternative: string,
  { written, classes }: { readonly written: string; readonly classes: PhraseClasses },
): PhraseClass {
  const found = classes[alternative.slice(1, -1)]
  if (!found) throw new Error(`pattern "${written}" names the unknown class ${alternative}`)
  return found
}

function compileStep(source: string, written: string, classes: PhraseClasses): Step {
  if (isGap(source)) return new Step(null, true, Number(source.slice(2)), '', [])
  const { capture, body, optional } = partsOfStep(source)
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
  if (step.gap > 0) return runGap(p, s, tokens, at, limit)
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
  tokens: readonly Token[],
  at: number,
  limit: number,
): number {
  const gap = p.step(s)?.gap ?? 0
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

const NONE: readonly never[] = []
