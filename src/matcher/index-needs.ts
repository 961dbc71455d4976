import type { PhraseClass } from './pattern.ts'
import type { Token } from './tokenizer.ts'

/** Words, and words with which phrases of some classes begin. */
export interface Beginning {
  readonly words: Iterable<string>
  readonly classes: Iterable<PhraseClass>
}

/** What an index tells of its patterns. */
export interface IndexNeeds {
  /** Its bit of `Word.none` and `Word.needless`, 0 where it has none. */
  readonly filter: number
  /** What no match can do without: one of these stands in each. */
  readonly wanted: Beginning
  /** What matches begin with. */
  readonly first: Beginning
  /** Words that it looks for behind a beginning. */
  readonly behind: Iterable<string>
}

/** Bits of indexes: by `wantedIn`, and by their filters those that begin with it and look for it. */
interface Bits {
  wanted: number
  first: number
  behind: number
}

const ofWord = new Map<string, Bits>()
const ofClass = new Map<PhraseClass, Bits>()
/** The same as a list, which every new word goes through. */
let classes: readonly (readonly [PhraseClass, Bits])[] = []
let bits = 0
/** The filters of all indexes that have told. */
let filters = 0
/** How many have told so far: what words know of them is of a day before. */
let told = 0

function add<K>(all: Map<K, Bits>, keys: Iterable<K>, member: keyof Bits, bit: number): void {
  for (const key of keys) {
    const known = all.get(key)
    if (known) known[member] |= bit
    else all.set(key, { wanted: 0, first: 0, behind: 0, [member]: bit })
  }
}

/** Takes up what an index tells; its bit for `wantedIn`, 0 where there is none left. */
export function registerIndex({ filter, wanted, first, behind }: IndexNeeds): number {
  const bit = bits < 31 ? 1 << bits++ : 0
  add(ofWord, wanted.words, 'wanted', bit)
  add(ofClass, wanted.classes, 'wanted', bit)
  add(ofWord, first.words, 'first', filter)
  add(ofClass, first.classes, 'first', filter)
  add(ofWord, behind, 'behind', filter)
  classes = [...ofClass]
  filters |= filter
  told++
  return bit
}

const NO_INDEX: Bits = { wanted: 0, first: 0, behind: 0 }

/** Notes at a word what all indexes make of it, so that most are not asked one by one. */
function note(token: Token): number {
  const { word } = token
  const named = ofWord.get(token.norm) ?? NO_INDEX
  let { wanted, first } = named
  for (let i = 0; i < classes.length; i++) {
    const [phrase, more] = classes[i] as readonly [PhraseClass, Bits]
    if (((more.wanted & ~wanted) | (more.first & ~first)) === 0 || !phrase.starts(token)) continue
    wanted |= more.wanted
    first |= more.first
  }
  word.none |= filters & ~first
  word.needless |= filters & ~named.behind
  word.told = told
  return (word.wanted = wanted)
}

/** The stretch that was asked about last: a dozen indexes are asked for matches in the same clause. */
let [text, begin, end, answer, asOf]: [readonly Token[], number, number, number, number] = [
  [],
  0,
  0,
  0,
  0,
]

/** The indexes of which a match may stand in tokens `from` to `to`, a bit for each. */
export function wantedIn(tokens: readonly Token[], from: number, to: number): number {
  if (tokens === text && from === begin && to === end && asOf === told) return answer
  let found = 0
  for (let at = from; at < to; at++) {
    const token = tokens[at] as Token
    found |= token.word.told === told ? token.word.wanted : note(token)
  }
  text = tokens
  begin = from
  end = to
  asOf = told
  return (answer = found)
}
