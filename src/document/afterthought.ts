import { wordSet } from '../matcher/words.ts'
import { normAt, type Token } from '../matcher/tokenizer.ts'
import * as lexicon from './lexicon.ts'

const BROUGHT = wordSet(lexicon.brought)
const BEFORE_BROUGHT = wordSet(lexicon.beforeBrought)
const WHOLE = wordSet(lexicon.wholeDemands)
const OPENS_KNOWN = wordSet(lexicon.opensKnown)
const GOES_ON = wordSet(lexicon.goesOn)
const DENIES = wordSet("not no isn't aren't")
const PLURAL = wordSet('are were')
const JOINS = wordSet('and or and/or & nor')
const PAUSES = wordSet(', - – — but')

/** Words of a name that stands alone behind a comma: "German", "Power BI". */
const NAME = 2

/** Words of one that stands behind a list that is closed, or behind a demand that is whole: "some Visual Basic". */
const LONG_NAME = 3

/** The last pause outside brackets between `from` and `to`; -1 where there is none. */
function lastPause(tokens: readonly Token[], from: number, to: number): number {
  let depth = 0
  for (let at = to - 1; at > from; at--) {
    const word = normAt(tokens, at)
    if (word === ')') depth++
    else if (word === '(') depth--
    else if (depth === 0 && PAUSES.has(word)) return at
    if (depth < 0) return -1
  }
  return -1
}

/** Past bullets and brackets. */
function pastSigns(tokens: readonly Token[], from: number, to: number): number {
  let at = from
  while (at < to && tokens[at]?.kind === 'sign') at++
  return at
}

/** Past what may stand before the noun of what one brings: "prior", "some". */
function pastAdjectives(tokens: readonly Token[], from: number, to: number): number {
  let at = from
  while (at < to - 1 && BEFORE_BROUGHT.has(normAt(tokens, at))) at++
  return at
}

const opensBrought = (tokens: readonly Token[], from: number, to: number): boolean =>
  BROUGHT.has(normAt(tokens, pastAdjectives(tokens, from, to)))
/** Whether "and" or "or" stands among words. */
const holdsJoin = (tokens: readonly Token[], from: number, to: number): boolean =>
  tokens.slice(from, to).some(({ norm }) => JOINS.has(norm))

/** "Go experience", but not the last of "Java, C and Go experience". */
function endsBrought(tokens: readonly Token[], from: number, to: number): boolean {
  return BROUGHT.has(normAt(tokens, to - 1)) && !holdsJoin(tokens, from, to)
}

/** A part of a sentence up to the words that weigh it: tokens `from` to a pause, and `start` behind it to before `to`. */
interface Halves {
  readonly from: number
  readonly pause: number
  readonly start: number
  readonly to: number
}

/** Words of a demand at least that is whole before a comma: "Masters, MPH or PhD" is a list. */
const DEMAND = 3

/** Whether the words before a pause ask something by themselves: with a number of years, or a degree. */
function isWhole(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (WHOLE.has(normAt(tokens, at))) return to - from >= DEMAND
  return false
}

/**
 * Whether what one brings, behind a pause, is a subject of its own. "Prior experience with Go" is one unless it is the second of two ("Experience with C,
 * experience with Go"); "Go experience" may end a list ("Jira, Figma, Go experience"), so that what stands before must be whole.
 */
function isSubject(tokens: readonly Token[], { from, pause, start, to }: Halves): boolean {
  const first = pastSigns(tokens, from, pause)
  if (pause - first < 2) return false
  if (isWhole(tokens, first, pause))
    return opensBrought(tokens, start, to) || endsBrought(tokens, start, to)
  if (opensBrought(tokens, first, pause)) return false
  if (opensBrought(tokens, start, to)) return true
  return (
    endsBrought(tokens, start, to) &&
    endsBrought(tokens, first, pause) &&
    lastPause(tokens, first, pause) < 0
  )
}

/** Whether one name follows a demand that an adjective of knowing opens: "Fluent in English, German". */
function isFurtherName(tokens: readonly Token[], { from, pause, start, to }: Halves): boolean {
  const hasList = lastPause(tokens, from, pause) >= 0
  let first = pastSigns(tokens, from, pause)
  if (normAt(tokens, first) === 'you') first += 2
  return to - start <= NAME && !hasList && OPENS_KNOWN.has(normAt(tokens, first))
}

/** Whether one name follows what is complete before the pause: a demand that is whole ("Three years of Java, Scala a plus"), or a list that "and" has closed ("Go and SQL, Rust a plus"). */
function isNameBehindWhole(tokens: readonly Token[], { from, pause, start, to }: Halves): boolean {
  if (to - start > LONG_NAME || holdsJoin(tokens, start, to)) return false
  const first = pastSigns(tokens, from, pause)
  const last = lastPause(tokens, first, pause)
  if (last < 0 && isWhole(tokens, first, pause)) return true
  const item = tokens.slice(Math.max(last + 1, first), pause)
  // the words of a closed list are names: verbs and adjectives may be joined, too
  return item.length <= LONGEST_PAIR && item.slice(1, -1).some((t) => t.norm === 'and')
}

/** "Python, with Rust as a bonus": what "with" adds behind a comma. */
const isAdded = (tokens: readonly Token[], { start, to }: Halves): boolean =>
  ADDS.has(normAt(tokens, start)) && normAt(tokens, to) === 'as' && to - start <= LONG_NAME + 1

const ADDS = wordSet('with plus')
const SINGULAR = wordSet("is it's counts")
const IN_PHRASE = wordSet(lexicon.joinsToNoun)

/** "Java, Kotlin is an advantage": of two bare names a verb in the singular speaks of the second. */
function isSecondOfTwo(tokens: readonly Token[], { from, pause, start, to }: Halves): boolean {
  if (!SINGULAR.has(normAt(tokens, to)) || to - start > NAME) return false
  const first = tokens.slice(pastSigns(tokens, from, pause), pause)
  return (
    first.length > 0 &&
    first.length <= LONG_NAME &&
    first.every(({ kind, norm }) => kind !== 'sign' && !IN_PHRASE.has(norm) && !BROUGHT.has(norm))
  )
}

/** Words of two names that "and" joins, and of what leads to them, at most. */
const LONGEST_PAIR = 8

/** Behind the last semicolon before a leaning; `from` where there is none. */
function pastSemicolon(tokens: readonly Token[], from: number, cue: number): number {
  for (let at = cue - 1; at >= from; at--) if (normAt(tokens, at) === ';') return at + 1
  return from
}

/** "but no degree is required": what is waived weighs all that was said of it before. */
const isDenied = (tokens: readonly Token[], cue: number, end: number): boolean =>
  tokens.slice(cue, end).some((token) => DENIES.has(token.norm))

/** Where the subject behind "but" begins; 0 where it goes on with what stood before. */
function behindBut(tokens: readonly Token[], start: number, cue: number, end: number): number {
  // "remote, but preferred hours are those of Oslo": the leaning opens the afterthought
  if (start === cue) return tokens[end]?.kind === 'word' ? start : 0
  return start > cue || GOES_ON.has(normAt(tokens, start)) ? 0 : start
}

/**
 * Where an afterthought begins that alone is weighed by the leaning behind it: "Three years in sales, fluency in German is a plus", "On site, but two days
 * at home are preferred". `from` is where the passage begins, `cue` and `end` where the words of the leaning begin and end. 0 where all that stands before
 * is weighed.
 */
export function afterthought(
  tokens: readonly Token[],
  from: number,
  cue: number,
  end: number,
): number {
  const first = pastSemicolon(tokens, from, cue)
  const pause = lastPause(tokens, first, cue)
  if (pause < 0 || isDenied(tokens, cue, end)) return 0
  const but = [pause, pause + 1].find((at) => normAt(tokens, at) === 'but')
  if (but !== undefined) return behindBut(tokens, but + 1, cue, end)
  const start = pause + 1
  if (start >= cue || JOINS.has(normAt(tokens, start)) || PLURAL.has(normAt(tokens, cue))) return 0
  const halves = { from: first, pause, start, to: cue }
  const isAlone =
    isSubject(tokens, halves) ||
    isFurtherName(tokens, halves) ||
    isNameBehindWhole(tokens, halves) ||
    isAdded(tokens, halves) ||
    isSecondOfTwo(tokens, halves)
  return isAlone ? start : 0
}
