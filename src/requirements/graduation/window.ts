import { entriesOf } from '../../core/records.ts'
import { neededWords } from '../../matcher/pattern-words.ts'
import { pattern } from '../../matcher/pattern.ts'
import { PatternIndex } from '../../matcher/pattern-index.ts'
import { normAt, type Token } from '../../matcher/tokenizer.ts'
import { Topics } from '../../matcher/topics.ts'
import type { Season } from '../../matcher/dates.ts'
import { academicTerm, type AcademicTerm } from '../../matcher/periods.ts'
import { dates, shift, type Months } from './study-months.ts'
import * as lexicon from './lexicon.ts'
import { alternation, wordSet } from '../../matcher/words.ts'
import { titles } from '../../vocabulary/lexicon/roles.ts'

/** Months of graduation that a clause allows, `YYYY-MM`, and the tokens that say it. */
export interface GraduationWindow {
  readonly earliest: string | null
  readonly latest: string | null
  readonly from: number
  readonly to: number
}

/** Words that a date of graduation stands behind. */
const CUES = [
  'graduating|graduate|graduates|graduation|graduated|graduations',
  'grad|grads date|dates|year?',
  'class of',
  'degree completion|conferral|conferred',
  `${alternation(lexicon.completionWords)} of? your|their|the|a|an|his? ..6 degree|degrees|studies|program|programme|phd`,
  "degree|bachelor's|master's by|before|no_later_than|prior_to",
  'complete|completed|completing ..2 degree',
  // "diploma in hand", "done with your studies", "out of university"
  `${alternation(lexicon.earned)} ..2 ${alternation(lexicon.gained)}`,
  `${alternation(lexicon.doneWith)} your|the|a|their? ..2 ${alternation(lexicon.studiedThings)}`,
  `${alternation(lexicon.leaving)} your|the? ${alternation(lexicon.places)}`,
  `${alternation(lexicon.endings)} ..1 ${alternation(lexicon.gained)}|sat|passed`,
  `your|the ..1 ${alternation(lexicon.endings)} ends|end|finishes|finish|is_over`,
  `have|hold|receive|get|got your|a|the ..2 ${alternation(lexicon.earned)}`,
  `${alternation(lexicon.degreeWords)} ..14 completed|conferred|awarded|obtained|earned|finished between|by|before|no_later_than|in|prior_to`,
].map((w) => ({ pattern: pattern(w) }))
const CUE_INDEX = new PatternIndex(CUES)

/** "Enrolled in a degree program during the Fall 2026 semester": who is enrolled then has not graduated before. */
const ENROLLED = [
  'enrolled|enrolment|enrollment|registered|matriculated ..24 during|through|throughout|in the? when=<term> semester|term|quarter?',
  'enrolled|enrolment|enrollment|registered|matriculated ..24 for the? when=<term> semester|term|quarter',
].map((w) => ({ pattern: pattern(w, { term: academicTerm }) }))
const ENROLLED_INDEX = new PatternIndex(ENROLLED)

/** The month of a term by which those who are enrolled for it are there: whoever graduated before is not. */
const MONTH_IN_TERM: Readonly<Record<Season, string>> = {
  winter: '02',
  spring: '03',
  summer: '07',
  fall: '10',
}

/** The least date of graduation of those who are enrolled in a term; work in a term is something else. */
function enrolledIn(tokens: readonly Token[], from: number, to: number): GraduationWindow | null {
  for (const { match } of ENROLLED_INDEX.matches(tokens, from, to)) {
    const when = match.captures['when']?.value as AcademicTerm
    if (when.year !== null && when.season !== 'summer' && !OF_WORK.has(normAt(tokens, match.to)))
      return {
        earliest: `${when.year}-${MONTH_IN_TERM[when.season]}`,
        latest: null,
        from: match.from,
        to: match.to,
      }
  }
  return null
}

/** Words behind a term that is one of work. */
const OF_WORK = wordSet(lexicon.ofWork)

const BEHIND_DATE = wordSet(lexicon.behindDate)

/** Words between the cue and its date, by how they bound it. The last that stands there counts, the longest first. */
const BOUNDS = entriesOf(lexicon.bounds)

const ADJECTIVE_OF = wordSet(lexicon.adjectiveOf)

/** A window needs a cue before its date or a word behind it. */
const TOPICS = new Topics({
  graduation: [
    ...CUES.flatMap((cue) => neededWords(cue.pattern)),
    ...ENROLLED.flatMap((cue) => neededWords(cue.pattern)),
    ...lexicon.behindDate.split(' '),
  ],
})

/** How many words may stand between the cue and its date. */
const REACH = 12

/** The window that tokens `from` to `to` set for graduation; null where they set none. */
export function windowIn(
  tokens: readonly Token[],
  from: number,
  to: number,
): GraduationWindow | null {
  if (TOPICS.of(tokens, from, to) === 0) return null
  for (const { match } of CUE_INDEX.matches(tokens, from, to)) {
    if (isGraduate(normAt(tokens, match.to - 1)) && isOfTitle(tokens, match.to, to)) continue
    const date = dateBehind(tokens, match.to, to)
    if (date)
      return bounded(
        tokens,
        {
          cue: match.from,
          words: boundStart(tokens, match.from, match.to),
          at: date.at,
          end: date.to,
        },
        date.months,
        to,
      )
  }
  return windowBefore(tokens, from, to) ?? enrolledIn(tokens, from, to)
}

/** The date of graduation that follows a cue within its sentence. */
function dateBehind(
  tokens: readonly Token[],
  cue: number,
  to: number,
): { readonly at: number; readonly to: number; readonly months: Months } | null {
  for (let at = cue; at < to && at < cue + REACH; at++) {
    const token = tokens[at]
    if (!token || token.text === ';' || (token.text === '.' && !token.tight)) return null
    const eaten = dates.starts(token) ? dates.eat(tokens, at, to) : null
    if (eaten && isGraduation(tokens, cue, at) && !OF_INTAKE.has(normAt(tokens, eaten.to)))
      return { at, to: eaten.to, months: eaten.value }
  }
  return null
}

const isGraduate = (norm: string): boolean => /^grad(?:uate)?s?$/.test(norm)

const TITLES = wordSet(titles)
const SMALL = wordSet(lexicon.endsTitle)
/** Words of a title between "graduate" and its noun at most: "Graduate Civil and Structural Engineer". */
const IN_TITLE = 4

/** Whether "graduate" belongs to a noun behind it: "graduate students", "Graduate Quantity Surveyor". */
function isOfTitle(tokens: readonly Token[], from: number, limit: number): boolean {
  if (ADJECTIVE_OF.has(normAt(tokens, from))) return true
  for (let at = from; at < Math.min(limit, from + IN_TITLE); at++) {
    const { norm = '', kind } = tokens[at] ?? {}
    if (kind !== 'word' || SMALL.has(norm)) return false
    if (TITLES.has(norm)) return true
  }
  return false
}

const OF_INTAKE = wordSet(lexicon.ofIntake)

const ELSEWHERE = wordSet(lexicon.elsewhere)
const BEHIND_PROGRAM = wordSet(lexicon.behindProgram)
const ENDS_CUE = wordSet(lexicon.endsOfCues)
const NEGATES = wordSet(lexicon.negations)
const AUXILIARY = wordSet(lexicon.auxiliaries)
/** Whether the words between a cue and a date leave it a date of graduation; "starting" right before it may bound it, but not behind a graduate who does something. */
function isGraduation(tokens: readonly Token[], from: number, to: number): boolean {
  const isPerson = isGraduate(normAt(tokens, from - 1))
  return !tokens.slice(from, to).some(({ norm }, i, all) => {
    if (!ELSEWHERE.has(norm)) return false
    if (norm === 'starting' && i === all.length - 1) return isPerson && i > 0
    return !(norm === 'program' && BEHIND_PROGRAM.has(all[i + 1]?.norm ?? 'of'))
  })
}

/** "by" of "degree by May" is part of the cue itself. */
const boundStart = (tokens: readonly Token[], from: number, to: number): number =>
  ENDS_CUE.has(tokens[to - 1]?.norm ?? '') ? from : to

type Bound = 'from' | 'until' | 'after' | 'before' | 'in'

/** "not graduating before June" bounds from the other side. */
const negated = (tokens: readonly Token[], cue: number): boolean =>
  NEGATES.has(tokens[cue - 1]?.norm ?? '') ||
  (AUXILIARY.has(tokens[cue - 1]?.norm ?? '') && tokens[cue - 2]?.norm === 'not')

/** What "not" makes of a bound: "not before May" is from May on. */
const NEGATED: Readonly<Record<Bound, Bound>> = {
  before: 'from',
  until: 'after',
  after: 'until',
  from: 'from',
  in: 'in',
}

function boundOf(between: string, not: boolean): Bound {
  const bound =
    BOUNDS.find(([, phrases]) => phrases.some((p) => between.includes(` ${p} `)))?.[0] ?? 'in'
  return not ? NEGATED[bound] : bound
}

function bounded(
  tokens: readonly Token[],
  place: {
    readonly cue: number
    readonly words: number
    readonly at: number
    readonly end: number
  },
  months: Months,
  limit: number,
): GraduationWindow {
  const between = ` ${tokens
    .slice(place.words, place.at)
    .map((t) => t.norm)
    .join(' ')} `
  const said = { from: place.cue, to: openEnd(tokens, place.end, limit).to }
  const { opens } = openEnd(tokens, place.end, limit)
  const bound = boundOf(between, negated(tokens, place.cue))
  if (between.includes(' in or around ') || between.includes(' around '))
    return { ...said, earliest: shift(months.first, -1), latest: shift(months.last, 1) }
  if (opens === 'later') return { ...said, earliest: months.first, latest: null }
  if (opens === 'earlier') return { ...said, earliest: null, latest: months.last }
  switch (bound) {
    case 'from':
      return {
        ...said,
        earliest: months.first,
        latest:
          months.last === months.first || months.last === `${months.first.slice(0, 4)}-12`
            ? null
            : months.last,
      }
    case 'until':
      return {
        ...said,
        earliest: between.includes(' between ') || between.includes(' from ') ? months.first : null,
        latest: months.last,
      }
    case 'after':
      return { ...said, earliest: shift(months.last, 1), latest: null }
    case 'before':
      return { ...said, earliest: null, latest: shift(months.first, -1) }
    case 'in':
      return { ...said, earliest: months.first, latest: months.last }
  }
}

const LATER = wordSet(lexicon.laterWords)
const EARLIER = wordSet(lexicon.earlierWords)

/** "or later", "or earlier", "onwards" behind the date. */
function openEnd(
  tokens: readonly Token[],
  end: number,
  limit: number,
): { readonly opens: 'later' | 'earlier' | null; readonly to: number } {
  for (let at = end; at < limit && at < end + 4; at++) {
    const norm = normAt(tokens, at)
    const before = normAt(tokens, at - 1)
    if (LATER.has(norm) && opensLater(norm, at === end, before))
      return { opens: 'later', to: at + 1 }
    if (EARLIER.has(norm) && /^(?:or|and|\/)$/.test(before)) return { opens: 'earlier', to: at + 1 }
    if (!BEHIND_END.has(norm)) break
  }
  return tokens[end]?.text === '+' && end < limit
    ? { opens: 'later', to: end + 1 }
    : { opens: null, to: end }
}

/** Right behind the date only "onwards" and "forward" open it; further on, what a joint leads to. */
const opensLater = (norm: string, isFirst: boolean, before: string): boolean =>
  isFirst
    ? norm.startsWith('onward') || norm === 'forward'
    : /^(?:or|and|[/(]|graduation)$/.test(before)

const BEHIND_END = wordSet(lexicon.behindEnd)

/** "Spring 2026 graduates", "a May 2026 graduation date". */
function windowBefore(tokens: readonly Token[], from: number, to: number): GraduationWindow | null {
  for (let at = from; at < to; at++) {
    const token = tokens[at]
    const eaten = token && dates.starts(token) ? dates.eat(tokens, at, to) : null
    if (!eaten) continue
    const { opens, to: end } = openEnd(tokens, eaten.to, to)
    if (BEHIND_DATE.has(tokens[end]?.norm ?? '') && end < to) {
      const { first, last } = eaten.value
      return {
        from: at,
        to: end + 1,
        earliest: opens === 'earlier' ? null : first,
        latest: opens === 'later' ? null : last,
      }
    }
  }
  return null
}
