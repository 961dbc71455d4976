import { isInstead } from '../../document/instead.ts'
import { matchAt, pattern, type Pattern } from '../../matcher/pattern.ts'
import type { Token } from '../../matcher/tokenizer.ts'
import { alternation } from '../../matcher/words.ts'
import type { Context } from '../kind.ts'
import * as lexicon from './lexicon.ts'
import type { NamedSkill } from './mentions.ts'

/*
 * Names that stand in a list only to be told from what is asked: "Kotlin rather than Java", "Java, not JavaScript", "Postgres (no Oracle, thank goodness)".
 */

/** What stands between a name and the one that is set aside. */
const CONTRASTS: readonly Pattern[] = [
  `,|(|-|–|—|;? and|but? ${alternation(lexicon.surely)}? ${alternation(lexicon.setsAside)}`,
  `,|(|-|–|—|; and|but? ${alternation(lexicon.surely)}? ${alternation(lexicon.setsAsideBehindPause)} more|longer|use_of|trace_of|need_for|a|an?`,
].map((written) => pattern(written))

/** Words between a name and the one that is set aside, at most. */
const LONGEST = 6

/** Whether tokens `from` to before `to` are such words. */
const contrasts = (tokens: readonly Token[], from: number, to: number): boolean =>
  to > from &&
  to - from <= LONGEST &&
  CONTRASTS.some((written) => matchAt(written, tokens, from, to)?.to === to)

/** Whether a name is set aside for one that stands before it. Where it is accepted behind it, either will do. */
function isSetAside(
  { tokens, clause }: Context,
  { from, to }: NamedSkill,
  items: readonly NamedSkill[],
): boolean {
  return items.some(
    (before) =>
      contrasts(tokens, before.to, from) && !isInstead(tokens, before.to, from, to, clause.to),
  )
}

/** The name of an item, by which its mentions are known. */
const nameOf = ({ tokens }: Context, { from, to, concept }: NamedSkill): string | number =>
  concept?.id ??
  tokens
    .slice(from, to)
    .map(({ norm }) => norm)
    .join(' ')

/** The names of a clause without those that are set aside, and without what else is said of these: "Kotlin, not Java: our last Java file is gone". */
export function withoutSetAside(
  context: Context,
  items: readonly NamedSkill[],
): readonly NamedSkill[] {
  const aside = items.filter((item) => isSetAside(context, item, items))
  if (aside.length === 0) return items
  const [first] = aside
  const names = new Set(aside.map((item) => nameOf(context, item)))
  return items.filter((item) => item.from < (first?.from ?? 0) || !names.has(nameOf(context, item)))
}
