import { describe, expect, test } from 'vitest'
import { placeOf } from '../src/postings/place.ts'
import { countriesOf, countryCode, countryNames, countryOf } from '../src/vocabulary/countries.ts'
import { furtherTowns } from '../src/vocabulary/towns-source.ts'

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
  ['Toronto, ON, CA', 'CA'],
  ['Pune, MH, IN', 'IN'],
  ['London, ENG, GB', 'GB'],
  ['Berlin, BE, DE', 'DE'],
  ['Cork, IE', 'IE'],
  ['Leipzig, DE', 'DE'],
  ['Little Mending, FR', 'FR'],
  ['Casablanca, MA', 'MA'],
  ['Medellin, CO', 'CO'],
  ['Cairo, IL', 'US'],
  ['Kutaisi, Georgia', 'GE'],
  ['Savannah, Georgia', 'US'],
  ['Salem, IN', 'US'],
  ['Boise, ID, US', 'US'],
  ['Warsaw, POL', 'PL'],
  ['USA - Ohio - Dayton', 'US'],
  ['US-TX-Austin', 'US'],
  ['IN-Bengaluru', 'IN'],
  ['CA-San Jose', 'US'],
  ['Germany - Munich', 'DE'],
  ['Guinea-Bissau', 'GW'],
  ['Winston-Salem, NC', 'US'],
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

describe('towns that are read by their names alone', () => {
  /** A line of a GeoNames dump, of whose columns these are asked. */
  const line = (name: string, country: string, people: number, feature = 'PPL'): string =>
    Array.from(
      { length: 19 },
      (_, i) => ({ 1: name, 7: feature, 8: country, 14: String(people) })[i] ?? '',
    ).join('\t')

  test('are large, stand in one country, and mean nothing else', () => {
    const dump = [
      line('Deventer', 'NL', 101_000),
      line('Kleinstad', 'NL', 9_000),
      line('Wijk', 'NL', 300_000, 'PPLX'),
      line('Twijfel', 'NL', 90_000),
      line('Twijfel', 'BE', 80_000),
      line('Nice', 'FR', 340_000),
      line('London', 'GB', 8_900_000),
      line('Verweg', 'CN', 400_000),
      line('Verderweg', 'CN', 600_000),
    ].join('\n')
    expect(furtherTowns(dump)).toEqual({ NL: ['Deventer'], CN: ['Verderweg'] })
  })

  test.each([
    ['Lebanon, IN', 'US'],
    ['Beirut, Lebanon', 'LB'],
    ['Gibraltar', 'GI'],
    ['Kortrijk', 'BE'],
    ['Florida, Texas', 'US'],
    ['Poland (ML)', 'PL'],
  ])('%s is in %s', (text, country) => expect(countryOf(text)).toBe(country))
})

test.each([
  ['Austin, TX', 'US'],
  ['Toronto, ON', 'CA'],
  ['Berlin, Germany', 'DE'],
  ['Remote, UK', 'GB'],
  ['Remote - Poland', 'PL'],
  ['Georgia', null],
  ['Bangalore, IN', 'IN'],
  ['Gary, IN', 'US'],
  ['Berlin, DE', 'DE'],
  ['Newark, DE', 'US'],
  ['Palo Alto, CA 94301', 'US'],
  ['Cork', 'IE'],
  ['Tbilisi, Georgia', 'GE'],
  ['Hanley Mills, MA', 'US'],
  ['Bengaluru, KA, IN', 'IN'],
  ['Graz, Österreich', 'AT'],
  ['Cork; Graz, Austria', null],
  ['San Diego, California', 'US'],
])('a field that holds "%s" is of %s', (text, country) => {
  expect(placeOf(text)).toEqual({ text, country })
})
