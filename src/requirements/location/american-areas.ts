import { own } from '../../core/own.ts'
import { once } from '../../core/once.ts'
import { wordSet } from '../../matcher/words.ts'
import * as lexicon from './lexicon.ts'

/** The states of an area: those that nearly everybody counts, and those that some do. */
interface Area {
  readonly of: string
  readonly edge: string
}

const AREAS: Readonly<Record<string, Area>> = lexicon.statesOfAreas

/** The area of the United States that a place names, "the Midwest" or "US East Coast"; null where it names none. */
export function areaOf(place: string): Area | null {
  const name = place.toLowerCase().replace(BESIDE, '').replace('-', ' ').trim()
  return own(AREAS, name) ?? null
}
const BESIDE = /^(?:the )?(?:u\.?s\.? )?|\s*\((?:us|usa)\)$/g

/** Where a home in a state, or in no state that is known, lies from such an area. "Southwest" may mean that of another country. */
export function fromArea(area: Area, state: string | null): 'there' | 'away' | 'unclear' {
  const { inner, edge } = statesOf(area)
  if (state === null || edge.has(state)) return 'unclear'
  return inner.has(state) ? 'there' : 'away'
}

const statesOf = once((area: Area) => ({ inner: wordSet(area.of), edge: wordSet(area.edge) }))
