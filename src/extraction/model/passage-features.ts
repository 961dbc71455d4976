import type { Tone } from '../../document/intent.ts'
import type { Passage } from '../../document/outline.ts'
import type { Token } from '../../matcher/tokenizer.ts'
import { termAt } from '../../vocabulary/index.ts'
import { bucket, type FeatureList, hashText, wordHash, type FeatureHash } from './features.ts'

/** What the model of passages may look at. `section` is what the rules say of a passage, `tone` what its words say by the rules. */
export interface PassageContext {
  readonly tokens: readonly Token[]
  readonly passages: readonly Passage[]
  readonly tones: readonly Tone[]
  /** How much each passage reads like a demand by its words alone: see `wordFeatures`. */
  readonly scores: Int32Array
}

/** Names of the templates; their numbers are part of the weights. */
const P = {
  bias: 0,
  word: 1,
  pair: 2,
  first: 3,
  firstTwo: 4,
  firstThree: 5,
  last: 6,
  length: 7,
  form: 8,
  section: 9,
  tone: 10,
  sectionTone: 11,
  headingWord: 12,
  heading: 13,
  headingPair: 14,
  headingAge: 15,
  score: 16,
  scoreSection: 17,
  place: 18,
  terms: 19,
  beforeScore: 20,
  nextScore: 21,
  beforeFirst: 22,
  nextFirst: 23,
  beforeSection: 24,
  nextSection: 25,
  commas: 26,
  end: 27,
  beforeForm: 28,
  nextForm: 29,
} as const
export { P as PASSAGE_TEMPLATES }

export const LENGTHS = [2, 3, 4, 6, 9, 13, 18, 25, 35, 50]
export const AGES = [1, 2, 3, 5, 8, 12, 20]
/** Scores of words are sums of weights in 256ths: steps of half a unit around nothing. */
export const SCORES = [-1024, -640, -384, -256, -128, 0, 128, 256, 384, 640, 1024]
/** Words of one passage that are looked at one by one; a demand has said what it is by then. */
const MOST_WORDS = 60
const SHORT_LINE = 8

const ROLE = new Map<string, number>()
const TONE = new Map<string, number>()
const codeOf = (codes: Map<string, number>, name: string): FeatureHash => {
  const known = codes.get(name)
  if (known !== undefined) return known
  const made = hashText(name)
  codes.set(name, made)
  return made
}

/** The features by which words alone tell a demand: trained on the sections of unlabelled adverts, so no place, section or neighbour is among them. */
export function wordFeatures(
  list: FeatureList,
  tokens: readonly Token[],
  { from, to }: Passage,
): void {
  const end = Math.min(to, from + MOST_WORDS)
  for (let at = from; at < end; at++) {
    const word = wordHash(tokens[at])
    list.add(P.word, word)
    if (at > from) list.add(P.pair, wordHash(tokens[at - 1]), word)
  }
  list.add(P.first, wordHash(tokens[from]))
  list.add(
    P.firstTwo,
    wordHash(tokens[from]),
    wordHash(from + 1 < to ? tokens[from + 1] : undefined),
  )
  list.add(P.last, wordHash(tokens[to - 1]))
  list.add(P.length, bucket(to - from, LENGTHS))
}

/** Whether a passage stands like a heading, whatever it says: a short line of its own that is no bullet and no sentence. */
const isShortLine = (
  tokens: readonly Token[],
  { from, to, opensLine, closesLine, bullet }: Passage,
): boolean =>
  opensLine && closesLine && !bullet && to - from <= SHORT_LINE && tokens[to - 1]?.text !== '.'

/** The index of the nearest heading or short line above each passage, -1 where none stands there. */
export function headingsAbove(tokens: readonly Token[], passages: readonly Passage[]): Int32Array {
  const above = new Int32Array(passages.length)
  let last = -1
  passages.forEach((passage, i) => {
    above[i] = last
    if (passage.isHeading || isShortLine(tokens, passage)) last = i
  })
  return above
}

const formOf = ({ bullet, opensLine, closesLine, isHeading, afterBlank }: Passage): number =>
  (bullet ? 1 : 0) +
  (opensLine ? 2 : 0) +
  (closesLine ? 4 : 0) +
  (isHeading ? 8 : 0) +
  (afterBlank ? 16 : 0)

/** A number for the section of a passage as the rules see it. */
export const sectionCode = ({ section }: Passage): FeatureHash =>
  codeOf(ROLE, section.role) +
  (section.role === 'requirement' && section.importance === 'preferred' ? 1 : 0) +
  (section.taught ? 2 : 0)

/** Adds all features of the passage at `i`. `above` is what `headingsAbove` gives. */
export function passageFeatures(
  list: FeatureList,
  context: PassageContext,
  above: Int32Array,
  i: number,
): void {
  list.add(P.bias)
  wordFeatures(list, context.tokens, context.passages[i] as Passage)
  addPlace(list, context, i)
  addAge(list, above, i)
  headingFeatures(list, context, above[i] ?? 0)
  addNeighbours(list, context, i)
}

/** Adds those features of the passage at `i` that neither `wordFeatures` nor `headingFeatures` adds. */
export function otherFeatures(
  list: FeatureList,
  context: PassageContext,
  above: Int32Array,
  i: number,
): void {
  list.add(P.bias)
  addPlace(list, context, i)
  addAge(list, above, i)
  addNeighbours(list, context, i)
}

/** Adds where a passage stands, and what it is by the rules. */
function addPlace(
  list: FeatureList,
  { tokens, passages, tones, scores }: PassageContext,
  i: number,
): void {
  const passage = passages[i] as Passage
  const { from, to } = passage
  const section = sectionCode(passage)
  const tone = codeOf(TONE, tones[i] ?? '')
  const score = bucket(scores[i] ?? 0, SCORES)
  list.add(
    P.firstThree,
    wordHash(tokens[from]),
    wordHash(tokens[from + 1]),
    wordHash(tokens[from + 2]),
  )
  list.add(P.form, formOf(passage))
  list.add(P.section, section)
  list.add(P.tone, tone)
  list.add(P.sectionTone, section, tone, passage.isHeading ? 1 : 0)
  list.add(P.score, score)
  list.add(P.scoreSection, score, section, tone)
  list.add(P.place, Math.floor((8 * i) / passages.length))
  list.add(P.end, wordHash(tokens[to - 1]), section)
  addNames(list, tokens, passage)
}

/** How many words of the passage are names of the vocabulary, and how many commas part them. */
function addNames(list: FeatureList, tokens: readonly Token[], { from, to }: Passage): void {
  let [terms, commas] = [0, 0]
  for (let at = from; at < to;) {
    const term = termAt(tokens, at, to)
    if (term && term.concept.kind !== 'none') terms++
    else if (tokens[at]?.text === ',') commas++
    at = term ? term.to : at + 1
  }
  list.add(P.terms, Math.min(terms, 6), bucket(to - from, LENGTHS))
  list.add(P.commas, Math.min(commas, 6), Math.min(terms, 3))
}

function addAge(list: FeatureList, above: Int32Array, i: number): void {
  const at = above[i] ?? 0
  list.add(P.headingAge, at < 0 ? -1 : bucket(i - at, AGES))
}

/** Adds what the heading at `at` says, the same for all passages under it; nothing where there is none. */
export function headingFeatures(
  list: FeatureList,
  { tokens, passages }: PassageContext,
  at: number,
): void {
  const heading = passages[at]
  if (!heading) return
  const end = Math.min(heading.to, heading.from + SHORT_LINE)
  for (let word = heading.from; word < end; word++) {
    list.add(P.headingWord, wordHash(tokens[word]))
    if (word > heading.from)
      list.add(P.headingPair, wordHash(tokens[word - 1]), wordHash(tokens[word]))
  }
  if (heading.to - heading.from <= 3)
    list.add(
      P.heading,
      wordHash(tokens[heading.from]),
      heading.from + 1 < heading.to ? wordHash(tokens[heading.from + 1]) : 0,
      heading.from + 2 < heading.to ? wordHash(tokens[heading.from + 2]) : 0,
    )
}

function addNeighbours(
  list: FeatureList,
  { tokens, passages, scores }: PassageContext,
  i: number,
): void {
  const before = passages[i - 1]
  const next = passages[i + 1]
  list.add(P.beforeScore, before ? bucket(scores[i - 1] ?? 0, SCORES) : -1)
  list.add(P.nextScore, next ? bucket(scores[i + 1] ?? 0, SCORES) : -1)
  list.add(P.beforeFirst, before ? wordHash(tokens[before.from]) : 0)
  list.add(P.nextFirst, next ? wordHash(tokens[next.from]) : 0)
  list.add(P.beforeSection, before ? sectionCode(before) : 0)
  list.add(P.nextSection, next ? sectionCode(next) : 0)
  list.add(P.beforeForm, before ? formOf(before) : -1)
  list.add(P.nextForm, next ? formOf(next) : -1)
}
