import * as z from 'zod'
import { positiveShape } from '../../core/shapes.ts'
import { GRADE_SYSTEMS } from '../../vocabulary/grades.ts'

export const shape = () => ({
  minimum: positiveShape(),
  /** Highest mark of the scale that `minimum` is on. */
  scale: positiveShape().default(4),
  /** Whose marks they are, where the words or the scale tell. */
  system: z.enum(GRADE_SYSTEMS).exactOptional(),
  /** As the posting writes it: "2:1", "2.0 (German)". */
  label: z.string().exactOptional(),
  /** The scale is a guess: "GPA of 4.2" may be of 4.3, of 5, or weighted. */
  unsure: z.boolean().exactOptional(),
})
