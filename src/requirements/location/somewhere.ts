import { startsUpper } from '../../text/chars.ts'
import type { PhraseClass } from '../../text/pattern.ts'
import type { Token } from '../../text/tokens.ts'
import { place } from '../../vocabulary/countries.ts'

/** Words with a capital that are no place: they begin a sentence, or name a day, a month, a time. */
const NO_PLACE = new Set(
  `a an the this that these those we you your our their it its he she they if as in at on for with and or but to from by who what when where why how all any each every both one two some no not please must will can may
  monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december summer winter spring fall
  remote hybrid onsite office hours work experience bachelor master engineering software data team role position job full part time candidates applicants ability strong`.split(
    /\s+/,
  ),
)
const AFTER = new Set([
  'area',
  'metro',
  'metropolitan',
  'region',
  'county',
  'city',
  'bay',
  'state',
  'valley',
  'states',
])
const MOST_WORDS = 4

const isCapital = (token: Token | undefined): boolean =>
  token !== undefined &&
  token.kind === 'word' &&
  startsUpper(token.text) &&
  !NO_PLACE.has(token.norm) &&
  !token.glued

/** A place by its look: one of the tables, or words with capitals, with state or country behind a comma and "area" behind all. Value: nothing; the words are the place. */
export const somewhere: PhraseClass<null> = {
  starts: (token) => place.starts(token) || isCapital(token),
  eat(tokens, at, limit) {
    const known = knownEnd(tokens, at, limit)
    let to = known ?? looksEnd(tokens, at, limit)
    if (to === at) return null
    // "Exton, PA", "Springfield, Illinois"
    if (
      known === null &&
      tokens[to]?.text === ',' &&
      to + 1 < limit &&
      /^[A-Z]{2}$|^\p{Lu}\p{Ll}{3,}$/u.test(tokens[to + 1]?.text ?? '') &&
      isCapital(tokens[to + 1])
    )
      to += 2
    while (to < limit && AFTER.has(tokens[to]?.norm ?? '')) to++
    return { to, value: null }
  },
}

function knownEnd(tokens: readonly Token[], at: number, limit: number): number | null {
  const token = tokens[at]
  return token && place.starts(token) ? (place.eat(tokens, at, limit)?.to ?? null) : null
}

function looksEnd(tokens: readonly Token[], at: number, limit: number): number {
  let to = at
  while (to < limit && to < at + MOST_WORDS && isCapital(tokens[to])) to++
  return to
}
