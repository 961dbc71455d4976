import type { ParsedPosting } from '../core/report.ts'
import { isOfKind } from '../requirements/registry.ts'

/** Of so few names a share says nothing. */
const FEWEST = 3
/** Kinds that a profession of any field asks; three of them without one known skill are a posting of another field. */
const HARD: ReadonlySet<string> = new Set(['certification', 'experience', 'education', 'other'])

/** One line where the vocabulary knows little of what a posting asks, as of nursing, law or sales; null where it knows enough. */
export function coveredNote({ requirements, implied }: ParsedPosting): string | null {
  const skills = requirements.filter((r) => isOfKind(r, 'skill')).flatMap((r) => r.skills)
  const unknown = skills.filter((s) => !s.known).length
  if (skills.length >= FEWEST && unknown * 2 > skills.length)
    return `${unknown} of the ${skills.length} skills that this posting names are not in fit's vocabulary, which is that of computing: they were compared by their words alone, and the score says little.`
  const known = skills.length - unknown
  if (known > 0 || implied.length > 0) return null
  const hard = requirements.filter((r) => HARD.has(r.kind)).length
  return hard >= FEWEST
    ? "No skill that this posting names is in fit's vocabulary, which is that of computing: it may be of another field, and the score says little."
    : null
}
