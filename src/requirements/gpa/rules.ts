import type { Grade } from '../../vocabulary/grades.ts'
import { normAt } from '../../matcher/tokenizer.ts'
import { rule, type Context, type Rule } from '../kind.ts'
import { isRefused, type Refusal } from '../refusal.ts'
import type { GpaRequirement } from './requirement.ts'
import * as lexicon from './lexicon.ts'
import { alternation, wordSet } from '../../matcher/words.ts'
import { type WrittenMark, mark, percent, graded, ofTen, decimal } from './marks.ts'
import { degreeClass, tariff } from './degree-classes.ts'
import { scaleAfter, nationalMark, onScale } from './scales.ts'

type Read = Rule<GpaRequirement>['read']

const DEGREE_WORDS = wordSet(lexicon.degreeWords)

const CLASSES = { mark, percent, graded, degreeClass, ofTen, decimal, tariff }

const WAIVED = wordSet(lexicon.waived)
const REWARD = wordSet(lexicon.reward)

const read: Read = (match, context) => {
  const { tokens, clause } = context
  const captured = match.captures['mark']
  const said = captured?.value as WrittenMark | undefined
  if (!said) return null
  const words = tokens.slice(clause.from, clause.to).map((t) => t.norm)
  if (isRefused(context, refusalOf(context, captured?.to ?? 0, words), match)) return null
  return (
    nationalMark(said, words) ??
    onScale(said, scaleAfter(tokens, captured?.to ?? match.to, clause.to), words)
  )
}

/** Why a mark that ends before token `end` is not asked; null where it is. */
function refusalOf(
  { tokens, clause }: Context,
  end: number,
  words: readonly string[],
): Refusal | null {
  if (WAIVED.has(normAt(tokens, clause.from))) return 'denied'
  if (/^(?:scale|point)$/.test(normAt(tokens, end))) return 'meaning'
  return words.some((word) => REWARD.has(word)) ? 'given' : null
}

const RATIO = wordSet(lexicon.ratioWords)

/** Words between "first class" and its degree, at most: "a degree, ideally with a first class", "first class honours degree". */
const BEFORE_FIRST = 6
const BEHIND_FIRST = 3

/** A class of degree: on the hundred marks of British universities. */
const readClass: Read = (match, context) => {
  const { tokens, clause } = context
  const captured = match.captures['class']
  const found = captured?.value as Grade | undefined
  const around = tokens.slice(clause.from, clause.to)
  const isOther = around.some((t) => REWARD.has(t.norm) || RATIO.has(t.norm))
  if (!captured || !found || isRefused(context, isOther ? 'meaning' : null, match)) return null
  const { from, to } = captured
  // "first-class systems" are of any sentence, a degree's class stands beside its degree
  const near =
    found.label === 'First'
      ? [
          ...tokens.slice(Math.max(clause.from, from - BEFORE_FIRST), from),
          ...tokens.slice(to, Math.min(clause.to, to + BEHIND_FIRST)),
        ]
      : around
  const isDegree = near.some((t) => DEGREE_WORDS.has(t.norm)) || tokens[to - 2]?.text === ':'
  return isDegree ? { minimum: found.low, scale: 100, system: 'gb', label: found.label } : null
}

/** Results of school: UCAS points, or the grades of A levels. */
const readTariff: Read = (match) => {
  const found = match.captures['class']?.value as Grade | undefined
  return found
    ? { minimum: found.low, scale: TARIFF_SCALE, system: 'ucas', label: found.label }
    : null
}
/** Five A levels at the best grade, and more than anybody asks for. */
const TARIFF_SCALE = 300

const GRADE = alternation(lexicon.gradeNouns)
const STUDIES = alternation(lexicon.gradedStudies)
const GPA = alternation(lexicon.gpaWords)

export const rules: readonly Rule<GpaRequirement>[] = [
  rule('class=<degreeClass>', CLASSES, 'demand', readClass),
  rule(
    'abschlussnote|notendurchschnitt|gesamtnote|durchschnittsnote|notenschnitt ..4 mark=<mark>',
    CLASSES,
    'demand',
    read,
  ),
  rule(
    'german|austrian|swiss|dutch|french|spanish grade|grades|grade_average|scale|system|average ..4 mark=<mark>',
    CLASSES,
    'demand',
    read,
  ),
  rule(
    'mark=<mark> ..6 german|austrian|swiss|dutch|french|spanish grade|grades|grading|scale|system',
    CLASSES,
    'demand',
    read,
  ),
  rule(`${GRADE} ..2 mark=<decimal> or|and better|higher|above`, CLASSES, 'demand', read),
  rule(`${GRADE} ..2 least|minimum|min|above mark=<decimal>`, CLASSES, 'demand', read),
  rule('cgpa ..3 mark=<ofTen>', CLASSES, 'even legal', read),
  rule('mark=<ofTen> cgpa', CLASSES, 'even legal', read),
  rule('class=<tariff>', CLASSES, 'demand', readTariff),
  rule('grade|grades|average|mark|marks ..4 mark=<graded>', CLASSES, 'demand', read),
  rule(`${GPA} ..9 mark=<mark>`, CLASSES, 'even legal', read),
  rule(
    `mark=<mark> or|and|/? better|higher|above|greater|plus? ..3 ${GPA}`,
    CLASSES,
    'even legal',
    read,
  ),
  rule(`mark=<percent> ..4 ${alternation(lexicon.markNouns)}`, CLASSES, 'demand', read),
  rule(
    `minimum|least|min|above ..2 mark=<percent> ..2 in|throughout|at ..3 ${STUDIES}`,
    CLASSES,
    'demand',
    read,
  ),
  rule(
    `mark=<percent> and|or|& above|more|higher|better ..3 in|throughout|at ..3 ${STUDIES}`,
    CLASSES,
    'demand',
    read,
  ),
  rule(
    'marks|aggregate|percentage|grade_average|average_grade ..5 mark=<percent>',
    CLASSES,
    'demand',
    read,
  ),
]
