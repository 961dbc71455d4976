import type { RequirementBase } from '../core/requirement.ts'
import type { Level } from '../requirements/education/degrees.ts'
import { isEducation } from '../requirements/education/requirement.ts'
import { isYears, type ExperienceRequirement } from '../requirements/experience/requirement.ts'
import { degreeRank } from '../requirements/shared/degree-rank.ts'

/**
 * "A bachelor's and two years" or, on the next line, "six years": years that a degree makes fewer. Gives what both lines ask as one, null where they are no such pair: where
 * neither or both name a degree, or one of them counts no years.
 */
export function withOrYears(
  before: readonly RequirementBase[],
  next: readonly RequirementBase[],
): RequirementBase[] | null {
  const [a, b] = [before.filter(isYears), next.filter(isYears)]
  const degrees = [...before, ...next].filter(isEducation)
  const isBefore = before.some(isEducation)
  const [degree] = degrees
  const [first, second] = [a[0], b[0]]
  if (!first || !second || !degree || isBefore === next.some(isEducation)) return null
  if (a.length + b.length !== 2) return null
  const [withDegree, without] = isBefore ? [first, second] : [second, first]
  const lower =
    withDegree.byDegree ??
    stepsOf(
      degrees.flatMap((d) => d.levels),
      withDegree,
    )
  const most = Math.max(...lower.map(({ minYears }) => minYears))
  if ((without.minYears ?? 0) <= most || degree.importance !== first.importance) return null
  const one: ExperienceRequirement = {
    ...first,
    minYears: Math.min(...lower.map(({ minYears }) => minYears)),
    maxYears: null,
    area: without.area ?? withDegree.area,
    byDegree: [{ level: null, minYears: without.minYears ?? 0 }, ...lower],
  }
  const rest = [...before, ...next].filter((r) => !isEducation(r) && !isYears(r))
  return [one, ...rest]
}

/** The years beside a degree as the lowest step of a ladder. */
function stepsOf(
  levels: readonly Level[],
  { minYears }: ExperienceRequirement,
): NonNullable<ExperienceRequirement['byDegree']> {
  const known = levels.flatMap((level) => (level === 'any' ? [] : [level]))
  const [lowest = null] = known.sort((x, y) => degreeRank(x) - degreeRank(y))
  return [{ level: lowest, minYears: minYears ?? 0 }]
}
