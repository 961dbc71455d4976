import { keyByWord } from '../../core/records.ts'
import { pattern, type Pattern } from '../../matcher/pattern.ts'
import { PatternIndex } from '../../matcher/pattern-index.ts'
import { alternation, withPlurals, wordSet } from '../../matcher/words.ts'
import * as lexicon from './lexicon.ts'
import { titles } from '../../vocabulary/lexicon/roles.ts'

export const CONNECTORS = wordSet(lexicon.connectors)

export const MODIFIERS = wordSet(lexicon.modifiers)

export const CLASS_NOUNS = wordSet(lexicon.classNouns)

export const THINGS = wordSet(lexicon.things)

export const PRACTICE_NOUNS = wordSet(lexicon.practiceNouns)

export const NOT_OF_NAME = wordSet(lexicon.notOfName)

export const SOFT = wordSet(lexicon.soft)

/** Levels that words before a skill ask for. Source: the ladder of docs/judging.md. */
export const LEVEL_OF_WORD = keyByWord(lexicon.levels)

const patterns = (written: readonly string[]): { pattern: Pattern }[] =>
  written.map((w) => ({ pattern: pattern(w) }))

/** Words after which a skill is named: their objects are skills even where the vocabulary does not know them. */
export const CUES = new PatternIndex(
  patterns([
    `${alternation(lexicon.experienceWords)} ${alternation(lexicon.behindExperience)}`,
    `${alternation(lexicon.knowledgeWords)} of|in|on|about|with`,
    'skills in|with|of|using|:',
    `${alternation(lexicon.finePoints)} of`,
    'working knowledge|experience|understanding with|of|in',
    `experience ..2 ${alternation(lexicon.doingWithSkills)}`,
    'proficient|fluent using|with|in',
    `${alternation(lexicon.writtenIn)} ..2 in|using|with`,
    'using',
    'such as',
    `${alternation(lexicon.classesOfSkills)} like|including|:`,
    'like|e.g.|e.g|including',
    'skills|technologies|languages|tools|stack :',
    'required|preferred :',
    'hands on experience|with|knowledge',
    'years|yrs|months of|with|in|using',
    'expert|experts|proficiencies in|with|at|on',
    'one_or_more|one|some|any|two|three of the? following? :?',
  ]),
)

export const AFTER_CUES = wordSet(lexicon.afterCues)

export const SOFTWARE = wordSet(lexicon.software)

export const ROLES_BEHIND_NAMES = wordSet(`${withPlurals(titles)} ${lexicon.roles}`)

export const MANNERS = wordSet(lexicon.manners)

export const PERSONS = wordSet(`${titles} ${lexicon.persons}`)

/** Words whose object is an attitude, not a skill one has: "passion for machine learning". */
export const ATTITUDES = new PatternIndex(
  patterns([
    'interest|interested|interests in',
    `${alternation(lexicon.attitudeWords)} for|about|by|of`,
    `${alternation(lexicon.attitudesTo)} to|in|for ${alternation(lexicon.attitudeVerbs)}`,
    'enjoy|enjoys|love|loves working|building|learning|solving',
    'interest|interested|excited about|to',
    'convey|explain|communicate|translate|present|articulate ..1 complex|technical|data',
    'want|wants|aim|aims to',
    'aspire|aspires|aspiration|aspirations|goal to|in|of',
    'stay|staying|keep|keeping up|current|abreast|informed|to',
    'gain|gaining ..3 experience|exposure|insight',
  ]),
)
