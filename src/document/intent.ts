import * as lexicon from './lexicon.ts'
import { alternation, wordSet } from '../matcher/words.ts'
import { gerund } from '../matcher/gerund.ts'
import { pattern } from '../matcher/pattern.ts'
import { PatternIndex, phraseIndex } from '../matcher/pattern-index.ts'
import type { Passage } from './outline.ts'
import { normAt, type Token } from '../matcher/tokenizer.ts'

type Sign = {
  readonly asks: boolean
  readonly strength: number
  readonly pattern: ReturnType<typeof pattern>
}

const signs = (asks: boolean, strength: number, written: readonly string[]): Sign[] =>
  written.map((w) => ({ asks, strength, pattern: pattern(w) }))

/** Words before what an employer does to find somebody, and words that follow for whom. */
const EMPLOYER = "we're|we_are|is|are_you|currently|also|now"
const SOUGHT = alternation(lexicon.soughtPersons)

/**
 * Words by which a sentence asks something of the candidate wherever it stands, and words by which it tells of the work, the team or the product instead.
 * Strength 0 asks only where demands are expected; 1 asks or tells anywhere; the stronger side of a sentence counts.
 */
const INDEX = new PatternIndex<Sign>([
  // "We are seeking a careful analyst to join our team" tells of us three times
  ...signs(true, 4, [`${EMPLOYER} looking|seeking|searching for? ${SOUGHT}`]),
  ...signs(true, 2, [
    `${EMPLOYER} hiring for? ${SOUGHT}`,
    `looking for|to ${alternation(lexicon.hiredPersons)}`,
    'we seek a|an|someone|people|candidates|highly|talented',
    'ideal|successful|right|perfect candidate|candidates|applicant|person|intern|fit',
  ]),
  ...signs(true, 1, [
    `you must|should|need|have_to ${alternation(lexicon.youMust)}`,
    'must have|possess|hold|demonstrate',
    `must also? be ..1 ${alternation(lexicon.mustBe)}`,
    `should ${alternation(lexicon.youShould)}`,
    `${alternation(lexicon.candidates)} ${alternation(lexicon.mustWords)}`,
    "you'll|you_will need|need_to|be_required_to|bring have|be|strong|a|an?",
    `you'll|you_will|will have|possess ..3 ${alternation(lexicon.knowing)}`,
    'is|are a|an? absolute? must|requirement|prerequisite',
    `is|are ${alternation(lexicon.weights)}`,
    'is|are|would_be|be|as a|an|also? ..1 plus|bonus|asset|advantage',
    'a|strong|huge|big|definite plus',
    'nice to have',
    'bonus points',
    'bonus for|if',
    'required|preferred :',
    'minimum|at_least of? ..4 years|year|months|gpa',
    `you|who have|has|possess|bring ..4 ${alternation(lexicon.knowingOfYou)}`,
    `you are|are_also|are_already ${alternation(lexicon.beingOf)}`,
    `you're ${alternation(lexicon.beingOfYou)}`,
    'currently enrolled|pursuing',
    'must|currently|be|are|is enrolled in',
    'open to|for students|undergraduates|candidates|applicants',
    `we ${alternation(lexicon.expects)} ${alternation(lexicon.expectedOf)}?`,
    'we require|prefer|value',
    `requires|require|requiring ..3 ${alternation(lexicon.neededThings)}`,
    'years|yrs of|in|with|experience|relevant|professional',
    "years '|’ experience",
    'required to',
    'eligible to|for',
    'authorized|authorised to work',
    `${alternation(lexicon.knowledgeNouns)} required|preferred|desired|essential`,
    'understanding|knowledge|experience|familiarity|proficiency|grasp ..16 is|are very|highly? important|key|crucial|critical|vital|essential',
    'might|may|could|would|will be a? good|great|perfect? fit if|for?',
    'this|the role|position|job requires',
    'able to work|commit|travel|relocate|commute',
    'willing|willingness to',
    'important|matters|matter|essential|crucial to|for us that you',
    'interest in ..8 must',
  ]),
  ...signs(true, 0, [
    'experience|proficiency|familiarity|fluency|expertise with|in|of',
    'knowledge|understanding of',
    'proficient|fluent|experienced|skilled in|with|at',
    'familiar|comfortable with',
    'ability to',
    'strong ..2 skills|background',
    'passion for|about',
    'passionate about',
  ]),
  // "We are looking for someone who will build …": what follows is the work
  ...signs(false, 2, [`who|that will ${alternation(lexicon.duties)}`]),
  ...signs(false, 1, [
    `you'll|you_will ${alternation(lexicon.chances)}`,
    `will ${alternation(lexicon.tasks)}`,
    'we want our|to|ai|the|every|everyone',
    `we|our_team ${alternation(lexicon.ofEmployer)}`,
    `our ${alternation(lexicon.employerThings)}`,
    "as an|a ..5 you|you_will|you_ll|you'll",
    'opportunity|chance|opportunities to|for',
    'this|the position|role|internship|opportunity|program offers|provides|gives|is_responsible|will|involves',
    'responsible for',
    'gain|gaining ..3 experience|exposure|skills',
    'learn how|about|to|from',
    'is|are a leading|leader|global|provider|company|startup',
    'founded|established in',
    'equal opportunity',
    `we|our|us|they ${alternation(lexicon.ofUs)}`,
    `this|the ${alternation(lexicon.rolesAndPrograms)} ..1 ${alternation(lexicon.ofRole)}`,
    `if you ${alternation(lexicon.askingReaders)}`,
    'interested in hearing|learning|joining',
    'join us|our|the',
    `${alternation(lexicon.invitingVerbs)} us|our|more|here|the|at`,
    `please ${alternation(lexicon.invitations)}`,
    'employment is|may|will',
    'any|all offer|offers of|are',
  ]),
])

/** How well something is had: "strong", "hands-on". */
const HOW = alternation(lexicon.depths)

/** Words with which a line opens that tells what the candidate has: it asks under whatever heading, for lists of demands lose theirs. */
const OPENINGS = phraseIndex(
  [
    `${HOW}? ,|and|&? ${HOW}? ${HOW}? experience|proficiency|familiarity|fluency|expertise ..1 with|in|of|using|<doing>`,
    `${HOW}? ,|and|&? ${HOW}? knowledge|understanding|grasp|command of|in|about|on`,
    `${HOW}? experience|knowledge|understanding|familiarity|proficiency|expertise and|or|/|& ..2 ${alternation(lexicon.knowledgeBehindAnd)}`,
    `${HOW}? ,|and|&? ${HOW}? background|skills in|with`,
    `${HOW} ${HOW}? ability|abilities|capacity|capability|track_record|record to|of|in`,
    `${alternation(lexicon.excellence)} ..5 ${alternation(lexicon.ableNouns)}`,
    'proficient|fluent|experienced|skilled|adept|well_versed in|with|at',
    'familiar|comfortable|confident with',
    'ability|able|capable|capacity to|of',
    `strong|keen|genuine|deep|real|active? ${alternation(lexicon.keenness)} in|for|about|to`,
    'eager|keen|hungry|curious|passionate to|about|for',
    `have|possess ..3 ${alternation(lexicon.haveThings)}`,
    `must ${alternation(lexicon.obligations)}`,
    'preferred|desired|required certifications|certification|skills|qualifications|languages :',
  ],
  { doing: gerund },
)

/** Verbs with which a line tells of a duty: under a heading of requirements it asks for nothing that one has. */
export const DUTY_VERBS = wordSet(lexicon.dutyVerbs)

/** `asks`: wants something of the candidate. `duty`: a task, told where demands are listed. `tells`: anything else. */
export type Tone = 'asks' | 'duty' | 'tells'

/** A phrase by which a sentence asks, or tells of something else instead; tokens `from` to `to`. */
export interface ToneSign {
  readonly asks: boolean
  readonly strength: number
  readonly from: number
  readonly to: number
}

/** The phrases that `toneOf` weighs in a passage, for explanations. */
export const toneSigns = (tokens: readonly Token[], { from, to }: Passage): ToneSign[] =>
  INDEX.matches(tokens, from, to).map(({ entry: { asks, strength }, match }) => ({
    asks,
    strength,
    from: match.from,
    to: match.to,
  }))

/** What a sentence does, by its section and by its own words. */
export function classifyTone(tokens: readonly Token[], passage: Passage): Tone {
  const { role } = passage.section
  if (passage.isHeading || passage.section.denied || NEVER_ASK.has(role)) return 'tells'
  const weighed = weigh(tokens, passage)
  if (role === 'requirement') return toneOfRequirement(tokens, passage, weighed)
  const { strong, tells, question } = weighed
  if (role === 'application') return strong > 0 && tells === 0 && !question ? 'asks' : 'tells'
  // in the prose about the employer too much opens so: "Experience in shipping since 1990 …"
  const mayOpen = !passage.section.taught && (role === 'responsibility' || passage.bullet)
  if (mayOpen && opensDemand(tokens, passage)) return 'asks'
  return strong > tells && !question ? 'asks' : 'tells'
}

const NEVER_ASK: ReadonlySet<Passage['section']['role']> = new Set(['benefits', 'legal', 'meta'])

/** What the phrases of a passage weigh, and whether it is a question. */
interface Weighed {
  readonly strong: number
  readonly weak: number
  readonly tells: number
  readonly question: boolean
}

function weigh(tokens: readonly Token[], { from, to }: Passage): Weighed {
  let [strong, weak, tells] = [0, 0, 0]
  for (const { entry } of INDEX.matches(tokens, from, to)) {
    if (!entry.asks) tells += entry.strength
    else if (entry.strength > 0) strong += entry.strength
    else weak++
  }
  return { strong, weak, tells, question: tokens[to - 1]?.text === '?' }
}

const opensDemand = (tokens: readonly Token[], { from, to }: Passage): boolean =>
  OPENINGS.matchesAt(tokens, from, to).length > 0

/** "Driving licence", "Building certificate": what one holds is no object of the verb before it. */
const NO_OBJECTS = wordSet(lexicon.noObjects)

/** Under a heading of requirements all is asked but what tells by its own words, and duties. */
function toneOfRequirement(
  tokens: readonly Token[],
  passage: Passage,
  { strong, weak, tells, question }: Weighed,
): Tone {
  if (question && strong === 0) return 'tells'
  if (strong + weak > 0 || opensDemand(tokens, passage)) return 'asks'
  if (tells > 0) return 'tells'
  const isDuty =
    DUTY_VERBS.has(normAt(tokens, passage.from)) &&
    !tokens[passage.from + 1]?.hyphen &&
    !NO_OBJECTS.has(normAt(tokens, passage.from + 1))
  return isDuty ? 'duty' : 'asks'
}
