/**
 * The library in one page. Reading takes bytes or text and never touches the disk, the clock or the network; give the day to judge on.
 *
 * ```ts
 * const [document] = await readPostings(bytes, 'posting.txt')
 * const { profile } = readProfile(yaml, 'profile.yaml')
 * const report = check(parse(document), profile, { asOf: '2025-01-15' })
 * console.log(renderReport(report, 'text'))
 * ```
 *
 * In Node it finds its packed files beside itself; in a browser `usePacked` gives it their content first. PDF and Word documents are read in Node alone.
 */
import { assertArguments, assertJudging, assertOneOf } from './core/arguments.ts'
import type { Matching, MatchBy, MatchRow } from './core/matching.ts'
import { SORT_NAMES, type SortName } from './core/order.ts'
import type { PostingDocument } from './core/posting.ts'
import type { Profile } from './core/profile.ts'
import type { Ranking, StudyPlan } from './core/ranking.ts'
import type { ParsedPosting } from './core/report.ts'
import type { PassageTrace } from './core/trace.ts'
import type { CheckOptions } from './evaluation/check.ts'
import { parsePosting } from './extraction/annotated.ts'
import { batchTools, matchTools } from './parts.ts'
import { KIND_NAMES } from './requirements/registry.ts'
import type { WeightOverrides } from './requirements/weights.ts'
import { readWeights } from './settings/weights-file.ts'

export * from './parts.ts'
export { decode, loadSaved, readAtOnce, type ApiLink } from './postings/index.ts'
export { validProfile } from './profiles/validate.ts'
export { readSettings, SETTING_NAMES, type SettingName } from './settings/settings.ts'
export { hash } from './deduplication/fingerprint.ts'
export { withAdditions } from './evaluation/what-if.ts'
export { InputError, type Diagnostic } from './core/diagnostic.ts'
export type { DiagnosedProfile } from './core/diagnosed-shape.ts'
export type { PostingDocument, Metadata } from './core/posting.ts'
export type { PageData } from './core/page.ts'
export type { Addition, Profile } from './core/profile.ts'
export type {
  MatchBy,
  MatchedPosting,
  Matching,
  MatchLine,
  MatchPart,
  MatchRow,
  UnreadPosting,
  UnreadProfile,
} from './core/matching.ts'
export type { FailedRow, Ranking, Row, StudyPlan } from './core/ranking.ts'
export type { IndexEntry } from './report/match-index.ts'
export type { JudgedPosting, MatchJudging, Worst } from './ranking/matching.ts'
export type { Finding, ParsedPosting, Report } from './core/report.ts'
export type { Requirement } from './requirements/registry.ts'
export {
  diagnosticText,
  json,
  jsonLine,
  printable,
  renderReading,
  renderReport,
  withoutText,
  type Look,
} from './report/index.ts'

export { check, type CheckOptions } from './evaluation/check.ts'
export { lineTools, readPostings, streamPostings } from './extraction/documents.ts'
export type { PostingLine } from './postings/formats/ndjson.ts'
export { apiLink, jobOf } from './postings/ats/links.ts'
export { usePacked, type PackedName } from './core/packed.ts'
export { readAdditions } from './profiles/additions.ts'
export { doubtsOf } from './evaluation/profile-lint.ts'
export { readProfile } from './profiles/index.ts'
export type { PassageTrace } from './core/trace.ts'

/** What a posting asks, every line accounted for. Throws an InputError where the document states its requirements and they cannot be understood. */
export function parse(document: PostingDocument): ParsedPosting {
  assertArguments('parse', { document })
  return parsePosting(document)
}

/**
 * How a posting was read, passage by passage: intent and what decided it, what was read, what was dropped and why; of one line alone where it is given.
 * Empty where the document states its requirements, or nothing stands on the line.
 */
export async function trace(
  document: PostingDocument,
  line: number | null = null,
): Promise<PassageTrace[]> {
  assertArguments('trace', { document })
  return (await import('./extraction/trace.ts')).tracePosting(document, line)
}

export interface RankOptions extends Omit<CheckOptions, 'knockouts'> {
  /** How many rows to keep; all where it is null or left out. */
  readonly top?: number | null
  readonly sort?: SortName
}

type Postings = AsyncIterable<PostingDocument> | Iterable<PostingDocument>

/** Ranks postings, best first, copies folded. Postings are taken one by one: with `top` memory stays flat, and their order does not matter. */
export async function rank(
  postings: Postings,
  profile: Profile,
  options: RankOptions,
): Promise<Ranking> {
  assertArguments('rank', { documents: postings, profile })
  assertJudging('rank', options)
  const { top = null, sort = 'priority', ...how } = options
  assertOneOf('rank', 'option `sort`', sort, SORT_NAMES)
  const { rowJudge, RankingTally } = await batchTools()
  const [tally, judgeRow] = [
    new RankingTally({ top, sort }),
    rowJudge(profile, { ...how, study: false }),
  ]
  for await (const document of postings) {
    assertArguments('rank', { document })
    tally.add(judgeRow(document))
  }
  return tally.result()
}

/** What to study: the gaps over all postings, in the order of what closing them brings. */
export async function gaps(
  postings: Postings,
  profile: Profile,
  how: Omit<CheckOptions, 'knockouts'>,
): Promise<StudyPlan> {
  assertArguments('gaps', { documents: postings, profile })
  assertJudging('gaps', how)
  const { rowJudge, StudyTally } = await batchTools()
  const [tally, judgeRow] = [new StudyTally(), rowJudge(profile, { ...how, study: true })]
  for await (const document of postings) {
    assertArguments('gaps', { document })
    tally.add(judgeRow(document))
  }
  return tally.result()
}

export interface MatchOptions extends Omit<CheckOptions, 'knockouts'> {
  /** How many rows to keep for each profile (or posting); all where it is null or left out. */
  readonly top?: number | null
  /** The best postings for each profile (default), or the best candidates for each posting. */
  readonly by?: MatchBy
}

/**
 * Judges each posting, which is read once, for every profile. By profile its rows are those of `rank` for each profile alone, and with `top` memory grows with profiles
 * and `top`, not with postings. Throws an InputError where `asOf` is no day or a posting cannot be read.
 */
export async function match(
  postings: Postings,
  profiles: readonly Profile[],
  options: MatchOptions,
): Promise<Matching> {
  assertArguments('match', { documents: postings, profiles })
  assertJudging('match', options)
  const { top = null, by = 'profile', ...how } = options
  const { MatchTally, matchJudge, candidatesFor } = await matchTools()
  const judgePosting = matchJudge(profiles, how)
  const tally = new MatchTally(
    profiles.map(({ source, name }) => ({ source, name })),
    { top, asOf: how.asOf, isFiltered: false },
  )
  if (by === 'profile') {
    for await (const document of postings) {
      assertArguments('match', { document })
      tally.add(judgePosting(document, tally.worst))
    }
    return tally.result()
  }
  const rows: MatchRow[] = []
  let judged = 0
  for await (const document of postings) {
    assertArguments('match', { document })
    judged++
    rows.push(
      ...candidatesFor(
        judgePosting(document, []).rows.map(([, row]) => row),
        top,
      ),
    )
  }
  return { ...tally.result(), by, rows, postings: judged }
}

/** Weights from a file (YAML) in the place of those of the table. Throws InputError with every fault at its line. */
export function parseWeights(text: string, source: string): WeightOverrides {
  assertArguments('parseWeights', { text, source })
  return readWeights(text, source, KIND_NAMES)
}
