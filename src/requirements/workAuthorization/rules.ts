import type { Match } from '../../matcher/pattern.ts'
import { country, nationality, place } from '../../vocabulary/countries.ts'
import { LICENCE_PHRASE } from '../../vocabulary/driving-licences.ts'
import { rule, type Context, type Rule } from '../kind.ts'
import { isRefused } from '../refusal.ts'
import { clearance } from './clearances.ts'
import { persons } from './persons.ts'
import {
  readAccepted,
  admits,
  readAuthorized,
  readCitizenship,
  readNational,
  readNoSponsorship,
  readOffered,
  readPerk,
  readPermit,
  readUnrestricted,
} from './rights.ts'
import {
  readChecked,
  readClassified,
  readCleared,
  readExported,
  readLicensed,
  readVetted,
} from './vetting-phrases.ts'
import { authorizationDraft, type Read, type WorkAuthorizationRequirement } from './requirement.ts'
import { normAt } from '../../matcher/tokenizer.ts'
import { alternation, wordSet } from '../../matcher/words.ts'
import * as lexicon from './lexicon.ts'
import { drivingPhrases } from './driving.ts'
import { verifyPhrases } from './verify-phrases.ts'
import { visaOffers } from './visa-offers.ts'
import { visaPhrases } from './visa-phrases.ts'
import { visas } from './visas.ts'
import { countriesIn, NOT, SPONSOR } from './passage-words.ts'

const CLASSES = { country, nationality, place, persons, clearance, visas }

const rules: readonly (readonly [
  phrase: string,
  where: Rule<WorkAuthorizationRequirement>['where'],
  read: Read,
])[] = [
  ...verifyPhrases,
  ...visaPhrases,
  ...visaOffers,
  // a right to work
  [
    'authorized|authorised|authorization|authorisation to legally|lawfully|permanently? work|be_employed',
    'even legal',
    readAuthorized,
  ],
  [
    `legally|lawfully ${alternation(lexicon.entitled)} to|for permanently? work|live|be_employed|employment`,
    'even legal',
    readAuthorized,
  ],
  ['authorized|authorised|eligible for employment|work in|within|by', 'even legal', readAuthorized],
  [
    `${alternation(lexicon.entitledTo)} to legally|lawfully? live_and|reside_and|live_and_legally? work|be_employed ..4 in|within|across|for ..2 <country>`,
    'even legal',
    readAuthorized,
  ],
  [
    'eligible|permitted|entitled|legal|free to legally|lawfully? live_and|reside_and? work in|within|on ..1 <place>',
    'even legal',
    readAuthorized,
  ],
  [
    'right|rights|permission|entitlement|authority to live_and|reside_and|legally|permanently|live_/? work',
    'even legal',
    readAuthorized,
  ],
  [
    `${alternation(lexicon.validity)} work|working|employment ${alternation(lexicon.rightNouns)}`,
    'anywhere',
    readPermit,
  ],
  [
    `<nationality>|<country> work|working|employment ${alternation(lexicon.rightNounsShort)}`,
    'anywhere',
    readPermit,
  ],
  ['valid|current|existing visa|work_visa ..4 to_work|to_legally_work', 'anywhere', readPermit],
  [
    `work|working|employment ${alternation(lexicon.rightNounsShort)} ..8 required|mandatory|essential|necessary|needed|a_must`,
    'even legal',
    readPermit,
  ],
  [
    `${alternation(lexicon.havingRights)} ..4 work|working|employment authorization|authorisation|permit|permits|rights|permission`,
    'even legal',
    readPermit,
  ],
  [
    'work|working|employment authorization|authorisation|permit|rights for|in|within ..2 <country>',
    'demand',
    readPermit,
  ],
  ['can|could already? legally|lawfully work', 'even legal', readAuthorized],
  [
    'already|legally|lawfully may|can|could|may_legally|can_legally work',
    'even legal',
    readAuthorized,
  ],
  ['may|can|could already work in|within ..1 <country>|<place>', 'even legal', readAuthorized],
  ['who|that may work in|within ..1 <country>', 'even legal', readAuthorized],
  // no sponsorship, and statuses that are refused
  [`${NOT} ..16 ${SPONSOR}`, 'even legal', readNoSponsorship],
  [`without ..14 ${SPONSOR}`, 'even legal', readNoSponsorship],
  [
    `sponsorship|sponsorships|sponsoring ..14 not|cannot|can't|isn't|aren't|won't ..2 ${alternation(lexicon.offeredWords)}`,
    'even legal',
    readNoSponsorship,
  ],
  [
    "sponsorship|sponsorships ..4 unavailable|is_not|isn't|are_not",
    'even legal',
    readNoSponsorship,
  ],
  [`${NOT} ..8 <visas>`, 'even legal', readNoSponsorship],
  [
    'temporary|nonimmigrant|non_immigrant|student|work visas|visa|status ..24 not|cannot ..3 considered|eligible|hired|accepted|selected',
    'even legal',
    readNoSponsorship,
  ],
  [
    'without ..3 visa|visas requirement|requirements|assistance|support|restrictions|restriction',
    'even legal',
    readNoSponsorship,
  ],
  [
    `${NOT} ..8 visa|visas|immigration ${alternation(lexicon.visaHelp)}`,
    'even legal',
    readNoSponsorship,
  ],
  [
    "not|cannot|can't|unable|don't to? ..1 offer|provide|support|issue|arrange ..3 visas|visa|immigration",
    'even legal',
    readNoSponsorship,
  ],
  [
    'no visa|visas',
    'even legal',
    (match, context) =>
      match.to === context.clause.to || context.tokens[match.to]?.kind === 'sign'
        ? readNoSponsorship(match, context)
        : null,
  ],
  ['visa|visas|sponsorship : no|none|not|unavailable', 'even legal', readNoSponsorship],
  ['visa independent', 'even legal', readNoSponsorship],
  ['without any? restriction|restrictions|limitation|limitations', 'even legal', readUnrestricted],
  // sponsorship as good news
  [
    'sponsorship|sponsorships is|are|may_be|can_be|will_be|for|of ..4 available|offered|provided|possible|considered|supported',
    'even legal',
    readOffered,
  ],
  [
    `visa|visas|immigration|h1b sponsorship|sponsorships :? ${alternation(lexicon.offeredOrSaid)}`,
    'even legal',
    readOffered,
  ],
  ['visa will sponsor', 'anywhere', readOffered],
  ['visa|visas :? possible|yes|offered|sponsored', 'anywhere', readOffered],
  ['visa|visas|immigration|h1b sponsorship|sponsorships', 'even legal', readPerk],
  [
    `visa|visas|immigration support|assistance ..1 ${alternation(lexicon.visaOffered)}`,
    'anywhere',
    readOffered,
  ],
  ['relocation and|&|/|or|, visa|immigration support|assistance|help', 'even legal', readOffered],
  [
    'help|support|assist you|candidates|relocators? ..1 with ..3 visa|visas|immigration',
    'even legal',
    readOffered,
  ],
  ['eligible for ..3 sponsorship', 'even legal', readOffered],
  [
    `${alternation(lexicon.ableTo)} to? sponsor|sponsoring|consider_sponsoring ..5 ${alternation(lexicon.sponsoredThings)}`,
    'even legal',
    readOffered,
  ],
  [
    `${alternation(lexicon.offering)} ..5 visa|immigration|h1b|permit sponsorship|sponsorships`,
    'even legal',
    readOffered,
  ],
  [`visa=<visas> ..4 ${alternation(lexicon.visaWelcome)}`, 'anywhere', readAccepted],
  ['open to ..3 visa=<visas>', 'anywhere', readAccepted],
  [
    `${alternation(lexicon.sponsoring)} ..2 <visas> transfer|transfers|petitions|extensions`,
    'even legal',
    readOffered,
  ],
  [`${alternation(lexicon.accepting)} ..4 visa=<visas>`, 'anywhere', readAccepted],
  // citizens, residents, US persons
  [
    'must|should|shall|required_to|needs_to|need_to ..3 be|have|hold|possess|are ..3 who=<persons>',
    'even legal',
    admits(true),
  ],
  ['must|should ..1 be a|an? who=<nationality>', 'demand', readNational],
  [`${alternation(lexicon.limiting)} ..4 who=<persons>`, 'even legal', admits(false)],
  [`who=<persons> status? ..4 ${alternation(lexicon.personsOnly)}`, 'even legal', admits(false)],
  ['citizenship : who=<persons>', 'anywhere', admits(false)],
  [
    'who=citizenship status? is|are|(|: ..1 required|mandatory|necessary|needed|prerequisite|requirement',
    'even legal',
    readCitizenship,
  ],
  [
    'citizenship : <country>|<nationality>',
    'anywhere',
    (match, { tokens }) => authorizationDraft('citizen', countriesIn(tokens, match.from, match.to)),
  ],
  ['who=<persons>', 'demand', admits(false)],
  // clearances
  ['what=<clearance>', 'even legal', readCleared],
  // export control, checks, licences
  [alternation(lexicon.exportLaws), 'even legal', readExported],
  [
    `${alternation(lexicon.checkedThings)} ${alternation(lexicon.checkNouns)}`,
    'even legal',
    readChecked,
  ],
  [
    `pre_employment|preemployment ,|and|/? ..2 ${alternation(lexicon.vettingNouns)}`,
    'even legal',
    readVetted,
  ],
  [
    `identity|id|reference|references|right_to_work ,|and|or|/|& ..2 ${alternation(lexicon.vettingSorts)} ..1 check|checks|verification|screening`,
    'even legal',
    readVetted,
  ],
  [
    `background|criminal_background ,|and|or|/|&|+ ..1 ${alternation(lexicon.besideBackground)} ..1 ${alternation(lexicon.checkNouns)}|test|tests|testing`,
    'demand',
    () => authorizationDraft('backgroundCheck', []),
  ],
  ['passage|passing|meet of? screening criteria|requirements', 'even legal', readVetted],
  ['review ..4 criminal history|record|records|background', 'even legal', readVetted],
  ['fingerprinted|fingerprinting|fingerprints', 'even legal', readVetted],
  ['will|must be fingerprinted', 'even legal', () => authorizationDraft('backgroundCheck', [])],
  [
    'certificate|extract|certification of ..1 good_conduct|no_criminal_record|conduct|criminal_record',
    'even legal',
    readVetted,
  ],
  [
    'police|criminal_record|criminal_records certificate|clearance|extract|clearances',
    'even legal',
    readVetted,
  ],
  ['working_with_children|wwc|wwcc check|card|clearance?', 'even legal', readVetted],
  ['enhanced|basic|standard dbs', 'even legal', readVetted],
  ['clean ..1 criminal|police|background record|history|check?', 'even legal', readVetted],
  ['no criminal|felony|prior convictions|conviction|record|history', 'demand', readVetted],
  ['not|never ..4 been convicted of', 'even legal', readVetted],
  ['free of|from ..1 criminal|felony convictions', 'even legal', readVetted],
  ['polygraph|lie_detector examination|exam|test|interview', 'even legal', readVetted],
  ['pass|complete|completion|undergo|take|includes ..4 polygraph', 'even legal', readVetted],
  ['suitability determination|investigation|review|check|screening', 'even legal', readVetted],
  ['piv|common_access|cac card|credential|credentials', 'demand', readVetted],
  [
    'access ..1 to ..2 classified information|data|material|materials',
    'even legal',
    readClassified,
  ],
  [LICENCE_PHRASE, 'demand', readLicensed],
  [
    `full|clean ,? clean|full? ${alternation(lexicon.licencePlaces)} license|licence`,
    'demand',
    readLicensed,
  ],
  [
    'able|ability|willing|willingness to drive a|an|the|own|your|company vehicle|car|van|truck|company',
    'demand',
    readLicensed,
  ],
  ...drivingPhrases,
]

/** A sentence is shorter; what is further off in a text without full stops says nothing of the match, and would cost time without end. */
const WINDOW = 80

function near(match: Match, context: Context): Context {
  const clamp = <S extends { readonly from: number; readonly to: number }>(stretch: S): S => ({
    ...stretch,
    from: Math.max(stretch.from, match.from - WINDOW),
    to: Math.min(stretch.to, match.to + WINDOW),
  })
  return { ...context, passage: clamp(context.passage), clause: clamp(context.clause) }
}

const ANSWERS = wordSet(lexicon.answersNo)

/** "Citizenship required: No", "Public Trust required: none": a field of one line whose answer is that nothing is asked. */
const isAnsweredNo = ({ to }: Match, { tokens }: Context): boolean => {
  for (let at = to; at < to + FIELD; at++) {
    const token = tokens[at]
    if (!token || token.newlines > 0) return false
    if (token.text === ':') return ANSWERS.has(normAt(tokens, at + 1))
    if (token.kind === 'sign' && token.text !== '/') return false
  }
  return false
}

/** Words between a demand and the colon of its field at most: "…clearance level must be able to obtain:". */
const FIELD = 8

/** What the employer says of visas, laws and checks holds under every heading; a clearance or citizenship may well be only wished for. */
const UNDER_ANY_HEADING: ReadonlySet<Read> = new Set([
  readNoSponsorship,
  readAuthorized,
  readExported,
  readChecked,
  readVetted,
])

export default rules.map(([phrase, where, read]): Rule<WorkAuthorizationRequirement> => ({
  ...rule<WorkAuthorizationRequirement>(phrase, CLASSES, where, (match, context) =>
    isRefused(context, isAnsweredNo(match, context) ? 'denied' : null, match)
      ? null
      : read(match, near(match, context)),
  ),
  ...(UNDER_ANY_HEADING.has(read) ? { importance: 'required' as const } : {}),
}))
