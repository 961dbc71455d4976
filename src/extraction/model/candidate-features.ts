import * as lexicon from '../lexicon.ts'
import { startsUpper } from '../../matcher/chars.ts'
import type { Token } from '../../matcher/tokenizer.ts'
import { holdsUpper } from '../../matcher/words.ts'
import type { Candidate } from './tagger.ts'
import { RuleMark, termCodes, type TokenContext } from './token-features.ts'

/** A passage whose words were looked at for skills. */
export interface AskedPassage {
  readonly context: TokenContext
  readonly candidates: readonly Candidate[]
}

/**
 * What the trees may ask of a candidate, by their numbers: what the model of words says of it and of the names around it, what the posting holds beside
 * it, and how it is written. Their order is part of the weights.
 */
export const CANDIDATE_FEATURES = [
  // what the model of words says of it: see `Candidate`
  'margin',
  'lead',
  'beginning',
  // how it is written
  'words',
  'letters',
  'capitals',
  'term',
  'byRules',
  'wordBefore',
  'wordBehind',
  // its passage
  'asks',
  'length',
  'position',
  'namesInPassage',
  'shareOfPassage',
  'best',
  'meanOfOthers',
  // the names beside it, and the list that it stands in
  'jointBefore',
  'marginBefore',
  'jointBehind',
  'marginBehind',
  'others',
  'meanOfList',
  'leastOfList',
  // the passages beside its own
  'asksBefore',
  'asksBehind',
  'shareBefore',
  'shareBehind',
  // the posting
  'place',
  'namesInPosting',
  'namesInSection',
  'sameTaken',
  'sameBest',
] as const
type Feature = (typeof CANDIDATE_FEATURES)[number]

/** Margins beyond say no more: twelve units. */
const MOST = 3000
/** Where there is nothing to weigh. */
const NOTHING = -4000
const clipped = (sum: number): number => Math.max(-MOST, Math.min(MOST, sum))

/** Shares are in 256ths, and of names among the words of a section, of which few are names, in 1024ths. */
const SHARE = 256
const FINE_SHARE = 1024

/**
 * Words beside a name that tell what it is there for, by what they do: joints and signs, prepositions, what announces examples, nouns of knowing, classes
 * of things, verbs. Trees part them by their order.
 */
const TELLING = new Map(lexicon.telling.split(' ').map((word, i) => [word, i + 1]))
const codeOf = (token: Token | undefined): number =>
  token === undefined ? -1 : (TELLING.get(token.norm) ?? 0)

/** How two names of a passage are joined. */
const Joint = { Far: 0, And: 1, Or: 2, Slash: 3, Comma: 4, Words: 5, None: 6, NoName: -1 } as const
/** Words between the names of a list at most. */
const REACH = 4

function jointOf(
  tokens: readonly Token[],
  before: Candidate | undefined,
  behind: Candidate | undefined,
): number {
  if (!before || !behind) return Joint.NoName
  if (behind.from - before.to > REACH) return Joint.Far
  if (behind.from === before.to) return Joint.None
  const words = tokens.slice(before.to, behind.from).map(({ norm }) => norm)
  if (words.includes('and')) return Joint.And
  if (words.includes('or')) return Joint.Or
  if (words.includes('/')) return Joint.Slash
  return words.every((word) => SEPARATORS.has(word)) ? Joint.Comma : Joint.Words
}
const SEPARATORS = new Set([',', ';', '•'])
const isJoined = (joint: number): boolean => joint > Joint.Far

/** What is summed up of a passage once for all its candidates. */
interface PassageSums {
  readonly names: number
  /** Words in the names that are more likely than not. */
  readonly words: number
  readonly length: number
  readonly best: number
  readonly margins: number
}

function sumsOf({ context, candidates }: AskedPassage): PassageSums {
  const likely = candidates.filter(({ margin }) => margin > 0)
  return {
    names: likely.length,
    words: likely.reduce((sum, { from, to }) => sum + to - from, 0),
    length: context.to - context.from,
    best: candidates.reduce((best, { margin }) => Math.max(best, margin), -MOST),
    margins: candidates.reduce((sum, { margin }) => sum + clipped(margin), 0),
  }
}

const shareOf = (sums: PassageSums | undefined): number =>
  sums ? Math.trunc((SHARE * sums.words) / sums.length) : -1

/** What is known of a posting while its candidates are looked at. */
interface Posting {
  readonly passages: number
  readonly asked: ReadonlyMap<number, AskedPassage>
  readonly sums: ReadonlyMap<number, PassageSums>
  /** Likely names and words in all passages of a section. */
  readonly sections: ReadonlyMap<number, { readonly names: number; readonly words: number }>
  readonly names: number
  /** What the model says of all candidates of the same words. */
  readonly same: ReadonlyMap<string, SameWords>
}

/** Of candidates of the same words: how many the model takes, and the two best margins, so that each can be set against the others without a look at all of them. */
interface SameWords {
  readonly taken: number
  readonly best: number
  readonly second: number
}

const wordsOf = ({ tokens }: TokenContext, { from, to }: Candidate): string =>
  tokens
    .slice(from, to)
    .map(({ norm }) => norm)
    .join(' ')

function postingOf(all: readonly AskedPassage[], passages: number): Posting {
  const sums = new Map<number, PassageSums>()
  const sections = new Map<number, { names: number; words: number }>()
  const same = new Map<string, SameWords>()
  let names = 0
  for (const asked of all) {
    const { context, candidates } = asked
    const summed = sumsOf(asked)
    sums.set(context.index, summed)
    names += summed.names
    const section = sections.get(context.section) ?? { names: 0, words: 0 }
    section.names += summed.names
    section.words += summed.length
    sections.set(context.section, section)
    for (const candidate of candidates) {
      const words = wordsOf(context, candidate)
      const before = same.get(words) ?? { taken: 0, best: NOTHING, second: NOTHING }
      const margin = clipped(candidate.margin)
      const [best, second] =
        margin > before.best
          ? [margin, before.best]
          : [before.best, Math.max(before.second, margin)]
      same.set(words, { taken: before.taken + (candidate.margin > 0 ? 1 : 0), best, second })
    }
  }
  return {
    passages,
    asked: new Map(all.map((asked) => [asked.context.index, asked])),
    sums,
    sections,
    names,
    same,
  }
}

/** The number of each feature. */
const F = Object.fromEntries(CANDIDATE_FEATURES.map((name, i) => [name, i])) as Readonly<
  Record<Feature, number>
>

const CAPITAL = { first: 1, further: 2, figure: 4 }

function addWords(
  values: Int16Array,
  context: TokenContext,
  terms: Int32Array,
  { from, to }: Candidate,
): void {
  const { tokens, marks } = context
  const [first, last] = [tokens[from] as Token, tokens[to - 1] as Token]
  let byRules = 0
  for (let at = from; at < to; at++) {
    const mark = marks[at - context.from]
    if (mark === RuleMark.SkillBegin || mark === RuleMark.SkillInside) byRules++
  }
  const inside = (at: number): Token | undefined =>
    at >= context.from && at < context.to ? tokens[at] : undefined
  values[F.words] = to - from
  values[F.letters] = Math.min(30, last.end - first.start)
  values[F.capitals] =
    (startsUpper(first.text) ? CAPITAL.first : 0) +
    (holdsUpper(first.text.slice(1)) ? CAPITAL.further : 0) +
    (/\d/.test(first.text) ? CAPITAL.figure : 0)
  values[F.term] = terms[from - context.from] ?? 0
  values[F.byRules] = Math.trunc((SHARE * byRules) / (to - from))
  values[F.wordBefore] = codeOf(inside(from - 1))
  values[F.wordBehind] = codeOf(inside(to))
}

function addPassage(
  values: Int16Array,
  { context, candidates }: AskedPassage,
  sums: PassageSums,
  { from, margin }: Candidate,
): void {
  values[F.asks] = clipped(context.margin)
  values[F.length] = Math.min(80, sums.length)
  values[F.position] = Math.min(40, from - context.from)
  values[F.namesInPassage] = sums.names - (margin > 0 ? 1 : 0)
  values[F.shareOfPassage] = shareOf(sums)
  values[F.best] = clipped(sums.best)
  values[F.meanOfOthers] =
    candidates.length > 1
      ? Math.trunc((sums.margins - clipped(margin)) / (candidates.length - 1))
      : NOTHING
}

/** So many names on either side tell what a list is like, however long it goes on. */
const LIST_REACH = 40

/** How each name of a passage is joined to the one before it; the last is the joint behind the last name. */
const jointsOf = ({ context: { tokens }, candidates }: AskedPassage): readonly number[] =>
  [...candidates, undefined].map((behind, at) => jointOf(tokens, candidates[at - 1], behind))

function addList(
  values: Int16Array,
  candidates: readonly Candidate[],
  joints: readonly number[],
  at: number,
): void {
  const joinedBefore = (of: number): boolean => isJoined(joints[of] ?? 0)
  let [first, last] = [at, at]
  while (at - first < LIST_REACH && joinedBefore(first)) first--
  while (last - at < LIST_REACH && joinedBefore(last + 1)) last++
  const others = [...candidates.slice(first, at), ...candidates.slice(at + 1, last + 1)]
  const margins = others.map(({ margin }) => clipped(margin))
  const marginOf = (of: number, isBeside: boolean): number =>
    isBeside ? clipped((candidates[of] as Candidate).margin) : NOTHING
  values[F.jointBefore] = joints[at] ?? 0
  values[F.marginBefore] = marginOf(at - 1, joinedBefore(at))
  values[F.jointBehind] = joints[at + 1] ?? 0
  values[F.marginBehind] = marginOf(at + 1, joinedBefore(at + 1))
  values[F.others] = Math.min(12, margins.length)
  values[F.meanOfList] =
    margins.length > 0
      ? Math.trunc(margins.reduce((sum, margin) => sum + margin, 0) / margins.length)
      : NOTHING
  values[F.leastOfList] = margins.length > 0 ? Math.min(...margins) : NOTHING
}

function addPosting(
  values: Int16Array,
  posting: Posting,
  { context }: AskedPassage,
  candidate: Candidate,
): void {
  const { index } = context
  const asks = (of: number): number => {
    const asked = posting.asked.get(of)
    return asked ? clipped(asked.context.margin) : NOTHING
  }
  const own = posting.sums.get(index) as PassageSums
  const section = posting.sections.get(context.section) ?? { names: 0, words: 0 }
  const same = posting.same.get(wordsOf(context, candidate)) as SameWords
  values[F.asksBefore] = asks(index - 1)
  values[F.asksBehind] = asks(index + 1)
  values[F.shareBefore] = shareOf(posting.sums.get(index - 1))
  values[F.shareBehind] = shareOf(posting.sums.get(index + 1))
  values[F.place] = Math.trunc((SHARE * index) / posting.passages)
  values[F.namesInPosting] = Math.min(60, posting.names)
  values[F.namesInSection] = Math.trunc(
    (FINE_SHARE * (section.names - own.names)) / Math.max(1, section.words - own.length),
  )
  values[F.sameTaken] = same.taken - (candidate.margin > 0 ? 1 : 0)
  values[F.sameBest] = clipped(candidate.margin) === same.best ? same.second : same.best
}

/** The values of `CANDIDATE_FEATURES` for each candidate of each passage; `passages` is how many the posting has. */
export function candidateFeatures(
  all: readonly AskedPassage[],
  passages: number,
): readonly (readonly Int16Array[])[] {
  const posting = postingOf(all, passages)
  return all.map((asked) => {
    const { context, candidates } = asked
    if (candidates.length === 0) return []
    const terms = termCodes(context)
    const sums = posting.sums.get(context.index) as PassageSums
    const joints = jointsOf(asked)
    return candidates.map((candidate, at) => {
      const values = new Int16Array(CANDIDATE_FEATURES.length)
      values[F.margin] = clipped(candidate.margin)
      values[F.lead] = clipped(candidate.lead)
      values[F.beginning] = clipped(candidate.beginning)
      addWords(values, context, terms, candidate)
      addPassage(values, asked, sums, candidate)
      addList(values, candidates, joints, at)
      addPosting(values, posting, asked, candidate)
      return values
    })
  })
}
