import type { Span } from '../core/span.ts'
import { codeAt, startsDigit, startsLetter } from './chars.ts'
import { wordSet, type Words } from './words.ts'
import * as lexicon from '../vocabulary/lexicon/lines.ts'

/** What is known of a word wherever it stands, worked out once. `memoized` holds what each index of patterns found for it, by the number of the index. */
export interface Word {
  readonly text: string
  readonly norm: string
  readonly lemma: string
  readonly kind: 'word' | 'number' | 'sign'
  readonly memoized: unknown[]
  /** One of 31 bits, by `norm`: what is not in a set of words is mostly told by it. See `bitOf`. */
  readonly bit: number
  /** A bit for each list of which the word is known to be in none: most words are in few, and this is quicker to see than a slot. */
  none: number
  /** The same for the words that the patterns of an index need. */
  needless: number
  /** Met a second time since words were last forgotten. */
  again: boolean
}

let slots = 0

let bits = 0

/** A bit of `Word.none`, and the same of `Word.needless`, of one's own as long as they last; 0 then. */
export const newFilterBit = (): number => (bits < 31 ? 1 << bits++ : 0)

/** A place in `Word.memoized` of one's own. */
export const newSlot = (): number => slots++

/** What a word keeps in `slot`; worked out by `make` when it is first asked for. */
export function memoized<T>(word: Word, slot: number, make: () => T): T {
  const { memoized: all } = word
  const there = all[slot]
  if (there !== undefined) return there as T
  while (all.length < slot) all.push(undefined)
  const made = make()
  all[slot] = made
  return made
}

/** A test of what a token says, whose answer each word keeps. Only its word may be looked at, not where it stands. */
export function memoizedTest(accepts: (token: Token) => boolean): (token: Token) => boolean {
  const slot = newSlot()
  return (token) =>
    (token.word.memoized[slot] as boolean | undefined) ??
    memoized(token.word, slot, () => accepts(token))
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

const LETTER_OR_MARK = /[\p{L}\p{M}]/u

const Class = { Space: 0, Letter: 1, Digit: 2, Sign: 3 } as const
type Class = (typeof Class)[keyof typeof Class]

/** Classes of the ASCII characters, so that plain text is read by table. */
const ASCII = Uint8Array.from({ length: 128 }, (_, code) => {
  if ((code >= 97 && code <= 122) || (code >= 65 && code <= 90)) return Class.Letter
  if (code >= 48 && code <= 57) return Class.Digit
  return code <= 32 || code === 127 ? Class.Space : Class.Sign
})

function classOf(code: number, text: string, at: number): Class {
  if (code < 128) return ASCII[code] as Class
  if (
    code === 0xa0 ||
    code === 0x200b ||
    code === 0xfeff ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0xad ||
    (code >= 0x2000 && code <= 0x200f) ||
    code === 0x202f ||
    code === 0x3000
  )
    return Class.Space
  const point = String.fromCodePoint(text.codePointAt(at) ?? code)
  if (LETTER_OR_MARK.test(point)) return Class.Letter
  return startsDigit(point) ? Class.Digit : Class.Sign
}

const isUpper = (code: number): boolean => code >= 65 && code <= 90
const isLower = (code: number): boolean => code >= 97 && code <= 122
const isApostrophe = (code: number): boolean => code === 39 || code === 0x2019
const isHyphen = (code: number): boolean => code === 45 || code === 0x2010 || code === 0x2011
const isDash = (code: number): boolean => code === 0x2013 || code === 0x2014 || code === 0x2212

const AFTER_DOT = wordSet(lexicon.afterDot)
const BEFORE_DEGREE_DOT = wordSet(lexicon.beforeDegreeDot)

const OPENERS = wordSet(lexicon.openers)

const SHOUTED = wordSet(lexicon.shouted)

/** Endings of a plural, taken off the same way in the vocabulary and in the text: "libraries" and "library" meet, "AWS" and "CSS" stay. */
export function singular(norm: string): string {
  const n = norm.length
  if (n < 4 || codeAt(norm, n - 1) !== 115) return norm
  const before = codeAt(norm, n - 2)
  if (before === 105) return ON_IS.get(norm) ?? norm
  if (before === 115 || before === 117) return norm // ss, us
  if (n > 4 && before === 101 && codeAt(norm, n - 3) === 105) return norm.slice(0, -3) + 'y' // ies
  if (before === 39) return norm.slice(0, -2)
  return before === 101 ? withoutEs(norm) : norm.slice(0, -1)
}

/** Plurals of Latin and Greek that postings name. */
const IRREGULAR: ReadonlyMap<string, string> = new Map([
  ['matrices', 'matrix'],
  ['vertices', 'vertex'],
  ['indices', 'index'],
  ['analyses', 'analysis'],
  ['hypotheses', 'hypothesis'],
  ['theses', 'thesis'],
  ['buses', 'bus'],
])

/** Plurals on "is", written small; other words on "is" have no plural ending. */
const ON_IS: ReadonlyMap<string, string> = new Map([
  ['apis', 'api'],
  ['guis', 'gui'],
  ['clis', 'cli'],
  ['kpis', 'kpi'],
])

/** Behind these, the plural has an "es": "processes", "switches", "boxes", "meshes". Words on "che" ("cache") keep their e. */
const BEFORE_ES = /(?:ss|[nrt]ch|x|[aeiou]sh|zz)es$/

const withoutEs = (norm: string): string =>
  IRREGULAR.get(norm) ?? norm.slice(0, BEFORE_ES.test(norm) ? -2 : -1)

/** "APIs", "GUIs": capitals with the s of a plural, which is an ending whatever stands before it. */
const isPluralOfCapitals = (text: string): boolean => {
  const last = text.length - 1
  if (last < 2 || codeAt(text, last) !== 115) return false
  for (let i = 0; i < last; i++) if (!isUpper(codeAt(text, i))) return false
  return true
}

/** Capitals only: the last S is a letter of its own ("AWS", "NATS"). */
const isAcronym = (word: string): boolean =>
  word.length < 7 &&
  isUpper(codeAt(word, word.length - 1)) &&
  isUpper(codeAt(word, 0)) &&
  word === word.toUpperCase()

/** "building", "working": a word that tells what is done. */
export const isGerund = ({ kind, norm }: Token): boolean =>
  kind === 'word' && norm.length > 5 && norm.endsWith('ing')

export const normalize = (word: string): string => word.toLowerCase().replaceAll('’', "'")

/** The normalized word at `at`; empty where there is no token. */
export const normAt = (tokens: readonly Token[], at: number): string => tokens[at]?.norm ?? ''

/** Where in `word` a lost line end shows, or 0. `isName` says that a word in camel case is a name as it stands. */
function glueIn(word: string, isName: (norm: string) => boolean): number {
  if (isPluralOfCapitals(word) && word.length < SHOUTED_FROM) return 0
  for (let i = 2; i < word.length; i++) {
    if (!isUpper(codeAt(word, i))) continue
    const meets =
      YEAR_END.test(word.slice(0, i)) ||
      glueAt(word, i) ||
      (isLower(codeAt(word, i + 1)) &&
        (named(word.slice(0, i), isName) || named(word.slice(i), isName)))
    if (meets) return isName(normalize(word)) ? 0 : i
  }
  return 0
}

/** From this length on, capitals with an "Is" or "As" behind them are a heading that lost its line end: "REQUIREMENTSAs". */
const SHOUTED_FROM = 8

/** Names of skills of this length are not the half of a brand by chance: "ScriptingWeb" is two lines, "DoorDash" is one name. */
const SURE = 5
/** A year before a capital is the end of a line: "Spring 2026Programming". */
const YEAR_END = /^(?:19|20)\d\d$/

/** Longer halves are no words that anybody knows: what is looked up stays short, however long the text without a space is. */
const LONGEST_HALF = 64

const named = (word: string, isName: (norm: string) => boolean): boolean =>
  word.length >= SURE && word.length <= LONGEST_HALF && isName(normalize(word))

const isOneOf = (words: Words, half: string): boolean =>
  half.length <= LONGEST_HALF && words.has(half)

/** Whether a half is written in capitals. */
const isLoud = (half: string): boolean => half.length <= LONGEST_HALF && half === half.toUpperCase()

/** Degrees open many a line: "TrainingBachelor's", "RequirementsBS". */
const DEGREE = /^(?:(?:Bachelor|Master|Associate)(?:s|['’]s)|BSc?|MSc?|PhD)$/

/** Whether two words meet at `i`, an upper-case letter inside `word`. */
function glueAt(word: string, i: number): boolean {
  const left = word.slice(0, i)
  const right = word.slice(i)
  const afterCapital = isUpper(codeAt(word, i - 1))
  if (DEGREE.test(right) && (i > 3 || right.length > 3)) return !afterCapital || right.length > 3
  if (isLower(codeAt(word, i + 1))) {
    // "SQLExperience", "REQUIREMENTSCompleted"; then "conceptsFamiliarity", "RequirementsStrong"
    if (afterCapital)
      return (
        isOneOf(OPENERS, right) ||
        isOneOf(SHOUTED, left) ||
        (i > 5 && right.length > 3 && isLoud(left))
      )
    if (isOneOf(OPENERS, right) || isOneOf(OPENERS, left)) return true
    return isLower(codeAt(word, 0)) && i > 3 && right.length > 2
  }
  // "OFFERA role", "companyABOUT", "researchPOSSIBLE"
  if (right === 'A') return isOneOf(SHOUTED, left)
  return (
    !afterCapital &&
    i > 2 &&
    (isOneOf(SHOUTED, right) ||
      (i > 3 && right.length > 4 && isLower(codeAt(word, 1)) && isLoud(right)))
  )
}

/** How many words are remembered, each with about a kilobyte of what was found for it. When there are more, those met only once are forgotten: sums, names, numbers. */
const REMEMBERED = 12_000
/** When so many are remembered, a further one is remembered when it is met a second time: of what is met once, nothing stays. */
const COMMON = 3_000
/** Hashes of words that were met once, the last of each slot. */
const once = new Int32Array(1 << 14)
/** Longer words are not remembered. */
const LONGEST = 64

/** The code units of the text that is being read: much is asked of each, and a typed array answers several times as quickly as a string. */
let units = new Uint16Array(1 << 13)

function unfold(text: string): void {
  const size = text.length
  if (units.length <= size) units = new Uint16Array(size * 2)
  const all = units
  for (let i = 0; i < size; i++) all[i] = codeAt(text, i)
  all[size] = 0
}

/** Every word met so far, by a hash of its letters, so that a text is read without a copy of each of its words. */
let table: (Word | undefined)[] = new Array<Word | undefined>(1 << 11).fill(undefined)
/** The hash of the word in each slot: most words that are not meant are told by it. */
let hashes = new Int32Array(1 << 11)
let count = 0

/** FNV-1a, one code unit further. */
const hashed = (hash: number, unit: number): number => Math.imul(hash ^ unit, 0x01000193)
const BASIS = 0x811c9dc5 | 0

function hashOf(start: number, stop: number): number {
  const all = units
  let hash = BASIS
  for (let i = start; i < stop; i++) hash = hashed(hash, all[i] as number)
  return hash
}

/** Where in a table of `size` slots the search for a hash begins. */
const slotOf = (hash: number, size: number): number => (hash ^ (hash >>> 15)) & (size - 1)

/** Whether `word` stands at `start` of the text that is being read. */
function stands(
  { text, kind: is }: Word,
  start: number,
  stop: number,
  kind: Word['kind'],
): boolean {
  const all = units
  if (text.length !== stop - start || is !== kind) return false
  for (let i = 0; i < text.length; i++) if (all[start + i] !== codeAt(text, i)) return false
  return true
}

/** The word of the text that is being read between two places; `hash` is that of its code units. */
function wordAt(text: string, start: number, stop: number, kind: Word['kind'], hash: number): Word {
  if (stop - start > LONGEST) return makeWord(text.slice(start, stop), kind)
  let slot = slotOf(hash, table.length)
  for (let known = table[slot]; known; known = table[slot]) {
    if (hashes[slot] === hash && stands(known, start, stop, kind)) {
      if (!known.again) known.again = true
      return known
    }
    slot = (slot + 1) & (table.length - 1)
  }
  const word = makeWord(copyOf(text.slice(start, stop)), kind)
  if (count >= COMMON && isNew(hash)) return word
  table[slot] = word
  hashes[slot] = hash
  if (++count > REMEMBERED) forget()
  else if (count * 2 > table.length) rehash(table.length * 2, () => true)
  return word
}

/** Whether a hash is met for the first time, as far as `once` knows. */
function isNew(hash: number): boolean {
  const slot = slotOf(hash, once.length)
  if (once[slot] === hash) return false
  once[slot] = hash
  return true
}

/** V8 keeps the text that a long slice was taken of: what is remembered is a text of its own. */
const copyOf = (slice: string): string => ` ${slice}`.slice(1)

/** One of 31 bits for a word, always the same. */
export function bitOf(norm: string): number {
  let hash = norm.length
  for (let i = 0; i < norm.length; i++) hash = Math.imul(hash ^ codeAt(norm, i), 0x01000193)
  return 1 << ((hash >>> 8) % 31)
}

function lemmaOf(text: string, norm: string): string {
  if (isPluralOfCapitals(text)) return norm.slice(0, -1)
  // "RTOSes", "OSes"
  if (text.endsWith('Ses') && isPluralOfCapitals(text.slice(0, -2) + 's')) return norm.slice(0, -2)
  return isAcronym(text) ? norm : singular(norm)
}

function makeWord(text: string, kind: Word['kind']): Word {
  const norm = kind === 'word' ? normalize(text) : text
  return {
    text,
    norm,
    lemma: kind === 'word' ? lemmaOf(text, norm) : norm,
    kind,
    memoized: [],
    bit: bitOf(norm),
    none: 0,
    needless: 0,
    again: false,
  }
}

/** Keeps the words that were met again; none where that are nearly all, as a hostile text may bring it about. */
function forget(): void {
  const again = table.reduce((sum, word) => sum + (word?.again === true ? 1 : 0), 0)
  rehash(table.length, (word) => word.again && again * 4 <= REMEMBERED * 3)
}

/** Makes a table of `size` slots with the words that stay. */
function rehash(size: number, stays: (word: Word) => boolean): void {
  const [words, before] = [table, hashes]
  table = new Array<Word | undefined>(size).fill(undefined)
  hashes = new Int32Array(size)
  count = 0
  words.forEach((word, i) => {
    if (!word || !stays(word)) return
    word.again = false
    const hash = before[i] as number
    let slot = slotOf(hash, size)
    while (table[slot] !== undefined) slot = (slot + 1) & (size - 1)
    table[slot] = word
    hashes[slot] = hash
    count++
  })
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
    const code = all[at] as number
    if (code === 10 || (code === 13 && all[at + 1] !== 10) || code === 0x2028 || code === 0x2029)
      newlines++
    const what = classOf(code, text, at)
    if (what === Class.Space) {
      at = code === ESCAPE ? escapeEnd(text, at) : at + 1
      continue
    }
    if (what === Class.Sign) {
      const previous = tokens[tokens.length - 1]
      const next = at + 1 < size ? classOf(codeAt(text, at + 1), text, at + 1) : Class.Space
      const joined =
        previous !== undefined && previous.end === at && previous.kind !== 'sign' && newlines === 0
      // a hyphen inside a compound, a dash inside a range
      if (
        joined &&
        (next === Class.Letter || next === Class.Digit) &&
        (isHyphen(code) || (isDash(code) && previous.kind === 'number' && next === Class.Digit))
      ) {
        at++
        hyphen = true
        end = at
        continue
      }
      if (code === 46 && !joined && /^net(?![a-z])/i.test(text.slice(at + 1, at + 5))) {
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
      letter < 128 && ASCII[letter] === Class.Letter;
      letter = all[++at] as number
    ) {
      hash = hashed(hash, letter)
      if (letter <= 90 && at > start) hasCapital = true
    }
    const plain = endsPlainly(all[at] as number)
    if (!plain) at = wordEnd(text, start)
    const digits = what === Class.Digit && isNumber(text, start, at)
    if (digits) {
      const last = tokens[tokens.length - 1]
      push(start, at, 'number', last?.end === start && beginsYears(text, start, at, last))
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
      const counted = digitsIn(text, start + glue, at)
      if (counted > 0) at = start + glue + counted
      push(start + glue, at, 'word', true)
    } else if (plain) push(start, at, 'word', lost, hash)
    else push(start, at, 'word', lost)
  }
  return tokens
}

/** Where a number that counts years stands glued behind a word of a line whose end was lost ("related field3+ years"); 0 where none does. */
function digitsIn(text: string, start: number, end: number): number {
  if (!isDigitAt(text, end - 1)) return 0
  let at = end - 1
  while (at > start && isDigitAt(text, at - 1)) at--
  return at - start > 1 && end - at < 3 && countsYears(text, end) ? at - start : 0
}

/** Whether what stands behind a number counts it in years: "+ years", "-5 years", " to 5+ yrs". */
const countsYears = (text: string, end: number): boolean =>
  /^(?:\+|(?: ?[-–] ?| to )\d{1,2}\+?)?(?: or more| plus)? ?(?:years?|yrs?|months?)\b/i.test(
    text.slice(end, end + 24),
  )

/** Whether a number that counts years begins a line whose end was lost: right behind a word, a bracket or the end of a sentence ("related field.3+ years"). */
const beginsYears = (text: string, start: number, end: number, previous: Token): boolean =>
  end - start < 3 &&
  (previous.kind === 'word' || '.!?)'.includes(previous.text)) &&
  countsYears(text, end)

const ESCAPE = 27

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

/** Whether a capital, or a letter beyond ASCII, stands behind the first letter of a word of the text that is being read. */
function hasCapitalInside(start: number, end: number): boolean {
  for (let i = start + 1; i < end; i++) {
    const code = units[i] as number
    if ((code >= 65 && code <= 90) || code > 127) return true
  }
  return false
}

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
    const what = classOf(codeAt(text, i), text, i)
    return what === Class.Letter || what === Class.Digit
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

const isDigitAt = (text: string, at: number): boolean => {
  const code = codeAt(text, at)
  return code >= 48 && code <= 57
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
    if (classOf(codeAt(text, at), text, at) === Class.Digit) digits++
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
