import { capitalized } from '../../core/capitalized.ts'
import type { ClearanceFact, Profile } from '../../core/profile.ts'
import type { Evidence, Verdict } from '../../core/verdict.ts'
import { tokenize } from '../../matcher/tokenizer.ts'
import { countryName } from '../../vocabulary/countries.ts'
import { NAMES_LICENCE } from '../../vocabulary/driving-licences.ts'
import type { Situation } from '../kind.ts'
import { admission, type Admission } from './admission.ts'
import { lawOf, NATO_MEMBERS } from './areas.ts'
import { rankOf, type Ranked } from './clearances.ts'
import { holdingsIn, listsRights, WIDTH, type Holding } from './holdings.ts'
import { blocking, met, partial, unknown, unmet } from '../shared/verdicts.ts'
import { gap } from './gap.ts'
import type { WorkAuthorizationRequirement } from './requirement.ts'

type Requirement = Pick<WorkAuthorizationRequirement, 'countries' | 'level' | 'obtainable'>

/** "a Secret clearance", "an SC clearance" */
const one = (what: string): string => `${/^(?:[aeiou]|SC |NV|L )/i.test(what) ? 'an' : 'a'} ${what}`
const LAPSED = /\b(?:expired|lapsed|inactive|former|pending|eligible)\b/i

/** Countries whose postings say "Secret clearance" and mean their own. */
const OWN_SECRETS: readonly string[] = ['CA', 'AU', 'NZ', 'GB']

/** Whose clearance is asked for: as the words say, else that of the country of the job. `sure` is false where neither tells and the candidate's own country has such a level. */
function ladderAsked(
  { countries, level }: Requirement,
  profile: Profile,
  situation: Situation,
): { readonly ladder: string; readonly sure: boolean } {
  const own = level === null ? null : rankOf(tokenize(level), 'US')
  if (own && !own.shared) return { ladder: own.ladder, sure: true }
  const held = profile.clearance?.country ?? null
  const where = (countries.length > 0 ? countries : situation.countries).map(lawOf)
  const [first] = where
  if (first) return { ladder: held !== null && where.includes(held) ? held : first, sure: true }
  if (held !== null) return { ladder: held, sure: true }
  const home = OWN_SECRETS.find((country) =>
    holdingsIn(profile, country).some(
      (h) => h.grants !== null && WIDTH[h.grants] >= WIDTH.resident,
    ),
  )
  return home ? { ladder: home, sure: false } : { ladder: 'US', sure: true }
}

/** A clearance that stands is compared by level; without one, who is open to be put forward for it may be enough. */
export function clearanceVerdict(
  requirement: Requirement,
  profile: Profile,
  situation: Situation,
): Verdict {
  const level = requirement.level ? `${requirement.level} clearance` : 'security clearance'
  const { ladder, sure } = ladderAsked(requirement, profile, situation)
  const want = requirement.level ? rankOf(tokenize(requirement.level), ladder) : null
  const held = profile.clearance
  if (held) {
    const have = rankOf(tokenize(held.level), held.country ?? ladder)
    const whose = have && !have.shared ? have.ladder : held.country
    if (whose === null || whose === ladder || (ladder === 'NATO' && NATO_MEMBERS.has(whose)))
      return compared(requirement, held, { ladder, level, want, have })
  }
  if (!sure)
    return unknown(`The posting asks for ${one(level)}, and does not say of which country.`, [], {
      text: `Which country's ${level} is meant? Run again with --country.`,
      key: 'clearance',
    })
  return opened(requirement, level, ladder, profile, situation)
}

interface Levels {
  readonly ladder: string
  readonly level: string
  readonly want: Ranked | null
  readonly have: Ranked | null
}

/** The clearance that stands in the profile against the one asked for. */
function compared(
  { obtainable }: Requirement,
  held: ClearanceFact,
  { ladder, level, want, have }: Levels,
): Verdict {
  const lapsed = LAPSED.test(held.status ?? '')
  const said = `${held.level} clearance${held.status ? ` (${held.status})` : ''}`
  const country = have?.ladder ?? held.country
  if (ladder === 'NATO' && country !== null && country !== 'NATO')
    return unknown(
      `The posting asks for ${one(level)}; you hold ${one(said)} of ${countryName(country)}.`,
      [held.at],
      {
        text: `Do you hold a certificate for NATO on the ground of your ${said}?`,
        key: 'clearance',
      },
    )
  const enough = isEnough(want, have)
  if ((enough && !lapsed) || obtainable)
    return met(`The posting asks for ${one(level)}; you hold ${one(said)}.`, [held.at])
  if (enough)
    return partial(
      `The posting asks for an active ${level}; yours is ${held.status ?? ''}.`,
      [held.at],
      0.5,
      gap(said, `an active ${level}`, 'security clearance'),
    )
  if (have === null)
    return unknown(
      `The posting asks for an active ${level}; how ${one(said)} compares with it is not known here.`,
      [held.at],
      { text: `Is your ${said} as high as ${one(level)}?`, key: 'clearance' },
    )
  return unmet(
    `The posting asks for an active ${level}; you hold ${one(said)}.`,
    [held.at],
    gap(said, `an active ${level}`, 'security clearance'),
  )
}

const isEnough = (want: Ranked | null, have: Ranked | null): boolean =>
  want === null || (have !== null && have.ladder === want.ladder && have.rank >= want.rank)

/** No clearance stands in the profile: whether the candidate can get one decides. */
function opened(
  { obtainable, level: named }: Requirement,
  level: string,
  ladder: string,
  profile: Profile,
  situation: Situation,
): Verdict {
  const rule = admission(ladder, named)
  const widest = widestFor(ladder, profile)
  const width = widest ? widthOf(widest) : -1
  const isFirst = width >= rule.from
  if (widest && (isFirst || (rule.asks !== null && width >= rule.asksFrom))) {
    if (!obtainable) return heldOrNot(level, rankOf(tokenize(named ?? ''), ladder), widest)
    return isFirst ? open(widest, level) : askMore(widest, level, rule.asks ?? '')
  }
  return (
    closedTo(rule, { level, ladder, widest }, profile, situation) ??
    (obtainable ? askWho(rule, level) : askHeld(level, []))
  )
}

/** The widest right in the country of the ladder; for NATO, a citizenship of one of its members. */
function widestFor(ladder: string, profile: Profile): Holding | undefined {
  const holdings =
    ladder === 'NATO'
      ? [...NATO_MEMBERS].flatMap((member) => holdingsIn(profile, member).filter(isCitizen))
      : holdingsIn(profile, ladder).filter((h) => h.grants !== null)
  return [...holdings].sort((a, b) => widthOf(b) - widthOf(a))[0]
}

const open = (widest: Holding, level: string): Verdict =>
  met(
    `${isCitizen(widest) ? 'As a citizen' : `With ${widest.label}`} you can be put forward for ${one(level)}; the check itself decides.`,
    [widest.at],
  )

const askMore = ({ label, at }: Holding, level: string, question: string): Verdict =>
  unknown(
    `${capitalized(one(level))} is not for citizens alone, and your profile says ${label}.`,
    [at],
    {
      text: question,
      key: 'clearance',
    },
  )

const askWho = ({ asks, who }: Admission, level: string): Verdict =>
  unknown(`Your profile does not name ${one(level)}.`, [], {
    text: `Are you ${asks === null ? who.replace('citizens', 'a citizen') : `one of the ${who}`}? That is the first condition of ${one(level)}.`,
    key: 'citizenships',
  })

/** A level of a ladder, and the widest right that the profile has in the country of the ladder. */
interface Sought {
  readonly level: string
  readonly ladder: string
  readonly widest: Holding | undefined
}

/** A verdict where what the profile says of rights and citizenships shuts the candidate out; null where it leaves that open. */
function closedTo(
  { asks, who }: Admission,
  { level, ladder, widest }: Sought,
  profile: Profile,
  situation: Situation,
): Verdict | null {
  const foreign = profile.citizenships?.[0]
  const says = widest
    ? { mine: widest.label, at: widest.at }
    : foreign && { mine: countryName(foreign.value), at: foreign.at }
  if (!says || (!widest && mayBeOpen(asks, ladder, profile, situation))) return null
  return unmet(
    `${capitalized(one(level))} is for ${who}, and your profile says ${says.mine}.`,
    [says.at],
    gap(says.mine, `to be one of ${who}, for ${one(level)}`, 'security clearance'),
  )
}

/** Of a profile without a right that counts: it lists none where the level is open to more than citizens, or says something of the country. */
function mayBeOpen(
  asks: string | null,
  ladder: string,
  profile: Profile,
  { countries }: Situation,
): boolean {
  if (asks !== null && !listsRights(profile)) return true
  const where = ladder === 'NATO' ? (countries[0] ?? '') : ladder
  return holdingsIn(profile, where).length > 0
}

const isCitizen = ({ grants }: Holding): boolean => grants === 'citizen'
const widthOf = ({ grants }: Holding): number => (grants === null ? -1 : WIDTH[grants])

/** From this rank of the US ladder on (Top Secret, Q) a clearance is what its holders are hired for, and none of them leaves it out. */
const NEVER_LEFT_OUT = 5

/** A clearance that must be held, and a profile that lists rights and no clearance: a question, and from Top Secret on one that closes until it is answered. */
function heldOrNot(level: string, want: Ranked | null, widest: Holding): Verdict {
  const open = askHeld(level, [widest.at])
  return want?.ladder === 'US' && want.rank >= NEVER_LEFT_OUT ? blocking(open) : open
}

const askHeld = (level: string, evidence: readonly Evidence[]): Verdict =>
  unknown(
    evidence.length > 0
      ? `The posting asks for an active ${level}, and your profile names none.`
      : `Your profile does not name ${one(level)}.`,
    evidence,
    { text: `Do you hold an active ${level}?`, key: 'clearance' },
  )

/** ITAR and EAR: US persons may see what is controlled; for others the employer needs a licence (22 CFR 120.62, 15 CFR 772.1). */
export function exportControl({ countries }: Requirement, profile: Profile): Verdict {
  const country = countries.length === 0 || countries.includes('US') ? 'US' : (countries[0] ?? 'US')
  const who =
    country === 'US'
      ? 'a US person (citizen, green card holder, refugee or asylee)'
      : `a citizen or permanent resident of ${countryName(country)}`
  const holdings = holdingsIn(profile, country)
  const wide = holdings.find((h) => h.grants !== null && WIDTH[h.grants] >= WIDTH.protected)
  if (wide) return met(`You are ${who}, so export rules do not stand in the way.`, [wide.at])
  const known = holdings.find((h) => h.grants !== null)
  if (known)
    return partial(
      `Work under export control is open to ${who}; with ${known.label} the employer needs a licence for you first.`,
      [known.at],
      0.3,
      gap(known.label, `${who}, or an export licence`, 'export control'),
    )
  return unknown(
    'Work under export control depends on your status.',
    holdings.map((h) => h.at),
    { text: `Are you ${who}?`, key: 'workAuthorization' },
  )
}

/** What only the candidate can say; a line under `competencies` or `certifications` settles it. */
function selfDeclared(
  profile: Profile,
  isNamed: (line: string) => boolean,
  reason: string,
  question: string,
  key: string,
): Verdict {
  const line =
    profile.competencies?.find((c) => isNamed(c.name))?.at ??
    profile.certifications?.find((c) => isNamed(c.value))?.at
  return line
    ? met(`Your profile says: ${line.quote}.`, [line])
    : unknown(reason, [], { text: question, key })
}

export const backgroundCheck = (profile: Profile): Verdict =>
  selfDeclared(
    profile,
    (line) => /background|criminal|\bDBS\b/i.test(line),
    'The employer will make a background check.',
    'Will you agree to a background check? Write it under competencies, for example "background check: agreed".',
    'competencies',
  )

export const drivingLicence = (profile: Profile): Verdict =>
  selfDeclared(
    profile,
    (line) => /\bdriv/i.test(line) || NAMES_LICENCE.test(line),
    'The posting asks for a driving licence.',
    'Do you have a driving licence? Write it under certifications.',
    'certifications',
  )
