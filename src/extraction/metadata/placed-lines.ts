import type { Place } from '../../core/posting.ts'
import * as lexicon from './lexicon.ts'
import { alternation, textAlternation } from '../../matcher/words.ts'
import { isInState } from '../../vocabulary/coded-places.ts'
import { townsNamed } from '../../vocabulary/gazetteer.ts'
import { leadingPlaces } from './standing-places.ts'
import { isPlace, placesOf, unique } from './written-places.ts'
import { written } from './written.ts'

/*
 * Places on lines of their own, wherever they stand in a text: under a heading that speaks of the place and of something else ("Location & Level"), the one line of
 * an advert that is a town with its state or country and nothing else, and those that pay is told by ("Dayton, OH: $90,000 - $120,000 for Tax Clerk").
 */

const NOUN = String.raw`(?:(?:${alternation(lexicon.beforePlaceNoun)}) )?(?:${textAlternation(lexicon.placeNouns)})`
const ASIDE = String.raw`(?:\s*(?:&|\/|\+|\band\b|\bund\b|\bet\b|,)\s*[\p{L}][\p{L} /&-]{1,30})?`
/** A line that is such a heading. */
const HEADING = new RegExp(
  String.raw`^[\s#*_]*(?:${NOUN}${ASIDE}|[\p{L} ]{2,20} (?:&|and) location|${textAlternation(lexicon.whereHeadings)})[\s*_:?]*$`,
  'iu',
)
/** Of these words a heading holds one. */
const SPOKEN = /ocation|OCATION|tandort|rbeitsort|orkplace|[Ww]here |[Ll]ieu de/

const LONGEST_HEADING = 60
const LONGEST_LINE = 90
const MOST_BELOW = 8

const bare = (line: string): string => line.replace(/^[\s>*•·‣▪#_-]+/, '').replace(/[\s*_]+$/, '')

/** The place with which a line begins, and behind it nothing, or words that a bracket, a comma or a dash parts from it. */
function placeOfLine(line: string): readonly Place[] {
  const text = bare(line).replace(LABEL, '')
  if (text === '' || text.length > LONGEST_LINE || /[.!?]$/.test(text)) return []
  if (isPlace(written(text))) return placesOf(text)
  const place = leadingPlaces(text)
  return place !== '' && /^\s*(?:$|[(,;|–—-])/.test(text.slice(place.length)) ? placesOf(place) : []
}

/** Places of the lines right below `from`, one under the other. */
function placesUnder(lines: readonly string[], from: number): readonly Place[] {
  const found: Place[] = []
  let at = from
  while (lines[at]?.trim() === '' && at < from + 2) at++
  for (const end = at + MOST_BELOW; at < end; at++) {
    const places = placeOfLine(lines[at] ?? '')
    if (places.length === 0) break
    found.push(...places)
  }
  return unique(found)
}

/** The places under the first heading that speaks of them. */
export function placesUnderHeading(text: string): readonly Place[] {
  if (!SPOKEN.test(text)) return []
  const lines = text.split('\n')
  for (const [i, line] of lines.entries()) {
    if (line.length > LONGEST_HEADING || !SPOKEN.test(line) || !HEADING.test(line)) continue
    const places = placesUnder(lines, i + 1)
    if (places.length > 0) return places
  }
  return []
}

/** A town with the code or the name of its state or country, and nothing else in its line. */
const TOWN = /^\p{Lu}[\p{L}.'’ -]{2,30}(?:, \p{Lu}[\p{L}. ]{1,20}){1,2}$|^\p{Lu}\p{Ll}+ [A-Z]{2}$/u

/** The town of the one line of a text that is a town with what it lies in; lists of several are those of a firm's offices. */
export function placeOfLoneLine(text: string): readonly Place[] {
  const found: string[] = []
  for (const line of text.split('\n')) {
    const said = line.length < LONGEST_HEADING ? line.trim().replace(LABEL, '') : ''
    const place = said.length < 5 || !TOWN.test(said) ? null : townOf(said)
    if (place === null || found.includes(place)) continue
    found.push(place)
    if (found.length > 1) return []
  }
  return found.flatMap(placesOf).filter(({ country }) => country !== null)
}

const LABEL = /^Location\s+(?=\p{Lu})/u

/** The place of such a line: without the firm before it ("Larkspur, Inc., Leeds, UK"), and no heading that ends like a state ("Job ID"). */
function townOf(line: string): string | null {
  const [first = '', ...wider] = line.split(', ')
  if (wider.length === 0) {
    const [town, code] = [first.slice(0, -3), first.slice(-2)]
    return isInState(town, 'US', code) ? line : null
  }
  const place = [line, ...wider.map((_, i) => wider.slice(i).join(', '))].find(
    (rest) => !rest.includes(', ') || townsNamed(rest.split(', ')[0] ?? '').length > 0,
  )
  return place !== undefined && isPlace(written(place)) ? place : null
}

/** "Dayton, OH: $90,000 - $120,000 for Tax Clerk": a town, its pay, and the job that it is the pay of. */
const PAID =
  /((?:Mc|Mac|De|La)?\p{Lu}[\p{Ll}.]+(?: \p{Lu}[\p{Ll}.]+){0,2}, [A-Z]{2}): \$\d[\d,.]*k?\s?[-–]\s?\$\d[\d,.]*k? for (?=\p{Lu})/gu

/** The towns by which the pay of a job is told. */
export const placesOfPay = (text: string): readonly Place[] =>
  text.includes(': $')
    ? unique([...text.matchAll(PAID)].flatMap(([, place = '']) => placesOf(place)))
    : []
