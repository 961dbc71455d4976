import { itemAt } from '../../core/item-at.ts'
import type { Token } from '../../matcher/tokenizer.ts'
import type { Context } from '../kind.ts'
import { type NamedSkill, practiceIn } from './mentions.ts'
import { countBefore, numberBefore } from './counted.ts'
import { markerBefore } from './markers.ts'
import { CLASS_NOUNS, CONNECTORS, MODIFIERS, PRACTICE_NOUNS, THINGS } from './word-classes.ts'
import { wordSet } from '../../matcher/words.ts'
import * as lexicon from './lexicon.ts'
import { ruleOfCount, type SkillGroup } from './group.ts'
import { readList } from './list-joints.ts'

/** Whether only connectors, and words that belong to either name, stand between two items. */
function sameList(tokens: readonly Token[], a: NamedSkill, b: NamedSkill): boolean {
  if (b.from === a.to) return tokens[b.from]?.text !== '('
  // "Java, (b) Python", "Java 2) Python": the number of the next item joins them
  const number = numberBefore(tokens, b.from)
  let joined = number > 0
  for (let at = a.to; at < b.from - number; at++) {
    const token = tokens[at]
    if (!token) return false
    if (token.text === ';' && number > 0) continue
    // "React (or Vue)"
    if (at === a.to && opensWithOr(tokens, at)) continue
    const aside = bracketEnd(tokens, at, b.from)
    if (aside > at) {
      at = aside
      continue
    }
    // the list in brackets ends with them: "containers (Docker) and orchestration"
    if (token.text === ')') return false
    if (CONNECTORS.has(token.norm)) joined = true
    else if (!goesWithName(token)) return false
  }
  return joined
}

/** A version, a plus, or a word that belongs to either name. */
const goesWithName = (token: Token): boolean =>
  token.kind === 'number' || token.text === '+' || MODIFIERS.has(token.norm)

const opensWithOr = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.text === '(' && tokens[at + 1]?.norm === 'or'

/** The closing bracket of an aside of a few words ("Amazon Web Services (AWS), Azure"), or `at` where none opens there or closes before `limit`. */
function bracketEnd(tokens: readonly Token[], at: number, limit: number): number {
  if (tokens[at]?.text !== '(') return at
  for (let i = at + 1; i < limit && i - at < 6; i++) if (tokens[i]?.text === ')') return i
  return at
}

const ARTICLES = wordSet(lexicon.articles)
const BETWEEN_CLASS_AND_EXAMPLES = wordSet(lexicon.betweenClassAndExamples)

/** A class of things: with the examples behind it, or alone; a practice where the class is named after one and nothing says "any". */
export function readCategory(
  context: Context,
  item: NamedSkill,
  rest: readonly NamedSkill[],
): { readonly group: SkillGroup | null; readonly taken: number } {
  const [next] = rest
  if (next && next.from - item.to === 1 && context.tokens[item.to]?.text === ':')
    return { group: null, taken: 0 }
  return withExamples(context, item, rest) ?? { group: alone(context, item), taken: 0 }
}

/** A class of which a number is asked with its members right behind it; null where they stand elsewhere. */
function countedMembers(
  place: Pick<Context, 'tokens' | 'clause'>,
  item: NamedSkill,
  next: NamedSkill,
  rest: readonly NamedSkill[],
): { readonly group: SkillGroup; readonly taken: number } | null {
  const bracketed = countInBrackets(place.tokens, item, next)
  const before = bracketed === null ? quantified(place, item) : null
  const isListed = before !== null && listsMembers(place.tokens, item.to, next.from)
  const atLeast = isListed ? before : bracketed
  if (atLeast === null) return null
  const taken = listLength(place.tokens, rest)
  const group: SkillGroup = {
    items: rest.slice(0, taken),
    mode: 'any',
    atLeast,
    open: false,
    category: item.concept?.name ?? null,
    rule: ruleOfCount(atLeast),
    from: item.from,
    to: itemAt(rest, taken - 1).to,
  }
  return { group, taken }
}

/** "cloud platforms (at least one of AWS, Azure)": how many of its members in brackets a class asks for; null where they do not say. */
const countInBrackets = (
  tokens: readonly Token[],
  { to }: NamedSkill,
  next: NamedSkill,
): number | null =>
  tokens[to]?.text === '(' && next.from > to + 1 && next.from - to <= COUNTED_REACH
    ? countBefore(tokens, to + 1, next.from)
    : null

/** Words between a bracket and the first name of what it counts at most: "(at least one of the following:". */
const COUNTED_REACH = 9

/** A class with the examples that follow it; null where none do. `taken` says how many of `rest` they are. */
function withExamples(
  { tokens, clause }: Context,
  item: NamedSkill,
  rest: readonly NamedSkill[],
): { readonly group: SkillGroup | null; readonly taken: number } | null {
  const [next] = rest
  if (!next || next.concept?.kind === 'category') return null
  const counted = countedMembers({ tokens, clause }, item, next, rest)
  if (counted) return counted
  const marker = markerBefore(tokens, clause.from, next.from)
  // "an RTOS (FreeRTOS, Zephyr)": the class needs no noun of its own
  const isBracketed = next.from === item.to + 1 && tokens[item.to]?.text === '('
  const announced = marker.examples && marker.from <= item.to
  if (!isBracketed && !(announced && gapIsMarker(tokens, item.to, next.from))) return null
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

/** Words of one item of a list with numbers at most. */
const NUMBERED_ITEM = 14

/** Whether the number of a list stands between two items, whatever else of theirs does: "2) modelling of loads 3) a scripting language". */
function isNumbered(tokens: readonly Token[], a: NamedSkill, b: NamedSkill): boolean {
  if (b.from - a.to > NUMBERED_ITEM) return false
  for (let end = a.to + 1; end <= b.from; end++) if (numberBefore(tokens, end) > 0) return true
  return false
}

const BEFORE_MEMBERS = new Set([':', '-', '–', '—'])

/** Whether what a number was asked of is listed right behind it: "at least one data warehouse - Snowflake, BigQuery". */
function listsMembers(tokens: readonly Token[], from: number, to: number): boolean {
  const between = tokens.slice(from, to)
  return (
    between.length <= 3 &&
    between.every((t) => BEFORE_MEMBERS.has(t.text) || CLASS_NOUNS.has(t.norm)) &&
    (between.length === 0 || between.some((t) => BEFORE_MEMBERS.has(t.text)))
  )
}

/** How many items from the first on form one list, up to the next class of things; of a list of which a number is asked classes are items, too. */
export function listLength(
  tokens: readonly Token[],
  items: readonly NamedSkill[],
  isCounted = false,
): number {
  let count = 1
  while (
    count < items.length &&
    (isCounted || items[count]?.concept?.kind !== 'category') &&
    (sameList(tokens, itemAt(items, count - 1), itemAt(items, count)) ||
      (isCounted && isNumbered(tokens, itemAt(items, count - 1), itemAt(items, count))))
  )
    count++
  return count
}

/** A class without examples. */
export const alone = (context: Context, item: NamedSkill): SkillGroup => ({
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
const quantified = (
  { tokens, clause }: Pick<Context, 'tokens' | 'clause'>,
  item: NamedSkill,
): number | null =>
  countBefore(tokens, clause.from, item.from) ??
  (ARTICLES.has(tokens[item.from - 1]?.norm ?? '') ? 1 : null)

/**
 * A class of things that neither examples nor a number follow is a skill in two cases: where its first words name a practice ("data visualization tools"),
 * and where it is a field of its own ("relational databases").
 */
export function settled(
  context: Context,
  item: NamedSkill,
  next: NamedSkill | undefined,
): NamedSkill {
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
