import type { PostingDocument } from '../core/posting.ts'
import type { Profile } from '../core/profile.ts'
import type { JudgedBy, Row } from '../core/ranking.ts'
import type { Finding, ParsedPosting } from '../core/report.ts'
import type { Situation } from '../requirements/kind.ts'
import type { WeightOverrides } from '../requirements/weights.ts'
import { hash, copyKey } from '../deduplication/fingerprint.ts'
import { ageOf } from './history.ts'
import { evaluationOf, evaluationUnlessOut } from '../evaluation/evaluate.ts'
import { passed } from '../evaluation/expiry.ts'
import { withRoles } from '../extraction/roles.ts'
import { situate } from '../evaluation/situation.ts'
import { parsePosting } from '../extraction/annotated.ts'
import { studyOf } from '../study/index.ts'
import { asOfDay } from '../evaluation/check.ts'
import { withAdditions } from '../evaluation/what-if.ts'

export interface RowOptions {
  /** The day to judge on, `YYYY-MM-DD`. */
  readonly asOf: string
  /** ISO 3166-1 alpha-2 of where jobs are, when the posting does not say. */
  readonly country?: string | null
  readonly weights?: WeightOverrides
  /** Judge this role of postings with several, by words of its title; the best of those that hold them, or of all where none does. */
  readonly role?: string | null
  /** Judge as if the profile also had these. */
  readonly additions?: readonly { readonly profile: Profile }[]
  /** Whether to find what each posting adds to the study list. */
  readonly study: boolean
}

/** What knocks out stands before what is open or short: it is the reason for `skip`. */
const knockOutsFirst = (blocking: readonly Finding[]): readonly Finding[] => [
  ...blocking.filter((f) => f.knocksOut),
  ...blocking.filter((f) => !f.knocksOut),
]

/** Written by the build. */
declare const FIT_VERSION: string

const mark = (value: unknown): string => hash(JSON.stringify(value))

/** A hash of what stands in a profile, wherever it lies. */
export const markOf = ({ source: _source, ...profile }: Profile): string => mark(profile)

/** What tells rows apart that were judged by different things, but for the profile. */
export function judgedAlike({
  additions = [],
  weights = {},
  country = null,
  role = null,
}: Pick<RowOptions, 'additions' | 'weights' | 'country' | 'role'>): Omit<JudgedBy, 'profile'> {
  return {
    version: FIT_VERSION,
    with: additions.length > 0 ? mark(additions.map((a) => a.profile)) : null,
    weights: Object.keys(weights).length > 0 ? mark(weights) : null,
    country,
    role,
  }
}

/** A posting as it is judged for one candidate after the other: what depends on it alone, found once. */
export interface SituatedPosting {
  readonly reading: ParsedPosting
  readonly situation: Situation
  readonly passed: string | null
  readonly age: Row['age']
  readonly history: Pick<Row, 'history'>
  /** The same for copies of one posting, see `duplicates.ts`. */
  readonly key: string
}

/** Makes the function that prepares a posting, by its reading where there is one. Throws InputError where `asOf` is no day. */
export function placing({
  asOf,
  country = null,
  role = null,
}: Pick<RowOptions, 'asOf' | 'country' | 'role'>): (
  posting: PostingDocument,
  reading?: ParsedPosting,
) => SituatedPosting {
  const on = asOfDay(asOf)
  return (posting, reading = parsePosting(posting)) => {
    const situation = situate(reading, on, country)
    return {
      reading: withRoles(reading, role),
      situation,
      passed: passed(situation),
      age: ageOf(reading.posting.datePosted, posting.history, on),
      history: posting.history ? { history: posting.history } : {},
      key: copyKey(reading),
    }
  }
}

/** Makes the function that judges one posting for a ranking, by its reading where there is one; it knows no other posting. Throws InputError where `asOf` is no day. */
export function rowJudge(
  profile: Profile,
  options: RowOptions,
): (posting: PostingDocument, reading?: ParsedPosting) => Row {
  const place = placing(options)
  const pair = pairJudge(profile, options)
  return (posting, reading) => pair(place(posting, reading), false) as Row
}

/** Makes the function that judges a prepared posting for one profile. With `stops` it gives null where the candidate is knocked out, which is sooner known than all the rest. */
export function pairJudge(
  profile: Profile,
  options: RowOptions,
): (placed: SituatedPosting, stops: boolean) => Row | null {
  const { weights = {}, additions = [], study } = options
  const judged =
    additions.length > 0
      ? withAdditions(
          profile,
          additions.map((a) => a.profile),
        )
      : profile
  const { version, ...alike } = judgedAlike(options)
  const by: JudgedBy = { version, profile: markOf(profile), ...alike }
  return ({ reading, situation, passed, age, history, key }, stops) => {
    const judgement = (stops ? evaluationUnlessOut : evaluationOf)(
      reading,
      judged,
      situation,
      weights,
    )
    if (!judgement) return null
    const { report } = judgement
    return {
      schema: 'fit.row/1',
      posting: report.posting,
      profile: report.profile,
      asOf: report.asOf,
      by,
      ...(report.role ? { role: report.role } : {}),
      qualified: report.qualified,
      recommendation: report.recommendation,
      score: report.score,
      priority: report.priority,
      priorityParts: report.priorityParts,
      blockers: [
        ...knockOutsFirst(report.findings.filter((f) => f.blocking)).map(
          ({ requirement, title, status }) => ({ kind: requirement.kind, title, status }),
        ),
        ...report.lacks,
      ],
      gaps: report.gaps,
      unread: report.coverage.unread,
      passed,
      age,
      ...history,
      key,
      ...(study ? { study: studyOf(judgement, { reading, profile: judged, situation }) } : {}),
    }
  }
}
