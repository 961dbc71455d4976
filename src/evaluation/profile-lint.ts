import { assertArguments } from '../core/arguments.ts'
import { isoWhen, monthsBetween, parts, type Day } from '../core/day.ts'
import { timeOf } from '../requirements/shared/work-months.ts'
import type { Diagnostic } from '../core/diagnostic.ts'
import type { EducationFact, Profile } from '../core/profile.ts'
import type { Evidence } from '../core/verdict.ts'
import { certificateNamed } from '../requirements/certification/certificates.ts'
import { competencyIn } from '../requirements/competency/index.ts'
import { conceptsIn } from '../requirements/skill/known.ts'
import { lettersApart, nearestWord } from '../core/alike.ts'
import { concept } from '../vocabulary/index.ts'

/** Something in a profile that is likely a mistake, and where it stands. */
export interface Lint {
  readonly line: number
  /** The words of the line that are meant. */
  readonly quote: string
  readonly message: string
}

/** Share of the scale below which no degree is given: a mark there is on another scale. */
const LOWEST_MARK = 0.4
/** A longer working life than anybody's. */
const MOST_YEARS = 50
/** As near as a typing error; unknown terms are common, and a wrong guess is worse than none. */
const TYPING_ERROR = 0.9
/** One letter in so many may be wrong, and at least one: "evaluation" is no misspelt "Alation". */
const LETTERS_PER_ERROR = 6
/** In shorter names one letter makes another name: "AFM" is no misspelt "AFL". */
const SHORTEST_MISSPELT = 5

/** What looks wrong in a profile on the day `asOf`. */
export function lintProfile(profile: Profile, asOf: Day): Lint[] {
  const lints = [
    ...education(profile, asOf),
    ...terms(profile),
    ...jobs(profile, asOf),
    ...rest(profile, asOf),
  ]
  return lints.sort((a, b) => a.line - b.line)
}

/** What looks like a slip in the additions of a what-if: names that are no terms, each told with what was probably meant. */
export function doubtsOf(additions: readonly { readonly profile: Profile }[]): Diagnostic[] {
  assertArguments('doubtsOf', { additions })
  return additions.flatMap(({ profile }) =>
    terms(profile).map(({ message }) => ({
      severity: 'warning' as const,
      source: profile.source,
      message,
    })),
  )
}

const at = ({ line, quote }: Evidence, message: string): Lint => ({ line, quote, message })

function education(profile: Profile, asOf: Day): Lint[] {
  const studies = profile.education ?? []
  const returns = profile.returningToDegree?.value === true && studies.length === 1
  return studies.flatMap((study) => [...studyDates(study, returns, asOf), ...studyMarks(study)])
}

const GOES_ON = /\b(?:pursuing|student|candidate|expected|enrolled)\b/i

/** What is wrong with the dates of a study; `returns` where the candidate goes back to it. */
function studyDates({ graduation, start, degree }: EducationFact, returns: boolean, asOf: Day) {
  if (!graduation) return []
  const lints: Lint[] = []
  const { value, at: where } = graduation
  if (value.last < asOf && (returns || GOES_ON.test(degree?.at.quote ?? '')))
    lints.push(
      at(
        where,
        `Graduation ${isoWhen(value)} has passed, but the profile says that the degree goes on. Correct one of them.`,
      ),
    )
  if (start && value.last < start.value.first)
    lints.push(
      at(where, `Graduation ${isoWhen(value)} lies before the start ${isoWhen(start.value)}.`),
    )
  return lints
}

/** What is wrong with the marks and the degree of a study. */
function studyMarks({ gpa, gpaScale, grade, degree, at: where }: EducationFact): Lint[] {
  const lints: Lint[] = []
  // the smaller a German mark, the better
  if (gpa && grade?.system !== 'de' && gpa.value < gpaScale * LOWEST_MARK)
    lints.push(
      at(
        gpa.at,
        `A GPA of ${gpa.value} on a scale of ${gpaScale} is unlikely. Is it on another scale? Write gpaScale.`,
      ),
    )
  if (degree === null)
    lints.push(
      at(
        where,
        'This education names no degree, so it proves none. Write degree: bachelor, master, …',
      ),
    )
  return lints
}

function terms(profile: Profile): Lint[] {
  const lints: Lint[] = []
  const seen = new Set<string>()
  for (const skill of profile.skills ?? []) {
    if (skill.years !== null && skill.years > MOST_YEARS)
      lints.push(at(skill.at, `${skill.years} years of ${skill.name} is unlikely.`))
    if (seen.has(skill.name) || isKnown(skill.name)) continue
    seen.add(skill.name)
    lints.push(at({ ...skill.at, quote: skill.name }, unknown(skill.name)))
  }
  return lints
}

/** Whether a name is a term, or a certificate, which counts among skills too. */
const isKnown = (name: string): boolean =>
  conceptsIn(name).length > 0 || certificateNamed(name) !== null

/** What to do about a skill that is no term of the vocabulary. */
function unknown(name: string): string {
  if (competencyIn(name))
    return `"${name}" is a personal skill. Write it under competencies, with an example that shows it.`
  const near = nearestWord(name, names(), TYPING_ERROR)
  const allowed =
    name.length < SHORTEST_MISSPELT ? 0 : Math.max(1, Math.floor(name.length / LETTERS_PER_ERROR))
  const meant = near !== null && lettersApart(name, near) <= allowed
  return `"${name}" is no term that fit knows; it counts only where a posting uses the same words.${meant ? ` Did you mean "${near}"?` : ''}`
}

/** Every term of the vocabulary, by its preferred name. */
function* names(): Generator<string> {
  for (let id = 0; concept(id).name !== ''; id++) yield concept(id).name
}

function jobs(profile: Profile, asOf: Day): Lint[] {
  const lints: Lint[] = []
  const all = profile.experience ?? []
  for (const { at: where, start } of all)
    if (start && start.first > asOf)
      lints.push(at(where, `This job starts on ${isoWhen(start)}, which has not come yet.`))
  const dated = all.flatMap((job) => {
    const time = timeOf(job, asOf, 'most')
    return time ? [{ job, ...time }] : []
  })
  for (const [i, a] of dated.entries()) {
    for (const b of dated.slice(i + 1)) {
      const months = monthsBetween(Math.max(a.from, b.from), Math.min(a.to, b.to) + 1)
      if (a.job.type === 'full-time' && b.job.type === 'full-time' && months >= 2)
        lints.push(
          at(
            b.job.at,
            `Two full-time jobs overlap by ${months} months (the other is in line ${a.job.at.line}). Their time is counted once.`,
          ),
        )
    }
  }
  return lints
}

function rest(profile: Profile, asOf: Day): Lint[] {
  const lints: Lint[] = []
  for (const right of profile.workAuthorization ?? []) {
    if (right.until && right.until.last < asOf)
      lints.push(at(right.at, `This work authorization ended on ${isoWhen(right.until)}.`))
  }
  for (const paper of profile.publications ?? []) {
    if (paper.year !== null && paper.year > parts(asOf).year && paper.status === 'published')
      lints.push(
        at(
          paper.at,
          `A paper of ${paper.year} is not published yet. Write status: accepted or submitted.`,
        ),
      )
  }
  return [...lints, ...availability(profile, asOf)]
}

function availability(profile: Profile, asOf: Day): Lint[] {
  const { start, end } = profile.availability ?? { start: null, end: null }
  if (!end) return []
  if (start && end.value.last < start.value.first)
    return [
      at(end.at, `The end ${isoWhen(end.value)} lies before the start ${isoWhen(start.value)}.`),
    ]
  return end.value.last < asOf
    ? [at(end.at, `The time of availability ended on ${isoWhen(end.value)}.`)]
    : []
}
