import { matchAt, pattern } from '../../matcher/pattern.ts'
import { startsLower } from '../../matcher/chars.ts'
import { amount } from '../../matcher/numbers.ts'
import type { TokenRange } from '../../matcher/token-range.ts'
import { normAt, isGerund, type Token } from '../../matcher/tokenizer.ts'
import { years, type Years } from './years.ts'
import { owner, termNamedAt } from './years-owner.ts'
import {
  ARTICLES,
  CUTS,
  DEGREES,
  ENDS,
  EXPERIENCE,
  FILLERS,
  LEAD,
  LEADING,
  LINKS,
  LISTS,
  LONGEST_AREA,
  NEXT,
  EXPERIENCE_NOUNS,
  OPENINGS,
  ROLE_ENDS,
} from './years-words.ts'
import { wordSet, type Words } from '../../matcher/words.ts'
import * as lexicon from './lexicon.ts'

/** What a number of years is asked of: named skills, or an area of work (`subject` is null where none is named). `to` is the index after the last word read. */
export interface YearsOf {
  readonly of: 'names' | 'area'
  readonly subject: TokenRange | null
  readonly to: number
}

const isLink = (token: Token | undefined): boolean =>
  token !== undefined &&
  (LINKS.has(token.norm) || (isGerund(token) && !OF_EMPLOYER.has(token.norm)))

const OF_EMPLOYER = wordSet(lexicon.doneByEmployer)

/** Where a phrase that begins at `from` ends: before a mark, a word that ends it, or the next demand. */
export function phraseEnd(tokens: readonly Token[], from: number, limit: number): number {
  let depth = 0
  let at = from
  for (; at < limit && at - from < LONGEST_AREA; at++) {
    const token = tokens[at]
    if (!token) break
    if (token.text === '(') depth++
    else if (token.text === ')' && --depth < 0) break
    if (depth <= 0 && endsPhrase(tokens, token, at, at > from, limit)) break
  }
  while (at > from && RIM.has(normAt(tokens, at - 1))) at--
  return at
}

const RIM = wordSet(lexicon.rimOfPhrase)

/** Whether a phrase ends before a token: at a mark, a word that cuts it, or a joint that leads to another demand. A colon may open a list. */
function endsPhrase(
  tokens: readonly Token[],
  token: Token,
  at: number,
  inside: boolean,
  limit: number,
): boolean {
  const { text, norm } = token
  if (text === ':' && LISTS.has(normAt(tokens, at - 1))) return false
  if (ENDS.has(text) || (inside && (CUTS.has(norm) || breaks(tokens, at)))) return true
  return (text === ',' || norm === 'and' || text === '&') && beginsAnother(tokens, at + 1, limit)
}

const BEHIND_WITH = wordSet(lexicon.behindWith)

/** "with a strong focus on …", or a capital with which the next bullet begins where line ends were lost. */
function breaks(tokens: readonly Token[], at: number): boolean {
  const [token, next] = [tokens[at], tokens[at + 1]]
  if (token?.norm === 'with' && BEHIND_WITH.has(next?.norm ?? '')) return true
  if (token?.glued && countsYears(tokens, at)) return true
  return token !== undefined && OPENINGS.has(token.text) && startsLower(next?.text ?? '')
}

const countsYears = (tokens: readonly Token[], at: number): boolean => {
  const token = tokens[at]
  return token !== undefined && years.starts(token) && years.eat(tokens, at, tokens.length) !== null
}

function beginsAnother(tokens: readonly Token[], at: number, limit: number): boolean {
  const next = tokens[at]
  if (!next || at >= limit) return true
  if (next.norm === 'a' || next.norm === 'an')
    return !tokens.slice(at, at + 4).some((t) => ROLE_ENDS.has(t.norm))
  return NEXT.has(next.norm) || countsYears(tokens, at) || isPartOfYears(tokens, at)
}

/** "…, 2 of them leading a team", "…, of which 2 as a lead": a part of the years before. */
const isPartOfYears = (tokens: readonly Token[], at: number): boolean => {
  const token = tokens[at]
  if (token?.norm === 'of') return normAt(tokens, at + 1) === 'which'
  return (
    token !== undefined &&
    amount.starts(token) &&
    normAt(tokens, at + 1) === 'of' &&
    OF_THEM.has(normAt(tokens, at + 2))
  )
}

const OF_THEM = wordSet('them which those these')

const skip = (tokens: readonly Token[], from: number, to: number, set: Words): number => {
  let at = from
  while (
    at < to &&
    set.has(tokens[at]?.norm ?? '') &&
    !(tokens[at]?.norm === 'full' && tokens[at + 1]?.norm === 'stack')
  )
    at++
  return at
}

/** What the years from token `from` to `to` are asked of, in the clause from `start` to `limit`; null where nothing around them says that they are experience. */
export function yearsOf(
  tokens: readonly Token[],
  from: number,
  to: number,
  start: number,
  limit: number,
): YearsOf | null {
  return yearsBefore(tokens, from, matchAt(HAD, tokens, to, limit)?.to ?? to, start, limit)
}

/** The same for years of which nothing is said right behind them but what they are of. */
function yearsBefore(
  tokens: readonly Token[],
  from: number,
  to: number,
  start: number,
  limit: number,
): YearsOf | null {
  if (pointsBack(tokens, to)) return before(tokens, from, start)
  const noun = experienceWord(tokens, to, limit)
  if (noun >= 0) return ofExperience(tokens, { from, to, noun, start, limit })
  if (tokens[to - 1]?.norm === 'yoe')
    return tail(tokens, to, limit) ?? { of: 'area', subject: null, to }
  const content = skip(tokens, to, limit, FILLERS)
  if (tokens[to]?.text === ')') return tail(tokens, to + 1, limit) ?? before(tokens, from, start)
  return (
    tail(tokens, to, limit) ??
    tail(tokens, content, limit) ??
    subjectAfterYears(tokens, content, limit) ??
    before(tokens, from, start)
  )
}

/** What years of experience are of: tokens `from` to `to` are the years, `noun` is what they count, in the clause from `start` to `limit`. */
function ofExperience(
  tokens: readonly Token[],
  {
    from,
    to,
    noun,
    start,
    limit,
  }: Readonly<Record<'from' | 'to' | 'noun' | 'start' | 'limit', number>>,
): YearsOf {
  return (
    namedBefore(tokens, to, noun, limit) ??
    tail(tokens, behindNoun(tokens, noun), limit) ??
    before(tokens, from, start) ??
    nameBehind(tokens, noun, limit) ?? { of: 'area', subject: null, to: noun + 1 }
  )
}

/** The token behind the noun that years count, and behind its dot: "5 yrs exp. in Scala". */
const behindNoun = (tokens: readonly Token[], noun: number): number =>
  SHORT_EXPERIENCE.has(normAt(tokens, noun)) && tokens[noun + 1]?.text === '.' ? noun + 2 : noun + 1

const SHORT_EXPERIENCE = wordSet(lexicon.shortExperience)

/** "10+ yrs xp C++": the name stands right behind the short noun. */
function nameBehind(tokens: readonly Token[], noun: number, limit: number): YearsOf | null {
  const at = behindNoun(tokens, noun)
  if (at >= limit || !SHORT_EXPERIENCE.has(normAt(tokens, noun))) return null
  if (termNamedAt(tokens, at, limit)?.is !== 'name') return null
  const to = phraseEnd(tokens, at, limit)
  return { of: owner(tokens, at, to, false), subject: { from: at, to }, to }
}

/** "Five years behind you as a baker": words behind years that say no more than that one has them. */
const HAD = pattern('behind_you|under_your_belt|to_your_name')

/** "Five years of it", "of each": of what is named before. */
const pointsBack = (tokens: readonly Token[], to: number): boolean =>
  normAt(tokens, to) === 'of' && POINTS_BACK.has(normAt(tokens, to + 1))
const POINTS_BACK = wordSet(lexicon.namedBefore)

/** What the words between the years and "experience" name; null where they name nothing. */
function namedBefore(
  tokens: readonly Token[],
  from: number,
  noun: number,
  limit: number,
): YearsOf | null {
  const bare = skip(tokens, from, noun, FILLERS)
  const content = bare < noun ? skip(tokens, from, noun, LEADING) : noun
  if (content >= noun) return null
  const subject = { from: content, to: noun }
  return (
    usedInWork(tokens, subject, limit) ?? {
      of: owner(tokens, content, noun, false),
      subject,
      to: noun + 1,
    }
  )
}

/** "Development experience in Scala": the work has no field of its own, the years are of what it is done in. Null elsewhere. */
function usedInWork(
  tokens: readonly Token[],
  { from, to }: TokenRange,
  limit: number,
): YearsOf | null {
  if (!tokens.slice(from, to).every((t) => FIELDLESS.has(t.norm))) return null
  const behind = tail(tokens, to + 1, limit)
  return behind?.of === 'names' ? behind : null
}

const FIELDLESS = wordSet(lexicon.fieldlessWork)

/** "5+ years full-stack": the noun itself stands behind the years. */
function subjectAfterYears(tokens: readonly Token[], at: number, limit: number): YearsOf | null {
  const to = phraseEnd(tokens, at, limit)
  const named = termNamedAt(tokens, at, limit)
  return to > at && !isLink(tokens[at]) && (named || EXPERIENCE_NOUNS.has(tokens[at]?.norm ?? ''))
    ? { of: owner(tokens, at, to, false), subject: { from: at, to }, to }
    : null
}

/** The word "experience" that the years count, at most nine words behind them and before any break; -1 where none is. */
function experienceWord(tokens: readonly Token[], from: number, limit: number): number {
  for (let at = from; at < limit && at - from < 10; at++) {
    const token = tokens[at]
    if (!token || ENDS.has(token.text)) return -1
    if (EXPERIENCE.has(token.norm)) return at
    if (
      ['as', 'with', 'using'].includes(token.norm) ||
      (at > from &&
        ['in', 'working', 'at'].includes(token.norm) &&
        !FILLERS.has(tokens[at - 1]?.norm ?? ''))
    )
      return -1
  }
  return -1
}

/** Past a mark and a word like "focused" before the link. */
function linkFrom(tokens: readonly Token[], at: number): number {
  const mark = tokens[at]?.text === '(' || tokens[at]?.text === ',' ? at + 1 : at
  return BEFORE_LINK.has(normAt(tokens, mark)) ? mark + 1 : mark
}

const BEFORE_LINK = wordSet(lexicon.beforeLink)

/** What "in …", "as a …", "with …", "building …" behind the years names. */
function tail(tokens: readonly Token[], at: number, limit: number): YearsOf | null {
  const link = linkFrom(tokens, at)
  const first = tokens[link]
  if (first && isShortWith(tokens, link)) return usedBehind(tokens, link + 2, limit)
  if (!first || link >= limit || !isLink(first)) return null
  const end = phraseEnd(tokens, link, limit)
  const { norm } = first
  const from = LINKS.has(norm) && norm !== 'working' ? link + 1 : link
  if (from >= end) return null
  const named = skip(tokens, from, end, ARTICLES)
  if (norm === 'as') return { of: 'area', subject: { from: named, to: end }, to: end }
  const subject = { from: skip(tokens, named, end, FILLERS), to: end }
  if (subject.from >= subject.to || DEGREES.has(normAt(tokens, subject.from)))
    return { of: 'area', subject: null, to: end }
  const isUsed = norm === 'with' || norm === 'using'
  return { of: owner(tokens, subject.from, subject.to, isUsed), subject, to: end }
}

/** "w/" and "w.": with. */
const isShortWith = (tokens: readonly Token[], at: number): boolean =>
  normAt(tokens, at) === 'w' && ['/', '.'].includes(tokens[at + 1]?.text ?? '')

/** What stands behind "w/". */
function usedBehind(tokens: readonly Token[], at: number, limit: number): YearsOf | null {
  const end = phraseEnd(tokens, at, limit)
  const subject = { from: skip(tokens, skip(tokens, at, end, ARTICLES), end, FILLERS), to: end }
  if (subject.from >= end) return null
  return { of: owner(tokens, subject.from, end, true), subject, to: end }
}

/** "Python: 3 years", "Java with five years of experience", "Data engineering (4 years)". */
function before(tokens: readonly Token[], from: number, start: number): YearsOf | null {
  let at = from - 1
  while (at >= start && LEAD.has(tokens[at]?.norm ?? '')) at--
  if (at < start || at === from - 1) return null
  for (let k = Math.max(start, at - 4); k <= at; k++) {
    const named = termNamedAt(tokens, k, at + 1)
    if (named?.to === at + 1)
      return {
        of: named.is === 'work' ? 'area' : 'names',
        subject: { from: k, to: at + 1 },
        to: from,
      }
  }
  return null
}

export interface YearsAsked extends YearsOf {
  readonly years: Years
  /** The tokens of the number itself. */
  readonly at: TokenRange
}

/** Every number of years in a clause with what it is asked of, for the kinds that share them. */
export function yearsAsked(tokens: readonly Token[], { from, to }: TokenRange): YearsAsked[] {
  const asked: YearsAsked[] = []
  for (let at = from; at < to; at++) {
    const token = tokens[at]
    const said = token && years.starts(token) ? years.eat(tokens, at, to) : null
    if (!said) continue
    const of = yearsOf(tokens, at, said.to, from, to)
    if (of) asked.push({ ...of, years: said.value, at: { from: at, to: said.to } })
    at = said.to - 1
  }
  return asked
}
