import type { Hint } from '../core/posting.ts'
import type { LocatedSpan } from '../core/span.ts'
import { codeAt, startsDigit, startsLower, startsUpper } from '../matcher/chars.ts'
import { normAt, type Token } from '../matcher/tokenizer.ts'
import { wordSet } from '../matcher/words.ts'
import { months, shortMonths } from '../vocabulary/lexicon/dates.ts'
import * as lexicon from '../vocabulary/lexicon/sentences.ts'
import { isAlwaysBullet, isBulletOfLine, SENTENCE_END } from './line-signs.ts'
import { isWrapped } from './wrapped-lines.ts'

/** A sentence, a bullet or a heading: what is read at one go. Tokens `from` to `to`, without its bullet sign. */
export interface Segment {
  readonly from: number
  readonly to: number
  readonly span: LocatedSpan
  /** It is the first of its line, in the source or where a line end was lost. */
  readonly opensLine: boolean
  readonly closesLine: boolean
  readonly bullet: boolean
  /** The source marks it as a heading. */
  readonly heading: boolean
  /** A blank line stands before it. */
  readonly afterBlank: boolean
}

const PICTURE = /^\p{Extended_Pictographic}/u
const isPicture = (sign: string): boolean => codeAt(sign, 0) > 0xa8 && PICTURE.test(sign)
const CLOSERS = new Set([')', '"', '”', '’', "'", ']', '*', '_'])
/** Short names of months; "may" is a word of its own at the end of a sentence. */
const SHORT_MONTHS = Object.keys(shortMonths).filter((name) => !(name in months))
const ABBREVIATIONS = wordSet(`${lexicon.abbreviations} ${SHORT_MONTHS.join(' ')}`)

/** Words with which the next bullet begins where bullets were lost in a copy ("…with Java Experience in testing Strong writing"). */
const LOST_BULLET = wordSet(lexicon.lostBullets)
const FUNCTION = wordSet(lexicon.functionWords)

/** No sentence has so many words; a longer run is cut, so that what costs the square of a sentence stays linear in the text. */
const LONGEST = 300

/** Parts `tokens` into segments, in order; together they hold every token but bullet signs. */
export function segment(
  text: string,
  tokens: readonly Token[],
  hints: readonly Hint[] = [],
): Segment[] {
  const marks = { heading: new Set<number>(), bullet: new Set<number>() }
  for (const hint of hints)
    (hint.is === 'heading' ? marks.heading : marks.bullet).add(hint.span.start)
  const dashes = inlineDashes(tokens)
  const cut = new Cutter(text, tokens, marks.heading)
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] as Token
    const isMarked =
      hints.length > 0 && (marks.heading.has(token.start) || marks.bullet.has(token.start))
    const opensLine = isMarked || beginsLine(text, tokens, at, cut.from)
    const afterBlank = token.newlines > 1
    if (isBullet(tokens, at, opensLine, dashes)) {
      cut.at(at, { next: at + 1, opensLine: true, bullet: true, afterBlank })
    } else if (at === cut.from) continue
    else if (opensLine) {
      const number = listNumber(tokens, at)
      const bullet = number > 0 || marks.bullet.has(token.start)
      cut.at(at, { next: at + number, opensLine: true, bullet, afterBlank })
      at += number
    } else if (endsSentence(tokens, at, cut.from) || at - cut.from >= LONGEST)
      cut.at(at, { next: at, opensLine: false, bullet: cut.bullet, afterBlank: false })
    else if (bulletWasLost(tokens, at))
      cut.at(at, { next: at, opensLine: true, bullet: cut.bullet, afterBlank: false })
  }
  cut.close(tokens.length, true)
  return cut.segments
}

/** Where the next segment begins, and how. */
interface Opening {
  readonly next: number
  readonly opensLine: boolean
  readonly bullet: boolean
  readonly afterBlank: boolean
}

/** Cuts tokens into segments, one behind the other, and counts their lines. */
class Cutter {
  readonly segments: Segment[] = []
  private readonly positions: readonly number[]
  private line = 0
  private opening: Opening = { next: 0, opensLine: true, bullet: false, afterBlank: true }

  private readonly tokens: readonly Token[]
  /** Offsets that the source marks as headings. */
  private readonly headings: ReadonlySet<number>

  constructor(text: string, tokens: readonly Token[], headings: ReadonlySet<number>) {
    this.positions = linePositions(text)
    this.tokens = tokens
    this.headings = headings
  }

  /** The token at which the segment that is open begins. */
  get from(): number {
    return this.opening.next
  }

  get bullet(): boolean {
    return this.opening.bullet
  }

  /** Ends the open segment before token `to`, and begins another. */
  at(to: number, opening: Opening): void {
    this.close(to, opening.opensLine)
    this.opening = opening
  }

  /** Ends the open segment before token `to`; nothing where it holds no token. */
  close(to: number, closesLine: boolean): void {
    const { next: from, opensLine, bullet, afterBlank } = this.opening
    const [first, last] = [this.tokens[from], this.tokens[to - 1]]
    if (!first || !last || to <= from) return
    const { positions } = this
    while (this.line + 1 < positions.length && (positions[this.line + 1] ?? 0) <= first.start)
      this.line++
    const span = {
      start: first.start,
      end: last.end,
      line: this.line + 1,
      column: first.start - (positions[this.line] ?? 0) + 1,
    }
    const heading = this.headings.has(first.start)
    this.segments.push({ from, to, span, opensLine, closesLine, bullet, heading, afterBlank })
  }
}

/** Whether a line begins at a token, in the source or where its end was lost. */
function beginsLine(text: string, tokens: readonly Token[], at: number, from: number): boolean {
  const token = tokens[at]
  if (at === 0 || !token || token.glued) return true
  return token.newlines > 0 && !isWrapped(text, tokens, at, from)
}

/** Whether a token is the sign of a bullet: one of those that are nothing else, a picture, or at the beginning of a line a sign or an "o". */
function isBullet(
  tokens: readonly Token[],
  at: number,
  opensLine: boolean,
  dashes: ReadonlySet<number>,
): boolean {
  const token = tokens[at] as Token
  const next = tokens[at + 1]
  const isSign = token.kind === 'sign' || (opensLine && isLetterO(token, next))
  if (!isSign) return false
  if (dashes.has(at) || standsAlways(tokens, at)) return true
  if (opensLine && !next?.tight && isBulletOfLine(token.text)) return true
  const mayStand = opensLine || token.tight || SENTENCE_END.has(tokens[at - 1]?.text ?? '')
  return mayStand && isPicture(token.text)
}

/** Whether a sign is a bullet whatever stands before it. */
const standsAlways = (tokens: readonly Token[], at: number): boolean =>
  isAlwaysBullet(tokens[at]?.text ?? '') || isGluedBullet(tokens, at)

/** "o Python": the letter as a bullet, which copies of a page may part from its line. */
const isLetterO = ({ text }: Token, next: Token | undefined): boolean =>
  text === 'o' && next !== undefined && next.newlines <= 1 && startsUpper(next.text)

/** So many dashes between spaces on one line are the bullets of a list whose line ends were lost; fewer are asides. */
const LIST_OF_DASHES = 3
/** A title with dashes is shorter than a list. */
const LIST_WORDS = 25

/** Dashes, asterisks and dots at half height that stand as bullets inside a line: "You have: - two years of Go - some SQL - good manners". */
function inlineDashes(tokens: readonly Token[]): ReadonlySet<number> {
  const bullets = new Set<number>()
  let start = 0
  let found: number[] = []
  for (let at = 0; at <= tokens.length; at++) {
    const token = tokens[at]
    if (!token || token.newlines > 0) {
      if (found.length >= LIST_OF_DASHES && at - start > LIST_WORDS)
        for (const dash of found) bullets.add(dash)
      start = at
      found = []
    }
    if (token && at > start && isInlineDash(token, tokens[at + 1])) found.push(at)
  }
  return bullets
}

/** A dash or an asterisk between spaces, or before a capital right behind it ("-Experience"), or a dot at half height, before a word of its line. */
function isInlineDash({ text, tight }: Token, next: Token | undefined): boolean {
  if (!next || next.newlines > 0 || next.kind !== 'word') return false
  if (text === '·') return true
  return (text === '-' || text === '*') && !tight && (!next.tight || startsUpper(next.text))
}

/** A dash right behind the end of a sentence, or an asterisk right behind a word ("good manners.- Two years of Go", "of study* Two years"). */
function isGluedBullet(tokens: readonly Token[], at: number): boolean {
  const [previous, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]]
  if (!previous || !token?.tight || !next || next.tight || next.newlines > 0) return false
  if (token.text === '-') return SENTENCE_END.has(previous.text) || previous.text === ';'
  if (token.text !== '*' || previous.kind === 'sign') return false
  return startsUpper(next.text) || next.kind === 'number'
}

/** Offsets at which the lines of `text` begin. */
function linePositions(text: string): number[] {
  const positions = [0]
  if (!text.includes('\r')) {
    for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', end + 1))
      positions.push(end + 1)
    return positions
  }
  for (let at = 0; at < text.length; at++) {
    const code = codeAt(text, at)
    if (code === 10 || (code === 13 && codeAt(text, at + 1) !== 10)) positions.push(at + 1)
  }
  return positions
}

/** "1." or "2)" where a line begins: how many tokens it takes. */
function listNumber(tokens: readonly Token[], at: number): number {
  const [number, mark, next] = [tokens[at], tokens[at + 1], tokens[at + 2]]
  return number &&
    mark &&
    next &&
    /^\d{1,2}$/.test(number.text) &&
    (mark.text === '.' || mark.text === ')') &&
    next.newlines === 0 &&
    !next.tight
    ? 2
    : 0
}

/** Abbreviations whose dot may be that of the sentence too. */
const DOTTED = wordSet(lexicon.dottedAtEnd)

const COUNTED_ABROAD = wordSet(lexicon.countedAbroad)
const BEFORE_NUMBERS = wordSet(lexicon.abbreviationsBeforeNumbers)

const OPENS = new Set(['(', '"', '“', '‘', '['])
const mayOpen = (token: Token): boolean =>
  token.newlines > 0 || OPENS.has(token.text) || startsUpper(token.text) || startsDigit(token.text)

/** Whether a sentence that begins at `from` ends before a token. */
function endsSentence(tokens: readonly Token[], at: number, from: number): boolean {
  const token = tokens[at]
  if (!token || (token.kind === 'sign' && !'("“‘[✨'.includes(token.text))) return false
  const end = isCloser(tokens, at - 1) ? at - 2 : at - 1
  const mark = tokens[end]
  if (!mark) return false
  if (isDotOfNumber(tokens, end, at) || isDotOfTimes(tokens, from, at)) return false
  if (mark.kind === 'sign')
    return isSentenceEnd(mark, tokens[end - 1]) && mayOpen(token) && (!token.tight || token.glued)
  return DOTTED.has(mark.norm) && mayOpen(token) && isLostBullet(token)
}

/** "Mind. 5 Jahre": the dot of an abbreviation before a number. */
const isDotOfNumber = (tokens: readonly Token[], end: number, at: number): boolean =>
  tokens[end]?.text === '.' &&
  BEFORE_NUMBERS.has(normAt(tokens, end - 1)) &&
  COUNTED_ABROAD.has(normAt(tokens, at + 1))

const TIMES = wordSet(lexicon.abbreviatedTimes)
const SHORT_EXPERIENCE = wordSet(lexicon.abbreviatedExperience)
const BEFORE_TIMES = wordSet(lexicon.beforeTimes)

/** "Min. 36 mos. PL/SQL", "2-3 yrs. exp. Ruby": the dot of an abbreviation, in a line that begins with the number before it. */
function isDotOfTimes(tokens: readonly Token[], from: number, at: number): boolean {
  if (tokens[at - 1]?.text !== '.' || tokens[at]?.newlines !== 0) return false
  let to = from
  while (BEFORE_TIMES.has(normAt(tokens, to))) to++
  const number = to
  while (tokens[to]?.kind === 'number' || OF_NUMBER.has(normAt(tokens, to))) to++
  if (to === number && !startsDigit(normAt(tokens, to))) return false
  const last = normAt(tokens, at - 2)
  // the unit may be glued to its number: "3yrs exp. Ruby"
  if (TIMES.has(last)) return at - 2 === to
  return SHORT_EXPERIENCE.has(last) && at - 2 - to <= TIMES_AND_DOT
}

const OF_NUMBER = wordSet('+ - – to')
/** Tokens between a number and "exp": its unit, a dot, "of". */
const TIMES_AND_DOT = 4

/** A bracket or quotation mark behind the end of a sentence. */
const isCloser = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.kind !== 'word' &&
  CLOSERS.has(tokens[at]?.text ?? '') &&
  SENTENCE_END.has(tokens[at - 1]?.text ?? '')

/** A mark that ends a sentence; no dot behind a comma or an abbreviation. */
function isSentenceEnd({ text }: Token, before: Token | undefined): boolean {
  if (text !== '.') return SENTENCE_END.has(text)
  const norm = before?.norm ?? ''
  return before?.text !== ',' && (norm === 'no' || !ABBREVIATIONS.has(norm))
}

const isLostBullet = ({ text, norm }: Token): boolean => text !== norm && LOST_BULLET.has(text)

function bulletWasLost(tokens: readonly Token[], at: number): boolean {
  const [previous, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]]
  if (!token || !previous || !next) return false
  if (token.kind !== 'word' || token.hyphen || token.tight || !isLostBullet(token)) return false
  if (FUNCTION.has(previous.norm) || !(startsLower(next.text) || next.hyphen)) return false
  if (previous.text === ')') return !isLabel(tokens, at - 1)
  if (previous.kind === 'number') return true
  return previous.kind === 'word' && (startsLower(previous.text) || BEHIND_BULLET.has(next.norm))
}

/** Words of a label in brackets at most. */
const LONGEST_LABEL = 4

/** "(Preferred) Experience with Go": brackets with which a line begins, that close at `at`. */
function isLabel(tokens: readonly Token[], at: number): boolean {
  let open = at
  while (open > at - LONGEST_LABEL - 1 && tokens[open]?.text !== '(') open--
  const before = tokens[open - 1]
  if (tokens[open]?.text !== '(') return false
  const opens = (tokens[open]?.newlines ?? 0) > 0 || !before
  return opens || (before.kind === 'sign' && before.newlines > 0)
}

const BEHIND_BULLET = wordSet(lexicon.behindLostBullet)
