import type { Tone } from '../../document/intent.ts'
import type { Token } from '../../matcher/tokenizer.ts'
import {
  bucket,
  type FeatureList,
  hashText,
  NUMBER,
  wordHash,
  type FeatureHash,
} from './features.ts'
import { LENGTHS } from './passage-features.ts'
import { MARGINS } from './token-features.ts'

/** Kinds that a clause as a whole is asked for, in the order of their weights. The rest are read by their phrases alone: a clause about a place or hours without a known phrase gives no fact to judge. */
export const CLAUSE_KINDS = ['experience', 'competency', 'other'] as const
export type ClauseKind = (typeof CLAUSE_KINDS)[number]

/** What the model of clauses may look at: one clause, when rules and models have read it. */
export interface ReadClauseContext {
  readonly tokens: readonly Token[]
  readonly from: number
  readonly to: number
  /** For each token from `from` on what was read there and stands in its place: a hash of the kind's name, 0 where its own word counts. */
  readonly covers: Int32Array
  /** The names of the kinds that were read in the clause, each once, in the order of the alphabet; years of experience are a kind of their own. */
  readonly kinds: readonly string[]
  /** How far the passage is from a demand, in 256ths; -Infinity where no model was asked. */
  readonly margin: number
  /** See `sectionCode`. */
  readonly section: FeatureHash
  /** What the passage does, by all and by the rules alone. */
  readonly tone: Tone
  readonly toneByRules: Tone
  /** Whether the passage was looked at for skills. */
  readonly isLookedAt: boolean
  /** Whether the clause is the first of its passage, and the passage of its line. */
  readonly isFirst: boolean
  readonly opensLine: boolean
}

/** Names of the templates; their numbers are part of the weights. */
const C = {
  word: 200,
  pair: 201,
  around: 202,
  first: 203,
  firstTwo: 204,
  last: 205,
  lastTwo: 206,
  kind: 207,
  kinds: 208,
  kindsSection: 209,
  unread: 210,
  length: 211,
  section: 212,
  margin: 213,
  marginSection: 214,
  tone: 215,
  place: 216,
} as const

/** Words of one clause that are looked at one by one: longer ones have lost their line ends. */
const MOST_WORDS = 60
/** Words that nothing was read in, and names of skills, are counted up to so many. */
const MOST_UNREAD = 8
const MOST_NAMES = 3

/** The words of the clause that is looked at: see `wordsOf`. */
const words: number[] = []

/** Puts into `words` what stands at each word of the clause: the word, or what was read there, once for all words of it. Gives how many these are. */
function wordsOf({ tokens, from, to, covers }: ReadClauseContext): number {
  let count = 0
  for (let at = from; at < to && count < MOST_WORDS; at++) {
    const cover = covers[at - from] ?? 0
    if (cover === 0) words[count++] = tokens[at]?.kind === 'number' ? NUMBER : wordHash(tokens[at])
    else if (words[count - 1] !== cover || at === from) words[count++] = cover
  }
  return count
}

/** Adds all features of the clause. None spans more than three words. */
export function clauseFeatures(list: FeatureList, context: ReadClauseContext): void {
  addWords(list, wordsOf(context))
  const { from, to, covers, section, margin, kinds } = context
  const step = bucket(margin, MARGINS)
  let [unread, names] = [0, 0]
  for (const cover of covers)
    if (cover === 0) unread++
    else if (cover === SKILL) names++
  const all = hashText(kinds.join(' '))
  for (const kind of kinds) list.add(C.kind, hashText(kind))
  list.add(C.kinds, all)
  list.add(C.kindsSection, all, section)
  list.add(C.unread, Math.min(unread, MOST_UNREAD), Math.min(names, MOST_NAMES))
  list.add(C.length, bucket(to - from, LENGTHS))
  list.add(C.section, section)
  list.add(C.margin, step)
  list.add(C.marginSection, step, section)
  list.add(C.tone, hashText(context.tone), hashText(context.toneByRules))
  list.add(
    C.place,
    (context.isFirst ? 1 : 0) + (context.opensLine ? 2 : 0) + (context.isLookedAt ? 4 : 0),
  )
}

/** What stands in the place of a word that belongs to a skill. */
export const SKILL = hashText('<skill>')

/** Adds the first `count` of `words`. */
function addWords(list: FeatureList, count: number): void {
  for (let at = 0; at < count; at++) {
    const word = words[at] ?? 0
    const before = at > 0 ? (words[at - 1] ?? 0) : 0
    if (words.indexOf(word) === at) list.add(C.word, word)
    list.add(C.pair, before, word)
    if (at > 1) list.add(C.around, words[at - 2], word)
  }
  const at = (i: number): number => (i >= 0 && i < count ? (words[i] ?? 0) : 0)
  list.add(C.first, at(0))
  list.add(C.firstTwo, at(0), at(1))
  list.add(C.last, at(count - 1))
  list.add(C.lastTwo, at(count - 2), at(count - 1))
}
