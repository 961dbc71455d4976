import * as z from 'zod'
import { WORKPLACES } from '../../core/choices.ts'
import { flagShape, orNull, positiveShape, textsShape } from '../../core/shapes.ts'

export const shape = () => ({
  workplace: orNull(z.enum(WORKPLACES)),
  /** Other ways of working that do as well: "remote or hybrid". Absent where there are none. */
  otherWorkplaces: z.array(z.enum(WORKPLACES)).exactOptional(),
  /** As the posting writes them; any of them will do. */
  places: textsShape(),
  /** Places whose people are not taken: "remote in the US, except Hawaii". Absent where there are none. */
  excluded: z.array(z.string()).exactOptional(),
  /** Days of the week on site. */
  daysPerWeek: orNull(positiveShape().max(7)),
  relocate: orNull(z.boolean()),
  travelPercent: orNull(positiveShape().max(100)),
  /** Travel is asked, however much. */
  travel: flagShape(),
  /** "UTC ±3", "Eastern Time": the hours of the day to work in. */
  timeZone: orNull(z.string()),
})
