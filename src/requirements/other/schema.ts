import * as z from 'zod'
import type { Shape } from '../kind.ts'
import type { OtherRequirement } from './requirement.ts'

export const shape = (): Shape<OtherRequirement> => ({
  note: z.string(),
})
