import { flagShape, orNull, positiveShape, textsShape } from '../../core/shapes.ts'

export const shape = () => ({
  /** Acronyms of venues that the posting names; empty where it names none. */
  venues: textsShape(),
  /** The venues are examples ("such as"): others of their rank count too. */
  open: flagShape(),
  /** How many papers; null where the posting does not count. */
  minimum: orNull(positiveShape()),
  /** Only well-ranked venues count ("top conferences"). */
  top: flagShape(),
  firstAuthor: flagShape(),
})
