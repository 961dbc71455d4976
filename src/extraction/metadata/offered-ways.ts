import { amount } from '../../matcher/numbers.ts'
import type { Match } from '../../matcher/pattern.ts'
import { alternation, wordSet } from '../../matcher/words.ts'
import { FREE, HOUSE, isVisit, RARE } from '../../requirements/location/attendance.ts'
import * as lexicon from './lexicon.ts'
import { Signs } from './signs.ts'
import type { Sentences } from './sentence-topics.ts'

/*
 * What running text says of work from afar beside the way to work that the head of a posting names: that it is to be had, too, or that whoever works from
 * afar comes to the office as they like, or as seldom as once a month.
 */

const TO_BE_HAD = alternation(lexicon.toBeHad)
const ARRANGED = alternation(lexicon.arrangedFromAfar)
const REMOTE = 'remote|remotely|fully_remote|100_%_remote'

/** Signs that one may work from afar; see `isMeant` for what must not stand around them. */
const OFFERS = new Signs<'offered' | 'free' | 'rare'>(
  [
    [
      'offered',
      [
        `${REMOTE} ${alternation(lexicon.remoteThings)} ..1 is|are|will_be|can_be ..2 ${TO_BE_HAD}`,
        `but|however|though|although|; ,? ..2 ${REMOTE} is ..2 ${TO_BE_HAD}`,
        `open to|considering ..3 ${REMOTE} ${ARRANGED}|for|as`,
        `consider|considers|accept|welcome ${REMOTE} ${ARRANGED}`,
        `choose|choice ..4 ${REMOTE} ..3 or ..4 ${HOUSE}`,
        `choose|choice ..4 ${HOUSE} ..3 or ..4 ${REMOTE}|from_home`,
        'you|employees|everyone|people can|may choose|decide|pick where|whether|from_where you|they work',
      ],
    ],
    ['free', FREE],
    ['rare', RARE],
  ],
  { n: amount },
)

/** See `Signs.words`. */
export const offeredWords = (): readonly string[] => OFFERS.words

/** Tokens around a sign in which the words below make it another thing. */
const AROUND = 6
/** Work from afar of some days or hours is a hybrid week, that of other posts none of this one; what is denied is not to be had. */
const NOT_OFFERED = wordSet(lexicon.notOffered)
/** Whether a sign stands in no sentence that denies it or speaks of days or of others. */
function isMeant({ tokens }: Sentences, says: string, match: Match): boolean {
  if (says === 'rare') return isVisit(tokens, match)
  if (says === 'free') return true
  const { from, to } = match
  let begin = from
  while (begin > 0 && from - begin < AROUND && tokens[begin - 1]?.text !== '.') begin--
  let end = to
  while (end < to + AROUND && tokens[end] && tokens[end]?.text !== '.') end++
  return !tokens
    .slice(begin, end)
    .some(({ norm, kind }) => NOT_OFFERED.has(norm) || kind === 'number')
}

/** Whether the sentences of a posting let people work from afar whatever way to work its head names. */
export const offersRemote = (sentences: Sentences): boolean =>
  OFFERS.all(sentences.tokens, sentences.on('workplace')).some(({ says, match }) =>
    isMeant(sentences, says, match),
  )
