import { describe, expect, test } from 'vitest'
import { latin1 } from '../src/core/bytes.ts'
import { reach } from '../src/requirements/location/reach.ts'
import { townKey, packTowns, townsNamed } from '../src/vocabulary/gazetteer.ts'
import { townsOf } from '../src/vocabulary/gazetteer-source.ts'

const COMMUTE = 80

/** home, place, how it is reached, kilometres as the crow flies give or take ten (null: not told). */
const ROWS = [
  ['Herndon, VA, US', 'Arlington, VA', 'commute', 26],
  ['Herndon, VA, US', 'Annapolis Junction, MD', 'commute', 48],
  ['Herndon, VA, US', 'Richmond, VA', 'away', 160],
  ['Chicago, IL, US', 'Chicago', 'there', 0],
  ['Chicago, IL, US', 'Dallas, TX', 'away', 1290],
  ['Oakland, CA, US', 'San Francisco Bay Area', 'there', 0],
  ['Jersey City, NJ, US', 'NYC', 'commute', 8],
  ['Munich, Germany', 'München', 'there', 0],
  ['Utrecht, Netherlands', 'Den Haag', 'commute', 55],
  ['Leeds, UK', 'Greater Manchester Area', 'commute', 57],
  ['Manchester, UK', 'London, UK', 'away', 261],
  // a part of a town is the town
  ['Leeds, UK', 'Manchester City Centre', 'commute', 57],
  ['Leeds, UK', 'Leeds City Center', 'there', 0],
  ['Leeds, UK', 'central London', 'away', 272],
  ['Denver, CO, US', 'downtown Denver, CO', 'there', 0],
  ['Sydney, NSW, Australia', 'Sydney CBD', 'there', 0],
  ['Houston, TX, US', 'Greater Houston', 'there', 0],
  ['Lawrence, KS, US', 'Kansas City', 'commute', 60],
  ['Newark, NJ, US', 'New York City', 'commute', 14],
  ['Provo, UT, US', 'Salt Lake City', 'commute', 62],
  ['Dublin, Ireland', 'Dublin city centre', 'there', 0],
  ['Munich, Germany', 'inner Munich', 'there', 0],
  ['Toronto, ON, Canada', 'Hamilton, ON', 'commute', 58],
  ['London, UK', 'London, ON, Canada', 'away', null],
  // the state, or the capital
  ['Fairfax, VA, US', 'Washington', 'commute', 24],
  ['Spokane, WA, US', 'Washington', 'there', null],
  ['Chicago, IL, US', 'Washington', 'unclear', null],
  ['Austin, TX, US', 'Texas', 'there', null],
  ['Austin, TX, US', 'California', 'away', null],
  ['Lyon, France', 'Europe', 'there', null],
  ['Lyon, France', 'the US', 'away', null],
  // no map knows them: across a near border it stays open, a far state is far
  ['Herndon, VA, US', 'Qwertyville, MD', 'unclear', null],
  ['Herndon, VA, US', 'Qwertyville, OR', 'away', null],
  ['Herndon, VA, US', 'our downtown campus', 'unclear', null],
] as const

describe('how a home reaches a place', () => {
  test.each(ROWS)('%s to %s: %s', (home, place, is, km) => {
    const reached = reach(home, place, COMMUTE)
    expect(reached.is).toBe(is)
    if (km === null) expect(reached.km).toBeNull()
    else expect(Math.abs((reached.km ?? Infinity) - km)).toBeLessThanOrEqual(10)
  })
})

test('a name is looked up without its marks and signs', () => {
  expect(townKey('São Paulo')).toBe('sao paulo')
  expect(townKey("St. Mary's")).toBe('st marys')
  expect(townsNamed('Zürich')[0]?.country).toBe('CH')
  expect(townsNamed('Kraków')[0]?.country).toBe('PL')
  expect(townsNamed('no such town at all')).toEqual([])
})

test('the dump is packed in order; small places and other scripts are left out', () => {
  const line = (name: string, others: string, feature: string, people: number): string =>
    [
      '1',
      name,
      name,
      others,
      '1.5',
      '-2.25',
      'P',
      feature,
      'US',
      '',
      'OH',
      '',
      '',
      '',
      people,
    ].join('\t')
  const dump = [
    line('Bigtown', 'Ville Grande,Большой', 'PPLA', 300_000),
    line('Alpha', 'Other', 'PPL', 5000),
    line('Hamlet', '', 'PPL', 600),
  ].join('\n')
  expect(latin1(packTowns(townsOf(dump)))).toBe(
    'alpha\tUS\tOH\t150\t-225\t12\nbigtown\tUS\tOH\t150\t-225\t18\nville grande\tUS\tOH\t150\t-225\t18\n',
  )
})
