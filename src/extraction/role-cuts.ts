import { required } from '../document/heading-phrases.ts'
import type { Passage } from '../document/outline.ts'
import { partOf } from '../document/part-of-segment.ts'
import type { Token } from '../matcher/tokenizer.ts'
import { countsYears, isBareList, type ListRange } from './bare-lists.ts'
import { isBareLevel } from './role-levels.ts'
import type { RoleOutline } from './role-outline.ts'
import type { Opened } from './role-parts.ts'
import { restOf } from './role-rests.ts'

/** The passages as they are read: where a bare list of demands stands behind the title of a role, title and list are two. */
export function partedFromTitles(
  text: string,
  tokens: readonly Token[],
  { passages, labels, isList, isEach }: RoleOutline,
): readonly Passage[] {
  if (labels.length < 2) return passages
  const rests = new Map<Passage, ListRange>()
  for (const label of labels) {
    const rest = isBareLevel(label.title) ? null : restOf(tokens, label)
    if (rest && isBareList(tokens, rest)) rests.set(label.passage, rest)
  }
  const areRoles = isList || isEach
  if (!areRoles && [...rests.values()].filter((rest) => countsYears(tokens, rest)).length < 2)
    return passages
  const below = new Set(areRoles ? labels.flatMap((l) => listBelow(tokens, passages, l)) : [])
  return passages.flatMap((passage): Passage[] => {
    const rest = rests.get(passage)
    if (!rest)
      return [below.has(passage) ? { ...passage, section: required, listsDemands: true } : passage]
    const title = partOf(
      text,
      tokens,
      passage,
      { from: passage.from, to: rest.from },
      passage.opensLine,
    )
    const list = partOf(text, tokens, passage, rest, true)
    // "(Go, 5+ years) - Remote": what stands behind the brackets goes on
    const behind = partOf(text, tokens, passage, { from: rest.to, to: passage.to }, false)
    return [
      { ...title, isHeading: true },
      { ...list, isHeading: false, section: required, listsDemands: true },
      ...(behind.to - behind.from > 1 ? [behind] : []),
    ]
  })
}

/** The bullets right below a title that are bare lists of demands, where no heading says what they are. */
function listBelow(
  tokens: readonly Token[],
  passages: readonly Passage[],
  { from, isWhole }: Opened,
): readonly Passage[] {
  if (!isWhole) return []
  let to = from + 1
  while (passages[to]?.bullet && passages[to]?.section.role === 'about') to++
  const below = passages.slice(from + 1, to)
  return below.every((p) => isBareList(tokens, p)) ? below : []
}
