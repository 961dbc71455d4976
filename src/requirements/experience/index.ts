import type { DegreeLevel } from '../../core/profile.ts'
import type { RequirementKind } from '../kind.ts'
import { lengthText } from '../shared/work-months.ts'
import { checkExperience, yearsText } from './evaluate.ts'
import type { ExperienceRequirement, YearsByDegree } from './requirement.ts'

export type { ExperienceRequirement, YearsByDegree } from './requirement.ts'

/** "8 years with a bachelor, 6 with a master, none with a doctorate" */
const ofDegrees = (all: readonly YearsByDegree[]): string =>
  all
    .map(({ level, minYears }) => {
      const years = minYears === 0 ? 'none' : yearsText(minYears, null)
      return `${years} ${level === null ? 'without a degree' : `with ${DEGREE[level]}`}`
    })
    .join(', ')

const DEGREE: Readonly<Record<DegreeLevel, string>> = {
  highschool: 'high school',
  associate: "an associate's degree",
  bachelor: "a Bachelor's",
  master: "a Master's",
  doctorate: 'a doctorate',
}

function describe({ minYears, maxYears, area, byDegree }: ExperienceRequirement): string {
  if (byDegree) return `Experience${area === null ? '' : ` (${area})`}: ${ofDegrees(byDegree)}`
  if (minYears === null) return `Experience: ${area ?? 'any'}`
  if (minYears > 0)
    return `${yearsText(minYears, maxYears)} of experience${area === null ? '' : `: ${area}`}`
  return maxYears === null
    ? 'No experience needed'
    : `At most ${lengthText(maxYears * 12)} of experience`
}

export const experience: RequirementKind<ExperienceRequirement> = {
  kind: 'experience',
  title: 'Experience',
  gate: 'open',
  weight: { required: 3, preferred: 1.5, reason: 'Years are compared by people, with some give.' },
  describe,
  check: checkExperience,
  asksNothing: ({ minYears, maxYears }) => minYears === 0 && maxYears === null,
}
