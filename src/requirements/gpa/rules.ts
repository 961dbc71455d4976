import type { Draft } from '../../core/requirement.ts'
import { classOf, tariffOf, type Grade } from '../../vocabulary/grades.ts'
import type { PhraseClass } from '../../matcher/pattern.ts'
import { normAt, type Token } from '../../matcher/tokenizer.ts'
import { rule, type Context, type Rule } from '../kind.ts'
import type { GpaRequirement } from './requirement.ts'
import * as lexicon from './lexicon.ts'
import { wordSet } from '../../matcher/words.ts'

interface Mark {
  readonly minimum: number
  /** Null where the mark does not name its scale. */
  readonly scale: number | null
}

const CLOSES = wordSet(lexicon.closes)

const valueOf = (token: Token | undefined): number | null =>
  token?.kind === 'number' && /^\d{1,3}(?:[.,]\d{1,2})?$/.test(token.text)
    ? Number(token.text.replace(',', '.'))
    : null

/** Highest mark of the scales in use that a mark can be on without a percent sign: Italian degrees are of 110. */
const HIGHEST_SCALE = 110
/** A mark above this needs its scale beside it: "14/20". */
const HIGHEST_ALONE = 10

/** "3.0", "3.5+", "3.0/4.0", "7 out of 10". A whole number alone is too little: it may count anything. */
const mark: PhraseClass<Mark> = {
  starts: (token) => valueOf(token) !== null,
  eat(tokens, at, limit) {
    const number = numberAt(tokens, at, limit)
    if (!number) return null
    const { value: minimum, plain } = number
    const to = tokens[number.to]?.text === '+' && number.to < limit ? number.to + 1 : number.to
    const beside = scaleBeside(tokens, to, limit)
    if (beside && beside.scale >= minimum)
      return { to: beside.to, value: { minimum, scale: beside.scale } }
    if (minimum > HIGHEST_ALONE || isClass(tokens, at)) return null
    if (plain && !isWholeMark(tokens, at, to, limit)) return null
    return { to, value: { minimum, scale: null } }
  },
}

interface MarkNumber {
  readonly value: number
  readonly to: number
  /** Without decimals. */
  readonly plain: boolean
}

/** A number that some scale in use has: "3", "3.25", "2,5". */
function numberAt(tokens: readonly Token[], at: number, limit: number): MarkNumber | null {
  const decimals = decimalsAfter(tokens, at, limit)
  const text = tokens[at]?.text ?? ''
  const number: MarkNumber =
    decimals === null
      ? { value: valueOf(tokens[at]) ?? 0, to: at + 1, plain: !/[.,]/.test(text) }
      : { value: Number(`${text}.${decimals}`), to: at + 3, plain: false }
  return number.value > 0 && number.value <= HIGHEST_SCALE ? number : null
}

/** "/4.0", "of 4", "out of 10" right behind a mark. */
function scaleBeside(
  tokens: readonly Token[],
  at: number,
  limit: number,
): { readonly scale: number; readonly to: number } | null {
  const norm = normAt(tokens, at)
  let value = at + 1
  if (norm === 'out' && normAt(tokens, at + 1) === 'of') value = at + 2
  else if (norm !== '/' && norm !== 'of') return null
  const scale = value < limit ? valueOf(tokens[value]) : null
  return scale === null ? null : { scale, to: value + 1 }
}

/** A whole number from 2 to 4, with nothing behind it that it may count. */
function isWholeMark(tokens: readonly Token[], at: number, to: number, limit: number): boolean {
  const value = valueOf(tokens[at]) ?? 0
  const isCount = to < limit && !CLOSES.has(normAt(tokens, to))
  return value >= 2 && value <= 4 && !isCount && tokens[at - 1]?.text !== '('
}

/** "2,5": what stands behind a comma without a space; null where nothing does. */
function decimalsAfter(tokens: readonly Token[], at: number, limit: number): string | null {
  const [comma, after] = [tokens[at + 1], tokens[at + 2]]
  if (at + 2 >= limit || comma?.text !== ',' || !after || !/^\d{1,2}$/.test(after.text)) return null
  return after.start === comma.end && comma.start === tokens[at]?.end ? after.text : null
}

/** "2:1": a colon between the two numbers of a class. */
const isClass = (tokens: readonly Token[], at: number): boolean =>
  tokens[at + 1]?.text === ':' && /^[12]$/.test(tokens[at + 2]?.text ?? '')

/** "60%", "60 percent". */
const percent: PhraseClass<Mark> = {
  starts: (token) => valueOf(token) !== null,
  eat(tokens, at, limit) {
    const minimum = valueOf(tokens[at])
    const sign = tokens[at + 1]
    if (
      minimum === null ||
      minimum < 30 ||
      minimum > 100 ||
      at + 1 >= limit ||
      !sign ||
      !['%', 'percent'].includes(sign.norm)
    )
      return null
    return { to: at + 2, value: { minimum, scale: 100 } }
  },
}

/** A mark with its scale beside it: "14/20". */
const graded: PhraseClass<Mark> = {
  starts: mark.starts,
  eat(tokens, at, limit) {
    const hit = mark.eat(tokens, at, limit)
    return hit && hit.value.scale !== null ? hit : null
  },
}

/** Classes of a British degree as adverts write them, in tokens. The bare numbers count where the words around speak of a degree. */
const CLASS_WORDS: readonly (readonly [words: string, label: string, bare?: true])[] = [
  ['2 : 1', '2:1', true],
  ['2.1', '2:1', true],
  ['2 i', '2:1', true],
  ['upper second class', '2:1'],
  ['upper second', '2:1'],
  ['second class upper', '2:1'],
  ['2 : 2', '2:2', true],
  ['2.2', '2:2', true],
  ['lower second class', '2:2'],
  ['lower second', '2:2'],
  ['second class lower', '2:2'],
  ['first class', 'First'],
  ['1st class', 'First'],
  ['third class', 'Third'],
  ['distinction', 'Distinction', true],
  ['merit', 'Merit', true],
  ['first', 'First', true],
  ['1st', 'First', true],
]
const CLASS_STEPS = CLASS_WORDS.map(([words, label, bare]) => ({
  words: words.split(' '),
  label,
  bare: bare === true,
}))
const CLASS_OPENS = new Set(CLASS_STEPS.map(({ words }) => words[0] ?? ''))
const DEGREE_WORDS = wordSet(lexicon.degreeWords)
const BEFORE_CLASS = wordSet(lexicon.beforeClass)

function classAt(
  tokens: readonly Token[],
  at: number,
  limit: number,
): { readonly to: number; readonly label: string; readonly bare: boolean } | null {
  for (const { words, label, bare } of CLASS_STEPS)
    if (at + words.length <= limit && words.every((word, i) => tokens[at + i]?.norm === word))
      return { to: at + words.length, label, bare }
  return null
}

/** "2:1", "upper second", "First or 2:1": the lowest that is named. */
const degreeClass: PhraseClass<Grade> = {
  starts: (token) => CLASS_OPENS.has(token.norm),
  eat(tokens, at, limit) {
    const { found, to } = classesAt(tokens, at, limit)
    const grades = found.flatMap(({ label }) => classOf(label, null) ?? [])
    const lowest = grades.reduce<Grade | null>((a, b) => (a && a.low <= b.low ? a : b), null)
    if (!lowest || normAt(tokens, to) === 'ratio') return null
    const isBare = found.every(({ bare }) => bare)
    // "first" by itself is an ordinal, "2.1" by itself a version
    const isOrdinal = isBare && found.every(({ label }) => label === 'First')
    return isOrdinal || (isBare && !opensClass(tokens, at)) ? null : { to, value: lowest }
  },
}

interface ClassName {
  readonly label: string
  readonly bare: boolean
}

/** The classes of a list, and where it ends. */
function classesAt(
  tokens: readonly Token[],
  at: number,
  limit: number,
): { readonly found: readonly ClassName[]; readonly to: number } {
  const found: ClassName[] = []
  let to = at
  for (let next = at; next < limit;) {
    const hit = classAt(tokens, next, limit)
    if (hit) {
      found.push(hit)
      to = next = hit.to
    } else if (found.length > 0 && CLASS_JOINTS.has(normAt(tokens, next))) next++
    else break
  }
  return { found, to }
}

const CLASS_JOINTS = wordSet(lexicon.classJoints)

/** Bare numbers stand behind a word that leads to a class, or open their line. */
const opensClass = (tokens: readonly Token[], at: number): boolean =>
  BEFORE_CLASS.has(tokens[at - 1]?.norm ?? 'a') ||
  (tokens[at - 1]?.newlines ?? 1) > 0 ||
  opens(tokens, at)

/** Whether the token opens its line. */
const opens = (tokens: readonly Token[], at: number): boolean =>
  at === 0 ||
  (tokens[at]?.newlines ?? 0) > 0 ||
  ['•', '-', '*'].includes(tokens[at - 1]?.text ?? '')

/** A whole number of a CGPA of ten: "CGPA 8 and above", "8 CGPA". */
const ofTen: PhraseClass<Mark> = {
  starts: (token) => /^(?:[5-9]|10)$/.test(token.text),
  eat(tokens, at, limit) {
    const next = at + 1 < limit ? (tokens[at + 1]?.norm ?? '') : '.'
    const isScale =
      tokens[at - 1]?.text === '/' ||
      (tokens[at - 1]?.norm === 'of' && tokens[at - 2]?.norm === 'out')
    return !isScale && (CLOSES.has(next) || next === '+' || next === 'cgpa')
      ? { to: at + 1, value: { minimum: Number(tokens[at]?.text), scale: 10 } }
      : null
  },
}

/** A mark with decimals and without a scale: "2.0", "7,5". */
const decimal: PhraseClass<Mark> = {
  starts: mark.starts,
  eat(tokens, at, limit) {
    const hit = mark.eat(tokens, at, limit)
    return hit && (hit.to > at + 1 || /[.,]/.test(tokens[at]?.text ?? '')) ? hit : null
  },
}

/** Points of the UCAS tariff, or the grades of A levels that give them: "120 UCAS points", "AAB at A level". */
const tariff: PhraseClass<Grade> = {
  starts: (token) => /^(?:\d{2,3}|[A-E]{1,5})$/.test(token.text),
  eat(tokens, at, limit) {
    const last = Math.min(limit, at + TARIFF_REACH)
    for (let to = last; to > at; to--) {
      if (!TARIFF_ENDS.test(tokens[to - 1]?.text ?? '')) continue
      const words = tokens
        .slice(at, to)
        .map((t) => t.text)
        .join(' ')
      const found = tariffOf(words.replace(/ ?\* ?/g, '*').replace(/\bA - /g, 'A-'), false)
      if (found) return { to, value: found }
    }
    return null
  },
}
/** With what such a phrase ends: "points", "A level", or the grades. */
const TARIFF_ENDS = /^(?:[Pp]oints?|UCAS|[Ll]evels?|[A-E]{2,5})$/
/** Tokens from the grades to the words "A level". */
const TARIFF_REACH = 10

const CLASSES = { mark, percent, graded, degreeClass, ofTen, decimal, tariff }

/** Scales in use, smallest first: the first that the mark fits on is meant where none is named. */
const SCALES = [4, 5, 10, 100] as const

/** How far behind the mark its scale may be named, in words. */
const REACH = 10

/** "on a 4.0 scale", "4-point scale", "out of 4" behind the mark. */
function scaleAfter(tokens: readonly Token[], from: number, limit: number): number | null {
  for (let at = from; at < Math.min(limit, from + REACH); at++) {
    const value = valueOf(tokens[at])
    if (value === null) continue
    const next = tokens[at + 1]?.norm
    if (
      next === 'scale' ||
      next === 'point' ||
      next === 'points' ||
      tokens[at - 1]?.norm === 'of' ||
      tokens[at - 1]?.text === '/'
    )
      return value
  }
  return null
}

const WAIVED = wordSet(lexicon.waived)
const REWARD = wordSet(lexicon.reward)

const read = (
  match: Parameters<Rule<GpaRequirement>['read']>[0],
  { tokens, clause }: Context,
): Draft<GpaRequirement> | null => {
  const captured = match.captures['mark']
  const said = captured?.value as Mark | undefined
  if (!said || WAIVED.has(normAt(tokens, clause.from))) return null
  if (/^(?:scale|point)$/.test(normAt(tokens, captured?.to ?? 0))) return null
  const words = tokens.slice(clause.from, clause.to).map((t) => t.norm)
  if (words.some((word) => REWARD.has(word))) return null
  return (
    national(said, words) ??
    onScale(said, scaleAfter(tokens, captured?.to ?? match.to, clause.to), words)
  )
}

/** A mark of a country that the words name; null where they name none, or the scale is not its own. */
function national(
  { minimum, scale }: Mark,
  words: readonly string[],
): Draft<GpaRequirement> | null {
  const told = NATIONAL.find(
    ({ names, worst }) => minimum <= worst && words.some((word) => names.has(word)),
  )
  if (!told || (scale !== null && scale !== told.scale)) return null
  return {
    minimum,
    scale: told.scale,
    system: told.system,
    label: `${minimum} (${told.name})`,
  }
}

/** A mark on the scale that is named beside or behind it, else on the first that it fits. */
function onScale(
  { minimum, scale: beside }: Mark,
  behind: number | null,
  words: readonly string[],
): Draft<GpaRequirement> | null {
  const named = beside ?? behind
  const scale = named ?? SCALES.find((s) => minimum <= s) ?? 4
  if (scale < minimum) return null
  const system = BY_SCALE[scale]
  const isUnsure = named === null && (scale === UNSURE_SCALE || !isPoints(words))
  return { minimum, scale, ...(system ? { system } : {}), ...(isUnsure ? { unsure: true } : {}) }
}

/** Whether the sentence speaks of a grade point average or of percent: a bare "grade" may be on any scale. */
const isPoints = (words: readonly string[]): boolean => words.some((word) => POINTS.has(word))
const POINTS = wordSet(lexicon.points)

interface National {
  readonly names: ReturnType<typeof wordSet>
  readonly name: string
  readonly system: Grade['system']
  readonly scale: number
  /** The highest number that is a mark of theirs. */
  readonly worst: number
}

/** Words that tell whose grades are meant, where the number alone tells no scale. */
const NATIONAL: readonly National[] = [
  {
    names: wordSet(lexicon.germanMarks),
    name: 'German',
    system: 'de',
    scale: 5,
    worst: 4,
  },
  { names: wordSet('swiss'), name: 'Swiss', system: 'ch', scale: 6, worst: 6 },
  { names: wordSet('dutch'), name: 'Dutch', system: 'nl', scale: 10, worst: 10 },
  { names: wordSet('french'), name: 'French', system: 'fr', scale: 20, worst: 20 },
  { names: wordSet('spanish'), name: 'Spanish', system: 'es', scale: 10, worst: 10 },
]
/** Scales of one country's marks only. */
const BY_SCALE: Readonly<Record<number, Grade['system']>> = { 20: 'fr', 30: 'it30', 110: 'it110' }
/** A mark above 4 without a scale may be of 4.3, of 5, or weighted. */
const UNSURE_SCALE = 5

const RATIO = wordSet(lexicon.ratioWords)

/** A class of degree: on the hundred marks of British universities. */
const readClass: Rule<GpaRequirement>['read'] = (match, { tokens, clause }) => {
  const found = match.captures['class']?.value as Grade | undefined
  const around = tokens.slice(clause.from, clause.to)
  if (!found || around.some((t) => REWARD.has(t.norm) || RATIO.has(t.norm))) return null
  const isDegree =
    around.some((t) => DEGREE_WORDS.has(t.norm)) ||
    tokens[(match.captures['class']?.to ?? 0) - 2]?.text === ':'
  return isDegree ? { minimum: found.low, scale: 100, system: 'gb', label: found.label } : null
}

/** Results of school: UCAS points, or the grades of A levels. */
const readTariff: Rule<GpaRequirement>['read'] = (match) => {
  const found = match.captures['class']?.value as Grade | undefined
  return found
    ? { minimum: found.low, scale: TARIFF_SCALE, system: 'ucas', label: found.label }
    : null
}
/** Five A levels at the best grade, and more than anybody asks for. */
const TARIFF_SCALE = 300

const GRADE =
  'grade|grades|average_grade|grade_average|final_grade|overall_grade|degree_grade|average_mark'
const STUDIES =
  'graduation|degree|degrees|b.tech|btech|b.e|10th|12th|xth|xiith|hsc|ssc|engineering|diploma|bachelors|studies|examinations|exams|school'
const GPA = 'gpa|cgpa|g.p.a|g.p.a.|gpas|grade_point_average|grade_average|gradepoint_average'

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
  rule(
    'mark=<percent> ..4 marks|aggregate|academics|academic|throughout|grades|grade|average',
    CLASSES,
    'demand',
    read,
  ),
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
