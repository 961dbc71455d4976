import { own } from '../core/own.ts'
import { countryToAlpha2 } from 'country-to-iso'
import codes from 'country-to-iso/data/iso-alpha-2.json' with { type: 'json' }
import nationalities from 'i18n-nationality/langs/en.json' with { type: 'json' }
import { flatMap, map } from '../core/lists.ts'

/** Names of the area of free movement of workers, and what country-to-iso lacks. */
const ALSO: Readonly<Record<string, string>> = {
  eu: 'EU',
  eea: 'EU',
  'european union': 'EU',
  europe: 'EU',
  korea: 'KR',
  'the united states': 'US',
  'the us': 'US',
  'the usa': 'US',
  'the uk': 'GB',
  'the netherlands': 'NL',
  'the united kingdom': 'GB',
}

/** ISO 3166-1 alpha-2 of a country by name or code ("U.S.", "Deutschland", "GB"), `EU` for the EU and the EEA; null where it is none. In prose, ask only of words in capitals: "in" and "it" are codes too. */
export function countryByName(written: string): string | null {
  const name = written.trim().replace(/^the /i, '')
  if (name.length < 2 || name.length > 60) return null
  return codes.includes(name) ? name : (own(ALSO, name.toLowerCase()) ?? countryToAlpha2(name))
}

/** Nationalities that the package lacks. */
const DEMONYMS: Readonly<Record<string, string>> = {
  'puerto rican': 'PR',
  guamanian: 'GU',
  'american samoan': 'AS',
}

let demonyms: ReadonlyMap<string, string> | undefined

/** ISO 3166-1 alpha-2 of a nationality ("Indian", "American", "British"); null where it is none. */
export function nationalityCode(written: string): string | null {
  demonyms ??= new Map(
    flatMap(Object.entries(nationalities.nationalities), ([code, names]) =>
      map([names].flat(), (name) => [name.toLowerCase(), code] as const),
    ),
  )
  const name = written.trim().toLowerCase()
  return demonyms.get(name) ?? own(DEMONYMS, name) ?? null
}
