import { filter, flatMap, map } from '../../core/lists.ts'
import type { ExperienceFact, Profile } from '../../core/profile.ts'
import type { Evidence, Gap, NonEmpty, Verdict } from '../../core/verdict.ts'
import { doctoralWork, isFarOver, isHopeless, isOfTrade, tradesAsked } from '../career-years.ts'
import type { Situation } from '../kind.ts'
import { alternatives, isNamed, isOf, isPlace } from './area.ts'
import type { ExperienceRequirement } from './index.ts'
import { monthsOf, span, typeOf } from '../months.ts'

/** What work in another field is worth toward years asked of one. */
const OTHER_FIELD = 0.3
/** Short of the years asked for is never the whole. */
const MOST = 0.95
/** What far more years than a beginner's post takes are worth to it. */
const FAR_OVER = 0.5

const FULL_TIME = /\bfull[- ]time\b/i
const INTERNSHIP = /\b(?:internships?|interns?|co-?op)\b/i
const RESEARCH = /^(?:academic )?research$/i

const jobName = (job: ExperienceFact): string =>
  filter([job.title, job.organization], (p) => p !== null).join(', ') || 'a job'
const proofs = (jobs: readonly ExperienceFact[]): NonEmpty<Evidence> | null => {
  const [first, ...more] = jobs
  return first ? [first.at, ...map(more, (j) => j.at)] : null
}

/** "3–5 years", "2 years", "6 months" */
export function yearsText(min: number, max: number | null): string {
  return max !== null && max > min && min >= 1 ? `${min}–${max} years` : span(Math.round(min * 12))
}

const ofArea = (area: string | null): string => (area === null ? '' : ` of ${area}`)

/** "of it 4 months in internships and 6 months part-time" */
function toldApart(jobs: readonly ExperienceFact[], asOf: number): string {
  const told = flatMap(['internship', 'part-time'] as const, (type) => {
    const months = monthsOf(
      filter(jobs, (j) => typeOf(j) === type),
      asOf,
      false,
    )
    return months > 0
      ? [`${span(months)} ${type === 'internship' ? 'in internships' : 'part-time'}`]
      : []
  })
  return told.length > 0 ? `, of it ${told.join(' and ')}` : ''
}

/** Whether there is any experience of the kind, where no years are asked. */
function any(
  requirement: ExperienceRequirement,
  profile: Profile,
  jobs: readonly ExperienceFact[],
  fitting: readonly ExperienceFact[],
): Verdict {
  const area = requirement.area ?? 'work'
  const proof = proofs(fitting)
  if (proof)
    return {
      status: 'met',
      reason: `Experience (${area}): ${map(fitting.slice(0, 3), jobName).join('; ')}.`,
      evidence: proof,
    }
  const [paper] = profile.publications ?? []
  if (RESEARCH.test(area) && paper)
    return {
      status: 'met',
      reason: 'Your publications show research experience.',
      evidence: [paper.at],
    }
  if (jobs.length > 0 && !INTERNSHIP.test(area) && (isPlace(area) || requirement.area === null)) {
    return {
      status: 'unknown',
      reason: `Your profile does not say whether a job of yours was this: ${area}.`,
      evidence: [],
      question: {
        text: `Have you worked in this: ${area}? Say so in the summary of that job.`,
        key: 'experience/0/summary',
      },
    }
  }
  return {
    status: 'unmet',
    reason: `Asked for: experience (${area}). No job in your profile shows it.`,
    evidence: [],
    gap: { subject: area, have: null, want: `experience: ${area}`, studyable: false },
  }
}

/** Years of the area that the profile states with a skill of the same name. */
function stated(
  profile: Profile,
  wanted: readonly (readonly string[])[],
): { readonly months: number; readonly at: Evidence } | null {
  const named = filter(
    profile.skills ?? [],
    (s) => s.years !== null && isNamed(s.name, wanted),
  ).sort((a, b) => (b.years ?? 0) - (a.years ?? 0))[0]
  return named ? { months: Math.round((named.years ?? 0) * 12), at: named.at } : null
}

function counted(
  requirement: ExperienceRequirement,
  min: number,
  jobs: readonly ExperienceFact[],
  fitting: readonly ExperienceFact[],
  profile: Profile,
  asOf: number,
): Verdict {
  const { area, maxYears } = requirement
  const need = min * 12
  const [least, most] = [monthsOf(fitting, asOf, true), monthsOf(fitting, asOf, false)]
  const want = `${yearsText(min, maxYears)}${ofArea(area)}`
  const proof = proofs(fitting)
  const undated = filter(fitting, (j) => j.start === null)
  const all = monthsOf(jobs, asOf, true)
  const ratio = (months: number): number => Math.min(1, months / need)
  const degree = Math.min(MOST, ratio(least) + OTHER_FIELD * Math.max(0, ratio(all) - ratio(least)))
  if (proof && isFarOver(maxYears, least))
    return {
      status: 'partial',
      degree: FAR_OVER,
      reason: `You have ${span(most)}; the post is for people with at most ${span((maxYears ?? 0) * 12)}.`,
      evidence: proof,
      gap: {
        subject: 'more experience than asked',
        have: span(most),
        want: `at most ${span((maxYears ?? 0) * 12)}`,
        studyable: false,
      },
      blocking: true,
    }
  if (proof && least >= need) {
    const over =
      maxYears !== null && least > maxYears * 12
        ? ` That is more than the ${maxYears} years of the posting.`
        : ''
    return {
      status: 'met',
      reason: `You have ${span(most)}${toldApart(fitting, asOf)}; asked for: ${want}.${over}`,
      evidence: proof,
    }
  }
  if (most >= need || undated.length > 0) {
    const reason = undated[0]
      ? `${jobName(undated[0])} has no dates; asked for: ${want}.`
      : `Your dates allow ${span(least)} to ${span(most)}; asked for: ${want}.`
    return {
      status: 'unknown',
      reason,
      evidence: proof ?? [],
      question: { text: 'In which months did your jobs start and end?', key: 'experience' },
      credit: { low: degree, high: 1 },
    }
  }
  const gap: Gap = {
    subject: area === null ? 'years of experience' : area,
    have: most > 0 ? span(most) : null,
    want,
    studyable: false,
  }
  const shown = proofs(fitting.length > 0 ? fitting : jobs)
  const elsewhere = area !== null && all > least ? ` All your work together: ${span(all)}.` : ''
  const reason = `You have ${most > 0 ? span(most) : 'none'}${toldApart(fitting, asOf)}; asked for: ${want}.${elsewhere}`
  const hopeless = isHopeless(min, profile, asOf) ? { blocking: true } : {}
  return degree > 0 && shown
    ? { status: 'partial', degree, reason, evidence: shown, gap, ...hopeless }
    : { status: 'unmet', reason, evidence: [], gap, ...hopeless }
}

/** The work of the profile up to the day of judging against the years and the area asked for. */
export function check(
  requirement: ExperienceRequirement,
  profile: Profile,
  { asOf }: Pick<Situation, 'asOf'>,
): Verdict {
  const { area, minYears } = requirement
  const wanted = area === null ? [] : alternatives(area)
  const by = stated(profile, wanted)
  if (minYears !== null && by && by.months >= minYears * 12)
    return {
      status: 'met',
      reason: `You state ${span(by.months)}${ofArea(area)}; asked for: ${yearsText(minYears, requirement.maxYears)}.`,
      evidence: [by.at],
    }
  const doctorate = doctoralWork(profile)
  if (profile.experience === null && doctorate.length === 0) {
    const [paper] = profile.publications ?? []
    if (minYears === null && area !== null && RESEARCH.test(area) && paper)
      return {
        status: 'met',
        reason: 'Your publications show research experience.',
        evidence: [paper.at],
      }
    const what =
      minYears === null
        ? `experience${area === null ? '' : ` (${area})`}`
        : `${yearsText(minYears, requirement.maxYears)}${ofArea(area)}`
    return {
      status: 'unknown',
      reason: `Asked for: ${what}. Your profile does not list the jobs you have had.`,
      evidence: [],
      question: { text: 'Which jobs have you had, and from when to when?', key: 'experience' },
    }
  }
  const worked = profile.experience ?? []
  const jobs =
    area !== null && FULL_TIME.test(area)
      ? filter(worked, (j) => typeOf(j) === 'full-time')
      : [...worked, ...(area !== null && INTERNSHIP.test(area) ? [] : doctorate)]
  const fitting = fittingOf(area, wanted, jobs)
  if (minYears === null) return any(requirement, profile, jobs, fitting)
  if (minYears === 0 && jobs.length > 0) return counted(requirement, 0, jobs, jobs, profile, asOf)
  return counted(requirement, minYears, jobs, fitting, profile, asOf)
}

/** The jobs that are of the area: by its words, or by the trade that it names. */
function fittingOf(
  area: string | null,
  wanted: readonly (readonly string[])[],
  jobs: readonly ExperienceFact[],
): readonly ExperienceFact[] {
  if (area !== null && INTERNSHIP.test(area)) return filter(jobs, (j) => typeOf(j) === 'internship')
  if (area === null || wanted.length === 0) return jobs
  const trades = tradesAsked(area)
  return filter(jobs, (j) => isOf(j, wanted) || isOfTrade(j, trades))
}
