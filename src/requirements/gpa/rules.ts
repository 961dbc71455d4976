import type { PhraseClass } from '../../text/pattern.ts'
import type { Token } from '../../text/tokens.ts'
import { rule, type Context, type Rule } from '../kind.ts'
import type { GpaRequirement } from './index.ts'
import * as lexicon from './lexicon.ts'
import { wordSet } from '../../text/words.ts'

interface Mark {
  readonly minimum: number
  /** Null where the mark does not name its scale. */
  readonly scale: number | null
}

const CLOSES = wordSet(lexicon.closes)

const valueOf = (token: Token | undefined): number | null =>
  token?.kind === 'number' && /^\d{1,3}(?:\.\d{1,2})?$/.test(token.text) ? Number(token.text) : null

/** "3.0", "3.5+", "3.0/4.0", "7 out of 10". A whole number alone is too little: it may count anything. */
const mark: PhraseClass<Mark> = {
  starts: (token) => valueOf(token) !== null,
  eat(tokens, at, limit) {
    const minimum = valueOf(tokens[at])
    if (minimum === null || minimum <= 0 || minimum > 10) return null
    let to = at + 1
    if (tokens[to]?.text === '+' && to < limit) to++
    const joint =
      tokens[to]?.norm === 'out' && tokens[to + 1]?.norm === 'of'
        ? 2
        : tokens[to]?.text === '/' || tokens[to]?.norm === 'of'
          ? 1
          : 0
    const scale = joint > 0 && to + joint < limit ? valueOf(tokens[to + joint]) : null
    if (scale !== null && scale >= minimum) return { to: to + joint + 1, value: { minimum, scale } }
    const plain = !tokens[at]?.text.includes('.')
    if (
      plain &&
      (minimum > 4 ||
        minimum < 2 ||
        (to < limit && !CLOSES.has(tokens[to]?.norm ?? '')) ||
        tokens[at - 1]?.text === '(')
    )
      return null
    return { to, value: { minimum, scale: null } }
  },
}

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

const CLASSES = { mark, percent }

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
): { minimum: number; scale: number } | null => {
  const said = match.captures['mark']?.value as Mark | undefined
  if (!said || WAIVED.has(tokens[clause.from]?.norm ?? '')) return null
  if (['scale', 'point'].includes(tokens[match.captures['mark']?.to ?? 0]?.norm ?? '')) return null
  if (tokens.slice(clause.from, clause.to).some((t) => REWARD.has(t.norm))) return null
  const scale =
    said.scale ??
    scaleAfter(tokens, match.captures['mark']?.to ?? match.to, clause.to) ??
    SCALES.find((s) => said.minimum <= s) ??
    4
  return scale >= said.minimum ? { minimum: said.minimum, scale } : null
}

const GPA = 'gpa|cgpa|g.p.a|g.p.a.|gpas|grade_point_average|grade_average|gradepoint_average'

export const rules: readonly Rule<GpaRequirement>[] = [
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
    'marks|aggregate|percentage|grade_average|average_grade ..5 mark=<percent>',
    CLASSES,
    'demand',
    read,
  ),
]
