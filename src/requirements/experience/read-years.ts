import type { Draft } from '../../core/requirement.ts'
import type { Context, Rule } from '../kind.ts'
import { isRefused, type Refusal } from '../refusal.ts'
import type { Match } from '../../matcher/pattern.ts'
import { nearby } from '../shared/nearby.ts'
import { isUpperBound, years as yearsClass, type Years } from '../shared/years.ts'
import type { TokenRange } from '../../matcher/token-range.ts'
import { phraseEnd, type YearsAsked, yearsAsked, yearsOf } from '../shared/years-of.ts'
import { EXPERIENCE } from '../shared/years-words.ts'
import { areaText, saysNoArea } from './area-text.ts'
import type { ExperienceRequirement } from './requirement.ts'
import { wordSet, type Words } from '../../matcher/words.ts'
import * as lexicon from './lexicon.ts'
import { normAt } from '../../matcher/tokenizer.ts'

type Read = Rule<ExperienceRequirement>['read']
type Fields = Draft<ExperienceRequirement>

const ALTERNATIVE = wordSet(lexicon.alternative)

const OTHER_YEARS = wordSet(lexicon.otherYears)
const SPANS = wordSet(lexicon.spans)
const OTHERS = wordSet(lexicon.ofOthers)
const WE = wordSet(lexicon.we)
const EMPLOYER = wordSet(lexicon.ofEmployer)
const YOU = wordSet(lexicon.ofCandidate)

/** Whether the sentence tells of the employer's years: "with over twenty years of experience, we …". */
function tellsOfOthers({ tokens, passage }: Context, from: number, to: number): boolean {
  const near = (a: number, b: number, set: Words): boolean =>
    tokens.slice(Math.max(passage.from, a), Math.min(passage.to, b)).some((t) => set.has(t.norm))
  if (passage.section.role === 'requirement')
    return near(from - 6, from, WE) && !near(from - 6, to, YOU)
  const around = nearby(passage, from)
  return (
    (near(around.from, around.to, OTHERS) || near(from - 8, from, EMPLOYER)) &&
    !near(around.from, around.to, YOU)
  )
}

const BEFORE_STUDY = wordSet(lexicon.beforeStudy)

/** "two years of a CS degree", "of your bachelor's programme": years of study. */
const ofStudy = (tokens: Context['tokens'], to: number, limit: number): boolean =>
  tokens[to]?.norm === 'of' &&
  BEFORE_STUDY.has(tokens[to + 1]?.norm ?? '') &&
  tokens.slice(to + 2, Math.min(limit, to + 6)).some((t) => DEGREE.has(t.norm)) &&
  !tokens.slice(to, Math.min(limit, to + 6)).some((t) => EXPERIENCE.has(t.norm))

/** Why the years from token `from` to `to` are not of the candidate's work: they are of study, of age, of the past, or stand in for a degree; null where they may be. */
function ofOtherYears(
  { tokens, clause }: Context,
  from: number,
  to: number,
): 'taken' | 'times' | 'instead' | null {
  const end = Math.min(clause.to, to + 12)
  if (ofStudy(tokens, to, clause.to)) return 'taken'
  if (areNamedBehind(tokens, to, clause.to) || isSpan(tokens, from, to, clause.from)) return 'times'
  if (isOfPresence(tokens, from, clause.from)) return 'times'
  if (isOfContract(tokens, from, clause.from) || areOfLeave(tokens, to, clause.to)) return 'times'
  return isInsteadOfDegree(tokens, from, clause.from) ||
    equalsDegree(tokens, from, to, clause) ||
    tokens.slice(from, end).some((t) => STANDS_IN.has(t.norm))
    ? 'instead'
    : null
}

/** "A degree or four years of work": whoever has the degree needs no years. Where a number stands between the two, each degree has years of its own. */
function isInsteadOfDegree(tokens: Context['tokens'], from: number, floor: number): boolean {
  let at = from - 1
  while (at >= floor && BEFORE_INSTEAD.has(normAt(tokens, at))) at--
  if (at < floor || !(normAt(tokens, at) === 'or' || without(tokens, at, floor))) return false
  for (let i = at - 1; i >= floor; i--) {
    const token = tokens[i]
    if (token && yearsClass.starts(token) && yearsClass.eat(tokens, i, at)) return false
    if (DEGREE.has(normAt(tokens, i))) return true
  }
  return false
}

const BEFORE_INSTEAD = wordSet(lexicon.beforeInstead)
const EQUALS = wordSet(lexicon.equalsDegree)

/** "In absence of a degree, six years": a comma behind a degree that is not there. */
const without = (tokens: Context['tokens'], at: number, floor: number): boolean =>
  normAt(tokens, at) === ',' &&
  DEGREE.has(normAt(tokens, at - 1)) &&
  tokens
    .slice(Math.max(floor, at - 5), at)
    .some((t) => t.norm === 'absence' || t.norm === 'without')

/** "A master's equals two years", "two years for an associate degree", "eight years may be accepted for candidates with a master's": what a degree is worth. */
function equalsDegree(
  tokens: Context['tokens'],
  from: number,
  to: number,
  clause: Context['clause'],
): boolean {
  const before = tokens.slice(Math.max(clause.from, from - 7), from).map((t) => t.norm)
  const is = before.findLastIndex((word) => EQUALS.has(word))
  const behind = tokens.slice(to, Math.min(clause.to, to + 14))
  const of = behind.findIndex((t) => t.norm === 'for')
  return (
    (before.slice(0, Math.max(0, is)).some((word) => DEGREE.has(word)) &&
      /^(?:to|for|as)?$/.test(before[is + 1] ?? '')) ||
    (of >= 0 &&
      behind.slice(of + 1, of + 9).some((t) => DEGREE.has(t.norm)) &&
      behind.slice(0, of).every((t) => !LINKS.has(t.norm)))
  )
}

const LINKS = wordSet(lexicon.linksOfArea)

const STANDS_IN = wordSet(lexicon.standsIn)
const BEFORE_NAME = wordSet(lexicon.beforeNameOfYears)
const BEFORE_NUMBER = wordSet(lexicon.beforeNumberOfYears)

/** "five years old", "two years in a row": the words behind say which years. */
function areNamedBehind(tokens: Context['tokens'], to: number, limit: number): boolean {
  const next = normAt(tokens, to)
  if (OTHER_YEARS.has(next) || (next === 'in' && normAt(tokens, to + 2) === 'row')) return true
  const behind = BEFORE_NAME.has(next) ? normAt(tokens, to + 1) : next
  return (
    OTHER_YEARS.has(behind) &&
    !tokens.slice(to, Math.min(limit, to + 8)).some((t) => EXPERIENCE.has(t.norm))
  )
}

const CONTRACTS = wordSet(lexicon.contracts)
const OF_LEAVE = wordSet(lexicon.ofLeave)

/** "Contract for six months", "fixed term: one year": how long the job lasts. */
const isOfContract = (tokens: Context['tokens'], from: number, floor: number): boolean =>
  from - 2 >= floor &&
  CONTRACTS.has(normAt(tokens, from - 2)) &&
  ['for', 'of', ':', ',', '-', '–'].includes(normAt(tokens, from - 1))

const PRESENCE = wordSet(lexicon.presence)
/** Words between "on site" and "for six months", at most. */
const PRESENCE_REACH = 4

/** "Be on site for four to six months": how long one is there. */
const isOfPresence = (tokens: Context['tokens'], from: number, floor: number): boolean =>
  normAt(tokens, from - 1) === 'for' &&
  tokens
    .slice(Math.max(floor, from - 1 - PRESENCE_REACH), from - 1)
    .some((t) => PRESENCE.has(t.norm))

/** "Six months of paid leave": what the job gives. */
const areOfLeave = (tokens: Context['tokens'], to: number, limit: number): boolean => {
  const behind = tokens.slice(to, Math.min(limit, to + 4)).map(({ norm }) => norm)
  return behind.some((w) => OF_LEAVE.has(w)) && !behind.some((w) => EXPERIENCE.has(w))
}

/** "in the last three years": a stretch of time. */
function isSpan(tokens: Context['tokens'], from: number, to: number, floor: number): boolean {
  const before = from - 1 - Number(BEFORE_NUMBER.has(normAt(tokens, from - 1)))
  const word = normAt(tokens, before)
  const next = normAt(tokens, to)
  return (
    before >= floor &&
    SPANS.has(word) &&
    !EXPERIENCE.has(next) &&
    word !== 'first' &&
    !(word === 'in' && next === 'of')
  )
}

/** More years than this are a firm's own history: nobody is asked for a working life of one thing. */
const MOST_ASKED = 25

const isHistory = (years: number | null): boolean => (years ?? 0) > MOST_ASKED

/** More than these are seldom asked in the text about the job, where firms tell how old they are. */
const MANY = 14

/** Whether a passage outside the demands names neither the reader nor experience. */
const isOutside = ({ tokens, passage }: Context): boolean =>
  passage.section.role !== 'requirement' &&
  !tokens.slice(passage.from, passage.to).some((t) => YOU.has(t.norm) || EXPERIENCE.has(t.norm))

/** "Twenty years of practice" in a sentence without the reader, outside the demands. */
const isOfFirm = (context: Context, years: number | null): boolean =>
  (years ?? 0) > MANY && isOutside(context)

/** Years of general experience; null where they are asked of named skills, or are no demand. */
export const readYears: Read = (match, context) => {
  const said = match.captures['years']
  if (!said) return null
  const { min, max } = said.value as Years
  const { tokens, clause } = context
  const isOld = isHistory(min) || isOfFirm(context, min)
  const other = isOld ? 'others' : ofOtherYears(context, said.from, said.to)
  if (isRefused(context, other, said)) return null
  const of = yearsOf(tokens, said.from, said.to, clause.from, clause.to)
  if (isRefused(context, refusalBySubject(context, said, of, match), said)) return null
  const rungs = ladder(context)
  if (rungs.length > 1) {
    const isFirst = rungs[0]?.at.from === said.from
    return isRefused(context, isFirst ? null : 'taken', said) ? null : lowestRung(rungs)
  }
  const named = of?.subject ? areaText(context, of.subject) : null
  // "in a similar role"
  const area = named !== null && saysNoArea(named) ? null : named
  return isUpperBound(tokens, said.from)
    ? { minYears: 0, maxYears: min, area }
    : { minYears: min, maxYears: max, area }
}

/** Years that were counted of names which are no skills after all: of general experience, with the names as its area; null where they are no demand. */
export function yearsLeft(
  context: Context,
  { years: { min, max }, at, subject, to }: YearsAsked,
): Fields | null {
  if (min === null || isHistory(min) || isUpperBound(context.tokens, at.from)) return null
  const refusal =
    ofOtherYears(context, at.from, at.to) ??
    (tellsOfOthers(context, at.from, to) || ladder(context).length > 1 ? 'others' : null)
  if (isRefused(context, refusal, at)) return null
  return { minYears: min, maxYears: max, area: subject && areaText(context, subject) }
}

/** Why years are not general experience, by what they are asked of: named skills have them, or they are the employer's. */
function refusalBySubject(
  context: Context,
  { from }: TokenRange,
  of: ReturnType<typeof yearsOf>,
  match: Match,
): Refusal | null {
  if (of?.of === 'names') return 'taken'
  return tellsOfOthers(context, from, of?.to ?? match.to) ? 'others' : null
}

const lowestRung = (rungs: readonly { readonly years: Years }[]): Fields => ({
  minYears: Math.min(...rungs.map((r) => r.years.min ?? 0)),
  maxYears: null,
  area: null,
})

/** Words between a number of years and the degree that it goes with, at most. */
const RUNG_REACH = 7

/** "A bachelor's and 8 years, a master's and 6": the numbers of a ladder of degrees, of which the lowest is asked of whoever has the highest degree. Empty where the clause holds no such ladder. */
function ladder({
  tokens,
  clause,
}: Context): readonly { readonly at: TokenRange; readonly years: Years }[] {
  const found: { at: TokenRange; years: Years; degree: number }[] = []
  for (let at = clause.from; at < clause.to; at++) {
    const token = tokens[at]
    const said = token && yearsClass.starts(token) ? yearsClass.eat(tokens, at, clause.to) : null
    if (!said) continue
    const degree = degreeBefore(
      tokens,
      at,
      Math.max(clause.from, at - RUNG_REACH, found.at(-1)?.at.to ?? 0),
    )
    if (degree >= 0 && said.value.min !== null)
      found.push({ at: { from: at, to: said.to }, years: said.value, degree })
    at = said.to - 1
  }
  const [first] = found
  const last = found.at(-1)
  const isLadder =
    first !== undefined &&
    last !== undefined &&
    first !== last &&
    tokens.slice(first.at.to, last.at.from).some((t) => t.norm === 'or' || t.text === '/')
  return isLadder ? found : []
}

function degreeBefore(tokens: Context['tokens'], at: number, floor: number): number {
  for (let i = at - 1; i >= floor; i--) if (DEGREE.has(tokens[i]?.norm ?? '')) return i
  return -1
}

/** Where only what stands behind or around the years shows that they are asked at all. */
export const yearsWithSubject: Read = (match, context) => {
  const said = match.captures['years']
  const of = said
    ? yearsOf(context.tokens, said.from, said.to, context.clause.from, context.clause.to)
    : null
  if (said && isRefused(context, of?.subject ? null : 'vague', said)) return null
  return of?.subject ? readYears(match, context) : null
}

/** The same of years with no other word that asks: an item of a list outside the demands tells of tools and teams ("PostgreSQL, five years of rows"). */
export const yearsAlone: Read = (match, context) =>
  context.passage.bullet && isOutside(context) ? null : yearsWithSubject(match, context)

const BARE = wordSet(lexicon.bare)

/** Only years, behind a heading that says of what: "Experience: 3+ years". */
export const bareYears: Read = (match, context) => {
  const { tokens, clause, passage } = context
  if (clause.to - clause.from > 16) return null
  const rest = tokens
    .slice(clause.from, clause.to)
    .filter((_, i) => clause.from + i < match.from || clause.from + i >= match.to)
  return passage.section.role === 'requirement' &&
    rest.every((t) => BARE.has(t.norm)) &&
    !tokens.slice(match.from, match.to).some((t) => t.norm.startsWith('month'))
    ? readYears(match, context)
    : null
}

/** "Bachelor's degree and 2+ years": years at the end of a clause, joined to a degree, are of work. */
export const yearsBesideDegree: Read = (match, context) => {
  const { tokens, clause } = context
  const isLast = tokens.slice(match.to, clause.to).every((t) => t.kind === 'sign')
  const joint = match.from - 1
  if (!isLast || !JOINS_YEARS.has(normAt(tokens, joint))) return null
  const floor = Math.max(clause.from, joint - RUNG_REACH)
  return degreeBefore(tokens, joint, floor) >= 0 ? readYears(match, context) : null
}

const JOINS_YEARS = wordSet('and plus with & + ,')

/** "Experience: 6+ years" as a line of its own, wherever it stands. */
export const labelledYears: Read = (match, context) =>
  match.from === context.clause.from && match.to === context.clause.to && context.passage.opensLine
    ? readYears(match, context)
    : null

const DEGREE = wordSet(lexicon.degree)

const PAPERWORK = wordSet(lexicon.paperwork)

const BEFORE_PAPERWORK = wordSet(lexicon.beforePaperwork)

const isPaperwork = ({ tokens, clause }: Context, from: number, to: number): boolean =>
  tokens.slice(from, Math.min(clause.to, to + 9)).some((t) => PAPERWORK.has(t.norm)) ||
  tokens.slice(Math.max(clause.from, from - 9), from).some((t) => BEFORE_PAPERWORK.has(t.norm))

const GAIN = wordSet(lexicon.gain)

/** What the job will give: "gain hands-on experience in a start-up". */
const isGained = ({ tokens, clause }: Context, from: number): boolean =>
  tokens.slice(Math.max(clause.from, from - 7), from).some((t) => GAIN.has(t.norm))

/** "a degree or relevant work experience": the other way to meet a degree, which belongs to it. */
function standsForDegree({ tokens, clause }: Context, from: number): boolean {
  if (tokens.slice(Math.max(clause.from, from - 8), from).some((t) => t.norm === 'combination'))
    return true
  for (let at = from - 1; at >= clause.from && at >= from - 5; at--) {
    const word = tokens[at]?.norm ?? ''
    if (ALTERNATIVE.has(word)) return true
    if (word === 'or')
      return tokens.slice(nearby(clause, at).from, at).some((t) => DEGREE.has(t.norm))
    if (word === ',' || word === ';') return false
  }
  return ALTERNATIVE.has(tokens[from]?.norm ?? '')
}

/** Whether the words belong to a number of years, which says more. */
const isCounted = ({ tokens, clause }: Context, { from, to }: TokenRange): boolean =>
  yearsAsked(tokens, nearby(clause, from)).some((y) => y.at.from < to && from < y.to)

/** The words speak of the candidate's experience, not of years counted elsewhere, of a degree's other half or of the employer. */
export const isOwn = (context: Context, words: TokenRange): boolean =>
  !isRefused(context, notOwn(context, words), words)

/** Why words do not speak of the candidate's experience; null where they do. */
function notOwn(context: Context, { from, to }: TokenRange): Refusal | null {
  if (standsForDegree(context, from)) return 'instead'
  if (isCounted(context, { from, to })) return 'taken'
  if (tellsOfOthers(context, from, to)) return 'others'
  if (isPaperwork(context, from, to)) return 'meaning'
  return isGained(context, from) ? 'given' : null
}

const fields = (area: string | null): Fields | null =>
  area === null ? null : { minYears: null, maxYears: null, area }

/** Why what stands behind a match is not asked of the candidate; null where it is. */
function notAsked(context: Context, match: Match, { to }: TokenRange): Refusal | null {
  if (standsForDegree(context, match.from)) return 'instead'
  if (isCounted(context, match)) return 'taken'
  if (tellsOfOthers(context, match.from, to)) return 'others'
  return isGained(context, match.from) ? 'given' : null
}

/** The phrase from the end of the match on, to the end of what it names, unless `reject` finds a skill in it. */
const behind =
  (accept: (context: Context, found: TokenRange) => boolean): Read =>
  (match, context) => {
    const { tokens, clause } = context
    const from = match.captures['area']?.from ?? match.captures['link']?.to ?? match.to
    const stretch = { from, to: Math.max(phraseEnd(tokens, from, clause.to), match.to) }
    if (stretch.to <= from || isRefused(context, notAsked(context, match, stretch), stretch))
      return null
    return accept(context, stretch) ? fields(areaText(context, stretch)) : null
  }

export { behind, fields }
