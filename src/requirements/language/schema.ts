import * as z from 'zod'
import { CEFR_LEVELS } from '../../core/profile.ts'
import { flagShape, orNull, textsShape } from '../../core/shapes.ts'

export const shape = () => ({
  /** Human languages, by their English names; empty where any further language is asked for. */
  languages: textsShape(),
  /** One of them is enough. */
  any: flagShape(),
  level: orNull(z.enum(CEFR_LEVELS)),
  /** The test that is asked for, as written: "JLPT N2". `level` is the lowest that it stands for. */
  test: z.string().exactOptional(),
})
