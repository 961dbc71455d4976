import type { Token } from '../../matcher/tokenizer.ts'
import type { Mention } from './mentions.ts'
import { statusIn } from './study-status.ts'
import { wordSet } from '../../matcher/words.ts'
import * as lexicon from './lexicon.ts'

/** A row of mentions that say one thing: "BS, MS or PhD". */
export interface DegreeGroup {
  readonly mentions: readonly Mention[]
  readonly from: number
  readonly to: number
  /** Where words can belong to it: between the groups before and after. */
  readonly floor: number
  readonly limit: number
}

/** How many words may stand between two mentions of one demand. */
const REACH = 30

/** Parts the mentions of a clause into demands. */
export function groups(
  tokens: readonly Token[],
  all: readonly Mention[],
  floor: number,
  limit: number,
): DegreeGroup[] {
  const rows: Mention[][] = []
  for (const mention of all) {
    const row = rows.at(-1)
    const last = row?.at(-1)
    if (row && last && !parts(tokens, row, last, mention)) row.push(mention)
    else rows.push([mention])
  }
  const edges = rows
    .slice(1)
    .map((row, i) => edge(tokens, rows[i]?.at(-1)?.to ?? floor, row[0]?.from ?? limit))
  return rows.map((row, i) => ({
    mentions: row,
    from: row[0]?.from ?? floor,
    to: row.at(-1)?.to ?? floor,
    floor: edges[i - 1] ?? floor,
    limit: edges[i] ?? limit,
  }))
}

const BETWEEN_DEMANDS = wordSet(lexicon.betweenDemands)

/** Where the words of the demand that ends at `from` part from those of the one that begins at `to`: at the last "and" or comma between. */
function edge(tokens: readonly Token[], from: number, to: number): number {
  for (let at = to - 1; at >= from; at--)
    if (BETWEEN_DEMANDS.has(tokens[at]?.norm ?? '')) return at + 1
  return to
}

/** Whether `next` begins another demand: a high school diploma beside a running degree, a finished degree "and" a running one. */
function parts(
  tokens: readonly Token[],
  row: readonly Mention[],
  last: Mention,
  next: Mention,
): boolean {
  if (next.from - last.to > REACH) return true
  const between = tokens.slice(last.to, next.from).map((t) => t.norm)
  const or = between.includes('or') || between.includes('/') || between.includes('either')
  const school = (m: Mention): boolean => m.levels.includes('highschool')
  if (school(last) !== school(next) && !or && next.sort !== 'bare') return true
  if (between.includes('.') || between.includes(';'))
    return (
      next.sort === 'degree' &&
      row.some((m) => m.sort === 'degree') &&
      statusIn(tokens, last.to, next.from) !== null
    )
  return (
    !or &&
    next.sort === 'degree' &&
    row.every((m) => m.sort === 'degree') &&
    statusIn(tokens, last.to, next.from) === 'pursuing'
  )
}
