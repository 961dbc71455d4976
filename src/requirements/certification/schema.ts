import { flagShape, textsShape } from '../../core/shapes.ts'

export const shape = () => ({
  /** As the posting names them; empty where any certificate of the field is meant. */
  names: textsShape(),
  /** One of them is enough. */
  any: flagShape(),
  /** "or equivalent", "such as": others count too. */
  open: flagShape(),
  /** It may be gained after the hire ("within six months"). */
  obtainable: flagShape(),
})
