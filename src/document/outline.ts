import { foreignHeading, foreignLabel } from './foreign-headings.ts'
import type { ForeignWords } from './foreign-words.ts'
import { isFurniture, opensOtherJobs, opensQuestions } from './furniture.ts'
import { headingOf } from './headings.ts'
import { type IsName, isListOfNames } from './name-lists.ts'
import { codeOf, codesIn, type Codes } from './importance-codes.ts'
import { inlineHeading } from './inline-headings.ts'
import { areWishAmongDemands, wishAmongDemands } from './heading-asides.ts'
import { isCapital, withoutDress } from './heading-dress.ts'
import { preferred, type Section } from './heading-phrases.ts'
import { weighed } from './heading-weights.ts'
import { sectionOf } from './section-signs.ts'
import { inRow } from './table-rows.ts'
import { partOf } from './part-of-segment.ts'
import type { Segment } from './segments.ts'
import { holdsToken } from '../matcher/token-range.ts'
import type { Token } from '../matcher/tokenizer.ts'
import * as lexicon from '../vocabulary/lexicon/sentences.ts'
import { wordSet } from '../matcher/words.ts'

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

/** Gives every segment its section; parts segments in which a heading is glued to the text. `words` are those of the text's language where it is another than English, `isName` tells names of the vocabulary. */
export function outline(
  text: string,
  tokens: readonly Token[],
  segments: readonly Segment[],
  words: ForeignWords | null = null,
  isName: IsName = () => false,
): Passage[] {
  const reader = new Outliner(text, tokens, words, isName)
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
  /** Segments of the section so far that are no headings, and whether a blank line stands before the first. */
  private items = 0
  private isLoose = false
  /** A list of other postings has begun, and no section of a posting since. */
  private amongOthers = false
  /** The lines before were a site's questions, or what leads to them. */
  private amongQuestions = false

  /** What a label of wishes has interrupted where line ends were lost: the next label of another thing ends it. */
  private beforeWishes: Section | null = null

  private readonly text: string
  private readonly tokens: readonly Token[]
  private readonly words: ForeignWords | null
  private readonly isName: IsName
  private readonly codes: Codes

  constructor(text: string, tokens: readonly Token[], words: ForeignWords | null, isName: IsName) {
    this.text = text
    this.tokens = tokens
    this.words = words
    this.isName = isName
    this.codes = codesIn(tokens)
  }

  /** Takes the next segment; `following` is the one behind it. What letters are said to mean in it is no part of a heading: "Skills (M = must, N = nice)". */
  read(whole: Segment, following?: Segment): void {
    const { text, tokens } = this
    const { from, to } = whole
    const legend = this.codes.legends.find((l) => l.from >= from && l.from < to)
    if (legend && legend.from > from)
      this.readWhole(partOf(text, tokens, whole, { from, to: legend.from }, whole.opensLine))
    if (legend)
      this.add(partOf(text, tokens, whole, { from: legend.from, to }, false), true, this.current)
    else this.readWhole(whole, following)
  }

  private readWhole(segment: Segment, following?: Segment): void {
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
      const isFirst = this.items === 0 && this.current.unnamed !== true
      this.open(segment, softened(this.tokens, segment, heading, this.current, isFirst))
      this.bullets = 0
    } else if (heading === null) this.readUnknown(segment)
    else {
      const rest = this.readInline(this.readLabel(segment))
      if (rest.from < rest.to) this.readText(rest)
    }
  }

  /** As `headingOf`. Of a text in another language its own headings count first, and a line is no heading for its capitals alone, which its nouns may have; a word that heads wishes does so only where demands stand before it. */
  private headingOf(segment: Segment, following: Segment | undefined): Section | null | undefined {
    const { tokens, words } = this
    const own = words && foreignHeading(tokens, segment, following, words)
    if (own) return own
    const heading = headingOf(tokens, segment)
    if (heading) return heading
    if (this.current.role === 'requirement') {
      if (this.headsWishes(segment)) return preferred
      if (heading === null && this.listsNames(segment)) return undefined
    }
    const leads = following?.bullet === true || tokens[segment.to - 1]?.text === ':'
    return words && heading === null && !segment.heading && !leads ? undefined : heading
  }

  /** "HTML, CSS, PHP" behind demands: one more of them. */
  private listsNames(segment: Segment): boolean {
    const [from, to] = withoutDress(this.tokens, segment)
    return isListOfNames(this.tokens, from, to, this.isName)
  }

  /** "Useful, no must": a line of a word that heads wishes, behind demands. */
  private headsWishes(segment: Segment): boolean {
    if (!segment.opensLine || !segment.closesLine || segment.bullet) return false
    const [from, to] = withoutDress(this.tokens, segment)
    return areWishAmongDemands(this.tokens, from, to)
  }

  /** A label of demands before them on one line of a text in another language; gives the rest. */
  private readLabel(segment: Segment): Segment {
    const label = this.words && foreignLabel(this.tokens, segment, this.words)
    if (!label) return segment
    const { text, tokens } = this
    this.add(
      partOf(text, tokens, segment, { from: segment.from, to: label.to }, true),
      true,
      label.section,
    )
    if (this.current.role === 'requirement') this.borrowed = label.section
    else this.current = label.section
    return partOf(text, tokens, segment, { from: label.to, to: segment.to }, true)
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
    this.beforeWishes = null
    this.items = 0
    this.add(segment, true, section)
  }

  /** A heading that says nothing known: under a heading of the text's own markup it ends what went before, elsewhere it only divides it. */
  private readUnknown(segment: Segment): void {
    const written = this.text.slice(segment.span.start, segment.span.end)
    const isMarkup = this.tokens[segment.from]?.text === '#' && this.current.role !== 'requirement'
    const isShouted = written === written.toUpperCase() && !written.endsWith(':')
    const isForeign = this.words !== null && this.current.role !== 'requirement'
    if (isMarkup || isShouted || isForeign || this.current.denied) this.open(segment, OPENING)
    else this.add(segment, true, this.current)
  }

  /** Headings that are glued into the text of a segment, with what stands before each; gives the rest. */
  private readInline(whole: Segment): Segment {
    const { text, tokens } = this
    let segment = whole
    while (segment.from < segment.to) {
      const inline = inlineHeading(tokens, segment) ?? wishLabel(tokens, segment, this.current.role)
      if (!inline) break
      if (inline.from > segment.from)
        this.add(
          partOf(text, tokens, segment, { from: segment.from, to: inline.from }, false),
          false,
          sectionOf(tokens, segment, this.borrowed ?? this.current),
        )
      let end = inline.to
      while (end < segment.to && ENDS_LABEL.has(tokens[end]?.text ?? '')) end++
      const label = partOf(text, tokens, segment, { from: inline.from, to: end }, true)
      const rest = partOf(text, tokens, segment, { from: end, to: segment.to }, true)
      if (rest.from < rest.to && this.labelsLine(segment, label, rest, inline.section)) {
        this.borrowed = inline.section
        this.add(label, true, inline.section)
      } else this.openInside(segment, label, inline.section)
      segment = rest
    }
    return segment
  }

  /** Whether a label inside `segment` speaks of the rest of its line alone. */
  private labelsLine(segment: Segment, label: Segment, rest: Segment, section: Section): boolean {
    return (
      (labelsOneLine(this.tokens, label, section, this.current) && !this.isGluedOn(segment)) ||
      (section.role === 'benefits' && isFigure(this.tokens, label, rest))
    )
  }

  private openInside(segment: Segment, label: Segment, section: Section): void {
    const before = this.current
    this.borrowed = null
    this.bullets = 0
    this.open(label, section)
    if (isOfWishes(section) && before.role === 'requirement' && this.isGluedOn(segment))
      this.beforeWishes = before
  }

  /** Whether the line end behind a segment was lost: what is listed there stands below its label, for all that the label shares a line with the first of it. */
  private isGluedOn({ closesLine, to }: Segment): boolean {
    return closesLine && this.tokens[to]?.newlines === 0
  }

  private readText(segment: Segment): void {
    if (this.beforeWishes && segment.opensLine && opensWithLabel(this.tokens, segment)) {
      this.current = this.beforeWishes
      this.beforeWishes = null
    }
    this.items++
    if (this.current.denied && isBehindBlock(segment, this.items, this.isLoose))
      this.current = OPENING
    if (this.items === 1) this.isLoose = segment.afterBlank
    if (segment.bullet) this.bullets++
    else if (this.bullets > 0 && isParagraph(segment)) {
      // a paragraph behind the bullets of a section is no longer of it
      this.current = OPENING
      this.bullets = 0
    }
    const section = sectionOf(this.tokens, segment, this.borrowed ?? this.current)
    this.follow(section, segment.bullet)
    const coded = section.role === 'requirement' ? codeOf(this.tokens, segment, this.codes) : null
    if (coded)
      this.add(
        partOf(this.text, this.tokens, segment, coded, segment.opensLine),
        false,
        weighed(section, coded.importance),
      )
    else this.add(segment, false, inRow(this.tokens, segment, section))
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

/** "Useful: Rust" among demands: a label of its line. */
function wishLabel(
  tokens: readonly Token[],
  { from, to }: Segment,
  role: Section['role'],
): { readonly from: number; readonly to: number; readonly section: Section } | null {
  const end = role === 'requirement' ? wishAmongDemands(tokens, from) : from
  return end > from && end < to && tokens[end]?.text === ':'
    ? { from, to: end, section: preferred }
    : null
}

const isOfWishes = ({ role, importance }: Section): boolean =>
  role === 'requirement' && importance === 'preferred'

/** "When: from May to August": one or two words and a colon. */
const opensWithLabel = (tokens: readonly Token[], { from, to }: Segment): boolean =>
  isCapital(tokens[from]) &&
  tokens.slice(from + 1, Math.min(to, from + 3)).some(({ text }) => text === ':')

/** Signs between a heading and the text that it is glued to. */
const ENDS_LABEL = new Set([':', '.', '-', '–', '—', '*'])

/** Sections that lists of other postings have none of. */
const OF_POSTING: ReadonlySet<Section['role']> = new Set(['requirement', 'responsibility'])

/** Whether a line stands behind the block of lines under a heading, which a blank line ends, but where one parts them all. */
const isBehindBlock = (segment: Segment, items: number, isLoose: boolean): boolean =>
  items > 1 && segment.opensLine && segment.afterBlank && !segment.bullet && !isLoose

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
  section.denied === true ||
  (current.role === 'requirement' &&
    section.role === 'requirement' &&
    tokens[label.to - 1]?.text === ':' &&
    !tokens.slice(label.from, label.to).some((t) => OF_SECTION.has(t.norm)))

/** Tokens of a value that is no more than a sum. */
const FIGURE = 12

/** "Salary: £50,000 – £65,000" is a fact between two lists, and opens no section of its own. */
const isFigure = (tokens: readonly Token[], label: Segment, rest: Segment): boolean =>
  tokens[label.to - 1]?.text === ':' &&
  rest.closesLine &&
  rest.to - rest.from <= FIGURE &&
  tokens.slice(rest.from, rest.from + 3).some((t) => t.kind === 'number')

/** "You have experience with:" inside a preferred section leads in its items; it does not make them required. Nor does "Ideal candidates have:" right below "Requirements" make wishes of them. */
function softened(
  tokens: readonly Token[],
  segment: Segment,
  heading: Section,
  current: Section,
  isFirst: boolean,
): Section {
  if (heading.role !== 'requirement' || current.role !== 'requirement') return heading
  const leadsIn =
    current.importance === 'preferred'
      ? tokens[segment.from]?.norm === 'you' &&
        tokens[segment.from + 1]?.norm === 'have' &&
        segment.to - segment.from > 3
      : isFirst && heading.importance === 'preferred' && isHopeful(tokens, segment)
  return leadsIn ? current : heading
}

const HOPES = wordSet(lexicon.hopes)
const WISHES = wordSet(lexicon.wishes)

/** Whether a heading tells whom the employer dreams of, and not what is welcome besides. */
const isHopeful = (tokens: readonly Token[], { from, to }: Segment): boolean =>
  holdsToken(tokens, from, to, HOPES) && !holdsToken(tokens, from, to, WISHES)
