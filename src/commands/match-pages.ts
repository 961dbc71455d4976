import { mkdirSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { check } from '../evaluation/check.ts'
import { matchTools } from '../parts.ts'
import type { IndexEntry } from '../report/match-index.ts'
import type { MatchRow } from '../core/matching.ts'
import type { PostingDocument } from '../core/posting.ts'
import type { Profile } from '../core/profile.ts'
import type { ParsedPosting } from '../core/report.ts'
import type { Row } from '../core/ranking.ts'
import { runAll, topAsked } from './batch.ts'
import { unwritable } from './faults.ts'
import {
  begun,
  ended,
  judgedPostings,
  SHOWN_ROWS,
  type Candidates,
  type PairJudging,
  type MatchCommandOptions,
} from './match.ts'
import { deliver, writeStderr, streamNamed } from './output.ts'
import { pageText, pagePlanOf, type PageEntry } from './page.ts'
import { UsageError, type ExitCode, type Session } from './session.ts'
import { show } from './show.ts'

/** Postings of one page. */
const MOST = 400

/** Postings of a page where so many are asked for, or null. */
export const pageRows = (top: number | null): number => Math.min(MOST, top ?? SHOWN_ROWS)

/** Postings that may be shown, one of each name and key: what no profile keeps any more is let go now and then. */
class Held {
  private readonly documents = new Map<string, PostingDocument>()
  private limit = MOST

  static id = (source: string, key: string): string => `${key} ${source}`

  add(
    source: string,
    key: string,
    document: PostingDocument,
    wanted: () => Iterable<string>,
  ): void {
    this.documents.set(Held.id(source, key), document)
    if (this.documents.size <= this.limit) return
    const keep = new Set(wanted())
    for (const id of this.documents.keys()) if (!keep.has(id)) this.documents.delete(id)
    this.limit = 2 * this.documents.size + MOST
  }

  get = (id: string): PostingDocument | undefined => this.documents.get(id)
}

/** `fit match --format html`: a folder with a page for each profile, and one that lists them. */
export async function runPages(
  session: Session,
  given: readonly string[],
  options: MatchCommandOptions,
): Promise<ExitCode> {
  const folder = folderAsked(session, options)
  const top = pageRows(topAsked(options.top))
  const { MatchTally } = await matchTools()
  const { read, how, same } = await begun(session, options)
  const { profiles, unread } = read
  const tally = new MatchTally(profiles, { top, asOf: how.asOf, isFiltered: how.only !== null })
  const held = new Held()
  const wanted = (): string[] =>
    [...profiles.keys()].flatMap((i) =>
      tally.kept(i).map((row) => Held.id(row.posting.source, row.key)),
    )
  const outcome = await runAll(
    session,
    given,
    (...run) =>
      judgedPostings(
        session,
        given,
        options,
        { same, worst: tally.worst, wantsDocuments: true },
        run,
      ),
    {
      item: ([judged, document]) => {
        tally.add(judged)
        if (document && judged.rows.length > 0)
          held.add(judged.posting.source, judged.key, document, wanted)
      },
      fail: (row) => tally.fail(row),
    },
  )
  const documentOf = ({ posting, key }: Row): PostingDocument | undefined =>
    held.get(Held.id(posting.source, key))
  await writePages(session, folder, { profiles, unread, how, tally, documentOf }, outcome.stopped)
  if (options.open === true) {
    writeStderr(session, `${path.join(folder, 'index.html')}\n`)
    await show(session, path.join(folder, 'index.html'))
  }
  return ended(session, outcome, tally.folded, read, options)
}

/** What pages are made of: the best rows of each profile, and the posting of each such row. */
export interface Pages extends Candidates {
  readonly how: PairJudging
  readonly tally: InstanceType<Awaited<ReturnType<typeof matchTools>>['MatchTally']>
  readonly documentOf: (row: Row) => PostingDocument | undefined
}

/** Writes a page for each profile into the folder, and one that lists them. */
export async function writePages(
  session: Session,
  folder: string,
  { profiles, unread, how, tally, documentOf }: Pages,
  partial: boolean,
): Promise<void> {
  const { renderIndex, unreadRows } = await matchTools()
  const { rows, postings, folded, failed } = tally.result([], partial)
  const shown = new Map<string, MatchRow[]>(profiles.map(({ source }) => [source, []]))
  for (const row of rows) if (row.rank !== null) shown.get(row.profile.source)?.push(row)
  const about = {
    view: 'ranking',
    judged: postings,
    folded,
    failed: tally.unread.map(({ posting, error }) => ({ source: posting.source, error })),
    partial,
  } as const
  const names = pageNames(profiles)
  const readings = new Map<PostingDocument, ParsedPosting>()
  const entries: IndexEntry[] = []
  for (const [i, profile] of profiles.entries()) {
    const documents = tally.best(i).map(documentOf)
    const own = shown.get(profile.source) ?? []
    const page = await entriesOf(own, documents, profile, how, readings)
    const plan = page.length > 0 ? await pagePlanOf(page, profile, how) : null
    const text = await pageText(page, profile, how, { ...about, plan })
    await deliver(session, text, path.join(folder, names[i] ?? ''))
    entries.push({ page: names[i] ?? '', profile, best: own[0] ?? null, shown: own.length })
  }
  const index = renderIndex(entries, unreadRows(unread, tally.unread), {
    asOf: how.asOf,
    postings,
    folded,
    failed,
    partial,
  })
  await deliver(session, index, path.join(folder, 'index.html'))
}

/** The folder for the pages, which is made; nobody else may look into a new one, since profiles are personal. */
export function folderAsked(
  session: Session,
  { output, open }: Pick<MatchCommandOptions, 'output' | 'open'>,
): string {
  if (output === undefined && open === true) return mkdtempSync(path.join(tmpdir(), 'fit-'))
  if (output === undefined || streamNamed(output) !== null)
    throw new UsageError(
      '--format html makes a page for each profile: name a folder for them with --output.',
    )
  const folder = path.resolve(session.cwd, output)
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 })
  } catch (error) {
    throw unwritable(output, error)
  }
  return folder
}

/** What the pages are called: as the profiles are, each once, in signs that every file system takes. */
function pageNames(profiles: readonly Profile[]): string[] {
  const taken = new Set(['index'])
  return profiles.map(({ source }) => {
    const name = path.parse(source).name.replace(/[^\p{L}\p{Nd}_-]+/gu, '-')
    let free = name
    for (let n = 2; taken.has(free.toLowerCase()); n++) free = `${name}-${n}`
    taken.add(free.toLowerCase())
    return `${free}.html`
  })
}

/** Judges the postings of one page once more, with all that a page shows of each; each posting is read once for all pages. */
async function entriesOf(
  rows: readonly MatchRow[],
  documents: readonly (PostingDocument | undefined)[],
  profile: Profile,
  how: PairJudging,
  readings: Map<PostingDocument, ParsedPosting>,
): Promise<PageEntry[]> {
  const { parsePosting } = await import('../extraction/annotated.ts')
  return rows.flatMap((row, i): PageEntry[] => {
    const document = documents[i]
    if (!document) return []
    const reading = readings.get(document) ?? parsePosting(document)
    readings.set(document, reading)
    const report = check(reading, profile, how)
    return [{ document, reading, report, duplicates: row.duplicates }]
  })
}
