import type { TermKind } from '../vocabulary/kinds.ts'
import { wordSet, type Words } from '../text/words.ts'

/** The noun that years are counted in, as adverts spell it. */
export const EXPERIENCE = wordSet(
  'experience experiences exp exp. experince expereince experinece experiance expirience xp background expertise exposure',
)
/** Words around "experience" that name no area. */
export const FILLERS = wordSet(
  `of 's professional relevant related hands on practical proven prior previous work working industry industrial commercial real world direct solid strong total overall demonstrated demonstrable progressive
  progressively responsible full time equivalent applicable recent combined significant extensive paid job additional cumulative successful good similar minimum actual deep broad substantial post graduate postgraduate verifiable
  documented consecutive continuous aligned involved increasing relatable comparable commensurate directly closely each required preferred technical production or and / - , ( ) the a an your`,
)
/** Fillers that belong to the area where more of it follows: "technical consulting". */
const PART_OF_AREA = wordSet('technical production industrial')
export const LEADING: Words = { has: (word) => FILLERS.has(word) && !PART_OF_AREA.has(word) }
export const DEGREES = wordSet(
  "degree bachelor bachelor's bachelors master master's masters phd ph.d. ph.d bs b.s. ms m.s. bsc msc diploma doctorate which whom whose",
)
export const LINKS = wordSet(
  'in as with of using within at on across working involving for doing under through',
)
export const ARTICLES = wordSet(
  'as a an the both either any some one two or more of following these at least such your',
)
export const CODING = wordSet(
  'programming coding scripting developing writing querying working proficiency',
)
export const OPENINGS = new Set([
  'A',
  'An',
  'The',
  'Ability',
  'Strong',
  'Experience',
  'Knowledge',
  'Must',
  'Excellent',
  'Proven',
  'Familiarity',
  'Proficiency',
  'Understanding',
  'Good',
  'Solid',
  'Working',
  'Hands',
  'Demonstrated',
  'Minimum',
  'At',
  'Able',
  'Willingness',
])
export const ENDS = new Set(['-', '.', ';', '!', '?', ':', '–', '—', '•', '|', '[', ']', '…'])
/** Words that end what a demand names. */
export const CUTS = wordSet(
  'required preferred desired is are was were will who which that including plus preferably ideally strongly must along combined within you we needed expected mandatory minimum would highly may can could has have',
)
/** After a comma or "and", what begins another demand. */
export const NEXT = wordSet(
  'with including preferably ideally experience strong knowledge at minimum excellent familiarity proficiency ability plus you proven solid understanding demonstrated where especially particularly',
)
/** A colon behind these goes on with the list that they announce. */
export const LISTS = wordSet(
  'following these below areas technologies languages tools frameworks platforms skills',
)
/** The longest phrase that names an area, in tokens. */
export const LONGEST = 18

/** Last words of a job's name. */
export const ROLES = wordSet(
  `engineer engineers developer developers scientist scientists analyst analysts manager managers architect architects administrator administrators consultant consultants designer designers programmer programmers
  researcher researchers intern lead leader leaders director specialist specialists technician officer owner coordinator tester tutor teacher instructor assistant strategist sre dba contractor role roles position positions
  capacity job jobs founder executive supervisor advisor practitioner professional professionals`,
)
/** Nouns of work: what ends in one is an area, though a method or a class of tools may bear the name. */
export const WORK = wordSet(
  `engineering development science analytics analysis administration management design research consulting architecture marketing sales operations support security cybersecurity testing finance accounting recruiting teaching
  it modeling modelling devops backend frontend stack leadership governance strategy consultancy programming integration infrastructure networking deployment automation software ai ml learning intelligence systems`,
)
/** Kinds of the vocabulary that are used by name. */
export const NAMED: ReadonlySet<TermKind> = new Set<TermKind>([
  'language',
  'framework',
  'library',
  'tool',
  'platform',
  'database',
  'service',
  'operating-system',
  'protocol',
  'format',
  'hardware',
])
/** Nouns of work that may stand right behind the years. */
export const NOUNS = wordSet(
  'backend back frontend front full software data devops sre ml ai engineering product network security cloud infrastructure web mobile sales marketing it is information ux business customer analytics enterprise production full-stack testing qa',
)
/** What stands between a skill and the years of it: "Java with five years". */
export const LEAD = wordSet(
  'with at least minimum of over more than ( : - – — a experience level required for >',
)
