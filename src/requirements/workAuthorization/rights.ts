import { holdsToken } from '../../matcher/token-range.ts'
import { startsUpper } from '../../matcher/chars.ts'
import type { Match } from '../../matcher/pattern.ts'
import { normAt, type Token } from '../../matcher/tokenizer.ts'
import type { Context } from '../kind.ts'
import { isRefused, type Refusal } from '../refusal.ts'
import { listAround, type Persons } from './persons.ts'
import { authorizationDraft, type Read } from './requirement.ts'
import { countriesOfVisas, visasIn } from './visas.ts'
import {
  countriesIn,
  isEquality,
  isVerification,
  NEGATIONS,
  saysLater,
  SPONSORS,
} from './passage-words.ts'
import { wordSet } from '../../matcher/words.ts'
import * as lexicon from './lexicon.ts'
import { isAskedWithHelp } from './visa-offers.ts'

const PERMANENT = wordSet(lexicon.permanent)
/** "…to work in the US on an unrestricted basis": so far behind the right. A permanent job there is no permanent right. */
const UNRESTRICTED = wordSet('unrestricted indefinitely')
const BEHIND_RIGHT = 8
const ZONES = wordSet(lexicon.zones)
const ALONE = wordSet(lexicon.noRightBefore)
const WORKED_WITH = wordSet(lexicon.workedWith)

const isTitle = (words: readonly Token[]): boolean =>
  words.every((t) => t.text.length < 4 || startsUpper(t.text))

/** A right to work, with the countries that stand around it. */
export const readAuthorized: Read = (match, context) => {
  const { tokens, clause } = context
  if (isRefused(context, refusalOfRight(context, match), match)) return null
  const from = Math.max(clause.from, match.from - 4)
  const to = Math.min(clause.to, match.to + 12)
  const near = countriesIn(tokens, from, to)
  if (near.length === 0 && isWholeTitle(context, match)) return null
  const negative =
    holdsToken(tokens, match.to, clause.to, SPONSORS) ||
    holdsToken(tokens, match.to, clause.to, NEGATIONS)
  const named = negative ? [] : visasIn(tokens, match.to, clause.to)
  const permanent =
    holdsToken(tokens, from, Math.min(clause.to, match.to + 3), PERMANENT) ||
    holdsToken(tokens, match.to, Math.min(clause.to, match.to + BEHIND_RIGHT), UNRESTRICTED)
  const around = near.length > 0 ? near : countriesIn(tokens, clause.from, clause.to)
  const countries = isOfOpenings(context, match.from) ? [] : around
  return authorizationDraft('authorized', countriesOfVisas(countries, named), {
    ...(permanent ? { unrestricted: true } : {}),
    ...(named.length > 0 ? { statuses: named } : {}),
  })
}

/** "Whoever applies for Canadian job openings must …": asked where the job is in that country. */
const isOfOpenings = ({ tokens, clause }: Context, to: number): boolean => {
  const applied = tokens.slice(clause.from, to).findIndex((t) => APPLYING.has(t.norm))
  return applied >= 0 && holdsToken(tokens, clause.from + applied, to, OPENINGS)
}
const APPLYING = wordSet('apply applying applies applicants')
const OPENINGS = wordSet('openings')

/** Why a right to work is not asked for; null where it may be. */
function refusalOfRight(context: Context, match: Match): Refusal | null {
  if (isVerification(context, match.from) || isEquality(context)) return 'meaning'
  if (isOfOthers(context, match)) return 'others'
  return isShutOut(context, match) ? 'taken' : null
}

/** "Not eligible for employment in the following states": places that are shut out, and no right. */
const isShutOut = ({ tokens, clause }: Context, { from, to }: Match): boolean =>
  normAt(tokens, from - 1) === 'not' &&
  normAt(tokens, from) === 'eligible' &&
  holdsToken(tokens, to, Math.min(clause.to, to + STATES_REACH), STATES)
const STATES_REACH = 6
const STATES = wordSet(lexicon.states)

/** Words around a right to work that make it the employer's business, or another thing. */
function isOfOthers({ tokens, clause }: Context, { from, to }: Match): boolean {
  const next = normAt(tokens, to)
  return (
    holdsToken(tokens, Math.max(clause.from, from - 8), from, SPONSORS) ||
    holdsToken(tokens, from, to, WORKED_WITH) ||
    ALONE.has(next) ||
    (to < clause.to && ZONES.has(next))
  )
}

/** "Right to Work" as a title. */
const isWholeTitle = ({ tokens, clause }: Context, { from, to }: Match): boolean =>
  from === clause.from && to === clause.to && isTitle(tokens.slice(from, to))

/** The same where the words ("work permit") are also used of what the employer arranges. */
export const readPermit: Read = (match, context) => {
  const { tokens, clause } = context
  const around = [Math.max(clause.from, match.from - 6), Math.min(clause.to, match.to + 4)] as const
  const isGiven =
    holdsToken(tokens, match.from, match.to, SPONSORS) ||
    (holdsToken(tokens, ...around, SPONSORS) &&
      !holdsToken(tokens, ...around, NEGATIONS) &&
      !holdsToken(tokens, match.to, match.to + 3, REQUIRED))
  return isRefused(context, isGiven ? 'given' : null, match) ? null : readAuthorized(match, context)
}
const REQUIRED = wordSet(lexicon.requiredWords)

const AVAILABLE = wordSet(lexicon.availableWords)
const OTHERS = wordSet(lexicon.others)
const VERIFY = wordSet('verify everify')
const EVENTS = wordSet(lexicon.sponsoredEvents)
const PARTLY = wordSet(lexicon.partly)
const SOME = wordSet('some')
const WELCOMES = wordSet(lexicon.welcomes)
const EXCEPT = wordSet(lexicon.exceptWords)

/** No sponsorship: whether for good, and what is refused by name. */
export const readNoSponsorship: Read = (match, context) => {
  const { tokens, clause } = context
  const refusal = isAskedWithHelp(context) ? 'given' : refusalOfNo(context, match)
  if (isRefused(context, refusal, match)) return null
  const refused = visasIn(tokens, match.from, endOfRefused(context, match.to))
  const countries = countriesIn(tokens, clause.from, clause.to)
  return authorizationDraft('noSponsorship', countriesOfVisas(countries, refused), {
    future: saysLater(context),
    ...(refused.length > 0 ? { statuses: refused } : {}),
  })
}

/** Why words do not refuse sponsorship, though they look like it; null where they do. */
function refusalOfNo(context: Context, match: Match): Refusal | null {
  const { tokens, clause, passage } = context
  const { from, to } = match
  if (isEquality(context) || holdsToken(tokens, from, to, EXCEPT)) return 'meaning'
  // "not in E-Verify, so no STEM OPT"
  if (holdsToken(tokens, from, to, VERIFY)) return 'taken'
  if (holdsToken(tokens, to, Math.min(clause.to, to + 9), OTHERS)) return 'others'
  // "we do not sponsor the marathon", "no licensed sponsor of any club"
  if (holdsToken(tokens, to, Math.min(clause.to, to + 4), EVENTS)) return 'others'
  // "not for every role", "in some cases"
  if (
    holdsToken(tokens, to, Math.min(clause.to, to + 4), PARTLY) ||
    holdsToken(tokens, passage.from, from, SOME)
  )
    return 'condition'
  // "with or without sponsorship"
  if (tokens[from]?.norm === 'without' && tokens[from - 1]?.norm === 'or') return 'meaning'
  // "no relocation, sponsorship available"
  const comma = tokens.slice(from, to).some((t) => t.text === ',')
  if (comma && holdsToken(tokens, to, Math.min(clause.to, to + 2), AVAILABLE)) return 'given'
  return refusedBefore(context, match) ? 'taken' : null
}

function endOfRefused({ tokens, clause }: Context, from: number): number {
  for (let at = from; at < clause.to; at++) if (WELCOMES.has(tokens[at]?.norm ?? '')) return at
  return clause.to
}

/** Whether the clause has refused sponsorship already, in words before these. */
function refusedBefore({ tokens, clause }: Context, { from }: Match): boolean {
  let negated = false
  for (let at = clause.from; at < from; at++) {
    const norm = tokens[at]?.norm ?? ''
    if (NEGATIONS.has(norm)) negated = true
    else if (negated && SPONSORS.has(norm)) return true
  }
  return false
}

export const readOffered: Read = (match, context) => {
  const { tokens, clause } = context
  return isRefused(context, refusalOfOffer(context, match), match)
    ? null
    : authorizationDraft(
        'sponsorshipOffered',
        countriesOfVisas(
          countriesIn(tokens, clause.from, clause.to),
          visasIn(tokens, match.from, match.to),
        ),
      )
}

/** Why words offer no sponsorship; null where they do. */
function refusalOfOffer({ tokens, clause }: Context, { from, to }: Match): Refusal | null {
  const around = [Math.max(clause.from, from - 10), Math.min(clause.to, to + 5)] as const
  if (holdsToken(tokens, ...around, NEGATIONS)) return 'denied'
  if (holdsToken(tokens, from, to, EXCEPT)) return 'meaning'
  return holdsToken(tokens, ...around, ELSEWHERE) ? 'others' : null
}

/** Words of a line that is nothing but the offer. */
const BARE = 5

/** "Perks: health insurance, visa sponsorship": an offer by where it stands. */
export const readPerk: Read = (match, context) => {
  const { clause, passage } = context
  return passage.section.role === 'benefits' || clause.to - clause.from <= BARE
    ? readOffered(match, context)
    : null
}

/** "authorized to work without restriction": nobody has to sponsor whoever is. */
export const readUnrestricted: Read = (match, context) => {
  const { tokens, clause } = context
  const isRight = holdsToken(tokens, clause.from, match.from, RIGHT)
  const isOther = !isRight || isEquality(context)
  return !isRefused(context, isOther ? 'meaning' : null, match)
    ? authorizationDraft('noSponsorship', countriesIn(tokens, clause.from, clause.to))
    : null
}
const RIGHT = wordSet(lexicon.rightWords)
const ELSEWHERE = wordSet(lexicon.otherJobs)

export const readAccepted: Read = (match, context) => {
  const { tokens, clause } = context
  const isDenied = holdsToken(tokens, clause.from, Math.min(clause.to, match.to + 3), NEGATIONS)
  if (isRefused(context, isDenied ? 'denied' : null, match)) return null
  const statuses = match.captures['visa']?.value as readonly string[]
  return authorizationDraft('authorized', countriesOfVisas([], statuses), { statuses })
}

/** A country that a lost line end has glued to the word before: "BashUS citizenship is required". */
const GLUED_US = /\p{Ll}(?:US|U\.S\.?)$/u

/** "Citizenship is required": whose, the words before may say. */
export const readCitizenship: Read = (match, context) => {
  const { tokens, clause } = context
  const denied = holdsToken(tokens, clause.from, match.to, NEGATIONS) ? 'denied' : null
  if (isRefused(context, isEquality(context) ? 'meaning' : denied, match)) return null
  const named = countriesIn(tokens, Math.max(clause.from, match.from - 2), match.from)
  return authorizationDraft(
    'citizen',
    named.length === 0 && GLUED_US.test(tokens[match.from - 1]?.text ?? '') ? ['US'] : named,
  )
}

/** "Must be Singaporean", and nothing more: "must be German-speaking" is no citizen. */
export const readNational: Read = (match, context) => {
  const { tokens, clause } = context
  const goesOn = match.to < clause.to && tokens[match.to]?.text !== '.'
  if (isRefused(context, goesOn ? 'meaning' : null, match)) return null
  return authorizationDraft('citizen', match.captures['who']?.value as readonly string[])
}

export const admits =
  (strong: boolean): Read =>
  (match, context) => {
    const { tokens, clause, passage } = context
    const at = match.captures['who']?.from ?? match.from
    const list = listAround(tokens, at, passage.from, passage.to)
    if (list && list.from < clause.from) return null
    const who = list?.value ?? (match.captures['who']?.value as Persons)
    const unsure = !strong && !who.sure ? 'vague' : refusalOfPersons(context, match, at, who)
    if (isRefused(context, isEquality(context) ? 'meaning' : unsure, match)) return null
    const after = countriesIn(tokens, match.from, Math.min(clause.to, match.to + 6))
    return admitted(who, after, statusesBeside(context, list?.from ?? at, who.statuses))
  }

/** Who is admitted, in which countries, and by which status besides; US persons and those statuses are of the United States. */
function admitted(
  who: Persons,
  after: readonly string[],
  statuses: readonly string[],
): ReturnType<typeof authorizationDraft> {
  const around = countriesAround(who, after)
  const isAmerican = who.admits === 'usPerson' || statuses.length > 0
  const countries = around.length > 0 || !isAmerican ? around : ['US']
  return authorizationDraft(who.admits, countries, statuses.length > 0 ? { statuses } : {})
}

/** Statuses that stand in a list of persons or lead up to it: "H1B, USC or GC". */
function statusesBeside(
  { tokens, clause }: Context,
  from: number,
  listed: readonly string[],
): readonly string[] {
  const start = Math.max(clause.from, from - BEFORE_LIST)
  const before = holdsToken(tokens, start, from, NEGATIONS) ? [] : visasIn(tokens, start, from)
  return [...new Set([...before, ...listed])]
}
const BEFORE_LIST = 8

const IF = wordSet('if')
const ONLY = wordSet('only')

/** Why persons named at token `at` are not asked for: they are only a case, refused, or stand beside the sponsorship of a visa. Null where they are. */
function refusalOfPersons(
  { tokens, clause }: Context,
  match: Match,
  at: number,
  who: Persons,
): Refusal | null {
  // "if you hold two citizenships, …"
  if (holdsToken(tokens, Math.max(clause.from, at - 8), at, IF)) return 'condition'
  if (normAt(tokens, at - 1) === 'non') return 'meaning'
  if (
    holdsToken(tokens, match.from, match.to, NEGATIONS) &&
    !holdsToken(tokens, match.from, match.to, ONLY)
  )
    return 'denied'
  // "sponsorship of an employment visa (H-1B or green card)"
  return who.admits === 'permanentResident' && holdsToken(tokens, clause.from, at, SPONSORS)
    ? 'given'
    : null
}

/** Countries of the persons; of those who may work also what is named behind them. */
function countriesAround(who: Persons, after: readonly string[]): readonly string[] {
  if (who.countries.length === 0) return after
  return who.admits === 'authorized' ? [...new Set([...who.countries, ...after])] : who.countries
}
