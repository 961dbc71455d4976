import { itemAt } from '../../core/item-at.ts'
import { startsUpper } from '../../matcher/chars.ts'
import type { PhraseClass } from '../../matcher/pattern.ts'
import type { Token, WrittenToken } from '../../matcher/tokenizer.ts'
import * as lexicon from './lexicon.ts'
import { wordSet, type Words } from '../../matcher/words.ts'

const capital = (token: WrittenToken): boolean => token.kind === 'word' && startsUpper(token.text)
const possessive = (token: Token): boolean => token.norm.endsWith("'s")
/** The dot of a word cut short: "St. Louis". */
const cutShort = (tokens: readonly Token[], dot: number): boolean =>
  tokens[dot]?.text === '.' &&
  tokens[dot].tight &&
  (tokens[dot - 1]?.text.length ?? 9) < 4 &&
  // behind the code of a state a sentence ends
  !/^[A-Z]{2}$/.test(tokens[dot - 1]?.text ?? '')

/** What a name is made of. */
interface Run {
  /** So many words at most; those that a hyphen joins count as one. */
  readonly most: number
  /** Small words that may stand between: "Bank of Examples". */
  readonly joints: Words
  readonly part: (token: Token) => boolean
}

/** Where a run ends that begins with a capital at `at`; -1 where none begins. */
function runEnd(
  tokens: readonly Token[],
  at: number,
  limit: number,
  { most, joints, part }: Run,
): number {
  if (at >= limit || !beginsRun(tokens, at, part)) return -1
  let to = at + 1
  for (let words = 1; words <= most && to < limit; words++) {
    if (possessive(itemAt(tokens, to - 1))) break
    const joint = joints.has(itemAt(tokens, to).text) || cutShort(tokens, to)
    const nextAt = joint ? to + 1 : to
    const next = tokens[nextAt]
    if (!next || nextAt >= limit || !onOneLine(itemAt(tokens, to), next) || !part(next)) break
    if (next.hyphen) words--
    else if (words === most) break
    to = nextAt + 1
  }
  return to
}

/** A part with a capital, of more than one letter unless a hyphen joins it to the next: "E-Commerce". */
function beginsRun(tokens: readonly Token[], at: number, part: Run['part']): boolean {
  const first = tokens[at]
  if (!first || !capital(first) || !part(first)) return false
  return first.text.length > 1 || tokens[at + 1]?.hyphen === true
}

const onOneLine = (joint: Token, next: Token): boolean =>
  joint.newlines === 0 && next.newlines === 0 && !next.glued

const EMPLOYER: Run = {
  most: 5,
  joints: wordSet(lexicon.ofNames),
  part: (token) => token.kind === 'number' || capital(token),
}

/** What may be the name of an employer: up to five words that begin with a capital. */
export const called: PhraseClass<null> = {
  starts: capital,
  eat(tokens, at, limit) {
    const to = runEnd(tokens, at, limit, EMPLOYER)
    return to < 0 ? null : { to, value: null }
  },
}

const HOUSES = wordSet(lexicon.houses)
const PLACE: Run = {
  most: 4,
  joints: wordSet(lexicon.ofPlaces),
  part: (token) => capital(token) && !HOUSES.has(token.norm),
}
/** A state or a country is written shorter than a place. */
const WIDER: Run = { ...PLACE, most: 3 }

/** What may be a place: words that begin with a capital, and the state or the country behind commas. */
export const placeCalled: PhraseClass<null> = {
  starts: capital,
  eat(tokens, at, limit) {
    let to = runEnd(tokens, at, limit, PLACE)
    if (to < 0) return null
    for (let parts = 0; parts < 2 && tokens[to]?.text === ','; parts++) {
      const next = runEnd(tokens, to + 1, limit, WIDER)
      if (next < 0) break
      to = next
    }
    return { to, value: null }
  },
}
