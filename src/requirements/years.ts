import { amount, type Amount } from '../text/numbers.ts'
import type { PhraseClass } from '../text/pattern.ts'
import type { Token } from '../text/tokens.ts'
import type { TermKind } from '../vocabulary/kinds.ts'
import { termAt } from '../vocabulary/index.ts'

/** Years asked. `min` is null where the text does not count them ("several years"); `max` where it sets no upper end. Months are parts of a year. */
export interface Years {
  readonly min: number | null
  readonly max: number | null
}

/** A stretch of tokens. */
export interface Stretch {
  readonly from: number
  readonly to: number
}

/** What a number of years is asked of: exactly named skills, or an area of work (null where none is named). `to` is the index after the last word read. */
export interface YearsOf {
  readonly of: 'names' | 'area'
  readonly subject: Stretch | null
  readonly to: number
}

const UNITS = new Map([...['years', 'year', "year's", "years'", 'yrs', 'yr', 'yoe'].map((w) => [w, 1] as const), ...['months', 'month', 'mos'].map((w) => [w, 1 / 12] as const)])
const UNCOUNTED = new Set(['several', 'multiple', 'many', 'few', 'couple', 'numerous', 'some'])
const GLUED = /^(\d{1,2})(?:years?|yrs?|yoe)$/

/** "5+ years", "three (3) to five years'", "2 or more yrs", "18 months", "10-year", "several years". */
export const years: PhraseClass<Years> = {
  starts: (token) => amount.starts(token) || UNCOUNTED.has(token.norm) || GLUED.test(token.norm),
  eat(tokens, at, limit) {
    const glued = GLUED.exec(tokens[at]?.norm ?? '')
    if (glued) return { to: afterUnit(tokens, at + 1, limit), value: { min: Number(glued[1]), max: null } }
    const uncounted = UNCOUNTED.has(tokens[at]?.norm ?? '')
    const counted = uncounted ? { to: at + (tokens[at + 1]?.norm === 'of' ? 2 : 1), value: { min: 0, max: null } as Amount } : amount.eat(tokens, at, limit)
    if (!counted) return null
    let to = counted.to
    const open = tokens[to - 1]?.text === '+'
    if (tokens[to]?.norm === 'plus' || tokens[to]?.norm === 'full') to++
    else if (tokens[to]?.norm === 'or' && tokens[to + 1]?.norm === 'more') to += 2
    const unit = UNITS.get(tokens[to]?.norm ?? '')
    if (to >= limit || unit === undefined || counted.value.min * unit > 40) return null
    const of = (n: number): number => Math.round(n * unit * 100) / 100
    const max = counted.value.max === null || open ? null : of(counted.value.max)
    return { to: afterUnit(tokens, to + 1, limit), value: { min: uncounted ? null : of(counted.value.min), max } }
  },
}

function afterUnit(tokens: readonly Token[], at: number, limit: number): number {
  let to = at
  while (to < limit && ["'", '’', '+'].includes(tokens[to]?.text ?? '')) to++
  return to
}

const words = (written: string): ReadonlySet<string> => new Set(written.trim().split(/\s+/))

/** The noun that years are counted in, as adverts spell it. */
export const EXPERIENCE = words('experience experiences exp experince expereince experinece experiance background expertise exposure')
/** Words around "experience" that name no area. */
export const FILLERS = words(
  `of 's professional relevant related hands on practical proven prior previous work working industry industrial commercial real world direct solid strong total overall demonstrated demonstrable
  progressive full time equivalent applicable recent combined significant extensive paid job additional cumulative successful good similar minimum prof active actual deep proven broad substantial progressively
  responsible post graduate postgraduate verifiable documented consecutive continuous aligned involved increasing accumulated or and / - , ( ) the a an your in-depth in depth relatable comparable required preferred`,
)
const LINKS = words('in as with of using within at on across working involving for doing under through')
const ARTICLES = words('a an the both either any some one two or more of following these at least such your')
const CODING = words('programming coding scripting developing developing writing querying working proficiency proficient developing')
const ENDS = new Set(['.', ';', '!', '?', ':', '–', '—', '•', '|', '[', ']', '…'])
const CUTS = words(
  'required preferred desired is are was were will who which that including plus preferably ideally strongly must along combined within you we our preferred. needed expected mandatory minimum would highly may can could has have',
)
/** After a comma or "and", what begins another demand. */
const NEXT = words('with including preferably ideally experience strong knowledge at minimum excellent familiarity proficiency ability plus you proven solid understanding demonstrated a an where especially particularly')

/** Last words of a job's name. */
export const ROLES = words(
  `engineer engineers developer developers scientist scientists analyst analysts manager managers architect architects administrator administrators consultant consultants designer designers programmer programmers
  researcher researchers intern lead leader leaders director specialist specialists technician officer owner coordinator tester tutor teacher instructor assistant strategist sre dba contractor role roles position positions
  capacity job jobs founder executive supervisor advisor practitioner professional professionals`,
)

/** Kinds of the vocabulary that are used by name. A field of knowledge is an area of work. */
const NAMED: ReadonlySet<TermKind> = new Set<TermKind>(['language', 'framework', 'library', 'tool', 'platform', 'database', 'service', 'operating-system', 'protocol', 'format', 'hardware', 'method', 'category'])
/** Nouns of work: what ends in one is an area, though a method or a class of tools may bear the name. */
const WORK = words(
  `engineering development science analytics analysis administration management design research consulting architecture marketing sales operations support security cybersecurity testing finance accounting recruiting teaching
  it modeling modelling devops backend frontend stack leadership governance strategy consultancy programming integration infrastructure networking deployment automation software ai ml`,
)

export interface NamedAt {
  readonly to: number
  readonly tool: boolean
}

/** The term of the vocabulary at a token: whether years of it are years of a tool used by name. */
export function namedAt(tokens: readonly Token[], at: number, limit: number): NamedAt | null {
  const term = termAt(tokens, at, limit)
  if (!term || term.concept.kind === 'none') return null
  const last = tokens[term.to - 1]?.norm ?? ''
  const generic = term.concept.kind === 'method' || term.concept.kind === 'category'
  return { to: term.to, tool: NAMED.has(term.concept.kind) && !(generic && WORK.has(last)) }
}

const isDoing = (token: Token | undefined): boolean => token !== undefined && token.kind === 'word' && token.norm.length > 5 && token.norm.endsWith('ing')

/** Where a phrase that begins at `from` ends: before a mark, a word that ends it, or the next demand. At most 18 tokens. */
export function phraseEnd(tokens: readonly Token[], from: number, limit: number): number {
  let depth = 0
  let at = from
  for (; at < limit && at - from < 18; at++) {
    const token = tokens[at]
    if (!token) break
    if (token.text === '(') depth++
    else if (token.text === ')' && --depth < 0) break
    if (depth > 0) continue
    if (ENDS.has(token.text) || (CUTS.has(token.norm) && at > from)) break
    const next = tokens[at + 1]
    if ((token.text === ',' || token.norm === 'and' || token.text === '&') && (at + 1 >= limit || (next && (NEXT.has(next.norm) || (years.starts(next) && years.eat(tokens, at + 1, limit))) && !ROLES.has(tokens[at + 2]?.norm ?? '')))) break
  }
  while (at > from && [',', 'and', 'or', '&', '(', '-', 'with', 'in', 'of', '/'].includes(tokens[at - 1]?.norm ?? '')) at--
  return at
}

const skip = (tokens: readonly Token[], from: number, to: number, set: ReadonlySet<string>): number => {
  let at = from
  while (at < to && set.has(tokens[at]?.norm ?? '')) at++
  return at
}

/** What the years that end at token `to` are asked of. `from` is their first token, `start` and `limit` the clause. */
export function yearsOf(tokens: readonly Token[], from: number, to: number, start: number, limit: number): YearsOf | null {
  const noun = experienceWord(tokens, to, limit)
  if (noun >= 0) {
    const content = skip(tokens, to, noun, FILLERS)
    if (content < noun) return { of: owner(tokens, content, noun), subject: { from: content, to: noun }, to: noun + 1 }
    return tail(tokens, noun + 1, limit) ?? before(tokens, from, start) ?? { of: 'area', subject: null, to: noun + 1 }
  }
  if (tokens[to - 1]?.norm === 'yoe') return tail(tokens, to, limit) ?? { of: 'area', subject: null, to }
  const content = skip(tokens, to, limit, FILLERS)
  return tail(tokens, content > to && !isLink(tokens[content]) ? content - 1 : to, limit) ?? before(tokens, from, start)
}

const isLink = (token: Token | undefined): boolean => token !== undefined && (LINKS.has(token.norm) || isDoing(token))

/** The word "experience" that the years count, at most nine words behind them and before any break; -1 where none is. */
function experienceWord(tokens: readonly Token[], from: number, limit: number): number {
  for (let at = from; at < limit && at - from < 10; at++) {
    const token = tokens[at]
    if (!token || ENDS.has(token.text)) return -1
    if (EXPERIENCE.has(token.norm)) return at
    if (at > from && ['in', 'as', 'with', 'using', 'working', 'at'].includes(token.norm) && !FILLERS.has(tokens[at - 1]?.norm ?? '')) return -1
    if (['as', 'with', 'using'].includes(token.norm) && at === from) return -1
  }
  return -1
}

/** What "in …", "as a …", "with …", "building …" behind the years names. */
function tail(tokens: readonly Token[], at: number, limit: number): YearsOf | null {
  let link = at
  if (tokens[link]?.text === '(' || tokens[link]?.text === ',') link++
  const first = tokens[link]
  if (!first || link >= limit || !isLink(first)) return null
  const end = phraseEnd(tokens, link, limit)
  if (end <= link) return null
  const from = LINKS.has(first.norm) && first.norm !== 'working' ? link + 1 : link
  if (from >= end) return null
  if (first.norm === 'as') return { of: 'area', subject: { from: skip(tokens, from, end, ARTICLES), to: end }, to: end }
  const subject = { from: skip(tokens, skip(tokens, from, end, ARTICLES), end, FILLERS), to: end }
  if (subject.from >= subject.to) return { of: 'area', subject: null, to: end }
  return { of: owner(tokens, subject.from, subject.to), subject, to: end }
}

/** "Python: 3 years", "Java with five years of experience", "Data engineering (4 years)". */
function before(tokens: readonly Token[], from: number, start: number): YearsOf | null {
  let at = from - 1
  while (at >= start && ['with', 'at', 'least', 'minimum', 'of', 'over', 'more', 'than', '(', ':', '-', '–', '—', 'a', 'experience', 'level', 'required', 'for', '>'].includes(tokens[at]?.norm ?? '')) at--
  if (at < start || at === from - 1) return null
  for (let k = Math.max(start, at - 4); k <= at; k++) {
    const named = namedAt(tokens, k, at + 1)
    if (named?.to === at + 1) return { of: named.tool ? 'names' : 'area', subject: { from: k, to: at + 1 }, to: from }
  }
  return null
}

/** Whether the words from `from` to `to` are named skills, or an area of work that may be done with some. */
function owner(tokens: readonly Token[], from: number, to: number): 'names' | 'area' {
  let at = from
  let using = false
  for (;;) {
    const word = tokens[at]?.norm ?? ''
    if (at >= to) return 'area'
    if (CODING.has(word) && LINKS.has(tokens[at + 1]?.norm ?? '')) {
      using = true
      at += 2
    } else if (LINKS.has(word) || ARTICLES.has(word) || (FILLERS.has(word) && !namedAt(tokens, at, to))) at++
    else if (['writing', 'querying'].includes(word)) at++
    else break
  }
  const named = namedAt(tokens, at, to)
  if (!named && isDoing(tokens[at]) && !using) return 'area'
  const phrase = nounPhraseEnd(tokens, at, to)
  if (ROLES.has(tokens[phrase - 1]?.norm ?? '')) return 'area'
  if (named) return named.tool ? 'names' : 'area'
  for (let i = at; i < (using ? to : phrase); i++) {
    const inside = namedAt(tokens, i, to)
    if (inside?.tool) return 'names'
    if (inside) return 'area'
  }
  return 'area'
}

/** End of the first noun phrase: before a comma, a bracket or a link. */
function nounPhraseEnd(tokens: readonly Token[], from: number, to: number): number {
  let at = from
  while (at < to && !(at > from && (LINKS.has(tokens[at]?.norm ?? '') || [',', '(', ')'].includes(tokens[at]?.text ?? '')))) at++
  return at
}
