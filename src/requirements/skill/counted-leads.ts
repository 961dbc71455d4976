import { normAt, type Token } from '../../matcher/tokenizer.ts'
import { wordSet } from '../../matcher/words.ts'
import { COUNT } from './counted.ts'
import { ruleOfCount, type SkillGroup } from './group.ts'
import * as lexicon from './lexicon.ts'
import { CLASS_NOUNS } from './word-classes.ts'

/*
 * "one or more of the following tools; A, B and C", "some (not all) of these: A, B", "at least one language including, but not limited to, A": a lead that asks
 * for a number of what follows holds to the end of its clause, however the names behind it are joined.
 */

const SOME = wordSet(lexicon.someOfList)
const WHOLE = wordSet(lexicon.wholesOfList)
const NOT_OF_LEAD = wordSet(lexicon.notInLead)
const MARKS = new Set([':', ';'])
const OPENERS = wordSet(lexicon.openersOfMembers)
/** Words of a lead from its number to its mark at most, and words between a mark such as "including" and the first name: ", but not limited to,". */
const LONGEST = 14
const ASIDE = 7

interface Lead {
  readonly from: number
  /** Where what it counts begins. */
  readonly to: number
  readonly atLeast: number
}

/** How many a word at `at` takes of a whole; 0 where it takes none. */
const takenAt = (tokens: readonly Token[], at: number): number =>
  COUNT.get(normAt(tokens, at)) ?? (SOME.has(normAt(tokens, at)) ? 1 : 0)

/** The token behind "or more" and what stands in brackets. */
function behindAside(tokens: readonly Token[], at: number): number {
  let next = at
  if (normAt(tokens, next) === 'or' && normAt(tokens, next + 1) === 'more') next += 2
  if (tokens[next]?.text !== '(') return next
  while (next < at + ASIDE && tokens[next]?.text !== ')') next++
  return next + 1
}

/** Whether words that begin at `at` name the whole that a number is of: "of the following", "of these"; for "at least one" and "one or more" any noun will do. */
function wholeFrom(tokens: readonly Token[], number: number, at: number): boolean {
  if (normAt(tokens, at) === 'of' || normAt(tokens, at) === 'from')
    return WHOLE.has(normAt(tokens, at + 1))
  const isMarked = normAt(tokens, number - 1) === 'least' || at > number + 1
  return COUNT.has(normAt(tokens, number)) && (isMarked || isOneOfClass(tokens, number))
}

/** "one programming language:" */
function isOneOfClass(tokens: readonly Token[], number: number): boolean {
  if (normAt(tokens, number) !== 'one') return false
  const mark = tokens.slice(number + 1, number + 5).findIndex(({ text }) => text === ':')
  return mark > 0 && CLASS_NOUNS.has(normAt(tokens, number + mark))
}

/** Where the names begin behind the mark of a lead whose words go on at `at`; -1 where no mark ends it, or something else is asked before. */
function listFrom(tokens: readonly Token[], at: number, limit: number): number {
  for (let i = at; i < Math.min(limit, at + LONGEST); i++) {
    if (MARKS.has(tokens[i]?.text ?? '')) return i + 1
    if (OPENERS.has(normAt(tokens, i))) return behindLimits(tokens, i + 1)
    if (NOT_OF_LEAD.has(normAt(tokens, i)) || tokens[i]?.text === '.') return -1
  }
  return -1
}

/** Behind "including": ", but not limited to,". */
function behindLimits(tokens: readonly Token[], at: number): number {
  for (let i = at; i < at + ASIDE; i++)
    if (normAt(tokens, i) === 'limited') {
      let next = i + 1
      while ([',', 'to', ':'].includes(normAt(tokens, next))) next++
      return next
    }
  return at
}

/** The last lead from `from` on that a list may stand behind; null where there is none. */
function leadIn(tokens: readonly Token[], from: number, limit: number): Lead | null {
  let found: Lead | null = null
  for (let at = from; at < limit; at++) {
    const atLeast = takenAt(tokens, at)
    if (atLeast === 0) continue
    const next = behindAside(tokens, at + 1)
    if (!wholeFrom(tokens, at, next)) continue
    const to = listFrom(tokens, next, limit)
    if (to > 0) found = { from: at, to, atLeast }
  }
  return found
}

/** The groups of a clause, those behind such a lead as one. */
export function withLead(
  tokens: readonly Token[],
  { from, to }: { readonly from: number; readonly to: number },
  groups: readonly SkillGroup[],
): readonly SkillGroup[] {
  const lead = groups.some(({ mode, items }) => mode === 'all' && items.length > 0)
    ? leadIn(tokens, from, to)
    : null
  if (!lead) return groups
  const behind = groups.filter((group) => group.from >= lead.to - 1 && group.items.length > 0)
  const items = behind.flatMap((group) => group.items)
  if (items.length < 2) return groups
  // "a reporting tool" of the lead itself is what the list names
  const before = groups.filter(
    (group) => group.to <= lead.from || (group.items.length > 0 && group.from < lead.to - 1),
  )
  const last = behind.at(-1) as SkillGroup
  const atLeast = Math.min(lead.atLeast, items.length)
  return [
    ...before,
    {
      items,
      mode: 'any',
      atLeast,
      open: behind.some(({ open }) => open),
      category: null,
      rule: ruleOfCount(atLeast),
      from: (behind[0] as SkillGroup).from,
      to: last.to,
    },
  ]
}
