import type { RequirementBase } from '../core/requirement.ts'
import { tokenize } from '../matcher/tokenizer.ts'
import { isEducation, type EducationRequirement } from '../requirements/education/requirement.ts'
import { statusIn } from '../requirements/education/study-status.ts'
import { isOfKind } from '../requirements/registry.ts'

/** Whether a demand takes those who study still: "penultimate-year students only", "final-year students or recent graduates". */
function takesStudents(r: RequirementBase): boolean {
  if (r.importance !== 'required') return false
  if (isEducation(r)) return r.status !== 'completed'
  return isOfKind(r, 'graduation') && (r.standing?.max ?? 0) > 0
}

/** Levels of the degree that such a demand speaks of; a year of study is of any. */
const levelsOf = (r: RequirementBase): readonly string[] => (isEducation(r) ? r.levels : ['any'])

/** Characters around a demand that are looked at, of a line that has no end: what is further away is said of something else. */
const NEAR = 400

/** Whether no word of its own line says that a degree is to be finished. */
function isUnsaid(text: string, { status, span }: EducationRequirement): boolean {
  if (status !== 'completed') return false
  const before = text.slice(Math.max(0, span.start - NEAR), span.start)
  const behind = text.slice(span.start, span.end + NEAR)
  const end = behind.indexOf('\n', span.end - span.start)
  const line =
    before.slice(before.lastIndexOf('\n') + 1) + (end < 0 ? behind : behind.slice(0, end))
  const tokens = tokenize(line)
  return (
    statusIn(tokens, 0, tokens.length) !== 'completed' && !tokens.some(({ norm }) => DONE.has(norm))
  )
}
const DONE = new Set(['completed', 'complete', 'completion', 'hold', 'holds', 'earned', 'obtained'])

/** "Any degree discipline" where students are sought: of a degree that they study for nobody asks that it is finished, unless the line says so or the degree is a lower one. */
export function withStudents(text: string, all: readonly RequirementBase[]): RequirementBase[] {
  const forStudents = all.filter(takesStudents)
  if (forStudents.length === 0) return [...all]
  return all.map((r) => {
    if (!isEducation(r) || !isUnsaid(text, r)) return r
    const isStudied = forStudents.some(
      (other) =>
        other !== r &&
        (other.forRole ?? null) === (r.forRole ?? null) &&
        levelsOf(other).some((l) => l === 'any' || r.levels.some((m) => m === 'any' || m === l)),
    )
    return isStudied ? { ...r, status: 'either' as const } : r
  })
}
