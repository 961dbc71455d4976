import type { Workplace } from '../../core/posting.ts'
import type { Draft } from '../../core/requirement.ts'
import type { Amount } from '../../matcher/numbers.ts'
import { startsUpper } from '../../matcher/chars.ts'
import { PatternIndex } from '../../matcher/pattern-index.ts'
import { type Match } from '../../matcher/pattern.ts'
import { normAt, type Token } from '../../matcher/tokenizer.ts'
import { place } from '../../vocabulary/countries.ts'
import type { Context, Found } from '../kind.ts'
import { labelBefore } from '../shared/label.ts'
import type { LocationRequirement } from './requirement.ts'
import { PHRASES, type Phrase, type Says } from './phrases.ts'
import { governedPlaces, isSeatOf, type Governed } from './governed.ts'
import { MOST_PLACES, placesAt, type Part } from './places.ts'
import { alternativesIn } from './ways.ts'
import { isStateCode, somewhere, statesIn, withoutFirm } from './somewhere.ts'
import { wordSet, type Words } from '../../matcher/words.ts'
import { zoneIn } from './zones.ts'
import * as lexicon from './lexicon.ts'

const INDEX = new PatternIndex<Phrase>(PHRASES)

interface Hit {
  readonly phrase: Pick<Phrase, 'says' | 'where' | 'written'>
  readonly match: Match
  /** The places that it names, where they are more than what the match holds. */
  readonly places?: readonly Part[]
}

/** Places with a word that binds them to the job, in a sentence of any form. */
export const GOVERNED = 'a place of the job'
/** The same where a house is named that one goes to. */
export const HOUSED = 'a house of the job'

/** What one clause says of where and how the work is done; all of it is one demand. */
export function read(context: Context): readonly Found<LocationRequirement>[] {
  const { tokens, clause } = context
  const hits: Hit[] = []
  for (const { entry, match } of INDEX.matches(
    tokens,
    labelBefore(tokens, clause.from),
    clause.to,
  )) {
    if (mayStand(entry, context) && !isOfOthers(match, context) && counts(entry, match, context))
      hits.push({ phrase: entry, match })
  }
  if (!isHeader(context))
    for (const governed of governedPlaces(context)) hits.push(...hitOf(governed, context))
  hits.sort((a, b) => a.match.from - b.match.from)
  const figures = hits.some(({ phrase: { says } }) => says === 'days' || says === 'percent')
  if (isHeader(context) && !figures && !hits.some(isSureInHeader)) return []
  return byLine(hits, context).flatMap((group) => demand(group, context))
}

/** What binds places to the job, as one of the phrases; none where it may not stand or speaks of others. */
function hitOf({ from, to, places, isHouse, way }: Governed, context: Context): readonly Hit[] {
  const before = wordsFrom(context, from - 4, from)
  // "the option to work on-site in Leeds"
  const must = way === 'onsite' && holds(before, OPTIONAL) ? null : way
  const phrase = {
    written: isHouse ? HOUSED : GOVERNED,
    says: must ?? (isHouse ? 'housed' : 'governed'),
    where: 'anywhere',
  } as const
  const match: Match = { from, to, captures: {} }
  return mayStand(phrase, context) && !isOfOthers(match, context) ? [{ phrase, match, places }] : []
}

/** Where line ends were lost, a label or a word glued to the one before begins a demand of its own: "Work type: Hybrid in LeedsTravel: 10 %". */
function byLine(hits: readonly Hit[], { tokens, clause }: Context): readonly (readonly Hit[])[] {
  const groups: Hit[][] = []
  let end = clause.from
  for (const hit of hits) {
    const last = groups.at(-1)
    if (last && !beginsAnew(tokens, end, hit.match.from)) last.push(hit)
    else groups.push([hit])
    end = Math.max(end, hit.match.to)
  }
  return groups
}

/** Whether a line begins between the end of one phrase and the first words of the next. */
function beginsAnew(tokens: readonly Token[], end: number, from: number): boolean {
  for (let at = end; at <= from; at++) {
    const token = tokens[at]
    if (token?.glued || (token && at > end && token.newlines > 0)) return true
    if (at > end && tokens[at + 1]?.text === ':' && startsUpper(token?.text ?? '')) return true
  }
  return false
}

function demand(hits: readonly Hit[], context: Context): readonly Found<LocationRequirement>[] {
  const draft = merge(hits, context)
  const [first] = hits
  if (!first || !draft) return []
  return [
    {
      draft,
      rule: first.phrase.written,
      from: Math.max(context.clause.from, Math.min(...hits.map((h) => h.match.from))),
      to: Math.max(...hits.map((h) => h.match.to)),
    },
  ]
}

/** What is no mere fact of the job even in a row of facts: "Leeds | Local candidates only". */
const isSureInHeader = ({ phrase: { says, where } }: Hit): boolean =>
  says === 'local' ? where === 'even legal' : says === 'zone' || says === 'only'

/** In the small print only what is sure of itself counts, among benefits also what speaks of the work and of days on site. */
function mayStand(
  { where, says }: Hit['phrase'],
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
    says === 'days' ||
    says === 'weekdays' ||
    tokens.slice(clause.from, clause.to).some((t) => OF_WORK.has(t.norm))
  )
}

const OF_WORK = wordSet(lexicon.ofWork)

const SOME = wordSet(lexicon.some)
const STAFF = wordSet(lexicon.staff)
/** Words before a phrase in which "if" makes it a case. */
const IF_REACH = 6

/** "If this role is remote, …", "some individuals are required to …", "in certain roles": what holds for a case or for others. */
function isOfOthers({ from, to }: Match, { tokens, clause }: Context): boolean {
  const before = tokens.slice(Math.max(clause.from, from - IF_REACH), from + 1)
  return (
    normAt(tokens, clause.from) === 'if' ||
    before.some((t) => t.norm === 'if') ||
    tokens.slice(from, to).some((t) => t.norm === 'whether') ||
    before.some((t, i) => SOME.has(t.norm) && STAFF.has(before[i + 1]?.norm ?? ''))
  )
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
function isHeader({ tokens, clause }: Context): boolean {
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
  return check ? check(near, match, context) : isOfCandidates(context, match, near)
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

const isWeekOnSite: Check = ({ next }, { from, to }, context) =>
  !holds([...wordsFrom(context, from, to), ...next], OF_LONGER) &&
  !holds(wordsFrom(context, context.clause.from, context.clause.to), NOT_DAYS)

const isTravel: Check = ({ next, before, inside }) =>
  !holds(next, NOT_TRAVEL) && !holds([...before, ...inside], NO_TRAVEL)

const isZone: Check = ({ next, before, inside }) =>
  !holds([...inside, ...next.slice(0, 1)], ANY_ZONE) &&
  !before.includes('across') &&
  !before.includes('experience')

/** What must hold around a phrase, by what it says; of the others, that it is said of the candidate. */
const CHECKS: { readonly [S in Says]?: Check } = {
  hybrid: (near, match, context) =>
    isWorkplaceNear(near, match, context) &&
    !holds(wordsFrom(context, match.from - SYSTEMS_REACH, match.to + SYSTEMS_REACH), OF_SYSTEMS),
  onsite: (near, match, context) =>
    isWorkplaceNear(near, match, context) && !holds(near.before.slice(-4), OPTIONAL),
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
  travels: (near, match, context) =>
    match.from === context.clause.from && isTravel(near, match, context),
  opens: (_, match, context) => opens(context, match),
  only: () => true,
  except: () => true,
}

const AUTHORITIES = wordSet(lexicon.authorities)

const NO_TRAVEL = wordSet(lexicon.noTravel)
const NO_MOVE = wordSet(lexicon.noMove)
const ANY_ZONE = wordSet(lexicon.anyZone)
const NOT_WORKPLACE = wordSet(lexicon.notWorkplace)
const OPTIONAL = wordSet(lexicon.optional)

function isWorkplace(
  { tokens, clause }: Context,
  { to, captures }: Match,
  next: readonly string[],
  before: readonly string[],
  inside: readonly string[],
): boolean {
  // "the flexibility to work remotely from anywhere in Norway" says from where, beside what it gives
  const nearest = captures['place'] ? [] : before.slice(-2)
  if (holds(next, NOT_WORK) || holds([...nearest, ...inside], NOT_WORKPLACE)) return false
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
function isOfCandidates(context: Context, match: Match, { before, inside }: Near): boolean {
  const { tokens } = context
  const { captures } = match
  if (holds([...before.slice(-1), ...inside], OF_RIGHTS)) return false
  if (isOfEmployer(context, match) || isPartOfName(context, match)) return false
  if (match.from === context.clause.from && isSeatOf(context, match.from)) return false
  const link = captures['link']
  // whoever seeks or invites somebody speaks of the candidate
  if (link) return !NOT_NEAR.has(tokens[link.from - 1]?.norm ?? '')
  return (
    (!before.includes('for') || before.includes('preference')) && !holds(before, NOT_CANDIDATES)
  )
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
  const zone = hits.find((h) => h.phrase.says === 'zone')?.match
  const daysPerWeek = daysOnSite(hits, context)
  const places = placesIn(hits, context)
  const ways = alternativesIn(context.tokens, context.clause.from, context.clause.to)
  const how = workplace(has, daysPerWeek) ?? ways[0] ?? around(context, places, has('housed'))
  const others = ways.filter((way) => way !== how)
  const excluded = excludedIn(hits, context)
  const draft: Draft<LocationRequirement> = {
    workplace: how,
    ...(others.length > 0 ? { otherWorkplaces: others } : {}),
    places: places.filter((place) => !excluded.includes(place)),
    ...(excluded.length > 0 ? { excluded } : {}),
    daysPerWeek,
    relocate: has('relocate') ? true : null,
    travelPercent: percent ? percentOf(percent) : null,
    travel: has('travel', 'travels', 'percent'),
    timeZone: zone ? zoneIn(zone, context) : null,
  }
  return isEmpty(draft) && !has('local') ? null : draft
}

const isEmpty = (draft: Draft<LocationRequirement>): boolean =>
  draft.workplace === null &&
  draft.places.length === 0 &&
  draft.excluded === undefined &&
  draft.relocate === null &&
  !draft.travel &&
  draft.timeZone === null

/** How one works where the words of a place do not say: by the next sentence ("This role is based in Cork. We work a hybrid week of three days in the office."), or by the house that one comes to. */
function around(context: Context, places: readonly string[], isHoused: boolean): Workplace | null {
  const next = places.length > 0 ? goesOn(context) : null
  return next ?? (isHoused && !isLeft(context) ? 'onsite' : null)
}

const AT_HOME = wordSet(lexicon.atHome)

/** Whether a clause leaves it to the candidate to come to the house that it names. */
const isLeft = ({ tokens, clause }: Context): boolean =>
  tokens.slice(clause.from, clause.to).some(({ norm }) => OPTIONAL.has(norm) || AT_HOME.has(norm))

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

/** With one of these it is who lives elsewhere that is shut out: "candidates outside Spain are not eligible". */
const ELSEWHERE =
  /\b(?:outside|unless|not (?:live|living|reside|residing|resident|based|located))\b/i

/** The places whose people are not taken: "remote in the US, except Hawaii", "we cannot hire in Texas". */
function excludedIn(hits: readonly Hit[], context: Context): readonly string[] {
  const except = hits.filter(({ phrase }) => phrase.says === 'except')
  const [first] = except
  if (!first) return []
  const { text, tokens, clause } = context
  const quote = text.slice(tokens[clause.from]?.start, tokens[clause.to - 1]?.end)
  return ELSEWHERE.test(quote) ? [] : placesIn(except, context)
}

/** Ways to work that may stand beside a place without a word between: "Leeds (hybrid)". */
const WAYS: ReadonlySet<Says> = new Set(['hybrid', 'onsite', 'remote', 'days', 'share'])

/** The places that the phrases capture, as the text writes them, and those that a list goes on with; what only looks like one where no map knows any. */
function placesIn(hits: readonly Hit[], context: Context): readonly string[] {
  const { text, tokens, clause } = context
  const lists: Part[][] = []
  const add = (part: Part, list: Part[]): void => {
    const isNew = ![...lists.flat(), ...list].some((p) => p.at < part.to && part.at < p.to)
    if (isNew && !endsInZone(tokens, part.to)) list.push(part)
  }
  for (const { places } of hits) {
    const list: Part[] = []
    for (const part of places ?? []) add(part, list)
    lists.push(list)
  }
  for (const { phrase, match } of hits) {
    // "hours that overlap with Leeds" are not worked there
    const captured = phrase.says === 'zone' ? undefined : match.captures['place']
    const list: Part[] = []
    let part = captured ? knownAfter(tokens, captured, clause.to) : null
    while (part && list.length < MOST_PLACES) {
      add(part, list)
      part = nextPlace(tokens, part.to, clause.to)
    }
    lists.push(list)
  }
  if (lists.every((list) => list.length === 0))
    for (const { phrase, match } of hits)
      if (WAYS.has(phrase.says))
        for (const part of placesBeside(match, context)) add(part, lists[0] as Part[])
  const isMapped = ({ at }: Part): boolean =>
    isKnown(tokens, at, clause.to) !== null || isStateCode(tokens[at]?.text ?? '')
  const mapped = lists.filter((list) => list.some(isMapped))
  const found = (mapped.length > 0 ? mapped : lists)
    .flat()
    .flatMap(({ at, to }) => statesIn(writtenAs(text, tokens, at, to)))
  return [...new Set(found)]
}

/** A place as the text writes it, with the bracket that closes behind it: "Leeds (UK)". */
function writtenAs(text: string, tokens: readonly Token[], at: number, to: number): string {
  const written = text.slice(tokens[at]?.start, tokens[to - 1]?.end)
  return written.includes('(') && !written.includes(')') && tokens[to]?.text === ')'
    ? `${written})`
    : written
}

/** The code of a state alone, of a town in front of it that is not known. */
const isBareCode = ([first, ...rest]: readonly Part[], tokens: readonly Token[]): boolean =>
  rest.length === 0 &&
  first !== undefined &&
  first.to - first.at === 1 &&
  isStateCode(tokens[first.at]?.text ?? '')

/** Words of a list of places before a way to work at most. */
const BESIDE = 14
const BETWEEN = new Set(['(', ')', ',', '-', '–', '—', ':', '|', '·', '•'])

/** The places that stand right before or behind a way to work, with signs between at most: "Leeds (hybrid, 2 days)", "On-site | Leeds". */
function placesBeside({ from, to }: Match, { tokens, clause }: Context): readonly Part[] {
  let end = from
  while (end > clause.from && BETWEEN.has(tokens[end - 1]?.text ?? '')) end--
  if (end < from)
    for (let at = Math.max(clause.from, end - BESIDE); at < end; at++) {
      const found = placesAt(tokens, at, end)
      if (found.at(-1)?.to === end && !isBareCode(found, tokens)) return found
    }
  let begin = to
  while (begin < clause.to && BETWEEN.has(tokens[begin]?.text ?? '')) begin++
  return begin > to ? placesAt(tokens, begin, clause.to) : []
}

/** Whether a place ended where its hours are named: "US time zone" says when one works. */
const endsInZone = (tokens: readonly Token[], at: number): boolean =>
  ['timezone', 'timezones'].includes(normAt(tokens, at)) ||
  (normAt(tokens, at) === 'time' && ['zone', 'zones'].includes(normAt(tokens, at + 1)))

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

/** Where a place of the tables ends that stands at `at`; null where none does. */
function isKnown(tokens: readonly Token[], at: number, limit: number): number | null {
  const token = tokens[at]
  return token && place.starts(token) ? (place.eat(tokens, at, limit)?.to ?? null) : null
}

/** Words behind "our" in which the place itself may follow the name of an office: "our Systems Sector in Roy, UT". */
const NAME_WORDS = 6

function knownAfter(
  tokens: readonly Token[],
  { from, to }: { readonly from: number; readonly to: number },
  limit: number,
): { readonly at: number; readonly to: number } {
  if (tokens[from - 1]?.norm !== 'our' || isKnown(tokens, from, limit) !== null)
    return { at: withoutFirm(tokens, from, to), to }
  for (let at = to; at < Math.min(limit, to + NAME_WORDS); at++) {
    const end = isKnown(tokens, at, limit)
    if (end !== null) return { at, to: end }
  }
  return { at: from, to }
}
