/**
 * The library by its parts, for programs that must start quickly: what judges is here, what is needed now and then is loaded when it is asked for.
 * `index.ts` has all of it.
 */
import { parseIso, type Day } from './core/day.ts'
import { InputError } from './core/diagnostic.ts'
import type { PostingDocument } from './core/posting.ts'
import type { PageData, PagePosting } from './core/page.ts'
import type { Profile } from './core/profile.ts'
import type { MatchBy, Matching, MatchRow } from './core/matching.ts'
import type { Ranking, StudyPlan } from './core/ranking.ts'
import type { ParsedPosting, Report } from './core/report.ts'
import type { PassageTrace } from './core/trace.ts'
import type { Addition } from './profiles/additions.ts'
import * as input from './postings/index.ts'
import type { PostingLine } from './postings/formats/ndjson.ts'
import { attempt, type Chunks, type ReadOptions } from './postings/options.ts'
import { evaluate } from './evaluation/evaluate.ts'
import type { SortName } from './core/order.ts'
import { formAnswers, knockoutsOf } from './evaluation/knockouts.ts'
import type { FormAsk } from './extraction/form-questions.ts'
import { withRoles } from './extraction/roles.ts'
import { situate } from './evaluation/situation.ts'
import { compared, withAdditions } from './evaluation/what-if.ts'
import { KIND_NAMES, kinds } from './requirements/registry.ts'
import type { WeightOverrides } from './requirements/weights.ts'
import { readWeights } from './settings/weights-file.ts'
import type { Look } from './report/index.ts'

export { decode, loadSaved, readAtOnce, type ApiLink } from './postings/index.ts'
export { validProfile } from './profiles/validate.ts'
export { readSettings, SETTING_NAMES, type SettingName } from './settings/settings.ts'
export type { Addition } from './profiles/additions.ts'
export { hash } from './deduplication/fingerprint.ts'
export { withAdditions } from './evaluation/what-if.ts'
export { InputError, type Diagnostic } from './core/diagnostic.ts'
export type { DiagnosedProfile } from './core/diagnosed-shape.ts'
export type { PostingDocument, Metadata } from './core/posting.ts'
export type { PageData } from './core/page.ts'
export type { Profile } from './core/profile.ts'
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

/**
 * The postings of a file; one for most formats, in the order of the file. `source` is shown to the user and helps to tell the format where the content leaves it open.
 * Throws an InputError, and nothing else, where the file cannot be read.
 */
export async function readPostings(
  bytes: Uint8Array,
  source: string,
  options: ReadOptions = {},
): Promise<PostingDocument[]> {
  const documents = await input.readPostings(bytes, source, options)
  if (documents.every((document) => document.stated === undefined)) return documents
  const { validateAnnotated: held } = await import('./extraction/annotated.ts')
  return documents.flatMap((document) => attempt(() => [held(document)], options))
}

/** Postings of an `.ndjson`, `.jsonl` or `.csv` file while it is being read, one at a time: memory stays flat however long the file is. */
export async function* streamPostings(
  chunks: Chunks,
  source: string,
  options: ReadOptions = {},
): AsyncGenerator<PostingDocument> {
  const { validateAnnotated: held } = await import('./extraction/annotated.ts')
  for await (const document of input.streamPostings(chunks, source, options))
    yield* attempt(() => [held(document)], options)
}

/** For work that is spread: the lines of an `.ndjson` file as they come, and the posting of each, read where it is judged. */
export async function lineTools() {
  const [{ linesOf, ndjsonLines, readLine }, { validateAnnotated: held }] = await Promise.all([
    import('./postings/formats/ndjson.ts'),
    import('./extraction/annotated.ts'),
  ])
  return {
    linesOf,
    ndjsonLines,
    postingOf: (line: PostingLine, options: ReadOptions): PostingDocument =>
      held(readLine(line, options)),
  }
}

export type { PostingLine }

export interface CheckOptions {
  /** The day to judge on, `YYYY-MM-DD`. */
  readonly asOf: string
  /** ISO 3166-1 alpha-2 of where the job is, when the posting does not say. */
  readonly country?: string | null
  /** Judge this role of a posting with several, by words of its title; the best of those that hold them, or of all where none does. */
  readonly role?: string | null
  readonly weights?: WeightOverrides
  /** Judge as if the profile also had these; the report holds both outcomes. See `readAdditions`. */
  readonly additions?: readonly Addition[]
  /** Add the questions that the application form will likely ask. */
  readonly knockouts?: boolean
  /** The questions of the form itself, which are answered in the place of those; see `formTools`. */
  readonly asks?: readonly FormAsk[]
}

/** Judges a profile against a posting that was read. Throws InputError where `asOf` is no day. */
export function check(
  whole: ParsedPosting,
  profile: Profile,
  {
    asOf,
    country = null,
    role = null,
    weights = {},
    additions = [],
    knockouts = false,
    asks = [],
  }: CheckOptions,
): Report {
  const reading = withRoles(whole, role)
  if (role !== null && reading === whole && whole.roles.length > 0)
    throw new InputError([
      {
        severity: 'error',
        source: whole.posting.source,
        message: `The posting has no role "${role}". Its roles: ${whole.roles.map((r) => r.title).join(', ')}.`,
      },
    ])
  const situation = situate(reading.posting, dayOf(asOf), country)
  const judged = withAdditions(
    profile,
    additions.map((a) => a.profile),
  )
  const plain = evaluate(reading, judged, situation, weights)
  const report =
    additions.length > 0
      ? compared(
          evaluate(reading, profile, situation, weights),
          plain,
          additions.map((a) => a.written),
        )
      : plain
  if (!knockouts) return report
  const answers = formAnswers(asks, judged, situation)
  return {
    ...report,
    knockouts: answers.length > 0 ? answers : knockoutsOf(report, judged, situation),
  }
}

function dayOf(asOf: string): Day {
  const on = parseIso(asOf)
  if (!on || on.first !== on.last)
    throw new InputError([
      {
        severity: 'error',
        source: '--as-of',
        message: `"${asOf}" is not a day. Write it as YYYY-MM-DD, such as 2025-01-15.`,
      },
    ])
  return on.first
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
  { top = null, sort = 'priority', ...how }: RankOptions,
): Promise<Ranking> {
  const { rowJudge, RankingTally } = await batchTools()
  const [tally, judgeRow] = [
    new RankingTally({ top, sort }),
    rowJudge(profile, { ...how, study: false }),
  ]
  for await (const posting of postings) tally.add(judgeRow(posting))
  return tally.result()
}

/** What to study: the gaps over all postings, in the order of what closing them brings. */
export async function gaps(
  postings: Postings,
  profile: Profile,
  how: Omit<CheckOptions, 'knockouts'>,
): Promise<StudyPlan> {
  const { rowJudge, StudyTally } = await batchTools()
  const [tally, judgeRow] = [new StudyTally(), rowJudge(profile, { ...how, study: true })]
  for await (const posting of postings) tally.add(judgeRow(posting))
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
  { top = null, by = 'profile', ...how }: MatchOptions,
): Promise<Matching> {
  const { MatchTally, matchJudge, candidatesFor } = await matchTools()
  const judgePosting = matchJudge(profiles, how)
  const tally = new MatchTally(
    profiles.map(({ source, name }) => ({ source, name })),
    { top, asOf: how.asOf, isFiltered: false },
  )
  if (by === 'profile') {
    for await (const posting of postings) tally.add(judgePosting(posting, tally.worst))
    return tally.result()
  }
  const rows: MatchRow[] = []
  let judged = 0
  for await (const posting of postings) {
    judged++
    rows.push(
      ...candidatesFor(
        judgePosting(posting, []).rows.map(([, row]) => row),
        top,
      ),
    )
  }
  return { ...tally.result(), by, rows, postings: judged }
}

/** The parts of `match`, for work that is spread or merged, loaded when asked for. */
export async function matchTools() {
  const [matching, { Failures }, render, { renderIndex }] = await Promise.all([
    import('./ranking/matching.ts'),
    import('./ranking/failures.ts'),
    import('./report/matching.ts'),
    import('./report/match-index.ts'),
  ])
  return { ...matching, Failures, ...render, renderIndex }
}

/** Where the public APIs of job sites answer, loaded when there is something to ask. */
export const apiTools = () => import('./postings/ats/links.ts')

/** What reads the text of postings, loaded when there is one to read. */
export async function readingTools() {
  const { parsePosting: readingOf } = await import('./extraction/annotated.ts')
  return { parse: readingOf }
}

/** What understands the questions of an application form (`PostingDocument.questions`). */
export async function formTools() {
  const { asksOf } = await import('./extraction/form-questions.ts')
  return { asksOf }
}

/** The parts of `rank` and `gaps`, for work that is spread or merged: checking one posting needs none of it, so it is loaded when asked for. */
export async function batchTools() {
  const parts = [
    import('./ranking/row.ts'),
    import('./ranking/rank.ts'),
    import('./study/gaps.ts'),
    import('./core/order.ts'),
    import('./report/ranking.ts'),
    import('./report/studyplan.ts'),
    import('./report/postinggaps.ts'),
  ] as const
  const [
    { rowJudge },
    { RankingTally },
    { StudyTally },
    { SORT_NAMES },
    { renderRanking, RANKING_FORMATS },
    { renderStudyPlan, STUDY_FORMATS },
    { renderPostingGaps },
  ] = await Promise.all(parts)
  return {
    rowJudge,
    RankingTally,
    StudyTally,
    SORT_NAMES,
    renderRanking,
    RANKING_FORMATS,
    renderStudyPlan,
    STUDY_FORMATS,
    renderPostingGaps,
  }
}

/** What makes the page of `--format html`, loaded when asked for: postings as a page holds them, and the page itself as text. */
export async function pageTools() {
  const [dossier, { renderPage }, { orderBy }] = await Promise.all([
    import('./ranking/page-data.ts'),
    import('./report/html.ts'),
    import('./core/order.ts'),
  ])
  const pagePosting = (
    reading: ParsedPosting,
    report: Report,
    profile: Profile,
    { asOf, country = null, additions = [] }: CheckOptions,
    names: readonly string[],
    duplicates: readonly string[],
  ): PagePosting => {
    const situation = situate(reading.posting, dayOf(asOf), country)
    return dossier.pagePosting(
      { reading, report, situation, duplicates },
      withAdditions(
        profile,
        additions.map((a) => a.profile),
      ),
      names,
    )
  }
  return {
    pagePosting,
    renderPage: (data: PageData): string =>
      renderPage(data, data.view === 'check' ? orderBy('priority') : null),
    kinds: KIND_NAMES.map((name) => ({ name, title: kinds[name].title })),
  }
}

/** Weights from a file (YAML) in the place of those of the table. Throws InputError with every fault at its line. */
export const parseWeights = (text: string, source: string): WeightOverrides =>
  readWeights(text, source, KIND_NAMES)

/** JSON Schemas of what `fit` reads and prints, by their names, for editors and other programs. */
export async function schemas(): Promise<Readonly<Record<SchemaName, object>>> {
  const [{ profileJsonSchema }, { jsonSchemas }] = await Promise.all([
    import('./profiles/json-schema.ts'),
    import('./extraction/schemas.ts'),
  ])
  return { profile: profileJsonSchema(), ...jsonSchemas() }
}

export type SchemaName =
  'profile' | 'posting' | 'parse' | 'report' | 'ranking' | 'match' | 'gaps' | 'profile-check'

/** What tells what is wrong with a profile where `validProfile` gives none. */
export async function profileReading() {
  const { readProfile } = await import('./profiles/index.ts')
  return { readProfile }
}

/** What reads `--with` and tells what looks wrong in it. */
export async function additionTools() {
  const [{ readAdditions }, { doubtsOf }] = await Promise.all([
    import('./profiles/additions.ts'),
    import('./evaluation/profile-lint.ts'),
  ])
  return { readAdditions, doubtsOf }
}

/** What makes, converts, prints and lints profiles: judging needs none of it, so it is loaded when asked for. */
export async function profileTools() {
  const [tools, lint, print] = await Promise.all([
    import('./profiles/making.ts'),
    import('./evaluation/profile-lint.ts'),
    import('./report/profile.ts'),
  ])
  return {
    ...tools,
    lintProfile: lint.lintProfile,
    renderProfile: print.renderProfile,
    readResume: async (bytes: Uint8Array, source: string) =>
      (await import('./postings/formats/resume.ts')).readResume(bytes, source),
  }
}

/** A trace as text; `look` is for the terminal. */
export const renderTrace = async (
  source: string,
  traces: readonly PassageTrace[],
  look?: Look,
): Promise<string> => (await import('./report/trace.ts')).traceText(source, traces, look)
