import { filter } from '../core/lists.ts'
import type { NamedTown } from './gazetteer.ts'

/** Smaller places are left out, unless they are the seat of a division. */
const SMALLEST = 1000
/** From this size on a town is also known by its names in other languages: "München", "Den Haag", "Bangalore". */
const KNOWN_ABROAD = 200_000
/** Countries whose places are told apart by the code of their division. */
const DIVIDED = new Set(['US', 'CA', 'AU', 'GB'])
const SEAT = /^PPL[AC]/
const OTHER_SCRIPT = /[^\p{Script=Latin}\p{M}\p{P}\s\d]/u
const SHORTEST_ALIAS = 4

/** Columns of a GeoNames dump (https://download.geonames.org/export/dump/readme.txt). */
const COLUMN = {
  name: 1,
  otherNames: 3,
  latitude: 4,
  longitude: 5,
  feature: 7,
  country: 8,
  division: 10,
  population: 14,
} as const

/** The towns to pack from the text of a GeoNames dump, each by its name and the other names that it is known by. */
export function* townsOf(dump: string): Generator<NamedTown> {
  for (const line of dump.split('\n')) {
    const cells = line.split('\t')
    const cell = (of: keyof typeof COLUMN): string => cells[COLUMN[of]] ?? ''
    const population = Number(cell('population'))
    const country = cell('country')
    if (country === '' || (population < SMALLEST && !SEAT.test(cell('feature')))) continue
    const others = population < KNOWN_ABROAD ? [] : filter(cell('otherNames').split(','), isAlias)
    for (const name of [cell('name'), ...others])
      yield {
        name,
        country,
        division: DIVIDED.has(country) ? cell('division') : '',
        latitude: Number(cell('latitude')),
        longitude: Number(cell('longitude')),
        size: Math.log2(Math.max(1, population)),
      }
  }
}

const isAlias = (name: string): boolean => name.length >= SHORTEST_ALIAS && !OTHER_SCRIPT.test(name)
