import { isoDay, isoWhen, monthsBetween, type Day } from '../../core/day.ts'
import {
  DEGREE_LEVELS,
  type DegreeLevel,
  type EducationFact,
  type ExperienceFact,
  type Profile,
} from '../../core/profile.ts'
import { credit, type Evidence, type Gap, type NonEmpty, type Verdict } from '../../core/verdict.ts'
import { degreeOf } from '../../vocabulary/degrees.ts'
import { studiesIn } from '../../vocabulary/occupations.ts'
import type { Situation } from '../kind.ts'
import { fixedGap, met, partial, unknown, unmet } from '../shared/verdicts.ts'
import type { Level } from './degrees.ts'
import { DEGREE_NAMES, levelsText, subjectsText } from './describe.ts'
import { months, withExperience } from './experience.ts'
import type { Asked } from './requirement.ts'
import { relation } from './relation.ts'

/** Where a degree stands on the day the job starts. `unsure`: the dates given leave it open. */
type Stage = 'done' | 'running' | 'unsure'

/** Months within which a running degree is as good as promised, where the posting does not say when the job starts: employers hire a year ahead. */
const SOON = 12

/** Credits of what is near and not all: each says how much of the demand a recruiter would take as given. */
const HIGHER_RUNNING = 0.5 // a PhD student where a Master's student is asked for: able, but of another programme
const NEAR_FIELD = 0.6 // physics where computer science stands alone: some recruiters accept it
const ALMOST_DONE = 0.5 // the degree ends within the year and the job's start is not known

const rank = (level: Level): number =>
  level === 'any' ? DEGREE_LEVELS.indexOf('associate') : DEGREE_LEVELS.indexOf(level)

/** Judges every degree of the profile; the best counts, and what another could still reach stays open. */
export function checkEducation(asked: Asked, profile: Profile, situation: Situation): Verdict {
  const { education } = profile
  if (education === null)
    return unknown('Your profile says nothing about education.', [], {
      text: 'Which degree do you have or study for, in which field, and when do you graduate?',
      key: 'education',
    })
  if (education.length === 0)
    return withExperience(
      asked,
      profile,
      situation,
      unmet('Your profile lists no degree.', [], gap(null, asked)),
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
const SEASONED_POST = /\b(?:senior|sr|staff|principal|lead|head|manager|director|architect)\b/i

/** A degree that an internship asks of its students is under way: nobody with a finished one is meant alone. Nor do posts for people who have worked for years ask for students. */
function ofStudents(asked: Asked, { job }: Situation): Asked {
  const title = job.title ?? ''
  if (asked.status === 'pursuing' && SEASONED_POST.test(title) && !INTERN.test(title))
    return { ...asked, status: 'either' }
  const isInternship =
    job.employmentType === 'internship' ||
    (job.employmentType === null && INTERN.test(job.title ?? ''))
  return asked.status === 'completed' && isInternship ? { ...asked, status: 'either' } : asked
}

/** Months of full-time work from which on the field of a degree is no longer what an employer decides by. */
const SEASONED = 36

const isFullTime = ({ type }: ExperienceFact): boolean => type === 'full-time' || type === null

/** Whether a degree is in a field that technical posts take people from. */
const isTechnical = ({ field: of }: EducationFact): boolean =>
  of !== null && studiesIn(of.value).length > 0

/**
 * Another field than asked stands in the way of a beginner; years of work outweigh it, though they do not make it the same, and where related fields count, what is
 * related is argued about by whoever studied a technical one. An associate's student may go on to the degree asked.
 */
function outweighed(verdict: Verdict, asked: Asked, profile: Profile, asOf: Day): Verdict {
  if (verdict.status !== 'unmet') return verdict
  const isField = verdict.evidence.some((e) => e.pointer.endsWith('/field'))
  const isArguable = asked.relatedField && (profile.education ?? []).some(isTechnical)
  const isOutweighed =
    asked.status !== 'pursuing' &&
    months((profile.experience ?? []).filter(isFullTime), asOf) >= SEASONED
  if (isField && (isArguable || isOutweighed)) return { ...verdict, blocking: false }
  if (isRungShort(verdict, asked, profile, asOf)) return { ...verdict, blocking: false }
  const mayGoOn =
    asked.status !== 'completed' &&
    asked.levels.includes('bachelor') &&
    (profile.education ?? []).some(
      (e) => e.degree?.value === 'associate' && (e.graduation?.value.last ?? asOf) > asOf,
    )
  return mayGoOn ? { ...verdict, blocking: false } : verdict
}

/** Months of full-time work that outweigh one rung of the ladder of degrees: about twice what the degree takes. */
const LONG_WORKED = 96

/** Words by which an employer means the degree itself. */
const INSISTS = /\b(?:requir\w+|must|mandatory|minimum|essential)\b/i

/** Whether the degree held is one rung beneath the one asked for (a Bachelor's for a Master's), long work stands beside it, and the line does not insist. */
function isRungShort(verdict: Verdict, asked: Asked, profile: Profile, asOf: Day): boolean {
  const lowest = Math.min(...asked.levels.map(rank))
  if (asked.status === 'pursuing' || lowest >= rank('doctorate')) return false
  if (INSISTS.test(asked.quote ?? '')) return false
  const held = (profile.education ?? []).some(
    ({ degree, graduation }) =>
      degree !== null &&
      rank(degree.value) === lowest - 1 &&
      graduation !== null &&
      graduation.value.last <= asOf,
  )
  const isField = verdict.evidence.some((e) => e.pointer.endsWith('/field'))
  return (
    held && !isField && months((profile.experience ?? []).filter(isFullTime), asOf) >= LONG_WORKED
  )
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
  asked: Asked,
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
function judgeAs(asked: Asked, entry: EducationFact, index: number, situation: Situation): Verdict {
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
    evidence: unique(parts.flatMap((p) => p.evidence)) as unknown as NonEmpty<Evidence>,
  }
}

const unique = (evidence: readonly Evidence[]): Evidence[] =>
  evidence.filter(
    (e, i) => evidence.findIndex((x) => x.pointer === e.pointer && x.line === e.line) === i,
  )

const started = ({
  dates,
  asOf,
}: Situation): {
  readonly from: Day
  readonly to: Day
  readonly known: boolean
  readonly text: string
} =>
  dates.start
    ? {
        from: dates.start.first,
        to: dates.start.last,
        known: true,
        text: `the job starts (${isoWhen(dates.start)})`,
      }
    : { from: asOf, to: asOf, known: false, text: `you are judged (${isoDay(asOf)})` }

function stageOn(entry: EducationFact, from: Day, to: Day): Stage {
  const end = entry.graduation?.value
  if (!end) return 'unsure'
  if (end.last <= from) return 'done'
  if (end.first > to) return 'running'
  return 'unsure'
}

/** A degree of the profile beside the degrees asked for, with the words of its verdict. */
interface Studied {
  readonly asked: Asked
  readonly entry: EducationFact
  readonly index: number
  readonly level: DegreeLevel
  /** "a Bachelor's degree", and the degrees asked for. */
  readonly name: string
  readonly want: string
  /** One of the degrees asked for, not a higher one. */
  readonly named: boolean
  readonly on: ReturnType<typeof started>
  readonly evidence: NonEmpty<Evidence>
}

function levelAndStage(
  asked: Asked,
  entry: EducationFact,
  level: DegreeLevel,
  index: number,
  situation: Situation,
): Verdict {
  const on = started(situation)
  const name = DEGREE_NAMES[level]
  const want = levelsText(asked.levels)
  const evidence = [
    ...new Set([entry.degree?.at ?? entry.at, ...(entry.graduation ? [entry.graduation.at] : [])]),
  ] as unknown as NonEmpty<Evidence>
  const lowest = Math.min(...asked.levels.map(rank))
  if (rank(level) < lowest)
    return unmet(`You have ${name}; ${want} is asked for.`, evidence, gap(name, asked))
  const named = asked.levels.some((l) => l === level) || asked.levels.includes('any')
  const stage = stageOn(entry, on.from, on.to)
  if (asked.status !== 'pursuing' && stage !== 'done' && !named && lowest <= implied(level, entry))
    return met(`You study for ${name}, which takes ${want} or its equal first.`, evidence)
  const studied: Studied = { asked, entry, index, level, name, want, named, on, evidence }
  if (stage === 'unsure') return withoutEnd(studied)
  return stage === 'done' ? finished(studied) : running(studied)
}

/** The rank that a running degree proves: whoever studies for a Master's has a first degree already; a doctorate can follow a Bachelor's, so it proves no Master's. */
function implied(level: DegreeLevel, { integrated }: EducationFact): number {
  if (level === 'bachelor' || (level === 'master' && integrated)) return rank('highschool')
  return level === 'master' || level === 'doctorate' ? rank('bachelor') : -1
}

/** The dates leave open whether the degree is finished when the job starts. */
function withoutEnd({ asked, entry, index, level, name, want, named, on, evidence }: Studied) {
  const isHigher = named || rank(level) > Math.max(...asked.levels.map(rank))
  if (asked.status === 'either' && isHigher)
    return met(`You have or study for ${name}; ${want}, finished or not, is asked for.`, evidence)
  const when = entry.graduation
    ? `you graduate in ${isoWhen(entry.graduation.value)}`
    : 'your profile gives no graduation date'
  const isPursued = asked.status === 'pursuing'
  const open = unknown(
    `${upper(want)} ${isPursued ? 'still running' : 'finished'} when ${on.text} is asked for; ${when}.`,
    evidence,
    { text: `When do you finish ${name} (year and month)?`, key: `education/${index}/graduation` },
  )
  return open.status === 'unknown' && isPursued && !named
    ? { ...open, credit: { low: 0, high: HIGHER_RUNNING } }
    : open
}

function finished({ asked, entry, name, want, on, evidence }: Studied): Verdict {
  const end = entry.graduation ? isoWhen(entry.graduation.value) : ''
  if (asked.status === 'pursuing')
    return unmet(
      `${upper(name)} ends ${end}; students still enrolled when ${on.text} are asked for.`,
      evidence,
      gap(`${name}, finished`, asked),
    )
  return met(`${upper(name)}${end === '' ? '' : `, ${end}`}: ${want} is asked for.`, evidence)
}

function running(studied: Studied): Verdict {
  const { asked, entry, name, want, named, on, evidence } = studied
  if (asked.status === 'pursuing' && entry.start && entry.start.value.first > on.to)
    return unmet(
      `You begin ${name} in ${isoWhen(entry.start.value)}, after ${on.text}.`,
      evidence,
      gap(name, asked),
    )
  const until = `${upper(name)} until ${entry.graduation ? isoWhen(entry.graduation.value) : 'an unknown date'}`
  if (asked.status === 'completed') return unfinished(studied, until)
  if (named)
    return met(
      `${until}: ${want} ${asked.status === 'pursuing' ? 'under way' : 'under way or finished'} is asked for.`,
      evidence,
    )
  return lower(
    partial(
      `${until}; ${want} is asked for, a lower degree.`,
      evidence,
      HIGHER_RUNNING,
      gap(name, asked),
    ),
    asked,
  )
}

/** A degree under way where a finished one is asked for: nearly one where it ends soon and the job's start is not known. */
function unfinished({ asked, entry, name, on, evidence }: Studied, until: string): Verdict {
  const end = entry.graduation?.value.last
  if (!on.known && end !== undefined && monthsBetween(on.from, end) <= SOON)
    return aside(
      partial(
        `${until}; a finished degree is asked for, and the posting does not say when the job starts.`,
        evidence,
        ALMOST_DONE,
        gap(`${name}, not finished`, asked),
      ),
    )
  return unmet(
    `${until}; a finished degree is asked for${on.known ? ` when ${on.text}` : ''}.`,
    evidence,
    gap(`${name}, not finished`, asked),
  )
}

function field(asked: Asked, entry: EducationFact, index: number): Verdict {
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
    return aside(
      partial(
        `Your field, ${mine}, is near ${want}; the posting does not say that related fields count.`,
        evidence,
        NEAR_FIELD,
        gap(mine, asked),
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
  return unmet(`Your field is ${mine}; ${want} is asked for.`, evidence, gap(mine, asked))
}

const ONLY =
  /\b(?:only|exclusively|solely|restricted|limited)\b[^.;]{0,60}\b(?:undergrad\w*|bachelor\S*|masters?|master's)\b|\b(?:undergrad\w*|bachelor\S*)\b[^.;]{0,40}\bonly\b/i

/** "Undergraduates only" means it: a student of a higher degree is not taken. Else whether one is taken is what to ask first. */
const lower = (verdict: Verdict, { quote = '' }: Asked): Verdict =>
  verdict.status === 'partial'
    ? { ...verdict, ...(ONLY.test(quote) ? { blocking: true } : { standing: 'first' }) }
    : verdict

/** Nothing that keeps anybody from applying. */
const aside = (verdict: Verdict): Verdict =>
  verdict.status === 'met' ? verdict : { ...verdict, standing: 'aside' }

const upper = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)

const gap = (have: string | null, asked: Asked): Gap =>
  fixedGap(
    'education',
    have,
    `${levelsText(asked.levels)}${asked.fields.length > 0 ? ` in ${subjectsText(asked)}` : ''}`,
  )
