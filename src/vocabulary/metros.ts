import { flatMap, map } from '../core/lists.ts'

/**
 * Areas that adverts name instead of a town, with the towns that stand for them: the nearest counts. Between bars, in the form in which names are looked up.
 * Extents as the US Office of Management and Budget (metropolitan areas), Eurostat (metropolitan regions) and common use have them.
 */
const AREAS: readonly (readonly [names: string, country: string, towns: string])[] = [
  [
    'bay area|sf bay area|san francisco bay area|sf bay',
    'US',
    'San Francisco, CA|Oakland, CA|San Jose, CA|Palo Alto, CA|San Mateo, CA|Fremont, CA',
  ],
  ['sf', 'US', 'San Francisco, CA'],
  ['silicon valley|south bay', 'US', 'San Jose, CA|Palo Alto, CA|Mountain View, CA'],
  ['peninsula', 'US', 'San Mateo, CA|Palo Alto, CA'],
  ['east bay', 'US', 'Oakland, CA|Fremont, CA'],
  ['nyc|new york metro|tri state|tri state area|manhattan', 'US', 'New York City, NY'],
  ['north nj|northern new jersey|north jersey', 'US', 'Newark, NJ|Jersey City, NJ'],
  ['la|socal|southern california', 'US', 'Los Angeles, CA'],
  ['orange county', 'US', 'Irvine, CA|Anaheim, CA'],
  [
    'dmv|dc|washington dc|washington d c|national capital region|dc metro|washington dc baltimore|washington dc baltimore area',
    'US',
    'Washington, DC',
  ],
  ['nova|northern virginia', 'US', 'Arlington, VA|Fairfax, VA|Reston, VA'],
  ['tysons|tysons corner|mclean', 'US', 'McLean, VA'],
  ['annapolis junction|fort meade|ft meade', 'US', 'Columbia, MD'],
  ['research triangle|research triangle park|rtp', 'US', 'Raleigh, NC|Durham, NC'],
  ['dfw|dallas fort worth|dallas ft worth', 'US', 'Dallas, TX|Fort Worth, TX'],
  ['twin cities', 'US', 'Minneapolis, MN|St Paul, MN'],
  ['silicon slopes|wasatch front', 'US', 'Salt Lake City, UT|Lehi, UT'],
  ['puget sound', 'US', 'Seattle, WA|Bellevue, WA'],
  ['front range', 'US', 'Denver, CO|Boulder, CO'],
  ['chicagoland', 'US', 'Chicago, IL'],
  ['south florida', 'US', 'Miami, FL|Fort Lauderdale, FL'],
  ['gta', 'CA', 'Toronto, ON'],
  ['greater london|central london|city of london', 'GB', 'London, ENG'],
  ['thames valley', 'GB', 'Reading, ENG'],
  ['randstad', 'NL', 'Amsterdam|Rotterdam|The Hague|Utrecht'],
  ['ruhr|ruhrgebiet|ruhr area', 'DE', 'Essen|Dortmund|Duisburg'],
  ['ile de france', 'FR', 'Paris'],
  ['ncr|delhi ncr', 'IN', 'Delhi|Gurgaon|Noida'],
]

/** An area by its name, with its country and its towns as "Dallas, TX". */
export const METROS: ReadonlyMap<
  string,
  { readonly country: string; readonly towns: readonly string[] }
> = new Map(
  flatMap(AREAS, ([names, country, towns]) =>
    map(names.split('|'), (name) => [name, { country, towns: towns.split('|') }] as const),
  ),
)
