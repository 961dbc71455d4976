import { CEFR_LEVELS, type Cefr } from '../../core/profile.ts'
import type { Captured } from '../../matcher/pattern.ts'
import { normAt, type Token } from '../../matcher/tokenizer.ts'
import { wordSet } from '../../matcher/words.ts'
import type { Context } from '../kind.ts'
import { GRADES, LANGUAGE_LEVEL_WORDS } from './levels.ts'
import * as lexicon from './lexicon.ts'
import { nameAt } from './listed-languages.ts'
import { choiceBefore } from './several.ts'

/*
 * How well a language is to be known, by the words around its name.
 */

const BREAKS = wordSet(lexicon.breaks)

/** Whether another language follows, after a word or two for its level: ", fluent English". */
const opensNext = (tokens: readonly Token[], at: number, limit: number): boolean =>
  [at, at + 1, at + 2].some((next) => next < limit && nameAt(tokens, next, limit) !== null)

/** What "very" makes of a word for a level. */
const VERY = new Map<string, Cefr>([
  ['good', 'B2'],
  ['confident', 'C1'],
])
const FAULTS = wordSet(lexicon.faults)

/** "Without mistakes", "no errors", "error-free". */
const isFaultless = (tokens: readonly Token[], at: number): boolean =>
  ['without', 'no'].includes(normAt(tokens, at - 1)) || normAt(tokens, at + 1) === 'free'

/** The level that one word tells; "fluent, if not a native speaker" tells no native one. */
function levelAt(tokens: readonly Token[], at: number): Cefr | null {
  const norm = normAt(tokens, at)
  const raised = normAt(tokens, at - 1) === 'very' ? VERY.get(norm) : undefined
  if (raised) return raised
  if (FAULTS.has(norm) && isFaultless(tokens, at)) return 'C1'
  const said = LANGUAGE_LEVEL_WORDS.get(norm) ?? null
  const before = [normAt(tokens, at - 1), normAt(tokens, at - 2)]
  return said === 'native' && before.some((word) => word === 'not' || word === 'non') ? null : said
}

/** The level that the words around the language ask for; a grade written out outranks a word. */
export function levelAround(
  { tokens, clause }: Pick<Context, 'tokens' | 'clause'>,
  from: number,
  to: number,
): Cefr | null {
  let level: Cefr | null = null
  let graded = false
  const look = (at: number): void => {
    const said = levelAt(tokens, at)
    if (said === null) return
    const grade = GRADES.has(tokens[at]?.norm ?? '')
    if (
      level === null ||
      (grade && !graded) ||
      (grade === graded && CEFR_LEVELS.indexOf(said) > CEFR_LEVELS.indexOf(level))
    )
      [level, graded] = [said, grade]
  }
  for (
    let at = from - 1;
    at >= Math.max(clause.from, from - 9) &&
    !BREAKS.has(tokens[at]?.norm ?? '') &&
    !nameAt(tokens, at, at + 1);
    at--
  )
    look(at)
  for (let at = to; at < Math.min(clause.to, to + 6); at++) {
    if (
      tokens[at]?.norm === 'and' ||
      tokens[at]?.text === ';' ||
      nameAt(tokens, at, clause.to) ||
      (tokens[at]?.text === ',' && opensNext(tokens, at + 1, clause.to))
    )
      break
    look(at)
  }
  return level
}

/** The level that is asked of names; of one of a list also by the words before the list: "native in one of the following:". */
export function levelAsked(
  context: Pick<Context, 'tokens' | 'clause'>,
  { from, to }: Captured,
): Cefr | null {
  const { tokens, clause } = context
  const said = levelAround(context, from, to)
  const one = said === null ? choiceBefore(tokens, clause, from) : null
  if (one === null) return said
  const start = normAt(tokens, one - 1) === ':' ? one - 1 : one
  return levelAround(context, start, one) ?? levelAround({ tokens, clause }, from - 1, from - 1)
}
