import { itemAt } from '../../core/item-at.ts'
import { startsUpper } from '../../matcher/chars.ts'
import { normAt, type Token } from '../../matcher/tokenizer.ts'
import { wordSet } from '../../matcher/words.ts'
import { isStateCode } from '../../vocabulary/coded-places.ts'
import { countryName } from '../../vocabulary/countries.ts'
import { townsNamed } from '../../vocabulary/gazetteer.ts'
import { METROS } from '../../vocabulary/metros.ts'
import * as lexicon from './lexicon.ts'
import { isOregon, mapped, withoutFirm, NO_PLACE } from './somewhere.ts'
import { behindZones } from './zones.ts'

/** One place: tokens `at` to before `to`. */
export interface PlaceRange {
  readonly at: number
  readonly to: number
}

const DIVISIONS = wordSet(lexicon.divisions)
const AROUND = wordSet(lexicon.beforePlace)
const NO_TOWN = wordSet(lexicon.noTown)
const ENDS = wordSet(`${lexicon.behindPlace} ${lexicon.offices}`)
const ZONES = wordSet(lexicon.zoneNouns)

/** The name of an area of several towns, or of several countries, has so many words at most. */
const LONGEST_AREA = 4
/** Towns by their name alone: the name has so many words at most. */
const LONGEST_TOWN = 3
/** A town by one word alone, where nothing says that it is one, has 2 to the power of so many people: 8,192. */
const LEAST_SIZE = 13

const OF_COUNTRIES: ReadonlySet<string> = new Set(Object.keys(lexicon.regions))
const REGIONS: ReadonlySet<string> = new Set([...OF_COUNTRIES, ...lexicon.areas, ...METROS.keys()])

const nameOf = (text: string): string => text.toLowerCase().replace(/^the /, '')

/** Whether a text names an area of several countries or towns: "LATAM", "the Bay Area". */
export const isRegion = (text: string): boolean => REGIONS.has(nameOf(text))

/** Whether a text names several countries by one name: "LATAM". */
export const isOfCountries = (text: string): boolean => OF_COUNTRIES.has(nameOf(text))

const isCapital = (token: Token | undefined): token is Token =>
  token !== undefined && token.kind === 'word' && startsUpper(token.text)

/** Where a place begins behind the words that may stand before its name: "the greater", "the State of". */
function nameFrom(tokens: readonly Token[], at: number, limit: number): number {
  let from = at
  while (from < limit && AROUND.has(normAt(tokens, from)) && !isArea(tokens, from, limit)) from++
  if (DIVISIONS.has(normAt(tokens, from)) && normAt(tokens, from + 1) === 'of') from += 2
  return normAt(tokens, from) === 'the' ? from + 1 : from
}

const isArea = (tokens: readonly Token[], at: number, limit: number): boolean =>
  areaEnd(tokens, at, limit) !== null

/** Where an area ends that the tables know by its name: "Bay Area", "EMEA", "Pacific Northwest". */
function areaEnd(tokens: readonly Token[], at: number, limit: number): number | null {
  if (!isCapital(tokens[at])) return null
  for (let to = Math.min(limit, at + LONGEST_AREA); to > at; to--) {
    if (tokens[to - 1]?.kind !== 'word') continue
    const name = tokens
      .slice(at, to)
      .filter(({ kind }) => kind === 'word')
      .map(({ norm }) => norm.replaceAll('.', ''))
      .join(' ')
    if (REGIONS.has(name) && (name.length > 3 || isAllCapitals(tokens[at]))) return to
  }
  return null
}

const isAllCapitals = (token: Token | undefined): boolean =>
  token !== undefined && token.text === token.text.toUpperCase()

/** Where a town ends that the gazetteer has, and nothing more of a name follows. */
function townEnd(tokens: readonly Token[], at: number, limit: number): number | null {
  const word = normAt(tokens, at)
  if (!isCapital(tokens[at]) || NO_PLACE.has(word) || NO_TOWN.has(word)) return null
  for (let to = Math.min(limit, at + LONGEST_TOWN); to > at; to--) {
    const words = tokens.slice(at, to)
    if (!words.every(isCapital)) continue
    const [largest] = townsNamed(words.map(({ text }) => text).join(' '))
    if (largest && (words.length > 1 || largest.size >= LEAST_SIZE))
      return tokens[to]?.text === ',' && isCode(tokens[to + 1]?.text ?? '') ? to + 2 : to
  }
  return null
}

/** The code of a state or a country in capitals. */
const isCode = (written: string): boolean =>
  isStateCode(written) || (/^[A-Z]{2}$/.test(written) && countryName(written) !== written)

/** "Kirkland WA": a town and the code of its state, with no comma between. */
function townAndCode(tokens: readonly Token[], at: number, limit: number): number | null {
  for (let to = at + 1; to < limit && to <= at + LONGEST_TOWN; to++) {
    if (!isCapital(tokens[to - 1]) || isAllCapitals(tokens[to - 1])) return null
    if (isStateCode(tokens[to]?.text ?? '')) return to + 1
  }
  return null
}

/** A name goes on with another word in capitals: "London Business School", "US Navy". */
function goesOn(tokens: readonly Token[], to: number, limit: number): boolean {
  const next = tokens[to]
  return (
    to < limit &&
    isCapital(next) &&
    next.newlines === 0 &&
    !next.glued &&
    !ENDS.has(next.norm) &&
    !NO_PLACE.has(next.norm)
  )
}

/** Where the name of a place ends that begins at `from`: one of the tables, a town of the gazetteer, the code of a state. */
function nameEnd(tokens: readonly Token[], from: number, limit: number): number | null {
  const token = itemAt(tokens, from)
  const known = mapped.starts(token) ? (mapped.eat(tokens, from, limit)?.to ?? from) : from
  const to = Math.max(known, areaEnd(tokens, from, limit) ?? from)
  if (to > from) return to
  return (
    townAndCode(tokens, from, limit) ??
    townEnd(tokens, from, limit) ??
    (isStateCode(token.text) ? from + 1 : null)
  )
}

/** The place whose name stands at `at`, behind "the", "greater" and the like; null where none does. */
export function placeAt(tokens: readonly Token[], at: number, limit: number): PlaceRange | null {
  const from = nameFrom(tokens, at, limit)
  const token = tokens[from]
  if (from >= limit || !isCapital(token) || (from > at && token.glued)) return null
  const to = nameEnd(tokens, from, limit)
  return to === null || goesOn(tokens, to, limit) ? null : { at: withoutFirm(tokens, from, to), to }
}

const JOINTS = wordSet(`${lexicon.placeJoints} ; |`)

/** All the states of the US and then some: a longer list is no list of places to work. */
export const MOST_PLACES = 80

/** The places of a list that begins at `at`, one after another; empty where none stands there, or where it names hours ("US or EU time zones"). */
export function placesAt(
  tokens: readonly Token[],
  at: number,
  limit: number,
): readonly PlaceRange[] {
  const parts: PlaceRange[] = []
  for (
    let next: PlaceRange | null = placeAt(tokens, at, limit);
    next && parts.length < MOST_PLACES;
  ) {
    parts.push(next)
    let after = next.to
    while (after < limit && ENDS.has(normAt(tokens, after))) after++
    const begin = after
    while (after < limit && JOINTS.has(normAt(tokens, after)) && !isOregon(tokens, after)) after++
    next = after > begin ? placeAt(tokens, after, limit) : null
  }
  const end = parts.at(-1)?.to ?? at
  return ZONES.has(normAt(tokens, behindZones(tokens, end, limit))) ? [] : parts
}
