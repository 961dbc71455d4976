import { flag, orNull, positive, texts } from '../../core/shapes.ts'
import type { FieldSchemas } from '../kind.ts'
import type { PublicationRequirement } from './requirement.ts'

export const shape = (): FieldSchemas<PublicationRequirement> => ({
  venues: texts(),
  open: flag(),
  minimum: orNull(positive()),
  top: flag(),
  firstAuthor: flag(),
})
