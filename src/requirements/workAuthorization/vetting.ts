import { map } from '../../core/lists.ts'
import type { Profile } from '../../core/profile.ts'
import type { Verdict } from '../../core/verdict.ts'
import { tokenize } from '../../text/tokens.ts'
import { countryName } from '../../vocabulary/countries.ts'
import type { Situation } from '../kind.ts'
import { rankOf } from './clearances.ts'
import { holdingsIn, WIDTH } from './holdings.ts'
import { ask, met, partial, unmet } from './verdicts.ts'
import type { WorkAuthorizationRequirement } from './requirement.ts'

type Requirement = Pick<WorkAuthorizationRequirement, 'countries' | 'level' | 'obtainable'>

const ranked = (written: string): ReturnType<typeof rankOf> => rankOf(written, tokenize(written))
const LAPSED = /\b(?:expired|lapsed|inactive|former|pending|eligible)\b/i

/** A clearance that stands is compared by level; without one, whoever is a citizen may be put forward for it where that is enough. */
export function clearance(
  requirement: Requirement,
  profile: Profile,
  situation: Situation,
): Verdict {
  const level = requirement.level ? `${requirement.level} clearance` : 'security clearance'
  const want = requirement.level ? ranked(requirement.level) : null
  const country =
    requirement.countries[0] ??
    want?.country ??
    situation.countries[0] ??
    profile.clearance?.country ??
    'US'
  const held = profile.clearance
  if (held && (held.country === null || held.country === country)) {
    const have = ranked(held.level)
    const enough =
      want === null || (have !== null && have.country === want.country && have.rank >= want.rank)
    const lapsed = LAPSED.test(held.status ?? '')
    const said = `${held.level} clearance${held.status ? ` (${held.status})` : ''}`
    if ((enough && !lapsed) || requirement.obtainable)
      return met(`The posting asks for a ${level}; you hold a ${said}.`, held.at)
    if (enough)
      return partial(
        0.5,
        `The posting asks for an active ${level}; yours is ${held.status ?? ''}.`,
        held.at,
        said,
        `an active ${level}`,
        'security clearance',
      )
    return unmet(
      `The posting asks for an active ${level}; you hold a ${said}.`,
      [held.at],
      said,
      `an active ${level}`,
      'security clearance',
    )
  }
  return citizenFirst(requirement, level, country, profile)
}

/** No clearance stands in the profile. Only citizens get one (US: EO 12968; public trust and the lower levels of the UK are open to residents). */
function citizenFirst(
  { obtainable, level: named }: Requirement,
  level: string,
  country: string,
  profile: Profile,
): Verdict {
  const name = countryName(country)
  const residentsToo = named === 'Public Trust' || country === 'GB' || country === 'EU'
  const holdings = holdingsIn(profile, country)
  const fits = holdings.find(
    (h) => h.grants !== null && WIDTH[h.grants] >= (residentsToo ? WIDTH.resident : WIDTH.citizen),
  )
  const other = holdings.find((h) => h.grants !== null)
  const foreign =
    holdings.length === 0 && (profile.citizenships ?? []).length > 0
      ? profile.citizenships?.[0]
      : undefined
  if (!fits && (other || foreign)) {
    const at = other?.at ?? foreign?.at
    return unmet(
      `A ${level} is for citizens of ${name}, and your profile says ${other?.label || (foreign ? countryName(foreign.value) : 'something else')}.`,
      at ? [at] : [],
      other?.label ?? null,
      `citizenship of ${name}, for a ${level}`,
      'security clearance',
    )
  }
  if (fits && obtainable)
    return met(
      `As a ${fits.label || 'citizen'} you can be put forward for a ${level}; the check itself decides.`,
      fits.at,
    )
  if (fits)
    return ask(
      `The posting asks for an active ${level}, and your profile names none.`,
      `Do you hold an active ${level}?`,
      'clearance',
      [fits.at],
    )
  const question = obtainable
    ? `Are you a citizen of ${name}? That is the first condition of a ${level}.`
    : `Do you hold an active ${level}?`
  return ask(
    `Your profile does not name a ${level}.`,
    question,
    obtainable ? 'citizenships' : 'clearance',
  )
}

/** ITAR and EAR: US persons may see what is controlled; for others the employer needs a licence (22 CFR 120.62, 15 CFR 772.1). */
export function exportControl({ countries }: Requirement, profile: Profile): Verdict {
  const country = countries.length === 0 || countries.includes('US') ? 'US' : (countries[0] ?? 'US')
  const who =
    country === 'US'
      ? 'a US person (citizen, green card holder, refugee or asylee)'
      : `a citizen or permanent resident of ${countryName(country)}`
  const holdings = holdingsIn(profile, country)
  const wide = holdings.find((h) => h.grants !== null && WIDTH[h.grants] >= WIDTH.protected)
  if (wide) return met(`You are ${who}, so export rules do not stand in the way.`, wide.at)
  const known = holdings.find((h) => h.grants !== null)
  if (known)
    return partial(
      0.3,
      `Work under export control is open to ${who}; with ${known.label} the employer needs a licence for you first.`,
      known.at,
      known.label,
      `${who}, or an export licence`,
      'export control',
    )
  return ask(
    'Work under export control depends on your status.',
    `Are you ${who}?`,
    'workAuthorization',
    map(holdings, (h) => h.at),
  )
}

/** What only the candidate can say; a line under `competencies` or `certifications` settles it. */
function selfDeclared(
  profile: Profile,
  named: RegExp,
  reason: string,
  question: string,
  key: string,
): Verdict {
  const line =
    profile.competencies?.find((c) => named.test(c.name))?.at ??
    profile.certifications?.find((c) => named.test(c.value))?.at
  return line ? met(`Your profile says: ${line.quote}.`, line) : ask(reason, question, key)
}

export const backgroundCheck = (profile: Profile): Verdict =>
  selfDeclared(
    profile,
    /background|criminal|\bDBS\b/i,
    'The employer will make a background check.',
    'Will you agree to a background check? Write it under competencies, for example "background check: agreed".',
    'competencies',
  )

export const drivingLicence = (profile: Profile): Verdict =>
  selfDeclared(
    profile,
    /\bdriv/i,
    'The posting asks for a driving licence.',
    'Do you have a driving licence? Write it under certifications.',
    'certifications',
  )
