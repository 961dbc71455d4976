import type { Workplace } from '../../core/posting.ts'
import type { Draft } from '../../core/requirement.ts'
import type { Amount } from '../../matcher/numbers.ts'
import { PatternIndex } from '../../matcher/pattern-index.ts'
import { type Match } from '../../matcher/pattern.ts'
import { normAt, type Token } from '../../matcher/tokenizer.ts'
import { place } from '../../vocabulary/countries.ts'
import type { Context, Found } from '../kind.ts'
import { labelBefore } from '../shared/label.ts'
import type { LocationRequirement } from './requirement.ts'
import { PHRASES, type Phrase, type Says } from './phrases.ts'
import { somewhere } from './somewhere.ts'
import { wordSet, type Words } from '../../matcher/words.ts'
import * as lexicon from './lexicon.ts'

const INDEX = new PatternIndex<Phrase>(PHRASES)

type Hit = { readonly phrase: Phrase; readonly match: Match }

/** What one clause says of where and how the work is done; all of it is one demand. */
export function read(context: Context): readonly Found<LocationRequirement>[] {
  const { tokens, clause } = context
  const hits: Hit[] = []
  for (const { entry, match } of INDEX.matches(
    tokens,
    labelBefore(tokens, clause.from),
    clause.to,
  )) {
    if (mayStand(entry, context) && counts(entry, match, context))
      hits.push({ phrase: entry, match })
  }
  const figures = hits.some(({ phrase: { says } }) => says === 'days' || says === 'percent')
  if (isHeader(context) && !figures && !hits.some(isSureInHeader)) return []
  const draft = merge(hits, context)
  const [first] = hits
  if (!first || !draft) return []
  return [
    {
      draft,
      rule: first.phrase.written,
      from: Math.max(clause.from, Math.min(...hits.map((h) => h.match.from))),
      to: Math.max(...hits.map((h) => h.match.to)),
    },
  ]
}

/** What is no mere fact of the job even in a row of facts: "Leeds | Local candidates only". */
const isSureInHeader = ({ phrase: { says, where } }: Hit): boolean =>
  says === 'local' ? where === 'even legal' : says === 'zone'

/** In the small print only what is sure of itself counts, among benefits also what speaks of the work and of days on site. */
function mayStand({ where, says }: Phrase, { tokens, clause, passage, demand }: Context): boolean {
  if (where === 'even legal' || (where === 'demand' && demand)) return true
  const { role } = passage.section
  if (where === 'demand') return false
  if (role === 'legal') return says === 'days'
  return (
    role !== 'benefits' ||
    says === 'days' ||
    says === 'weekdays' ||
    tokens.slice(clause.from, clause.to).some((t) => OF_WORK.has(t.norm))
  )
}

const OF_WORK = wordSet(lexicon.ofWork)

/** "Larkspur | Remote (US) | Full-time": facts about the job, no demand. */
function isHeader({ tokens, clause }: Context): boolean {
  return tokens.slice(clause.from, clause.to).filter((t) => t.text === '|').length > 1
}

const NOT_WORK = wordSet(lexicon.notWork)
const NOT_TRAVEL = wordSet(lexicon.notTravel)

const NOT_DAYS = wordSet(lexicon.notDays)
const MOVING_AID = wordSet(lexicon.movingAid)
const NOT_CANDIDATES = wordSet(lexicon.notCandidates)
const AFTER_ONSITE = wordSet(lexicon.afterOnsite)

/** The words of the clause from token `a` to before `b`. */
const wordsFrom = ({ tokens, clause }: Context, a: number, b: number): readonly string[] =>
  tokens.slice(Math.max(clause.from, a), Math.min(clause.to, b)).map((t) => t.norm)

const holds = (words: readonly string[], set: Words): boolean => words.some((w) => set.has(w))

/** Whether the words of a phrase say what the phrase stands for, by what stands around them. */
function counts(phrase: Phrase, match: Match, context: Context): boolean {
  const { from, to } = match
  const near: Near = {
    next: wordsFrom(context, to, to + 2),
    before: wordsFrom(context, from - 4, from),
    inside: wordsFrom(context, from, to),
  }
  const check = CHECKS[phrase.says]
  return check ? check(near, match, context) : isOfCandidates(context, match, near.before)
}

/** The words of a phrase, the four before it and the two behind it. */
interface Near {
  readonly next: readonly string[]
  readonly before: readonly string[]
  readonly inside: readonly string[]
}

type Check = (near: Near, match: Match, context: Context) => boolean

const isWorkplaceNear: Check = ({ next, before, inside }, match, context) =>
  isWorkplace(context, match, next, before, inside)

const isWeekOnSite: Check = (_, __, context) =>
  !holds(wordsFrom(context, context.clause.from, context.clause.to), NOT_DAYS)

const isTravel: Check = ({ next, before, inside }) =>
  !holds(next, NOT_TRAVEL) && !holds([...before, ...inside], NO_TRAVEL)

const isZone: Check = ({ next, before, inside }) =>
  !holds([...inside, ...next.slice(0, 1)], ANY_ZONE) &&
  !before.includes('across') &&
  !before.includes('experience')

/** What must hold around a phrase, by what it says; of the others, that it is said of the candidate. */
const CHECKS: { readonly [S in Says]?: Check } = {
  hybrid: isWorkplaceNear,
  onsite: (near, match, context) =>
    isWorkplaceNear(near, match, context) && !holds(near.before.slice(-4), OFFERED),
  remote: isWorkplaceNear,
  days: isWeekOnSite,
  weekdays: isWeekOnSite,
  share: isWeekOnSite,
  travel: isTravel,
  percent: (near, match, context) => isTravel(near, match, context) && percentOf(match) !== 0,
  relocate: ({ next, before, inside }) =>
    !holds(next, MOVING_AID) && !holds([...before, ...inside], NO_MOVE),
  zone: isZone,
  local: ({ next }) => !holds(next, AUTHORITIES),
  opens: (_, match, context) => opens(context, match),
}

const AUTHORITIES = wordSet(lexicon.authorities)

const NO_TRAVEL = wordSet(lexicon.noTravel)
const NO_MOVE = wordSet(lexicon.noMove)
const ANY_ZONE = wordSet(lexicon.anyZone)
const NOT_WORKPLACE = wordSet(lexicon.notWorkplace)
const OFFERED = wordSet(lexicon.offered)

function isWorkplace(
  { tokens, clause }: Context,
  { to }: Match,
  next: readonly string[],
  before: readonly string[],
  inside: readonly string[],
): boolean {
  if (holds(next, NOT_WORK) || holds([...before.slice(-2), ...inside], NOT_WORKPLACE)) return false
  const last = tokens[to - 1]?.norm ?? ''
  const behind = tokens[to]
  return (
    !['site', 'onsite', 'person'].includes(last) ||
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
function isOfCandidates(
  { tokens }: Context,
  { captures }: Match,
  before: readonly string[],
): boolean {
  const link = captures['link']
  // whoever seeks or invites somebody speaks of the candidate
  if (link) return !NOT_NEAR.has(tokens[link.from - 1]?.norm ?? '')
  return (
    (!before.includes('for') || before.includes('preference')) && !holds(before, NOT_CANDIDATES)
  )
}

const NOT_NEAR = wordSet(lexicon.notNear)

/** Per cent of the time on the road: of a range from nothing its upper end. */
function percentOf({ captures }: Match): number | null {
  const share = captures['n']?.value as Amount | undefined
  if (!share) return null
  return share.min === 0 ? (share.max ?? 0) : share.min
}

/** Days from which on the whole week is on site. */
const WHOLE_WEEK = 5

function merge(hits: readonly Hit[], context: Context): Draft<LocationRequirement> | null {
  const has = (...says: Says[]): boolean => hits.some((h) => says.includes(h.phrase.says))
  const percent = hits.find((h) => h.phrase.says === 'percent')?.match
  const daysPerWeek = daysOnSite(hits, context)
  const places = placesIn(hits, context)
  const own = workplace(has, daysPerWeek)
  // "This role is based in Cork. We work a hybrid week of three days in the office."
  const next = own === null && places.length > 0 ? goesOn(context) : null
  const draft: Draft<LocationRequirement> = {
    workplace: own ?? next,
    places,
    daysPerWeek,
    relocate: has('relocate') ? true : null,
    travelPercent: percent ? percentOf(percent) : null,
    travel: has('travel', 'percent'),
    timeZone: has('zone') ? zoneIn(hits, context) : null,
  }
  const empty =
    draft.workplace === null &&
    draft.places.length === 0 &&
    draft.relocate === null &&
    !draft.travel &&
    draft.timeZone === null
  return empty && !has('local') ? null : draft
}

const AT_HOME = wordSet(lexicon.atHome)

/** Of "two days remote" the other three. */
function daysOnSite(hits: readonly Hit[], { tokens }: Context): number | null {
  const captured = hits.find((h) => h.phrase.says === 'days')?.match.captures['n']
  const days = (captured?.value as Amount | undefined)?.min ?? 0
  if (!captured || days < 1 || days > 7) return null
  const around = [
    ...tokens.slice(captured.from - 3, captured.from),
    ...tokens.slice(captured.to, captured.to + 5),
  ]
  return around.some((t) => AT_HOME.has(t.norm)) && !around.some((t) => t.norm === 'office')
    ? Math.max(1, WHOLE_WEEK - days)
    : days
}

/** Words of the next sentence of the line that are looked at. */
const NEXT_SENTENCE = 30

/** How one works, by the sentence that follows on the same line. */
function goesOn({ tokens, clause, passage }: Context): Workplace | null {
  if (clause.to !== passage.to || passage.closesLine) return null
  const to = lineEnd(tokens, clause.to, clause.to + NEXT_SENTENCE)
  for (const { entry, match } of INDEX.matches(tokens, clause.to, to)) {
    if (entry.says !== 'days' && !(entry.where === 'anywhere' && entry.says === 'hybrid')) continue
    const days = (match.captures['n']?.value as Amount | undefined)?.min
    return days !== undefined && days >= WHOLE_WEEK ? 'onsite' : 'hybrid'
  }
  return null
}

/** The end of the line that token `from` stands on, at most `limit`. */
function lineEnd(tokens: readonly Token[], from: number, limit: number): number {
  let to = from
  for (let token = tokens[to]; to < limit && token; token = tokens[++to])
    if (token.newlines > 0 || token.glued) break
  return to
}

function workplace(has: (...says: Says[]) => boolean, days: number | null): Workplace | null {
  if (days !== null) return days >= WHOLE_WEEK ? 'onsite' : 'hybrid'
  if (has('hybrid', 'weekdays', 'share')) return 'hybrid'
  if (has('onsite')) return 'onsite'
  return has('remote') ? 'remote' : null
}

/** The places that the phrases capture, as the text writes them, and those that a list goes on with. */
function placesIn(hits: readonly Hit[], { text, tokens, clause }: Context): readonly string[] {
  const found: string[] = []
  for (const { match } of hits) {
    const captured = match.captures['place']
    let part = captured ? knownAfter(tokens, captured, clause.to) : null
    while (part) {
      found.push(text.slice(tokens[part.at]?.start, tokens[part.to - 1]?.end))
      part = nextPlace(tokens, part.to, clause.to)
    }
  }
  return [...new Set(found)]
}

const JOINTS = wordSet(lexicon.placeJoints)

/** The place with which a list goes on behind token `end`; null where no joint or no place follows. */
function nextPlace(
  tokens: readonly Token[],
  end: number,
  limit: number,
): { readonly at: number; readonly to: number } | null {
  let at = end
  while (at < limit && JOINTS.has(normAt(tokens, at))) at++
  const next = tokens[at]
  if (!next || !JOINTS.has(normAt(tokens, at - 1)) || !somewhere.starts(next)) return null
  const eaten = somewhere.eat(tokens, at, limit)
  return eaten ? { at, to: eaten.to } : null
}

/** Words behind "our" in which the place itself may follow the name of an office: "our Systems Sector in Roy, UT". */
const NAME_WORDS = 6

function knownAfter(
  tokens: readonly Token[],
  { from, to }: { readonly from: number; readonly to: number },
  limit: number,
): { readonly at: number; readonly to: number } {
  const isKnown = (at: number): number | null => {
    const token = tokens[at]
    return token && place.starts(token) ? (place.eat(tokens, at, limit)?.to ?? null) : null
  }
  if (tokens[from - 1]?.norm !== 'our' || isKnown(from) !== null) return { at: from, to }
  for (let at = to; at < Math.min(limit, to + NAME_WORDS); at++) {
    const end = isKnown(at)
    if (end !== null) return { at, to: end }
  }
  return { at: from, to }
}

/** Words by which a time zone is named. */
const ZONE_WORDS = wordSet(lexicon.zoneWords)
const ZONE_ENDS = wordSet(lexicon.notAtEndOfZone)
/** Tokens of the longest name of a zone: "UTC + 2 : 00". */
const LONGEST_ZONE = 5

function zoneIn(hits: readonly Hit[], { text, tokens, clause }: Context): string {
  const match = hits.find((h) => h.phrase.says === 'zone')?.match
  const { from, to } = match ?? { from: clause.from, to: clause.from + 1 }
  const begin = tokens.slice(from, to).findIndex((t) => ZONE_WORDS.has(t.norm))
  if (begin < 0) return text.slice(tokens[Math.max(from, to - 4)]?.start, tokens[to - 1]?.end)
  const first = from + begin
  let end = first + 1
  while (end < clause.to && end < first + LONGEST_ZONE && goesOnWithZone(tokens[end])) end++
  while (end > first + 1 && ZONE_ENDS.has(tokens[end - 1]?.text ?? '')) end--
  return text.slice(tokens[first]?.start, tokens[end - 1]?.end)
}

const goesOnWithZone = (token: Token | undefined): boolean =>
  token?.kind !== 'word' || token.norm === 'time' || token.norm === 'hours'
