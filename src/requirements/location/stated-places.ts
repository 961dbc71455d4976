import { itemAt } from '../../core/item-at.ts'
import type { Match } from '../../matcher/pattern.ts'
import { normAt, type Token } from '../../matcher/tokenizer.ts'
import type { Context } from '../kind.ts'
import type { PlaceSign } from './phrases.ts'
import { MOST_PLACES, placesAt, type PlaceRange } from './listed-places.ts'
import { isOregon, knownEnd, somewhere, statesIn, withoutFirm, withoutOwner } from './somewhere.ts'
import { wordsIn, wordSet } from '../../matcher/words.ts'
import { isStateCode } from '../../vocabulary/coded-places.ts'
import * as lexicon from './lexicon.ts'
import type { PlaceHit } from './hits.ts'

/** With one of these it is who lives elsewhere that is shut out: "candidates outside Spain are not eligible". */
const ELSEWHERE =
  /\b(?:outside|unless|not (?:live|living|reside|residing|resident|based|located))\b/i

/** The places whose people are not taken: "remote in the US, except Hawaii", "we cannot hire in Texas". */
export function excludedIn(hits: readonly PlaceHit[], context: Context): readonly string[] {
  const except = hits.filter(({ phrase }) => phrase.says === 'except')
  const [first] = except
  if (!first) return []
  const { text, tokens, clause } = context
  const quote = text.slice(tokens[clause.from]?.start, tokens[clause.to - 1]?.end)
  return ELSEWHERE.test(quote) ? [] : statedPlacesIn(except, context)
}

/** Ways to work that may stand beside a place without a word between: "Leeds (hybrid)". */
const WAYS: ReadonlySet<PlaceSign> = new Set(['hybrid', 'onsite', 'remote', 'days', 'share'])

/** The places that the phrases capture, as the text writes them, and those that a list goes on with; what only looks like one where no map knows any. */
export function statedPlacesIn(hits: readonly PlaceHit[], context: Context): readonly string[] {
  const { text, tokens, clause } = context
  const lists: PlaceRange[][] = []
  const overlaps = (a: PlaceRange, b: PlaceRange): boolean => a.at < b.to && b.at < a.to
  const add = (part: PlaceRange, list: PlaceRange[]): void => {
    if (endsInZone(tokens, part.to) || isZone(tokens, part)) return
    // "US: CO, TX only"
    const inside = tokens[part.to]?.text === ':' ? placesAt(tokens, part.to + 1, clause.to) : []
    if (inside.length > 0) {
      const isOther = (p: PlaceRange): boolean => !inside.some((i) => overlaps(i, p))
      for (const held of lists) held.splice(0, held.length, ...held.filter(isOther))
      list.push(...inside)
    } else if (![...lists.flat(), ...list].some((p) => overlaps(p, part))) list.push(part)
  }
  for (const { places } of hits) {
    const list: PlaceRange[] = []
    for (const part of places ?? []) add(part, list)
    lists.push(list)
  }
  for (const { phrase, match } of hits) {
    // "hours that overlap with Leeds" are not worked there
    const captured = phrase.says === 'zone' ? undefined : match.captures['place']
    const list: PlaceRange[] = []
    let part = captured ? knownAfter(tokens, captured, clause.to) : null
    while (part && list.length < MOST_PLACES) {
      add(part, list)
      part = nextPlace(tokens, part.to, clause.to)
    }
    lists.push(list)
  }
  if (lists.every((list) => list.length === 0))
    for (const { phrase, match } of hits)
      if (WAYS.has(phrase.says))
        for (const part of placesBeside(match, context)) add(part, itemAt(lists, 0))
  const isMapped = ({ at }: PlaceRange): boolean =>
    knownEnd(tokens, at, clause.to) !== null || isStateCode(tokens[at]?.text ?? '')
  const mapped = lists.filter((list) => list.some(isMapped))
  if (lists.flat().some(({ to }) => isOpenEnded(tokens, to))) return []
  const found = (mapped.length > 0 ? mapped : lists)
    .flat()
    .flatMap(({ at, to }) => statesIn(writtenAs(text, tokens, at, to)))
  return [...new Set(found)]
}

const EVERYWHERE = wordSet(lexicon.orElsewhere)

/** "US or international": the place is one of all there are. */
const isOpenEnded = (tokens: readonly Token[], to: number): boolean =>
  normAt(tokens, to) === 'or' && EVERYWHERE.has(normAt(tokens, to + 1))

/** A place as the text writes it, with the bracket that closes behind it: "Leeds (UK)". */
function writtenAs(text: string, tokens: readonly Token[], at: number, to: number): string {
  const written = text.slice(tokens[at]?.start, tokens[to - 1]?.end)
  if (!written.includes('(') || written.includes(')')) return written
  // "Leeds (UK-based)" names Leeds
  return tokens[to]?.text === ')' ? `${written})` : written.replace(/\s*\(.*$/, '')
}

/** The code of a state alone, of a town in front of it that is not known. */
const isBareCode = ([first, ...rest]: readonly PlaceRange[], tokens: readonly Token[]): boolean =>
  rest.length === 0 &&
  first !== undefined &&
  first.to - first.at === 1 &&
  isStateCode(tokens[first.at]?.text ?? '')

/** Words of a list of places before a way to work at most. */
const BESIDE = 14
const BETWEEN = new Set(['(', ')', ',', '-', '–', '—', ':', '|', '·', '•'])

const BEFORE_WAY = new Set([...BETWEEN, 'or', ...wordsIn(lexicon.wholly), 'office'])

/** The places that stand right before or behind a way to work, with signs between at most: "Leeds (hybrid, 2 days)", "On-site | Leeds". */
function placesBeside({ from, to }: Match, { tokens, clause }: Context): readonly PlaceRange[] {
  let end = from
  while (end > clause.from && BEFORE_WAY.has(tokens[end - 1]?.norm ?? '')) end--
  if (end < from)
    for (let at = Math.max(clause.from, end - BESIDE); at < end; at++) {
      const found = placesAt(tokens, at, end)
      if (found.at(-1)?.to === end && !isBareCode(found, tokens)) return found
    }
  let begin = to
  while (begin < clause.to && BETWEEN.has(tokens[begin]?.text ?? '')) begin++
  return begin > to ? placesAt(tokens, begin, clause.to) : []
}

const ZONES = wordSet(lexicon.fixedZones)

/** "Remote within CET ±2": the hours of a zone are no place. */
const isZone = (tokens: readonly Token[], { at, to }: PlaceRange): boolean =>
  to - at === 1 && ZONES.has(normAt(tokens, at))

/** Whether a place ended where its hours are named: "US time zone" says when one works. */
const endsInZone = (tokens: readonly Token[], at: number): boolean =>
  ['timezone', 'timezones'].includes(normAt(tokens, at)) ||
  (normAt(tokens, at) === 'time' && ['zone', 'zones'].includes(normAt(tokens, at + 1)))

const JOINTS = wordSet(lexicon.placeJoints)

/** The place with which a list goes on behind token `end`; null where no joint or no place follows. */
function nextPlace(
  tokens: readonly Token[],
  end: number,
  limit: number,
): { readonly at: number; readonly to: number } | null {
  let at = end
  while (at < limit && JOINTS.has(normAt(tokens, at)) && !isOregon(tokens, at)) at++
  if (isOregon(tokens, at)) return at < limit ? { at, to: at + 1 } : null
  const next = tokens[at]
  if (!next || !JOINTS.has(normAt(tokens, at - 1)) || !somewhere.starts(next)) return null
  const eaten = somewhere.eat(tokens, at, limit)
  return eaten ? { at, to: eaten.to } : null
}

/** Words behind "our" in which the place itself may follow the name of an office: "our Systems Sector in Roy, UT". */
const NAME_WORDS = 6

function knownAfter(
  tokens: readonly Token[],
  { from, to }: { readonly from: number; readonly to: number },
  limit: number,
): { readonly at: number; readonly to: number } {
  if (tokens[from - 1]?.norm !== 'our' || knownEnd(tokens, from, limit) !== null)
    return { at: withoutOwner(tokens, withoutFirm(tokens, from, to), to), to }
  for (let at = to; at < Math.min(limit, to + NAME_WORDS); at++) {
    const end = knownEnd(tokens, at, limit)
    if (end !== null) return { at, to: end }
  }
  return { at: from, to }
}

/** Tokens around a demand in which the list stands of which it speaks. */
const LIST_REACH = 200
/** Places of such a list at least. */
const LEAST_LISTED = 2

/** The list of places nearest to a clause that asks to live in one of them: before it, else behind it. */
export function placesListed({ text, tokens, clause }: Context): readonly string[] {
  const written = (list: readonly PlaceRange[]): readonly string[] =>
    list.flatMap(({ at, to }) => statesIn(writtenAs(text, tokens, at, to)))
  const listAt = (at: number): readonly PlaceRange[] => {
    const list = placesAt(tokens, at, Math.min(tokens.length, clause.to + LIST_REACH))
    return written(list).length < LEAST_LISTED ? [] : list
  }
  const first = Math.max(0, clause.from - LIST_REACH)
  let before: readonly PlaceRange[] = []
  for (let at = first; at < clause.from; at++) {
    const list = listAt(at)
    const end = list.at(-1)?.to ?? at
    if (list.length > 0 && end <= clause.from) before = list
    at = Math.max(at, end - 1)
  }
  if (before.length > 0) return written(before)
  for (let at = clause.to; at < Math.min(tokens.length, clause.to + LIST_REACH); at++) {
    const list = listAt(at)
    if (list.length > 0) return written(list)
  }
  return []
}
