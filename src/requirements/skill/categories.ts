import type { Token } from '../../matcher/tokenizer.ts'
import type { Context } from '../kind.ts'
import { type Item, practiceIn } from './mentions.ts'
import { countBefore, markerBefore } from './markers.ts'
import { CLASS_NOUNS, CONNECTORS, MODIFIERS, PRACTICE_NOUNS, THINGS } from './word-classes.ts'
import { wordSet } from '../../matcher/words.ts'
import * as lexicon from './lexicon.ts'
import type { Group } from './group.ts'
import { readList } from './list-joints.ts'

/** Whether only connectors, and words that belong to either name, stand between two items. */
export function sameList(tokens: readonly Token[], a: Item, b: Item): boolean {
  if (b.from === a.to) return tokens[b.from]?.text !== '('
  let joined = false
  for (let at = a.to; at < b.from; at++) {
    const token = tokens[at]
    if (!token) return false
    const aside = token.text === '(' ? bracketEnd(tokens, at, b.from) : at
    if (aside > at) {
      at = aside
      continue
    }
    // the list in brackets ends with them: "containers (Docker) and orchestration"
    if (token.text === ')') return false
    if (CONNECTORS.has(token.norm)) joined = true
    else if (token.kind === 'number' || token.text === '+' || MODIFIERS.has(token.norm)) continue
    else return false
  }
  return joined
}

/** The closing bracket of an aside of a few words ("Amazon Web Services (AWS), Azure"), or `at` where there is none before `limit`. */
function bracketEnd(tokens: readonly Token[], at: number, limit: number): number {
  for (let i = at + 1; i < limit && i - at < 6; i++) if (tokens[i]?.text === ')') return i
  return at
}

const ARTICLES = wordSet(lexicon.articles)
const BETWEEN_CLASS_AND_EXAMPLES = wordSet(lexicon.betweenClassAndExamples)

/** A class of things: with the examples behind it, or alone; a practice where the class is named after one and nothing says "any". */
export function readCategory(
  context: Context,
  item: Item,
  rest: readonly Item[],
): { readonly group: Group | null; readonly taken: number } {
  const [next] = rest
  if (next && next.from - item.to === 1 && context.tokens[item.to]?.text === ':')
    return { group: null, taken: 0 }
  return withExamples(context, item, rest) ?? { group: alone(context, item), taken: 0 }
}

/** A class with the examples that follow it; null where none do. `taken` says how many of `rest` they are. */
function withExamples(
  { tokens, clause }: Context,
  item: Item,
  rest: readonly Item[],
): { readonly group: Group | null; readonly taken: number } | null {
  const [next] = rest
  if (!next || next.concept?.kind === 'category') return null
  const marker = markerBefore(tokens, clause.from, next.from)
  if (!marker.examples || marker.from > item.to || !gapIsMarker(tokens, item.to, next.from))
    return null
  const taken = listLength(tokens, rest)
  const from = marker.from >= 0 ? Math.min(item.from, marker.from) : item.from
  const named = tokens.slice(from, item.to)
  const [group] = readList(tokens, clause, rest.slice(0, taken), {
    ...marker,
    examples: true,
    category: marker.category ?? named.map((t) => t.text).join(' '),
    atLeast: marker.atLeast ?? countBefore(tokens, clause.from, item.from),
  })
  return {
    group: group ? { ...group, from: Math.min(group.from, item.from) } : null,
    taken,
  }
}

/** How many items from the first on form one list, up to the next class of things. */
export function listLength(tokens: readonly Token[], items: readonly Item[]): number {
  let count = 1
  while (
    count < items.length &&
    items[count]?.concept?.kind !== 'category' &&
    sameList(tokens, items[count - 1] as Item, items[count] as Item)
  )
    count++
  return count
}

/** A class without examples. */
export const alone = (context: Context, item: Item): Group => ({
  items: [],
  mode: 'any',
  atLeast: quantified(context, item) ?? 1,
  open: true,
  category: item.concept?.name ?? null,
  rule: 'a category alone',
  from: item.from,
  to: item.to,
})

/** How many members of a class are asked for: "any", "at least one", "a"; null where nothing says. */
const quantified = ({ tokens, clause }: Context, item: Item): number | null =>
  countBefore(tokens, clause.from, item.from) ??
  (ARTICLES.has(tokens[item.from - 1]?.norm ?? '') ? 1 : null)

/**
 * A class of things that neither examples nor a number follow is a skill in two cases: where its first words name a practice ("data visualization tools"),
 * and where it is a field of its own ("relational databases").
 */
export function settled(context: Context, item: Item, next: Item | undefined): Item {
  if (item.concept?.kind !== 'category' || quantified(context, item) !== null) return item
  if (
    next &&
    next.concept?.kind !== 'category' &&
    markerBefore(context.tokens, context.clause.from, next.from).examples &&
    gapIsMarker(context.tokens, item.to, next.from)
  )
    return item
  const practice = practiceIn(context.tokens, item)
  if (practice) return practice
  return THINGS.has(context.tokens[item.to - 1]?.norm ?? '')
    ? item
    : { ...item, concept: { ...item.concept, kind: 'knowledge' } }
}

/** Only "such as", brackets and class nouns stand between a class and its first example. */
function gapIsMarker(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const token = tokens[at]
    if (!token) return false
    if (
      !BETWEEN_CLASS_AND_EXAMPLES.has(token.norm) &&
      !MODIFIERS.has(token.norm) &&
      !CLASS_NOUNS.has(token.norm) &&
      !PRACTICE_NOUNS.has(token.norm)
    )
      return false
  }
  return true
}
