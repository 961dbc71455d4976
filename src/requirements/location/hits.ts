import { PatternIndex } from '../../matcher/pattern-index.ts'
import type { Match } from '../../matcher/pattern.ts'
import { PLACE_PHRASES, type PlacePhrase } from './phrases.ts'
import type { PlaceRange } from './listed-places.ts'

/** All phrases of places and ways of working. */
export const INDEX = new PatternIndex<PlacePhrase>(PLACE_PHRASES)

/** A phrase that stands in a clause, or what binds places to the job there. */
export interface PlaceHit {
  readonly phrase: Pick<PlacePhrase, 'says' | 'where' | 'written'>
  readonly match: Match
  /** The places that it names, where they are more than what the match holds. */
  readonly places?: readonly PlaceRange[]
}
