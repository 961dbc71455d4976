import { flag, texts } from '../../core/shapes.ts'
import type { FieldSchemas } from '../kind.ts'
import type { CertificationRequirement } from './requirement.ts'

export const shape = (): FieldSchemas<CertificationRequirement> => ({
  names: texts(),
  any: flag(),
  open: flag(),
  obtainable: flag(),
})
