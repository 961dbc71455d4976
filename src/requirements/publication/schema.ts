import { flag, orNull, positive, texts } from '../../core/shapes.ts'
import type { Shape } from '../kind.ts'
import type { PublicationRequirement } from './requirement.ts'

export const shape = (): Shape<PublicationRequirement> => ({
  venues: texts(),
  open: flag(),
  minimum: orNull(positive()),
  top: flag(),
  firstAuthor: flag(),
})
