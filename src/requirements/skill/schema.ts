import * as z from 'zod'
import { SKILL_LEVELS } from '../../core/profile.ts'
import { flagShape, orNull, positiveShape, type Fields } from '../../core/shapes.ts'
import { spanShape } from '../../core/span.ts'
import { conceptNamed } from '../../vocabulary/index.ts'

const mentioned = () => ({
  /** The preferred label of the vocabulary; the surface where it knows none. */
  name: z.string(),
  surface: z.string(),
  span: spanShape(),
  known: z.boolean(),
})

/** One skill of a demand, where it stands. */
export interface SkillMention extends Fields<typeof mentioned> {}

const mention = (): z.ZodType<SkillMention, SkillMention> => z.strictObject(mentioned())

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

export const shape = () => ({
  /** `any`: satisfied by `atLeast` of them. */
  mode: z.enum(['all', 'any']).default('all'),
  atLeast: orNull(z.int().min(1)),
  /** The list is of examples ("or others", "such as"): members of the category count too. */
  open: flagShape(),
  category: orNull(z.string()),
  skills: z.array(written().transform(completed).pipe(mention())),
  level: orNull(z.enum(SKILL_LEVELS)),
  minYears: orNull(positiveShape()),
  maxYears: orNull(positiveShape()),
})
