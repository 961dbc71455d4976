import type { Match } from '../../matcher/pattern.ts'
import { normAt, type Token } from '../../matcher/tokenizer.ts'
import { wordSet } from '../../matcher/words.ts'
import type { Context } from '../kind.ts'
import * as lexicon from './lexicon.ts'

/** Words by which a time zone is named. */
const ZONE_WORDS = wordSet(lexicon.zoneWords)
const ZONE_ENDS = wordSet(lexicon.notAtEndOfZone)
/** Tokens of the longest name of a zone: "UTC - 3 : 00 to UTC + 2 : 00". */
const LONGEST_ZONE = 11

/** The time zone that a phrase names, as the text writes it: from the first word of a zone on, or the whole phrase where it goes by a place. */
export function zoneIn({ from, to, captures }: Match, { text, tokens, clause }: Context): string {
  const written = (a: number, b: number): string => text.slice(tokens[a]?.start, tokens[b - 1]?.end)
  if (captures['place']) return written(from, to)
  const begin = tokens.slice(from, to).findIndex((t) => ZONE_WORDS.has(t.norm))
  return begin < 0
    ? written(Math.max(from, to - 4), to)
    : written(from + begin, zoneEnd(tokens, from + begin, clause.to))
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
  isOffset(tokens, at) ||
  (['to', 'and'].includes(normAt(tokens, at)) && isOffset(tokens, at + 1))

/** "UTC" and "GMT", from which zones are counted: "UTC-3 to UTC+2". */
const isOffset = (tokens: readonly Token[], at: number): boolean =>
  ['utc', 'gmt'].includes(normAt(tokens, at))
