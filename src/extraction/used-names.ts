import { itemAt } from '../core/item-at.ts'
import { tokenize, type Token } from '../matcher/tokenizer.ts'
import { wordSet } from '../matcher/words.ts'
import { isName, termAt, type Term } from '../vocabulary/index.ts'
import * as lexicon from './lexicon.ts'

/*
 * Names of the vocabulary that are used as skills where they stand. By itself, and without the rules of what passages ask: a start that judges what was read before
 * needs those of titles and nothing else.
 */

const BEFORE = wordSet(lexicon.beforeName)
const AFTER = wordSet(lexicon.afterName)

/** Where a name stands in the text of its tokens. */
export const textRangeOf = (
  tokens: readonly Token[],
  { from, to }: Term,
): readonly [number, number] => [itemAt(tokens, from).start, itemAt(tokens, to - 1).end]

/** Whether a name is used as a skill where it stands: a guarded one only in its own case, in a list or behind a preposition. */
function isUsed(tokens: readonly Token[], { from, to, guard, small }: Term): boolean {
  if (small || tokens[to]?.hyphen) return false
  if (guard !== 'context') return true
  const [first, before, after] = [tokens[from], tokens[from - 1], tokens[to]]
  if (!before && !after) return false
  const opens = !before || (first?.newlines ?? 0) > 0 || BEFORE.has(before.norm)
  return opens && (!after || after.newlines > 0 || AFTER.has(after.norm))
}

/** Names of the vocabulary between two tokens that are used as skills. A class of things ("databases") is no skill by itself. */
export function namesIn(tokens: readonly Token[], from: number, to: number): Term[] {
  const found: Term[] = []
  for (let at = from; at < to;) {
    const term = termAt(tokens, at, to)
    const { kind } = term?.concept ?? { kind: 'none' }
    if (term && kind !== 'none' && kind !== 'category' && isUsed(tokens, term)) found.push(term)
    at = term ? term.to : at + 1
  }
  return found
}

/** Skills that a title names: "Senior Go Engineer (Kubernetes)". */
export const namesInTitle = (title: string | null): readonly string[] =>
  termsOf(title ?? '').map(({ term }) => term.concept.name)

/** The names in a title, each with where it stands there. */
export function termsOf(
  title: string,
): { readonly term: Term; readonly start: number; readonly end: number }[] {
  const tokens = tokenize(title, isName)
  return namesIn(tokens, 0, tokens.length).map((term) => {
    const [start, end] = textRangeOf(tokens, term)
    return { term, start, end }
  })
}
