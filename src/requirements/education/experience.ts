import { DEGREE_LEVELS, type Profile } from '../../core/profile.ts'
import { nonEmpty, credit, type Verdict } from '../../core/verdict.ts'
import type { Situation } from '../kind.ts'
import { fixedGap, met, partial, unknown } from '../shared/verdicts.ts'
import { monthsOf } from '../shared/work-months.ts'
import type { EducationDemand } from './requirement.ts'

/** Years of work that stand for a degree where the posting does not count them: about as long as it takes from the end of school; a year for school itself. */
const YEARS_FOR = { highschool: 1, associate: 2, bachelor: 4, master: 6, doctorate: 9 } as const

/** Where "or equivalent experience" stands, work counts in the place of a degree that is missing. */
export function withExperience(
  asked: EducationDemand,
  { experience }: Profile,
  { asOf }: Situation,
  verdict: Verdict,
): Verdict {
  if (!asked.orExperience || verdict.status === 'met') return verdict
  const lowest = DEGREE_LEVELS.find((level) => asked.levels.includes(level)) ?? 'bachelor'
  const years = YEARS_FOR[lowest]
  if (experience === null) {
    if (verdict.status === 'unknown')
      return { ...verdict, credit: { low: credit(verdict).low, high: 1 } }
    return unknown(
      `${verdict.reason} Equivalent experience will do; your profile lists none.`,
      verdict.evidence,
      {
        text: `Do you have work experience that equals the degree (about ${years} years)?`,
        key: 'experience',
      },
      { low: credit(verdict).low, high: 1 },
    )
  }
  const worked = monthsOf(experience, asOf, 'most')
  const evidence = experience.map((job) => job.at)
  const said = `${worked >= 24 ? `${Math.floor(worked / 12)} years` : `${worked} months`} of work`
  if (worked >= years * 12)
    return met(`${said} in the place of the degree, which the posting accepts.`, nonEmpty(evidence))
  const degree = Math.round((worked / (years * 12)) * 100) / 100
  // what the work already gives bounds the open question from below
  if (verdict.status === 'unknown') {
    const { low, high } = credit(verdict)
    return { ...verdict, credit: { low: Math.max(low, Math.min(degree, high)), high } }
  }
  if (degree <= credit(verdict).high || worked === 0) return verdict
  return partial(
    `Equivalent experience will do in the place of the degree: you have ${said}, and about ${years} years equal it.`,
    nonEmpty(evidence),
    degree,
    fixedGap('education', said, `the degree, or about ${years} years of work`),
  )
}
