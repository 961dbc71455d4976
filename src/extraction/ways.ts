import { itemAt, lastOf } from '../core/item-at.ts'
import type { RequirementBase } from '../core/requirement.ts'
import type { Passage } from '../document/outline.ts'
import { phraseEndAt, phraseIndex } from '../matcher/pattern-index.ts'
import type { TokenRange } from '../matcher/token-range.ts'
import { normAt, type Token } from '../matcher/tokenizer.ts'
import { alternation, wordSet } from '../matcher/words.ts'
import { isEducation } from '../requirements/education/requirement.ts'
import { isYears } from '../requirements/experience/requirement.ts'
import { isSkill } from '../requirements/skill/requirement.ts'
import * as lexicon from './lexicon.ts'
import { yearsByWays } from './or-years.ts'
import type { ReadIn } from './read-in.ts'

/*
 * Ways to qualify over lines, of which one is enough: "Either I. … Or II. …", "Option 1: … Option 2: …".
 */

const NUMBER = alternation(lexicon.numbersOfWays)
const LABELLED = phraseIndex([
  `either|or? ${alternation(lexicon.waysToQualify)} #? ${NUMBER}`,
  `either|or ${NUMBER}`,
])
/** "Either", "Or" and a number of Rome alone: what follows must part it from a sentence. */
const ENDS_LABEL = wordSet('. : ) - – — •')
const FIRST = wordSet(lexicon.numbersOfFirstWay)

/** Passages of one way at most. */
const LONGEST = 5
/** Passages on the lines of the last way, where its label stands on a line of its own, at most. */
const LAST_LINES = 3

interface Labelled {
  /** The passage with the label. */
  readonly at: number
  readonly isFirst: boolean
  /** The label is all that stands there. */
  readonly isAlone: boolean
}

/** The label of a way that opens a passage; null where none does. */
function labelOf(tokens: readonly Token[], { from, to }: Passage, at: number): Labelled | null {
  const end = phraseEndAt(LABELLED, tokens, from, to)
  if (end === from) return null
  const isParted = ENDS_LABEL.has(normAt(tokens, end)) || (tokens[end]?.newlines ?? 0) > 0
  if (end < to && !isParted) return null
  const number = normAt(tokens, end - 1)
  return { at, isFirst: FIRST.has(number), isAlone: to - end <= 1 }
}

/** Where the last way of a block ends. */
function endOfLast(passages: readonly Passage[], { at, isAlone }: Labelled): number {
  const { opensLine, to } = itemAt(passages, at)
  if (!isAlone && !opensLine) return to
  const limit = Math.min(passages.length, at + 1 + LAST_LINES)
  let next = at + 1
  while (next < limit) {
    const passage = itemAt(passages, next)
    if (passage.opensLine && (!isAlone || passage.isHeading || passage.afterBlank)) break
    next++
  }
  return itemAt(passages, next - 1).to
}

/** The ways to qualify that labels tell, block by block, each from the first. */
export function waysIn(tokens: readonly Token[], passages: readonly Passage[]): TokenRange[][] {
  const blocks: Labelled[][] = []
  passages.forEach((passage, at) => {
    const label = labelOf(tokens, passage, at)
    const open = blocks.at(-1)
    const last = open?.at(-1)
    if (!label) return
    if (label.isFirst) blocks.push([label])
    else if (open && last && at - last.at <= LONGEST) open.push(label)
  })
  return blocks
    .filter((block) => block.length > 1)
    .map((block) =>
      block.map((label, i) => {
        const next = block[i + 1]
        return {
          from: itemAt(passages, label.at).from,
          to: next ? itemAt(passages, next.at).from : endOfLast(passages, label),
        }
      }),
    )
}

/** The lines of all ways of a block. */
export const fromFirstToLast = (ways: readonly TokenRange[]): TokenRange => ({
  from: itemAt(ways, 0).from,
  to: lastOf(ways).to,
})

/** Whether each way is one line with a degree: a ladder, in which degrees and years belong together. */
export const isLadder = (ways: readonly (readonly ReadIn[])[]): boolean =>
  ways.every(
    (way) =>
      way.some(({ requirement }) => isEducation(requirement)) &&
      new Set(way.map(({ clause }) => clause.from)).size === 1,
  )

const asWish = ({ requirement, clause }: ReadIn): ReadIn => ({
  clause,
  requirement: { ...requirement, importance: 'preferred' },
})

/** What one way asks, with the mark of its group on what must be met: its years, or where it counts none its degree. What else it names is a wish, as other ways do without it. */
function marked(way: readonly ReadIn[], anyOf: string): ReadIn[] {
  const asked = way.map(({ requirement }) => requirement)
  const telling = [isYears, isEducation, (r: RequirementBase) => !isSkill(r)].find((is) =>
    asked.some(is),
  )
  return way.map((one) =>
    !telling || telling(one.requirement)
      ? { ...one, requirement: { ...one.requirement, anyOf } }
      : asWish(one),
  )
}

/** The demands of ways, of which one is enough, as alternatives; where but one of them was read, it is a wish, for another will do. The rungs of a ladder stay as they are. */
export function asAlternatives(ways: readonly (readonly ReadIn[])[]): ReadIn[] {
  const asking = ways.filter((way) => way.length > 0)
  const [first] = asking
  if (!first || isLadder(ways)) return ways.flat()
  if (asking.length < 2) return first.map(asWish)
  const asked = asking.map((way) => way.map(({ requirement }) => requirement))
  const years = yearsByWays(asked)
  if (years)
    return [
      { clause: itemAt(first, 0).clause, requirement: years },
      ...asking
        .flat()
        .filter(({ requirement }) => isSkill(requirement))
        .map(asWish),
    ]
  const anyOf = `any-${itemAt(first, 0).requirement.id}`
  return asking.flatMap((way) => marked(way, anyOf))
}

/** What was read, with the ways to qualify of each of `blocks` (see `waysIn`), of which one is enough, as alternatives. */
export function withWays(
  blocks: readonly (readonly TokenRange[])[],
  read: readonly ReadIn[],
): readonly ReadIn[] {
  return blocks.reduce<readonly ReadIn[]>((all, ways) => {
    const inWay = ({ from, to }: TokenRange): ReadIn[] =>
      all.filter(({ clause }) => clause.from >= from && clause.from < to)
    const parts = ways.map(inWay)
    const inside = new Set(parts.flat())
    const first = all.findIndex((one) => inside.has(one))
    if (first < 0) return all
    return [
      ...all.slice(0, first),
      ...asAlternatives(parts),
      ...all.slice(first).filter((one) => !inside.has(one)),
    ]
  }, read)
}
