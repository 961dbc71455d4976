import type { RequirementBase } from '../core/requirement.ts'
import { isEducation, type EducationRequirement } from '../requirements/education/requirement.ts'
import {
  isYears,
  type ExperienceRequirement,
  type YearsByDegree,
} from '../requirements/experience/requirement.ts'
import { isSkill } from '../requirements/skill/requirement.ts'
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
  const lower = withDegree.byDegree ?? [
    { level: lowestLevel(degrees), minYears: withDegree.minYears ?? 0 },
  ]
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

/** The lowest level that degrees ask for by its name; null where they name none. */
function lowestLevel(degrees: readonly EducationRequirement[]): YearsByDegree['level'] {
  const known = degrees.flatMap(({ levels }) => levels.filter((level) => level !== 'any'))
  const [lowest = null] = known.sort((x, y) => degreeRank(x) - degreeRank(y))
  return lowest
}

/** One way to qualify as a step: its degree, and the years beside it. */
interface Step extends YearsByDegree {
  readonly told: ExperienceRequirement
}

/** What a way asks where that is years, beside one degree or none; null where it asks other things. */
function stepOf(asked: readonly RequirementBase[]): Step | null {
  const [years, ...more] = asked.filter(isYears)
  const degrees = asked.filter(isEducation)
  if (!years || more.length > 0 || degrees.length > 1) return null
  if (asked.some((r) => !isYears(r) && !isEducation(r) && !isSkill(r))) return null
  const level = lowestLevel(degrees)
  if (degrees.length > 0 && level === null) return null
  return { level, minYears: years.minYears ?? 0, told: years }
}

/** Ways of which each asks years, fewer beside a degree and the fewer the higher it is, one of them without: as one demand of years. Null where they are no such ladder. */
export function yearsByWays(
  ways: readonly (readonly RequirementBase[])[],
): ExperienceRequirement | null {
  const steps = ways.flatMap((asked) => stepOf(asked) ?? [])
  if (steps.length < ways.length) return null
  steps.sort((a, b) => degreeRank(a.level) - degreeRank(b.level))
  const [lowest] = steps
  const falls = steps.every((step, i) => {
    const next = steps[i + 1]
    return !next || (next.level !== step.level && next.minYears < step.minYears)
  })
  if (!lowest || lowest.level !== null || !falls) return null
  const byDegree = steps.map(({ level, minYears }) => ({ level, minYears }))
  const minYears = Math.min(...byDegree.map((step) => step.minYears))
  return { ...lowest.told, minYears, maxYears: null, byDegree }
}
