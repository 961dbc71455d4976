import { keyByWord } from '../../core/records.ts'
import { amount, type Amount } from '../../matcher/numbers.ts'
import { pattern, type Match, type Pattern } from '../../matcher/pattern.ts'
import { PatternIndex } from '../../matcher/pattern-index.ts'
import { normAt, type Token } from '../../matcher/tokenizer.ts'
import type { Refuse } from '../refusal.ts'
import * as lexicon from './lexicon.ts'
import type { ClassStanding } from './schema.ts'
import { titles } from '../../vocabulary/lexicon/roles.ts'
import { alternation, withPlurals, wordSet } from '../../matcher/words.ts'

/**
 * Months from the start of the job to graduation. A rising class is named for the year that begins after a summer's job (May to June): it ends with
 * graduation in December at the earliest and August of the next year at the latest. A class as it is now may be asked at any time of the year, so it
 * spans the whole year before it.
 */
const CLASSES_OF_STUDY: Readonly<
  Record<
    string,
    { readonly rising: readonly [number, number]; readonly now: readonly [number, number] }
  >
> = {
  senior: { rising: [6, 15], now: [0, 15] },
  junior: { rising: [18, 27], now: [9, 27] },
  sophomore: { rising: [30, 39], now: [21, 39] },
  freshman: { rising: [42, 51], now: [33, 51] },
}

const YEAR_NAMES = keyByWord(lexicon.yearNames)

type Sort = 'rising' | 'now' | 'done' | 'penultimate' | 'within' | 'away' | 'recent'

interface Entry {
  readonly sort: Sort
  readonly pattern: Pattern
}

const CLASS = alternation(lexicon.classYears)
const NTH = alternation(lexicon.nthYears)
const classes = { amount }
const entries = (sort: Sort, written: readonly string[]): Entry[] =>
  written.map((w) => ({ sort, pattern: pattern(w, classes) }))

const INDEX = new PatternIndex<Entry>([
  ...entries('rising', [
    `rising|incoming|upcoming college|university|undergraduate? ${CLASS} or|and|/|, rising|incoming? ${CLASS}`,
    `rising|incoming|upcoming college|university|undergraduate? ${CLASS}`,
    `entering|heading_into|going_into|starting|beginning|approaching their|your|the|a? ${NTH} or|and|/? ${NTH}? year`,
  ]),
  ...entries('now', [
    `${CLASS} or|and|/ ${CLASS} standing|status|year|class?`,
    `standing|status of|as a|an? ${CLASS}`,
    `${CLASS} standing|class|status`,
    `${CLASS} ,|( or_above|or_higher|or_beyond`,
    `${alternation(lexicon.classDeterminers)} ${CLASS} or|and ${alternation(lexicon.classBeyond)}`,
    `${NTH} year or|and|/? ${NTH}? year? ${alternation(lexicon.behindNthYear)}`,
    `${NTH} /|or|and|- ${NTH} year`,
    `in|within|of|their|your ${NTH} year ${alternation(lexicon.ofStudies)}`,
    `current|currently|college|undergraduate|university a? ${CLASS}`,
    `current|currently|college|undergraduate|university a? ${CLASS} or|and|/ ${CLASS}`,
    `final|last year|semester ${alternation(lexicon.behindFinalYear)}`,
    `open to|for ..3 ${CLASS}`,
    'preference ..3 juniors|seniors|sophomores',
    'juniors|seniors preferred|only',
  ]),
  ...entries('done', [
    `completed|completion|complete|completing at_least|of|their|your|the|a|minimum|at_least_your|at_least_their? ..6 ${NTH}|first|two|three year|years`,
  ]),
  ...entries('penultimate', ['penultimate year', 'second to last year', 'year before last']),
  ...entries('within', [
    'within length=<amount> unit=months|month|years|year|semesters|terms of|from graduation|graduating|completing|completion|finishing',
    'graduate|graduating|graduation|complete|completing within the? next? length=<amount> unit=months|month|years|year',
    'length=<amount> unit=year|years|months|semester|semesters away? from graduation|graduating|completing',
    'one summer left|remaining',
  ]),
  ...entries('away', [
    'at_least|minimum length=<amount> unit=year|years|months|semester|semesters away? from|before graduation|graduating',
    'at_least|minimum length=<amount> more? unit=years|year before graduation|graduating',
    'enrolled|registered|matriculated ..6 for at_least|a_minimum_of|another? length=<amount> more|further|additional|remaining? unit=semesters|semester|terms|years|year|months',
    'at_least|minimum length=<amount> more|further|additional unit=semesters|semester|terms|years|year left|remaining|to_go|ahead|of_study|of_studies',
  ]),
  ...entries('recent', [
    'recent|new|recently|fresh graduate|graduates|grad|grads|graduated ..6 within|in the? last|past|previous? length=<amount> unit=months|month|years|year',
    `recent|new|recently|fresh ${alternation(lexicon.recentGraduates)}`,
    'graduated within|in the? last|past|previous? length=<amount> unit=months|month|years|year',
    'within length=<amount> unit=months|month|years|year of|after|from your|their|the? graduation|graduating',
  ]),
])

/** What reads class years. */
export const CLASS_RULE = 'class year or time since graduation'

const MONTHS_IN: Readonly<Record<string, number>> = lexicon.monthsIn
/** How long after graduation one is a recent graduate where the posting does not say, in months. */
const RECENT = 24

const ROLES = wordSet(`${withPlurals(titles)} ${lexicon.notStandingBefore}`)

const INVITED = wordSet(lexicon.invited)

export interface Stood {
  readonly standing: ClassStanding
  readonly from: number
  readonly to: number
  readonly recent: boolean
  /** The words can mean nothing else, wherever they stand. */
  readonly sure: boolean
}

const SURE: ReadonlySet<Sort> = new Set<Sort>(['rising', 'penultimate'])
/** How many words may stand between two class years of one demand. */
const REACH = 12

/** The class years that tokens `from` to `to` ask for, as one; null where they ask for none. `refuse` is told of posts and invitations. */
export function standingIn(
  tokens: readonly Token[],
  from: number,
  to: number,
  refuse?: Refuse,
): Stood | null {
  const found: Stood[] = []
  for (const { entry, match } of INDEX.matches(tokens, from, to)) {
    const last = found.at(-1)
    if (last && match.from < last.to && (match.from > last.from || match.to <= last.to)) continue
    if (asksNothing(tokens, entry.sort, match, to, last === undefined)) {
      refuse?.(entry.sort === 'now' ? 'meaning' : 'optional', match, CLASS_RULE)
      continue
    }
    const standing = standingOf(tokens, entry.sort, match, to)
    if (!standing) continue
    if (last && match.from === last.from) found.pop()
    found.push({
      standing,
      from: match.from,
      to: match.to,
      recent: entry.sort === 'recent',
      sure: SURE.has(entry.sort),
    })
  }
  const [first] = found
  if (!first) return null
  return found.slice(1).reduce((a, b) => (b.from - a.to > REACH ? a : widen(a, b, tokens)), first)
}

/** "senior engineer" names a post; "…, new graduates welcome" invites. */
function asksNothing(
  tokens: readonly Token[],
  sort: Sort,
  { from, to }: Match,
  limit: number,
  isFirst: boolean,
): boolean {
  const next = normAt(tokens, to)
  if (sort === 'now') return to < limit && ROLES.has(next)
  return sort === 'recent' && (INVITED.has(next) || (isFirst && normAt(tokens, from - 1) === 'or'))
}

/** The words as they stand, on one line and without the small words at their end. */
function written(tokens: readonly Token[], from: number, to: number): string {
  let end = to
  while (
    end > from + 1 &&
    (tokens[end - 1]?.kind === 'sign' || SMALL_AT_END.has(normAt(tokens, end - 1)))
  )
    end--
  return tokens
    .slice(from, end)
    .map((t, i) => (i === 0 ? '' : joint(t)) + t.text)
    .join('')
}

const SMALL_AT_END = wordSet(lexicon.smallAtEndOfClass)

function joint({ hyphen, tight }: Token): string {
  if (hyphen) return '-'
  return tight ? '' : ' '
}

function widen(a: Stood, b: Stood, tokens: readonly Token[]): Stood {
  const least = (x: number | null, y: number | null): number | null =>
    x === null || y === null ? null : Math.min(x, y)
  const most = (x: number | null, y: number | null): number | null =>
    x === null || y === null ? null : Math.max(x, y)
  const to = Math.max(a.to, b.to)
  const name = written(tokens, a.from, to)
  return {
    from: a.from,
    to,
    recent: a.recent && b.recent,
    sure: a.sure || b.sure,
    standing: {
      name,
      min: least(a.standing.min, b.standing.min),
      max: most(a.standing.max, b.standing.max),
      orHigher: a.standing.orHigher || b.standing.orHigher,
    },
  }
}

const HIGHER = wordSet(lexicon.higherWords)
const GRADUATE = wordSet(lexicon.graduateWords)

function standingOf(
  tokens: readonly Token[],
  sort: Sort,
  match: Match,
  limit: number,
): ClassStanding | null {
  const name = written(tokens, match.from, match.to)
  const around = tokens.slice(match.from, Math.min(match.to + 6, limit)).map((t) => t.norm)
  const above = around.some((w, i) => HIGHER.has(w) && OR_HIGHER.has(around[i - 1] ?? ''))
  const orHigher = above || around.some((w) => GRADUATE.has(w))
  const months = monthsIn(match)
  switch (sort) {
    case 'penultimate':
      return { name, min: 6, max: 18, orHigher }
    case 'within':
      return { name, min: 0, max: months ?? 15, orHigher: true }
    case 'away':
      return { name, min: months ?? 12, max: null, orHigher: true }
    case 'recent':
      return { name, min: -(months ?? RECENT), max: 0, orHigher: true }
    case 'rising':
    case 'now':
    case 'done':
      return byClass(tokens, sort, match, { name, above, orHigher })
  }
}

const OR_HIGHER = wordSet('or and / +')

/** The length that a phrase captures ("within two years"), in months; null where it captures none. */
function monthsIn({ captures }: Match): number | null {
  const length = captures['length']?.value as Amount | undefined
  return length ? length.min * (MONTHS_IN[String(captures['unit']?.value)] ?? 12) : null
}

function byClass(
  tokens: readonly Token[],
  sort: 'rising' | 'now' | 'done',
  match: Match,
  {
    name,
    above,
    orHigher,
  }: { readonly name: string; readonly above: boolean; readonly orHigher: boolean },
): ClassStanding | null {
  const years = tokens
    .slice(match.from, match.to)
    .flatMap(
      (t) => YEAR_NAMES.get(t.norm) ?? (sort === 'done' ? (YEARS_DONE.get(t.norm) ?? []) : []),
    )
  const bounds = years.flatMap(
    (y) => CLASSES_OF_STUDY[y]?.[sort === 'rising' ? 'rising' : 'now'] ?? [],
  )
  // "Senior/Senior" is a step of a ladder of jobs ("mid-senior to senior"), not two years of study
  if (bounds.length === 0 || (years.length > 1 && new Set(years).size === 1)) return null
  // who has completed a year is at least a year further
  if (sort === 'done') return { name, min: null, max: Math.max(...bounds) - 12, orHigher: true }
  return { name, min: above ? null : Math.min(...bounds), max: Math.max(...bounds), orHigher }
}

/** "two years completed": the class year that was the last of them. */
const YEARS_DONE: ReadonlyMap<string, string> = new Map([
  ['two', 'sophomore'],
  ['three', 'junior'],
])
