import { flagShape, orNull, positiveShape, textsShape } from '../../core/shapes.ts'
import type { FieldSchemas } from '../kind.ts'
import type { PublicationRequirement } from './requirement.ts'

export const shape = (): FieldSchemas<PublicationRequirement> => ({
  venues: textsShape(),
  open: flagShape(),
  minimum: orNull(positiveShape()),
  top: flagShape(),
  firstAuthor: flagShape(),
})
