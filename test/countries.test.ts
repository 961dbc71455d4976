import { expect, test } from 'vitest'
import { countriesOf, countryCode, countryNames, countryOf } from '../src/vocabulary/countries.ts'

const ROWS: readonly (readonly [place: string, country: string | null])[] = [
  ['San Jose, CA', 'US'],
  ['Milpitas, CA', 'US'],
  ['Toronto, CA', 'CA'],
  ['Toronto, ON', 'CA'],
  ['Bengaluru, IN', 'IN'],
  ['Bloomington, IN', 'US'],
  ['Berlin, DE', 'DE'],
  ['Wilmington, DE', 'US'],
  ['Tel Aviv, IL', 'IL'],
  ['Chicago, IL', 'US'],
  ['Perth, WA', 'AU'],
  ['Vancouver, WA', 'US'],
  ['Vancouver', 'CA'],
  ['Victoria, BC', 'CA'],
  ['Paris, TX', 'US'],
  ['Cambridge, MA', 'US'],
  ['Cambridge', 'GB'],
  ['Atlanta, Georgia', 'US'],
  ['Tbilisi, Georgia', 'GE'],
  ['Georgia', null],
  ['CA', null],
  ['London, UK', 'GB'],
  ['Remote (EU)', 'EU'],
  ['Remote - US', 'US'],
  ['Zürich', 'CH'],
  ['São Paulo', 'BR'],
  ['San Jose, Costa Rica', 'CR'],
  ['Karnataka, India', 'IN'],
  ['London or Paris', null],
  ['Boston, MA; Austin, TX', 'US'],
  ['Join us', null],
  ['Remote', null],
  ['', null],
]

test.each(ROWS)('%s is in %s', (place, country) => expect(countryOf(place)).toBe(country))

test('several countries are all named, in the order of the text', () => {
  expect(countriesOf('Remote (US or Canada)')).toEqual(['US', 'CA'])
  expect(countriesOf('New York / London')).toEqual(['US', 'GB'])
})

test.each([
  ['Indian', 'IN'],
  ['india', 'IN'],
  ['uk', 'GB'],
  ['U.S.', 'US'],
  ['the Netherlands', 'NL'],
  ['Atlantis', null],
])('%s is the country %s', (written, code) => expect(countryCode(written)).toBe(code))

test('names read as in a sentence', () =>
  expect(countryNames(['US', 'CA', 'NL'])).toBe('the United States, Canada or the Netherlands'))
