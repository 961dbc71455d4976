import { accepted, noSponsorship, offered } from './rights.ts'
import { alternation } from '../../matcher/words.ts'
import * as lexicon from './lexicon.ts'
import { normAt } from '../../matcher/tokenizer.ts'
import type { Read } from './requirement.ts'

/*
 * Offers and refusals of help with a visa that do not speak of sponsorship in a sentence of their own: fields ("Sponsorship: Yes"), licences of the employer, visas
 * that are taken over from another one, and who may apply. They are asked before the phrases of `rules.ts`, some of which hold a part of them.
 */

const HOLDERS = alternation(lexicon.visaHolders)
const TAKEN = alternation(lexicon.takenOn)
const PERMITS = alternation(lexicon.permitNouns)
const HELPS = 'help|helps|assist|assists|support|supports'
const TAKES_OVER = 'transfer|take_over|taking_over|assume|port|inherit'

export const visaPhrases: readonly (readonly [
  phrase: string,
  where: 'even legal' | 'anywhere',
  read: Read,
])[] = [
  ['sponsorship|sponsorships : yes|available|offered|possible|provided', 'even legal', offered],
  ['sponsorship|sponsorships offered|available|provided', 'even legal', offered],
  [
    `${PERMITS}|sponsorship|immigration : we've|we_have|we_can|we_will|we'll ..4 ${alternation(lexicon.careOfVisas)}`,
    'even legal',
    offered,
  ],
  [
    'licensed|licenced|registered|approved|accredited visa|immigration|ukvi|home_office|skilled_worker? sponsor|sponsors',
    'even legal',
    // a licensed sponsor of football sponsors no visa
    (match, context) =>
      normAt(context.tokens, match.to) === 'of' ? null : offered(match, context),
  ],
  [`${alternation(lexicon.willingTo)} to? ..1 ${TAKES_OVER} ..4 <visas>`, 'even legal', offered],
  [
    'open|happy|welcome|consider|considers|considering to? ..1 <visas> transfer|transfers',
    'even legal',
    offered,
  ],
  [`${HELPS} you ..2 get|obtain|secure|apply_for|arrange ..3 ${PERMITS}`, 'even legal', offered],
  [
    `<visas> transfer|transfers|${HOLDERS} ..4 not|cannot|can't|never ..2 ${TAKEN}`,
    'even legal',
    noSponsorship,
  ],
  [
    `requiring|require|requires|needing|need|needs a|an|any? ..2 ${PERMITS}|sponsorship ..6 not|cannot|can't ..3 ${TAKEN}`,
    'even legal',
    noSponsorship,
  ],
  [
    `not|never in_a_position|prepared|set_up|equipped|licensed to ..2 support|sponsor|arrange|offer|issue|provide ..3 ${PERMITS}`,
    'even legal',
    noSponsorship,
  ],
  [
    `visa=<visas> visa? ..1 ${HOLDERS}? ..2 ${alternation(lexicon.mayApply)} to? apply`,
    'anywhere',
    accepted,
  ],
  ['visa=<visas> -? friendly', 'anywhere', accepted],
]
