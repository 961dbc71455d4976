import type { Draft } from '../../core/requirement.ts'
import { startsUpper } from '../../matcher/chars.ts'
import type { Amount } from '../../matcher/numbers.ts'
import { PatternIndex } from '../../matcher/pattern-index.ts'
import { type Match } from '../../matcher/pattern.ts'
import { normAt, type Token } from '../../matcher/tokenizer.ts'
import type { Context, Found, Reader } from '../kind.ts'
import { isRefused, type Refusal } from '../refusal.ts'
import { labelBefore } from '../shared/label.ts'
import { SCHOOL_YEAR, type AvailabilityRequirement, type Schedule } from './requirement.ts'
import { TIME_PHRASES, type TimePhrase, type TimeSign } from './phrases.ts'
import { captured, isBesideStudies, saidWhen, type TimeHit } from './said-dates.ts'
import { wordSet } from '../../matcher/words.ts'
import * as lexicon from './lexicon.ts'

const INDEX = new PatternIndex<TimePhrase>(TIME_PHRASES)

const BENEFITS = wordSet(lexicon.benefits)
const OF_WORK = wordSet(lexicon.ofWork)

const EXPECTED = wordSet(lexicon.expectedInLegal)

/** The small print asks for hours and duty now and then ("must report to work in storms"), not for dates. */
const isOfHours = ({ says }: TimePhrase): boolean => isSchedule(says) || says === 'hours'

/** What says when the work is. */
const DATED: ReadonlySet<TimeSign> = new Set<TimeSign>([
  'period',
  'start',
  'end',
  'term',
  'season',
  'school year',
])

const isSchedule = (says: TimeSign): says is Schedule =>
  !DATED.has(says) && !['weeks', 'hours', 'days', 'immediately'].includes(says)

/** What one clause asks of the candidate's time; all of it is one demand. */
function read(context: Context): readonly Found<AvailabilityRequirement>[] {
  const { tokens, clause } = context
  const hits: TimeHit[] = []
  for (const { entry, match } of INDEX.matches(
    tokens,
    labelBefore(tokens, clause.from),
    clause.to,
  )) {
    if (entry.anywhere || context.demand) hits.push({ phrase: entry, match })
  }
  if (hits.length === 0) return []
  const words = tokens.slice(clause.from, clause.to).map((t) => t.norm)
  const whole = refusalOfClause(context, words)
  const kept = hits.filter(({ phrase, match }) => {
    const refusal = whole ?? refusalOf(phrase, match, context, words)
    return !isRefused(context, refusal, match, phrase.written)
  })
  return byLabel(kept, context).flatMap((group) => demand(group, context))
}

/** Why nothing in a clause is a demand of time; null where its phrases are looked at. */
function refusalOfClause(
  { tokens, clause, passage, demand }: Context,
  words: readonly string[],
): Refusal | null {
  const { role } = passage.section
  if (hasBars(tokens, clause.from, clause.to)) return 'facts'
  if (role === 'benefits' && !demand && !words.some((w) => OF_WORK.has(w))) return 'place'
  const isExpected = words[0] === 'work' || words.some((w) => EXPECTED.has(w))
  return role === 'legal' && !isExpected ? 'place' : null
}

/** "Larkspur | Remote | June to August": facts in a row, no demand. */
function hasBars(tokens: readonly Token[], from: number, to: number): boolean {
  let bars = 0
  for (let at = from; at < to; at++) if (tokens[at]?.text === '|') bars++
  return bars > 1
}

/** "When: June to August Duration: 12 weeks": where line ends were lost, each label begins a demand of its own. */
function byLabel(hits: readonly TimeHit[], { tokens }: Context): readonly (readonly TimeHit[])[] {
  const groups: TimeHit[][] = []
  let end = 0
  for (const hit of hits) {
    const label = tokens
      .slice(end, hit.match.from + 3)
      .findIndex((t, i) => t.text === ':' && startsUpper(tokens[end + i - 1]?.text ?? ''))
    const last = groups.at(-1)
    if (last && label < 0) last.push(hit)
    else groups.push([hit])
    end = Math.max(end, hit.match.to)
  }
  return groups
}

function demand(
  hits: readonly TimeHit[],
  context: Context,
): readonly Found<AvailabilityRequirement>[] {
  const [first] = hits
  const draft = merge(hits, context)
  if (!first || !draft) return []
  const [from, to] = [
    Math.max(context.clause.from, Math.min(...hits.map((h) => h.match.from))),
    Math.max(...hits.map((h) => h.match.to)),
  ]
  const soft = context.tokens
    .slice(from, to + 2)
    .some((t) => t.norm === 'recommended' || t.norm === 'encouraged')
  return [
    {
      draft,
      rule: first.phrase.written,
      from,
      to,
      ...(soft ? { importance: 'preferred' as const } : {}),
    },
  ]
}

const INTERNSHIP = wordSet(lexicon.internship)
const DONE = wordSet(lexicon.done)
const OTHER_DATE = wordSet(lexicon.otherDate)
const OF_JOB = wordSet(lexicon.ofJob)
/** Longer than this is a job for good, and its length no demand: "our 18-month development programme". */
const LONGEST_WEEKS = 60

/** "20 hours a week of training", "40 hours of leave": hours of a benefit, or of something else. */
function notHoursOfWork(match: Match, context: Context, { after }: Near): Refusal | null {
  if (isHoursOfBenefit(match, context)) return 'given'
  return after[0] === 'of' && after[1] !== 'work' ? 'times' : null
}

/** What was done before, and what the job spares one, is no demand: "experience of on-call rotations", "we have no on-call rotation". */
const isSpared = ({ words, before, after }: Near): boolean =>
  [...before, ...after].some((w) => SPARED.has(w)) || words.includes('not')

/** Why a phrase asks nothing of the candidate's time, by what stands around it; null where it does. */
function refusalOf(
  phrase: TimePhrase,
  match: Match,
  context: Context,
  words: readonly string[],
): Refusal | null {
  const { tokens, clause, passage } = context
  if (passage.section.role === 'legal' && !isOfHours(phrase)) return 'place'
  const first = match.captures['length']?.from ?? match.from
  const near: Near = {
    words,
    first,
    before: tokens.slice(Math.max(clause.from, first - 4), first).map((t) => t.norm),
    after: tokens.slice(match.to, Math.min(clause.to, match.to + 4)).map((t) => t.norm),
  }
  switch (phrase.says) {
    case 'hours':
      return notHoursOfWork(match, context, near)
    case 'days':
      return saysDays(match, context, words) ? null : 'times'
    case 'weeks':
      return notLengthOfJob(match, context, near)
    case 'school year':
      return words.some((w) => IS_CHOICE.has(w)) ? 'optional' : null
    case 'working hours':
      return notOwnHours(match, context, words)
    default:
      if (DATED.has(phrase.says)) return notDateOfJob(match, context, words)
      return notDuty(phrase, context, near)
  }
}

/** Duty at such hours that is spared, or that only tells posts apart. */
function notDuty({ says }: TimePhrase, context: Context, near: Near): Refusal | null {
  if (says === 'shifts' && inTitle(context)) return 'taken'
  return isSpared(near) ? 'denied' : null
}

/** Words of the longest title. */
const TITLE_WORDS = 14

/** On the first line, which names the job: "Technician, night shift" says which of its posts it is. */
const inTitle = ({ tokens, clause }: Context): boolean =>
  clause.from < TITLE_WORDS &&
  tokens.slice(1, clause.from + 1).every(({ newlines }) => newlines === 0)

/** Words beside days of a week that are not those of the work. */
const NOT_WORKED = wordSet(lexicon.daysNotWorked)
const MOST_DAYS = 5

/** Fewer days than a week has, where the line begins with them or says that the work is part-time. */
function saysDays(
  { from, to, captures }: Match,
  { tokens, clause }: Context,
  words: readonly string[],
): boolean {
  if (words.some((w) => OF_PLACE.has(w) || NOT_WORKED.has(w))) return false
  // "three days a week for 12 weeks"
  if (to < clause.to && tokens[to]?.kind !== 'sign') return false
  const days = (captures['days']?.value as Amount | undefined)?.min ?? 0
  return days > 0 && days < MOST_DAYS && (from === clause.from || normAt(tokens, from) === 'part')
}

/** Words by which work beside the studies is one of several ways: "part-time in the school year or full-time in summer". */
const IS_CHOICE = wordSet(lexicon.choice)

const SPARED = wordSet(lexicon.spared)

/** What stands around a phrase: the words of its clause, the token at which it or its length begins, and four words on either side. */
interface Near {
  readonly words: readonly string[]
  readonly first: number
  readonly before: readonly string[]
  readonly after: readonly string[]
}

const OTHERS_HOURS = wordSet(lexicon.othersHours)
const OF_PLACE = wordSet(lexicon.ofPlace)
const OF_HOURS = wordSet(lexicon.ofHours)

/** The hours at which the candidate works, not those of a shop or a hotline; days alone beside an office are days in the office. */
function notOwnHours(
  { from }: Match,
  { tokens, clause, passage }: Context,
  words: readonly string[],
): Refusal | null {
  if (words.some((w) => OTHERS_HOURS.has(w))) return 'others'
  const saysHours = tokens
    .slice(Math.min(from, clause.from), clause.to)
    .some((t) => OF_HOURS.has(t.norm) || /^\d/.test(t.text))
  if (passage.section.role === 'benefits' && !saysHours) return 'place'
  return saysHours || !words.some((w) => OF_PLACE.has(w)) ? null : 'taken'
}

const isBenefit = (words: readonly string[]): boolean => words.some((w) => BENEFITS.has(w))
const ofInternship = (words: readonly string[]): boolean => words.some((w) => INTERNSHIP.has(w))

/** Words around a number of hours that say of what: those of a benefit, or those of the work. */
const AROUND_HOURS = 12

/** A field of the advert says the hours of the job, whatever fields stand beside it: "Standard weekly hours: 40". */
const FIELD = wordSet('standard scheduled')

const isHoursOfBenefit = ({ from, to }: Match, { tokens, clause }: Context): boolean =>
  !FIELD.has(normAt(tokens, from)) &&
  tokens
    .slice(Math.max(clause.from, from - AROUND_HOURS), Math.min(clause.to, to + AROUND_HOURS))
    .some((t) => BENEFITS.has(t.norm))

/** A length of the job, not of what was done before or of what it gives. */
function notLengthOfJob(
  { from, captures }: Match,
  { tokens }: Context,
  { words, first, before }: Near,
): Refusal | null {
  const length = captures['length']
  // "six months of internship experience"
  const had =
    length !== undefined &&
    tokens[length.to]?.norm === 'of' &&
    (words.includes('experience') || words.includes('training'))
  if (had) return 'taken'
  if (!(Number(length?.value) <= LONGEST_WEEKS)) return 'times'
  // "the last 12 weeks", but "internships last 12 weeks"
  if (before.some((w) => DONE.has(w) && !(w === 'last' && from < first - 1))) return 'times'
  return isBenefit(words) && !ofInternship(words) ? 'given' : null
}

const OWN_DAYS = wordSet(lexicon.ownDays)

/** "First day: 7 June": a day of the work, whatever else the clause says. */
const isOwnDay = (tokens: readonly Token[], { from }: Match): boolean =>
  OWN_DAYS.has(normAt(tokens, from)) && normAt(tokens, from + 1) === 'day'

function notDateOfJob(
  match: Match,
  { tokens, clause, passage, demand }: Context,
  words: readonly string[],
): Refusal | null {
  const isOfJob = isOwnDay(tokens, match) || words.some((w) => OF_JOB.has(w))
  if (!demand && match.from >= clause.from && !isOfJob) return 'place'
  if (words.some((w, i) => OTHER_DATE.has(w) || (w === 'off' && words[i - 1] === 'time')))
    return 'times'
  return passage.section.role === 'benefits' && !ofInternship(words) ? 'place' : null
}

/** Of several, one that is out of the ordinary is told: "on call, besides regular hours". */
const PLAIN: ReadonlySet<Schedule> = new Set([
  'working hours',
  'flexible hours',
  'full time',
  'all year',
])

/** Fewer hours a week are a course, a meeting or a benefit; more are no week of work. */
const FEWEST_HOURS = 5
const MOST_HOURS = 80

const HOURS_OF_DAY = 8

/** One requirement of all that the clause says; null where a start or an end has neither month nor year. */
function merge(hits: readonly TimeHit[], context: Context): Draft<AvailabilityRequirement> | null {
  const schedules = hits.map(({ phrase }) => phrase.says).filter(isSchedule)
  const schedule = schedules.find((says) => !PLAIN.has(says)) ?? schedules[0] ?? null
  const days = captured<Amount>(hits, 'days', 'days')?.min ?? null
  const hours =
    captured<Amount>(hits, 'hours', 'n')?.min ?? (days === null ? null : days * HOURS_OF_DAY)
  const { weeks, ...when } = saidWhen(hits, context)
  const draft: Draft<AvailabilityRequirement> = {
    weeks: captured<number>(hits, 'weeks', 'length') ?? weeks,
    hoursPerWeek: hours !== null && hours >= FEWEST_HOURS && hours <= MOST_HOURS ? hours : null,
    ...when,
    ...(isBesideStudies(hits) ? { term: SCHOOL_YEAR } : {}),
    schedule,
    immediately: hits.some((h) => h.phrase.says === 'immediately'),
  }
  return Object.values(draft).every((v) => v === null || v === false) ? null : draft
}

export const reader: Reader<AvailabilityRequirement> = {
  names: TIME_PHRASES.map((p) => p.written),
  read,
}
