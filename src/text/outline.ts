import { map } from '../core/lists.ts'
import { locate } from './clauses.ts'
import { headingOf, inlineHeading, type Section } from './headings.ts'
import { pattern, PatternIndex, type Pattern } from './pattern.ts'
import type { Segment } from './segments.ts'
import type { Token } from './tokens.ts'

/** A segment with the section that it stands in. */
export interface Passage extends Segment {
  readonly isHeading: boolean
  readonly section: Section
}

/** What stands before the first heading. */
const OPENING: Section = { role: 'about', importance: 'required' }

interface Sign {
  readonly role: 'legal' | 'benefits' | 'application'
  readonly pattern: Pattern
}

const signs = (role: Sign['role'], written: readonly string[]): Sign[] =>
  map(written, (w) => ({ role, pattern: pattern(w) }))

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
    'to apply ,|: please|send|email|visit|see|go|fill|submit|click|use|complete|http|https',
    'apply now|here|at|online|via|by',
    'submit your|a resume|cv|application',
    'send us? your resume|cv',
    'click here|apply',
    'cover letter',
  ]),
])
const ORDER: readonly Sign['role'][] = ['legal', 'benefits', 'application']

/** Gives every segment its section; parts segments in which a heading is glued to the text. */
export function outline(
  text: string,
  tokens: readonly Token[],
  segments: readonly Segment[],
): Passage[] {
  const passages: Passage[] = []
  let current: Section = OPENING
  const add = (segment: Segment, isHeading: boolean, section: Section): void => {
    const { from, to, span, opensLine, closesLine, bullet, heading, afterBlank } = segment
    passages.push({
      from,
      to,
      span,
      opensLine,
      closesLine,
      bullet,
      heading,
      afterBlank,
      isHeading,
      section,
    })
  }
  const open = (segment: Segment, section: Section): void => {
    current = section
    add(segment, true, section)
  }
  let borrowed: Section | null = null
  let strangers = 0
  let bullets = 0
  for (const whole of segments) {
    let segment = whole
    if (segment.opensLine) borrowed = null
    const heading = headingOf(tokens, segment)
    if (heading) {
      open(segment, softened(tokens, segment, heading, current))
      bullets = 0
      continue
    }
    if (heading === null) {
      // a heading that says nothing known: under a heading of the text's own markup it ends what went before, elsewhere it only divides it
      const written = text.slice(segment.span.start, segment.span.end)
      if (
        (tokens[segment.from]?.text === '#' && current.role !== 'requirement') ||
        (written === written.toUpperCase() && !written.endsWith(':'))
      )
        open(segment, OPENING)
      else add(segment, true, current)
      continue
    }
    for (
      let inline = inlineHeading(tokens, segment);
      inline;
      inline = inlineHeading(tokens, segment)
    ) {
      if (inline.from > segment.from)
        add(
          part(text, tokens, segment, segment.from, inline.from, false),
          false,
          sectionOf(tokens, segment, borrowed ?? current),
        )
      let end = inline.to
      while (end < segment.to && tokens[end]?.kind === 'sign' && tokens[end]?.text === ':') end++
      const label = part(text, tokens, segment, inline.from, end, true)
      const rest = part(text, tokens, segment, end, segment.to, true)
      if (labelsOneLine(tokens, label, inline.section, current) && rest.from < rest.to) {
        borrowed = inline.section
        add(label, true, inline.section)
      } else {
        borrowed = null
        bullets = 0
        open(label, inline.section)
      }
      segment = rest
      if (segment.from >= segment.to) break
    }
    if (segment.from >= segment.to) continue
    if (segment.bullet) bullets++
    // a paragraph behind the bullets of a section is no longer of it
    if (
      !segment.bullet &&
      bullets > 0 &&
      segment.opensLine &&
      segment.afterBlank &&
      segment.to - segment.from > PARAGRAPH
    ) {
      current = OPENING
      bullets = 0
    }
    const section = sectionOf(tokens, segment, borrowed ?? current)
    // the rest of a line goes on in the tone of its sentence: the small print is rarely one sentence long
    if (section.role !== current.role && !segment.bullet) {
      borrowed = section
      strangers++
      // two sentences of another tone in a row: the section of demands is over, though no heading says so
      if (strangers > 1 && current.role === 'requirement' && OVER.has(section.role))
        current = section
    } else if (section.role === current.role) strangers = 0
    add(segment, false, section)
  }
  return passages
}

/** What follows the demands of an advert when they are over. */
const OVER: ReadonlySet<Section['role']> = new Set(['legal', 'benefits', 'application'])

/** Words from which on a line is a paragraph rather than an item without its bullet. */
const PARAGRAPH = 10

/** Nouns that make a heading that of a section, wherever it stands. */
const OF_SECTION = new Set([
  'qualifications',
  'requirements',
  'skills',
  'criteria',
  'qualification',
  'responsibilities',
  'competencies',
])

/** "Nice to have: Rust" on one line of a list of demands speaks of that line only. */
const labelsOneLine = (
  tokens: readonly Token[],
  label: Segment,
  section: Section,
  current: Section,
): boolean =>
  current.role === 'requirement' &&
  section.role === 'requirement' &&
  tokens[label.to - 1]?.text === ':' &&
  !tokens.slice(label.from, label.to).some((t) => OF_SECTION.has(t.norm))

/** "You have experience with:" inside a preferred section leads in its items; it does not make them required. */
function softened(
  tokens: readonly Token[],
  segment: Segment,
  heading: Section,
  current: Section,
): Section {
  const leadsIn =
    tokens[segment.from]?.norm === 'you' &&
    tokens[segment.from + 1]?.norm === 'have' &&
    segment.to - segment.from > 3
  return leadsIn &&
    current.role === 'requirement' &&
    current.importance === 'preferred' &&
    heading.role === 'requirement'
    ? current
    : heading
}

function sectionOf(tokens: readonly Token[], segment: Segment, current: Section): Section {
  if (segment.to - segment.from < 4) return current
  const found = SIGNS.matches(tokens, segment.from, segment.to)
  const role = ORDER.find(
    (role) =>
      found.some(({ entry }) => entry.role === role) &&
      !(current.role === 'requirement' && role !== 'legal' && segment.bullet),
  )
  return role === undefined ? current : { role, importance: current.importance }
}

function part(
  text: string,
  tokens: readonly Token[],
  whole: Segment,
  from: number,
  to: number,
  opensLine: boolean,
): Segment {
  const first = tokens[from]
  const last = tokens[to - 1]
  if (!first || !last || to <= from) return { ...whole, from, to: from }
  const span = locate(text, whole.span, first.start, last.end)
  return {
    ...whole,
    from,
    to,
    span,
    opensLine,
    closesLine: to === whole.to ? whole.closesLine : true,
    bullet: opensLine && whole.bullet,
  }
}
