import { ALIASES, OTHER_VENUES, TOP_JOURNALS, TOP_VENUES, UNRANKED_BUT_FIRST, WORDS } from './rankedVenues.ts'

export interface Venue {
  readonly acronym: string
  /** Ranked A* or A by CORE, or A or B by CCF, or a journal of that rank. */
  readonly top: boolean
}

const key = (written: string): string => written.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')

let table: ReadonlyMap<string, Venue> | null = null
let exact: ReadonlySet<string> = new Set()

/** Acronyms and names to venues, made when one is first asked for. */
function venues(): ReadonlyMap<string, Venue> {
  if (table) return table
  const made = new Map<string, Venue>()
  for (const line of `${TOP_VENUES}${TOP_JOURNALS}`.split('\n')) {
    const [acronym, name] = line.trim().split(': ')
    if (!acronym || !name) continue
    const venue = { acronym, top: true }
    made.set(key(acronym), venue)
    if (!made.has(key(name))) made.set(key(name), venue)
  }
  for (const acronym of OTHER_VENUES.split(';').map((a) => a.trim())) {
    if (acronym !== '' && !made.has(key(acronym))) made.set(key(acronym), { acronym, top: UNRANKED_BUT_FIRST.includes(acronym) })
  }
  for (const [alias, acronym] of Object.entries(ALIASES)) {
    const venue = made.get(key(acronym))
    if (venue) made.set(key(alias), venue)
  }
  exact = new Set(WORDS.split(' '))
  table = made
  return made
}

/** The venue that the words name as a whole: an acronym or a name. Acronyms that are also words only as they are written. */
export function venueNamed(written: string): Venue | null {
  const found = venues().get(key(written)) ?? null
  if (!found) return null
  const word = [...exact].find((w) => key(w) === key(written))
  return word === undefined || word === written.trim() ? found : null
}

const NOISE = /\b(?:proceedings of|proc\.? of|in proc\.?|the|\d+(?:st|nd|rd|th)|(?:19|20)\d\d|'\d\d|workshops?(?: at| on)?|findings of|annual)(?=[\s,.:]|$)|[(),.:]/gi

/** The venue of a paper as a candidate writes it ("Proc. of ICML 2024", "NeurIPS Workshop"). `workshop`: a side event, which is another thing. */
export function venueOf(written: string): { readonly venue: Venue; readonly workshop: boolean } | null {
  const workshop = /\b(?:workshops?|tutorial|poster|demo|student abstract|doctoral)\b/i.test(written)
  const bare = written.replace(NOISE, ' ').replace(/\s+/g, ' ').trim()
  const whole = venueNamed(written) ?? venueNamed(bare)
  if (whole) return { venue: whole, workshop }
  const parts = bare.split(' ')
  for (const size of [3, 2, 1]) {
    for (let at = 0; at + size <= parts.length; at++) {
      const part = parts.slice(at, at + size).join(' ')
      const venue = venueNamed(part)
      if (venue && (size > 1 || /[A-Z].*[A-Z]/.test(part) || parts.length === 1)) return { venue, workshop }
    }
  }
  return null
}
