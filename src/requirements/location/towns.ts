import { own } from '../../core/own.ts'
import { wordSet } from '../../matcher/words.ts'
import { countriesOf } from '../../vocabulary/countries.ts'
import { townKey, likely, townsNamed, type Town } from '../../vocabulary/gazetteer.ts'
import { METROS } from '../../vocabulary/metros.ts'
import * as lexicon from './lexicon.ts'

const AROUND = wordSet(lexicon.aroundTown)

/** Provinces and states by the codes that GeoNames gives them (admin1CodesASCII.txt), where those are not the postal ones. */
const DIVISIONS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  CA: {
    AB: '01',
    BC: '02',
    MB: '03',
    NB: '04',
    NL: '05',
    NS: '07',
    ON: '08',
    PE: '09',
    QC: '10',
    SK: '11',
    YT: '12',
    NT: '13',
    NU: '14',
  },
  AU: {
    ACT: '01',
    NSW: '02',
    NT: '03',
    QLD: '04',
    SA: '05',
    TAS: '06',
    VIC: '07',
    WA: '08',
  },
}

/** Where a place is by the words around its name: which countries, which US state, and what else may be the code of a province. */
interface Around {
  readonly countries: readonly string[]
  readonly state: string | null
  readonly codes: readonly string[]
}

function isThere(town: Town, { countries, state, codes }: Around): boolean {
  if (countries.length > 0 && !countries.includes(town.country)) return false
  if (town.country === 'US') return state === null || state === town.division
  const divisions = own(DIVISIONS, town.country)
  const named = divisions ? codes.flatMap((code) => divisions[code] ?? []) : []
  return named.length === 0 || named.includes(town.division)
}

/** The towns that a part of a place may name: an area by its towns, else those of the name that lie where the rest says. */
function named(part: string, around: Around): readonly Town[] {
  const key = townKey(part)
  const bare = key
    .split(' ')
    .filter((w) => !AROUND.has(w))
    .join(' ')
  const metro = METROS.get(key) ?? METROS.get(bare)
  if (metro && (around.countries.length === 0 || around.countries.includes(metro.country)))
    return metro.towns.flatMap((written) => {
      const [town = '', division = null] = written.split(', ')
      const there = {
        countries: [metro.country],
        state: division,
        codes: division ? [division] : [],
      }
      return townsNamed(town)
        .filter((t) => isThere(t, there))
        .slice(0, 1)
    })
  // "Kansas City", "Leeds City Centre", "Salt Lake"
  for (const name of new Set([key, bare, bare.replace(/ city$/, ''), `${bare} city`])) {
    const found = likely(townsNamed(name).filter((t) => isThere(t, around)))
    if (found.length > 0) return found
  }
  return []
}

/** "US-Denver": how systems of applications write a place. */
const COUNTRY_FIRST = /^[A-Z]{2}-(?=\p{Lu}\p{Ll})/u

const CODE = /\b[A-Z]{2,3}\b/g

const kept = new Map<string, readonly Town[]>()
const MOST_KEPT = 4096

/**
 * Towns that a place as people write it may mean ("Herndon, VA", "Greater Leeds Area", "Berlin"); none where it names a state or country only, or a town that the
 * gazetteer has not. `state` is the code of the US state that the words name, where they do.
 */
export function townsMeant(place: string, state: string | null): readonly Town[] {
  const key = `${place}\n${state ?? ''}`
  const before = kept.get(key)
  if (before) return before
  if (kept.size >= MOST_KEPT) kept.clear()
  const around = {
    countries: countriesOf(place).filter((c) => c !== 'EU'),
    state,
    codes: place.match(CODE) ?? [],
  }
  const parts = place
    .split(/[,;|/()]|\s[-–—]\s/)
    .map((p) => p.trim().replace(COUNTRY_FIRST, ''))
    .filter((p) => p !== '')
  const found = parts.reduce<readonly Town[]>(
    (towns, part) => (towns.length > 0 ? towns : named(part, around)),
    [],
  )
  kept.set(key, found)
  return found
}
