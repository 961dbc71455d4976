import { isoWhen } from '../../core/day.ts'
import type { Profile } from '../../core/profile.ts'
import type { Verdict } from '../../core/verdict.ts'
import { countryName } from '../../vocabulary/countries.ts'
import type { Situation } from '../kind.ts'
import { capped, condition } from './conditions.ts'
import { isSilent, listsRights, type Holding } from './holdings.ts'
import { byHoldings } from './by-country.ts'
import type { WorkAuthorizationRequirement } from './requirement.ts'
import { coverage, isTemporary } from './time.ts'
import { blocking, met, partial, unknown, unmet } from '../shared/verdicts.ts'
import { gap } from './gap.ts'

/** What judging looks at. */
export type Requirement = Omit<
  WorkAuthorizationRequirement,
  'id' | 'kind' | 'importance' | 'quote' | 'span' | 'rule' | 'anyOf'
>

/** The profile key of a detail of a right: `workAuthorization/0/until`. */
export const keyOf = ({ at }: Holding, detail: string): string => `${at.pointer.slice(1)}/${detail}`
export const labelOf = ({ label }: Holding): string => label || 'right to work'
export const until = ({ until }: Holding): string => (until ? `, until ${isoWhen(until)}` : '')

/** "authorized to work": any right that holds when the job starts counts, and again when it ends. */
export const authorized = (
  requirement: Requirement,
  profile: Profile,
  situation: Situation,
): Verdict =>
  byHoldings(
    requirement.countries,
    profile,
    situation,
    (country) => without(profile, country),
    (holding, country) => mayWork(requirement, holding, country, situation),
  )

/** Nothing in the profile on this country. */
export function without(profile: Profile, country: string): Verdict {
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
export const laterQuestion = (name: string): string =>
  `Will you need visa sponsorship to go on working in ${name} later? Write sponsorship: none or sponsorship: later.`

/** The question for a right that needs a further permission. */
export const permission = ({ label, row }: Holding): string =>
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
    ? blocking(partial(reason, [holding.at], 0.5, gap(label, 'a right to work without an end')))
    : unmet(reason, [holding.at], gap(label, 'a right to work without an end'))
}

/** Met for as long as the right lasts. */
export function inTime(holding: Holding, situation: Situation, reason: string): Verdict {
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
    case 'unclear':
      return unknown(
        `Your ${label} ${covered.said}.`,
        [holding.at],
        { text: `On which day does your ${label} end?`, key: keyOf(holding, 'until') },
        { low: covered.share, high: 1 },
      )
  }
}

/** A name of a right without case, spaces and signs. */
export const bare = (name: string): string => name.toLowerCase().replace(/[^a-z0-9]/g, '')

/** Whether the posting means this right when it names `status`. */
export const isNamed = (holding: Holding, status: string): boolean =>
  holding.names.some(
    (name) =>
      bare(name) === bare(status) ||
      name.split(/[\s()/,]+/).some((part) => bare(part) === bare(status) && bare(part) !== ''),
  )
