import { holdsToken } from '../../matcher/token-range.ts'
import type { Match } from '../../matcher/pattern.ts'
import { normAt } from '../../matcher/tokenizer.ts'
import { alternation, wordSet } from '../../matcher/words.ts'
import type { Context } from '../kind.ts'
import { isRefused } from '../refusal.ts'
import * as lexicon from './lexicon.ts'

import { authorizationDraft, type Read } from './requirement.ts'

/*
 * A licence to drive that is not called one: by its sort ("full clean licence, category B"), by the car beside it, or by what one does with it ("able to drive
 * yourself to sites").
 */

const LICENCE = 'licence|license'
const STATES = alternation(lexicon.licenceStates)
const CAR_CLASSES = alternation(lexicon.carClasses)
const ABLE = alternation(lexicon.ableToDrive)

const SURE = wordSet(lexicon.sureOfDriving)
const VEHICLES = wordSet(lexicon.vehicles)
const SOFTWARE = wordSet(lexicon.otherLicences)
const GOES_ON = wordSet(lexicon.licenceGoesOn)

/** Whether a clause speaks of something else that is licensed, or the words lead on to another noun: "full licence management". */
const isOther = ({ tokens, clause }: Context, { to }: Match): boolean =>
  holdsToken(tokens, clause.from, clause.to, SOFTWARE) ||
  !(to >= clause.to || tokens[to]?.kind === 'sign' || GOES_ON.has(normAt(tokens, to)))

const draft = (): ReturnType<Read> => authorizationDraft('drivingLicence', [])

/** A licence that is full or clean: by its gears or points, or by the car that stands beside it. */
const ofSort: Read = (match, context) => {
  const { tokens, clause } = context
  const isOfCar =
    holdsToken(tokens, match.from, match.to, SURE) ||
    holdsToken(tokens, clause.from, clause.to, VEHICLES)
  const refusal = isOfCar && !isOther(context, match) ? null : 'meaning'
  return isRefused(context, refusal, match) ? null : draft()
}

/** A licence by the class of a car. */
const ofClass: Read = (match, context) =>
  isRefused(context, isOther(context, match) ? 'meaning' : null, match) ? null : draft()

/** "You can drive and have a car". */
const withCar: Read = (match, { tokens, clause }) =>
  holdsToken(tokens, match.to, clause.to, VEHICLES) ? draft() : null

export const drivingPhrases: readonly (readonly [phrase: string, where: 'demand', read: Read])[] = [
  [`${STATES} ,|and? ..3 ${LICENCE}`, 'demand', ofSort],
  [`category|cat|code .? ${CAR_CLASSES} ${LICENCE}`, 'demand', ofClass],
  [`class ${CAR_CLASSES} licence`, 'demand', ofClass],
  [`${LICENCE} ,|(|of|for|:|–|-? category|cat|class|code .? ${CAR_CLASSES}`, 'demand', ofClass],
  [`${ABLE} ..3 drive yourself|themselves|independently|on_your_own`, 'demand', draft],
  [
    `${ABLE} ..2 drive to|between|from|around ..3 ${alternation(lexicon.drivenTo)}`,
    'demand',
    draft,
  ],
  [`${ABLE}|you drive and|,|with`, 'demand', withCar],
  [`${CAR_CLASSES} ${LICENCE}`, 'demand', ofClass],
  [`${LICENCE} to drive`, 'demand', draft],
  [`${LICENCE} for ..1 ${alternation(lexicon.vehicles)}`, 'demand', draft],
  [`${LICENCE} ( manual|automatic|clean|full`, 'demand', draft],
  [`drive|driving ..10 ${LICENCE}`, 'demand', ofClass],
  ['legally|safely drive', 'demand', draft],
  [`${LICENCE} with no|fewer_than|less_than|at_most ..3 points`, 'demand', draft],
]
