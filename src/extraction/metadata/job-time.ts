import { itemAt } from '../../core/item-at.ts'
import { writtenDate, SEASON_SPAN, type Season, type WrittenDate } from '../../matcher/dates.ts'
import type { Passage } from '../../document/outline.ts'
import { neededWords } from '../../matcher/pattern-words.ts'
import { pattern, type Match, type Pattern } from '../../matcher/pattern.ts'
import { PatternIndex } from '../../matcher/pattern-index.ts'
import {
  duration,
  monthIn,
  period,
  academicTerm,
  termText,
  type Period,
  type AcademicTerm,
} from '../../matcher/periods.ts'
import type { Token } from '../../matcher/tokenizer.ts'
import type { Written } from './written.ts'
import * as lexicon from './lexicon.ts'
import { alternation, wordSet } from '../../matcher/words.ts'

/** When the job is done, as far as the text says. */
export interface JobTime {
  readonly term: string | null
  readonly start: string | null
  readonly end: string | null
  readonly weeks: number | null
}

type Said = 'weeks' | 'start' | 'end' | 'period' | 'term' | 'season'

const CLASSES = { duration, date: writtenDate, period, term: academicTerm }
const JOB = alternation(lexicon.timedJobs)
const PLAN = `${JOB}|duration|commitment|commit`

/** Phrases of running text that say when the job is done and for how long. */
const PHRASES: readonly { readonly says: Said; readonly pattern: Pattern }[] = (
  [
    ['weeks', `length=<duration> ..8 ${PLAN}`],
    ['weeks', `${PLAN} ..4 length=<duration>`],
    ['weeks', `${alternation(lexicon.lastingWords)} ..4 length=<duration>`],
    ['weeks', 'at_least|minimum|full|entire|minimum_of|approximately|all length=<duration>'],
    ['period', 'from|between|dates|run|runs|during|: when=<period>'],
    [
      'period',
      `${JOB}|${alternation(lexicon.runningSeasons)} ,|(|:|–|-|runs|will|is|of? run|from|runs|place|between? from|between? when=<period>`,
    ],
    [
      'period',
      `${alternation(lexicon.limitedJobs)} contract|post|assignment|cover? ,|(|:|–|-? from|between? when=<period>`,
    ],
    ['period', `when=<period> ,|(|–|- ${alternation(lexicon.limitedJobs)}`],
    [
      'start',
      `${alternation(lexicon.startWords)} date? in|on|is|:|of|from|around|approximately|at|as_early_as|for? early|mid|late|or|around|either|the? when=<date>`,
    ],
    ['start', 'available|availability ..2 start|begin|from|starting ..2 when=<date>'],
    ['start', `when=<date> ${alternation(lexicon.behindStart)}`],
    [
      'end',
      `${alternation(lexicon.endVerbs)} date? in|on|is|:|of|around|approximately|at? early|mid|late|the|around|end_of|least? when=<date>`,
    ],
    [
      'season',
      'season=summer|fall|spring|winter|autumn internship|internships|intern|program|co_op|placement',
    ],
    ['term', `when=<term> ..3 ${JOB}|interns|term|cohort|session`],
    ['term', `${JOB}|interns|join|available|work|commit|full_time ..4 when=<term>`],
  ] as const
).map(([says, written]) => ({ says, pattern: pattern(written, CLASSES) }))
const INDEX = new PatternIndex(PHRASES)

/** Words of which one stands in every phrase that says when the job is done. */
export const timeWords = (): readonly string[] =>
  PHRASES.flatMap((phrase) => neededWords(phrase.pattern))

const ELSEWHERE = wordSet(lexicon.elsewhere)

const MONTHS_SHORT_ENOUGH = 104

/** What of a title or a label's value is a term: "Software Intern, Summer 2025". */
export function termOf({ tokens }: Written): AcademicTerm | null {
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]
    const eaten =
      token && academicTerm.starts(token) ? academicTerm.eat(tokens, at, tokens.length) : null
    if (eaten) return eaten.value
  }
  return null
}

export const weeksOf = ({ tokens }: Written): number | null => {
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]
    const eaten = token && duration.starts(token) ? duration.eat(tokens, at, tokens.length) : null
    if (eaten) return eaten.value
  }
  return null
}

export interface TimeStatements {
  readonly terms: AcademicTerm[]
  readonly starts: WrittenDate[]
  readonly ends: WrittenDate[]
  readonly weeks: number[]
}

/** The dates of a label's value: a period, or a beginning. */
export function datesOf({ tokens }: Written, told: TimeStatements): void {
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]
    if (!token || !writtenDate.starts(token)) continue
    const both = period.eat(tokens, at, tokens.length)
    if (both) {
      told.starts.push(both.value.start)
      told.ends.push(both.value.end)
      return
    }
    const one = writtenDate.eat(tokens, at, tokens.length)
    if (one?.value.season && one.value.month !== null && (one.value.year !== null || at === 0)) {
      told.terms.push({ season: one.value.season, year: one.value.year })
      at = one.to - 1
    } else if (one?.value.month) {
      told.starts.push(one.value)
      return
    }
  }
}

/** Every statement of running text about when the job is done. `temporary`: an internship or a contract, which alone has a length. */
export function gatherTimes(
  tokens: readonly Token[],
  passages: readonly Passage[],
  temporary: boolean,
  told: TimeStatements,
): void {
  for (const passage of passages) {
    const { role } = passage.section
    if (role === 'legal' || speaksOfElse(tokens, passage)) continue
    if (
      role === 'benefits' &&
      !tokens.slice(passage.from, passage.to).some((t) => OF_WORK.has(t.norm))
    )
      continue
    const said = yearSaid(tokens, passage)
    for (const { entry, match } of INDEX.matches(tokens, passage.from, passage.to))
      note(entry.says, match, said, temporary, told)
  }
}

const speaksOfElse = (tokens: readonly Token[], { from, to }: Passage): boolean => {
  for (let at = from; at < to; at++) if (ELSEWHERE.has(tokens[at]?.norm ?? '')) return true
  return false
}

const OF_WORK = wordSet(lexicon.ofWork)

/** A year that the sentence names: "a summer programme for developers in 2025". */
function yearSaid(tokens: readonly Token[], { from, to }: Passage): number | null {
  for (let at = from; at < to; at++) {
    const { text, kind } = itemAt(tokens, at)
    const year = kind === 'number' && text.length === 4 ? Number(text) : 0
    if (year >= 2000 && year < 2100) return year
  }
  return null
}

/** Adds what one phrase says. Dates without a year lie in `year`, which their sentence names. */
function note(
  says: Said,
  { captures }: Match,
  year: number | null,
  temporary: boolean,
  told: TimeStatements,
): void {
  const dated = <D extends { readonly year: number | null }>(date: D): D =>
    date.year === null ? { ...date, year } : date
  const captured = (name: string): unknown => captures[name]?.value
  switch (says) {
    case 'weeks': {
      const weeks = captured('length') as number
      if (temporary && weeks > 1 && weeks <= MONTHS_SHORT_ENOUGH) told.weeks.push(weeks)
      return
    }
    case 'period': {
      const { start, end } = captured('when') as Period
      told.starts.push(dated(start))
      told.ends.push(dated(end))
      return
    }
    case 'term':
      told.terms.push(dated(captured('when') as AcademicTerm))
      return
    case 'season': {
      const season = captured('season') as Season | 'autumn'
      told.terms.push({ season: season === 'autumn' ? 'fall' : season, year })
      return
    }
    case 'start':
    case 'end': {
      const date = dated(captured('when') as WrittenDate)
      if (date.month === null) return
      if (date.season) told.terms.push({ season: date.season, year: date.year })
      else (says === 'start' ? told.starts : told.ends).push(date)
    }
  }
}

/** The months that a term implies where the text does not say them; a summer job ends in August unless it begins in July. */
export function settle(told: TimeStatements, yearAhead: (month: number) => number | null): JobTime {
  const named = told.terms.find((t) => t.year !== null) ?? told.terms[0] ?? null
  const known = named?.year ?? yearOf(named, told, yearAhead)
  const dated = named === null ? null : { ...named, year: known }
  const year = known ?? null
  const start =
    told.starts
      .map((d) => monthIn(d, year ?? (d.month === null ? null : yearAhead(d.month))))
      .find((m) => m !== null) ?? null
  const begin = start ?? impliedStart(dated)
  const end =
    told.ends
      .map((d) => monthIn(d, year ?? (begin === null ? null : Number(begin.slice(0, 4)))))
      .find((m) => m !== null && (begin === null || m >= begin)) ?? null
  const weeks = told.weeks[0] ?? null
  return {
    term: dated === null ? null : termText(dated),
    start: begin,
    end: (begin === null ? null : end) ?? (weeks === null ? impliedEnd(dated, start) : null),
    weeks,
  }
}

function yearOf(
  named: AcademicTerm | null,
  told: TimeStatements,
  yearAhead: (month: number) => number | null,
): number | null {
  if (!named) return null
  const stated = [...told.starts, ...told.ends].find((d) => d.year !== null)?.year
  return stated ?? yearAhead(SEASON_SPAN[named.season][0])
}

const month = (year: number, of: number): string => `${year}-${String(of).padStart(2, '0')}`

const impliedStart = (named: AcademicTerm | null): string | null =>
  named?.year == null ? null : month(named.year, SEASON_SPAN[named.season][0])

/** Months that a summer job lasts as a rule: from May to August, or from July to September. */
function impliedEnd(named: AcademicTerm | null, start: string | null): string | null {
  if (named?.year == null || (start !== null && !start.startsWith(String(named.year)))) return null
  const [, last] = SEASON_SPAN[named.season]
  return month(
    named.year,
    named.season === 'summer' && (start === null || start < month(named.year, 7)) ? 8 : last,
  )
}
