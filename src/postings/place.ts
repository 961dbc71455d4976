import { countryToAlpha2 } from 'country-to-iso'
import type { Place } from '../core/posting.ts'
import { isStateOf } from '../vocabulary/coded-places.ts'
import { countriesOf, countryOf } from '../vocabulary/countries.ts'

/** A country by name or code, in whatever language, or null. Takes what one field of a form holds: `US`, `USA`, `Deutschland`. */
const countryOfField = (written: string): string | null =>
  written.trim() ? countryToAlpha2(written.trim().slice(0, 80)) : null

/** The country of a place as people write it, where it leaves no doubt: "Berlin, Germany", "Austin, TX". */
function countryOfPlace(written: string): string | null {
  const place = written.slice(0, 200)
  const known = countryOf(place)
  if (known !== null) return known
  const parts = place
    .split(/[,;|/()–—]|\s-\s/)
    .map((part) => part.trim())
    .filter(Boolean)
  const last = parts.at(-1) ?? ''
  // behind a town that no table has: which code of a state is that of a country too
  if (parts.length === 2 && isStateOf('US', last.replace(/\s+\d{5}(?:-\d{4})?$/, ''))) return 'US'
  if (countriesOf(place).length > 1) return null
  const isDoubtful = /^[A-Za-z]{2}$/.test(last) || DOUBTFUL.has(last.toLowerCase())
  return isDoubtful ? null : countryOfField(last.replace(/^remote[\s:,-]{1,3}(?:in\s)?/i, ''))
}

/** Names of two places: a state and a country. */
const DOUBTFUL = new Set(['georgia'])

/** A place from its words and, where the source states it, its country. */
export const placeOf = (text: string, country: string | null = null): Place => ({
  text,
  country: country ? countryOfField(country) : countryOfPlace(text),
})
