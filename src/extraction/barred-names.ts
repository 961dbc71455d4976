import { itemAt } from '../core/item-at.ts'
import type { TokenRange } from '../matcher/token-range.ts'
import type { Token } from '../matcher/tokenizer.ts'
import { termAt, type Term } from '../vocabulary/index.ts'

/** Words of a label before a list at most: "Build and release:". */
const LABEL = 4

/** Names that bars part from one another. */
export interface BarredNames {
  readonly names: readonly Term[]
  /** Nothing else stands there, but a label before them: "Cloud: AWS | GCP". */
  readonly alone: boolean
}

const isBar = (token: Token | undefined): boolean => token?.text === '|'

/** The names of the longest list of `from` to `to` that is written with bars, "Jenkins | CircleCI | Drone"; null where none is. A row of a table is none. */
export function barredNames(
  tokens: readonly Token[],
  { from, to }: TokenRange,
): BarredNames | null {
  let bar = from
  while (bar < to && !isBar(tokens[bar])) bar++
  if (bar >= to || bar === from) return null
  const first = nameBefore(tokens, bar, from)
  const names = first ? [first] : []
  for (let at = bar; isBar(tokens[at]) && names.length > 0;) {
    const next = nameAt(tokens, at + 1, to)
    if (!next) break
    names.push(next)
    at = next.to
  }
  if (names.length < 2) return null
  const alone = isLabel(tokens, from, itemAt(names, 0).from) && itemAt(names, names.length - 1).to
  return { names, alone: alone === to }
}

function nameAt(tokens: readonly Token[], at: number, to: number): Term | null {
  const term = termAt(tokens, at, to)
  return term && term.concept.kind !== 'none' && term.concept.kind !== 'category' ? term : null
}

/** Words of a name at most. */
const NAME = 5

/** The longest name that ends right before a bar. */
function nameBefore(tokens: readonly Token[], bar: number, from: number): Term | null {
  for (let at = Math.max(from, bar - NAME); at < bar; at++) {
    const term = nameAt(tokens, at, bar)
    if (term?.to === bar) return term
  }
  return null
}

/** Whether nothing stands between two places but words and the colon behind them. */
const isLabel = (tokens: readonly Token[], from: number, to: number): boolean =>
  from === to ||
  (to - from <= LABEL + 1 &&
    tokens[to - 1]?.text === ':' &&
    tokens.slice(from, to - 1).every((t) => t.kind === 'word' || t.text === '/' || t.text === '&'))
