import { own } from '../../core/own.ts'
import { wordSet } from '../../matcher/words.ts'
import * as lexicon from './lexicon.ts'

const AREAS: Readonly<Record<string, { readonly of: string; readonly edge: string }>> =
  lexicon.statesOfAreas

/** The states of an area of the United States that a place names, "the Midwest" or "US East Coast": those that nearly everybody counts, and those that some do; null where it names none. */
function areaOf(place: string): (typeof AREAS)[string] | null {
  const name = place.toLowerCase().replace(BESIDE, '').replace('-', ' ').trim()
  return own(AREAS, name) ?? null
}
const BESIDE = /^(?:the )?(?:u\.?s\.? )?|\s*\((?:us|usa)\)$/g

/** Whether a place is such an area. */
export const isArea = (place: string): boolean => areaOf(place) !== null

/** Where a home in a state, or in no state that is known, lies from such an area; null where the place is none. "Southwest" may mean that of another country. */
export function fromArea(place: string, state: string | null): 'there' | 'away' | 'unclear' | null {
  const area = areaOf(place)
  if (!area) return null
  if (state === null || wordSet(area.edge).has(state)) return 'unclear'
  return wordSet(area.of).has(state) ? 'there' : 'away'
}
