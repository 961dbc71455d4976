import { wordSet } from '../../matcher/words.ts'
import type { Token } from '../../matcher/tokenizer.ts'
import { weekdays } from '../../vocabulary/lexicon/dates.ts'
import * as lexicon from './lexicon.ts'

/*
 * What the words before a day say of it: that an advert was published on it, that it is the last to apply, or something else that is none of both.
 */

const POSTED = wordSet(lexicon.postedWords)
const BESIDE_DAY = wordSet(`${lexicon.besideDay} ${weekdays}`)
const BESIDE = wordSet(lexicon.besidePosted)
const OPENS = wordSet(lexicon.opensDeadline)
const APPLYING = wordSet(lexicon.applying)
const UNTIL = wordSet(lexicon.untilDay)
const AFTER = wordSet(lexicon.afterApplying)

let nouns: readonly string[] | null = null
const deadlineNouns = (): readonly string[] =>
  (nouns ??= lexicon.deadlineNouns.split(' ').map((noun) => ` ${noun.replaceAll('_', ' ')} `))

const wordsOf = (tokens: readonly Token[]): readonly string[] =>
  tokens.filter((token) => token.kind === 'word').map(({ norm }) => norm)

/** Whether what stands around a day leaves it the day of the advert: nothing, a day of the week, or words of publishing. */
export const tellsOfPosting = (tokens: readonly Token[]): boolean =>
  wordsOf(tokens).every((word) => BESIDE_DAY.has(word)) || saysPosted(tokens)

/** Whether words before a day say outright that the advert was published on it: "Advert start date:", "Online since". */
export function saysPosted(tokens: readonly Token[]): boolean {
  const words = wordsOf(tokens)
  return (
    words.some((word) => POSTED.has(word)) &&
    words.every((word) => POSTED.has(word) || BESIDE.has(word) || BESIDE_DAY.has(word))
  )
}

/** Whether words before a day say that it is the last to apply: "Bewerbungsfrist:", "Closes: midnight,", "Applications must be in by". */
export function saysDeadline(tokens: readonly Token[]): boolean {
  const words = wordsOf(tokens)
  const said = ` ${words.join(' ')} `
  if (deadlineNouns().some((noun) => said.includes(noun)) || OPENS.has(words[0] ?? '')) return true
  const applying = words.findIndex((word) => APPLYING.has(word))
  return (
    applying >= 0 &&
    words.slice(applying).some((word) => UNTIL.has(word)) &&
    !words.some((word) => AFTER.has(word))
  )
}
