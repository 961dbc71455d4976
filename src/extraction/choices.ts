import type { Passage } from '../document/outline.ts'
import type { Token } from '../matcher/tokenizer.ts'
import { wordSet } from '../matcher/words.ts'
import * as lexicon from './lexicon.ts'

const ONE = wordSet(lexicon.oneOfBelow)
const GOES_ON = wordSet(lexicon.behindOneOf)

/** Words at the end of a line that are looked at: "one of the following languages at native level:". */
const REACH = 10
/** Lines of one choice, at most. */
const MOST_LINES = 10

/** Whether a line ends with words by which one of the lines below it will do: "(one of the following)", "any one:". */
function offersChoice(tokens: readonly Token[], { from, to }: Passage): boolean {
  for (let at = to - 1; at >= from && to - at <= REACH; at--) {
    const word = tokens[at]?.norm ?? ''
    if (ONE.has(word)) return tokens.slice(at + 1, to).some((t) => t.norm !== ':') || word !== 'any'
    if (!GOES_ON.has(word)) return false
  }
  return false
}

/** The stretches of lines of which a line above them says that one will do. */
export function choices(
  tokens: readonly Token[],
  passages: readonly Passage[],
): { readonly from: number; readonly to: number }[] {
  const found: { from: number; to: number }[] = []
  passages.forEach((passage, i) => {
    if (!passage.closesLine || !offersChoice(tokens, passage)) return
    const end = passages
      .slice(i + 1, i + 1 + MOST_LINES)
      .findIndex((next, n) => next.isHeading || (n > 0 && next.afterBlank && !next.bullet))
    const last = passages[end < 0 ? Math.min(i + MOST_LINES, passages.length - 1) : i + end]
    const first = passages[i + 1]
    if (first && last && last.from >= first.from) found.push({ from: first.from, to: last.to })
  })
  return found
}
