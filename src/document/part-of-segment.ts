import type { TokenRange } from '../matcher/token-range.ts'
import type { Token } from '../matcher/tokenizer.ts'
import { locate } from './clauses.ts'
import type { Segment } from './segments.ts'

/** The tokens `from` to before `to` of a segment as a segment of its own. */
export function partOf<S extends Segment>(
  text: string,
  tokens: readonly Token[],
  whole: S,
  { from, to }: TokenRange,
  opensLine: boolean,
): S {
  const first = tokens[from]
  const last = tokens[to - 1]
  if (!first || !last || to <= from) return { ...whole, from, to: from }
  const span = locate(text, whole.span, first.start, last.end)
  return {
    ...whole,
    from,
    to,
    span,
    opensLine,
    closesLine: to === whole.to ? whole.closesLine : true,
    bullet: opensLine && whole.bullet,
  }
}
