import type { Token } from '../../matcher/tokenizer.ts'
import type { Context } from '../kind.ts'
import type { Item } from './mentions.ts'
import { classBefore, countBefore, EXAMPLES, markerBefore, type Marker } from './markers.ts'
import { practiceIn } from './mentions.ts'
import { CLASS_NOUNS, CONNECTORS, MODIFIERS, PRACTICE_NOUNS, THINGS } from './words.ts'
import { wordSet } from '../../matcher/words.ts'
import * as lexicon from './lexicon.ts'

/** Items that are one demand, and how they are joined. Tokens `from` to `to`. */
export interface Group {
  readonly items: readonly Item[]
  readonly mode: 'all' | 'any'
  readonly atLeast: number | null
  readonly open: boolean
  readonly category: string | null
  readonly rule: string
  readonly from: number
  readonly to: number
}

/** Names of the ways in which lists are read, for the corpus to prove each. */
export const LIST_RULES = [
  'all of a list',
  'one of a list',
  'n of a list',
  'examples of a category',
  'a category alone',
  'one skill',
] as const

/** Parts the items of a clause into lists, and reads how each list is joined. */
export function groupsOf(context: Context, items: readonly Item[]): Group[] {
  const { tokens, clause } = context
  const groups: Group[] = []
  const named = items.filter((item) => !namesClass(context, item, items))
  let rest = named.map((item, i) => settled(context, item, named[i + 1]))
  while (rest.length > 0) {
    const [first] = rest
    if (!first) break
    if (first.concept?.kind === 'category') {
      const { group, taken } = readCategory(context, first, rest.slice(1))
      if (group) groups.push(group)
      rest = rest.slice(1 + taken)
      continue
    }
    let count = 1
    while (
      count < rest.length &&
      rest[count]?.concept?.kind !== 'category' &&
      sameList(tokens, rest[count - 1] as Item, rest[count] as Item)
    )
      count++
    const list = rest.slice(0, count)
    const marker = markerBefore(tokens, clause.from, first.from)
    groups.push(...readList(tokens, clause, list, marker))
    rest = rest.slice(count)
  }
  return joined(tokens, groups)
}

/** "Go or other backend languages such as Rust and Java" is one demand: examples go on with the list that "or other" leaves open. */
function joined(tokens: readonly Token[], groups: readonly Group[]): Group[] {
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

/** Whether an item is a word of the class that examples behind it belong to: "AI/ML frameworks (PyTorch)" asks for a framework, not for AI. */
function namesClass({ tokens, clause }: Context, item: Item, items: readonly Item[]): boolean {
  if (followsOther(tokens, item, items) || describesProduct(tokens, item, items)) return true
  if (item.concept?.kind === 'category') return false
  const next = items.find((other) => other.from >= item.to)
  if (!next) return false
  const marker = markerBefore(tokens, clause.from, next.from)
  if (!marker.examples || marker.category === null || marker.from >= item.to) return false
  // "distributed systems (Kafka, etcd)": a field with examples is a skill of its own; "streaming tools (Kafka)" are things
  const noun = marker.category.split(/[\s-]/).at(-1)?.toLowerCase() ?? ''
  if (noun === 'environment' || noun === 'environments') return false
  return THINGS.has(noun) || item.concept?.kind !== 'knowledge'
}

/** "Grafana monitoring software": the class right behind a product only says what it is. */
function describesProduct(tokens: readonly Token[], item: Item, items: readonly Item[]): boolean {
  const before = items.find((other) => other.to === item.from)
  if (
    before?.concept == null ||
    !['tool', 'platform', 'library', 'database'].includes(before.concept.kind) ||
    tokens[item.from]?.hyphen
  )
    return false
  const last =
    THINGS.has(tokens[item.to - 1]?.norm ?? '') || THINGS.has(tokens[item.to]?.norm ?? '')
  return (
    last && item.concept !== null && ['category', 'knowledge', 'method'].includes(item.concept.kind)
  )
}

/** "Java, Python or other object-oriented languages": the class that closes a list is no item of it. */
function followsOther(tokens: readonly Token[], item: Item, items: readonly Item[]): boolean {
  const end = tokens[item.to - 1]?.norm ?? ''
  if (!CLASS_NOUNS.has(end) && !CLASS_NOUNS.has(tokens[item.to]?.norm ?? '')) return false
  for (let at = item.from - 1; at >= item.from - 3; at--) {
    if (
      SIMILAR.has(tokens[at]?.norm ?? '') &&
      ['or', 'and', '/'].includes(tokens[at - 1]?.norm ?? '')
    )
      return items.some((other) => other.to <= at && at - other.to <= 3)
  }
  return false
}

/** Whether only connectors, and words that belong to either name, stand between two items. */
function sameList(tokens: readonly Token[], a: Item, b: Item): boolean {
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

const SIMILAR = wordSet(lexicon.similar)
const BEFORE_SIMILAR = wordSet(lexicon.beforeSimilar)
const JOINTS = new Set(['or', 'and', '/'])
const BEHIND_NAME = new Set([')', ',', '+'])

/** How a list ends. */
interface Closing {
  readonly open: boolean
  readonly or: boolean
  readonly category: string | null
  readonly to: number
}

/** What closes a list: "or similar", "etc.". */
function closing(tokens: readonly Token[], end: number, limit: number): Closing {
  const closed = { open: false, or: false, category: null, to: end }
  const at = behindName(tokens, end, limit)
  const word = tokens[at]?.norm ?? ''
  if (word === 'etc' || word === 'etc.') return { ...closed, open: true, to: at + 1 }
  if (at >= limit || !JOINTS.has(word)) return closed
  let next = at + 1
  while (next < limit && BEFORE_SIMILAR.has(tokens[next]?.norm ?? '')) next++
  if (next >= limit || !SIMILAR.has(tokens[next]?.norm ?? '')) return closed
  return { open: true, or: word !== 'and', ...similarThings(tokens, next, limit) }
}

/** The token behind at most four that go with the last name of a list: its version, a bracket that closes, a word such as "scripting". */
function behindName(tokens: readonly Token[], end: number, limit: number): number {
  let at = end
  while (at < limit && at - end < 4 && goesWithName(tokens[at])) at++
  return at
}

const goesWithName = (token: Token | undefined): boolean =>
  token !== undefined &&
  !SIMILAR.has(token.norm) &&
  (MODIFIERS.has(token.norm) || BEHIND_NAME.has(token.text) || token.kind === 'number')

/** The class that "similar", the word at `at`, speaks of, as written, and the token behind it: "or similar cloud platforms". */
function similarThings(
  tokens: readonly Token[],
  at: number,
  limit: number,
): Pick<Closing, 'category' | 'to'> {
  let last = at + 1
  while (last < limit && last - at < 6 && !CLASS_NOUNS.has(tokens[last]?.norm ?? '')) last++
  const category = last < limit ? classBefore(tokens, at + 1, last) : null
  return category ? { category: category.written, to: last + 1 } : { category: null, to: at + 1 }
}

type Joining = Pick<Group, 'mode' | 'atLeast' | 'open' | 'category' | 'rule'>

/** How a list is joined that what stands around it makes one demand; null where its own words part it. */
function asOne(
  tokens: readonly Token[],
  list: readonly Item[],
  joints: readonly Joint[],
  marker: Marker,
  close: Closing,
): Joining | null {
  const or = joints.includes('or')
  if (marker.atLeast === null && !or && areParts(tokens, list, marker, close))
    return {
      mode: 'all',
      atLeast: null,
      open: close.open,
      category: null,
      rule: ruleOf(list.length, 'all'),
    }
  if (marker.examples || (close.open && (or || close.or)))
    return {
      mode: 'any',
      atLeast: marker.atLeast ?? 1,
      open: true,
      category: marker.category ?? close.category,
      rule: 'examples of a category',
    }
  if (list.length < 2) return null
  if (marker.bracketed && !joints.includes('and'))
    return { mode: 'any', atLeast: 1, open: true, category: null, rule: 'one of a list' }
  if (marker.atLeast === null) return null
  return {
    mode: 'any',
    atLeast: Math.min(marker.atLeast, list.length),
    open: close.open,
    category: null,
    rule: marker.atLeast > 1 ? 'n of a list' : 'one of a list',
  }
}

/** Whether a list names the parts of what stands before it, all of which are asked. */
const areParts = (
  tokens: readonly Token[],
  list: readonly Item[],
  marker: Marker,
  close: Closing,
): boolean =>
  (marker.parts === true && !close.open) ||
  (marker.bracketed === true && list.length > 1 && namesParts(tokens, list))

/** Reads how the items of one list are joined; a list of several demands gives several groups. */
function readList(
  tokens: readonly Token[],
  clause: { readonly from: number; readonly to: number },
  list: readonly Item[],
  marker: Marker,
): Group[] {
  const last = list.at(-1) as Item
  const first = list[0] as Item
  const close = closing(tokens, last.to, clause.to)
  const joints = list
    .slice(1)
    .map((item, i) => jointBetween(tokens, (list[i] as Item).to, item.from))
  const whole = {
    items: list,
    from: marker.from >= 0 ? Math.min(marker.from, first.from) : first.from,
    to: close.to,
  }
  const one = asOne(tokens, list, joints, marker, close)
  if (one) return [{ ...whole, ...one }]
  return split(list, joints).map(({ items, mode }) => ({
    items,
    mode,
    atLeast: mode === 'any' ? 1 : null,
    open: close.open && items.includes(last),
    category: null,
    rule: ruleOf(items.length, mode),
    from: (items[0] as Item).from,
    to: (items.at(-1) as Item).to,
  }))
}

/** "statistics (regression, sampling)" lists the parts of one practice, all of them asked; "BI tools (Looker, Tableau)" lists products, of which one does. */
const namesParts = (tokens: readonly Token[], list: readonly Item[]): boolean =>
  list.every(({ concept, from, to }) =>
    concept
      ? PARTS_OF_PRACTICE.has(concept.kind)
      : tokens.slice(from, to).every((t) => t.text === t.norm),
  )
const PARTS_OF_PRACTICE: ReadonlySet<string> = new Set(['knowledge', 'method'])

function ruleOf(length: number, mode: Group['mode']): (typeof LIST_RULES)[number] {
  if (length === 1) return 'one skill'
  return mode === 'any' ? 'one of a list' : 'all of a list'
}

type Joint = 'and' | 'or' | 'slash' | 'comma'

function jointBetween(tokens: readonly Token[], from: number, to: number): Joint {
  const words = tokens.slice(from, to).map((t) => t.norm)
  if (words.includes('or')) return 'or'
  if (words.includes('and') || words.includes('&') || words.includes('+')) return 'and'
  return words.includes('/') ? 'slash' : 'comma'
}

/** "A, B or C" is one demand; "A and B or C" is A, and one of B and C; a slash binds tightest. */
function split(
  list: readonly Item[],
  joints: readonly Joint[],
): { items: Item[]; mode: 'all' | 'any' }[] {
  const hasAnd = joints.includes('and')
  const hasOr = joints.includes('or')
  if (hasOr && !hasAnd) return [{ items: [...list], mode: 'any' }]
  const groups: { items: Item[]; mode: 'all' | 'any' }[] = []
  const alone: Item[] = []
  let run: Item[] = [list[0] as Item]
  const close = (): void => {
    if (run.length > 1 && !isMarkup(run)) groups.push({ items: run, mode: 'any' })
    else alone.push(...run)
  }
  list.slice(1).forEach((item, i) => {
    if (joints[i] === 'slash' || joints[i] === 'or') run.push(item)
    else {
      close()
      run = [item]
    }
  })
  close()
  if (alone.length > 0) groups.push({ items: alone, mode: 'all' })
  return groups.sort((a, b) => (a.items[0]?.from ?? 0) - (b.items[0]?.from ?? 0))
}

/** "HTML/CSS/JavaScript": nobody asks for HTML or, in its place, CSS. */
const isMarkup = (run: readonly Item[]): boolean =>
  ['HTML', 'CSS'].every((name) => run.some(({ concept }) => concept?.name === name))

/** A class of things: with the examples behind it, or alone; a practice where the class is named after one and nothing says "any". */
function readCategory(
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
function listLength(tokens: readonly Token[], items: readonly Item[]): number {
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
const alone = (context: Context, item: Item): Group => ({
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
function settled(context: Context, item: Item, next: Item | undefined): Item {
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
