import type { Amount } from '../../matcher/numbers.ts'
import type { Match } from '../../matcher/pattern.ts'
import { normAt, type Token } from '../../matcher/tokenizer.ts'
import type { Context } from '../kind.ts'
import type { Refusal } from '../refusal.ts'
import type { PlacePhrase, PlaceSign } from './phrases.ts'
import { isSeatOf } from './governed.ts'
import { refusalOfTold } from './told-onsite.ts'
import { wordSet, type Words } from '../../matcher/words.ts'
import { timeJoints } from '../../vocabulary/lexicon/dates.ts'
import * as lexicon from './lexicon.ts'
import type { PlaceHit } from './hits.ts'

/** In the small print only what is sure of itself counts, among benefits also what speaks of the work and of days on site. */
export function mayStand(
  { where, says }: PlaceHit['phrase'],
  { tokens, clause, passage, demand }: Context,
): boolean {
  if (where === 'even legal' || (where === 'demand' && demand)) return true
  const { role } = passage.section
  if (where === 'demand') return false
  if (role === 'legal') return says === 'days' || opensWithJob(tokens, clause.from)
  // "private health care (Norway only)"
  if (says === 'only' && role === 'benefits') return false
  return (
    role !== 'benefits' ||
    demand ||
    says === 'days' ||
    says === 'weekdays' ||
    opensWithJob(tokens, clause.from) ||
    tokens.slice(clause.from, clause.to).some((t) => OF_WORK.has(t.norm))
  )
}

const OF_WORK = wordSet(lexicon.ofWork)

const SOME = wordSet(lexicon.some)
const STAFF = wordSet(lexicon.staff)
/** Words before a phrase in which "if" makes it a case. */
const IF_REACH = 6

/** "If this role is remote, …", "some individuals are required to …", "in certain roles": what holds for a case or for others. */
export function ofCaseOrOthers({ from, to }: Match, { tokens, clause }: Context): Refusal | null {
  const before = tokens.slice(Math.max(clause.from, from - IF_REACH), from + 1)
  if (
    normAt(tokens, clause.from) === 'if' ||
    before.some((t) => t.norm === 'if') ||
    tokens.slice(from, to).some((t) => t.norm === 'whether')
  )
    return 'condition'
  return before.some((t, i) => SOME.has(t.norm) && STAFF.has(before[i + 1]?.norm ?? ''))
    ? 'others'
    : null
}

const DETERMINERS = wordSet(lexicon.determiners)
const JOBS = wordSet(lexicon.jobs)
/** Words in which a sentence names the job: "This is a hybrid position". */
const OPENING = 7

/** "This is a hybrid position …", in small print: not "For positions in Ohio, …", nor "If the role is remote, …". */
function opensWithJob(tokens: readonly Token[], from: number): boolean {
  return (
    DETERMINERS.has(normAt(tokens, from)) &&
    tokens.slice(from + 1, from + OPENING).some((t) => JOBS.has(t.norm))
  )
}

/** "Larkspur | Remote (US) | Full-time": facts about the job, no demand. */
export function isHeader({ tokens, clause }: Context): boolean {
  return tokens.slice(clause.from, clause.to).filter((t) => t.text === '|').length > 1
}

const NOT_WORK = wordSet(lexicon.notWork)
const NOT_TRAVEL = wordSet(lexicon.notTravel)

const NOT_DAYS = wordSet(lexicon.notDays)
const OF_LONGER = wordSet(lexicon.ofLonger)
/** Words around "hybrid" in which the thing that is hybrid is named. */
const SYSTEMS_REACH = 6
const OF_SYSTEMS = wordSet(lexicon.ofSystems)
const MOVING_AID = wordSet(lexicon.movingAid)
const NOT_CANDIDATES = wordSet(lexicon.notCandidates)
const AFTER_ONSITE = wordSet(lexicon.afterOnsite)

/** The words of the clause from token `a` to before `b`. */
export const wordsFrom = ({ tokens, clause }: Context, a: number, b: number): readonly string[] =>
  tokens.slice(Math.max(clause.from, a), Math.min(clause.to, b)).map((t) => t.norm)

/** Whether one of some words is of a set. */
export const isAmong = (words: readonly string[], set: Words): boolean =>
  words.some((w) => set.has(w))

/** Why the words of a phrase do not say what the phrase stands for, by what stands around them; null where they do. */
export function placeRefusal(phrase: PlacePhrase, match: Match, context: Context): Refusal | null {
  const { from, to } = match
  const near: Near = {
    next: wordsFrom(context, to, to + 2),
    before: wordsFrom(context, from - 4, from),
    inside: wordsFrom(context, from, to),
  }
  const check = CHECKS[phrase.says]
  return check ? check(near, match, context) : notOfCandidates(context, match, near)
}

/** The words of a phrase, the four before it and the two behind it. */
interface Near {
  readonly next: readonly string[]
  readonly before: readonly string[]
  readonly inside: readonly string[]
}

/** Why a phrase does not count; null where it does. */
type Check = (near: Near, match: Match, context: Context) => Refusal | null

const noWorkplaceNear: Check = ({ next, before, inside }, match, context) =>
  isWorkplace(context, match, next, before, inside) ? null : 'meaning'

const noWeekOnSite: Check = ({ next }, { from, to }, context) => {
  if (isAmong([...wordsFrom(context, from, to), ...next], OF_LONGER)) return 'times'
  const clause = wordsFrom(context, context.clause.from, context.clause.to)
  return isAmong(clause, NOT_DAYS) ? 'meaning' : null
}

/** Behind these the words go on with where one travels: "to customer sites". */
const LEADS_THERE = wordSet('to between within')

const noTravel: Check = ({ next, before, inside }) => {
  if (!LEADS_THERE.has(inside.at(-1) ?? '') && isAmong(next, NOT_TRAVEL)) return 'meaning'
  return isAmong([...before, ...inside], NO_TRAVEL) ? 'denied' : null
}

const noZone: Check = ({ next, before, inside }) => {
  if (isAmong([...inside, ...next.slice(0, 1)], ANY_ZONE)) return 'optional'
  return before.includes('across') || before.includes('experience') ? 'meaning' : null
}

/** "On site, Monday to Friday": behind a day of the week these make it one of several in a row. */
const WEEK_LONG = wordSet(timeJoints)

/** What must hold around a phrase, by what it says; of the others, that it is said of the candidate. */
const CHECKS: { readonly [S in PlaceSign]?: Check } = {
  hybrid: (near, match, context) => {
    const around = wordsFrom(context, match.from - SYSTEMS_REACH, match.to + SYSTEMS_REACH)
    return noWorkplaceNear(near, match, context) ?? (isAmong(around, OF_SYSTEMS) ? 'meaning' : null)
  },
  onsite: (near, match, context) =>
    noWorkplaceNear(near, match, context) ??
    (isAmong(near.before.slice(-4), OPTIONAL) ? 'optional' : null),
  remote: (near, match, context) =>
    noWorkplaceNear(near, match, context) ??
    (isOtherTeam(near, match) ? 'others' : null) ??
    (isAmong(near.before.slice(-1), NEGATIONS) ? 'denied' : null),
  days: noWeekOnSite,
  weekdays: (near, match, context) =>
    WEEK_LONG.has(normAt(context.tokens, match.to)) ? 'times' : noWeekOnSite(near, match, context),
  share: noWeekOnSite,
  travel: noTravel,
  percent: (near, match, context) =>
    noTravel(near, match, context) ?? (percentOf(match) === 0 ? 'denied' : null),
  relocate: ({ next, before, inside }) => {
    if (isAmong(next, MOVING_AID)) return 'given'
    return isAmong([...before, ...inside], NO_MOVE) ? 'denied' : null
  },
  zone: noZone,
  local: ({ next, before }) => {
    if (isAmong(next, AUTHORITIES)) return 'meaning'
    return before.join('_').includes(lexicon.besides) ? 'others' : null
  },
  travels: (near, match, context) =>
    match.from === context.clause.from ? noTravel(near, match, context) : 'meaning',
  opens: (_, match, context) => (opens(context, match) ? null : 'others'),
  noRemote: () => null,
  toldOnsite: (_, match, context) => refusalOfTold(match, context),
  only: () => null,
  except: () => null,
  domestic: () => null,
  listed: () => null,
}

const TEAMS = wordSet(lexicon.ofTeam)
const JOINING = wordSet(lexicon.joining)

/** "Support our remote team in Spain": others are there; "join our remote team in Spain" is for the candidate. */
const isOtherTeam = ({ before, inside }: Near, { captures }: Match): boolean =>
  captures['place'] !== undefined && isAmong(inside, TEAMS) && !isAmong(before, JOINING)

const NEGATIONS = wordSet(lexicon.negations)
const AUTHORITIES = wordSet(lexicon.authorities)

const NO_TRAVEL = wordSet(lexicon.noTravel)
const NO_MOVE = wordSet(lexicon.noMove)
const ANY_ZONE = wordSet(lexicon.anyZone)
const NOT_WORKPLACE = wordSet(lexicon.notWorkplace)
/** Words that leave it to the candidate. */
export const OPTIONAL = wordSet(lexicon.optional)

/** The last words of the ways to work on site. */
const ENDS_WAY = wordSet('onsite site person')
/** What takes place on site once in a while. */
const ONCE = wordSet(lexicon.onceOnSite)

function isWorkplace(
  { tokens, clause }: Context,
  { to, captures }: Match,
  next: readonly string[],
  before: readonly string[],
  inside: readonly string[],
): boolean {
  // "the flexibility to work remotely from anywhere in Norway" says from where, beside what it gives
  const nearest = captures['place'] ? [] : before.slice(-2)
  if (isAmong(next, NOT_WORK) || isAmong([...nearest, ...inside], NOT_WORKPLACE)) return false
  // "an in-person event at our office"
  if (inside.some((w, i) => ENDS_WAY.has(w) && ONCE.has(inside[i + 1] ?? ''))) return false
  const last = tokens[to - 1]?.norm ?? ''
  const behind = tokens[to]
  return (
    !['site', 'onsite', 'person', 'premises', 'premise'].includes(last) ||
    to >= clause.to ||
    behind === undefined ||
    behind.kind !== 'word' ||
    AFTER_ONSITE.has(behind.norm)
  )
}

/** "Based near Leeds", said of the work or the candidate; not "Located in Leeds, our company …". */
function opens({ tokens, clause }: Context, { from, to }: Match): boolean {
  return (
    from === clause.from &&
    !['we', 'our', 'the', 'this'].includes(tokens[to + 1]?.norm ?? '') &&
    !tokens.slice(to, Math.min(clause.to, to + 10)).some((t) => t.norm === 'we' || t.norm === 'is')
  )
}

/** "for US-based candidates, …" speaks of some of them; "join a team with customers in Oslo" of others. */
function notOfCandidates(context: Context, match: Match, { before, inside }: Near): Refusal | null {
  const { tokens } = context
  const { captures } = match
  if (isAmong([...before.slice(-1), ...inside], OF_RIGHTS)) return 'taken'
  if (isAmong([...before, ...inside], OPTIONAL)) return 'optional'
  if (isOfEmployer(context, match)) return 'others'
  if (isPartOfName(context, match)) return 'meaning'
  if (match.from === context.clause.from && isSeatOf(context, match.from)) return 'others'
  const link = captures['link']
  // whoever seeks or invites somebody speaks of the candidate
  if (link) return NOT_NEAR.has(tokens[link.from - 1]?.norm ?? '') ? 'others' : null
  const isOfSome = before.includes('for') && !before.includes('preference')
  return isOfSome || isAmong(before, NOT_CANDIDATES) ? 'others' : null
}

const JOB_OR_PERSON = wordSet(`${lexicon.jobs} ${lexicon.persons}`)

/** "Larkspur is based in Leeds": who, said with a name or a noun that is neither job nor person. */
function isOfEmployer({ tokens, clause }: Context, { from }: Match): boolean {
  const verb = normAt(tokens, from - 1)
  return (
    from > clause.from &&
    ['is', 'are', 'was'].includes(verb) &&
    ['based', 'located'].includes(normAt(tokens, from)) &&
    !tokens.slice(clause.from, from).some((t) => JOB_OR_PERSON.has(t.norm))
  )
}

/** "a client in the US Air Force": a country by its letters that begins a name. */
function isPartOfName({ tokens }: Context, { captures }: Match): boolean {
  const { from, to } = captures['place'] ?? { from: 0, to: 0 }
  const next = tokens[to]
  return (
    to - from === 1 &&
    next?.kind === 'word' &&
    !next.glued &&
    /^[A-Z.]{2,5}$/.test(tokens[from]?.text ?? '') &&
    /^\p{Lu}\p{Ll}+$/u.test(next.text)
  )
}

const OF_RIGHTS = wordSet(lexicon.ofRights)
const NOT_NEAR = wordSet(lexicon.notNear)

/** Per cent of the time on the road: of a range from nothing its upper end. */
export function percentOf({ captures }: Match): number | null {
  const share = captures['n']?.value as Amount | undefined
  if (!share) return null
  return share.min === 0 ? (share.max ?? 0) : share.min
}
