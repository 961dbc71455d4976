import { capitalized } from '../../core/capitalized.ts'
import { once } from '../../core/once.ts'
import { ANY_STUDY } from '../../requirements/education/requirement.ts'
import { isoWhen, monthsBetween, type Day } from '../../core/day.ts'
import type { EmploymentType } from '../../core/choices.ts'
import type { EducationFact, Profile } from '../../core/profile.ts'
import type { ParsedPosting } from '../../core/report.ts'
import {
  UNSAID_AVAILABILITY,
  type AvailabilityRequirement,
} from '../../requirements/availability/requirement.ts'
import type { EducationRequirement } from '../../requirements/education/index.ts'
import type { Situation } from '../../requirements/kind.ts'
import { isOfKind } from '../../requirements/registry.ts'
import { fixedGap, unmet } from '../../requirements/shared/verdicts.ts'
import { factOf, textSays, type Condition, type ConditionRule } from './condition.ts'
import { formsIn } from '../../matcher/words.ts'
import * as lexicon from './lexicon.ts'

const INTERNSHIP = /\bintern(?:ship)?s?\b|\bco-?op\b|\bplacement\b|\btrainee/i
const WORDS: Readonly<Record<EmploymentType, RegExp>> = {
  internship: INTERNSHIP,
  'full-time': /\bfull[- ]?time\b|\bpermanent\b/i,
  'part-time': /\bpart[- ]?time\b/i,
  contract: /\bcontract(?:or)?\b|\bfreelance/i,
  temporary: /\btemporary\b|\bcontract\b/i,
}
const NAMED: Readonly<Record<EmploymentType, string>> = {
  internship: 'an internship',
  'full-time': 'a full-time job',
  'part-time': 'a part-time job',
  contract: 'a contract',
  temporary: 'a temporary job',
}

/** What the kind of employment closes: what the candidate does not want, a permanent job to a student, an internship to someone long out of school. */
export const employmentCondition: ConditionRule = (reading, profile, situation) =>
  unwanted(reading, profile) ??
  forGraduates(reading, profile, situation) ??
  forStudents(reading, profile, situation)

const kindOfJob = ({ posting }: ParsedPosting): EmploymentType | null =>
  posting.employmentType ?? (INTERNSHIP.test(posting.title ?? '') ? 'internship' : null)

/** The kind of employment as a fact of the job. */
const typed = (reading: ParsedPosting, type: EmploymentType): Condition['requirement'] =>
  factOf<AvailabilityRequirement>(
    reading,
    { kind: 'availability', ...UNSAID_AVAILABILITY },
    WORDS[type],
    type,
  )

function unwanted(reading: ParsedPosting, { preferences }: Profile): Condition | null {
  const wanted = preferences?.employmentTypes
  const type = kindOfJob(reading)
  if (!wanted || type === null) return null
  const offered = [type, ...(reading.posting.otherEmploymentTypes ?? [])]
  if (offered.some((one) => wanted.value.includes(one))) return null
  // what a form calls temporary is a contract to those who look for work
  if (type === 'temporary' && wanted.value.includes('contract')) return null
  const have = wanted.value.join(' or ')
  return {
    requirement: typed(reading, type),
    title: capitalized(NAMED[type]),
    verdict: unmet(
      `The posting offers ${NAMED[type]}; your profile wants ${have}.`,
      [wanted.at],
      fixedGap('employment', have, NAMED[type]),
    ),
  }
}

/** Months of study left with which one may still begin a permanent job: the last term beside it. */
const LAST_TERM = 4

/** A permanent job and a student who goes back to the degree. */
function forGraduates(
  reading: ParsedPosting,
  { returningToDegree, education, availability, preferences }: Profile,
  { asOf, dates }: Situation,
): Condition | null {
  const type = kindOfJob(reading)
  if (returningToDegree?.value !== true || preferences?.employmentTypes) return null
  if (!isPermanent(reading, type)) return null
  const end = latest(education)
  const start = dates.start?.last ?? asOf
  if (end && monthsBetween(start, end.first) < LAST_TERM) return null
  const until = availability?.end ? `, and are free until ${isoWhen(availability.end.value)}` : ''
  return {
    requirement: typed(reading, 'full-time'),
    title: 'A permanent full-time job',
    verdict: unmet(
      `The posting offers a permanent full-time job; you go back to your degree${end ? `, which ends in ${isoWhen(end.when)}` : ''}${until}.`,
      [returningToDegree.at, availability?.end?.at].filter((e) => e !== undefined),
      fixedGap('employment', 'a student who goes back to the degree', 'a permanent full-time job'),
    ),
  }
}

/** A posting of several jobs that also takes interns. */
const INTERNS = /\bintern(?:ship)?s?\b|\bco-?ops?\b/i

/** Words by which a posting that does not name its kind of employment is one for students. */
const STUDENTS = new RegExp(`\\b(?:${formsIn(lexicon.studentWork)})`, 'i')

const isPermanent = (reading: ParsedPosting, type: EmploymentType | null): boolean =>
  !isForStudents(reading) &&
  (type === 'full-time'
    ? !textSays(reading, INTERNS)
    : type === null &&
      reading.posting.term === null &&
      reading.posting.weeks === null &&
      !textSays(reading, STUDENTS))

/** Titles of work that students do, and of those who look after them. */
const STUDENT_TITLE = new RegExp(`\\b(?:${formsIn(lexicon.studentTitles)})`, 'i')
const WITH_STUDENTS = new RegExp(`\\b(?:${formsIn(lexicon.workWithStudents)})`, 'i')
const PERMANENT = /\bpermanent\b/i

/** Whether work is for students, so that "full time" tells its hours: by its title, or because they are asked to go back to their studies, or to study while a job of some weeks lasts. */
const isForStudents = once((reading: ParsedPosting): boolean => {
  if (textSays(reading, PERMANENT)) return false
  const title = reading.posting.title ?? reading.text.trimStart().split('\n', 1)[0] ?? ''
  if (STUDENT_TITLE.test(title) && !WITH_STUDENTS.test(title)) return true
  const { term, weeks } = reading.posting
  return reading.requirements.some(
    (r) =>
      r.importance === 'required' &&
      (isOfKind(r, 'graduation')
        ? r.returning === true
        : isOfKind(r, 'education') && r.status === 'pursuing' && (term ?? weeks) !== null),
  )
})

/** The day on which the last degree ends. */
function latest(education: readonly EducationFact[] | null): {
  readonly first: Day
  readonly last: Day
  readonly when: NonNullable<EducationFact['graduation']>['value']
} | null {
  const ends = (education ?? []).filter((e) => e.graduation !== null)
  if (ends.length === 0 || ends.length < (education ?? []).length) return null
  const when = ends
    .map((e) => e.graduation?.value)
    .reduce((a, b) => (a && b && b.last > a.last ? b : a))
  return when ? { first: when.first, last: when.last, when } : null
}

/** Months after the last degree until which internships still take a graduate. */
const STILL_NEW = 24

/** An internship and somebody whose studies lie years back. */
function forStudents(
  reading: ParsedPosting,
  { education, returningToDegree, preferences }: Profile,
  { asOf, dates }: Situation,
): Condition | null {
  if (kindOfJob(reading) !== 'internship' || returningToDegree?.value === true) return null
  if (preferences?.employmentTypes) return null
  const end = latest(education)
  const since = end ? monthsBetween(end.last, dates.start?.first ?? asOf) : 0
  if (!end || since <= STILL_NEW) return null
  const last = (education ?? []).find((e) => e.graduation?.value === end.when)
  return {
    requirement: factOf<EducationRequirement>(
      reading,
      { kind: 'education', ...ANY_STUDY },
      INTERNSHIP,
      'internship',
    ),
    title: 'An internship, for students',
    verdict: unmet(
      `The posting offers an internship, which is for students; you finished your degree in ${isoWhen(end.when)}.`,
      [last?.graduation?.at].filter((e) => e !== undefined),
      fixedGap('employment', `a degree finished in ${isoWhen(end.when)}`, 'a student'),
    ),
  }
}
