import { wordSet } from '../../matcher/words.ts'
import * as lexicon from '../lexicon.ts'
import { memoizedTest, type Token } from '../../matcher/tokenizer.ts'
import { TERM_KINDS } from '../../vocabulary/kinds.ts'
import { termAt, type Term } from '../../vocabulary/index.ts'
import { affixHashes, bucket, feature, type FeatureList, shapeHash, wordHash } from './features.ts'

/** Classes of words by what stands beside them in unlabelled adverts: a fine and a coarse number for each word, 0 where a word is rare. */
export interface WordClasses {
  readonly fine: (token: Token | undefined) => number
  readonly coarse: (token: Token | undefined) => number
}

/** What the rules made of a token, before the model is asked. */
export const RuleMark = { None: 0, SkillBegin: 1, SkillInside: 2, Claimed: 3, Found: 4 } as const

/** What the model of words may look at: one passage. */
export interface TokenContext {
  readonly tokens: readonly Token[]
  readonly from: number
  readonly to: number
  /** What the rules made of each token of the passage, from `from` on: values of `RuleMark`. */
  readonly marks: Uint8Array
  /** Bits that say of each token whether it stands in brackets, behind a colon, and so on: see `placesIn`. */
  readonly margin: number
  readonly section: number
  /** The number of the passage among all of the posting. */
  readonly index: number
  readonly classes: WordClasses
}

/** Names of the templates; their numbers are part of the weights. */
const T = {
  bias: 100,
  word: 101,
  before: 102,
  next: 103,
  before2: 104,
  next2: 105,
  pairBefore: 106,
  pairNext: 107,
  around: 108,
  prefix: 109,
  suffix: 110,
  ending: 111,
  shape: 112,
  shapePair: 113,
  shapeNext: 114,
  term: 115,
  termBefore: 116,
  termNext: 117,
  termWord: 118,
  mark: 119,
  markNext: 120,
  markBefore: 121,
  markTerm: 122,
  margin: 123,
  marginTerm: 124,
  marginMark: 125,
  fine: 126,
  fineBefore: 127,
  fineNext: 128,
  coarse: 129,
  coarseBefore: 130,
  coarseNext: 131,
  coarsePair: 132,
  coarseNextPair: 133,
  coarseTriple: 134,
  lead: 135,
  bracket: 136,
  chunkFirst: 137,
  chunkLast: 138,
  chunkLength: 139,
  chunkBefore: 140,
  chunkAfter: 141,
  section: 142,
  first: 143,
  cue: 144,
  cueTerm: 145,
  fine2Before: 146,
  fine2Next: 147,
  suffixNext: 148,
  suffixBefore: 149,
} as const
export { T as TOKEN_TEMPLATES }

/** Margins of passages are sums of weights in 256ths. */
export const MARGINS = [-768, -384, -128, 128, 384, 768, 1280, 2048]

/** What each token of a passage is in the vocabulary: 0 nothing, else a number for "begins a name of this kind" or "goes on with one". */
export function termCodes({ tokens, from, to }: TokenContext): Int32Array {
  const codes = new Int32Array(to - from)
  for (let at = from; at < to;) {
    const term = termAt(tokens, at, to)
    if (term) for (let i = at; i < term.to; i++) codes[i - from] = codeOfTerm(term, i)
    at = term ? term.to : at + 1
  }
  return codes
}

const GUARDS = ['none', 'case', 'context']

const codeOfTerm = ({ concept, guard, small, from }: Term, at: number): number =>
  1 +
  TERM_KINDS.indexOf(concept.kind) * 16 +
  (at === from ? 8 : 0) +
  Math.max(0, GUARDS.indexOf(guard)) * 2 +
  (small ? 1 : 0)

const BREAKS = new Set([',', ';', ':', '(', ')', '/', '&', '|', '•', '.', '–', '—'])
const JOINS = new Set(['and', 'or'])
const breaks = memoizedTest(({ text, norm }) => BREAKS.has(text) || JOINS.has(norm))

/** Where the run of words around each token begins and ends: runs are parted by commas, brackets, "and" and "or". */
function chunksOf({ tokens, from, to }: TokenContext): { starts: Int32Array; ends: Int32Array } {
  const starts = new Int32Array(to - from)
  const ends = new Int32Array(to - from)
  let start = from
  for (let at = from; at <= to; at++) {
    if (at < to && !breaks(tokens[at] as Token)) continue
    for (let i = start; i < at; i++) {
      starts[i - from] = start
      ends[i - from] = at
    }
    if (at < to) {
      starts[at - from] = at
      ends[at - from] = at + 1
    }
    start = at + 1
  }
  return { starts, ends }
}

/** Words that lead in what is asked; the nearest before a token says most of what it is. Source: heads of demands in adverts of our own wording. */
const CUES = wordSet(lexicon.cues)
const isCue = memoizedTest(({ norm }) => CUES.has(norm))

/** The nearest word of `CUES` before each token, and how far away it is. */
function cuesOf({ tokens, from, to }: TokenContext): { words: Int32Array; depths: Uint8Array } {
  const words = new Int32Array(to - from)
  const depths = new Uint8Array(to - from)
  let [cue, previous, depth] = [0, 0, 0]
  for (let at = from; at < to; at++) {
    const token = tokens[at] as Token
    words[at - from] = feature(0, cue, previous)
    depths[at - from] = depth
    if (token.text === '(') depth = 1
    else if (token.text === ')') depth = 0
    if (isCue(token)) {
      previous = cue
      cue = wordHash(token)
    }
  }
  return { words, depths }
}

/** What is worked out once for a passage before its tokens are looked at one by one. */
export interface PreparedTokens extends TokenContext {
  readonly terms: Int32Array
  readonly chunks: { readonly starts: Int32Array; readonly ends: Int32Array }
  readonly cues: { readonly words: Int32Array; readonly depths: Uint8Array }
}

export const prepareTokens = (context: TokenContext): PreparedTokens => ({
  // one by one: V8 reads the members of a spread's copy slowly, and each token asks for them
  tokens: context.tokens,
  from: context.from,
  to: context.to,
  marks: context.marks,
  margin: context.margin,
  section: context.section,
  index: context.index,
  classes: context.classes,
  terms: termCodes(context),
  chunks: chunksOf(context),
  cues: cuesOf(context),
})

/** Adds all features of the token at `at`. */
export function tokenFeatures(list: FeatureList, context: PreparedTokens, at: number): void {
  const { classes } = context
  ownFeatures(list, inside(context, at) as Token, classes)
  neighbourFeatures(list, inside(context, at - 1), classes, 'before')
  neighbourFeatures(list, inside(context, at + 1), classes, 'next')
  neighbourFeatures(list, inside(context, at - 2), classes, 'secondBefore')
  neighbourFeatures(list, inside(context, at + 2), classes, 'secondNext')
  markFeatures(list, context, at)
  jointFeatures(list, context, at)
}

/** Adds what a word says of itself, wherever it stands. */
export function ownFeatures(list: FeatureList, token: Token, classes: WordClasses): void {
  list.add(T.bias)
  list.add(T.word, wordHash(token))
  const affixes = affixHashes(token)
  if (affixes.length > 0) {
    list.add(T.prefix, affixes[0])
    list.add(T.suffix, affixes[1])
    list.add(T.ending, affixes[2])
  }
  list.add(T.shape, shapeHash(token))
  list.add(T.fine, classes.fine(token))
  list.add(T.coarse, classes.coarse(token))
}

/** The words beside one, and what each of them says of it: of those two places away less. */
const NEIGHBOURS = {
  before: { word: T.before, suffix: T.suffixBefore, fine: T.fineBefore },
  next: { word: T.next, suffix: T.suffixNext, fine: T.fineNext },
  secondBefore: { word: T.before2, suffix: null, fine: T.fine2Before },
  secondNext: { word: T.next2, suffix: null, fine: T.fine2Next },
} as const

/** Adds what a word says of one that it stands beside, as its `neighbour`; undefined beyond the ends of the passage. */
export function neighbourFeatures(
  list: FeatureList,
  token: Token | undefined,
  classes: WordClasses,
  neighbour: keyof typeof NEIGHBOURS,
): void {
  const { word, suffix, fine } = NEIGHBOURS[neighbour]
  list.add(word, wordHash(token))
  if (token && suffix !== null) list.add(suffix, affixHashes(token)[1] ?? 0)
  list.add(fine, classes.fine(token))
}

const inside = ({ tokens, from, to }: TokenContext, at: number): Token | undefined =>
  at >= from && at < to ? tokens[at] : undefined

/** Adds what rules and vocabulary make of a token and of those beside it: nothing else of it is looked at. */
export function markFeatures(list: FeatureList, context: PreparedTokens, at: number): void {
  const { terms, marks, from, margin, section } = context
  const i = at - from
  const term = terms[i] ?? 0
  const mark = marks[i] ?? 0
  const step = bucket(margin, MARGINS)
  list.add(T.term, term)
  list.add(T.termBefore, terms[i - 1] ?? -1, term)
  list.add(T.termNext, term, terms[i + 1] ?? -1)
  list.add(T.mark, mark)
  list.add(T.markBefore, marks[i - 1] ?? 9, mark)
  list.add(T.markNext, mark, marks[i + 1] ?? 9)
  list.add(T.markTerm, mark, term)
  list.add(T.margin, step)
  list.add(T.marginTerm, step, term)
  list.add(T.marginMark, step, mark)
  list.add(T.section, section, mark)
}

/** Whether `markFeatures` adds the same for the token at `at` as for the one before. */
export function isMarkedAlike({ terms, marks, from }: PreparedTokens, at: number): boolean {
  const i = at - from
  // beyond the ends is undefined, which equals nothing else
  return (
    i > 0 &&
    terms[i] === terms[i - 1] &&
    marks[i] === marks[i - 1] &&
    terms[i - 1] === terms[i - 2] &&
    marks[i - 1] === marks[i - 2] &&
    terms[i] === terms[i + 1] &&
    marks[i] === marks[i + 1]
  )
}

/** Adds what several words say together. */
export function jointFeatures(list: FeatureList, context: PreparedTokens, at: number): void {
  const { from, terms } = context
  const { coarse } = context.classes
  const token = inside(context, at)
  const before = inside(context, at - 1)
  const next = inside(context, at + 1)
  const [w, b, n] = [wordHash(token), wordHash(before), wordHash(next)]
  list.add(T.pairBefore, b, w)
  list.add(T.pairNext, w, n)
  list.add(T.around, b, n)
  list.add(T.lead, wordHash(inside(context, at - 2)), b)
  const shape = shapeHash(token)
  list.add(T.shapePair, shapeHash(before), shape)
  list.add(T.shapeNext, shape, shapeHash(next))
  if (at === from) list.add(T.first, shape)
  const [c, cb, cn] = [coarse(token), coarse(before), coarse(next)]
  list.add(T.coarsePair, cb, c)
  list.add(T.coarseNextPair, c, cn)
  list.add(T.coarseTriple, cb, c, cn)
  list.add(T.termWord, terms[at - from] ?? 0, b)
  addChunk(list, context, at)
}

function addChunk(list: FeatureList, context: PreparedTokens, at: number): void {
  const { tokens, from, chunks, cues, terms } = context
  const i = at - from
  const start = chunks.starts[i] ?? 0
  const end = chunks.ends[i] ?? 0
  const last = wordHash(tokens[end - 1])
  list.add(T.chunkFirst, wordHash(tokens[start]), Math.min(at - start, 4))
  list.add(T.chunkLast, last, Math.min(end - at, 4))
  list.add(T.chunkLength, Math.min(end - start, 6), Math.min(at - start, 3))
  list.add(T.chunkBefore, wordHash(inside(context, start - 1)), wordHash(inside(context, end)))
  list.add(T.bracket, cues.depths[i], wordHash(inside(context, end)))
  list.add(T.cue, cues.words[i])
  list.add(T.cueTerm, cues.words[i], terms[i])
}
