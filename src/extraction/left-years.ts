import type { Context } from '../requirements/kind.ts'
import { yearsLeft } from '../requirements/experience/read-years.ts'
import { yearsAsked } from '../requirements/shared/years-of.ts'
import type { TokenRange } from '../matcher/token-range.ts'
import { hasYears, isFoundOf, type FoundIn, type FoundOf } from './found.ts'

/** Words with one of which a number of years is written. */
const UNIT = /^(?:\d+)?(?:years?|year's|years'|yrs?|yoe)$/

const RULE = 'years of what is no skill after all'

/** Whether a clause may have a number of years: looked at first, for most have none. */
function mayHaveYears({ tokens, clause }: Context): boolean {
  for (let at = clause.from; at < clause.to; at++)
    if (UNIT.test(tokens[at]?.norm ?? '')) return true
  return false
}

/**
 * The readings of a clause with the years that it counts of words which look like skills, where none of those came to have them: skills that stand in these words have them; where
 * there are none, "three years of relevant SAP experience" asks three years of experience, whatever of.
 */
export function withYearsLeft(context: Context, known: readonly FoundIn[]): readonly FoundIn[] {
  if (!context.demand || known.some(hasYears) || !mayHaveYears(context)) return known
  const { tokens, clause } = context
  for (const asked of yearsAsked(tokens, clause)) {
    const draft = asked.of === 'names' ? yearsLeft(context, asked) : null
    if (!draft) continue
    const { subject, at, to } = asked
    const near = known.filter(
      (reading) => isFoundOf(reading, 'skill') && skillsIn(context, subject, reading) > 0,
    )
    if (near.length === 0)
      return [...known, { draft, rule: RULE, from: at.from, to, kind: 'experience', clause }]
    const { minYears, maxYears } = draft
    return known.map((reading) =>
      near.includes(reading) && isOf(context, subject, reading)
        ? { ...reading, draft: { ...reading.draft, minYears, maxYears } }
        : reading,
    )
  }
  return known
}

/** How many skills of a reading stand in the words of which years are counted. */
function skillsIn(
  { tokens }: Context,
  subject: TokenRange | null,
  { draft: { skills } }: FoundOf<'skill'>,
): number {
  if (!subject) return 0
  const start = tokens[subject.from]?.start ?? 0
  const end = tokens[subject.to - 1]?.end ?? 0
  return skills.filter(({ span }) => start <= span.start && span.end <= end).length
}

/** Whether the years are of a reading: all of its skills stand in the words of which they are counted, or one where any will do. */
const isOf = (context: Context, subject: TokenRange | null, reading: FoundIn): boolean =>
  isFoundOf(reading, 'skill') &&
  (reading.draft.mode === 'any' ||
    skillsIn(context, subject, reading) === reading.draft.skills.length)
