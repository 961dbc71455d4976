import type { Draft } from '../../core/requirement.ts'
import { pattern, PatternIndex, type Pattern } from '../../text/pattern.ts'
import type { Token } from '../../text/tokens.ts'
import type { Context, Found, Reader } from '../kind.ts'
import { dates, shift, type Months } from './dates.ts'
import type { GraduationRequirement } from './index.ts'
import { standingIn } from './standing.ts'

const WINDOW = 'graduation between dates'
const RETURNING = 'return to the degree after the job'
const CLASS = 'class year or time since graduation'

interface Said {
  readonly earliest: string | null
  readonly latest: string | null
  readonly from: number
  readonly to: number
}

/** Reads when one must graduate, in which year of study one must be, and whether one must go back to it; one requirement a clause. */
export const reader: Reader<GraduationRequirement> = {
  names: [WINDOW, RETURNING, CLASS],
  read(context) {
    const { tokens, clause, passage, demand } = context
    if (passage.isHeading) return []
    const small = passage.section.role === 'legal' || passage.section.role === 'benefits'
    const window = windowIn(tokens, clause.from, clause.to)
    const back = small ? null : returningIn(tokens, clause.from, clause.to)
    const stood = small ? null : standingIn(tokens, clause.from, clause.to)
    const standing = stood && (demand || stood.sure) && !tellsPay(context) && !(stood.recent && besideStudy(context, stood)) ? stood : null
    const said = [window, back, standing].filter((s) => s !== null)
    if (said.length === 0) return []
    const draft: Draft<GraduationRequirement> = { earliest: window?.earliest ?? null, latest: window && standing && orBetween(tokens, standing, window) ? null : (window?.latest ?? null), returning: back ? true : null, standing: standing?.standing ?? null }
    const found: Found<GraduationRequirement> = { draft, rule: window ? WINDOW : back ? RETURNING : CLASS, from: Math.min(...said.map((s) => s.from)), to: Math.max(...said.map((s) => s.to)) }
    return [found]
  },
}

/** "Rising seniors, or graduates of Spring 2026": the class before the date graduates later, so the date is the earliest. */
const orBetween = (tokens: readonly Token[], a: { readonly from: number }, b: { readonly from: number; readonly to: number }): boolean => a.from < b.from && tokens.slice(a.from, b.to).some((t) => t.norm === 'or')

/** "$30 per hour for rising seniors" tells what is paid. */
const tellsPay = ({ text, clause }: Context): boolean => /[$€£]|\b(?:pay|salary|rate|stipend)\b/i.test(text.slice(clause.span.start, clause.span.end))

const STUDY = new Set(['student', 'students', 'pursuing', 'enrolled', 'degree', "bachelor's", "master's", 'bachelors', 'masters', 'bachelor', 'phd', 'program', 'bs', 'ms', 'undergraduate', 'undergraduates'])

/** "recent graduates" beside students or with a degree says only that the degree may be finished, which is the education's business. */
function besideStudy({ tokens, clause }: Context, stood: { readonly standing: { readonly min: number | null } }): boolean {
  if (stood.standing.min !== -24) return false
  return tokens.slice(clause.from, clause.to).some((t) => STUDY.has(t.norm))
}

const only = (written: readonly string[]): PatternIndex<{ readonly pattern: Pattern }> => new PatternIndex(written.map((w) => ({ pattern: pattern(w) })))

/** Words that a date of graduation stands behind. */
const CUES = only([
  'graduating|graduate|graduates|graduation|graduated|graduations',
  'grad|grads date|dates|year?',
  'class of',
  'degree completion|conferral|conferred',
  'completion|complete|completing|completed|finish|finishing|receive|receiving|earn|earning|obtain|obtaining of? your|their|the|a|an|his? ..6 degree|degrees|studies|program|programme|phd',
  "degree|bachelor's|master's by|before|no_later_than|prior_to",
  'complete|completed|completing ..2 degree',
])

/** Words between the cue and its date, by how they bound it. The last that stands there counts, the longest first. */
const BOUNDS: readonly (readonly [Bound, readonly string[]])[] = [
  ['from', ['no earlier than', 'not earlier than', 'not before', 'on or after', 'in or after', 'starting', 'beginning', 'as early as', 'at the earliest', 'during or after', 'no sooner than', 'in or later than']],
  ['until', ['no later than', 'not later than', 'on or before', 'in or before', 'by', 'until', 'up to', 'at the latest', 'latest', 'through', 'by the end of', 'prior to or in', 'as late as']],
  ['after', ['after', 'later than', 'past', 'beyond']],
  ['before', ['before', 'prior to', 'earlier than', 'ahead of']],
  ['in', ['between', 'from', 'in', 'around', 'of', 'during', 'for']],
]

/** What "graduate" is an adjective of. */
const ADJECTIVE_OF = new Set(['degree', 'degrees', 'student', 'students', 'program', 'programs', 'programme', 'school', 'level', 'studies', 'education', 'certificate', 'coursework', 'intern', 'role', 'roles', 'engineer', 'scheme', 'software', 'developer', 'internship', 'assistant'])

/** How many words may stand between the cue and its date. */
const REACH = 12

function windowIn(tokens: readonly Token[], from: number, to: number): Said | null {
  for (const { match } of CUES.matches(tokens, from, to)) {
    if (/^graduates?$/.test(tokens[match.to - 1]?.norm ?? '') && ADJECTIVE_OF.has(tokens[match.to]?.norm ?? '')) continue
    for (let at = match.to; at < to && at < match.to + REACH; at++) {
      const token = tokens[at]
      if (!token || token.text === ';' || (token.text === '.' && !token.tight)) break
      const eaten = dates.starts(token) ? dates.eat(tokens, at, to) : null
      if (eaten && isGraduation(tokens, match.to, at)) return bounded(tokens, { cue: match.from, words: boundStart(tokens, match.from, match.to), at, end: eaten.to }, eaten.value, to)
    }
  }
  return windowBefore(tokens, from, to)
}

/** Words after which a date is that of something else: the job, the deadline, the degree's start. */
const ELSEWHERE = new Set(['start', 'starting', 'available', 'availability', 'begin', 'begins', 'internship', 'program', 'apply', 'applications', 'deadline', 'posted', 'work', 'role', 'salary', 'cohort', 'join', 'summer'])
const isGraduation = (tokens: readonly Token[], from: number, to: number): boolean => !tokens.slice(from, to).some((t, i, all) => ELSEWHERE.has(t.norm) && !(t.norm === 'starting' && i === all.length - 1) && !(t.norm === 'program' && ['of', 'in', 'by', 'the', 'between', 'before'].includes(all[i + 1]?.norm ?? 'of')))

/** "by" of "degree by May" is part of the cue itself. */
const boundStart = (tokens: readonly Token[], from: number, to: number): number => (['by', 'before', 'than', 'to'].includes(tokens[to - 1]?.norm ?? '') ? from : to)

type Bound = 'from' | 'until' | 'after' | 'before' | 'in'

/** "not graduating before June" bounds from the other side. */
const negated = (tokens: readonly Token[], cue: number): boolean => ['not', "n't", "won't", 'cannot'].includes(tokens[cue - 1]?.norm ?? '') || (['be', 'have', 'will'].includes(tokens[cue - 1]?.norm ?? '') && tokens[cue - 2]?.norm === 'not')

function boundOf(between: string, not: boolean): Bound {
  const bound = BOUNDS.find(([, phrases]) => phrases.some((p) => between.includes(` ${p} `)))?.[0] ?? 'in'
  if (!not) return bound
  return bound === 'before' ? 'from' : bound === 'until' ? 'after' : bound === 'after' ? 'until' : bound
}

function bounded(tokens: readonly Token[], place: { readonly cue: number; readonly words: number; readonly at: number; readonly end: number }, months: Months, limit: number): Said {
  const between = ` ${tokens.slice(place.words, place.at).map((t) => t.norm).join(' ')} `
  const said = { from: place.cue, to: openEnd(tokens, place.end, limit).to }
  const { opens } = openEnd(tokens, place.end, limit)
  const bound = boundOf(between, negated(tokens, place.cue))
  if (between.includes(' in or around ') || between.includes(' around ')) return { ...said, earliest: shift(months.first, -1), latest: shift(months.last, 1) }
  if (opens === 'later') return { ...said, earliest: months.first, latest: null }
  if (opens === 'earlier') return { ...said, earliest: null, latest: months.last }
  switch (bound) {
    case 'from':
      return { ...said, earliest: months.first, latest: months.last === months.first || months.last === `${months.first.slice(0, 4)}-12` ? null : months.last }
    case 'until':
      return { ...said, earliest: between.includes(' between ') || between.includes(' from ') ? months.first : null, latest: months.last }
    case 'after':
      return { ...said, earliest: shift(months.last, 1), latest: null }
    case 'before':
      return { ...said, earliest: null, latest: shift(months.first, -1) }
    case 'in':
      return { ...said, earliest: months.first, latest: months.last }
  }
}

const LATER = new Set(['later', 'after', 'beyond', 'onwards', 'onward', 'thereafter', 'forward'])
const EARLIER = new Set(['earlier', 'before', 'sooner', 'prior'])

/** "or later", "or earlier", "onwards" behind the date. */
function openEnd(tokens: readonly Token[], end: number, limit: number): { readonly opens: 'later' | 'earlier' | null; readonly to: number } {
  for (let at = end; at < limit && at < end + 4; at++) {
    const norm = tokens[at]?.norm ?? ''
    if (LATER.has(norm) && (at === end || ['or', 'and', '/', '(', 'graduation'].includes(tokens[at - 1]?.norm ?? '')) && (at > end || norm.startsWith('onward') || norm === 'forward')) return { opens: 'later', to: at + 1 }
    if (EARLIER.has(norm) && ['or', 'and', '/'].includes(tokens[at - 1]?.norm ?? '')) return { opens: 'earlier', to: at + 1 }
    if (!['or', 'and', '/', '(', 'graduation', 'date', 'and/or'].includes(norm)) break
  }
  return tokens[end]?.text === '+' && end < limit ? { opens: 'later', to: end + 1 } : { opens: null, to: end }
}

/** "Spring 2026 graduates", "a May 2026 graduation date". */
function windowBefore(tokens: readonly Token[], from: number, to: number): Said | null {
  for (let at = from; at < to; at++) {
    const token = tokens[at]
    const eaten = token && dates.starts(token) ? dates.eat(tokens, at, to) : null
    if (!eaten) continue
    const { opens, to: end } = openEnd(tokens, eaten.to, to)
    if (/^(?:graduate|graduates|graduation|grad|grads|graduating)$/.test(tokens[end]?.norm ?? '') && end < to) {
      const { first, last } = eaten.value
      return { from: at, to: end + 1, earliest: opens === 'earlier' ? null : first, latest: opens === 'later' ? null : last }
    }
  }
  return null
}

/** Going back to the degree: the candidate is still a student when the job is over. */
const BACK = only([
  'return|returning|returns|returned|go_back|going_back to|for|as ..5 school|degree|program|programme|studies|university|college|education|academic|campus|classes|undergraduate|course|coursework|student|semester',
  'return|returning ..3 in_the|next fall|autumn|semester|year|spring',
  'resume|resuming|continue|continuing ..2 studies|education|degree|schooling|coursework|academic ..3 after|following|upon|in|post',
  'enrolled|enrollment|enrolment|student|studying|registered ..8 after|following|beyond|upon|post_completion|subsequent_to ..2 internship|co-op|coop|program|placement|summer|work_term|completion',
  'enrolled|enrollment|student|studying ..6 before_and|during_and after|following',
  'one|two|1|2|least|a semester|semesters|term|terms|quarter|quarters|year left|remaining|to_go|of_study|of_school|of_studies|of_coursework|of_classes|of_education',
  'one|two|1|2|least|a ( <number>? ..2 ) semester|term|quarter left|remaining'.replace('<number>? ', ''),
  'one|two|1|2|more|additional|full|academic|another semester|semesters|term|terms|quarter|quarters|year ..3 after|following|remaining|left|before_graduation|before_graduating|prior_to_graduation',
  'semester|semesters|term|terms|quarter|quarters|coursework ..2 left|remaining|to_complete after|following|upon|in|before|post|of|to?',
  'not ..3 graduate|graduating|graduated before|prior|until|by ..4 internship|program|end|completion|summer|start',
  'graduating|graduate|graduation after|following|later_than|beyond the|your|this|completion? ..3 internship|program|summer|placement',
])

function returningIn(tokens: readonly Token[], from: number, to: number): Said | null {
  for (const { match } of BACK.matches(tokens, from, to)) {
    if (['not', "n't", 'without', 'no'].includes(tokens[match.from - 1]?.norm ?? '') && !tokens.slice(match.from, match.to).some((t) => t.norm.startsWith('graduat'))) continue
    if (tokens.slice(match.from, match.from + 5).some((t) => ELSEWHERE_TO.has(t.norm))) continue
    return { earliest: null, latest: null, from: match.from, to: match.to }
  }
  return null
}

/** What else one returns to. */
const ELSEWHERE_TO = new Set(['work', 'workforce', 'office', 'offer', 'offers', 'full', 'fulltime'])
