import { normAt, type Token } from '../matcher/tokenizer.ts'
import { wordSet } from '../matcher/words.ts'
import * as lexicon from '../vocabulary/lexicon/headings.ts'
import { weighed } from './heading-weights.ts'
import type { Section } from './heading-phrases.ts'
import type { Segment } from './segments.ts'

/** Whether a segment is a row of a table that is written with bars. */
export const isRow = (tokens: readonly Token[], { from }: Pick<Segment, 'from'>): boolean =>
  tokens[from]?.text === '|'

const PREFERRED = wordSet(lexicon.cellsPreferred)

/** The section of a row of a table: "| Rust | nice to have |" weighs less than the other rows under its heading. */
export function inRow(tokens: readonly Token[], segment: Segment, section: Section): Section {
  if (!isRow(tokens, segment)) return section
  const cells = cellsOf(tokens, segment).slice(1)
  return weighed(section, cells.some((cell) => PREFERRED.has(cell)) ? 'preferred' : undefined)
}

/** The words of each cell of a row, joined. */
function cellsOf(tokens: readonly Token[], { from, to }: Segment): string[] {
  const cells: string[][] = [[]]
  for (let at = from + 1; at < to; at++)
    if (tokens[at]?.text === '|') cells.push([])
    else if (tokens[at]?.kind === 'word') cells.at(-1)?.push(normAt(tokens, at))
  return cells.map((words) => words.join('_'))
}
