import * as z from 'zod'
import { SKILL_LEVELS } from '../../core/profile.ts'
import { flagShape, orNull, positiveShape, spanShape } from '../../core/shapes.ts'
import { conceptNamed } from '../../vocabulary/index.ts'
import type { FieldSchemas } from '../kind.ts'
import type { SkillMention, SkillRequirement } from './requirement.ts'

const mention = () =>
  z.strictObject({ name: z.string(), surface: z.string(), span: spanShape(), known: z.boolean() })

/** A skill as people may write it: its name is enough. */
const written = () =>
  z.union(
    [
      z.string(),
      z.strictObject({
        name: z.string(),
        surface: z.string().optional(),
        span: spanShape().optional(),
        known: z.boolean().optional(),
      }),
    ],
    {
      error: 'a skill. Write its name',
    },
  )

type Written = z.infer<ReturnType<typeof written>>

function completed(given: Written): SkillMention {
  const {
    name,
    surface = name,
    span: at = { start: 0, end: 0 },
    known,
  } = typeof given === 'string' ? { name: given } : given
  const concept = known === undefined ? conceptNamed(name) : null
  return { name: concept?.name ?? name, surface, span: at, known: known ?? concept !== null }
}

export const shape = (): FieldSchemas<SkillRequirement> => ({
  mode: z.enum(['all', 'any']).default('all'),
  atLeast: orNull(z.int().min(1)),
  open: flagShape(),
  category: orNull(z.string()),
  skills: z.array(written().transform(completed).pipe(mention())),
  level: orNull(z.enum(SKILL_LEVELS)),
  minYears: orNull(positiveShape()),
  maxYears: orNull(positiveShape()),
})
