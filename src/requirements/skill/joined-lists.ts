import { lastOf, itemAt } from '../../core/item-at.ts'
import { isInstead } from '../../document/instead.ts'
import type { Token } from '../../matcher/tokenizer.ts'
import { OPENS_EXAMPLES } from './markers.ts'
import { wordSet } from '../../matcher/words.ts'
import * as lexicon from './lexicon.ts'
import type { SkillGroup } from './group.ts'
import { SIMILAR, JOINTS } from './list-ends.ts'

/** "Go or other backend languages such as Rust and Java" is one demand: examples go on with the list that "or other" leaves open. */
export function joinedGroups(
  tokens: readonly Token[],
  limit: number,
  groups: readonly SkillGroup[],
): SkillGroup[] {
  const result: SkillGroup[] = []
  for (const group of groups) {
    const before = result.at(-1)
    const goesOn =
      before?.open &&
      before.mode === 'any' &&
      group.mode === 'any' &&
      before.items.length > 0 &&
      group.items.length > 0 &&
      before.atLeast === group.atLeast &&
      isOpenedBy(tokens, before, itemAt(group.items, 0).from)
    if (before && (isOrElse(tokens, before, group) || standsIn(tokens, limit, before, group)))
      result[result.length - 1] = {
        ...before,
        items: [...before.items, ...group.items],
        mode: 'any',
        atLeast: 1,
        open: group.open,
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
const OPENS_HALF = wordSet(lexicon.opensHalf)
const BEHIND_HALF = wordSet(lexicon.behindHalf)
/** Words between the halves at most. */
const HALF_REACH = 12

/** Skills of which any will do: one, or a list that says so. */
const isAny = ({ items, mode, category }: SkillGroup): boolean =>
  items.length > 0 && category === null && (items.length === 1 || mode === 'any')

/** "Python - failing that, Scala": the second will do in the place of the first. */
function standsIn(
  tokens: readonly Token[],
  limit: number,
  list: SkillGroup,
  next: SkillGroup,
): boolean {
  if (!isAny(list) || !isAny(next)) return false
  const [from, to] = [lastOf(list.items).to, itemAt(next.items, 0).from]
  return isInstead(tokens, from, to, lastOf(next.items).to, limit)
}

/** Whether "or" stands between two skills, or lists of which any will do, and opens a half of its own behind it ("or you have worked with"): one is enough. */
function isOrElse(tokens: readonly Token[], list: SkillGroup, next: SkillGroup): boolean {
  if (!isAny(list) || !isAny(next)) return false
  const between = tokens.slice(lastOf(list.items).to, itemAt(next.items, 0).from)
  const or = between.findIndex((t) => t.norm === 'or')
  if (or < 0 || between.length > HALF_REACH) return false
  const [before, behind] = [between.slice(0, or), between.slice(or + 1)]
  if (list.items.length > 1 && isMore(before, behind)) return true
  return (
    before.every((t) => HALVES.has(t.norm) || BEHIND_HALF.has(t.norm)) &&
    !behind.some((t) => t.norm === 'and' || (t.kind === 'sign' && t.text !== ',')) &&
    (behind.some((t) => HALVES.has(t.norm) || OPENS_HALF.has(t.norm)) ||
      endsAlike(tokens, before, lastOf(next.items).to))
  )
}

/** "Keras or JAX, or your own CUDA": one more of a list of which any will do. */
const isMore = (before: readonly Token[], behind: readonly Token[]): boolean =>
  before.every(({ text }) => text === ',') && behind.every(({ norm }) => GOES_ON.has(norm))
const GOES_ON = wordSet(lexicon.goesOnAfterOr)

/** "Java experience or Go experience": both halves end with a noun of knowing. */
function endsAlike(tokens: readonly Token[], before: readonly Token[], at: number): boolean {
  const ends = (norm: string): boolean => HALVES.has(norm) || norm === 'know'
  return before.some((t) => ends(t.norm)) && ends(tokens[at]?.norm ?? '')
}

/** Whether only "or similar", its class and what announces examples stand between a list and the item at `next`. */
function isOpenedBy(tokens: readonly Token[], list: SkillGroup, next: number): boolean {
  const from = lastOf(list.items).to
  const between = tokens.slice(from, next)
  const at = between.findIndex((t) => SIMILAR.has(t.norm))
  return (
    at > 0 &&
    JOINTS.has(between[at - 1]?.norm ?? '') &&
    between.some((t) => t.text === '(' || OPENS_EXAMPLES.has(t.norm) || t.norm === 'such') &&
    !between.some((t) => t.text === ')' || t.text === ';')
  )
}
