import { startsUpper } from '../../text/chars.ts'
import type { PhraseClass } from '../../text/pattern.ts'
import type { Token } from '../../text/tokens.ts'
import * as lexicon from './lexicon.ts'
import { wordSet, type Words } from '../../text/words.ts'

const capital = (token: Token): boolean => token.kind === 'word' && startsUpper(token.text)
const possessive = (token: Token): boolean => token.norm.endsWith("'s")
/** The dot of a word cut short: "St. Louis". */
const cutShort = (tokens: readonly Token[], dot: number): boolean =>
  tokens[dot]?.text === '.' && tokens[dot].tight && (tokens[dot - 1]?.text.length ?? 9) < 4

/** Where a run of at most `most` words ends that begins with a capital at `at` and goes on with what is a `part`, or with small words of `joints` between: "Bank of Examples". -1 where none begins. */
function runEnd(
  tokens: readonly Token[],
  at: number,
  limit: number,
  most: number,
  joints: Words,
  part: (token: Token) => boolean,
): number {
  const first = tokens[at]
  if (
    !first ||
    at >= limit ||
    !capital(first) ||
    !part(first) ||
    (first.text.length < 2 && !tokens[at + 1]?.hyphen)
  )
    return -1
  let to = at + 1
  for (
    let words = 1;
    words <= most && to < limit && !possessive(tokens[to - 1] as Token);
    words++
  ) {
    const joint = joints.has((tokens[to] as Token).text) || cutShort(tokens, to) ? 1 : 0
    const next = tokens[to + joint]
    if (
      to + joint >= limit ||
      !next ||
      next.newlines > 0 ||
      tokens[to]?.newlines !== 0 ||
      next.glued ||
      !part(next)
    )
      break
    if (next.hyphen) words--
    else if (words === most) break
    to += joint + 1
  }
  return to
}

const OF_NAMES = wordSet(lexicon.ofNames)

/** What may be the name of an employer: up to five words that begin with a capital. */
export const called: PhraseClass<null> = {
  starts: capital,
  eat(tokens, at, limit) {
    const to = runEnd(
      tokens,
      at,
      limit,
      5,
      OF_NAMES,
      (token) => token.kind === 'number' || capital(token),
    )
    return to < 0 ? null : { to, value: null }
  },
}

const OF_PLACES = wordSet(lexicon.ofPlaces)
const HOUSES = wordSet(lexicon.houses)
const inPlace = (token: Token): boolean => capital(token) && !HOUSES.has(token.norm)

/** What may be a place: words that begin with a capital, and the state or the country behind commas. */
export const placeCalled: PhraseClass<null> = {
  starts: capital,
  eat(tokens, at, limit) {
    let to = runEnd(tokens, at, limit, 4, OF_PLACES, inPlace)
    if (to < 0) return null
    for (let parts = 0; parts < 2 && tokens[to]?.text === ','; parts++) {
      const next = runEnd(tokens, to + 1, limit, 3, OF_PLACES, inPlace)
      if (next < 0) break
      to = next
    }
    return { to, value: null }
  },
}
