import { seniorPosts } from '../../vocabulary/lexicon/roles.ts'
import { holdsWord } from '../../matcher/words.ts'
import type { DegreeLevel, EducationFact, Profile } from '../../core/profile.ts'
import { nonEmpty, credit, type Evidence, type NonEmpty, type Verdict } from '../../core/verdict.ts'
import { degreeOf } from '../../vocabulary/degrees.ts'
import type { Situation } from '../kind.ts'
import { met, partial, setAside, unknown, unmet } from '../shared/verdicts.ts'
import { DEGREE_NAMES, levelsText, subjectsText } from './describe.ts'
import { withExperience } from './experience.ts'
import type { EducationDemand } from './requirement.ts'
import { relation } from './relation.ts'
import { outweighed } from './outweighed.ts'
import { degreeGap, levelAndStage } from './stage.ts'

/** Physics where computer science stands alone: some recruiters accept it; the credit says how much of the demand they would take as given. */
const NEAR_FIELD = 0.6

/** Judges every degree of the profile; the best counts, and what another could still reach stays open. */
export function checkEducation(
  asked: EducationDemand,
  profile: Profile,
  situation: Situation,
): Verdict {
  const { education } = profile
  if (education === null)
    return withExperience(
      asked,
      profile,
      situation,
      unknown('Your profile says nothing about education.', [], {
        text: 'Which degree do you have or study for, in which field, and when do you graduate?',
        key: 'education',
      }),
    )
  if (education.length === 0)
    return withExperience(
      asked,
      profile,
      situation,
      unmet('Your profile lists no degree.', [], degreeGap(null, asked)),
    )
  const meant = ofStudents(asked, situation)
  const verdicts = education.map((entry, index) => judgeDegree(meant, entry, index, situation))
  return withExperience(
    meant,
    profile,
    situation,
    outweighed(best(verdicts), meant, profile, situation.asOf),
  )
}

const INTERN = /\b(?:interns?|internships?|co-?op)\b/i

/** Posts that nobody fills beside a degree. */
const SEASONED_POSTS = [...seniorPosts.split(' '), 'architect']

/** A degree that an internship asks of its students is under way: nobody with a finished one is meant alone. Nor do posts for people who have worked for years ask for students. */
function ofStudents(asked: EducationDemand, { job }: Situation): EducationDemand {
  const title = job.title ?? ''
  if (
    asked.status === 'pursuing' &&
    holdsWord(title.toLowerCase(), SEASONED_POSTS) &&
    !INTERN.test(title)
  )
    return { ...asked, status: 'either' }
  const isInternship =
    job.employmentType === 'internship' ||
    (job.employmentType === null && INTERN.test(job.title ?? ''))
  return asked.status === 'completed' && isInternship ? { ...asked, status: 'either' } : asked
}

/** The verdict that reaches highest; if it is open, no lower than what another degree already gives. */
function best(verdicts: readonly Verdict[]): Verdict {
  const sorted = [...verdicts].sort(
    (a, b) => credit(b).high - credit(a).high || credit(b).low - credit(a).low,
  )
  const [first] = sorted
  if (!first) throw new RangeError('no verdict to choose from')
  if (first.status !== 'unknown') return first
  const low = Math.max(...verdicts.map((v) => credit(v).low))
  return { ...first, credit: { low, high: credit(first).high } }
}

/** A degree whose name may stand for two levels is judged at both; where they differ, it is asked. The country of the job decides where the profile tells none. */
function judgeDegree(
  asked: EducationDemand,
  entry: EducationFact,
  index: number,
  situation: Situation,
): Verdict {
  const { degree, country, written } = entry
  if (degree === null || entry.mayBe === null) return judgeAs(asked, entry, index, situation)
  const [there, ...more] = situation.countries
  const local =
    country === null && there !== undefined && more.length === 0
      ? degreeOf(written, { country: there, institution: null, year: null })
      : null
  const at = (value: DegreeLevel): Verdict =>
    judgeAs(asked, { ...entry, degree: { ...degree, value } }, index, situation)
  if (local?.level && local.mayBe === null) return at(local.level)
  const [lower, higher] = [at(degree.value), at(entry.mayBe)]
  if (lower.status === higher.status) return lower
  return unknown(
    `${written} stands for ${DEGREE_NAMES[degree.value]} or for ${DEGREE_NAMES[entry.mayBe]}, by country and year; ${levelsText(asked.levels)} is asked for.`,
    [degree.at],
    {
      text: `Does your ${written} count as ${DEGREE_NAMES[entry.mayBe]}? Write bachelor or master.`,
      key: `education/${index}/degree`,
    },
  )
}

/** A degree must satisfy in level, in stage and in field at once: the worst of the three decides. */
function judgeAs(
  asked: EducationDemand,
  entry: EducationFact,
  index: number,
  situation: Situation,
): Verdict {
  if (entry.degree === null)
    return unknown('Your profile does not say which degree this is.', [entry.at], {
      text: `Which level is the degree in line ${entry.at.line} of your profile?`,
      key: `education/${index}/degree`,
    })
  const parts = [
    levelAndStage(asked, entry, entry.degree.value, index, situation),
    field(asked, entry, index),
  ]
  const lows = Math.min(...parts.map((p) => credit(p).low))
  const highs = Math.min(...parts.map((p) => credit(p).high))
  const worst = parts.reduce((a, b) =>
    credit(b).high < credit(a).high ||
    (credit(b).high === credit(a).high && credit(b).low < credit(a).low)
      ? b
      : a,
  )
  // an open part bounded by a partial one: the question stays, its range shrinks
  const open = parts.find((p) => p.status === 'unknown')
  if (worst.status === 'partial' && open?.status === 'unknown')
    return { ...open, credit: { low: lows, high: highs } }
  if (worst.status !== 'met') return worst
  return {
    ...worst,
    reason: parts
      .map((p) => p.reason)
      .filter(Boolean)
      .join(' '),
    evidence: nonEmpty(unique(parts.flatMap((p) => p.evidence))),
  }
}

const unique = (evidence: readonly Evidence[]): Evidence[] =>
  evidence.filter(
    (e, i) => evidence.findIndex((x) => x.pointer === e.pointer && x.line === e.line) === i,
  )

function field(asked: EducationDemand, entry: EducationFact, index: number): Verdict {
  // a school has no field: its subject is of another degree on the line
  if (asked.fields.length === 0 || asked.levels.every((l) => l === 'highschool'))
    return met('', [entry.at])
  const want = subjectsText(asked)
  if (entry.field === null)
    return unknown(
      `A degree in ${want} is asked for; your profile does not name the field of yours.`,
      [entry.at],
      { text: 'Which field is your degree in?', key: `education/${index}/field` },
    )
  const mine = entry.field.value
  const how = relation(mine, asked.fields)
  const evidence: NonEmpty<Evidence> = [entry.field.at]
  if (how === 'same') return met(`Your field is ${mine}.`, evidence)
  if (how === 'near' && asked.relatedField)
    return met(
      `Your field, ${mine}, is near ${asked.fields.slice(0, 3).join(', ')}, and related fields count.`,
      evidence,
    )
  if (how === 'near')
    return setAside(
      partial(
        `Your field, ${mine}, is near ${want}; the posting does not say that related fields count.`,
        evidence,
        NEAR_FIELD,
        degreeGap(mine, asked),
      ),
    )
  if (how === 'unlisted' && asked.relatedField)
    return unknown(
      `A degree in ${want} is asked for; we cannot tell whether ${mine} counts.`,
      evidence,
      {
        text: `Is ${mine} a field related to ${asked.fields.slice(0, 3).join(', ')}? If so, name it so in the profile.`,
        key: `education/${index}/field`,
      },
    )
  return unmet(`Your field is ${mine}; ${want} is asked for.`, evidence, degreeGap(mine, asked))
}
