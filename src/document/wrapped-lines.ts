import { startsDigit, startsLower, startsUpper } from '../matcher/chars.ts'
import { normAt, type Token } from '../matcher/tokenizer.ts'
import { wordSet } from '../matcher/words.ts'
import * as lexicon from '../vocabulary/lexicon/sentences.ts'
import { SENTENCE_END } from './line-signs.ts'

/** Whether the line that begins at `at` goes on with the sentence of the line before. */
export function isWrapped(
  text: string,
  tokens: readonly Token[],
  at: number,
  from: number,
): boolean {
  const token = tokens[at]
  const previous = tokens[at - 1]
  if (!token || !previous || token.newlines !== 1) return false
  if (token.kind === 'sign' && token.text !== '(') return false
  if (endsOfItself(text, tokens, at)) return false
  if (previous.text === ',') return true
  if (LEADS_ON.has(previous.norm)) return !isLabelLine(tokens, at)
  if (
    previous.text === ':' &&
    !isNumbered(tokens, at) &&
    leadsToAlternatives(tokens.slice(from, at))
  )
    return true
  if (endsThought(previous.text)) return false
  const lower = startsLower(token.text) && !/^(?:e|i)[A-Z]/.test(token.text)
  return lower && previous.end - text.lastIndexOf('\n', previous.end - 1) > SHORT_LINE
}

/** "1. A degree": the first of a list with numbers. */
const isNumbered = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.kind === 'number' && ['.', ')'].includes(tokens[at + 1]?.text ?? '')

const endsThought = (sign: string): boolean =>
  SENTENCE_END.has(sign) || sign === ':' || sign === ';'

/** Whether the line before `at` is one that ends with its line end, whatever its last word: a heading, a value of a form. */
const endsOfItself = (text: string, tokens: readonly Token[], at: number): boolean =>
  endsWithLookingFor(text, tokens, at) || endsWithWeight(tokens, at)

/** "What we're looking for", "We don't ask for": a short line that ends so is a heading, where the next begins with a capital or a number. */
const endsWithLookingFor = (text: string, tokens: readonly Token[], at: number): boolean => {
  const [token, previous] = [tokens[at], tokens[at - 1]]
  if (!token || !previous || !LEADS_TO_LIST.has(`${normAt(tokens, at - 2)}_${previous.norm}`))
    return false
  const start = text.lastIndexOf('\n', previous.end - 1)
  return previous.end - start < SHORT_LINE && (startsUpper(token.text) || startsDigit(token.text))
}

/** "(Required)" behind a value of a form: the next line is another value, however it is written. */
const endsWithWeight = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 1]?.text === ')' &&
  tokens[at - 3]?.text === '(' &&
  ['required', 'preferred'].includes(tokens[at - 2]?.norm ?? '')

/** Words of a heading behind a line that leads on, at most. */
const LABEL_WORDS = 3

/** "Profile:" on a line of its own: a heading, however the line before it ends. */
function isLabelLine(tokens: readonly Token[], at: number): boolean {
  if (!startsUpper(tokens[at]?.text ?? '')) return false
  for (let end = at + 1; end <= at + LABEL_WORDS; end++) {
    const token = tokens[end]
    if (!token || token.newlines > 0) return false
    if (token.text === ':') return (tokens[end + 1]?.newlines ?? 1) > 0
    if (token.kind === 'sign') return false
  }
  return false
}

const LEADS_TO_LIST = wordSet(lexicon.leadsToList)
const LEADS_ON = wordSet(lexicon.leadsOn)
const NUMBERS = wordSet(lexicon.numbersOfFollowing)
/** Characters of a line that is too short to have been wrapped. */
const SHORT_LINE = 45

/** "one of the following:" */
const leadsToAlternatives = (opening: readonly Token[]): boolean =>
  opening.some((t) => t.norm === 'following') && opening.some((t) => NUMBERS.has(t.norm))
