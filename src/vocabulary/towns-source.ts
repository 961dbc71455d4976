import { addToList } from '../core/grouped.ts'
import { flatMap, map } from '../core/lists.ts'
import { countries, uncoded } from './lexicon/countries.ts'
import { notTowns, states, towns } from './lexicon/places.ts'

/** People of a town from which on its name alone is read as a place. Where adverts of the program's languages come from, smaller towns are named without their country. */
const SMALLEST = { near: 70_000, far: 500_000, divided: 150_000 } as const
const NEAR = new Set('CA GB IE AU NZ DE FR NL BE LU ES PT IT SE NO DK FI CH AT PL CZ'.split(' '))
/** Countries whose towns adverts write with their state: the name alone is read only where the town is large. */
const DIVIDED = new Set(['US'])
/** A name is left open where a namesake in another country has a quarter of its people. */
const NAMESAKE = 4
/** From this size on a namesake counts. */
const SMALLEST_NAMESAKE = 5000
const SHORTEST = 4

/** Columns of a GeoNames dump (https://download.geonames.org/export/dump/readme.txt). */
const COLUMN = { name: 1, feature: 7, country: 8, population: 14 } as const
/** A town or a seat of government: no quarter of a town, no place that was given up. */
const TOWN = /^PPL(?!X|H|Q|W)/

/** Names in lower case that the lexicons hold already, and those that they leave out on purpose. */
const LEFT: ReadonlySet<string> = new Set(
  map(
    [
      ...flatMap(Object.values(towns), (names): readonly string[] => names),
      ...flatMap(states, ({ names }): readonly string[] => names),
      ...flatMap(Object.values({ ...countries, ...uncoded }), ({ names, adjectives }) => [
        ...names,
        ...adjectives,
      ]),
      ...notTowns,
    ],
    (name) => name.toLowerCase(),
  ),
)

interface Named {
  readonly country: string
  readonly people: number
}

function leastOf(country: string): number {
  if (DIVIDED.has(country)) return SMALLEST.divided
  return NEAR.has(country) ? SMALLEST.near : SMALLEST.far
}

/**
 * The towns that adverts name without a state or country, by country (ISO 3166-1 alpha-2), from the text of a GeoNames dump: large ones whose name leaves no doubt
 * of the country.
 */
export function furtherTowns(dump: string): Readonly<Record<string, readonly string[]>> {
  const named = new Map<string, Named[]>()
  for (const line of dump.split('\n')) {
    const cells = line.split('\t')
    const people = Number(cells[COLUMN.population])
    const [name = '', country = ''] = [cells[COLUMN.name], cells[COLUMN.country]]
    if (!TOWN.test(cells[COLUMN.feature] ?? '') || !(people >= SMALLEST_NAMESAKE)) continue
    if (name.length >= SHORTEST && !LEFT.has(name.toLowerCase()))
      addToList(named, name, { country, people })
  }
  const towns: Record<string, string[]> = {}
  for (const [name, all] of named) {
    const [largest, ...others] = all.sort((a, b) => b.people - a.people)
    if (!largest || largest.people < leastOf(largest.country)) continue
    const isOpen = others.some(
      (o) => o.country !== largest.country && o.people * NAMESAKE > largest.people,
    )
    if (!isOpen) (towns[largest.country] ??= []).push(name)
  }
  return towns
}
