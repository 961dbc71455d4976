import { startsUpper } from '../../matcher/chars.ts'
import type { PhraseClass } from '../../matcher/pattern.ts'
import type { Token, WrittenToken } from '../../matcher/tokenizer.ts'
import { isInState, isStateCode } from '../../vocabulary/coded-places.ts'
import { country, isTownAlone, place } from '../../vocabulary/countries.ts'
import { townsNamed } from '../../vocabulary/gazetteer.ts'
import { states } from '../../vocabulary/lexicon/places.ts'
import * as lexicon from './lexicon.ts'
import { namesZone } from './zones.ts'
import { months } from '../../vocabulary/lexicon/dates.ts'
import { wordSet } from '../../matcher/words.ts'

/** Words with a capital that name no place. */
export const NO_PLACE = wordSet(`${lexicon.noPlace} ${Object.keys(months).join(' ')}`)
const AFTER = wordSet(lexicon.behindPlace)
const FIRMS = wordSet(lexicon.firms)
const MOST_WORDS = 4

/** Whether a word may be one of a place's name, wherever it stands. */
const mayBeOfPlace = ({ kind, text, norm }: WrittenToken): boolean =>
  kind === 'word' && startsUpper(text) && text.length > 1 && !NO_PLACE.has(norm)

const isCapital = (token: Token | undefined): boolean =>
  token !== undefined && mayBeOfPlace(token) && !token.glued

/** A place by its look: one of the tables, or words with capitals, with state or country behind a comma and "area" behind all. Value: nothing; the words are the place. */
export const somewhere: PhraseClass<null> = {
  starts: (token) => place.starts(token) || mayBeOfPlace(token),
  eat(tokens, at, limit) {
    if (namesZone(tokens, at, limit)) return null
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
    to = afterNoun(tokens, to, limit)
    return { to, value: null }
  },
}

/** Where a place of the tables ends that stands at `at`; null where none does. */
export function knownEnd(tokens: readonly Token[], at: number, limit: number): number | null {
  const token = tokens[at]
  return token && place.starts(token) ? (place.eat(tokens, at, limit)?.to ?? null) : null
}

/** Past "area" and "region" behind a name. */
function afterNoun(tokens: readonly Token[], at: number, limit: number): number {
  let to = at
  while (to < limit && AFTER.has(tokens[to]?.norm ?? '')) to++
  return to
}

function looksEnd(tokens: readonly Token[], at: number, limit: number): number {
  let to = at
  while (to < limit && to < at + MOST_WORDS && isCapital(tokens[to])) to++
  const next = tokens[to]
  // "Co-ops", "Larkspur Looms LLC"
  const isWord = next?.hyphen === true && !startsUpper(next.text)
  return isWord || FIRMS.has(tokens[to - 1]?.norm ?? '') ? at : to
}

/** Whether a comma, and behind it a place of the tables or the code of a state, stand at `at`: the words before it are a place, whatever they are. */
function widerAt(tokens: readonly Token[], at: number, limit: number): number | null {
  const wider = tokens[at + 1]
  if (tokens[at]?.text !== ',' || at + 1 >= limit || !wider) return null
  if (isStateCode(wider.text)) return at + 2
  return knownEnd(tokens, at + 1, limit)
}

/** The same behind a known town: another town is the next of a list, and no wider place ("London, Bristol or Edinburgh"). */
function widerThan(tokens: readonly Token[], town: number, limit: number): number | null {
  const to = widerAt(tokens, town, limit)
  return to !== null && isTownAlone(tokens, town + 1, to) ? null : to
}

/** Words of the name of a town before its state at most. */
const TOWN_WORDS = 3

/** Where a town begins before which the name of a firm stands: "Marlow Looms Exton, PA" is in Exton. `from` where the gazetteer knows none such. */
export function withoutFirm(tokens: readonly Token[], from: number, to: number): number {
  const code = tokens[to - 1]?.text ?? ''
  const end = tokens[to - 2]?.text === ',' ? to - 2 : to - 1
  if (!isStateCode(code) || end - from < 2 || tokens.slice(from, end).some((t) => !isCapital(t)))
    return from
  for (let at = from; at < end; at++) {
    if (end - at > TOWN_WORDS) continue
    const name = tokens.slice(at, end).map((t) => t.text)
    if (isInState(name.join(' '), 'US', code)) return at
  }
  return from
}

/** Where a place begins behind the firm that owns what is there: "Larkspur's Exton office" is in Exton, "King's Lynn" is a town. */
export function withoutOwner(tokens: readonly Token[], from: number, to: number): number {
  const behind = from + 1 + tokens.slice(from, to).findIndex(({ norm }) => norm.endsWith("'s"))
  if (behind === from || behind >= to) return from
  const name = (at: number): string =>
    tokens
      .slice(at, to)
      .map((t) => t.text)
      .join(' ')
  const isPlace = knownEnd(tokens, behind, to) !== null || townsNamed(name(behind)).length > 0
  return isPlace && townsNamed(name(from)).length === 0 ? behind : from
}

/** Towns before one state at most: "Leeds, Hull or York, PA". */
const MOST_TOWNS = 4

/** A place that leaves no doubt: one of the tables, or words with capitals, several of them too, before a comma and a state or country. */
export const mapped: PhraseClass<null> = {
  starts: somewhere.starts,
  eat(tokens, at, limit) {
    const known = knownEnd(tokens, at, limit)
    if (known !== null) {
      const isCountry = country.eat(tokens, at, known)?.to === known
      const to = (isCountry ? null : widerThan(tokens, known, limit)) ?? known
      return { to: afterNoun(tokens, to, limit), value: null }
    }
    for (let town = at, n = 0; n < MOST_TOWNS; n++) {
      const end = looksEnd(tokens, town, limit)
      if (end === town) return null
      const to = widerAt(tokens, end, limit)
      if (to !== null) return { to, value: null }
      if (![',', 'or', 'and', '/'].includes(tokens[end]?.norm ?? '')) return null
      town = end + 1
    }
    return null
  },
}

/** Oregon by its code behind a town or among codes, "Bend, OR" and "WA, OR only": where a name follows, it joins two of them. */
export const isOregon = (tokens: readonly Token[], at: number): boolean => {
  const next = tokens[at + 1]
  return (
    tokens[at]?.text === 'OR' &&
    BEFORE_CODE.has(tokens[at - 1]?.norm ?? '') &&
    !(isCapital(next) && next?.newlines === 0)
  )
}
const BEFORE_CODE = new Set([',', '/', '(', ':', 'or', 'and', '&'])

/** Names of the states of the US in small letters. */
const NAMES: ReadonlySet<string> = new Set(
  states
    .filter(({ country }) => country === 'US')
    .flatMap(({ names }) => (names as readonly string[]).map((n) => n.toLowerCase())),
)

/** States that stand in a row, "CA, AZ" or "Alaska, Hawaii", one by one; any other place as it is: "New York, NY", "Columbus, Ohio". */
export function statesIn(written: string): readonly string[] {
  const parts = written.split(/\s*,\s*/)
  const isRow =
    parts.length > 1 && (parts.every(isStateCode) || parts.every((p) => NAMES.has(p.toLowerCase())))
  return isRow ? parts : [written]
}
