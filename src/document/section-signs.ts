import { pattern, type Pattern } from '../matcher/pattern.ts'
import { PatternIndex } from '../matcher/pattern-index.ts'
import type { Token } from '../matcher/tokenizer.ts'
import { alternation } from '../matcher/words.ts'
import * as classes from './lexicon.ts'
import type { Section } from './heading-phrases.ts'
import type { Segment } from './segments.ts'

interface Sign {
  readonly role: 'legal' | 'benefits' | 'application'
  readonly pattern: Pattern
}

const signs = (role: Sign['role'], written: readonly string[]): Sign[] =>
  written.map((w) => ({ role, pattern: pattern(w) }))

/** Phrases with which a sentence begins another section without a heading of its own. What stands first weighs first. */
const SIGNS = new PatternIndex<Sign>([
  ...signs('legal', [
    'equal employment? opportunity',
    'regardless of',
    'without regard',
    'reasonable accommodation|accommodations',
    'affirmative action',
    'discriminate|discrimination',
    'e verify',
    'protected veteran',
    'fair chance',
    'criminal history|histories',
    'arrest and|or conviction',
    'privacy policy|notice',
    'all qualified applicants',
    'unsolicited resumes',
    'inclusive environment|workplace|culture',
    'recruiting|recruitment scam|scams|fraud',
    'accommodation|accommodations',
    'recruiters or agencies',
    'no|to recruitment|staffing? agencies',
    'applicant|applicants for|will|who|with',
    'employment opportunities|decisions',
    'disability|disabilities',
    'confidentiality',
    'subject to change',
  ]),
  ...signs('benefits', [
    '401|401k',
    'health insurance',
    'dental',
    'paid time off',
    'pto',
    'parental leave',
    'base salary',
    'salary|pay range',
    'hourly rate',
    'compensation range|package',
    'stock options',
    'equity package',
    'wellness',
    'free lunch|snacks|meals',
    'benefit|benefits package|include|program|that|are|and',
    'bonus eligible',
    'incentive',
    'pay rate',
    'compensation and|reflects|for|will',
    'competitive|hourly|starting salary|pay|rate|compensation',
    'salary',
    'eligible for|to_earn|to_participate',
    'relocation benefits|assistance',
    'career growth|advancement',
    'volunteer',
    'vacation',
    'holidays',
  ]),
  ...signs('application', [
    'interview process',
    'recruiter phone? screen|call',
    'application|applications will|are|is|process',
    'accept applications',
    'privacy notice',
    "career|careers site|page|page's",
    "job posting|posting's|id|number",
    "linkedin|linkedin's|linkedin.com|www.linkedin.com",
    'to apply for this',
    `to apply ,|: ${alternation(classes.invites)}`,
    'apply now|here|at|online|via|by',
    'submit your|a resume|cv|application',
    'send us? your resume|cv',
    'click here|apply',
    'cover letter',
  ]),
])
const ORDER: readonly Sign['role'][] = ['legal', 'benefits', 'application']

/** The section in which a segment stands by its own words, or `current` where they open none. */
export function sectionOf(tokens: readonly Token[], segment: Segment, current: Section): Section {
  if (segment.to - segment.from < 4) return current
  const found = SIGNS.matches(tokens, segment.from, segment.to)
  const role = ORDER.find(
    (role) =>
      found.some(({ entry }) => entry.role === role) &&
      !(current.role === 'requirement' && role !== 'legal' && segment.bullet),
  )
  return role === undefined ? current : { role, importance: current.importance }
}
