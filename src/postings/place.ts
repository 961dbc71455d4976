import * as lexicon from './lexicon.ts'
import { wordSet } from '../matcher/words.ts'
import { countryToAlpha2 } from 'country-to-iso'
import type { Place } from '../core/posting.ts'

/** Postal codes of states and provinces, which read like country codes: CA is California, DE Delaware, IN Indiana. */
const STATES = wordSet(lexicon.stateCodes)
const PROVINCES = wordSet(lexicon.provinceCodes)
const STATE_NAMES = wordSet(lexicon.stateNames)
/** Names of two places: a state and a country. */
const DOUBTFUL = new Set(['georgia'])

/** Cities that people write before the code of their own country where a state has the same code. */
const ABROAD: Readonly<Record<string, string>> = lexicon.citiesAbroad

/** A country by name or code, or null. Takes what one field of a form holds: `US`, `USA`, `Deutschland`. */
const countryOfField = (written: string): string | null =>
  written.trim() ? countryToAlpha2(written.trim().slice(0, 80)) : null

/** The country of a place as people write it, where its last part leaves no doubt: "Berlin, Germany", "Austin, TX". */
function countryOfPlace(place: string): string | null {
  const parts = place
    .slice(0, 200)
    .split(/[,;|/()–—]|\s-\s/)
    .map((part) => part.trim())
    .filter(Boolean)
  const last = parts.at(-1) ?? ''
  const city = parts.at(-2)
  const stateCountry = city === undefined ? null : countryOfState(last, city)
  if (stateCountry !== null) return stateCountry
  const isOtherCode = /^[A-Za-z]{2}$/.test(last) && !['US', 'UK'].includes(last)
  if (isOtherCode || DOUBTFUL.has(last.toLowerCase())) return null
  const name = /^remote[\s:,-]{1,3}(?:in\s)?(.*)$/i.exec(last)?.[1] ?? last
  return countryOfField(name)
}

/** The country of a state or province, with or without a postal code, that stands after `city`; null where it is none that we know. */
function countryOfState(state: string, city: string): string | null {
  const code = state.replace(/\s+\d{5}(?:-\d{4})?$/, '')
  if (STATES.has(code)) {
    const lastWord = city.toLowerCase().split(' ').at(-1) ?? ''
    return ABROAD[code]?.split(' ').includes(lastWord) ? code : 'US'
  }
  if (PROVINCES.has(code.slice(0, 2)) && /^[A-Z]{2}(?:\s[A-Z]\d[A-Z] ?\d[A-Z]\d)?$/.test(code))
    return 'CA'
  return STATE_NAMES.has(code.toLowerCase()) ? 'US' : null
}

/** A place from its words and, where the source states it, its country. */
export const placeOf = (text: string, country: string | null = null): Place => ({
  text,
  country: country ? countryOfField(country) : countryOfPlace(text),
})
