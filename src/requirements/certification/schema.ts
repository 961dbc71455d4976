import { flagShape, textsShape } from '../../core/shapes.ts'
import type { FieldSchemas } from '../kind.ts'
import type { CertificationRequirement } from './requirement.ts'

export const shape = (): FieldSchemas<CertificationRequirement> => ({
  names: textsShape(),
  any: flagShape(),
  open: flagShape(),
  obtainable: flagShape(),
})
