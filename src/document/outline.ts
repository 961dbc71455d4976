import * as classes from './lexicon.ts'
import { foreignHeading, foreignLabel } from './foreign-headings.ts'
import type { ForeignWords } from './foreign-words.ts'
import { isFurniture, opensOtherJobs, opensQuestions } from './furniture.ts'
import { headingOf } from './headings.ts'
import { inlineHeading } from './inline-headings.ts'
import type { Section } from './heading-phrases.ts'
import { inRow } from './table-rows.ts'
import { partOf } from './part-of-segment.ts'
import { pattern, type Pattern } from '../matcher/pattern.ts'
import { PatternIndex } from '../matcher/pattern-index.ts'
import type { Segment } from './segments.ts'
import type { Token } from '../matcher/tokenizer.ts'
import * as lexicon from '../vocabulary/lexicon/sentences.ts'
import { alternation, wordSet } from '../matcher/words.ts'

/** A segment with the section that it stands in. */
export interface Passage extends Segment {
  readonly isHeading: boolean
  readonly section: Section
  /** A bare list of what a role asks, behind its title. */
  readonly listsDemands?: true
}

/** What stands before the first heading. */
const OPENING: Section = { role: 'about', importance: 'required', unnamed: true }

/** Lines of the page that a posting was copied from. */
const OF_PAGE: Section = { role: 'meta', importance: 'required' }

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

/** Gives every segment its section; parts segments in which a heading is glued to the text. `words` are those of the text's language where it is another than English. */
export function outline(
  text: string,
  tokens: readonly Token[],
  segments: readonly Segment[],
  words: ForeignWords | null = null,
): Passage[] {
  const reader = new Outliner(text, tokens, words)
  segments.forEach((segment, i) => reader.read(segment, segments[i + 1]))
  return reader.passages
}

/** Reads segments in order, and remembers the section that the last heading opened. */
class Outliner {
  readonly passages: Passage[] = []
  private current: Section = OPENING
  /** The section of a label or a sentence that holds to the end of its line. */
  private borrowed: Section | null = null
  /** Sentences in a row of another tone than their section. */
  private strangers = 0
  /** Bullets of the section so far. */
  private bullets = 0
  /** A list of other postings has begun, and no section of a posting since. */
  private amongOthers = false
  /** The lines before were a site's questions, or what leads to them. */
  private amongQuestions = false

  private readonly text: string
  private readonly tokens: readonly Token[]
  private readonly words: ForeignWords | null

  constructor(text: string, tokens: readonly Token[], words: ForeignWords | null) {
    this.text = text
    this.tokens = tokens
    this.words = words
  }

  /** Takes the next segment; `following` is the one behind it. */
  read(segment: Segment, following?: Segment): void {
    if (segment.opensLine) this.borrowed = null
    if (this.isOfPage(segment, following)) {
      this.add(segment, false, OF_PAGE)
      return
    }
    const heading = this.headingOf(segment, following)
    if (this.amongOthers) {
      if (!heading || !OF_POSTING.has(heading.role)) {
        this.add(segment, false, OF_PAGE)
        return
      }
      this.amongOthers = false
    }
    if (heading) {
      this.open(segment, softened(this.tokens, segment, heading, this.current))
      this.bullets = 0
    } else if (heading === null) this.readUnknown(segment)
    else {
      const rest = this.readInline(this.readLabel(segment))
      if (rest.from < rest.to) this.readText(rest)
    }
  }

  /** As `headingOf`. Of a text in another language its own headings count first, and a line is no heading for its capitals alone, which its nouns may have. */
  private headingOf(segment: Segment, following: Segment | undefined): Section | null | undefined {
    const own = this.words && foreignHeading(this.tokens, segment, following, this.words)
    if (own) return own
    const heading = headingOf(this.tokens, segment)
    const leads = following?.bullet === true || this.tokens[segment.to - 1]?.text === ':'
    return this.words && heading === null && !segment.heading && !leads ? undefined : heading
  }

  /** A label of demands before them on one line of a text in another language; gives the rest. */
  private readLabel(segment: Segment): Segment {
    const label = this.words && foreignLabel(this.tokens, segment, this.words)
    if (!label) return segment
    const { text, tokens } = this
    this.add(partOf(text, tokens, segment, segment.from, label.to, true), true, label.section)
    if (this.current.role === 'requirement') this.borrowed = label.section
    else this.current = label.section
    return partOf(text, tokens, segment, label.to, segment.to, true)
  }

  /** Whether a line is of the page around the posting, or puts a question to the reader with the answers below it. */
  private isOfPage(segment: Segment, following: Segment | undefined): boolean {
    const { tokens } = this
    const { from, to, opensLine, closesLine } = segment
    const asks = tokens[to - 1]?.text === '?'
    const goesOn = this.amongQuestions && asks
    this.amongQuestions = goesOn || (opensLine && closesLine && opensQuestions(tokens, from, to))
    if (this.amongQuestions) return true
    if (!opensLine || !closesLine) return false
    if (opensOtherJobs(tokens, from, to)) {
      this.amongOthers = true
      return true
    }
    if (isFurniture(tokens, from, to)) return true
    return (
      asks &&
      following !== undefined &&
      following.to - following.from === 1 &&
      tokens[following.from]?.norm === 'yes'
    )
  }

  private add(segment: Segment, isHeading: boolean, section: Section): void {
    const { from, to, span, opensLine, closesLine, bullet, heading, afterBlank } = segment
    this.passages.push({
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

  private open(segment: Segment, section: Section): void {
    this.current = section
    this.add(segment, true, section)
  }

  /** A heading that says nothing known: under a heading of the text's own markup it ends what went before, elsewhere it only divides it. */
  private readUnknown(segment: Segment): void {
    const written = this.text.slice(segment.span.start, segment.span.end)
    const isMarkup = this.tokens[segment.from]?.text === '#' && this.current.role !== 'requirement'
    const isShouted = written === written.toUpperCase() && !written.endsWith(':')
    const isForeign = this.words !== null && this.current.role !== 'requirement'
    if (isMarkup || isShouted || isForeign) this.open(segment, OPENING)
    else this.add(segment, true, this.current)
  }

  /** Headings that are glued into the text of a segment, with what stands before each; gives the rest. */
  private readInline(whole: Segment): Segment {
    const { text, tokens } = this
    let segment = whole
    while (segment.from < segment.to) {
      const inline = inlineHeading(tokens, segment)
      if (!inline) break
      if (inline.from > segment.from)
        this.add(
          partOf(text, tokens, segment, segment.from, inline.from, false),
          false,
          sectionOf(tokens, segment, this.borrowed ?? this.current),
        )
      let end = inline.to
      while (end < segment.to && ENDS_LABEL.has(tokens[end]?.text ?? '')) end++
      const label = partOf(text, tokens, segment, inline.from, end, true)
      const rest = partOf(text, tokens, segment, end, segment.to, true)
      if (
        rest.from < rest.to &&
        (labelsOneLine(tokens, label, inline.section, this.current) ||
          (inline.section.role === 'benefits' && isFigure(tokens, label, rest)))
      ) {
        this.borrowed = inline.section
        this.add(label, true, inline.section)
      } else {
        this.borrowed = null
        this.bullets = 0
        this.open(label, inline.section)
      }
      segment = rest
    }
    return segment
  }

  private readText(segment: Segment): void {
    if (segment.bullet) this.bullets++
    else if (this.bullets > 0 && isParagraph(segment)) {
      // a paragraph behind the bullets of a section is no longer of it
      this.current = OPENING
      this.bullets = 0
    }
    const section = sectionOf(this.tokens, segment, this.borrowed ?? this.current)
    this.follow(section, segment.bullet)
    this.add(segment, false, inRow(this.tokens, segment, section))
  }

  /** The rest of a line goes on in the tone of its sentence: the small print is rarely one sentence long. */
  private follow(section: Section, bullet: boolean): void {
    if (section.role === this.current.role) {
      this.strangers = 0
      return
    }
    if (bullet) return
    this.borrowed = section
    this.strangers++
    // two sentences of another tone in a row: the section of demands is over, though no heading says so
    if (this.strangers > 1 && this.current.role === 'requirement' && OVER.has(section.role))
      this.current = section
  }
}

/** Signs between a heading and the text that it is glued to. */
const ENDS_LABEL = new Set([':', '.', '-', '–', '—', '*'])

/** Sections that lists of other postings have none of. */
const OF_POSTING: ReadonlySet<Section['role']> = new Set(['requirement', 'responsibility'])

const isParagraph = ({ opensLine, afterBlank, from, to }: Segment): boolean =>
  opensLine && afterBlank && to - from > PARAGRAPH

/** What follows the demands of an advert when they are over. */
const OVER: ReadonlySet<Section['role']> = new Set(['legal', 'benefits', 'application'])

/** Words from which on a line is a paragraph rather than an item without its bullet. */
const PARAGRAPH = 10

const OF_SECTION = wordSet(lexicon.ofSection)

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

/** Tokens of a value that is no more than a sum. */
const FIGURE = 12

/** "Salary: £50,000 – £65,000" is a fact between two lists, and opens no section of its own. */
const isFigure = (tokens: readonly Token[], label: Segment, rest: Segment): boolean =>
  tokens[label.to - 1]?.text === ':' &&
  rest.closesLine &&
  rest.to - rest.from <= FIGURE &&
  tokens.slice(rest.from, rest.from + 3).some((t) => t.kind === 'number')

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
