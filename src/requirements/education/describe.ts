import { listed } from '../../core/listed.ts'
import type { DegreeLevel } from '../../core/profile.ts'
import type { Level } from './degrees.ts'
import type { EducationRequirement } from './requirement.ts'

/** Degrees as a sentence names them. */
export const DEGREE_NAMES: Readonly<Record<DegreeLevel, string>> = {
  highschool: 'a high school diploma',
  associate: "an associate's degree",
  bachelor: "a Bachelor's degree",
  master: "a Master's degree",
  doctorate: 'a doctorate',
}

const nameOf = (level: Level): string => (level === 'any' ? 'a degree' : DEGREE_NAMES[level])

/** "a Bachelor's degree or higher", "a Master's degree or a doctorate" */
export function levelsText(levels: readonly Level[]): string {
  const [first] = levels
  if (first && levels.length > 2 && levels.at(-1) === 'doctorate')
    return `${nameOf(first)} or higher`
  return listed(levels.map(nameOf), 'or') || 'a degree'
}

/** "Computer Science, Physics or a related field" */
export function subjectsText({
  fields,
  relatedField,
}: Pick<EducationRequirement, 'fields' | 'relatedField'>): string {
  const shown = fields.slice(0, 4)
  return listed(relatedField ? [...shown, 'a related field'] : shown, 'or')
}

const STAGE_TEXT: Readonly<Record<EducationRequirement['status'], string>> = {
  completed: '',
  pursuing: ', under way',
  either: ', under way or finished',
}

/** "A Master's degree in Computer Science or a related field, under way" */
export function describeDegree(
  requirement: Pick<
    EducationRequirement,
    'levels' | 'status' | 'fields' | 'relatedField' | 'orExperience'
  >,
): string {
  const { levels, status, fields, relatedField, orExperience } = requirement
  const degree = levelsText(levels)
  const subject = fields.length > 0 || relatedField ? ` in ${subjectsText(requirement)}` : ''
  return `${degree.charAt(0).toUpperCase()}${degree.slice(1)}${subject}${STAGE_TEXT[status]}${orExperience ? ', or equivalent experience' : ''}`
}
