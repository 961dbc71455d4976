import { filter, map } from '../../core/lists.ts'
import { tokenize } from '../../text/tokens.ts'
import { wordsIn, wordSet } from '../../text/words.ts'
import { countriesOf, country, countryOf, FREE_MOVEMENT } from '../../vocabulary/countries.ts'
import { states } from '../../vocabulary/lexicon/places.ts'
import * as lexicon from './lexicon.ts'

const GENERAL = wordSet(lexicon.general)

const words = (place: string): readonly string[] =>
  filter(wordsIn(place.toLowerCase()), (w) => !GENERAL.has(w))

/** Regions of several countries, beside the EU. */
const REGIONS: Readonly<Record<string, readonly string[]>> = {
  'north america': ['US', 'CA', 'MX'],
  americas: ['US', 'CA', 'MX', 'BR', 'AR', 'CL', 'CO', 'PE', 'UY', 'CR'],
  'latin america': ['MX', 'BR', 'AR', 'CL', 'CO', 'PE', 'UY', 'CR'],
  apac: ['AU', 'NZ', 'JP', 'KR', 'SG', 'IN', 'CN', 'HK', 'TW', 'MY', 'ID', 'TH', 'VN', 'PH'],
  emea: ['EU', 'GB', 'CH', 'NO', 'AE', 'SA', 'IL', 'ZA', 'EG', 'TR'],
}

/** The countries that a place stands for as a whole: "the US", "Europe"; null where it is a town or a state. */
function wholeCountries(place: string): readonly string[] | null {
  const region = REGIONS[words(place).join(' ')]
  if (region) return region
  const tokens = tokenize(place)
  const eaten = country.eat(tokens, 0, tokens.length)
  return eaten?.to === tokens.length ? eaten.value : null
}

const holds = (codes: readonly string[], home: string): boolean =>
  codes.some((c) => c === home || (c === 'EU' && (FREE_MOVEMENT.has(home) || home === 'GB')))

/** US states by name: their codes; both lists of the table stand in one order. */
const [{ codes, names }] = states
const STATE = new Map<string, string>(
  map(codes, (code, i) => [(names[i] ?? code).toLowerCase(), code]),
)

/** The US state that a place names or lies in by its own words: "Pittsburgh, PA", "California". */
function stateOf(place: string): string | null {
  const codes = new Set(STATE.values())
  const code = place.split(/[^A-Za-z]+/).find((w, i) => i > 0 && codes.has(w))
  if (code) return code
  const [, ...behind] = place.split(',')
  for (const part of behind.length > 0 ? behind : [place]) {
    const named = STATE.get(part.trim().toLowerCase())
    if (named) return named
  }
  return codes.has(place.trim()) ? place.trim() : null
}

/** A state and no town of it. */
const isState = (place: string): boolean =>
  STATE.has(place.trim().toLowerCase()) || [...STATE.values()].includes(place.trim())

export type Reach = 'there' | 'near' | 'away' | 'unclear'

/**
 * How far the home of a candidate is from a place: `there`: the same town, or anywhere in it where a state or country is named. `near`: the same state,
 * or outside the US the same country, where only a map tells the distance. `unclear`: the words do not say in which country one of them lies.
 */
export function reach(home: string, place: string): Reach {
  const country = countryOf(home)
  const whole = wholeCountries(place)
  if (whole) return country === null ? 'unclear' : holds(whole, country) ? 'there' : 'away'
  const [mine, theirs] = [stateOf(home), stateOf(place)]
  if (isState(place))
    return mine === null
      ? country === 'US' || country === null
        ? 'unclear'
        : 'away'
      : mine === theirs
        ? 'there'
        : 'away'
  const countries = countriesOf(place)
  if (country !== null && countries.length > 0 && !holds(countries, country)) return 'away'
  if (mine !== null && theirs !== null && mine !== theirs) return 'away'
  const town = words(place.split(',')[0] ?? '')
  const here = words(home)
  if (town.length > 0 && town.every((w) => here.includes(w))) return 'there'
  if (country === null || countries.length === 0) return 'unclear'
  // two towns of which a state is known for one only may lie side by side
  return 'near'
}
