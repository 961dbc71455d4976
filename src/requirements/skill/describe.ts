import { listed } from '../../core/listed.ts'
import type { SkillRequirement } from './requirement.ts'

const COUNT = ['', 'one', 'two', 'three', 'four', 'five']

function subject({ mode, atLeast, open, category, skills }: SkillRequirement): string {
  const names = [...new Set(skills.map((s) => s.name))]
  if (names.length === 0)
    return `${(atLeast ?? 1) > 1 ? `${COUNT[atLeast ?? 1] ?? atLeast} of: ` : ''}${category ?? 'a skill'}`
  if (mode === 'all') return listed(names)
  const many = (atLeast ?? 1) > 1 ? `${COUNT[atLeast ?? 1] ?? atLeast} of ` : ''
  const options = open ? `${names.join(', ')} or similar` : listed(names, 'or')
  return category !== null && open ? `${many}${category} (${options})` : `${many}${options}`
}

function years({ minYears, maxYears }: SkillRequirement): string | null {
  if (minYears === null) return null
  const round = (n: number): number => Math.round(n * 100) / 100
  return maxYears !== null && maxYears > minYears
    ? `${round(minYears)} to ${round(maxYears)} years`
    : `${round(minYears)}${maxYears === null ? '+' : ''} ${minYears === 1 && maxYears === 1 ? 'year' : 'years'}`
}

/** "Go and Python, proficient", "deep learning frameworks (PyTorch, TensorFlow or similar)", "SQL, 3+ years" */
export const describeSkill = (requirement: SkillRequirement): string =>
  [subject(requirement), requirement.level, years(requirement)]
    .filter((part) => part !== null)
    .join(', ')
