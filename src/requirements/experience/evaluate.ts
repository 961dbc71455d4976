import { seniorPosts } from '../../vocabulary/lexicon/roles.ts'
import { holdsWord } from '../../matcher/words.ts'
import type { EducationFact, ExperienceFact, Profile } from '../../core/profile.ts'
import { degreeRank } from '../shared/degree-rank.ts'
import type { Evidence, Gap, NonEmpty, Verdict } from '../../core/verdict.ts'
import {
  doctoralWork,
  isDoctoral,
  isAnyTechnical,
  isFarOver,
  isHopeless,
  isOfTrade,
  ofThisWorld,
  isTechnicalJob,
  tradesAsked,
} from '../shared/career-years.ts'
import type { Situation } from '../kind.ts'
import { blocking, fixedGap, met, partial, unknown, unmet } from '../shared/verdicts.ts'
import { areaAlternatives, namesSkill, isOf, isPlaceArea } from './area.ts'
import type { ExperienceRequirement } from './requirement.ts'
import { monthsOf, lengthText, typeOf } from '../shared/work-months.ts'
import { FAR_OVER, isEnough, TOO_FEW } from '../shared/years-short.ts'
import { tradesOfTasks } from './tasks.ts'

const FULL_TIME = /\bfull[- ]time\b/i
const INTERNSHIP = /\b(?:internships?|interns?|co-?op)\b/i
const RESEARCH = /^(?:academic )?research$/i

/** Areas in which a doctorate is work. */
const ACADEMIC = /\b(?:research\w*|academi\w+|scientist|science|ph\.?d|postdoc\w*)\b/i
/** Posts of people who have worked in the trade, which no doctorate replaces. */
const SENIOR = seniorPosts.split(' ')
/** Up to so many years a doctorate counts for work in its field: what it lasts, less the first year of courses. */
const MOST_BY_DOCTORATE = 4

const jobName = (job: ExperienceFact): string =>
  [job.title, job.organization].filter((p) => p !== null).join(', ') || 'a job'
const proofs = (jobs: readonly ExperienceFact[]): NonEmpty<Evidence> | null => {
  const [first, ...more] = jobs
  return first ? [first.at, ...more.map((j) => j.at)] : null
}

/** "3–5 years", "2 years", "6 months" */
export function yearsText(min: number, max: number | null): string {
  return max !== null && max > min && min >= 1
    ? `${min}–${max} years`
    : lengthText(Math.round(min * 12))
}

const ofArea = (area: string | null): string => (area === null ? '' : ` of ${area}`)

const TYPE_TEXT = {
  internship: 'in internships',
  'part-time': 'part-time',
  volunteer: 'as a volunteer',
} as const

/** "of it 4 months in internships and 6 months part-time" */
function toldApart(jobs: readonly ExperienceFact[], asOf: number): string {
  const told = (['internship', 'part-time', 'volunteer'] as const).flatMap((type) => {
    const months = monthsOf(
      jobs.filter((j) => typeOf(j) === type),
      asOf,
      'most',
    )
    return months > 0 ? [`${lengthText(months)} ${TYPE_TEXT[type]}`] : []
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
    return met(`Experience (${area}): ${fitting.slice(0, 3).map(jobName).join('; ')}.`, proof)
  const [paper] = profile.publications ?? []
  if (RESEARCH.test(area) && paper)
    return met('Your publications show research experience.', [paper.at])
  if (
    jobs.length > 0 &&
    !INTERNSHIP.test(area) &&
    (isPlaceArea(area) || requirement.area === null)
  ) {
    return unknown(`Your profile does not say whether a job of yours was this: ${area}.`, [], {
      text: `Have you worked in this: ${area}? Say so in the summary of that job.`,
      key: 'experience/0/summary',
    })
  }
  return unmet(
    `Asked for: experience (${area}). No job in your profile shows it.`,
    [],
    fixedGap(area, null, `experience: ${area}`),
  )
}

/** Years of the area that the profile states with a skill of the same name. */
function stated(
  profile: Profile,
  wanted: readonly (readonly string[])[],
): { readonly months: number; readonly at: Evidence } | null {
  const named = (profile.skills ?? [])
    .filter((s) => s.years !== null && namesSkill(s.name, wanted))
    .sort((a, b) => (b.years ?? 0) - (a.years ?? 0))[0]
  return named ? { months: Math.round((named.years ?? 0) * 12), at: named.at } : null
}

interface Counted {
  readonly min: number
  /** All work that may count. */
  readonly jobs: readonly ExperienceFact[]
  /** What of it is of the area. */
  readonly fitting: readonly ExperienceFact[]
  /** What names the post: its title, else the words that ask for the years. */
  readonly post: string
}

/** Years asked against the months of the work that fits: the dates bound them from below and from above. */
function counted(
  { area, maxYears }: ExperienceRequirement,
  { min, jobs, fitting, post }: Counted,
  profile: Profile,
  asOf: number,
): Verdict {
  const need = min * 12
  const [least, most] = [monthsOf(fitting, asOf, 'least'), monthsOf(fitting, asOf, 'most')]
  const want = `${yearsText(min, maxYears)}${ofArea(area)}`
  const proof = proofs(fitting)
  const worked = fitting.filter((job) => !isDoctoral(job))
  if (proof && isFarOver(maxYears, monthsOf(worked, asOf, 'least')))
    return farOver(most, maxYears ?? 0, proof)
  if (proof && isEnough('field', least, need, 12)) {
    const reason = `You have ${lengthText(most)}${toldApart(fitting, asOf)}; asked for: ${want}.`
    return met(`${reason}${moreThan(maxYears, least)}`, proof)
  }
  const all = monthsOf(jobs, asOf, 'least')
  const ratio = (months: number): number => Math.min(1, months / need)
  const degree = Math.min(
    TOO_FEW.most.is,
    ratio(least) + TOO_FEW.otherField.is * Math.max(0, ratio(all) - ratio(least)),
  )
  const undated = fitting.find((j) => j.start === null)
  if (isEnough('field', most, need, 12) || undated) {
    const why = undated
      ? `${jobName(undated)} has no dates`
      : `Your dates allow ${lengthText(least)} to ${lengthText(most)}`
    return unknown(
      `${why}; asked for: ${want}.`,
      proof ?? [],
      { text: 'In which months did your jobs start and end?', key: 'experience' },
      { low: degree, high: 1 },
    )
  }
  const have = most > 0 ? lengthText(most) : null
  return tooFew({
    reason: `You have ${have ?? 'none'}${toldApart(fitting, asOf)}; asked for: ${want}.${elsewhere(area, least, all)}`,
    gap: fixedGap(area ?? 'years of experience', have, want),
    degree,
    shown: proofs(fitting.length > 0 ? fitting : jobs),
    isHopeless: isHopeless({ minYears: min, area, title: post }, profile, asOf),
  })
}

/** A sentence on work outside the area; empty where there is none. */
const elsewhere = (area: string | null, months: number, all: number): string =>
  area !== null && all > months ? ` All your work together: ${lengthText(all)}.` : ''

/** A sentence on more years than the posting's upper bound; empty where they are not more. */
const moreThan = (maxYears: number | null, months: number): string =>
  maxYears !== null && months > maxYears * 12
    ? ` That is more than the ${maxYears} years of the posting.`
    : ''

/** Far more years than a beginner's post takes. */
function farOver(months: number, maxYears: number, evidence: NonEmpty<Evidence>): Verdict {
  const most = `at most ${lengthText(maxYears * 12)}`
  return blocking(
    partial(
      `You have ${lengthText(months)}; the post is for people with ${most}.`,
      evidence,
      FAR_OVER.is.worth,
      fixedGap('more experience than asked', lengthText(months), most),
    ),
  )
}

interface Short {
  readonly reason: string
  readonly gap: Gap
  readonly degree: number
  /** The work that stands for a part of the years. */
  readonly shown: NonEmpty<Evidence> | null
  readonly isHopeless: boolean
}

function tooFew({ reason, gap, degree, shown, isHopeless: closes }: Short): Verdict {
  const verdict = degree > 0 && shown ? partial(reason, shown, degree, gap) : unmet(reason, [], gap)
  return closes ? blocking(verdict) : verdict
}

/** The years of a doctorate where they count: toward research, and toward few years of a post that is no senior's. */
function doctorateFor(
  { area, minYears }: ExperienceRequirement,
  title: string | null,
  profile: Profile,
): readonly ExperienceFact[] {
  const isSenior =
    holdsWord((title ?? '').toLowerCase(), SENIOR) || (minYears ?? 0) > MOST_BY_DOCTORATE
  return isSenior && !ACADEMIC.test(area ?? '') ? [] : doctoralWork(profile)
}

const rankOf = ({ degree }: EducationFact): number => degreeRank(degree?.value ?? null)

/** The highest degree of a profile, by which no years are asked; null where it lists none. */
const highestOf = ({ education }: Profile): EducationFact | null =>
  [...(education ?? [])].sort((a, b) => rankOf(b) - rankOf(a))[0] ?? null

/** The work of the profile up to the day of judging against the years and the area asked for; a degree beside which no years are asked meets it. */
export function checkExperience(
  requirement: ExperienceRequirement,
  profile: Profile,
  situation: Pick<Situation, 'asOf'> & Partial<Pick<Situation, 'job'>>,
): Verdict {
  const highest = requirement.byDegree && requirement.minYears === 0 ? highestOf(profile) : null
  return highest
    ? met('With your degree no years of experience are asked.', [highest.at])
    : checkWork(requirement, profile, situation)
}

/** The work of the profile against the years and the area asked for. */
function checkWork(
  requirement: ExperienceRequirement,
  profile: Profile,
  { asOf, job }: Pick<Situation, 'asOf'> & Partial<Pick<Situation, 'job'>>,
): Verdict {
  const { area, minYears, maxYears } = requirement
  const wanted = area === null ? [] : areaAlternatives(area)
  const by = stated(profile, wanted)
  if (minYears !== null && by && isEnough('field', by.months, minYears * 12, 12))
    return met(
      `You state ${lengthText(by.months)}${ofArea(area)}; asked for: ${yearsText(minYears, maxYears)}.`,
      [by.at],
    )
  const title = job?.title ?? null
  const post = title ?? requirement.quote
  const doctorate = doctorateFor(requirement, title, profile)
  if (profile.experience === null && doctorate.length === 0) return silent(requirement, profile)
  const jobs = jobsThatCount(area, profile.experience ?? [], doctorate)
  const named = fittingOf(area, wanted, jobs, post)
  if (minYears === null) return any(requirement, profile, jobs, named)
  const fitting = named.length > 0 ? named : ofTasks(area, profile, jobs, title)
  const isAnyWork = minYears === 0 && jobs.length > 0
  return counted(
    requirement,
    { min: minYears, jobs, fitting: isAnyWork ? jobs : fitting, post },
    profile,
    asOf,
  )
}

/** The jobs in the trade of the post, where the area only tells what the post does. */
function ofTasks(
  area: string | null,
  profile: Profile,
  jobs: readonly ExperienceFact[],
  title: string | null,
): readonly ExperienceFact[] {
  const trades = area === null ? [] : tradesOfTasks(area, title, profile)
  return trades.length === 0 ? [] : jobs.filter((j) => isOfTrade(j, trades))
}

/** The profile lists no jobs. */
function silent(
  { area, minYears, maxYears }: ExperienceRequirement,
  { publications }: Profile,
): Verdict {
  const [paper] = publications ?? []
  if (minYears === null && area !== null && RESEARCH.test(area) && paper)
    return met('Your publications show research experience.', [paper.at])
  const kind = area === null ? '' : ` (${area})`
  const what =
    minYears === null ? `experience${kind}` : `${yearsText(minYears, maxYears)}${ofArea(area)}`
  return unknown(`Asked for: ${what}. Your profile does not list the jobs you have had.`, [], {
    text: 'Which jobs have you had, and from when to when?',
    key: 'experience',
  })
}

/** The work that may count: full-time work alone where that is asked; a doctorate is no internship. */
function jobsThatCount(
  area: string | null,
  worked: readonly ExperienceFact[],
  doctorate: readonly ExperienceFact[],
): readonly ExperienceFact[] {
  if (area !== null && FULL_TIME.test(area)) return worked.filter((j) => typeOf(j) === 'full-time')
  return area !== null && INTERNSHIP.test(area) ? worked : [...worked, ...doctorate]
}

/** The jobs that are of the area: by its words, or by the trade that it names; without an area, those that may count for the post. */
function fittingOf(
  area: string | null,
  wanted: readonly (readonly string[])[],
  jobs: readonly ExperienceFact[],
  post: string,
): readonly ExperienceFact[] {
  if (area !== null && INTERNSHIP.test(area)) return jobs.filter((j) => typeOf(j) === 'internship')
  if (area === null || wanted.length === 0) return ofThisWorld(jobs, post)
  if (isAnyTechnical(area)) return jobs.filter(isTechnicalJob)
  const trades = tradesAsked(area)
  return jobs.filter((j) => isOf(j, wanted) || isOfTrade(j, trades))
}
