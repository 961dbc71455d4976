import type { Place } from '../../core/posting.ts'
import type { Workplace } from '../../core/choices.ts'
import { wayAt, type Way } from '../../requirements/location/ways.ts'
import { namedIn } from './written-places.ts'
import type { Written } from './written.ts'

/** The ways to work that a part names, in its order; of two in a row that are the same, the first. */
function waysIn({ tokens }: Written): Way[] {
  const ways: Way[] = []
  for (let at = 0; at < tokens.length; at++) {
    const way = wayAt(tokens, at)
    if (way && ways.at(-1)?.is !== way.is) ways.push(way)
  }
  return ways
}

const withWay = (places: readonly Place[], workplace: Workplace): Place[] =>
  places.map((place) => ({ ...place, workplace }))

/**
 * The places of a part of a header that names some for remote work and others for work on the spot, each with the way to work that goes with it: "REMOTE (US) or HYBRID (NYC,
 * Dublin)", "Prague + REMOTE (CZ)", "NYC (hybrid) or US (remote)". `[]` where all its places go with one way.
 */
export function placesByWay(part: Written): readonly Place[] {
  const { text, tokens } = part
  const ways = waysIn(part)
  if (!ways.some(({ is }) => is === 'remote')) return []
  const between = (from: number, to: number): readonly Place[] =>
    from < to ? namedIn(text.slice(tokens[from]?.start, tokens[to]?.start), true) : []
  const before = between(0, ways[0]?.from ?? 0)
  const behind = ways.map((way, i) => between(way.to, ways[i + 1]?.from ?? tokens.length))
  // "NYC (hybrid) or US (remote)": each way stands behind its places
  const isBehind = before.length > 0 && ways.length > 1 && behind.at(-1)?.length === 0
  const own = isBehind ? [before, ...behind.slice(0, -1)] : behind
  const places = [
    ...(isBehind ? [] : withWay(before, 'onsite')),
    ...ways.flatMap(({ is }, i) => withWay(own[i] ?? [], is)),
  ]
  const isRemote = ({ workplace }: Place): boolean => workplace === 'remote'
  return places.some(isRemote) && !places.every(isRemote) ? places : []
}
