import { amount } from '../../matcher/numbers.ts'
import { phraseIndex } from '../../matcher/pattern-index.ts'
import { normAt, type Token } from '../../matcher/tokenizer.ts'
import { alternation, wordSet } from '../../matcher/words.ts'
import * as lexicon from './lexicon.ts'
import { provesAsMuch } from './stand-ins.ts'
import * as misspellings from '../../vocabulary/lexicon/misspellings.ts'

const CLASSES = { amount }

/** Ways to say that experience will do instead of the degree, as phrases of their own. */
const SURE = phraseIndex(
  [
    'in lieu|place of ..4 degree|education|diploma',
    'in lieu of',
    'experience ..5 may|can|will be? ..3 substituted|substitute|considered|accepted|replace',
    'may|can|will be? substituted|substitute|replaced for|by|with',
    'substitute|substituted|substitution for ..3 degree|education',
    `${alternation(lexicon.combinationSorts)} combination of ..6 experience|work`,
    'combination of ..3 education|training|degree|experience ..4 and|& ..4 experience|training|education',
    'degree ..2 not required|necessary if',
    'no degree but',
    'self taught',
  ],
  CLASSES,
)

const EXPERIENCE = wordSet(
  `${lexicon.experience} ${lexicon.learnedAtWork} ${misspellings.experience}`,
)
const KIND = wordSet(lexicon.kind)
const REACH = 11

const isYears = (tokens: readonly Token[], at: number, limit: number): boolean => {
  const token = tokens[at]
  const eaten = token && amount.starts(token) ? amount.eat(tokens, at, limit) : null
  if (!eaten) return false
  // "eight or more years"
  const isMore = normAt(tokens, eaten.to) === 'or' && normAt(tokens, eaten.to + 1) === 'more'
  const unit = isMore ? eaten.to + 2 : eaten.to
  return unit < limit && /^(?:years?|yrs?|months?|years'|year's)$/.test(normAt(tokens, unit))
}

/** Whether the words around a degree, `from` to `to`, let experience stand in for it. `degreeAt` is where the degree is named first. */
export function experienceWillDo(
  tokens: readonly Token[],
  from: number,
  to: number,
  degreeAt: number,
): boolean {
  for (const { match } of SURE.matches(tokens, from, to))
    if (match.to > degreeAt || degreeAt - match.to < 6) return true
  for (let at = degreeAt; at < to; at++) {
    const start = alternativeAt(tokens, at)
    if (start < 0) continue
    if (leadsToExperience(tokens, start, to) || provesAsMuch(tokens, start, to)) return true
  }
  return orBefore(tokens, from, degreeAt)
}

/** Where what may stand in for the degree begins, if token `at` leads to it: "or …", "(equivalent …", "equivalent …"; -1 elsewhere. */
function alternativeAt(tokens: readonly Token[], at: number): number {
  const next = normAt(tokens, at + 1)
  switch (normAt(tokens, at)) {
    case 'or':
    case 'unless':
    case '/':
    case 'and/or':
      return at + 1
    case '(':
      return OPENS_BRACKET.has(next) ? at + 1 : -1
    case 'equivalent':
    case 'comparable':
      return normAt(tokens, at - 1) === 'and' ? -1 : at
    default:
      return -1
  }
}

const OPENS_BRACKET = new Set(['equivalent', 'relevant'])

/** Words behind the clause of a degree at most between which what may stand in for it is looked for. */
const BEHIND_CLAUSE = 24

/** Whether what stands behind the clause of a degree, `from`, lets experience do: in the rest of its passage, which ends at `to`, or as a sentence that opens with "or". */
export function experienceWillDoBehind(
  tokens: readonly Token[],
  from: number,
  to: number,
): boolean {
  const limit = Math.min(to, from + BEHIND_CLAUSE)
  for (let at = from; at < limit; at++)
    if (
      OR.has(normAt(tokens, at)) &&
      (at === from || EQUAL.has(normAt(tokens, at + 1))) &&
      (leadsToExperience(tokens, at + 1, limit) || provesAsMuch(tokens, at + 1, limit))
    )
      return true
  let next = to
  while (next - to < 3 && tokens[next]?.kind === 'sign') next++
  return OR.has(normAt(tokens, next)) && leadsToExperience(tokens, next + 1, next + 1 + REACH)
}
const OR = new Set(['or', 'and/or'])
/** Further on in the sentence "or experience with Rust" is a demand of its own; "or equivalent experience" is not. */
const EQUAL = wordSet(lexicon.equalWords)

function leadsToExperience(tokens: readonly Token[], start: number, limit: number): boolean {
  let at = start
  if (/^(?:at|with|a|minimum)$/.test(normAt(tokens, at))) at++
  if (/^(?:least|minimum|a|of)$/.test(normAt(tokens, at))) at++
  if (isYears(tokens, at, limit)) return true
  for (at = start; at < limit && at - start < REACH; at++) {
    const token = tokens[at]
    if (!token) return false
    if (EXPERIENCE.has(token.norm)) return true
    if (at > start && isTraining(tokens, at)) return true
    if (endsWords(token, normAt(tokens, at + 1))) return false
    if (/^(?:and|,|\/)$/.test(token.norm) && isYears(tokens, at + 1, limit)) return false
  }
  return false
}

/** "vocational training", "a trade qualification": learned elsewhere than at a university. */
const VOCATIONAL = new Set(['vocational', 'trade', 'craft'])
const TAUGHT = new Set(['training', 'qualification', 'qualifications', 'certificate', 'diploma'])

/** "equivalent training", at its end or with what is trained; "vocational training". */
const isTraining = (tokens: readonly Token[], at: number): boolean =>
  (VOCATIONAL.has(normAt(tokens, at - 1)) && TAUGHT.has(normAt(tokens, at))) ||
  (normAt(tokens, at) === 'training' &&
    normAt(tokens, at - 1) === 'equivalent' &&
    !['program', 'programme', 'in'].includes(normAt(tokens, at + 1)))

/** A word that does not lead on to experience: no kind of it, nor "field" without it. */
const endsWords = ({ norm, kind }: Token, next: string): boolean =>
  (!KIND.has(norm) && kind !== 'number') || (norm === 'field' && next !== 'experience')

/** "4 years of experience or a degree". */
function orBefore(tokens: readonly Token[], floor: number, degreeAt: number): boolean {
  let at = degreeAt - 1
  while (at >= floor && BEFORE_DEGREE.has(normAt(tokens, at))) at--
  if (normAt(tokens, at) !== 'or') return false
  for (let i = at - 1; i >= floor && at - i < 14; i--) {
    if (EXPERIENCE.has(normAt(tokens, i)) || isYears(tokens, i, at)) return true
  }
  return false
}

const BEFORE_DEGREE = wordSet(lexicon.beforeAlternativeDegree)
