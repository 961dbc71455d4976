import { holdsToken } from '../../matcher/token-range.ts'
import { readAccepted, readNoSponsorship, readOffered } from './rights.ts'
import { alternation, wordSet } from '../../matcher/words.ts'
import * as lexicon from './lexicon.ts'
import { isRefused } from '../refusal.ts'
import { countriesIn, isEquality, NEGATIONS, NOT, saysLater } from './passage-words.ts'
import { normAt } from '../../matcher/tokenizer.ts'
import { authorizationDraft, type Read } from './requirement.ts'

/*
 * Offers and refusals of help with a visa that do not speak of sponsorship in a sentence of their own: fields ("Sponsorship: Yes"), licences of the employer, visas
 * that are taken over from another one, and who may apply. They are asked before the phrases of `rules.ts`, some of which hold a part of them.
 */

const HOLDERS = alternation(lexicon.visaHolders)
const TAKEN = alternation(lexicon.takenOn)
const PAPERS = alternation(lexicon.papers)
const CARES = alternation(lexicon.careOfVisas)
const PERMITS = alternation(lexicon.permitNouns)
const HELPS = 'help|helps|assist|assists|support|supports'
const TAKES_OVER = 'transfer|take_over|taking_over|assume|port|inherit'
const LICENCE = 'sponsor|sponsorship|sponsoring|sponsor_visa ..1 licence|license|licences|licenses'
const PEOPLE = alternation(lexicon.applicants)
const NEED = alternation(lexicon.needing)
const VISA = alternation(lexicon.neededVisas)
const CONSIDER = alternation(lexicon.considering)

const TRAVELS = wordSet(lexicon.travels)
/** Words behind a visa in which stands what it is for. */
const PURPOSE = 8

/** Nobody is taken who needs a visa, but for one to travel. */
const visaNeeded: Read = (match, context) => {
  const { tokens, clause } = context
  const isOfTravel = holdsToken(tokens, match.to, Math.min(clause.to, match.to + PURPOSE), TRAVELS)
  const refusal = isEquality(context) ? 'meaning' : null
  if (isRefused(context, isOfTravel ? 'others' : refusal, match)) return null
  return authorizationDraft('noSponsorship', countriesIn(tokens, clause.from, clause.to), {
    future: saysLater(context),
  })
}

/** Whoever needs a visa is helped to one. */
const helped: Read = ({ from, to }, { tokens, clause }) =>
  holdsToken(tokens, from, Math.min(clause.to, to + 2), NEGATIONS)
    ? null
    : authorizationDraft('sponsorshipOffered', countriesIn(tokens, clause.from, clause.to))

/** Students from abroad are not taken: on whatever visa they study. */
const noStudents: Read = (match, context) => {
  const read = readNoSponsorship(match, context)
  return read && { ...read, statuses: ['F-1', 'J-1', 'student visa'] }
}

export const visaPhrases: readonly (readonly [
  phrase: string,
  where: 'even legal' | 'anywhere',
  read: Read,
])[] = [
  // the licence without which nobody can be sponsored
  [`${NOT}|without|lack|lacks|lacking|neither ..8 ${LICENCE}`, 'even legal', readNoSponsorship],
  [
    `${LICENCE} ..3 not|doesn't|won't|cannot|can't ..1 cover|extend|apply|include`,
    'even legal',
    readNoSponsorship,
  ],
  [`hold|holds|have|has a|an|our|its? ..3 ${LICENCE}`, 'even legal', readOffered],
  // who needs a visa and is not taken, or is helped
  [
    `if you|they ..1 ${NEED} a|an|any? ..3 ${VISA} ,? we ..2 sponsor|help|arrange|support|sort|cover|take_care`,
    'even legal',
    helped,
  ],
  [`if you|they ..1 ${NEED} a|an|any? ..3 ${VISA} ,? ..3 ${NOT}`, 'even legal', visaNeeded],
  [
    `only ..5 ${PEOPLE} who|that|which? ..1 ${NOT} ..1 ${NEED} a|an|any|our? ..2 ${VISA}`,
    'even legal',
    visaNeeded,
  ],
  [`must|should not|never ..1 ${NEED} a|an|any|our? ..2 ${VISA}`, 'even legal', visaNeeded],
  [
    `${NOT} ..2 ${CONSIDER} ..5 who|that|which? ..1 ${NEED} a|an|any|our? ..2 ${VISA}`,
    'even legal',
    visaNeeded,
  ],
  [`no ${PEOPLE} ..3 ${NEED} a|an|any|our? ..2 ${VISA}`, 'even legal', visaNeeded],
  [
    `no|without need|needing|requiring|requirement of|for? a|an|any|our? ..2 ${VISA}`,
    'even legal',
    visaNeeded,
  ],
  [
    `${NEED} a|an|any|our? ..2 ${VISA} need_not|should_not|do_not|must_not|please_do_not apply`,
    'even legal',
    visaNeeded,
  ],
  [
    `visa|visas|work_permit|work_permits ..1 ${NOT} ..2 offered|provided|arranged|issued|obtained`,
    'even legal',
    visaNeeded,
  ],
  [
    'any|all|every visa|visas|status|statuses ..2 except|but|besides|apart_from ..2 <visas>',
    'even legal',
    readNoSponsorship,
  ],
  [`<visas> ..4 not|cannot|can't|never ..2 ${TAKEN}`, 'even legal', readNoSponsorship],
  [
    `international|foreign|overseas students|student ..3 not|cannot|can't ..2 ${TAKEN}`,
    'even legal',
    noStudents,
  ],
  [`${NOT} ..3 ${CONSIDER} ..5 student visa|visas`, 'even legal', noStudents],
  ['sponsorship|sponsorships : yes|available|offered|possible|provided', 'even legal', readOffered],
  ['sponsorship|sponsorships offered|available|provided', 'even legal', readOffered],
  [
    `${PERMITS}|sponsorship|immigration : we've|we_have|we_can|we_will|we'll ..4 ${alternation(lexicon.careOfVisas)}`,
    'even legal',
    readOffered,
  ],
  [
    'licensed|licenced|registered|approved|accredited visa|immigration|ukvi|home_office|skilled_worker? sponsor|sponsors',
    'even legal',
    // a licensed sponsor of football sponsors no visa
    (match, context) =>
      normAt(context.tokens, match.to) === 'of' ? null : readOffered(match, context),
  ],
  [
    `${alternation(lexicon.willingTo)} to? ..1 ${TAKES_OVER} ..4 <visas>`,
    'even legal',
    readOffered,
  ],
  [
    'open|happy|welcome|consider|considers|considering to? ..1 <visas> transfer|transfers',
    'even legal',
    readOffered,
  ],
  [
    `${HELPS} you ..2 get|obtain|secure|apply_for|arrange ..3 ${PERMITS}`,
    'even legal',
    readOffered,
  ],
  // no help in plain words
  [
    `we|we're|we_are|sorry|afraid|unfortunately ..2 ${NOT} ..3 ${CARES} ..4 ${PAPERS}`,
    'even legal',
    readNoSponsorship,
  ],
  [`no help|support|assistance with ..3 ${PAPERS}`, 'even legal', readNoSponsorship],
  [
    `${PAPERS} aren't|are_not|isn't|is_not something|anything|a_thing ..1 we`,
    'even legal',
    readNoSponsorship,
  ],
  [
    `sort|sort_out|arrange|get|organise|organize|bring|have|need your own ..1 ${PAPERS}`,
    'even legal',
    readNoSponsorship,
  ],
  [
    `requiring|require|requires|needing|need|needs a|an|any? ..2 ${PERMITS}|sponsorship ..6 not|cannot|can't ..3 ${TAKEN}`,
    'even legal',
    readNoSponsorship,
  ],
  [
    `not|never in_a_position|prepared|set_up|equipped|licensed to ..2 support|sponsor|arrange|offer|issue|provide ..3 ${PERMITS}`,
    'even legal',
    readNoSponsorship,
  ],
  [
    `visa=<visas> visa? ..1 ${HOLDERS}? ..2 ${alternation(lexicon.mayApply)} to? apply`,
    'anywhere',
    readAccepted,
  ],
  ['visa=<visas> -? friendly', 'anywhere', readAccepted],
]
