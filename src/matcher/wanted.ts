import type { PhraseClass } from './pattern.ts'
import type { Token } from './tokenizer.ts'

/** What a match of an index cannot do without: one of some words, or a word with which one of some classes begins. */
export interface Wanted {
  readonly words: Iterable<string>
  readonly classes: Iterable<PhraseClass>
}

/** The indexes that want a word, a bit for each. */
const byWord = new Map<string, number>()
const byClass = new Map<PhraseClass, number>()
let bits = 0
/** How many indexes have told so far: what words know of them is of a day before. */
let told = 0

/** Takes up what an index wants; its bit for `wantedIn`, 0 where there is none left. */
export function want({ words, classes }: Wanted): number {
  if (bits === 31) return 0
  const bit = 1 << bits++
  for (const word of words) byWord.set(word, (byWord.get(word) ?? 0) | bit)
  for (const phrase of classes) byClass.set(phrase, (byClass.get(phrase) ?? 0) | bit)
  told++
  return bit
}

function wantedBy(token: Token): number {
  let found = byWord.get(token.norm) ?? 0
  for (const [phrase, indexes] of byClass)
    if ((found & indexes) !== indexes && phrase.starts(token)) found |= indexes
  const { word } = token
  word.told = told
  return (word.wanted = found)
}

/** The stretch that was asked about last: a dozen indexes are asked for matches in the same clause. */
let [text, first, end, answer, asOf]: [readonly Token[], number, number, number, number] = [
  [],
  0,
  0,
  0,
  0,
]

/** The indexes of which a match may stand in tokens `from` to `to`, a bit for each. */
export function wantedIn(tokens: readonly Token[], from: number, to: number): number {
  if (tokens === text && from === first && to === end && asOf === told) return answer
  let found = 0
  for (let at = from; at < to; at++) {
    const token = tokens[at] as Token
    found |= token.word.told === told ? token.word.wanted : wantedBy(token)
  }
  text = tokens
  first = from
  end = to
  asOf = told
  return (answer = found)
}
