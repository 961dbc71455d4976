import { own } from '../../core/own.ts'
import { tokenize } from '../../matcher/tokenizer.ts'
import { wordsIn, wordSet } from '../../matcher/words.ts'
import { countriesOf, country, countryOf, FREE_MOVEMENT } from '../../vocabulary/countries.ts'
import { states } from '../../vocabulary/lexicon/places.ts'
import * as lexicon from './lexicon.ts'
import { divisionsFrom, kilometresBetween, type Town } from '../../vocabulary/gazetteer.ts'
import { areaOf, fromArea } from './american-areas.ts'
import { townsMeant } from './towns.ts'

const GENERAL = wordSet(lexicon.general)

const words = (place: string): readonly string[] =>
  wordsIn(place.toLowerCase()).filter((w) => !GENERAL.has(w))

/** Regions of several countries, beside the EU. */
const REGIONS: Readonly<Record<string, string>> = lexicon.regions

/** The countries that a place stands for as a whole: "the US", "Europe"; null where it is a town or a state. */
export function wholeCountries(place: string): readonly string[] | null {
  const region = own(REGIONS, words(place).join(' '))
  if (region) return region.split(' ')
  const tokens = tokenize(place)
  const eaten = country.eat(tokens, 0, tokens.length)
  return eaten?.to === tokens.length ? eaten.value : null
}

const holds = (codes: readonly string[], home: string): boolean =>
  codes.some((c) => c === home || (c === 'EU' && (FREE_MOVEMENT.has(home) || home === 'GB')))

/** US states by name: their codes; both lists of the table stand in one order. */
const [{ codes, names }] = states
const STATE = new Map<string, string>(
  codes.map((code, i) => [(names[i] ?? code).toLowerCase(), code]),
)

/** What stands behind the state of an area: "Columbus, Ohio Metropolitan Area". */
const AREA = /\b(?:metro(?:politan)?|area|region)\b/g

/** "Washington State", "the state of New York": the code of the state; null where the words name none so. */
function ofState(place: string): string | null {
  const named = STATE_WORDS.exec(place.trim())
  return STATE.get((named?.[1] ?? named?.[2] ?? '').toLowerCase()) ?? null
}
const STATE_WORDS = /^(?:(?:the )?state of (.+)|(.+) state)$/i

/** "Washington" among states is the state: "California, New York or Washington". */
export const amongStates = (place: string, others: readonly string[]): string =>
  AMBIGUOUS.test(place) && others.some((other) => other !== place && isState(withoutCountry(other)))
    ? 'WA'
    : place

/** The US state that a place names or lies in by its own words: "Pittsburgh, PA", "California". */
export function stateOf(place: string): string | null {
  const codes = new Set(STATE.values())
  const code = place.split(/[^A-Za-z]+/).find((w, i) => i > 0 && codes.has(w))
  if (code) return code
  const [, ...behind] = place.split(',')
  for (const part of behind.length > 0 ? behind : [place]) {
    const named = STATE.get(part.toLowerCase().replace(AREA, '').trim())
    if (named) return named
  }
  return codes.has(place.trim()) ? place.trim() : null
}

/** A state and no town of it; adverts that say "New York" mean the city. */
const isState = (place: string): boolean =>
  (STATE.has(place.trim().toLowerCase()) && place.trim().toLowerCase() !== 'new york') ||
  [...STATE.values()].includes(place.trim())

/**
 * Where a place lies from a home. `there`: the same town, or anywhere in it where a state or country is named. `commute`: near enough to go there and back.
 * `away`: too far for that, or in another country. `unclear`: the words do not say enough.
 */
export type Reach = 'there' | 'commute' | 'away' | 'unclear'

/** How a home reaches a place, with the kilometres between them as the crow flies where both are known. */
export interface Reached {
  readonly is: Reach
  readonly km: number | null
}

const plain = (is: Reach): Reached => ({ is, km: null })

/** Further apart than this, two places of one name are two places. */
const SAME_TOWN = 5

/** The country behind a state: "Texas, United States". */
const COUNTRY_BEHIND = /,\s*(?:USA?|U\.S\.(?:A\.?)?|(?:the )?United States(?: of America)?)\s*$/i

/** A state without the country or the word "state" that stands with it; any other place as it is. */
function withoutCountry(place: string): string {
  const bare = place.replace(COUNTRY_BEHIND, '')
  const state = ofState(bare)
  if (state !== null) return state
  return isState(bare) ? bare : place
}

/** How far a home is from a place; `commuteKm` is the way to work that its candidate would go. */
export function reach(home: string, written: string, commuteKm: number): Reached {
  const place = withoutCountry(written)
  const country = countryOf(home)
  const area = areaOf(place)
  if (area) return plain(fromArea(area, stateOf(home) ?? stateAt(townsMeant(home, null))))
  const whole = wholeCountries(place)
  if (whole) return plain(reachedWithin(whole, country, UNION.test(place)))
  const homes = townsMeant(home, stateOf(home))
  const mine = stateOf(home) ?? stateAt(homes)
  if (AMBIGUOUS.test(place)) return eitherWashington(homes, mine, commuteKm)
  if (isState(place)) return plain(inState(mine, stateOf(place), country))
  const countries = countriesOf(place)
  if (country !== null && countries.length > 0 && !holds(countries, country)) return plain('away')
  const towns = townsMeant(place, stateOf(place))
  const km = kilometresBetween(homes, towns)
  return km === null
    ? plain(byWords(home, place, homes, mine, commuteKm))
    : { is: byDistance(km, commuteKm), km: Math.round(km) }
}

/** The union by its name, as adverts write it that mean its members, and not seldom their neighbours. */
const UNION = /^(?:the )?(?:EU|E\.U\.|European Union|EEA)(?: |$|-)/

/** Of a place that is all of some countries. Who lives in the UK is asked whether "EU" means Europe. */
function reachedWithin(countries: readonly string[], home: string | null, isUnion: boolean): Reach {
  if (home === null || (isUnion && home === 'GB')) return 'unclear'
  return holds(countries, home) ? 'there' : 'away'
}

function byDistance(km: number, commuteKm: number): Reach {
  if (km <= SAME_TOWN) return 'there'
  return km <= commuteKm ? 'commute' : 'away'
}

/** The state, or the capital: who is near neither is asked. */
const AMBIGUOUS = /^\s*washington\s*$/i

function eitherWashington(homes: readonly Town[], mine: string | null, commuteKm: number): Reached {
  if (mine === 'WA') return plain('there')
  const km = kilometresBetween(homes, townsMeant('Washington, DC', 'DC'))
  return km !== null && km <= commuteKm ? { is: 'commute', km: Math.round(km) } : plain('unclear')
}

/** The state in which all towns that a name may mean lie. */
function stateAt(towns: readonly Town[]): string | null {
  const [first] = towns
  return first?.country === 'US' && towns.every((t) => t.division === first.division)
    ? first.division
    : null
}

function inState(mine: string | null, theirs: string | null, country: string | null): Reach {
  if (mine !== null) return mine === theirs ? 'there' : 'away'
  return country === 'US' || country === null ? 'unclear' : 'away'
}

/** Where no map knows the place: its words, and how far its state is. */
function byWords(
  home: string,
  place: string,
  homes: readonly Town[],
  mine: string | null,
  commuteKm: number,
): Reach {
  const theirs = stateOf(place)
  if (mine !== null && theirs !== null && mine !== theirs) {
    const [from] = homes
    const border = from ? divisionsFrom(from).get(theirs) : undefined
    return border === undefined || border > commuteKm ? 'away' : 'unclear'
  }
  const town = words(place.split(',')[0] ?? '')
  const here = words(home)
  return town.length > 0 && town.every((w) => here.includes(w)) ? 'there' : 'unclear'
}

/** Whether a place is a town or an area of one: neither a state nor a country or more. */
export const isTown = (place: string): boolean =>
  wholeCountries(place) === null && areaOf(place) === null && !isState(withoutCountry(place))

/** Without the countries in which another of the places lies: work on site in "Liverpool; United Kingdom" is in Liverpool. */
export function withoutWider(places: readonly string[]): readonly string[] {
  const ofTowns = new Set(places.filter(isTown).flatMap(countriesOf))
  return places.filter((p) => !(wholeCountries(p) ?? ['']).every((c) => ofTowns.has(c)))
}

/** The way to work, as the crow flies, that is no move unless the profile says otherwise: an hour by road or rail, the most that many people drive each day. */
export const COMMUTE_KM = 80

/** How the nearest of several places is reached; the first of those that are reached alike. */
export function nearestOf(
  places: readonly string[],
  home: string,
  commuteKm: number,
): { readonly place: string; readonly reached: Reached } | null {
  const order: readonly Reach[] = ['there', 'commute', 'unclear', 'away']
  const all = places.map((p) => ({
    place: p,
    reached: reach(home, amongStates(p, places), commuteKm),
  }))
  const farther = (a: Reached, b: Reached): number =>
    order.indexOf(a.is) - order.indexOf(b.is) || (a.km ?? Infinity) - (b.km ?? Infinity) || 0
  const [first, ...rest] = all
  return first
    ? rest.reduce((best, next) => (farther(next.reached, best.reached) < 0 ? next : best), first)
    : null
}
