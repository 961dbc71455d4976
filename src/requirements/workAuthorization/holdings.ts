import type { When } from '../../core/day.ts'
import { once } from '../../core/once.ts'
import type { AuthorizationFact, Fact, Profile } from '../../core/profile.ts'
import type { Evidence } from '../../core/verdict.ts'
import { FREE_MOVEMENT } from '../../vocabulary/countries.ts'
import { EU_MEMBERS, lawOf } from './areas.ts'
import { citizenOf, statusOfParts } from './status-parts.ts'
import { statusNamed, TREATIES, type Grants, type StatusRow } from './status.ts'

/** One right of the candidate to work in one country. */
export interface Holding {
  /** Null where the profile names the country and nothing more. */
  readonly grants: Grants | null
  readonly sponsorship: 'none' | 'now' | 'later' | null
  readonly until: When | null
  readonly at: Evidence
  /** "F-1 (CPT)", "citizen of Ireland": as the candidate would say it. */
  readonly label: string
  /** What a posting may name it by: F-1, CPT. */
  readonly names: readonly string[]
  readonly row: StatusRow | null
}

const SPONSORSHIP: Readonly<Record<Grants, Holding['sponsorship']>> = {
  citizen: 'none',
  resident: 'none',
  protected: 'none',
  open: 'none',
  temporary: 'later',
  possible: 'later',
  conditional: null,
  tied: 'now',
  none: 'now',
}
const BY_SPONSORSHIP: Readonly<Record<'none' | 'now' | 'later', Grants>> = {
  none: 'open',
  later: 'temporary',
  now: 'none',
}

/** Wider rights first. */
export const WIDTH: Readonly<Record<Grants, number>> = {
  citizen: 7,
  resident: 6,
  protected: 5,
  open: 4,
  temporary: 3,
  conditional: 2,
  possible: 2,
  tied: 1,
  none: 0,
}

const area = (country: string): string => (FREE_MOVEMENT.has(country) ? 'EU' : country)

interface Looked {
  readonly row: StatusRow | null
  /** Countries of which the words of the status make somebody a citizen. */
  readonly citizenOf: readonly string[]
}

/** What the profile says of a right, looked up once: the same profile is judged against many postings. */
const lookUp = once((fact: AuthorizationFact): Looked => {
  const countries = citizenOf(fact.status)
  return { row: rowOf(fact, countries), citizenOf: countries }
})

/** The row of the status table for what the profile says: status and basis together first ("F-1 EAD" is OPT), then the basis, then the status. */
function rowOf(
  { country: where, status, basis }: AuthorizationFact,
  countries: readonly string[],
): StatusRow | null {
  const country = lawOf(where)
  const written = [status && basis ? `${status} ${basis}` : null, basis, status]
  for (const each of written) {
    const row = each === null ? null : statusNamed(area(country), each)
    if (row) return row
  }
  if (countries.includes(country)) return statusNamed(area(country), 'citizen')
  const [parted = null] = written.flatMap((w) => (w ? (statusOfParts(area(country), w) ?? []) : []))
  return parted
}

/** Everything that the profile says of working in `country`; empty where it says nothing of it. */
export function holdingsIn(profile: Profile, where: string): readonly Holding[] {
  const country = lawOf(where)
  const stated = (profile.workAuthorization ?? []).flatMap((fact) => fromFact(fact, country) ?? [])
  const citizen = (profile.citizenships ?? []).flatMap(
    (fact) => fromCitizenship(fact, country) ?? [],
  )
  return [...stated, ...citizen]
}

function fromFact(fact: AuthorizationFact, country: string): Holding | null {
  const { row, citizenOf: countries } = lookUp(fact)
  const home = lawOf(fact.country)
  const covers = home === country || (home === 'EU' && FREE_MOVEMENT.has(country))
  if (!covers) return row?.grants === 'citizen' ? moving(home, country, fact.at) : null
  const elsewhere = row === null ? countries : []
  const [moved] = elsewhere.flatMap((of) => moving(lawOf(of), country, fact.at) ?? [])
  if (moved) return moved
  const written = [fact.status, fact.basis].filter((part) => part !== null)
  // who is a citizen of another country needs a permission there, of which the profile says nothing
  const grants = grantsOf(fact, row) ?? (elsewhere.length > 0 ? 'conditional' : null)
  return {
    grants,
    sponsorship: fact.sponsorship ?? (grants === null ? null : SPONSORSHIP[grants]),
    until: fact.until,
    at: fact.at,
    label: labelled(written),
    names: [...new Set([...written, row?.name ?? ''].filter((name) => name !== ''))],
    row,
  }
}

/** What a status grants; what the profile says of sponsorship decides where the table has no row, or one that hangs on something else. */
function grantsOf({ sponsorship }: AuthorizationFact, row: StatusRow | null): Grants | null {
  if (!sponsorship) return row?.grants ?? null
  if (row === null) return BY_SPONSORSHIP[sponsorship]
  const isTied = row.grants === 'tied' || row.grants === 'conditional'
  return isTied && sponsorship === 'none' ? BY_SPONSORSHIP.none : row.grants
}

/** "F-1 (CPT)": the status with its basis, where they are not the same. */
function labelled([status = '', basis]: readonly string[]): string {
  return basis === undefined || status.includes(basis) ? status : `${status} (${basis})`
}

function fromCitizenship(fact: Fact<string>, country: string): Holding | null {
  const home = lawOf(fact.value)
  if (home === 'AS' && country === 'US') return samoan(fact)
  if (home !== country && !(country === 'EU' && EU_MEMBERS.has(home)))
    return moving(home, country, fact.at)
  return {
    grants: 'citizen',
    sponsorship: 'none',
    until: null,
    at: fact.at,
    label: 'citizen',
    names: ['citizen'],
    row: statusNamed(area(country), 'citizen'),
  }
}

/** Of American Samoa: a national of the United States, and not its citizen (8 USC 1408). */
const samoan = ({ at }: Fact<string>): Holding => ({
  grants: 'protected',
  sponsorship: 'none',
  until: null,
  at,
  label: 'national of the United States (American Samoa)',
  names: [],
  row: statusNamed('US', 'noncitizen national'),
})

/** A citizen of `home` who may work in `country` by free movement or treaty. For the EU as a whole, a citizen of one of its states is its citizen; one of the EEA or Switzerland is not. */
function moving(home: string, country: string, at: Evidence): Holding | null {
  const free =
    (FREE_MOVEMENT.has(home) || home === 'EU') && (FREE_MOVEMENT.has(country) || country === 'EU')
  const treaty = TREATIES.find((t) => t.where === country && t.of === home)
  if (!free && !treaty) return null
  const whole = free && country === 'EU' && EU_MEMBERS.has(home)
  const by = treaty ? treaty.name : 'free movement in the EU, the EEA and Switzerland'
  return {
    grants: whole ? 'citizen' : 'open',
    sponsorship: 'none',
    until: null,
    at,
    label: whole ? 'citizen' : by,
    names: [],
    row: null,
  }
}

/** The profile says nothing of where the candidate may work. */
export const isSilent = ({ workAuthorization, citizenships }: Profile): boolean =>
  (workAuthorization ?? []).length === 0 && (citizenships ?? []).length === 0

/** A list of rights stands in the profile, so that a country that is not on it is one where there is none. */
export const listsRights = ({ workAuthorization }: Profile): boolean =>
  (workAuthorization ?? []).length > 0
