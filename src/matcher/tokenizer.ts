import type { Span } from '../core/span.ts'
import * as lexicon from '../vocabulary/lexicon/lines.ts'
import {
  ASCII,
  CharClass,
  charClassOf,
  codeAt,
  isApostrophe,
  isDash,
  isDigitAt,
  isHyphen,
  isLower,
  isUpper,
  startsLetter,
} from './chars.ts'
import { beginsDottedDegree, digitsIn, glueIn, isFollowedByYears } from './lost-line-ends.ts'
import {
  BASIS,
  hasCapitalInside,
  hashed,
  hashOf,
  newTestBit,
  unfold,
  units,
  wordAt,
  type Word,
} from './word-table.ts'
import { wordSet } from './words.ts'

/** A test of what a token says, whose answer each word keeps. Only its word may be looked at, not where it stands. Throws an Error where there are too many. */
export function memoizedTest(
  accepts: (token: WrittenToken) => boolean,
): (token: WrittenToken) => boolean {
  const bit = newTestBit()
  if (bit === 0) throw new Error('more than 31 tests of words: give words another field for them')
  return (token) => {
    const { word } = token
    if ((word.tested & bit) === 0) {
      if (accepts(token)) word.passed |= bit
      word.tested |= bit
    }
    return (word.passed & bit) !== 0
  }
}

/**
 * One word or sign of a text. Words keep what our field writes as one: `C++`, `C#`, `.NET`, `node.js`, `U.S.`, `Ph.D.`, `3.5`.
 * A hyphen inside a word parts it ("object-oriented" is two tokens), so that every spelling of a compound meets the same words.
 */
export interface Token extends Span {
  readonly word: Word
  readonly text: string
  /** Lower case, straight apostrophes. */
  readonly norm: string
  /** `norm` without a plural ending: what the vocabulary is looked up by. */
  readonly lemma: string
  readonly kind: 'word' | 'number' | 'sign'
  /** A hyphen, and nothing else, stands between this token and the one before. */
  readonly hyphen: boolean
  /** Nothing at all stands between this token and the one before. */
  readonly tight: boolean
  /** How many line ends stand between this token and the one before. */
  readonly newlines: number
  /** A line end was lost before this token: the text goes on in a new line's words without even a space ("conceptsFamiliarity"). */
  readonly glued: boolean
}

/** What a token says, wherever it stands. */
export type WrittenToken = Pick<Token, 'word' | 'text' | 'norm' | 'lemma' | 'kind'>

const AFTER_DOT = wordSet(lexicon.afterDot)
const BEFORE_DEGREE_DOT = wordSet(lexicon.beforeDegreeDot)

/** "building", "working": a word that tells what is done. */
export const isGerund = ({ kind, norm }: WrittenToken): boolean =>
  kind === 'word' && norm.length > 5 && norm.endsWith('ing')

/** The normalized word at `at`; empty where there is no token. */
export const normAt = (tokens: readonly Token[], at: number): string => tokens[at]?.norm ?? ''

/** The tokens among `from` to before `to` that lie within a span of the text, as indexes: the first, and that behind the last. */
export function tokensWithin(
  tokens: readonly Token[],
  from: number,
  to: number,
  { start, end }: Span,
): { readonly from: number; readonly to: number } {
  let [first, beyond] = [from, to]
  while (first < beyond) {
    const middle = (first + beyond) >> 1
    if ((tokens[middle] as Token).start < start) first = middle + 1
    else beyond = middle
  }
  let last = first
  while (last < to && (tokens[last] as Token).end <= end) last++
  return { from: first, to: last }
}

/** Every word and sign of `text`, in order. Linear in the text. */
export function tokenize(text: string, isName: (norm: string) => boolean = () => false): Token[] {
  const tokens: Token[] = []
  const size = text.length
  let at = 0
  let newlines = 0
  let end = 0
  let hyphen = false
  unfold(text)
  const all = units
  const push = (
    start: number,
    stop: number,
    kind: Token['kind'],
    glued = false,
    hash = hashOf(start, stop),
  ): void => {
    const word = wordAt(text, start, stop, kind, hash)
    tokens.push({
      word,
      start,
      end: stop,
      text: word.text,
      norm: word.norm,
      lemma: word.lemma,
      kind: word.kind,
      hyphen,
      tight: start === end && start > 0 && newlines === 0,
      newlines,
      glued,
    })
    end = stop
    newlines = 0
    hyphen = false
  }
  while (at < size) {
    const code = all[at] ?? 0
    if (code === 10 || (code === 13 && all[at + 1] !== 10) || code === 0x2028 || code === 0x2029)
      newlines++
    const what = charClassOf(code, text, at)
    if (what === CharClass.Space) {
      at = code === ESCAPE ? escapeEnd(text, at) : at + 1
      continue
    }
    if (what === CharClass.Sign) {
      const previous = tokens[tokens.length - 1]
      const next = at + 1 < size ? charClassOf(codeAt(text, at + 1), text, at + 1) : CharClass.Space
      const joined =
        previous !== undefined && previous.end === at && previous.kind !== 'sign' && newlines === 0
      // a hyphen inside a compound, a dash inside a range
      if (
        joined &&
        (next === CharClass.Letter || next === CharClass.Digit) &&
        (isHyphen(code) || (isDash(code) && previous.kind === 'number' && next === CharClass.Digit))
      ) {
        at++
        hyphen = true
        end = at
        continue
      }
      if (code === DOT && !joined && /^net(?![a-z])/i.test(text.slice(at + 1, at + 5))) {
        push(at, at + 4, 'word')
        at += 4
        continue
      }
      const wide = code >= 0xd800 && code <= 0xdbff ? 2 : 1
      push(at, at + wide, 'sign')
      at += wide
      continue
    }
    const start = at
    let hash = BASIS
    let hasCapital = false
    for (
      let letter = code;
      letter < 128 && ASCII[letter] === CharClass.Letter;
      letter = all[++at] ?? 0
    ) {
      hash = hashed(hash, letter)
      if (letter <= 90 && at > start) hasCapital = true
    }
    const plain = endsPlainly(all[at] ?? 0)
    if (!plain) at = wordEnd(text, start)
    const digits = what === CharClass.Digit && isNumber(text, start, at)
    if (digits) {
      const last = tokens[tokens.length - 1]
      push(start, at, 'number', last?.end === start && beginsYears(text, start, at, last))
      continue
    }
    if (at - start > 3 && all[at] === DOT && beginsDottedDegree(text, at)) {
      const from = at - 1
      push(start, from, 'word')
      at = wordEnd(text, from)
      push(from, at, 'word', true)
      continue
    }
    const glue =
      at - start > 3 && (plain ? hasCapital : hasCapitalInside(start, at))
        ? glueIn(text.slice(start, at), isName)
        : 0
    const previous = tokens[tokens.length - 1]
    const lost =
      previous !== undefined &&
      previous.end === start &&
      newlines === 0 &&
      isUpper(code) &&
      beginsLine(text, start, at, previous)
    const years = plain || glue > 0 ? 0 : digitsIn(text, start, at)
    if (years > 0) {
      push(start, start + years, 'word', lost)
      at = start + years
      continue
    }
    if (glue > 0) {
      push(start, start + glue, isNumber(text, start, start + glue) ? 'number' : 'word', lost)
      // a heading may stand glued on both sides: "requirementsEducationBachelor's"
      let from = start + glue
      while (at - from <= LONGEST_RUN) {
        const next = glueIn(text.slice(from, at), isName)
        if (next === 0) break
        push(from, from + next, 'word', true)
        from += next
      }
      const counted = digitsIn(text, from, at)
      if (counted > 0) at = from + counted
      push(from, at, 'word', true)
    } else if (plain) push(start, at, 'word', lost, hash)
    else push(start, at, 'word', lost)
  }
  return tokens
}

/** Whether a number that counts years begins a line whose end was lost: right behind a word, a bracket or the end of a sentence ("related field.3+ years"). */
const beginsYears = (text: string, start: number, end: number, previous: Token): boolean =>
  end - start < 3 &&
  (previous.kind === 'word' || '.!?)'.includes(previous.text)) &&
  isFollowedByYears(text, end)

/** Letters in which further lost line ends are looked for behind the first: no heading with the words around it is longer, and what is looked at again and again stays short. */
const LONGEST_RUN = 128

const ESCAPE = 27
const DOT = 46

/** Behind a terminal's escape code (`ESC [ 3 1 m`): its letters are no words. */
function escapeEnd(text: string, start: number): number {
  if (text[start + 1] !== '[') return start + 1
  let at = start + 2
  while (at < text.length && at - start < 20 && /[0-9;?]/.test(text[at] ?? '')) at++
  return at + 1
}

/** Whether a run of letters ends for certain before this code unit: a space, a comma or a bracket. */
const endsPlainly = (code: number): boolean =>
  code === 32 || code === 44 || code === 10 || code === 41 || code === 59 || code === 58

/** Whether a capital right behind the end of a sentence or a number opens a line whose end before it was lost. */
const beginsLine = (text: string, start: number, end: number, previous: Token): boolean =>
  (previous.kind === 'number' || '.!?:)…”'.includes(previous.text)) &&
  end - start > 1 &&
  (isLower(codeAt(text, start + 1)) || end - start > 3)

/** End of the word that starts at `start`. */
function wordEnd(text: string, start: number): number {
  const size = text.length
  let at = start
  const plain = (i: number): boolean => {
    if (i >= size) return false
    const what = charClassOf(codeAt(text, i), text, i)
    return what === CharClass.Letter || what === CharClass.Digit
  }
  for (;;) {
    while (plain(at)) at += codeAt(text, at) >= 0xd800 && codeAt(text, at) <= 0xdbff ? 2 : 1
    const code = codeAt(text, at)
    if (
      isApostrophe(code) &&
      plain(at + 1) &&
      startsLetter(text[at + 1] ?? '') &&
      startsLetter(text[at - 1] ?? '')
    ) {
      at++
      continue
    }
    if (code === 44 && isDigitAt(text, at - 1) && /^,\d{3}(?!\d)/.test(text.slice(at, at + 5))) {
      at++
      continue
    }
    if (code === 46 && plain(at + 1) && dotJoins(text, start, at)) {
      at++
      continue
    }
    if (code === 43 && codeAt(text, at + 1) === 43 && !isDigitAt(text, at - 1)) return at + 2
    if (code === 35 && at - start === 1 && /[CFJcfj]/.test(text[start] ?? '')) return at + 1
    // the last dot of an abbreviation: "U.S.", "e.g.", "Ph.D."
    if (code === 46 && isAbbreviation(text.slice(Math.max(start, at - 9), at))) return at + 1
    return at
  }
}

/** "U.S", "e.g", "Ph.D", "B.Sc", before their last dot: single letters with dots between, or one of the two that are written so. */
function isAbbreviation(word: string): boolean {
  if (word === 'Ph.D') return true
  if (word.length === 4 && word.endsWith('.Sc')) return startsLetter(word)
  if (word.length < 3 || word.length % 2 === 0) return false
  for (let i = 0; i < word.length; i++)
    if (i % 2 === 0 ? !startsLetter(word[i] ?? '') : word[i] !== '.') return false
  return true
}

/** Digits, with dots and commas between them. */
function isNumber(text: string, start: number, end: number): boolean {
  let digits = 0
  for (let at = start; at < end; at++) {
    if (charClassOf(codeAt(text, at), text, at) === CharClass.Digit) digits++
    else if (digits > 0 && (text[at] === '.' || text[at] === ',')) digits = 0
    else return false
  }
  return digits > 0
}

/** Whether the dot at `dot` stands inside a word: `3.5`, `node.js`, `e.g`, `ASP.NET`; not where a sentence ends without a space. */
function dotJoins(text: string, start: number, dot: number): boolean {
  const next = codeAt(text, dot + 1)
  if (isDigitAt(text, dot - 1) && isDigitAt(text, dot + 1)) return true
  const before = text.slice(Math.max(start, dot - 6), dot)
  if (
    dot - start === 1 ||
    ((before.length < 2 || before.at(-2) === '.') && startsLetter(before.at(-1) ?? ''))
  ) {
    // one letter before: an abbreviation, unless a whole word follows ("vitamin C.Experience"); "B.Tech" is one
    return (
      /^(?:Tech|Phil|Arch)(?![a-z])/.test(text.slice(dot + 1, dot + 6)) ||
      !(
        isUpper(next) &&
        isLower(codeAt(text, dot + 2)) &&
        isLower(codeAt(text, dot + 3)) &&
        isLower(codeAt(text, dot + 4))
      )
    )
  }
  if (isLower(next)) return !isDigitAt(text, dot - 1)
  let stop = dot + 1
  while (
    stop < text.length &&
    stop < dot + 6 &&
    (isUpper(codeAt(text, stop)) || isLower(codeAt(text, stop)))
  )
    stop++
  const after = text.slice(dot + 1, stop)
  return (
    AFTER_DOT.has(after) &&
    (after === 'NET' ||
      after === 'JS' ||
      after === 'IO' ||
      BEFORE_DEGREE_DOT.has(text.slice(start, dot)))
  )
}
