import { itemAt } from '../../core/item-at.ts'
import {
  ALIASES,
  OTHER_VENUES,
  TOP_JOURNALS,
  TOP_VENUES,
  UNRANKED_BUT_FIRST,
  WORDS,
} from './ranked-venues.ts'
import * as lexicon from './lexicon.ts'
import { holdsAny, wordsIn, wordSet } from '../../matcher/words.ts'

export interface Venue {
  readonly acronym: string
  /** Ranked A* or A by CORE, or A or B by CCF, or a journal of that rank. */
  readonly top: boolean
}

const key = (written: string): string => wordsIn(written.toLowerCase()).join('')

let table: ReadonlyMap<string, Venue> | null = null
/** Acronyms that count only as they are written, by key. */
const exact = new Map<string, string>()

/** Acronyms and names to venues, made when one is first asked for. The keys of the long lists, which are plain ASCII, are made all at once. */
function venues(): ReadonlyMap<string, Venue> {
  if (table) return table
  const made = new Map<string, Venue>()
  const lines = `${TOP_VENUES}${TOP_JOURNALS}`.split('\n  ')
  const keys = `${TOP_VENUES}${TOP_JOURNALS}`
    .toLowerCase()
    .replace(/[^a-z0-9:\n]+/g, '')
    .replace(/\n+/g, '\n')
    .split('\n')
  for (let i = 1; i < lines.length; i++) {
    const [acronym = '', name = ''] = itemAt(keys, i).split(':')
    const line = itemAt(lines, i)
    const venue = { acronym: line.slice(0, line.indexOf(':')), top: true }
    made.set(acronym, venue)
    if (!made.has(name)) made.set(name, venue)
  }
  for (const acronym of OTHER_VENUES.trim().split(/;\s*/)) {
    if (acronym !== '' && !made.has(key(acronym)))
      made.set(key(acronym), { acronym, top: UNRANKED_BUT_FIRST.includes(acronym) })
  }
  for (const [alias, acronym] of Object.entries(ALIASES)) {
    const venue = made.get(key(acronym))
    if (venue) made.set(key(alias), venue)
  }
  for (const word of WORDS.split(' ')) exact.set(key(word), word)
  table = made
  return made
}

/** The venue that the words name as a whole: an acronym or a name. Acronyms that are also words only as they are written. */
export function venueNamed(written: string): Venue | null {
  const name = key(written)
  const found = venues().get(name) ?? null
  if (!found) return null
  const word = exact.get(name)
  return word === undefined || word === written.trim() ? found : null
}

const NOISE =
  /\b(?:proceedings of|proc\.? of|in proc\.?|the|\d+(?:st|nd|rd|th)|(?:19|20)\d\d|'\d\d|workshops?(?: at| on)?|annual)(?=[\s,.:]|$)|[(),.:]/gi

/** The companion volume of a conference is a venue of its own, less sought after. */
const FINDINGS = /\bfindings(?: of(?: the)?)?\b/i

const SIDE_EVENTS = wordSet(lexicon.sideEvents)

/** The venue of a paper as a candidate writes it ("Proc. of ICML 2024", "NeurIPS Workshop"). `workshop`: a side event, which is another thing. */
export function venueOf(
  written: string,
): { readonly venue: Venue; readonly workshop: boolean } | null {
  const words = wordsIn(written.toLowerCase())
  const workshop = words.some(
    (word, i) => SIDE_EVENTS.has(word) || (word === 'student' && words[i + 1] === 'abstract'),
  )
  const findings = holdsAny(written, ['findings']) ? FINDINGS.exec(written) : null
  if (findings) {
    const of = venueOf(written.replace(FINDINGS, ' '))
    return (
      of && { venue: { acronym: `Findings of ${of.venue.acronym}`, top: false }, workshop: false }
    )
  }
  const asWritten = venueNamed(written)
  if (asWritten) return { venue: asWritten, workshop }
  const bare = written.replace(NOISE, ' ').replace(/\s+/g, ' ').trim()
  const whole = venueNamed(bare)
  if (whole) return { venue: whole, workshop }
  const inside = venuesInside(bare)
  const venue = inside.find((v) => !SERIES.has(v.acronym)) ?? inside[0]
  return venue ? { venue, workshop } : null
}

/** Journals that carry the papers of several conferences: "PACMPL (OOPSLA)" is OOPSLA's. */
const SERIES = new Set(['PACMPL'])

/** The venues that some words of a text name, the longest names first. */
function venuesInside(bare: string): readonly Venue[] {
  const found: Venue[] = []
  const parts = bare.split(' ')
  for (const size of [3, 2, 1]) {
    for (let at = 0; at + size <= parts.length; at++) {
      const part = parts.slice(at, at + size).join(' ')
      const venue = venueNamed(part)
      if (venue && (size > 1 || /[A-Z].*[A-Z]/.test(part) || parts.length === 1)) found.push(venue)
    }
  }
  return found
}
