import type { Token } from '../../matcher/tokenizer.ts'
import type { Item } from './mentions.ts'
import { EXAMPLES } from './markers.ts'
import { wordSet } from '../../matcher/words.ts'
import * as lexicon from './lexicon.ts'
import type { Group } from './group.ts'
import { SIMILAR, JOINTS } from './list-ends.ts'

/** "Go or other backend languages such as Rust and Java" is one demand: examples go on with the list that "or other" leaves open. */
export function joined(tokens: readonly Token[], groups: readonly Group[]): Group[] {
  const result: Group[] = []
  for (const group of groups) {
    const before = result.at(-1)
    const goesOn =
      before?.open &&
      before.mode === 'any' &&
      group.mode === 'any' &&
      before.items.length > 0 &&
      group.items.length > 0 &&
      before.atLeast === group.atLeast &&
      isOpenedBy(tokens, before, (group.items[0] as Item).from)
    if (before && isOrElse(tokens, before, group))
      result[result.length - 1] = {
        ...before,
        items: [...before.items, ...group.items],
        mode: 'any',
        atLeast: 1,
        rule: 'one of a list',
        to: group.to,
      }
    else if (goesOn)
      result[result.length - 1] = {
        ...before,
        items: [...before.items, ...group.items],
        category: before.category ?? group.category,
        to: group.to,
      }
    else result.push(group)
  }
  return result
}

/** Nouns with which the other half of an alternative begins anew: "Rust, or experience with C++". */
const HALVES = wordSet(lexicon.halves)
/** Words between the halves at most. */
const HALF_REACH = 8

/** Whether "or" and a noun of knowing stand between two skills, or lists of which any will do: one is enough. */
function isOrElse(tokens: readonly Token[], list: Group, next: Group): boolean {
  const isAny = ({ items, mode, category }: Group): boolean =>
    items.length > 0 && category === null && (items.length === 1 || mode === 'any')
  if (!isAny(list) || !isAny(next)) return false
  const between = tokens.slice((list.items.at(-1) as Item).to, (next.items[0] as Item).from)
  const or = between.findIndex((t) => t.norm === 'or')
  return (
    or >= 0 &&
    between.length <= HALF_REACH &&
    between.slice(or).some((t) => HALVES.has(t.norm)) &&
    !between.some((t) => t.norm === 'and' || (t.kind === 'sign' && t.text !== ',')) &&
    between.slice(0, or).every((t) => t.text === ',')
  )
}

/** Whether only "or similar", its class and what announces examples stand between a list and the item at `next`. */
function isOpenedBy(tokens: readonly Token[], list: Group, next: number): boolean {
  const from = (list.items.at(-1) as Item).to
  const between = tokens.slice(from, next)
  const at = between.findIndex((t) => SIMILAR.has(t.norm))
  return (
    at > 0 &&
    JOINTS.has(between[at - 1]?.norm ?? '') &&
    between.some((t) => t.text === '(' || EXAMPLES.has(t.norm) || t.norm === 'such') &&
    !between.some((t) => t.text === ')' || t.text === ';')
  )
}
