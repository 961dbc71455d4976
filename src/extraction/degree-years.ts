import { DEGREE_LEVELS } from '../core/profile.ts'
import type { RequirementBase } from '../core/requirement.ts'
import type { Token } from '../matcher/tokenizer.ts'
import { isEducation, type EducationRequirement } from '../requirements/education/requirement.ts'
import { isYears, type ExperienceRequirement } from '../requirements/experience/requirement.ts'
import { degreeYears, namesDegree, type DegreeYears } from './rungs.ts'

/** The years of a ladder as one demand: those read first, or where no rule read any those that the ladder itself tells beside its degree. */
function yearsOf(
  { byDegree, fewest }: DegreeYears,
  degree: EducationRequirement,
  read: ExperienceRequirement | undefined,
): ExperienceRequirement {
  const { id, importance, quote, span } = degree
  const isWithin = read && span.start <= read.span.start && read.span.end <= span.end
  return {
    ...(read ?? { id: `${id}y`, kind: 'experience', importance, quote, span, area: null }),
    rule: read?.rule ?? 'years by degree',
    minYears: fewest,
    maxYears: null,
    area: read?.area && !namesDegree(read.area) ? read.area : null,
    byDegree,
    ...(isWithin && { quote, span }),
  }
}

/**
 * What the clauses of a ladder ask, with the years of each degree: the degrees as one demand of which any will do, the years as one that tells by degree how
 * many. As it is where the words tell no such ladder.
 */
export function withDegreeYears(
  tokens: readonly Token[],
  clause: { readonly from: number; readonly to: number },
  asked: readonly RequirementBase[],
): readonly RequirementBase[] {
  const degree = asked.find(isEducation)
  if (!degree) return asked
  const ladder = degreeYears(tokens, clause)
  if (!ladder) return asked
  const told = asked.filter(isYears)
  const named = new Set(ladder.byDegree.map(({ minYears }) => minYears))
  const mine = told.filter((r) => named.has(r.minYears ?? -1) && r.importance === degree.importance)
  if (mine.length === 0 && told.length > 0) return asked
  const degrees = asked
    .filter(isEducation)
    .filter((r) => r.importance === degree.importance && r.levels.some((l) => l !== 'any'))
  const any = new Set([...degrees.flatMap((r) => r.levels), ...ladder.levels])
  const { anyOf: _, ...whole } = degree
  const joined: EducationRequirement = {
    ...whole,
    levels: DEGREE_LEVELS.filter((level) => any.has(level)),
    fields: [...new Set(degrees.flatMap((r) => r.fields))],
    relatedField: degrees.some((r) => r.relatedField),
    orExperience: degrees.some((r) => r.orExperience),
  }
  const years = yearsOf(ladder, degree, mine[0])
  const { anyOf: __, ...counted } = years
  // a first rung of people without a degree makes the others ways to ask fewer years
  const isOpen = ladder.byDegree[0]?.level === null
  const taken = new Set<RequirementBase>([...degrees, ...mine])
  const rest = asked.filter((r) => !taken.has(r))
  return [...(isOpen ? [] : [joined]), counted, ...rest]
}
