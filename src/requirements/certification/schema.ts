import { flag, texts } from '../../core/shapes.ts'
import type { Shape } from '../kind.ts'
import type { CertificationRequirement } from './requirement.ts'

export const shape = (): Shape<CertificationRequirement> => ({
  names: texts(),
  any: flag(),
  open: flag(),
  obtainable: flag(),
})
