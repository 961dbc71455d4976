import type { Hint } from '../core/posting.ts'
import type { LocatedSpan } from '../core/span.ts'
import { codeAt, startsDigit, startsLower, startsUpper } from './chars.ts'
import type { Token } from './tokens.ts'
import { wordSet } from './words.ts'

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

const BULLETS = new Set([
  '•',
  '●',
  '▪',
  '◦',
  '‣',
  '○',
  '■',
  '□',
  '➢',
  '►',
  '▸',
  '▶',
  '→',
  '➔',
  '✓',
  '✔',
  '✅',
  '☑',
  '❖',
  '◆',
  '♦',
  '',
  '',
  '⁃',
  '※',
  '★',
  '☆',
  '–',
  '—',
  '-',
  '*',
  '·',
  '+',
  'o',
  '§',
])
/** Signs that are bullets wherever they stand; the others only where a line begins. */
const ALWAYS = new Set([
  '•',
  '●',
  '▪',
  '◦',
  '‣',
  '■',
  '➢',
  '►',
  '✓',
  '✔',
  '✅',
  '☑',
  '❖',
  '◆',
  '',
  '',
])
const PICTURE = /^\p{Extended_Pictographic}/u
const isPicture = (sign: string): boolean => codeAt(sign, 0) > 0xa8 && PICTURE.test(sign)
const CLOSERS = new Set([')', '"', '”', '’', "'", ']', '*', '_'])
const SENTENCE_END = new Set(['.', '!', '?', '…'])
const ABBREVIATIONS = new Set([
  'inc',
  'sr',
  'jr',
  'vs',
  'approx',
  'dr',
  'mr',
  'ms',
  'mrs',
  'st',
  'no',
  'co',
  'corp',
  'ltd',
  'dept',
  'min',
  'max',
  'incl',
  'resp',
  'est',
  'e.g',
  'i.e',
  'e.g.',
  'i.e.',
  'eg',
  'ie',
  'u.s.',
  'u.k.',
  'jan',
  'feb',
  'mar',
  'apr',
  'jun',
  'jul',
  'aug',
  'sep',
  'sept',
  'oct',
  'nov',
  'dec',
])

/** Words with which the next bullet begins where bullets were lost in a copy ("…with Java Experience in testing Strong writing"). */
const LOST_BULLET = wordSet(
  `Ability Able Advanced Bachelor Bachelor's Basic Comfortable Completed Completing Curious Currently Deep Demonstrable Demonstrate Demonstrated Desire Eager Effectively Enrolled Excellent Expected Experience Experienced Expertise Exposure
  Familiar Familiarity Fluency Fluent Good Graduating Great Hands In-depth Interest Knowledge Master Master's Minimum Must Outstanding Passion Passionate Practical Preferred Prior Proficiency Proficient Programming Proven Pursuing
  Self Skilled Solid Strong Thorough Understanding Utilize Willing Willingness Working`,
)
const FUNCTION = wordSet(
  'a an and any as at by for from if in is of on or our the their this to with your we you be are that who which including &',
)

/** No sentence has so many words; a longer run is cut, so that what costs the square of a sentence stays linear in the text. */
const LONGEST = 300

/** Parts `tokens` into segments, in order; together they hold every token but bullet signs. */
export function segment(
  text: string,
  tokens: readonly Token[],
  hints: readonly Hint[] = [],
): Segment[] {
  const segments: Segment[] = []
  const headingAt = new Set<number>()
  const bulletAt = new Set<number>()
  for (const hint of hints) (hint.is === 'heading' ? headingAt : bulletAt).add(hint.span.start)
  const positions = linePositions(text)
  const dashes = inlineDashes(tokens)
  let line = 0
  let from = 0
  let opens = true
  let bullet = false
  let heading = false
  let blank = true
  const close = (to: number, closesLine: boolean): void => {
    const first = tokens[from]
    const last = tokens[to - 1]
    if (first && last && to > from) {
      while (line + 1 < positions.length && (positions[line + 1] ?? 0) <= first.start) line++
      const span = {
        start: first.start,
        end: last.end,
        line: line + 1,
        column: first.start - (positions[line] ?? 0) + 1,
      }
      segments.push({
        from,
        to,
        span,
        opensLine: opens,
        closesLine,
        bullet,
        heading,
        afterBlank: blank,
      })
    }
  }
  const begin = (at: number, opensLine: boolean, isBullet: boolean, afterBlank: boolean): void => {
    from = at
    opens = opensLine
    bullet = isBullet
    blank = afterBlank
    heading = headingAt.has(tokens[at]?.start ?? -1)
  }
  begin(0, true, false, true)
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]
    if (!token) break
    const previous = tokens[at - 1]
    const lineStart =
      at === 0 ||
      (token.newlines > 0 && !isWrapped(text, tokens, at, from)) ||
      token.glued ||
      (hints.length > 0 && (headingAt.has(token.start) || bulletAt.has(token.start)))
    const sign =
      token.kind === 'sign' ||
      (lineStart &&
        token.text === 'o' &&
        tokens[at + 1]?.newlines === 0 &&
        startsUpper(tokens[at + 1]?.text ?? ''))
    const isBullet =
      sign &&
      ((BULLETS.has(token.text) && lineStart && !tokens[at + 1]?.tight) ||
        ALWAYS.has(token.text) ||
        dashes.has(at) ||
        (isPicture(token.text) &&
          (lineStart ||
            token.tight ||
            (previous !== undefined && SENTENCE_END.has(previous.text)))))
    if (isBullet) {
      close(at, true)
      begin(at + 1, true, true, token.newlines > 1)
      continue
    }
    if (at === from) continue
    if (lineStart) {
      close(at, true)
      const number = listNumber(tokens, at)
      begin(at + number, true, number > 0 || bulletAt.has(token.start), token.newlines > 1)
      at += number
      continue
    }
    if (previous && (endsSentence(tokens, at) || at - from >= LONGEST)) {
      close(at, false)
      begin(at, false, bullet, false)
    } else if (previous && bulletWasLost(tokens, at)) {
      close(at, true)
      begin(at, true, bullet, false)
    }
  }
  close(tokens.length, true)
  return segments
}

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
    const next = tokens[at + 1]
    if (
      token &&
      next &&
      ((token.text === '-' || token.text === '*') && !token.tight
        ? !next.tight
        : token.text === '·') &&
      next.newlines === 0 &&
      next.kind === 'word' &&
      at > start
    )
      found.push(at)
  }
  return bullets
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

/** Whether the line that begins at `at` goes on with the sentence of the line before. */
function isWrapped(text: string, tokens: readonly Token[], at: number, from: number): boolean {
  const token = tokens[at]
  const previous = tokens[at - 1]
  if (!token || !previous || token.newlines !== 1) return false
  if (token.kind === 'sign' && (token.text !== '(' || BULLETS.has(token.text))) return false
  if (
    previous.text === ',' ||
    ['and', 'or', 'of', 'the', 'with', 'in', 'a', 'an', 'for', 'to'].includes(previous.norm)
  )
    return true
  const opening = tokens.slice(from, at)
  if (
    previous.text === ':' &&
    opening.some((t) => t.norm === 'following') &&
    opening.some((t) => ['one', 'two', 'three', 'any', 'some', 'several', 'more'].includes(t.norm))
  )
    return true
  if (SENTENCE_END.has(previous.text) || previous.text === ':' || previous.text === ';')
    return false
  const lower = startsLower(token.text) && !/^(?:e|i)[A-Z]/.test(token.text)
  const lineBegin = text.lastIndexOf('\n', previous.end - 1)
  return lower && previous.end - lineBegin > 45
}

/** Abbreviations whose dot may be that of the sentence too. */
const DOTTED = new Set(['u.s.', 'u.s.a.', 'ph.d.', 'etc', 'etc.', 'm.sc.', 'b.sc.'])

const OPENS = new Set(['(', '"', '“', '‘', '['])
const mayOpen = (token: Token): boolean =>
  token.newlines > 0 || OPENS.has(token.text) || startsUpper(token.text) || startsDigit(token.text)

function endsSentence(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  let end = at - 1
  if (!token || (token.kind === 'sign' && !'("“‘[✨'.includes(token.text))) return false
  if (
    tokens[end]?.kind !== 'word' &&
    CLOSERS.has(tokens[end]?.text ?? '') &&
    SENTENCE_END.has(tokens[end - 1]?.text ?? '')
  )
    end--
  const mark = tokens[end]
  if (!mark) return false
  if (mark.kind === 'sign') {
    if (!SENTENCE_END.has(mark.text)) return false
    if (mark.text === '.' && tokens[end - 1]?.text === ',') return false
    if (
      mark.text === '.' &&
      ABBREVIATIONS.has(tokens[end - 1]?.norm ?? '') &&
      tokens[end - 1]?.norm !== 'no'
    )
      return false
    return mayOpen(token) && (!token.tight || token.glued)
  }
  return (
    token.text !== token.norm &&
    (mark.norm.endsWith('.') || mark.norm === 'etc') &&
    DOTTED.has(mark.norm) &&
    mayOpen(token) &&
    LOST_BULLET.has(token.text)
  )
}

function bulletWasLost(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  const previous = tokens[at - 1]
  const next = tokens[at + 1]
  if (
    !token ||
    !previous ||
    !next ||
    token.kind !== 'word' ||
    token.hyphen ||
    token.tight ||
    token.text === token.norm ||
    !LOST_BULLET.has(token.text)
  )
    return false
  if (FUNCTION.has(previous.norm)) return false
  const nextIsPlain = startsLower(next.text) || next.hyphen
  if (!nextIsPlain) return false
  if (previous.text === ')' || previous.kind === 'number') return true
  if (previous.kind !== 'word') return false
  return (
    startsLower(previous.text) ||
    ['with', 'in', 'of', 'to', 'knowledge', 'understanding', 'experience', 'skills'].includes(
      next.norm,
    )
  )
}
