/** Words that a match of a pattern cannot do without: what prefilters and indexes look for. */
import * as lexicon from '../vocabulary/lexicon/sentences.ts'
import type { Pattern, Step } from './pattern.ts'
import type { Token } from './tokenizer.ts'
import { wordSet } from './words.ts'

/** The words that may stand right behind `first` where a match of `p` begins with it; null where anything may. */
export function wordsBehind(p: Pattern, first: Token): ReadonlySet<string> | null {
  const behind = new Set<string>()
  for (let i = 0, step = p.step(0); step; step = p.step(++i)) {
    if (step.classes.some((c) => c.starts(first))) return null
    for (const words of step.runsOf(first.word) ?? []) {
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

/** Words of which one stands in every match of `p`, from a step that is words alone: the fewest and rarest; null where there is no such step. */
export function wordsOfOneStep(p: Pattern): readonly string[] | null {
  let best: readonly string[] | null = null
  let least = Infinity
  for (let i = 0, step = p.step(0); step; step = p.step(++i)) {
    if (step.optional || step.gap > 0 || step.classes.length > 0) continue
    const words = [...step.all().keys()]
    const weight = words.reduce((sum, w) => sum + (COMMON.has(w) ? COMMONNESS : 1), 0)
    if (weight < least) [best, least] = [words, weight]
  }
  return best
}

/** Of the words that `p` cannot do without, behind its beginning, the fewest and rarest alternatives; null where it can do without any. */
export function needed(p: Pattern): readonly string[] | null {
  let best: readonly string[] | null = null
  let least = Infinity
  let begun = false
  for (let i = 0, step = p.step(0); step; step = p.step(++i)) {
    if (step.gap > 0) continue
    const words = begun && !step.optional ? wordsOf(step) : null
    if (words !== null && words.length > 0) {
      const weight = words.reduce((sum, w) => sum + (COMMON.has(w) ? 50 : 1), 0)
      if (weight < least) [best, least] = [words, weight]
    }
    begun ||= !step.optional
  }
  return best
}
