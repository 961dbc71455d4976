import type { RequirementBase } from '../core/requirement.ts'
import { tokenize } from '../matcher/tokenizer.ts'
import { isEducation, type EducationRequirement } from '../requirements/education/requirement.ts'
import { statusIn } from '../requirements/education/status.ts'
import type { GraduationRequirement } from '../requirements/graduation/requirement.ts'

/** Whether a demand takes those who study still: "penultimate-year students only", "final-year students or recent graduates". */
function takesStudents(r: RequirementBase): boolean {
  if (r.importance !== 'required') return false
  if (isEducation(r)) return r.status !== 'completed'
  if (r.kind !== 'graduation') return false
  const { standing } = r as GraduationRequirement
  return (standing?.max ?? 0) > 0
}

/** Levels of the degree that such a demand speaks of; a year of study is of any. */
const levelsOf = (r: RequirementBase): readonly string[] => (isEducation(r) ? r.levels : ['any'])

/** Whether no word of its own line says that a degree is to be finished. */
function isUnsaid(text: string, { status, span }: EducationRequirement): boolean {
  if (status !== 'completed') return false
  const from = text.lastIndexOf('\n', span.start) + 1
  const end = text.indexOf('\n', span.end)
  const tokens = tokenize(text.slice(from, end < 0 ? text.length : end))
  return (
    statusIn(tokens, 0, tokens.length) !== 'completed' && !tokens.some(({ norm }) => DONE.has(norm))
  )
}
const DONE = new Set(['completed', 'complete', 'completion', 'hold', 'holds', 'earned', 'obtained'])

/** "Any degree discipline" where students are sought: of a degree that they study for nobody asks that it is finished, unless the line says so or the degree is a lower one. */
export function withStudents(text: string, all: readonly RequirementBase[]): RequirementBase[] {
  return all.map((r) => {
    if (!isEducation(r) || !isUnsaid(text, r)) return r
    const isStudied = all.some(
      (other) =>
        other !== r &&
        takesStudents(other) &&
        (other.forRole ?? null) === (r.forRole ?? null) &&
        levelsOf(other).some((l) => l === 'any' || r.levels.some((m) => m === 'any' || m === l)),
    )
    return isStudied ? { ...r, status: 'either' as const } : r
  })
}
