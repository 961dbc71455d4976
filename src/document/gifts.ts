import { pattern } from '../matcher/pattern.ts'
import { PatternIndex } from '../matcher/pattern-index.ts'
import type { TokenRange } from '../matcher/token-range.ts'
import type { Token } from '../matcher/tokenizer.ts'
import { alternation } from '../matcher/words.ts'
import * as classes from './lexicon.ts'

/*
 * Lines that say what the job gives, whatever stands above them: "Your driving licence paid for", "Driving lessons on us", "Free Spanish lessons". They name what
 * others ask, and ask nothing.
 */

const COURSES = alternation(classes.givenCourses)
const PAYS = alternation(classes.paysForIt)

const INDEX = new PatternIndex(
  [
    { where: 'first', written: `we|we'll|we_will|we_also ${PAYS} ..6 ${COURSES}` },
    {
      where: 'first',
      written: `a|an|your|our|any? ${alternation(classes.freeOfCharge)} ..4 ${COURSES}`,
    },
    {
      where: 'first',
      written: `a|an|your|our|the|yearly|annual|personal? ${alternation(classes.givenMoney)} for|towards`,
    },
    { where: 'last', written: alternation(classes.paidAtEnd) },
    { where: 'either', written: `${COURSES} ..1 ${alternation(classes.givenPapers)}` },
    { where: 'either', written: `${COURSES} in the|your ..1 ${alternation(classes.givenTimes)}` },
  ].map(({ where, written }) => ({ where, pattern: pattern(written) })),
)

/** Signs behind which a line speaks of something else. */
const PARTS = new Set(['(', ';', ':', '.'])

/** Words and signs of such a line at most. */
const LONGEST = 16

/** Whether tokens `from` to `to`, a line or a part of one, say what the job gives. */
export function isGift(tokens: readonly Token[], from: number, to: number): boolean {
  if (to - from > LONGEST) return false
  let end = to
  while (end > from && tokens[end - 1]?.kind === 'sign') end--
  const isOne = (range: TokenRange): boolean =>
    !tokens.slice(range.from, range.to).some(({ text }) => PARTS.has(text))
  return INDEX.matches(tokens, from, to).some(({ entry: { where }, match }) => {
    if (where === 'first') return match.from === from
    if (where === 'last') return match.to === end && isOne({ from, to: match.from })
    return isOne({ from, to: match.from })
  })
}
