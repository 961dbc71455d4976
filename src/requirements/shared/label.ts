import type { Token } from '../../matcher/tokenizer.ts'

/** Words of a label at most: "Internship start date:". */
const LONGEST = 4

/**
 * Where the label begins that stands before `from`, or `from` itself where none does: the outline takes "Duration:" for a heading and leaves "12 weeks"
 * to be read, which says nothing without it.
 */
export function labelBefore(tokens: readonly Token[], from: number): number {
  if (tokens[from - 1]?.text !== ':') return from
  let at = from - 1
  while (
    at > 0 &&
    from - 1 - at < LONGEST &&
    tokens[at - 1]?.kind === 'word' &&
    tokens[at]?.newlines === 0
  )
    at--
  return at
}
