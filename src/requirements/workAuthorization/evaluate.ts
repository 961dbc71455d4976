import { isoWhen } from '../../core/day.ts'
import type { Profile } from '../../core/profile.ts'
import type { Verdict } from '../../core/verdict.ts'
import { countryName, countryNames } from '../../vocabulary/countries.ts'
import type { Situation } from '../kind.ts'
import { capped, condition } from './conditions.ts'
import { holdingsIn, isSilent, listsRights, WIDTH, type Holding } from './holdings.ts'
import { best, inCountries } from './places.ts'
import type { WorkAuthorizationRequirement } from './requirement.ts'
import { coverage, isTemporary } from './time.ts'
import { met, partial, unknown, unmet } from '../shared/verdicts.ts'
import { gap } from './gap.ts'

type Requirement = Omit<
  WorkAuthorizationRequirement,
  'id' | 'kind' | 'importance' | 'quote' | 'span' | 'rule' | 'anyOf'
>

/** A verdict in part that closes the gate all the same. */
const closing = (verdict: Verdict): Verdict =>
  verdict.status === 'partial' ? { ...verdict, blocking: true } : verdict

/** What an employer says no to is asked before an application is written. */
const first = (verdict: Verdict): Verdict =>
  verdict.status === 'partial' ? { ...verdict, standing: 'first' } : verdict

/** The profile key of a detail of a right: `workAuthorization/0/until`. */
const keyOf = ({ at }: Holding, detail: string): string => `${at.pointer.slice(1)}/${detail}`
const labelOf = ({ label }: Holding): string => label || 'right to work'
const until = ({ until }: Holding): string => (until ? `, until ${isoWhen(until)}` : '')

/** "authorized to work": any right that holds when the job starts counts, and again when it ends. */
export const authorized = (
  requirement: Requirement,
  profile: Profile,
  situation: Situation,
): Verdict =>
  inCountries(requirement.countries, situation, (country) => {
    const holdings = holdingsIn(profile, country)
    if (holdings.length === 0) return without(profile, country)
    return best(holdings.map((holding) => mayWork(requirement, holding, country, situation)))
  })

/** Nothing in the profile on this country. */
function without(profile: Profile, country: string): Verdict {
  const name = countryName(country)
  if (isSilent(profile))
    return unknown('Your profile does not say where you may work.', [], {
      text: `May you work in ${name}? On which status, and until when?`,
      key: 'workAuthorization',
    })
  if (!listsRights(profile)) {
    const evidence = (profile.citizenships ?? []).map((c) => c.at)
    return unknown(
      `Your profile names your citizenship, and nothing on working in ${name}.`,
      evidence,
      {
        text: `May you work in ${name}? On which status, and until when?`,
        key: 'workAuthorization',
      },
    )
  }
  const rights = profile.workAuthorization ?? []
  const elsewhere = [...new Set(rights.map((r) => countryName(r.country)))].join(', ')
  return unmet(
    `Your profile gives you the right to work in ${elsewhere}, not in ${name}.`,
    rights.map((r) => r.at),
    gap(elsewhere, `the right to work in ${name}`),
  )
}

function mayWork(
  requirement: Requirement,
  holding: Holding,
  country: string,
  situation: Situation,
): Verdict {
  const name = countryName(country)
  const label = labelOf(holding)
  const accepted = requirement.statuses?.some((s) => isNamed(holding, s)) ?? false
  if (holding.grants === 'none')
    return unmet(
      `Your profile says that you need sponsorship before you can work in ${name}.`,
      [holding.at],
      gap(label, `the right to work in ${name}`),
    )
  if (!accepted) {
    const limited =
      condition(holding, situation) ??
      capped(holding, situation) ??
      furtherPermission(holding, name) ??
      (requirement.unrestricted ? unrestricted(holding, name, situation) : null)
    if (limited) return limited
  }
  const may = holding.label
    ? `You may work in ${name}: ${label}`
    : `Your profile says that you may work in ${name}`
  const byName = accepted ? '; the posting accepts it by name' : ''
  return inTime(holding, situation, `${may}${until(holding)}${byName}.`)
}

/** A right that needs a permission for this job, or is one employer's; null for any other. */
function furtherPermission(holding: Holding, name: string): Verdict | null {
  const label = labelOf(holding)
  if (holding.grants === 'possible')
    return unknown(
      `With ${label} you ${holding.row?.allows ?? 'may work only with a further permission'}.`,
      [holding.at],
      { text: permission(holding), key: keyOf(holding, 'basis') },
    )
  return holding.grants === 'tied'
    ? partial(
        `With ${label} you ${holding.row?.allows ?? 'may work for one employer only'}.`,
        [holding.at],
        0.4,
        gap(label, `a right to work in ${name} for this employer`),
      )
    : null
}

/** Of somebody who may work now. */
const laterQuestion = (name: string): string =>
  `Will you need visa sponsorship to go on working in ${name} later? Write sponsorship: none or sponsorship: later.`

const permission = ({ label, row }: Holding): string =>
  /^F-?1/i.test(label)
    ? 'Will you have CPT or OPT for this job, and until when?'
    : (row?.asks ?? 'Which permission to work will you have for this job, and until when?')

/** A verdict where a right without an end is asked and this one has an end; null where it has none. */
function unrestricted(holding: Holding, name: string, situation: Situation): Verdict | null {
  if (holding.sponsorship === 'none') return null
  const label = labelOf(holding)
  if (holding.sponsorship === null)
    return unknown(
      `The posting asks for a right to work in ${name} that does not end.`,
      [holding.at],
      { text: laterQuestion(name), key: keyOf(holding, 'sponsorship') },
    )
  const reason = `The posting asks for a right to work in ${name} that does not end, and ${label} does.`
  return isTemporary(situation)
    ? closing(partial(reason, [holding.at], 0.5, gap(label, 'a right to work without an end')))
    : unmet(reason, [holding.at], gap(label, 'a right to work without an end'))
}

/** Met for as long as the right lasts. */
function inTime(holding: Holding, situation: Situation, reason: string): Verdict {
  const label = labelOf(holding)
  const covered = coverage(holding.until, situation)
  switch (covered.is) {
    case 'covered':
      return met(reason, [holding.at])
    case 'ended':
      return unmet(
        `Your ${label} ends ${holding.until ? isoWhen(holding.until) : ''}, before the job starts.`,
        [holding.at],
        gap(`${label}${until(holding)}`, 'a right to work when the job starts'),
      )
    case 'short':
      return partial(
        `Your ${label} ${covered.said}.`,
        [holding.at],
        covered.share,
        gap(`${label}${until(holding)}`, 'a right to work to the end of the job'),
      )
    case 'unclear': {
      const open = unknown(`Your ${label} ${covered.said}.`, [holding.at], {
        text: `On which day does your ${label} end?`,
        key: keyOf(holding, 'until'),
      })
      return open.status === 'unknown' ? { ...open, credit: { low: covered.share, high: 1 } } : open
    }
  }
}

const bare = (name: string): string => name.toLowerCase().replace(/[^a-z0-9]/g, '')

/** Whether the posting means this right when it names `status`. */
export const isNamed = (holding: Holding, status: string): boolean =>
  holding.names.some(
    (name) =>
      bare(name) === bare(status) ||
      name.split(/[\s()/,]+/).some((part) => bare(part) === bare(status) && bare(part) !== ''),
  )

/** "no sponsorship": who needs none is in; who needs it later is in for a job that ends before. */
export const noSponsorship = (
  requirement: Requirement,
  profile: Profile,
  situation: Situation,
): Verdict =>
  inCountries(requirement.countries, situation, (country) => {
    const holdings = holdingsIn(profile, country)
    if (holdings.length === 0) {
      const open = without(profile, country)
      return open.status === 'unmet'
        ? {
            ...open,
            reason: `To work in ${countryName(country)} you would need sponsorship, and the posting offers none.`,
          }
        : { ...open, ...sponsorshipQuestion(country) }
    }
    return best(holdings.map((holding) => unsponsored(requirement, holding, country, situation)))
  })

const sponsorshipQuestion = (
  country: string,
): { readonly question: { readonly text: string; readonly key: string } } => ({
  question: {
    text: `Do you need visa sponsorship to work in ${countryName(country)}, now or later? On which status may you work?`,
    key: 'workAuthorization',
  },
})

function unsponsored(
  requirement: Requirement,
  holding: Holding,
  country: string,
  situation: Situation,
): Verdict {
  const name = countryName(country)
  const label = labelOf(holding)
  const refused = refusedName(requirement.statuses ?? [], holding)
  if (refused)
    return unmet(
      `The posting does not accept ${refused}, and your profile says ${label}.`,
      [holding.at],
      gap(label, `a right to work in ${name} that is not ${refused}`, 'visa sponsorship'),
    )
  if (coverage(holding.until, situation).is === 'ended') return inTime(holding, situation, '')
  const depends = condition(holding, situation)
  if (depends) return depends
  switch (holding.sponsorship) {
    case 'none':
      return met(`You need no sponsorship in ${name}${holding.label ? `: ${label}` : ''}.`, [
        holding.at,
      ])
    case 'now':
      return unmet(
        holding.row
          ? `With ${label} you ${holding.row.allows}, and the posting offers no sponsorship.`
          : `Your profile says that you need sponsorship now, and the posting offers none.`,
        [holding.at],
        gap(label, `a right to work in ${name} without sponsorship`, 'visa sponsorship'),
      )
    case 'later':
      return later(requirement, holding, name, situation)
    case null:
      return unknown(
        `Your profile says that you may work in ${name}, and not whether you will need sponsorship.`,
        [holding.at],
        { text: laterQuestion(name), key: keyOf(holding, 'sponsorship') },
      )
  }
}

function later(
  { future }: Requirement,
  holding: Holding,
  name: string,
  situation: Situation,
): Verdict {
  const label = labelOf(holding)
  const want = `a right to work in ${name} that needs no sponsorship later`
  if (!isTemporary(situation)) {
    if (future)
      return unmet(
        `With ${label} you will need sponsorship later, and the posting rules that out.`,
        [holding.at],
        gap(label, want, 'visa sponsorship'),
      )
    return first(
      partial(
        `${label} needs no sponsorship now, but to stay in the job you will need it later, and the posting offers none.`,
        [holding.at],
        0.5,
        gap(label, want, 'visa sponsorship'),
      ),
    )
  }
  // whoever will need it is not taken, as it is the person and not this job that the employer looks at
  if (future)
    return closing(
      partial(
        `For this job ${label} needs no sponsorship, but you will need it later, and that is asked about too.`,
        [holding.at],
        0.5,
        gap(label, want, 'visa sponsorship'),
      ),
    )
  if (holding.grants === 'possible')
    return unknown(
      `With ${label} you ${holding.row?.allows ?? 'may work only with a further permission'}.`,
      [holding.at],
      { text: permission(holding), key: keyOf(holding, 'basis') },
    )
  return inTime(
    holding,
    situation,
    `For this job you need no sponsorship: ${label}${until(holding)}.`,
  )
}

/** An employer outside E-Verify: nobody may work there on STEM OPT (8 CFR 214.2(f)(10)(ii)(C)(5)). Every other right holds. */
export function notInEVerify(profile: Profile): Verdict {
  const holdings = holdingsIn(profile, 'US')
  const barred = holdings.find((h) => isNamed(h, 'STEM OPT') || h.row?.name === 'STEM OPT')
  if (barred)
    return unmet(
      `With ${labelOf(barred)} you need an employer in E-Verify, and this one is not.`,
      [barred.at],
      gap(labelOf(barred), 'a right to work that needs no E-Verify'),
    )
  const other = holdings.find((h) => h.grants !== null && h.grants !== 'possible')
  if (other) return met(`${labelOf(other)} does not depend on E-Verify.`, [other.at])
  return unknown(
    'The employer is not in E-Verify, so that nobody can work there on STEM OPT.',
    holdings.map((h) => h.at),
    {
      text: 'Would you work on STEM OPT? If not, write on which status you may work.',
      key: 'workAuthorization',
    },
  )
}

/** The name under which the posting refuses this right, if it does. */
function refusedName(refused: readonly string[], holding: Holding): string | null {
  const students = ['CPT', 'OPT']
  if (
    holding.grants === 'possible' &&
    isNamed(holding, 'F-1') &&
    students.every((s) => refused.includes(s))
  )
    return 'CPT or OPT'
  const visas = refused.some((s) => !['EAD', ...students, 'STEM OPT'].includes(s))
  const named = refused.filter(
    (s) =>
      s !== 'EAD' ||
      !visas ||
      holding.names.some((n) => refused.some((r) => r !== 'EAD' && bare(r) === bare(n))),
  )
  return holding.sponsorship === 'none' && !named.includes('EAD')
    ? null
    : (named.find((s) => isNamed(holding, s)) ?? null)
}

const NEEDED = {
  citizen: WIDTH.citizen,
  permanentResident: WIDTH.resident,
  usPerson: WIDTH.protected,
} as const

const SUBJECT = {
  citizen: 'citizenship',
  permanentResident: 'permanent residence',
  usPerson: 'US person',
} as const

const WHO: Readonly<Record<keyof typeof NEEDED, (countries: readonly string[]) => string>> = {
  citizen: (countries) => `a citizen of ${countryNames(countries)}`,
  permanentResident: (countries) => `a citizen or permanent resident of ${countryNames(countries)}`,
  usPerson: (countries) =>
    countries.includes('US')
      ? 'a US person (citizen, green card holder, refugee or asylee)'
      : `a citizen, permanent resident or refugee in ${countryNames(countries)}`,
}

/** Citizens, permanent residents, US persons, in any of the countries named; where none is, in that of the job. */
export function belongs(
  type: keyof typeof NEEDED,
  requirement: Requirement,
  profile: Profile,
  situation: Situation,
): Verdict {
  const named = requirement.countries
  if (named.length === 0)
    return inCountries([], situation, (country) => belongsTo(type, country, profile))
  const citizens = named.map((country) => belongsTo(type, country, profile, named))
  if (!named.includes('EU') || type !== 'permanentResident') return best(citizens)
  const residents = inCountries(named, situation, (country) => belongsTo(type, country, profile))
  return best([...citizens, residents])
}

/** Whether the candidate is one of those asked for in one country, of several that `named` lists. What is known of a right to work decides; a bare country does not. */
function belongsTo(
  type: keyof typeof NEEDED,
  country: string,
  profile: Profile,
  named: readonly string[] = [country],
): Verdict {
  const who = WHO[type](named)
  const holdings = holdingsIn(profile, country)
  const wide = holdings.find((h) => h.grants !== null && WIDTH[h.grants] >= NEEDED[type])
  if (wide) return met(`You are ${WHO[type]([country])}: ${labelOf(wide)}.`, [wide.at])
  const citizenships = profile.citizenships ?? []
  // who may work here as a citizen of elsewhere is known by that citizenship
  const known = holdings.find(
    (h) => h.grants !== null && (h.row !== null || citizenships.length === 0),
  )
  if (known?.row?.mayBe && WIDTH[known.row.mayBe] >= NEEDED[type])
    return unknown(
      `The posting asks for ${who}; your profile says ${labelOf(known)}.`,
      [known.at],
      { text: known.row.asks ?? `Are you ${who}?`, key: 'citizenships' },
    )
  if (known)
    return unmet(
      `The posting asks for ${who}; your profile says ${labelOf(known)}.`,
      [known.at],
      gap(labelOf(known), who, SUBJECT[type]),
    )
  if (type === 'citizen' && citizenships.length > 0)
    return unmet(
      `The posting asks for ${who}; your profile names another citizenship.`,
      citizenships.map((c) => c.at),
      gap(citizenships.map((c) => countryName(c.value)).join(', '), who, SUBJECT[type]),
    )
  if (holdings.length === 0 && listsRights(profile)) return without(profile, country)
  return unknown(
    `Your profile does not say whether you are ${who}.`,
    holdings.map((h) => h.at),
    { text: `Are you ${who}?`, key: type === 'citizen' ? 'citizenships' : 'workAuthorization' },
  )
}
