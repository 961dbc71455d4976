import { countryToAlpha2 } from 'country-to-iso'
import type { Place } from '../core/posting.ts'

/** Postal codes of states and provinces, which read like country codes: CA is California, DE Delaware, IN Indiana. */
const STATES = new Set(
  `AL AK AZ AR CA CO CT DE DC FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR PA RI SC SD TN TX UT VT VA WA WV WI WY`.split(
    ' ',
  ),
)
const PROVINCES = new Set('AB BC MB NB NL NS ON PE QC SK YT NT NU'.split(' '))
const STATE_NAMES = new Set(
  `alabama alaska arizona arkansas california colorado connecticut delaware florida hawaii idaho illinois indiana iowa kansas kentucky louisiana maine maryland massachusetts michigan minnesota mississippi missouri montana nebraska
  nevada ohio oklahoma oregon pennsylvania tennessee texas utah vermont virginia washington wisconsin wyoming`.split(
    /\s+/,
  ),
)
/** Names of two places: a state and a country. */
const DOUBTFUL = new Set(['georgia'])

/** Cities that people write before the code of their own country where a state has the same code. */
const ABROAD: Readonly<Record<string, string>> = {
  IN: 'bangalore bengaluru hyderabad pune mumbai delhi gurgaon gurugram noida chennai kolkata ahmedabad jaipur kochi',
  DE: 'berlin munich münchen hamburg frankfurt cologne köln stuttgart düsseldorf dusseldorf leipzig dresden bonn heidelberg karlsruhe walldorf',
  IL: 'aviv haifa jerusalem herzliya netanya raanana',
  CA: 'toronto vancouver montreal montréal ottawa calgary edmonton waterloo winnipeg',
  CO: 'bogota bogotá medellin medellín cali barranquilla',
  AR: 'aires rosario',
}

/** A country by name or code, or null. Takes what one field of a form holds: `US`, `USA`, `Deutschland`. */
export const countryCode = (written: string): string | null =>
  written.trim() ? countryToAlpha2(written.trim().slice(0, 80)) : null

/** The country of a place as people write it, where its last part leaves no doubt: "Berlin, Germany", "Austin, TX". */
export function countryOf(place: string): string | null {
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
  return countryCode(name)
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
  country: country ? countryCode(country) : countryOf(text),
})
