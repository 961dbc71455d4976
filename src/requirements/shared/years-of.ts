import { matchAt, pattern } from '../../matcher/pattern.ts'
import { startsLower, startsUpper } from '../../matcher/chars.ts'
import { amount } from '../../matcher/numbers.ts'
import type { TokenRange } from '../../matcher/token-range.ts'
import { normAt, isGerund, type Token } from '../../matcher/tokenizer.ts'
import { termAt } from '../../vocabulary/index.ts'
import { years, type Years } from './years.ts'
import {
  ARTICLES,
  CODING,
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
  NAMED,
  NEXT,
  EXPERIENCE_NOUNS,
  OPENINGS,
  ROLE_ENDS,
  WORK,
} from './years-words.ts'
import { wordSet, type Words } from '../../matcher/words.ts'
import * as lexicon from './lexicon.ts'

/** What a number of years is asked of: named skills, or an area of work (`subject` is null where none is named). `to` is the index after the last word read. */
export interface YearsOf {
  readonly of: 'names' | 'area'
  readonly subject: TokenRange | null
  readonly to: number
}

/** The term of the vocabulary at a token: a thing used by its name, a class of things or a practice, or a field of work and knowledge. */
export function termNamedAt(
  tokens: readonly Token[],
  at: number,
  limit: number,
): { readonly to: number; readonly is: 'name' | 'class' | 'work' } | null {
  const term = termAt(tokens, at, limit)
  if (!term || term.concept.kind === 'none') return null
  if (NAMED.has(term.concept.kind)) return { to: term.to, is: 'name' }
  return {
    to: term.to,
    is:
      term.concept.kind === 'knowledge' || WORK.has(tokens[term.to - 1]?.norm ?? '')
        ? 'work'
        : 'class',
  }
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
  if (noun >= 0)
    return (
      namedBefore(tokens, to, noun, limit) ??
      tail(tokens, noun + 1, limit) ??
      before(tokens, from, start) ?? { of: 'area', subject: null, to: noun + 1 }
    )
  if (tokens[to - 1]?.norm === 'yoe')
    return tail(tokens, to, limit) ?? { of: 'area', subject: null, to }
  const content = skip(tokens, to, limit, FILLERS)
  if (tokens[to]?.text === ')') return tail(tokens, to + 1, limit) ?? before(tokens, from, start)
  return (
    tail(tokens, to, limit) ??
    tail(tokens, content, limit) ??
    noun2(tokens, content, limit) ??
    before(tokens, from, start)
  )
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
function noun2(tokens: readonly Token[], at: number, limit: number): YearsOf | null {
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

/** Whether the words from `from` to `to` are named skills, or an area of work that may be done with some. `used`: "with" or "using" stands before them. */
function owner(
  tokens: readonly Token[],
  from: number,
  to: number,
  used: boolean,
): 'names' | 'area' {
  const { at, using } = behindLinks(tokens, from, to, used)
  const token = tokens[at]
  if (!using && token && isGerund(token) && !termNamedAt(tokens, at, to))
    return isDoneWithNames(tokens, at, to) ? 'names' : 'area'
  const phrase = nounPhraseEnd(tokens, at, to)
  const last = normAt(tokens, phrase - 1)
  if (ROLE_ENDS.has(last)) return 'area'
  const isThing = (i: number): boolean => {
    const inside = termNamedAt(tokens, i, to)
    return inside?.is === 'name' || (inside?.is === 'class' && (using || !WORK.has(last)))
  }
  for (let i = at; i < (using ? to : phrase); i++) if (isThing(i)) return 'names'
  return isFirstOfNames(tokens, at, phrase, to) ? 'names' : 'area'
}

/** "Sage & Excel": a name that no list knows, joined with one that is known. */
const isFirstOfNames = (tokens: readonly Token[], at: number, end: number, to: number): boolean =>
  end - at === 1 &&
  startsUpper(tokens[at]?.text ?? '') &&
  ['&', 'and'].includes(normAt(tokens, end)) &&
  termNamedAt(tokens, end + 1, to)?.is === 'name'

/** Words between what one does and the name of what it is done with or to, at most. */
const NAME_REACH = 8

/** "Designing dashboards in Metabase", "managing Windows hosts": what is done names a thing that one uses. */
function isDoneWithNames(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from + 1; at < Math.min(to, from + NAME_REACH); at++) {
    if (tokens[at]?.norm === 'including') return false
    if (termNamedAt(tokens, at, to)?.is === 'name') return true
  }
  return false
}

/** Past the small words before what is named, and whether one of them says that it is used. */
function behindLinks(
  tokens: readonly Token[],
  from: number,
  to: number,
  used: boolean,
): { readonly at: number; readonly using: boolean } {
  let at = from
  let using = used
  for (; at < to; at++) {
    const word = normAt(tokens, at)
    if (CODING.has(word) && LINKS.has(normAt(tokens, at + 1))) {
      using = true
      at++
    } else if (!isSmall(word) && !(FILLERS.has(word) && !termNamedAt(tokens, at, to))) break
    if (word === 'with' || word === 'using') using = true
  }
  return { at, using }
}

const isSmall = (word: string): boolean =>
  LINKS.has(word) || ARTICLES.has(word) || word === 'writing'

/** End of the first noun phrase: before a comma, a bracket, an "and" or a link. */
function nounPhraseEnd(tokens: readonly Token[], from: number, to: number): number {
  let at = from
  while (
    at < to &&
    !(
      at > from &&
      (LINKS.has(tokens[at]?.norm ?? '') ||
        [',', '(', ')', 'and', 'or', '&'].includes(tokens[at]?.norm ?? ''))
    )
  )
    at++
  return at
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
