import type { Profile } from '../../core/profile.ts'
import type { ParsedPosting } from '../../core/report.ts'
import type { Situation } from '../../requirements/kind.ts'
import { closedCondition } from './closed.ts'
import { countryCondition } from './country.ts'
import { employmentCondition } from './employment.ts'
import { fullTimeCondition } from './full-time.ts'
import { payCondition } from './pay.ts'
import { placeCondition } from './place.ts'
import { termCondition } from './term.ts'
import type { Condition, ConditionRule } from './condition.ts'

export { FACT_RULE, type Condition } from './condition.ts'

/** What a posting says about the job that no line of it asks for, in the order in which a reader would ask. */
const CONDITION_RULES: readonly ConditionRule[] = [
  closedCondition,
  countryCondition,
  placeCondition,
  employmentCondition,
  fullTimeCondition,
  termCondition,
  payCondition,
]

/**
 * What of the job itself stands in a candidate's way, though no line of the posting demands it: where it is, how it is done, what kind of employment, when and for
 * how much. What does not stand in the way is not told: a condition is never met, so that it says nothing where the profile is silent. It counts no points.
 */
export const conditionsOf = (
  reading: ParsedPosting,
  profile: Profile,
  situation: Situation,
): readonly Condition[] =>
  CONDITION_RULES.flatMap((rule) => rule(reading, profile, situation) ?? []).map(
    (condition, i) => ({
      ...condition,
      requirement: { ...condition.requirement, id: `j${i + 1}` },
    }),
  )
