import { flatMap } from '../../core/lists.ts'
import type { EducationFact, Fact, Profile } from '../../core/profile.ts'
import type { Verdict } from '../../core/verdict.ts'
import type { GpaRequirement } from './index.ts'

/** How far below the demand a mark converted from another scale may be and still count half: conversions are no exacter than a twentieth of the scale. */
const TOLERANCE = 0.05

interface Marked {
  readonly entry: EducationFact
  readonly gpa: Fact<number>
}

const written = (value: number): string => String(Math.round(value * 100) / 100)

/** The mark of the degree that ends last, for that is the one an employer asks about. */
function current(education: readonly EducationFact[]): Marked | null {
  const marked = flatMap(education, (entry) => (entry.gpa ? [{ entry, gpa: entry.gpa }] : []))
  const end = ({ entry }: Marked): number =>
    entry.graduation?.value.last ?? Number.POSITIVE_INFINITY
  return marked.length === 0 ? null : marked.reduce((a, b) => (end(b) > end(a) ? b : a))
}

/** Compares on the scale of the demand; another scale is converted in proportion, and the sentence shows how. */
export function checkGpa(
  { minimum, scale }: Pick<GpaRequirement, 'minimum' | 'scale'>,
  { education }: Profile,
): Verdict {
  const mine = education ? current(education) : null
  const asked = `${written(minimum)} of ${written(scale)}`
  if (!mine) {
    return {
      status: 'unknown',
      reason: `A GPA of ${asked} is asked for; your profile gives none.`,
      evidence: [],
      question: { text: `Is your GPA ${asked} or better?`, key: 'education/0/gpa' },
    }
  }
  const { entry, gpa } = mine
  const same = entry.gpaScale === scale
  const value = same ? gpa.value : (gpa.value / entry.gpaScale) * scale
  const said = same
    ? `Your GPA is ${written(gpa.value)}`
    : `Your GPA of ${written(gpa.value)} of ${written(entry.gpaScale)} is ${written(value)} of ${written(scale)}, in proportion`
  const gap = {
    subject: 'GPA',
    have: `${written(gpa.value)} of ${written(entry.gpaScale)}`,
    want: asked,
    studyable: false,
  }
  if (value + 1e-9 >= minimum)
    return { status: 'met', reason: `${said}; ${asked} is asked for.`, evidence: [gpa.at] }
  if (!same && minimum - value <= TOLERANCE * scale)
    return {
      status: 'partial',
      degree: 0.5,
      reason: `${said}: just below the ${asked} asked for, and such conversions are rough.`,
      evidence: [gpa.at],
      gap,
    }
  return { status: 'unmet', reason: `${said}; ${asked} is asked for.`, evidence: [gpa.at], gap }
}
