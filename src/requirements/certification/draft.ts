import type { Draft } from '../../core/requirement.ts'
import type { Context } from '../kind.ts'
import { nearby } from '../shared/nearby.ts'
import * as lexicon from './lexicon.ts'
import type { CertificationRequirement } from './requirement.ts'

/** "or equivalent", "such as": others count too. "or willing to obtain", "within six months of hire": it may come later. */
function around(
  { tokens, clause }: Context,
  at: number,
): { readonly open: boolean; readonly any: boolean; readonly obtainable: boolean } {
  const part = nearby(clause, at)
  const said = ` ${tokens
    .slice(part.from, part.to)
    .map((t) => t.norm)
    .join(' ')} `
  const says = (phrases: readonly string[]): boolean => phrases.some((p) => said.includes(` ${p} `))
  const open = says(lexicon.opensList)
  return { open, any: open || says(lexicon.oneOfList), obtainable: says(lexicon.obtainableLater) }
}

/** The demand for certificates whose names begin at token `from`: what the words around them let count is looked for there. */
export function certificationDraft(
  context: Context,
  from: number,
  names: readonly string[],
  any: boolean,
): Draft<CertificationRequirement> {
  const said = around(context, from)
  return {
    names,
    any: names.length > 1 && (any || said.any),
    open: said.open,
    obtainable: said.obtainable,
  }
}
