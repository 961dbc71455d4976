import { capitalized } from '../../core/capitalized.ts'
import { isoDay, isoWhen, monthsBetween, type Day } from '../../core/day.ts'
import type { DegreeLevel, EducationFact } from '../../core/profile.ts'
import {
  nonEmpty,
  type Evidence,
  type Gap,
  type NonEmpty,
  type Verdict,
} from '../../core/verdict.ts'
import type { Situation } from '../kind.ts'
import { degreeRank } from '../shared/degree-rank.ts'
import {
  askedFirst,
  blocking,
  fixedGap,
  met,
  partial,
  setAside,
  unknown,
  unmet,
} from '../shared/verdicts.ts'
import { DEGREE_NAMES, levelsText, subjectsText } from './describe.ts'
import type { EducationDemand } from './requirement.ts'

/** Where a degree stands on the day the job starts. `unsure`: the dates given leave it open. */
type Stage = 'done' | 'running' | 'unsure'

/** Months within which a running degree is as good as promised, where the posting does not say when the job starts: employers hire a year ahead. */
const SOON = 12

/*
 * Credits of what is near and not all: each says how much of the demand a recruiter would take as given.
 */
/** A PhD student where a Master's student is asked for: able, but of another programme. */
const HIGHER_RUNNING = 0.5
/** The degree ends within the year and the job's start is not known. */
const ALMOST_DONE = 0.5

/** A day from which or by which a degree must stand as asked, and how it is told. `known`: the posting says it. */
interface StudyDay {
  readonly from: Day
  readonly to: Day
  readonly known: boolean
  readonly text: string
}

/** The day on which a degree must stand as asked: the start of the job, or the day of judging where it is not said. */
const started = ({ dates, asOf }: Situation): StudyDay =>
  dates.start
    ? {
        from: dates.start.first,
        to: dates.start.last,
        known: true,
        text: `the job starts (${isoWhen(dates.start)})`,
      }
    : { from: asOf, to: asOf, known: false, text: `you are judged (${isoDay(asOf)})` }

/** Whether a degree is finished when the candidate can begin, within a year, of a job whose start is not said. */
const isDoneByThen = (
  { graduation }: EducationFact,
  { dates, asOf, freeFrom }: Situation,
): boolean =>
  !dates.start &&
  freeFrom !== null &&
  monthsBetween(asOf, freeFrom) <= SOON &&
  (graduation?.value.last ?? freeFrom + 1) <= freeFrom

function stageOn(entry: EducationFact, from: Day, to: Day): Stage {
  const end = entry.graduation?.value
  if (!end) return 'unsure'
  if (end.last <= from) return 'done'
  if (end.first > to) return 'running'
  return 'unsure'
}

/** A degree of the profile beside the degrees asked for, with the words of its verdict. */
interface Studied {
  readonly asked: EducationDemand
  readonly entry: EducationFact
  readonly index: number
  readonly level: DegreeLevel
  /** "a Bachelor's degree", and the degrees asked for. */
  readonly name: string
  readonly want: string
  /** One of the degrees asked for, not a higher one. */
  readonly named: boolean
  readonly on: StudyDay
  readonly evidence: NonEmpty<Evidence>
}

/** Whether a degree is of a level asked for, and whether it is finished or under way as is asked for on the day the job starts. */
export function levelAndStage(
  asked: EducationDemand,
  entry: EducationFact,
  level: DegreeLevel,
  index: number,
  situation: Situation,
): Verdict {
  const on = started(situation)
  const name = DEGREE_NAMES[level]
  const want = levelsText(asked.levels)
  const evidence = nonEmpty([
    ...new Set([entry.degree?.at ?? entry.at, ...(entry.graduation ? [entry.graduation.at] : [])]),
  ])
  const lowest = Math.min(...asked.levels.map(degreeRank))
  if (degreeRank(level) < lowest)
    return unmet(`You have ${name}; ${want} is asked for.`, evidence, degreeGap(name, asked))
  const named = asked.levels.some((l) => l === level) || asked.levels.includes('any')
  const isLate = asked.status === 'completed' && isDoneByThen(entry, situation)
  const stage = isLate ? 'done' : stageOn(entry, on.from, on.to)
  if (asked.status !== 'pursuing' && stage !== 'done' && !named && lowest <= implied(level, entry))
    return met(`You study for ${name}, which takes ${want} or its equal first.`, evidence)
  const studied: Studied = { asked, entry, index, level, name, want, named, on, evidence }
  if (stage === 'unsure') return withoutEnd(studied)
  return stage === 'done' ? finished(studied) : running(studied)
}

/** The rank that a running degree proves: whoever studies for a Master's has a first degree already; a doctorate can follow a Bachelor's, so it proves no Master's. */
function implied(level: DegreeLevel, { integrated }: EducationFact): number {
  if (level === 'bachelor' || (level === 'master' && integrated)) return degreeRank('highschool')
  return level === 'master' || level === 'doctorate' ? degreeRank('bachelor') : -1
}

/** The dates leave open whether the degree is finished when the job starts. */
function withoutEnd({ asked, entry, index, level, name, want, named, on, evidence }: Studied) {
  const isHigher = named || degreeRank(level) > Math.max(...asked.levels.map(degreeRank))
  if (asked.status === 'either' && isHigher)
    return met(`You have or study for ${name}; ${want}, finished or not, is asked for.`, evidence)
  const when = entry.graduation
    ? `you graduate in ${isoWhen(entry.graduation.value)}`
    : 'your profile gives no graduation date'
  const isPursued = asked.status === 'pursuing'
  return unknown(
    `${capitalized(want)} ${isPursued ? 'still running' : 'finished'} when ${on.text} is asked for; ${when}.`,
    evidence,
    { text: `When do you finish ${name} (year and month)?`, key: `education/${index}/graduation` },
    isPursued && !named ? { low: 0, high: HIGHER_RUNNING } : undefined,
  )
}

function finished({ asked, entry, name, want, on, evidence }: Studied): Verdict {
  const end = entry.graduation ? isoWhen(entry.graduation.value) : ''
  if (asked.status === 'pursuing')
    return unmet(
      `${capitalized(name)} ends ${end}; students still enrolled when ${on.text} are asked for.`,
      evidence,
      degreeGap(`${name}, finished`, asked),
    )
  return met(`${capitalized(name)}${end === '' ? '' : `, ${end}`}: ${want} is asked for.`, evidence)
}

function running(studied: Studied): Verdict {
  const { asked, entry, name, want, named, on, evidence } = studied
  if (asked.status === 'pursuing' && entry.start && entry.start.value.first > on.to)
    return unmet(
      `You begin ${name} in ${isoWhen(entry.start.value)}, after ${on.text}.`,
      evidence,
      degreeGap(name, asked),
    )
  const until = `${capitalized(name)} until ${entry.graduation ? isoWhen(entry.graduation.value) : 'an unknown date'}`
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
      degreeGap(name, asked),
    ),
    asked,
  )
}

/** A degree under way where a finished one is asked for: nearly one where it ends soon and the job's start is not known. */
function unfinished({ asked, entry, name, on, evidence }: Studied, until: string): Verdict {
  const end = entry.graduation?.value.last
  if (!on.known && end !== undefined && monthsBetween(on.from, end) <= SOON)
    return setAside(
      partial(
        `${until}; a finished degree is asked for, and the posting does not say when the job starts.`,
        evidence,
        ALMOST_DONE,
        degreeGap(`${name}, not finished`, asked),
      ),
    )
  return unmet(
    `${until}; a finished degree is asked for${on.known ? ` when ${on.text}` : ''}.`,
    evidence,
    degreeGap(`${name}, not finished`, asked),
  )
}

/** Words by which an employer takes students of the degree named and no others. */
const ONLY =
  /\b(?:only|exclusively|solely|restricted|limited)\b[^.;]{0,60}\b(?:undergrad\w*|bachelor\S*|masters?|master's)\b|\b(?:undergrad\w*|bachelor\S*)\b[^.;]{0,40}\bonly\b/i

/** "Undergraduates only" means it: a student of a higher degree is not taken. Else whether one is taken is what to ask first. */
const lower = (verdict: Verdict, { quote = '' }: EducationDemand): Verdict =>
  ONLY.test(quote) ? blocking(verdict) : askedFirst(verdict)

/** What of a degree asked for is lacking. */
export const degreeGap = (have: string | null, asked: EducationDemand): Gap =>
  fixedGap(
    'education',
    have,
    `${levelsText(asked.levels)}${asked.fields.length > 0 ? ` in ${subjectsText(asked)}` : ''}`,
  )
