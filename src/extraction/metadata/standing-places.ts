import { capitalized } from '../../core/capitalized.ts'
import { itemAt } from '../../core/item-at.ts'
import type { Place } from '../../core/posting.ts'
import type { Workplace } from '../../core/choices.ts'
import { tokenize } from '../../matcher/tokenizer.ts'
import { holdsAny, wordSet } from '../../matcher/words.ts'
import { placeAt } from '../../requirements/location/listed-places.ts'
import { country } from '../../vocabulary/countries.ts'
import * as lexicon from './lexicon.ts'
import { namesJob, type OpeningLine } from './opening.ts'
import { isPreferredPlace, namedIn, unique } from './written-places.ts'
import { workplaceSaid } from './workplace.ts'
import { written } from './written.ts'

/*
 * Places by how they stand in the head of a posting, where no label, header or sentence says outright where the job is: behind a way to work, behind the name
 * of a job, between the signs of a header that also holds other things, and in the address of the posting.
 */

/** Signs between the parts of a head: "Kyber; Full-time; Onsite, Austin", "$150K – $200K • Denver, CO". */
const PARTS = /\s*[|;•·]\s*|\s+[—–]\s+|\/\s+|\s\/\s*/

/** A part longer than this is a sentence, and the places in it may be anybody's. */
const LONGEST_PART = 60

/** "ONSITE in San Francisco and London", "Hybrid (Bristol, UK)", "in-office, Oslo": a way to work and, in a few words, where. */
const WAY =
  /\b(?:on[- ]?site|in[- ]?person|in[- ]?office|hybrid|remote)\b(?:\s(?:work|role|only|mostly|[1-5]x?\sdays?))?[\s,:(/–-]{1,4}(?:(?:in|from|at|within)\s)?(?:(?:the|downtown|central|greater)\s)?(?=\p{Lu})/giu

/** "Engineer @Example in Leeds", "hiring an Analyst in Graz, Styria, Austria", "Analyst job in Leeds": the name of a page or of a post. */
const TITLED = /\bin\s(?=\p{Lu})[^|;•\n]{2,60}$/u

/** "Tech Lead - Boston", "Designer (Paris)": a post of a list, and where it is. */
const POST = /^(.{4,60}?)(?:\s+[-–—@]\s*|\s*\(|,\s+)(\p{Lu}[^()|]{1,50})\)?$/u

const places = (texts: readonly string[]): readonly Place[] =>
  unique(texts.flatMap((text) => namedIn(text)))

/** What of a text follows at once behind each place that it names, up to other words: "San Francisco and London (3 days)" gives both towns. */
export function leadingPlaces(text: string): string {
  const tokens = tokenize(text)
  let end = 0
  for (let at = 0; at < tokens.length;) {
    const named = placeAt(tokens, at, tokens.length)
    if (named) end = at = named.to
    else if (JOINTS.has(itemAt(tokens, at).norm)) at++
    else break
  }
  return text.slice(0, tokens[end - 1]?.end ?? 0)
}
const JOINTS = wordSet(lexicon.besidePlaces)

const OF_WAYS = ['site', 'person', 'office', 'hybrid', 'remote']

const behindWays = (line: string): string[] =>
  holdsAny(line, OF_WAYS)
    ? [...line.matchAll(WAY)].flatMap(({ 0: said, index }) =>
        leadingPlaces(line.slice(index + said.length)),
      )
    : []

/** Parts that hold a place and hardly anything else. */
function amongParts(line: string): string[] {
  const parts = line.split(PARTS)
  if (parts.length < 2) return []
  return parts.filter(
    (part) => part.length <= LONGEST_PART && !namesJob(written(part)) && !isPreferredPlace(part),
  )
}

function endOfTitle(line: string): string[] {
  const said = SENTENCE.test(line) || !namesJob(written(line)) ? null : TITLED.exec(line)
  return said ? [leadingPlaces(said[0].replace(/^in\s/, ''))] : []
}
const SENTENCE = /[.!?]$/

function behindPosts(line: string): string[] {
  const post = POST.exec(line)
  return post?.[1] && post[2] && namesJob(written(post[1])) ? [leadingPlaces(post[2])] : []
}

/** "Based in Austin, but remote work is available": a line that says where the job is, and behind that no more than how one works; firms are based somewhere too. */
const BASED = /^(?:Based|Located|Stationed) (?:in|near|out of) (?=\p{Lu})/u
const OF_WORK =
  /^[\s,;.(–-]*(?:$|(?:but|with|though|and|or|hybrid|remote|on-?site)\b(?!.*\b(?:we|our)\b))/i

function basedThere(line: string): string[] {
  const rest = line.replace(BASED, '')
  const place = rest === line ? '' : leadingPlaces(rest)
  return place !== '' && OF_WORK.test(rest.slice(place.length)) ? [place] : []
}

/** The places of the head of a posting; `[]` where none stands so. */
export function placesStanding(lines: readonly OpeningLine[]): readonly Place[] {
  for (const read of [
    behindWays,
    amongParts,
    endOfTitle,
    basedThere,
    (line: string) => line.split('|').flatMap((part) => behindPosts(part.trim())),
  ]) {
    const found = places(lines.flatMap(({ text }) => read(text)))
    if (found.length > 0) return found
  }
  return []
}

/** A way to work in capitals in the first words of a text: "Larkspur (Series A, ONSITE: Leeds) is growing", "Hiring – REMOTE LATAM – we build …". */
const LOUD = /\b(?:ON-?SITE|REMOTE|HYBRID|IN-OFFICE)\b/g
const FIRST_WORDS = 200
const firstLine = (text: string): string =>
  text.trimStart().slice(0, FIRST_WORDS).split('\n', 1)[0] ?? ''

/** The places behind a way to work that the first words of a text write in capitals, however long their line is. */
export function placesLoud(text: string): readonly Place[] {
  const line = firstLine(text)
  return line.match(LOUD) === null ? [] : places(behindWays(line))
}

/** Begins a part that tells how one works: "Onsite, San Francisco". */
const OPENS_WAY =
  /^\(?(?:[Ff]ully |FULLY )?(?:[Oo]n-?[Ss]ite|ON-?SITE|[Rr]emote|REMOTE|[Hh]ybrid|HYBRID|[Ii]n-(?:office|person))(?=\s*(?:$|[,;:()–—-])|\s(?:in|only|first|ok|OK|possible|friendly|from|within|\p{Lu}))/u

/** How one works by a short part of a line of the head ("Kyber; Full-time; Onsite, Austin"), else by the one way that the first words of a text write in capitals. */
export function wayStanding(text: string, lines: readonly OpeningLine[]): Workplace | null {
  for (const { text: line } of lines) {
    const parts = holdsAny(line, OF_WAYS) ? line.split(PARTS) : []
    if (parts.length < 2) continue
    const ways = parts.filter((part) => part.length < LONGEST_PART && OPENS_WAY.test(part))
    const way = ways.map(wayOfPart).find((said) => said !== null)
    if (way) return way
  }
  const loud = firstLine(text).match(LOUD)
  return loud && workplaceSaid(written(loud.join(' ')))
}

function wayOfPart(part: string): Workplace | null {
  const said = written(part)
  return namesJob(said) ? null : workplaceSaid(said)
}

/** The address of a posting, written out at its head. */
const ADDRESS = /https?:\/\/[^/\s]+(\/[^\s?#)]*)/

/** Words of a part of a path; of more than so many none is a place. */
const SLUG = /[-_,+\s]+/
const MOST_WORDS = 14

/** A town in a path has so many words at most: "Rio-de-Janeiro". */
const LONGEST_TOWN = 3

/**
 * The place in the address of the posting: "/job/Leeds-UK/Data-Analyst_R12" names it in a part of its own, "/analyst-in-perth-australia-jid-7" behind "in",
 * "/job/Graz-Data-Engineer/" before the job. A name in any other part may be of a team or a product.
 */
export function placesOfAddress(text: string): readonly Place[] {
  const parts = (ADDRESS.exec(text.slice(0, FAR))?.[1] ?? '').split('/')
  for (const [i, part] of parts.entries()) {
    const words = decoded(part)
      .split(SLUG)
      .filter((w) => w !== '')
    if (words.length === 0 || words.length > MOST_WORDS) continue
    const found =
      ownPart(words) ?? behindIn(words) ?? (parts[i - 1] === 'job' ? besideJob(words) : null)
    if (found) return [found]
  }
  return []
}

/** How far from the beginning of a text its address stands. */
const FAR = 600

function decoded(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}

const asName = (words: readonly string[]): string => words.map(capitalized).join(' ')

/** A country by its name alone; most codes of two letters are words of other paths too ("it", "at", "in"). */
function countryIn(words: readonly string[]): string | null {
  const name = words.join(' ')
  if (name.length < 3 && !/^(?:uk|us)$/i.test(name)) return null
  const tokens = tokenize(name.length < 4 ? name.toUpperCase() : asName(words))
  const said = country.eat(tokens, 0, tokens.length)
  return said?.to === tokens.length ? (said.value[0] ?? null) : null
}

/** A part that is a town and its country and nothing else: "Leeds-UK", "India---Bengaluru". */
function ownPart(words: readonly string[]): Place | null {
  if (!words.every((w) => /^\p{Lu}/u.test(w)) || namesJob(written(words.join(' ')))) return null
  for (let of = 1; of <= LONGEST_TOWN && of < words.length; of++) {
    const ways = [
      [words.slice(of), words.slice(0, of)],
      [words.slice(0, -of), words.slice(-of)],
    ] as const
    for (const [town, wider] of ways) {
      const code = countryIn(wider)
      if (code !== null && town.length <= LONGEST_TOWN)
        return { text: `${town.join(' ')}, ${wider.join(' ')}`, country: code }
    }
  }
  return null
}

/** "analyst-in-perth-australia-jid-7": what follows "in", up to a country or the end of a known place. */
function behindIn(words: readonly string[]): Place | null {
  const at = words.indexOf('in')
  if (at < 1) return null
  const rest = words.slice(at + 1)
  for (let of = 1; of <= LONGEST_TOWN + 1 && of < rest.length; of++) {
    const code = countryIn(rest.slice(of, of + 1))
    if (code !== null)
      return {
        text: `${asName(rest.slice(0, of))}, ${asName(rest.slice(of, of + 1))}`,
        country: code,
      }
  }
  return beginning(asName(rest))
}

/** "Graz-Data-Engineer", "Graz": a known place, and nothing behind it but the job. */
function besideJob(words: readonly string[]): Place | null {
  const text = asName(words)
  const found = beginning(text)
  return found?.text === text || namesJob(written(words.join(' '))) ? found : null
}

/** The known place with which a text begins. */
function beginning(text: string): Place | null {
  const said = leadingPlaces(text)
  return said === '' ? null : (namedIn(said)[0] ?? null)
}
