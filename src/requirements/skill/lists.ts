import { insteadWords } from '../../document/lexicon.ts'
import type { Token } from '../../matcher/tokenizer.ts'
import type { Context } from '../kind.ts'
import type { NamedSkill } from './mentions.ts'
import { markerBefore } from './markers.ts'
import { CLASS_NOUNS, THINGS } from './word-classes.ts'
import type { SkillGroup } from './group.ts'
import { withLead } from './counted-leads.ts'
import { joinedGroups } from './joined-lists.ts'
import { listLength, readCategory, settled } from './categories.ts'
import { BEFORE_SIMILAR, JOINTS, SIMILAR } from './list-ends.ts'
import { readList } from './list-joints.ts'
import { withoutSetAside } from './set-aside.ts'
import { wordSet } from '../../matcher/words.ts'

/** Parts the items of a clause into lists, and reads how each list is joined. */
export function groupsOf(context: Context, all: readonly NamedSkill[]): readonly SkillGroup[] {
  const { tokens, clause } = context
  const groups: SkillGroup[] = []
  const items = withoutSetAside(context, all)
  const named = items.filter(
    (item) => !namesClass(context, item, items) && !namesNothing(tokens, item),
  )
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
    const marker = markerBefore(tokens, clause.from, first.from)
    const count = listLength(tokens, rest, (marker.atLeast ?? 0) > 1)
    const list = rest.slice(0, count)
    groups.push(...readList(tokens, clause, list, marker))
    rest = rest.slice(count)
  }
  return withLead(tokens, clause, joinedGroups(tokens, clause.to, groups))
}

/** Words that join names or stand for one: "alternatively", "something comparable". */
const namesNothing = (tokens: readonly Token[], item: NamedSkill): boolean =>
  INSTEAD.has(wordsOf(tokens, item)) ||
  (BEFORE_SIMILAR.has(tokens[item.from]?.norm ?? '') &&
    SIMILAR.has(tokens[item.to - 1]?.norm ?? ''))

const INSTEAD = wordSet(insteadWords)
const wordsOf = (tokens: readonly Token[], { from, to }: NamedSkill): string =>
  tokens
    .slice(from, to)
    .map(({ norm }) => norm)
    .join('_')

/** Whether an item is a word of the class that examples behind it belong to: "AI/ML frameworks (PyTorch)" asks for a framework, not for AI. */
function namesClass(
  { tokens, clause }: Context,
  item: NamedSkill,
  items: readonly NamedSkill[],
): boolean {
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
function describesProduct(
  tokens: readonly Token[],
  item: NamedSkill,
  items: readonly NamedSkill[],
): boolean {
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

/** Whether "or" and the like stand before "similar" or "a similar", the word at `at`. */
function isJoined(tokens: readonly Token[], at: number): boolean {
  let joint = at - 1
  while (BEFORE_SIMILAR.has(tokens[joint]?.norm ?? '')) joint--
  return JOINTS.has(tokens[joint]?.norm ?? '')
}

/** "Java, Python or other object-oriented languages": the class that closes a list is no item of it. */
function followsOther(
  tokens: readonly Token[],
  item: NamedSkill,
  items: readonly NamedSkill[],
): boolean {
  const end = tokens[item.to - 1]?.norm ?? ''
  if (!CLASS_NOUNS.has(end) && !CLASS_NOUNS.has(tokens[item.to]?.norm ?? '')) return false
  for (let at = item.from - 1; at >= item.from - 3; at--) {
    if (SIMILAR.has(tokens[at]?.norm ?? '') && isJoined(tokens, at))
      return items.some((other) => other.to <= at && at - other.to <= 3)
  }
  return false
}
