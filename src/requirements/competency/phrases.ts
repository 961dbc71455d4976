import { alternation } from '../../matcher/words.ts'
import * as lexicon from './lexicon.ts'
import { pattern, type Pattern } from '../../matcher/pattern.ts'
import { PatternIndex } from '../../matcher/pattern-index.ts'

/**
 * `named`: a competency by its name. `attitude` and `told`: words before what one likes, or is able to do; the latter count where nothing harder was read,
 * and `opening` only where they open the clause. `other`: what has the name of a competency and is something else; names inside it are not read.
 */
export type CompetencySign = 'named' | 'attitude' | 'told' | 'opening' | 'other'

interface Phrase {
  readonly pattern: Pattern
  readonly how: CompetencySign
}

const phrases = (how: Phrase['how'], written: readonly string[]): Phrase[] =>
  written.map((w) => ({ how, pattern: pattern(w) }))

/** Soft skills and attitudes, as adverts name and tell them. */
export const COMPETENCY_PHRASES = new PatternIndex<Phrase>([
  ...phrases('named', [
    'written|verbal|oral|spoken ,? and|&|or|/? ,? verbal|written|oral|spoken? communication|communications|communicator|skills|skill',
    'communication|communications|communicator|communicators|communicating ..1 skills|skill|ability|abilities?',
    `communicate|communicates|articulate|convey|explain ..1 ${alternation(lexicon.mannerOfTelling)}`,
    `${alternation(lexicon.skillsByName)} skills|abilities|skill|ability`,
    alternation(lexicon.qualities),
    'part of a|the team',
    'team environment|environments|setting',
    `team ${alternation(lexicon.ofTeam)}`,
    'problem solving|solver|solvers skills|abilities|ability|mindset?',
    `solve|solving ${alternation(lexicon.hardOf)} ..1 problems|problem|challenges`,
    `${alternation(lexicon.sortsOfThinking)} ,|and|/? analytical|critical|quantitative|technical|creative? ${alternation(lexicon.thinkingNouns)}`,
    'analytical|pragmatic|creative|curious|entrepreneurial|data_driven ..4 mindset',
    'attention|eye to|for detail|details|quality',
    `${alternation(lexicon.drivenBy)} ${alternation(lexicon.orientations)}`,
    'detail orientation',
    'time|self|stakeholder|people|conflict|expectation management|resolution|discipline|organization|awareness',
    'time management',
    `self ${alternation(lexicon.behindSelf)}`,
    `${alternation(lexicon.degreesOfManner)} ${alternation(lexicon.qualitiesWithDegree)}`,
    alternation(lexicon.qualitiesAlone),
    'hard working|worker',
    'work|strong|positive|good|great|can_do ethic|ethics|attitude',
    `${alternation(lexicon.mindsets)} attitude|mindset|mentality|spirit`,
    `${alternation(lexicon.learningPaces)} learner|learners|learning|study`,
    `learn|learns|learning ..1 ${alternation(lexicon.learningManners)}`,
    `${alternation(lexicon.workVerbs)} ..3 ${alternation(lexicon.workManners)}`,
    'fast|dynamic|changing|deadline|rapidly|high ..1 paced|environment|environments|pressure',
    `multi|multiple|competing ..1 ${alternation(lexicon.behindMultiple)}`,
    alternation(lexicon.juggling),
    'meet|meeting|manage|under tight? deadlines|pressure',
    'ambiguity|ambiguous|uncertainty',
    alternation(lexicon.attitudes),
    `${alternation(lexicon.leadingOthers)} ..2 ${alternation(lexicon.othersLed)}`,
    'collaborate|collaborating|cooperate with|across|closely',
    `${alternation(lexicon.buildsRelations)} ..3 relationships`,
    alternation(lexicon.personsOfQuality),
    `cross functional|functionally ..1 ${alternation(lexicon.acrossFunctions)}?`,
  ]),
  ...phrases('other', [
    `${alternation(lexicon.signalCommunication)} communication|communications`,
    `communication|communications ..1 ${alternation(lexicon.communicationSystems)}`,
    `communication|communications between|among|across|with ..2 ${alternation(lexicon.communicatingThings)}`,
    'leadership team|teams|group',
    'uncertainty quantification|estimation|propagation|analysis|modeling|modelling',
    `collaborative ${alternation(lexicon.collaborativeThings)}`,
    `autonomous ${alternation(lexicon.autonomousThings)}`,
    'data storytelling',
    'you|can can? expect|find',
    'system|systems|network|cyber|infrastructure|data resilience',
    `we're|we_are|we_remain ${alternation(lexicon.employerAttitudes)}`,
    `is|are|our committed|dedicated|commitment to ..6 ${alternation(lexicon.equalityWords)}`,
    `${alternation(lexicon.gladToHear)} ..1 hear|hearing from you`,
    'data|referential|signal|structural|transaction|file integrity',
    `${alternation(lexicon.feedbackSources)} ..1 feedback`,
    'feedback from ..1 customers|users|clients|customer|user|client',
    'feedback loop|loops|control|systems',
    "you'll|you_will|will|get|gain|offer|offers have|get|gain|real|full|you|true? ..1 ownership",
    'are|is organized|organised by|across|around|into|in|along',
    `${alternation(lexicon.reliabilityOf)} ,|/? and|&|or? reliability`,
    'reliability status|clearance|screening', // a Canadian clearance
    `reliability ,|/? and|&|or? ${alternation(lexicon.besideReliability)}`,
  ]),
  ...phrases('attitude', [`${alternation(lexicon.passions)} about|for|in|to|by|with|of`]),
  ...phrases('told', [
    `${alternation(lexicon.abilities)} to|of|in|for`,
    `${alternation(lexicon.devotions)} about|for|in|to|by|with|of`,
    `you|who|and|, ${alternation(lexicon.likings)}`,
    'thrive|thrives|thriving|excel|excels|flourish in|on|under|when|with',
    `enjoy|enjoys|loves|love ..1 ${alternation(lexicon.likedDoings)}`,
    `comfortable|confident|at_ease|happy|fine|ok ${alternation(lexicon.comfortableIn)}`,
    `you|you're|you_are|must|should|be ..3 ${alternation(lexicon.personNouns)}`,
    `${alternation(lexicon.praise)} ..3 ${alternation(lexicon.sensibilities)}`,
    'not afraid to|of',
    `someone|engineers|people who ${alternation(lexicon.caring)}`,
    'we value|prize ..1 curiosity|ownership|collaboration|honesty|trust|people',
    `experience|experienced|background|skill|skills|knowledge ..1 ${alternation(lexicon.doingsWithOthers)} ..3 ${alternation(lexicon.othersWorkedWith)}`,
    `${alternation(lexicon.provenWords)} ..2 ${alternation(lexicon.provenThings)}`,
    `${alternation(lexicon.firmness)} ..3 ${alternation(lexicon.habits)}`,
    `a|an|the ${alternation(lexicon.gifts)} for|of`,
    'pride|joy in',
    'drive|ambition|ambitions|readiness|courage to|about|of',
    'stay|stays|staying|keep|keeps|keeping up_to_date|current|abreast|informed',
    'adept|skilled|good|great|talented at',
    'attention|adherence to',
  ]),
  ...phrases('opening', [
    `you|you'll|you_will ${alternation(lexicon.openingVerbs)}`,
    `can ${alternation(lexicon.canVerbs)}`,
    `${alternation(lexicon.mannerVerbs)} well|effectively|quickly|clearly|with|and|to`,
  ]),
])
