import { GULF } from './areas.ts'
import { own } from '../../core/own.ts'
import { CA } from './statuses/canada.ts'
import { CN, IN, JP, SG } from './statuses/asia.ts'
import { EU } from './statuses/europe.ts'
import { AU, NZ } from './statuses/oceania.ts'
import type { WrittenStatus } from './statuses/row.ts'
import { GB } from './statuses/united-kingdom.ts'
import { US } from './statuses/united-states.ts'

export type { Grants } from './statuses/row.ts'

/** A row of the table, as it stands in one country. */
export interface StatusRow extends Omit<WrittenStatus, 'aliases'> {
  /** ISO 3166-1 alpha-2, or `EU` for every state of the EU, the EEA and Switzerland. */
  readonly country: string
  readonly aliases: readonly string[]
}

const ROWS: Readonly<Record<string, readonly WrittenStatus[]>> = {
  US,
  GB,
  EU,
  CA,
  AU,
  NZ,
  SG,
  IN,
  JP,
  CN,
}

const EVERYWHERE: readonly WrittenStatus[] = [
  {
    name: 'citizen',
    aliases: 'national|citizenship|passport',
    grants: 'citizen',
    allows: 'may take any job, for good',
    source: 'the country’s own law',
    reviewed: '2026-11-22',
  },
  {
    name: 'permanent resident',
    aliases: 'permanent residence|PR|permanent residency',
    grants: 'resident',
    allows: 'may take any job',
    source: 'the country’s own law',
    reviewed: '2026-11-22',
  },
  {
    name: 'work permit',
    aliases: 'work visa|employer-sponsored visa|sponsored',
    grants: 'tied',
    allows: 'may work for the employer that it was issued for',
    source: 'the country’s own law',
    reviewed: '2026-11-22',
  },
  {
    name: 'student visa',
    aliases: 'student|student permit',
    grants: 'possible',
    allows: 'may work only as far as the permit says',
    source: 'the country’s own law',
    reviewed: '2026-11-22',
  },
]

const rowOf = (country: string, { aliases, ...row }: WrittenStatus): StatusRow => ({
  ...row,
  country,
  aliases: aliases ? aliases.split('|') : [],
})

/** Letters and digits alone; only names with accents pay for taking them apart. */
const bare = (written: string): string =>
  (/[^ -~]/.test(written) ? written.normalize('NFD') : written)
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '')

/** The row for a status as a profile writes it ("F1", "H1-B visa", "green card"); null where the table has none. `area` is the country's table: `EU` for member states. */
export function statusNamed(area: string, written: string): StatusRow | null {
  const table = [...(own(ROWS, area) ?? []), ...EVERYWHERE]
  const asked = [bare(written), bare(written.replace(/\b(?:visa|status|holder|permit)\b/gi, ''))]
  for (const name of asked) {
    if (name === '') continue
    const row = table.find(({ name: label, aliases }) =>
      [label, ...aliases.split('|')].some(
        (alias) =>
          bare(alias) === name || bare(alias.replace(/\b(?:visa|status)\b/gi, '')) === name,
      ),
    )
    if (row) return rowOf(area, row)
  }
  return null
}

/** Members of the Eurasian Economic Union (2015). */
const EURASIAN: readonly string[] = ['AM', 'BY', 'KZ', 'KG', 'RU']

/** Every pair of states whose citizens may work in each other's country. */
const among = (
  states: readonly string[],
  name: string,
  source: string,
): readonly {
  readonly where: string
  readonly of: string
  readonly name: string
  readonly source: string
}[] =>
  states.flatMap((where) =>
    states.filter((of) => of !== where).map((of) => ({ where, of, name, source })),
  )

/** Citizens who may live and work elsewhere as if at home: where → of which countries, and by what. Free movement within the EU, the EEA and Switzerland is in `FREE_MOVEMENT`. Reviewed on 2026-11-22; the Compacts, the Gulf (its agreement as the UN Network on Migration gives it) and the Eurasian Union (no page found) on 2026-11-26. */
export const TREATIES: readonly {
  readonly where: string
  readonly of: string
  readonly name: string
  readonly source: string
}[] = [
  {
    where: 'GB',
    of: 'IE',
    name: 'the Common Travel Area',
    source: 'GOV.UK, Common Travel Area guidance',
  },
  {
    where: 'IE',
    of: 'GB',
    name: 'the Common Travel Area',
    source: 'Citizens Information, Common Travel Area between Ireland and the UK',
  },
  {
    where: 'AU',
    of: 'NZ',
    name: 'the Trans-Tasman Travel Arrangement',
    source: 'Department of Home Affairs, Special Category visa (subclass 444)',
  },
  {
    where: 'NZ',
    of: 'AU',
    name: 'the Trans-Tasman Travel Arrangement',
    source: 'Immigration New Zealand, Australian Resident Visa',
  },
  {
    where: 'IN',
    of: 'NP',
    name: 'the India–Nepal Treaty of Peace and Friendship',
    source: 'Treaty of 1950, Article 7',
  },
  ...among(
    GULF,
    'the economic agreement of the Gulf Cooperation Council',
    'GCC Economic Agreement of 2001, Article 3',
  ),
  ...among(
    EURASIAN,
    'the Eurasian Economic Union',
    'Treaty on the Eurasian Economic Union, Article 97',
  ),
  ...['FM', 'MH', 'PW'].map((of) => ({
    where: 'US',
    of,
    name: 'the Compact of Free Association',
    source: 'USCIS, 8 CFR 274a.12(a)(8)',
  })),
]
