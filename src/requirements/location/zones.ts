import type { Match } from '../../matcher/pattern.ts'
import { normAt, type Token } from '../../matcher/tokenizer.ts'
import { wordSet } from '../../matcher/words.ts'
import type { Context } from '../kind.ts'
import * as lexicon from './lexicon.ts'

/** Words by which a time zone is named. */
const ZONE_WORDS = wordSet(lexicon.zoneWords)
const ZONE_ENDS = wordSet(lexicon.notAtEndOfZone)
/** Words that join two zones of one list: "Eastern or Central". */
const JOINTS = wordSet(lexicon.placeJoints)
/** Tokens of the longest name of a zone: "UTC - 3 : 00 to UTC + 2 : 00". */
const LONGEST_ZONE = 11

/** The tokens of the time zone that a phrase names: from the first word of a zone on, with those that are joined to it, or the whole phrase where it goes by a place. */
export function zoneSpan(
  { from, to, captures }: Match,
  { tokens, clause }: Context,
): { readonly from: number; readonly to: number } {
  if (captures['place']) return { from, to }
  const begin = tokens.slice(from, to).findIndex((t) => ZONE_WORDS.has(t.norm))
  if (begin < 0) return { from: Math.max(from, to - 4), to }
  const first = firstOfList(tokens, from + begin, clause.from)
  return { from: first, to: zoneEnd(tokens, from + begin, clause.to) }
}

/** The time zone that a phrase names, as the text writes it. */
export function zoneIn(match: Match, context: Context): string {
  const { from, to } = zoneSpan(match, context)
  const { text, tokens } = context
  return text.slice(tokens[from]?.start, tokens[to - 1]?.end)
}

/** Where a list of zones begins that goes on at `at`: "ET/ | CT". */
function firstOfList(tokens: readonly Token[], at: number, limit: number): number {
  let first = at
  while (first - 2 >= limit && JOINTS.has(normAt(tokens, first - 1)) && isZone(tokens, first - 2))
    first -= 2
  return first
}

function zoneEnd(tokens: readonly Token[], first: number, limit: number): number {
  let end = first + 1
  while (end < limit && end < first + LONGEST_ZONE && goesOn(tokens, end)) end++
  while (end > first + 1 && ZONE_ENDS.has(tokens[end - 1]?.text ?? '')) end--
  return end
}

const goesOn = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.kind !== 'word' ||
  ['time', 'hours'].includes(normAt(tokens, at)) ||
  /^\d{1,2}h$/.test(normAt(tokens, at)) ||
  isOffset(tokens, at) ||
  (isZone(tokens, at) && (JOINTS.has(normAt(tokens, at - 1)) || normAt(tokens, at - 1) === 'us')) ||
  (LEADS_TO_ZONE.has(normAt(tokens, at)) &&
    (isOffset(tokens, at + 1) || isShift(tokens, at + 1))) ||
  (JOINTS.has(normAt(tokens, at)) && isZone(tokens, at + 1))

const isZone = (tokens: readonly Token[], at: number): boolean => ZONE_WORDS.has(normAt(tokens, at))

const LEADS_TO_ZONE = wordSet(lexicon.leadsToOtherZone)

/** "between GMT-8 and -5": the sign and the hours of the second zone. */
const isShift = (tokens: readonly Token[], at: number): boolean =>
  ['-', '+', '−', '–'].includes(tokens[at]?.text ?? '') && tokens[at + 1]?.kind === 'number'

/** "UTC" and "GMT", from which zones are counted: "UTC-3 to UTC+2". */
const isOffset = (tokens: readonly Token[], at: number): boolean =>
  ['utc', 'gmt'].includes(normAt(tokens, at))

/** Behind the names of zones that go on a list: "Eastern | or Central | time zones". */
export function behindZones(tokens: readonly Token[], at: number, limit: number): number {
  let to = at
  while (to + 1 < limit && JOINTS.has(normAt(tokens, to)) && isZone(tokens, to + 1)) to += 2
  return to
}
const NOUNS = wordSet(lexicon.zoneNouns)

/** Whether a word with a capital is the name of a zone, alone or first of a list: "Eastern time", "Eastern or Central time zones". */
export const namesZone = (tokens: readonly Token[], at: number, limit: number): boolean =>
  isZone(tokens, at) && NOUNS.has(normAt(tokens, behindZones(tokens, at + 1, limit)))
