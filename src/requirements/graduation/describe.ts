import type { GraduationRequirement } from './requirement.ts'

/** "Graduation from 2025-12, back to the degree afterwards" */
export function describeGraduation({
  earliest,
  latest,
  returning,
  standing,
}: GraduationRequirement): string {
  const said: string[] = []
  if (earliest !== null && earliest === latest) said.push(`Graduation in ${earliest}`)
  else if (earliest !== null && latest !== null)
    said.push(`Graduation between ${earliest} and ${latest}`)
  else if (earliest !== null) said.push(`Graduation in ${earliest} or later`)
  else if (latest !== null) said.push(`Graduation by ${latest}`)
  if (standing) said.push(said.length > 0 ? standing.name : `Year of study: ${standing.name}`)
  if (returning)
    said.push(
      said.length > 0 ? 'back to the degree afterwards' : 'Back to the degree after the job',
    )
  return said.join(', ') || 'Graduation'
}
