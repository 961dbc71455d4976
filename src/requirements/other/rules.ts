import { amount, type Amount } from '../../matcher/numbers.ts'
import { rule, type Context, type Rule, type Where } from '../kind.ts'
import type { OtherRequirement } from './requirement.ts'
import { wordSet, type Words } from '../../matcher/words.ts'
import * as lexicon from './lexicon.ts'

type Read = Rule<OtherRequirement>['read']
/** `unless`: words in the clause with which the phrase is about something else. */
interface Note {
  readonly note: string | ((n: Amount | undefined) => string)
  readonly where: Where
  readonly phrases: readonly string[]
  readonly unless?: Words
  /** Counts only where the clause begins with it: further on it says how a skill may have been come by. */
  readonly early?: boolean
}

const CLASSES = { n: amount }

/** Ages at which the law of some place lets people work, sign or drink: other numbers of years are experience. */
const AGES = { least: 16, most: 25 }

const NOTES: readonly Note[] = [
  {
    note: (n) => `${n?.min ?? 18} years of age or older`,
    where: 'demand',
    phrases: [
      'n=<n> years|yrs of_age|old',
      'n=<n> years|yrs or_older|or_over|and_older|and_over',
      'age of? n=<n> or|and older|over|above|up',
      'n=<n> or|and older|over',
    ],
  },
  {
    note: 'a portfolio of your work',
    where: 'demand',
    phrases: [
      'portfolio of|showcasing|demonstrating|displaying|featuring|that|link|website|or|/|highlighting ..6 work|projects|project|github|code|designs|design|software|shows|apps',
      'online|github|public|personal|code|coding|design|software|project|projects portfolio',
      'github|gitlab profile|profiles|portfolio|account|link|repos|repositories|repository',
    ],
    unless: wordSet(lexicon.notPortfolio),
  },
  {
    note: 'open-source contributions',
    where: 'demand',
    phrases: [
      'open_source|oss|opensource ..2 contribution|contributions|contributor|contributors|maintainer|involvement',
      'contribute|contributed|contributes|contributing|contribution|contributions|contributor|committer|maintainer|maintaining|maintained|involvement|participation|active ..5 open_source|oss|opensource',
      'published|released|created|your_own open_source projects|project|work|packages|libraries|software',
    ],
    unless: wordSet(lexicon.notContributor),
  },
  {
    note: (n) => (n ? `lifting ${n.max ?? n.min} pounds or the like` : 'physical work'),
    where: 'even legal',
    phrases: [
      'lift|lifting|carry|carrying|move|moving|push ..8 n=<n> pounds|pound|lbs|lb|kg|kilograms|kilos',
    ],
  },
  {
    note: 'a drug test',
    where: 'even legal',
    phrases: [
      'drug|alcohol|substance|drugs ,|and|or|/|&? ..1 test|tests|testing|screen|screens|screening|screenings|check|checks',
    ],
    unless: wordSet(lexicon.notDrugTest),
  },
  {
    note: 'physical work',
    where: 'even legal',
    phrases: [
      'remain in a stationary position',
      'stationary position ..12 time|periods|day|%',
      'sit|sitting|stand|standing|walk|walking|bending|reaching ,|;|and|or|/ and|or? sit|sitting|stand|standing|walk|walking|bend|bending|reach|reaching|talk|hear',
      'required|require ..3 sit|stand|walk|talk|hear|kneel|climb|stoop|crouch',
      'continuous|prolonged|constant|frequent sitting|standing|walking|typing',
      'required ..2 move about|around|throughout the? ..3 office|campus|building|workplace|facility|plant',
      'occasionally|frequently|regularly move about|around|throughout the|inside_the ..1 office|campus|building|workplace|facility|plant',
      'use|using hands|fingers|hands_and_fingers to',
      'specific|normal|corrected|close|distance|color|colour|peripheral|vision vision|abilities ..2 abilities|include|requirements|vision|ability|required|acuity',
      'operates|operate|operating|use|using ..3 computer ..5 machinery|copy_machine|copier|printer|printers|telephones|telephone',
      'dexterity of hands|fingers',
      'clean room|cleanroom environment|suit|suits|attire|clothing|gown|coveralls',
    ],
    unless: wordSet(lexicon.notPhysical),
  },
  {
    note: 'physical work',
    where: 'demand',
    phrases: [
      'sit|stand|sitting|standing|walk ..6 prolonged|long|extended periods|time|hours',
      'prolonged|extended|long periods|hours of? sitting|standing|walking|typing|time_sitting|time_standing',
      'climb|crawl|kneel|crouch|stoop|bend ,|or|and|/ ..4 climb|crawl|kneel|crouch|stoop|bend|lift|twist|stairs|ladders',
      'heavy lifting',
      'work at heights',
      'manual dexterity',
      'wear ..4 protective_equipment|ppe|respirator|safety_shoes|safety_equipment',
    ],
  },
  {
    note: 'transport of your own',
    where: 'anywhere',
    phrases: [
      'reliable|own|dependable transportation|transport|vehicle|car',
      'access to a? ..2 vehicle|car',
      'provide|have your|their own transportation|transport',
    ],
    unless: wordSet(lexicon.notTransport),
  },
  {
    note: 'equipment and a workplace of your own',
    where: 'demand',
    phrases: [
      'own|personal laptop|computer|equipment|device|pc|hardware',
      'reliable|stable|strong|high_speed|fast|good|dependable ..2 internet|broadband|wifi|wi_fi',
      'quiet|dedicated|distraction_free|private ..2 workspace|work_space|home_office|place_to_work',
    ],
    unless: wordSet(lexicon.notEquipment),
  },
  {
    note: 'projects of your own',
    where: 'demand',
    phrases: [
      'side|personal|hobby|passion|extracurricular projects|project',
      'projects|things you|you_have|you_ve built|made|shipped',
    ],
    unless: wordSet(lexicon.notSideProject),
    early: true,
  },
  {
    note: 'hackathons or competitions',
    where: 'demand',
    phrases: [
      'participation|participated|participating|experience|competed|won|winner|winning|success|results|placed|awards ..5 hackathon|hackathons',
      'hackathon|hackathons ..1 experience|participation|wins|winner|awards|projects',
      'kaggle|coding|programming|robotics|math|mathematics|data_science|algorithm|algorithmic|case|ctf|capture_the_flag competition|competitions|contest|contests',
      'kaggle|icpc|olympiad|olympiads|codeforces|topcoder|ctf|ctfs',
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
      'only? on w2|w_2 only?',
      'w2|w_2 only|candidates',
      'no c2c|corp_to_corp|third_party|third_parties|1099',
    ],
  },
  {
    note: 'talks at conferences or meetups',
    where: 'demand',
    phrases: [
      'presented|presenting|spoken|speaking|speaker|talks|talk ..2 at|in a|an? ..2 conference|conferences|meetup|meetups|events',
    ],
    early: true,
  },
  {
    note: 'vaccination',
    where: 'even legal',
    phrases: [
      'fully? vaccinated',
      'vaccination|vaccine proof|status|requirement|requirements|against|required',
      'proof of ..3 vaccination',
    ],
    unless: wordSet(lexicon.notVaccination),
  },
  {
    note: 'samples of your work',
    where: 'demand',
    phrases: ['writing|code|work|coding|design sample|samples'],
  },
  {
    note: 'references',
    where: 'demand',
    phrases: [
      'professional|strong|excellent|employment|work|personal|academic references',
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
const EARLY = 4

const read =
  ({ note, unless, early }: Note): Read =>
  ({ captures, from }, context) => {
    const { tokens, clause } = context
    if (unless && tokens.slice(clause.from, clause.to).some((t) => unless.has(t.norm))) return null
    if (early && from - clause.from > EARLY) return null
    const n = captures['n']?.value as Amount | undefined
    if (typeof note === 'string') return { note }
    const text = note(n)
    const isAge = text.includes('of age')
    return isAge &&
      (!n || n.min < AGES.least || n.min > AGES.most || n.max !== null || ofOthers(context, from))
      ? null
      : { note: text }
  }

const OTHERS = wordSet(lexicon.othersAge)

/** "children 18 years or older", "companies over 20 years old": somebody else's age. */
const ofOthers = ({ tokens, clause }: Context, from: number): boolean =>
  tokens.slice(Math.max(clause.from, from - 6), from).some((t) => OTHERS.has(t.norm))

export const rules: readonly Rule<OtherRequirement>[] = NOTES.flatMap((each) =>
  each.phrases.map((phrase) => rule<OtherRequirement>(phrase, CLASSES, each.where, read(each))),
)
