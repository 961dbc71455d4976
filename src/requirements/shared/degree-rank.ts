import { DEGREE_LEVELS, type DegreeLevel } from '../../core/profile.ts'

/** The rung of a level on the ladder of degrees, from 0; a degree of no stated level stands with the associate's, no degree below all. */
export const degreeRank = (level: DegreeLevel | 'any' | null): number =>
  level === null ? -1 : DEGREE_LEVELS.indexOf(level === 'any' ? 'associate' : level)
