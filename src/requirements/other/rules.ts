import { amount, type Amount } from '../../matcher/numbers.ts'
import type { Match } from '../../matcher/pattern.ts'
import { rule, type Context, type Rule, type Where } from '../kind.ts'
import { isRefused, type Refusal } from '../refusal.ts'
import { endsInNumber } from './ages.ts'
import { load, type Load } from './loads.ts'
import * as portfolios from './portfolios.ts'
import type { OtherRequirement } from './requirement.ts'
import { alternation, wordSet, type Words } from '../../matcher/words.ts'
import * as lexicon from './lexicon.ts'

type Read = Rule<OtherRequirement>['read']
/** `unless`: words in the clause with which the phrase is about something else. */
interface Note {
  readonly note: string | ((n: Amount | undefined, load: Load | undefined) => string)
  readonly where: Where
  readonly phrases: readonly string[]
  readonly unless?: Words
  /** Words of which one must stand in the clause. */
  readonly beside?: Words
  /** Why the phrase is about something else by what stands around it; null where it is not. */
  readonly refused?: (match: Match, context: Context) => Refusal | null
  /** Counts only where the clause begins with it: further on it says how a skill may have been come by. */
  readonly early?: boolean
}

const CLASSES = { n: amount, load }

/** Ages at which the law of some place lets people work, sign or drink: other numbers of years are experience. */
const AGES = { least: 16, most: 25 }

const UNDERGO = alternation(lexicon.passing)
const MEDICAL = alternation(lexicon.medicalSorts)
const EXAM = alternation(lexicon.examinations)
/** What a body does at work and hardly anybody else means. */
const SEATED = alternation(lexicon.postures)
/** The same, and words that are used of much else too. */
const BODY = `${SEATED}|${alternation(lexicon.motions)}`
const LONG = alternation(lexicon.lengths)
const PERIODS = alternation(lexicon.stretches)

const PORTFOLIO = {
  note: 'a portfolio of your work',
  where: 'demand',
  unless: wordSet(lexicon.notPortfolio),
} as const

const NOTES: readonly Note[] = [
  {
    note: (n) => `${n?.min ?? 18} years of age or older`,
    where: 'demand',
    phrases: [
      'n=<n> years|yrs of_age|old',
      'n=<n> years|yrs or_older|or_over|and_older|and_over',
      'age of? n=<n> or|and older|over|above|up',
      'n=<n> or|and older|over',
      'minimum age :|is|of? n=<n>',
      'must|shall|to be at_least|over|aged? n=<n>',
    ],
  },
  {
    note: 'years of residence in the country',
    where: 'demand',
    phrases: [
      `${alternation(lexicon.living)} in ..5 <n> of|out_of the? ${alternation(lexicon.lastWords)} <n> years`,
      'lived|resided in ..4 for|over|during|throughout the? last|past|previous <n> years',
    ],
  },
  {
    note: 'tools of your own',
    where: 'demand',
    phrases: [
      `own ..2 ${alternation(lexicon.toolSets)}`,
      `${alternation(lexicon.bringing)} your|their|his_or_her own ..1 tools`,
    ],
  },
  {
    note: 'work as a freelancer',
    where: 'demand',
    phrases: [`${alternation(lexicon.freelancers)} ..6 only`],
    early: true,
  },
  { ...PORTFOLIO, phrases: portfolios.PORTFOLIO_OF_WORK, refused: portfolios.ofOtherPortfolio },
  { ...PORTFOLIO, phrases: portfolios.PORTFOLIO_SHOWN, refused: portfolios.namesNoneShown },
  {
    note: 'open-source contributions',
    where: 'demand',
    phrases: [
      'open_source|oss|opensource ..2 contribution|contributions|contributor|contributors|maintainer|involvement',
      `${alternation(lexicon.contributing)} ..5 open_source|oss|opensource`,
      'published|released|created|your_own open_source projects|project|work|packages|libraries|software',
    ],
    unless: wordSet(lexicon.notContributor),
  },
  {
    note: (_n, load) => (load ? `lifting ${load.most} ${load.unit} or the like` : 'physical work'),
    where: 'even legal',
    phrases: [`${alternation(lexicon.lifting)} ..8 load=<load>`],
  },
  {
    note: 'a drug test',
    where: 'even legal',
    phrases: [`drug|alcohol|substance|drugs ,|and|or|/|&? ..1 ${alternation(lexicon.drugTests)}`],
    unless: wordSet(lexicon.notDrugTest),
  },
  {
    note: 'no illegal drugs',
    where: 'even legal',
    phrases: ["not|never|no|don't ..4 use|used ..2 illegal|illicit drugs|substances|drug_use"],
    unless: wordSet(lexicon.notDrugTest),
  },
  {
    note: 'a medical examination',
    where: 'even legal',
    phrases: [
      `${UNDERGO} ..6 ${MEDICAL} ..2 ${EXAM}`,
      `${UNDERGO} a physical`,
      `${UNDERGO} a ..1 medical`,
      `${alternation(lexicon.medicalTrades)} medical`,
      `${MEDICAL} ,|and|or|/ ..1 ${MEDICAL} ..1 ${EXAM}`,
      `${MEDICAL} ${EXAM} ..3 required|mandatory`,
    ],
    unless: wordSet(lexicon.notMedical),
  },
  {
    note: 'good credit',
    where: 'even legal',
    phrases: [
      'credit ,|and|or|/? ..2 check|checks',
      'good|clean|satisfactory|acceptable credit history|record|rating',
      'bondable|be_bonded',
    ],
    unless: wordSet(lexicon.notCredit),
    beside: wordSet(lexicon.besideCredit),
  },
  {
    note: 'a clean driving record',
    where: 'demand',
    phrases: [
      "clean|good|acceptable|satisfactory|safe driving|driver's|drivers|driver|motor_vehicle record|history|licence_record|license_record",
      'motor_vehicle|driving|mvr record|report|background check|checks',
    ],
  },
  {
    note: 'a gaming licence',
    where: 'anywhere',
    phrases: [
      `gaming|betting|gambling|casino ..1 license|licence|licensure|licenses`,
      'licensed|license|licence by|from|with ..2 gaming|racing commission|board|authority',
    ],
    unless: wordSet(lexicon.notGaming),
  },
  {
    note: 'physical work',
    where: 'even legal',
    phrases: [
      `${SEATED} ,|;|and|or|/ and|or? ..1 ${BODY}`,
      `${BODY} ,|;|and|or|/ and|or? ..1 ${SEATED}`,
      `${SEATED}|stand|standing|seated ..6 ${LONG} ..2 ${PERIODS}`,
      `${LONG} ..2 ${PERIODS} ,|:|of? ..2 ${SEATED}|stand|standing`,
      'fine motor|manipulation',
      'finger|manual dexterity',
      'repetitive ..2 motion|motions|movement|movements',
      'repetitive use of the? hands|hand|wrists',
      'reach|reaching ..1 with|above ..1 hands|arms|shoulder|head',
      'visual|vision acuity',
      `ability|able to ..3 hear|speak_and_hear|hear_and_speak ..6 ${alternation(lexicon.hearingOf)}`,
      `exposure|exposed|subject to ..6 ${alternation(lexicon.surroundings)}`,
      'work|working ..2 outdoors|outside_in ..6 conditions|weather|heat|cold|temperatures|rain',
      'work|working|exposed|outdoors ..6 inclement|adverse|extreme|all|hot|cold ..2 weather|temperatures|climates',
      'access ..2 all|any ..1 areas|points|parts|levels ..3 site|plant|facility|ship|building|warehouse',
      'sedentary work|role|position|job|nature|in_nature',
      'generally|mostly|primarily|largely|is sedentary',
      'operate|operates|operating|use|using|uses ..3 standard|other|general? office equipment|machinery|machines',
      'computer_based|computer|screen work ..3 most|majority|large|much ..3 day|time',
      'confined spaces|space',
      'remain in a stationary position',
      'stationary position ..12 time|periods|day|%',
      `required|require ..3 ${alternation(lexicon.plainMotions)}`,
      'continuous|prolonged|constant|frequent sitting|standing|walking|typing',
      'required ..2 move about|around|throughout the? ..3 office|campus|building|workplace|facility|plant',
      'occasionally|frequently|regularly move about|around|throughout the|inside_the ..1 office|campus|building|workplace|facility|plant',
      'use|using hands|fingers|hands_and_fingers to',
      `${alternation(lexicon.sightOf)} vision|abilities ..2 ${alternation(lexicon.behindSight)}`,
      `operates|operate|operating|use|using ..3 computer ..5 ${alternation(lexicon.officeMachines)}`,
      'dexterity of hands|fingers',
      `clean room|cleanroom ${alternation(lexicon.cleanRoomThings)}`,
    ],
    unless: wordSet(lexicon.notPhysical),
  },
  {
    note: 'physical work',
    where: 'demand',
    phrases: [
      'climb|climbing|climbs ,|or|and|/? ..4 stairs|ladder|ladders|scaffolding|roofs',
      'swim ..2 <n> m|metres|meters|lengths|yards',
      'on your feet|legs all|for|most|through|the',
      'fit enough to|for',
      'heavy|light|moderate|some lifting',
      'see|view and|or|/ read|interpret|distinguish|hear',
      'see|read|distinguish|differentiate|identify ..2 small_text|small_print|fine_print|colors|colours',
      'work at heights',
      `work|working in ..2 ${alternation(lexicon.coldPlaces)}`,
      `wear|wearing|wears ..6 ${alternation(lexicon.protection)}`,
    ],
    unless: wordSet(lexicon.notPhysical),
  },
  {
    note: 'transport of your own',
    where: 'anywhere',
    phrases: [
      'reliable|own|dependable transportation|transport|vehicle|car',
      'access to a? ..2 vehicle|car',
      'provide|have your|their own transportation|transport',
      'own|have|has|maintain ..3 reliable|dependable|insured ..1 vehicle|car|transportation',
      'vehicle|auto|automobile|car liability insurance',
      'proof_of|valid|current ..2 vehicle|auto|automobile|car insurance',
    ],
    unless: wordSet(lexicon.notTransport),
  },
  {
    note: 'equipment and a workplace of your own',
    where: 'demand',
    phrases: [
      'own|personal laptop|computer|equipment|device|pc|hardware',
      `${alternation(lexicon.connectionPraise)} ..2 internet|broadband|wifi|wi_fi`,
      'quiet|dedicated|distraction_free|private ..2 workspace|work_space|home_office|place_to_work',
    ],
    unless: wordSet(lexicon.notEquipment),
  },
  {
    note: 'projects of your own',
    where: 'demand',
    phrases: [
      'side|personal|hobby|passion|extracurricular projects|project',
      "projects|things|something|anything|apps you|you_have|you_ve|you've ..1 built|made|shipped",
      'personal|side|hobby ,|or|and|/ ..2 projects',
    ],
    unless: wordSet(lexicon.notSideProject),
    early: true,
  },
  {
    note: 'hackathons or competitions',
    where: 'demand',
    phrases: [
      `${alternation(lexicon.competing)} ..5 hackathon|hackathons`,
      'hackathon|hackathons ..1 experience|participation|wins|winner|awards|projects',
      `${alternation(lexicon.contests)} competition|competitions|contest|contests`,
      alternation(lexicon.contestNames),
    ],
    unless: wordSet(lexicon.notContestant),
  },
  {
    note: 'a bootcamp',
    where: 'demand',
    phrases: ['bootcamp|bootcamps|boot_camp|boot_camps'],
    unless: wordSet(lexicon.notBootcamp),
  },
  {
    note: 'good academic standing',
    where: 'anywhere',
    phrases: [
      'good ..1 academic standing',
      'good standing with|at ..3 university|college|school|institution',
    ],
  },
  {
    note: 'coursework',
    where: 'demand',
    phrases: ['completed|completion_of ..1 coursework|courses|course_work'],
    early: true,
  },
  {
    note: 'work as an employee (W-2)',
    where: 'anywhere',
    phrases: [
      'only? on a? w2|w_2 basis|only?',
      'w2|w_2 only|candidates',
      'no c2c|corp_to_corp|third_party|third_parties|1099',
      "c2c|corp_to_corp|1099 ..3 not|unavailable|isn't",
    ],
    unless: wordSet(lexicon.notContract),
  },
  {
    note: 'talks at conferences or meetups',
    where: 'demand',
    phrases: [
      `${alternation(lexicon.speakingAt)} ..2 at|in a|an? ..2 conference|conferences|meetup|meetups|events`,
    ],
    early: true,
  },
  {
    note: 'technical writing in public',
    where: 'demand',
    phrases: [
      'technical|engineering|personal blog|blogs|blogging|blog_posts',
      'blog|blogs|blogging ..3 about|on ..2 technical|technology|engineering|data|software|security',
      'public writing',
      'write|writes|writing ..1 publicly',
    ],
    early: true,
  },
  {
    note: 'vaccination',
    where: 'even legal',
    phrases: [
      'fully? vaccinated',
      'vaccination|vaccine proof|status|against|required',
      'proof of ..3 vaccination',
    ],
    unless: wordSet(lexicon.notVaccination),
  },
  {
    note: 'samples of your work',
    where: 'demand',
    phrases: [
      'writing|code|work|coding|design sample|samples',
      'examples|samples of ..3 work|projects|code|designs',
    ],
    early: true,
  },
  {
    note: 'references',
    where: 'demand',
    phrases: [
      `${alternation(lexicon.referenceSorts)} references`,
      'provide|supply|submit|give ..2 references',
      'references from ..2 employers|managers|clients|supervisors',
      'letter|letters of recommendation|reference',
    ],
    unless: wordSet(lexicon.notReferences),
  },
  {
    note: 'a valid passport',
    where: 'demand',
    phrases: ['valid|current|us|u.s. passport', 'hold|have|possess a? passport'],
  },
  {
    note: 'membership or active part in a student club',
    where: 'demand',
    phrases: [
      'student|technical|engineering|campus club|clubs|organizations|societies|chapter',
      'extracurricular activities|activity|leadership|involvement',
    ],
  },
]

/** Words before a phrase that still opens its clause: "You have interesting side projects". */
const EARLY = 6

const read =
  (each: Note): Read =>
  (match, context) => {
    if (isRefused(context, refusalOf(each, match, context), match)) return null
    const { note } = each
    const n = match.captures['n']?.value as Amount | undefined
    if (typeof note === 'string') return { note }
    const text = note(n, match.captures['load']?.value as Load | undefined)
    const refusal = text.includes('of age') ? refusalOfAge(n, match, context) : null
    return isRefused(context, refusal, match) ? null : { note: text }
  }

/** Why a phrase does not ask what its note says; null where it does. */
function refusalOf(
  { unless, beside, early, refused }: Note,
  match: Match,
  context: Context,
): Refusal | null {
  const { tokens, clause } = context
  const holds = (words: Words): boolean =>
    tokens.slice(clause.from, clause.to).some((t) => words.has(t.norm))
  if ((unless && holds(unless)) || (beside && !holds(beside))) return 'meaning'
  if (early && match.from - clause.from > EARLY) return 'optional'
  return refused?.(match, context) ?? null
}

/** Why a number of years is no age that the candidate must have; null where it is. */
function refusalOfAge(
  n: Amount | undefined,
  { from, to }: Match,
  context: Context,
): Refusal | null {
  if (!n || n.min < AGES.least || n.min > AGES.most || n.max !== null) return 'times'
  if (endsInNumber(to, context)) return 'times'
  return ofOthers(context, from) ? 'others' : null
}

const OTHERS = wordSet(lexicon.othersAge)

/** "children 18 years or older", "companies over 20 years old": somebody else's age. */
const ofOthers = ({ tokens, clause }: Context, from: number): boolean =>
  tokens.slice(Math.max(clause.from, from - 6), from).some((t) => OTHERS.has(t.norm))

export const rules: readonly Rule<OtherRequirement>[] = NOTES.flatMap((each) =>
  each.phrases.map((phrase) => rule<OtherRequirement>(phrase, CLASSES, each.where, read(each))),
)
