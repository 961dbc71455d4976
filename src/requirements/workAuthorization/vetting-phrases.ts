import { holdsToken } from '../../matcher/token-range.ts'
import type { Match } from '../../matcher/pattern.ts'
import { country, nationality } from '../../vocabulary/countries.ts'
import type { Context } from '../kind.ts'
import { isRefused, type Refusal } from '../refusal.ts'
import { clearance, type Clearance } from './clearances.ts'
import { authorizationDraft, type Read } from './requirement.ts'
import { countriesIn, isEquality } from './passage-words.ts'
import { wordSet } from '../../matcher/words.ts'
import * as lexicon from './lexicon.ts'
import { normAt } from '../../matcher/tokenizer.ts'

const REACHABLE = wordSet(lexicon.reachable)
const HELD = wordSet(lexicon.heldWords)
const NONE = wordSet(lexicon.noneWords)
const OTHER_CLEARANCE = wordSet(lexicon.otherClearance)
const CALLS = wordSet(lexicon.calls)

/** A clearance: whether it must be there, or can follow. Of several mentions in a clause the first with a level is the one that counts. */
export const readCleared: Read = (match, context) => {
  const { level, country: of } = match.captures['what']?.value as Clearance
  if (isRefused(context, refusalOfClearance(context, match, level), match)) return null
  return authorizationDraft('clearance', of ? [of] : whose(context, match, level), {
    level,
    obtainable:
      obtainable(context, match.from, match.to) || isCheck(context, level, match.from, match.to),
  })
}

/** Why a clearance that is named is not asked for; null where it is. */
function refusalOfClearance(context: Context, match: Match, level: string | null): Refusal | null {
  const { tokens, clause } = context
  if (isEquality(context) || holdsToken(tokens, clause.from, clause.to, OTHER_CLEARANCE))
    return 'meaning'
  if (!isMention(context, match.from)) return 'taken'
  if (!isAsked(context, match) && !level?.startsWith('TS/SCI')) return 'place'
  if (isWaived(context, match)) return 'denied'
  if (isOfSome(context, match.from) || isOfAssigned(context, match.from)) return 'condition'
  return isReason(context, match) || areTold(context, match) ? 'others' : null
}

const NOT = wordSet('not')
const LIKED = wordSet(lexicon.liked)
const NO_CHECK = wordSet(lexicon.notBeforeClearance)
const DUE_TO = wordSet('due to')

/** The passage asks something, the clearance stands as a label or behind one, or a word calls for it. */
const isAsked = ({ tokens, passage, demand }: Context, { from, to }: Match): boolean =>
  demand ||
  tokens[from - 1]?.text === ':' ||
  tokens[to]?.text === ':' ||
  holdsToken(tokens, passage.from, passage.to, CALLS)

/** "no clearance", "clearance: none", "clearance is not required"; but "clearance preferred, not required". */
const isWaived = ({ tokens, clause }: Context, { from, to }: Match): boolean =>
  NONE.has(normAt(tokens, to)) ||
  holdsToken(tokens, to, Math.min(clause.to, to + 3), NONE) ||
  holdsToken(tokens, Math.max(clause.from, from - 6), from, NO_CHECK) ||
  (holdsToken(tokens, to, Math.min(clause.to, to + 4), NOT) &&
    !holdsToken(tokens, to, Math.min(clause.to, to + 3), LIKED))

/** "Certain projects require a clearance": not asked of everybody who gets the job. */
const isOfSome = ({ tokens, clause }: Context, to: number): boolean =>
  tokens
    .slice(clause.from, to)
    .some(
      ({ norm }, i) =>
        SOME.has(norm) &&
        holdsToken(tokens, clause.from + i + 1, Math.min(to, clause.from + i + OF_SOME), PARTS) &&
        holdsToken(tokens, clause.from + i + 1, to, ASK),
    )

/** "If you are assigned to such a project, …" */
const isOfAssigned = ({ tokens, clause }: Context, to: number): boolean =>
  normAt(tokens, clause.from) === 'if' && holdsToken(tokens, clause.from, to, ASSIGNED)
const ASSIGNED = wordSet(lexicon.assigned)
const SOME = wordSet(lexicon.some)
const PARTS = wordSet(lexicon.partsOfJobs)
const ASK = wordSet(lexicon.askedBySome)
/** Words from "some" to the noun of what they are. */
const OF_SOME = 5

/** "due to clearance requirements, citizenship is required" */
const isReason = ({ tokens, clause }: Context, { from, to }: Match): boolean =>
  /^requirements?$/.test(normAt(tokens, to)) && holdsToken(tokens, clause.from, from, DUE_TO)

const REQUIRE = wordSet('require')

/** "all clearances require citizenship": told of clearances, none is asked. */
const areTold = ({ tokens, clause }: Context, { to }: Match): boolean =>
  normAt(tokens, to - 1) === 'clearances' &&
  holdsToken(tokens, to, Math.min(clause.to, to + 2), REQUIRE)

/** What may stand between a country and its clearance. */
const JOINS = wordSet(lexicon.joinsClearance)
/** Tokens behind a clearance in which its country may be named. */
const BEHIND = 6

/** Whose clearance it is: "Canadian Secret clearance", "Secret clearance (Government of Canada)". Nobody's where the words do not say, nor where it is NATO's. */
function whose({ tokens, clause }: Context, match: Match, level: string | null): readonly string[] {
  if (level?.includes('NATO') || level === 'Cosmic Top Secret') return []
  let at = match.from
  while (at > clause.from && JOINS.has(tokens[at - 1]?.norm ?? '')) at--
  for (const size of [2, 1]) {
    const from = at - size
    const hit =
      from < clause.from
        ? null
        : (nationality.eat(tokens, from, at) ?? country.eat(tokens, from, at))
    if (hit?.to === at) return hit.value
  }
  return countriesIn(tokens, match.from, Math.min(clause.to, match.to + BEHIND))
}

function isMention({ tokens, clause }: Context, at: number): boolean {
  let first = -1
  for (let i = clause.from; i < clause.to; i++) {
    const token = tokens[i]
    const hit = token && clearance.starts(token) ? clearance.eat(tokens, i, clause.to) : null
    if (!hit) continue
    if (hit.value.level !== null) return i === at
    if (first < 0) first = i
    i = hit.to - 1
  }
  return first === at
}

const ELIGIBLE = wordSet(lexicon.eligibleWords)

function obtainable({ tokens, clause }: Context, from: number, to: number): boolean {
  const end = Math.min(clause.to, to + 14)
  for (let at = Math.max(clause.from, from - 14); at < to; at++) {
    const norm = tokens[at]?.norm ?? ''
    if (REACHABLE.has(norm)) return true
    if (HELD.has(norm)) return orReach({ tokens }, at, end)
  }
  return holdsToken(tokens, to, Math.min(end, to + 5), ELIGIBLE) || orReach({ tokens }, from, end)
}

/** Checks that the employer makes of everybody it hires: nobody holds one beforehand. "BPSS checks", "Public Trust suitability", unless one must be held. */
const MADE_ON_HIRING: ReadonlySet<string | null> = new Set([
  'BPSS',
  'Public Trust',
  'Reliability Status',
])
const CHECK = wordSet(lexicon.checkWords)

const isCheck = (
  { tokens, clause }: Context,
  level: string | null,
  from: number,
  to: number,
): boolean =>
  MADE_ON_HIRING.has(level) &&
  !holdsToken(tokens, Math.max(clause.from, from - 6), to, HELD) &&
  holdsToken(tokens, clause.from, Math.min(clause.to, to + 6), CHECK)

/** "or be able to obtain", "and/or the ability to obtain": an "or" close before the words that make it reachable. */
function orReach({ tokens }: Pick<Context, 'tokens'>, from: number, to: number): boolean {
  for (let at = from; at < to; at++)
    if (tokens[at]?.norm === 'or' && holdsToken(tokens, at, Math.min(to, at + 5), REACHABLE))
      return true
  return false
}

const ASKS = wordSet(lexicon.asksVetting)
const STUDIED = wordSet(lexicon.studied)
const OF_JOB = wordSet(lexicon.ofJob)
const PERSONS = wordSet(lexicon.personWords)

export const readExported: Read = (match, context) =>
  isRefused(context, refusalOfExport(context, match), match)
    ? null
    : authorizationDraft(
        'exportControl',
        countriesIn(context.tokens, context.clause.from, context.clause.to),
      )

const EXPORT_RULES = wordSet(lexicon.exportRules)

/** Why a law of exports is named and asks nothing; null where it does. */
function refusalOfExport(context: Context, { from }: Match): Refusal | null {
  const { tokens, passage, clause } = context
  if (isEquality(context)) return 'meaning'
  if (holdsToken(tokens, passage.from, passage.to, PERSONS)) return 'taken'
  if (!holdsToken(tokens, passage.from, passage.to, ASKS)) return 'vague'
  if (!context.demand && !holdsToken(tokens, passage.from, passage.to, OF_JOB)) return 'place'
  return holdsToken(tokens, Math.max(clause.from, from - 8), from, STUDIED) ||
    holdsToken(tokens, clause.from, from, EXPORT_RULES)
    ? 'meaning'
    : null
}

const CONDITION = wordSet(lexicon.conditionWords)
const UNSURE = wordSet(lexicon.unsure)
const OTHER_CHECK = wordSet(lexicon.notBeforeCheck)
const OF_DRUGS = wordSet(lexicon.ofDrugs)
const BACKGROUND = wordSet('background')

export const readChecked: Read = (match, context) => {
  const { tokens, passage } = context
  if (isRefused(context, refusalOfCheck(context, match, match.to), match)) return null
  const isAgain = holdsToken(tokens, passage.from, match.from, BACKGROUND)
  return isRefused(context, isAgain ? 'taken' : null, match)
    ? null
    : authorizationDraft('backgroundCheck', [])
}

/** A check by another name. That it is made must be said, outside a demand, and of the candidate. */
export const readVetted: Read = (match, context) => {
  const ofDrugs = holdsToken(context.tokens, match.from, match.to, OF_DRUGS) ? 'taken' : null
  const refusal = ofDrugs ?? refusalOfCheck(context, match, match.from)
  return isRefused(context, refusal, match) ? null : authorizationDraft('backgroundCheck', [])
}

/** Why a check is named and not made of the candidate; null where it is. Words up to token `to` may say that it is another one. */
function refusalOfCheck(context: Context, { from }: Match, to: number): Refusal | null {
  const { tokens, clause, passage } = context
  if (isEquality(context)) return 'meaning'
  if (holdsToken(tokens, passage.from, passage.to, UNSURE)) return 'condition'
  if (
    holdsToken(tokens, Math.max(clause.from, from - 8), from, STUDIED) ||
    holdsToken(tokens, Math.max(clause.from, from - 4), to, OTHER_CHECK)
  )
    return 'meaning'
  return context.demand || holdsToken(tokens, passage.from, passage.to, CONDITION) ? null : 'place'
}

/** "must meet the requirements for access to classified information": a clearance, though nobody calls it one. */
export const readClassified: Read = ({ from, to }, context) => {
  const { tokens, clause } = context
  const around = [Math.max(clause.from, from - 10), Math.min(clause.to, to + 8)] as const
  if (isEquality(context) || holdsToken(tokens, ...around, STUDIED)) return null
  const asks = holdsToken(tokens, ...around, CALLS) || holdsToken(tokens, ...around, REACHABLE)
  const names = tokens.slice(clause.from, clause.to).some((t) => t.norm === 'clearance')
  return asks && !names
    ? authorizationDraft('clearance', countriesIn(tokens, clause.from, clause.to), {
        obtainable: true,
      })
    : null
}

const BEHIND_LICENCE = wordSet(lexicon.behindLicence)

export const readLicensed: Read = (match, { tokens, clause }) =>
  holdsToken(tokens, match.to, Math.min(clause.to, match.to + 1), BEHIND_LICENCE)
    ? null
    : authorizationDraft('drivingLicence', [])
