import { counted } from '../core/counted.ts'
import { InputError } from '../core/diagnostic.ts'
import { matchTools } from '../parts.ts'
import { validProfile } from '../profiles/validate.ts'
import type { JudgedPosting, MatchJudging } from '../ranking/matching.ts'
import type { MatchLine, UnreadPosting, UnreadProfile } from '../core/matching.ts'
import type { PostingDocument } from '../core/posting.ts'
import type { Addition, Profile } from '../core/profile.ts'
import type { Row } from '../core/ranking.ts'
import {
  exitCode,
  runAll,
  topAsked,
  worked,
  type BatchOptions,
  type BatchOutcome,
  type Run,
} from './batch.ts'
import type { Recommendation } from '../core/choices.ts'
import { profileFiles } from './files.ts'
import { postingFilter, recommendationsAsked } from './filters.ts'
import { additionsAsked, choose, countryAsked, weightsAsked } from './judging.ts'
import { Lines } from './lines.ts'
import { deliver, lookOf, writeStderr, printDiagnostics } from './output.ts'
import { formatAsked } from './open.ts'
import { readText } from './reading.ts'
import { UsageError, type ExitCode, type Session } from './session.ts'
import { withSettings } from './settings.ts'
import type { MatchSame } from './workers.ts'

export interface MatchCommandOptions extends Omit<
  BatchOptions,
  'profile' | 'minScore' | 'require'
> {
  readonly profiles?: readonly string[] | undefined
  readonly by?: string | undefined
  readonly keep?: string | undefined
  readonly open?: boolean | undefined
}

/** Rows of each profile that people are shown where they do not ask for more. */
export const SHOWN_ROWS = 10

/** `fit match`: many profiles against many postings, each of which is read once. */
export async function run(
  session: Session,
  postings: readonly string[],
  given: MatchCommandOptions,
): Promise<ExitCode> {
  const { MATCH_FORMATS } = await matchTools()
  const options = withSettings(session, given, MATCH_FORMATS)
  const asked = formatAsked(options)
  const by = choose('--by', options.by, ['profile', 'posting'] as const, 'profile')
  const keep = topAsked(options.keep, '--keep')
  recommendationsAsked(options.only)
  postingFilter(options.where ?? [])
  if (keep !== null) {
    assertPart(given, asked, by)
    return part(session, postings, options, keep)
  }
  if (asked === 'html') {
    if (by === 'posting' || options.merge)
      throw new UsageError(
        '--format html makes a page for each profile: leave --by posting and --merge out.',
      )
    return (await import('./match-pages.ts')).runPages(session, postings, options)
  }
  if (options.merge) return (await import('./match-merge.ts')).runMerge(session, postings, options)
  const format = choose('--format', asked, MATCH_FORMATS, 'text', ['html'])
  const top = topAsked(options.top) ?? (format === 'text' ? SHOWN_ROWS : null)
  if (format === 'ndjson' && top === null) return filter(session, postings, options)
  const shown = { ...options, format }
  return by === 'profile'
    ? byProfile(session, postings, shown, top)
    : byPosting(session, postings, shown, top)
}

/** Throws where `--keep` stands beside what a part cannot have. */
function assertPart(
  { only, top, merge }: MatchCommandOptions,
  format: string | undefined,
  by: string,
): void {
  if (format !== 'ndjson' || by !== 'profile' || merge)
    throw new UsageError(
      '--keep writes parts for --merge: use it with --format ndjson, by profile, and without --merge.',
    )
  if (only !== undefined || top !== undefined)
    throw new UsageError(
      '--keep takes the best rows of each profile for --merge to choose from: leave --only and --top to --merge, or leave --keep out.',
    )
}

/** Profiles that could be read, in the order of their names, and what is wrong with the others. */
export interface Candidates {
  readonly profiles: readonly Profile[]
  readonly unread: readonly UnreadProfile[]
}

/** Reads the profiles that `--profiles` names; warnings and errors go to standard error. Throws where none is named. */
export async function candidates(
  session: Session,
  options: MatchCommandOptions,
): Promise<Candidates> {
  const files = await profileFiles(session, options.profiles ?? ['profiles'])
  const profiles: Profile[] = []
  const unread: UnreadProfile[] = []
  for (const file of [...files].sort()) {
    try {
      const text = readText(session, file, 'a profile')
      const { profile, warnings } =
        validProfile(text, file) ?? (await import('../profiles/index.ts')).readProfile(text, file)
      printDiagnostics(session, warnings)
      profiles.push(profile)
    } catch (error) {
      if (!(error instanceof InputError)) throw error
      printDiagnostics(session, error.diagnostics)
      unread.push({
        schema: 'fit.match/1',
        rank: null,
        profile: { source: file },
        error: error.diagnostics.map((d) => d.message).join(' '),
      })
    }
  }
  return { profiles, unread }
}

/** How every pair is judged. */
export interface PairJudging extends MatchJudging {
  readonly additions: readonly Addition[]
  readonly only: readonly Recommendation[] | null
}

/** How the options say that every pair is judged. */
export const matchHow = async (
  session: Session,
  options: MatchCommandOptions,
): Promise<PairJudging> => ({
  asOf: options.asOf ?? session.today,
  country: countryAsked(options.country),
  role: options.role ?? null,
  additions: await additionsAsked(session, options.with),
  weights: weightsAsked(session, options.weights),
  only: recommendationsAsked(options.only),
})

/** A posting judged for all profiles, and its document where that is wanted. */
export type JudgedWithDocument = readonly [JudgedPosting, PostingDocument | null]

/** What a run begins with: the profiles, and what is the same for all its postings. */
export async function begun(session: Session, options: MatchCommandOptions) {
  const read = await candidates(session, options)
  const how = await matchHow(session, options)
  return { read, how, same: { profiles: read.profiles, options: how } }
}

/** What is the same for all postings of a run, and what may be left out as it goes on: `worst` as it stands decides. */
interface PairWork {
  readonly same: Pick<MatchSame, 'profiles' | 'options'>
  readonly worst: readonly (Row | null)[]
  /** Whether the document of each posting is given too. */
  readonly wantsDocuments?: boolean
}

/** Postings as they are judged for all profiles. */
export async function* judgedPostings(
  session: Session,
  given: readonly string[],
  options: MatchCommandOptions,
  { same, worst, wantsDocuments = false }: PairWork,
  run: Run,
): AsyncGenerator<JudgedWithDocument> {
  const whole = { ...same, where: options.where ?? [] }
  const todo = { work: 'match', same: whole, now: worst, wantsDocuments } as const
  for await (const [made, document] of worked(session, given, options, todo, run))
    if (!('hidden' in made)) yield [made, document]
}

/** The best postings for each profile. */
async function byProfile(
  session: Session,
  given: readonly string[],
  options: MatchCommandOptions & { readonly format: 'text' | 'json' | 'csv' | 'ndjson' },
  top: number | null,
): Promise<ExitCode> {
  const { MatchTally, renderMatching } = await matchTools()
  const { read, how, same } = await begun(session, options)
  const tally = new MatchTally(read.profiles, {
    top,
    asOf: how.asOf,
    isFiltered: how.only !== null,
  })
  const outcome = await runAll(
    session,
    given,
    (...run) => judgedPostings(session, given, options, { same, worst: tally.worst }, run),
    { item: ([judged]) => tally.add(judged), fail: (row) => tally.fail(row) },
  )
  const look = lookOf(session, options)
  const text = renderMatching(tally.result(read.unread, outcome.stopped), options.format, look)
  await deliver(session, text, options.output, { painted: look.colors > 0 })
  return ended(session, outcome, tally.folded, read, options)
}

/** The best candidates for each posting, written as they are found. */
async function byPosting(
  session: Session,
  given: readonly string[],
  options: MatchCommandOptions & { readonly format: 'text' | 'json' | 'csv' | 'ndjson' },
  top: number | null,
): Promise<ExitCode> {
  const { candidatesFor, matchWriter, unreadRows, Failures } = await matchTools()
  const { read, how, same } = await begun(session, options)
  const about = {
    by: 'posting',
    asOf: how.asOf,
    profiles: read.profiles.length,
    unreadProfiles: read.unread.length,
  } as const
  const failures = new Failures()
  let shown = 0
  const look = lookOf(session, options)
  const writer = matchWriter(options.format, about, look)
  const lines = new Lines(session, options.output, look.colors > 0)
  const outcome = await lines.whole(async () => {
    await lines.text(writer.head())
    const outcome = await runAll(
      session,
      given,
      (...run) => judgedPostings(session, given, options, { same, worst: [] }, run),
      {
        item: ([{ rows }]) => {
          if (rows.length > 0) shown++
          const all = rows.map(([, row]) => row)
          return lines.text(writer.group(candidatesFor(all, top)))
        },
        fail: (row) => failures.add(row),
      },
    )
    await lines.text(
      writer.foot(unreadRows(read.unread, failures.first()), {
        partial: outcome.stopped,
        postings: shown,
        folded: 0,
        failed: outcome.failed,
      }),
    )
    return outcome
  })
  return ended(session, outcome, 0, read, options)
}

/** Rows one a line, as they are judged: nothing is kept. */
async function filter(
  session: Session,
  given: readonly string[],
  options: MatchCommandOptions,
): Promise<ExitCode> {
  const { read, same } = await begun(session, options)
  const lines = new Lines(session, options.output)
  const outcome = await lines.whole(async () => {
    for (const row of read.unread) await lines.add(row)
    return runAll(
      session,
      given,
      (...run) => judgedPostings(session, given, options, { same, worst: [] }, run),
      {
        item: async ([{ rows }]) => {
          for (const [, row] of rows) await lines.add(matchLine(row))
        },
        fail: (row) => lines.add(unreadPosting(row)),
      },
    )
  })
  return ended(session, outcome, 0, read, options)
}

/** The best rows of each profile as a part for `--merge`, with what tells copies. */
async function part(
  session: Session,
  given: readonly string[],
  options: MatchCommandOptions,
  keep: number,
): Promise<ExitCode> {
  const { MatchTally, partHead } = await matchTools()
  const { read, how, same } = await begun(session, options)
  const { profiles } = read
  const tally = new MatchTally(profiles, {
    top: keep,
    asOf: how.asOf,
    isFiltered: false,
  })
  const lines = new Lines(session, options.output)
  const outcome = await lines.whole(async () => {
    await lines.add(partHead(profiles, how, { keep, where: options.where ?? [] }))
    for (const row of read.unread) await lines.add(row)
    const outcome = await runAll(
      session,
      given,
      (...run) => judgedPostings(session, given, options, { same, worst: tally.worst }, run),
      {
        item: ([judged]) => {
          tally.add(judged)
          return lines.add({
            schema: 'fit.match/1',
            posting: { source: judged.posting.source },
            key: judged.key,
          })
        },
        fail: (row) => lines.add(unreadPosting(row)),
      },
    )
    for (const i of profiles.keys())
      for (const row of tally.best(i)) await lines.add(matchLine(row))
    return outcome
  })
  return ended(session, outcome, tally.folded, read, options)
}

const matchLine = (row: Row): MatchLine => ({ ...row, schema: 'fit.match/1' })

const unreadPosting = ({
  posting,
  error,
}: Pick<UnreadPosting, 'posting' | 'error'>): UnreadPosting => ({
  schema: 'fit.match/1',
  rank: null,
  posting,
  error,
})

/** Tells what was done, and what the command ends with: a profile that could not be read counts as a posting does. */
export function ended(
  session: Session,
  outcome: Omit<BatchOutcome, 'passed'>,
  folded: number,
  {
    profiles,
    unread,
  }: { readonly profiles: readonly unknown[]; readonly unread: readonly unknown[] },
  options: MatchCommandOptions,
): ExitCode {
  const judged = counted(profiles.length, 'profile')
  writeStderr(
    session,
    `${outcome.progress.summary(outcome.failed, folded)}, for ${judged}${unread.length > 0 ? ` (${unread.length} could not be read)` : ''}\n`,
  )
  if (profiles.length === 0 || (unread.length > 0 && options.strict)) return 2
  return exitCode({ ...outcome, passed: true }, options)
}
