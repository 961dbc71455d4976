import { isRecord } from '../core/records.ts'
import { matchTools } from '../parts.ts'
import type { FailedRow, Row } from '../core/ranking.ts'
import type { MatchedPosting, MatchPart, UnreadProfile } from '../core/matching.ts'
import { runAll, topAsked } from './batch.ts'
import { filterOf } from './filters.ts'
import { choose } from './judging.ts'
import { Lines } from './lines.ts'
import { ended, SHOWN_ROWS, type MatchCommandOptions } from './match.ts'
import { apartFault, judgedApart, lineFault, linesIn, shaped, type RowShape } from './merge.ts'
import { deliver, lookOf } from './output.ts'
import { UsageError, type ExitCode, type Session } from './session.ts'

/** A line that `fit match --format ndjson` wrote, with its place. */
export type MatchItem =
  | { readonly part: MatchPart }
  | { readonly posting: MatchedPosting }
  | { readonly row: Row }
  | { readonly unread: UnreadProfile }
  | { readonly failed: FailedRow }

const COMMAND = '"fit match --format ndjson"'

/** A line as what it is. Throws an InputError where it is none. */
function itemIn(line: string, shape: RowShape, file: string, number: number): MatchItem {
  let value: unknown = null
  try {
    value = JSON.parse(line)
  } catch {
    // told below, as any other line that is no row
  }
  if (!isRecord(value) || value['schema'] !== 'fit.match/1')
    throw lineFault(
      file,
      `This line is no row of ${COMMAND}. Merge only what it has written.`,
      number,
    )
  if ('keep' in value) return { part: value as unknown as MatchPart }
  if ('error' in value)
    return 'profile' in value
      ? { unread: value as unknown as UnreadProfile }
      : { failed: { ...(value as unknown as FailedRow), schema: 'fit.row/1' } }
  if (!('profile' in value) && 'key' in value)
    return { posting: value as unknown as MatchedPosting }
  if (!('by' in value))
    throw lineFault(
      file,
      `This row was shown and is no part: it does not say what it was judged by. Write parts with ${COMMAND}, without --top or with --keep.`,
      number,
    )
  return {
    row: shaped({ ...value, schema: 'fit.row/1' }, shape, file, number, COMMAND) as Row,
  }
}

/** Items of all parts. Throws an InputError where a line is none, or was judged in another way than the first. */
async function* itemsIn(session: Session, files: readonly string[]): AsyncGenerator<MatchItem> {
  const [{ textLines }, { rowShape }] = await Promise.all([
    import('../postings/formats/ndjson.ts'),
    import('../core/ranking.ts'),
  ])
  const shape = rowShape()
  const held = new Alike()
  for await (const { line, file, number } of linesIn(session, files, textLines)) {
    const item = itemIn(line, shape, file, number)
    const apart = held.apart(item, file)
    if (apart !== null) throw apartFault(apart, file, number)
    yield item
  }
}

/** Whether parts were judged alike: by one version on one day, with one state of each profile, and all with the best rows or all with every row. */
class Alike {
  private first: Parameters<typeof judgedApart>[0] | null = null
  private readonly marks = new Map<string, string>()
  /** What the parts keep, as a text; null before the first row. */
  private keeps: string | null = null
  /** The file that is read, and whether it began with what it keeps. */
  private file = ''
  private isPart = false

  /** In what an item does not go with those before it; null where it does. */
  apart(item: MatchItem, file: string): string | null {
    if (file !== this.file) this.isPart = false
    this.file = file
    if ('part' in item) {
      this.isPart = true
      const { keep, where, profiles } = item.part
      for (const { source, mark } of profiles) this.marks.set(source, mark)
      return this.judged(item.part) ?? this.kept(JSON.stringify([keep, where, profiles]))
    }
    if (!('row' in item)) return null
    const { profile, by } = item.row
    return (
      this.judged(item.row) ??
      (this.isPart ? null : this.kept(ALL_ROWS)) ??
      this.marked(profile.source, by.profile)
    )
  }

  private judged(judged: Parameters<typeof judgedApart>[0]): string | null {
    this.first ??= judged
    return judgedApart(this.first, judged)
  }

  private kept(keeps: string): string | null {
    this.keeps ??= keeps
    if (this.keeps === keeps) return null
    return this.keeps === ALL_ROWS || keeps === ALL_ROWS
      ? 'with all its rows or the best of them (--keep), other'
      : 'with another --keep or --where, or for other profiles,'
  }

  private marked(source: string, mark: string): string | null {
    const known = this.marks.get(source)
    if (known === undefined) this.marks.set(source, mark)
    return known === undefined || known === mark ? null : 'for another state of this profile'
  }
}

const ALL_ROWS = 'all'

/** The smaller of two numbers of rows; null stands for all. */
const least = (a: number | null, b: number | null): number | null =>
  a === null || b === null ? (a ?? b) : Math.min(a, b)

type Tools = Awaited<ReturnType<typeof matchTools>>
type Tally = InstanceType<Tools['MatchTally']>

/** Makes one matching of parts, whatever their order. */
class Merger {
  private readonly tools: Tools
  private readonly top: number | null
  private readonly usual: number | null
  private readonly numbers = new Map<string, number>()
  private readonly unread = new Map<string, UnreadProfile>()
  /** How often each posting was met, and was met with each profile: rows of one posting come profile by profile, maybe from several parts. */
  private readonly times = new Map<string, number>()
  private readonly timesOf = new Map<string, Map<string, number>>()
  private tally: Tally | null = null
  private keep: number | null = null
  private asOf = ''
  /** What could not be read, as long as it is not known what the parts hold. */
  private readonly before: FailedRow[] = []

  /** `top` is what is asked for; of `usual` rows fewer may be kept. */
  constructor(tools: Tools, top: number | null, usual: number | null) {
    this.tools = tools
    this.top = top
    this.usual = usual
  }

  take(item: MatchItem): void {
    if ('part' in item) this.begin(item.part)
    else if ('posting' in item) this.tally?.count(item.posting.key, item.posting.posting.source)
    else if ('unread' in item) this.unread.set(item.unread.profile.source, item.unread)
    else if ('row' in item) this.row(item.row)
  }

  fail(row: FailedRow): void {
    if (this.tally) this.tally.fail(row)
    else this.before.push(row)
  }

  /** Makes a profile known of which no row may be shown. */
  know(profile: Row['profile'], asOf: string): number {
    const known = this.numbers.get(profile.source)
    if (known !== undefined) return known
    const number = this.opened(asOf, true).addProfile(profile)
    this.numbers.set(profile.source, number)
    return number
  }

  result(partial: boolean) {
    return this.opened(this.asOf, false).result([...this.unread.values()], partial)
  }

  get profiles(): readonly string[] {
    return [...this.numbers.keys()]
  }

  get failures(): readonly UnreadProfile[] {
    return [...this.unread.values()]
  }

  get folded(): number {
    return this.tally?.folded ?? 0
  }

  private begin({ keep, asOf, profiles }: MatchPart): void {
    if (this.top !== null && this.top > keep)
      throw new UsageError(
        `The parts keep the best ${keep} rows of each profile, and --top asks for ${this.top}. Ask for fewer, or write them with --keep ${this.top}.`,
      )
    this.keep = keep
    const tally = this.opened(asOf, false)
    for (const { source, name } of profiles)
      if (!this.numbers.has(source)) this.numbers.set(source, tally.addProfile({ source, name }))
  }

  private row(row: Row): void {
    const number = this.know(row.profile, row.asOf)
    const tally = this.opened(row.asOf, true)
    if (this.keep === null) this.count(row, tally)
    tally.row(number, row)
  }

  /** Counts a posting the first time that it comes with any profile, and as often as it comes with one. */
  private count({ key, posting, profile }: Row, tally: Tally): void {
    const id = `${key} ${posting.source}`
    let own = this.timesOf.get(profile.source)
    if (!own) this.timesOf.set(profile.source, (own = new Map<string, number>()))
    const times = (own.get(id) ?? 0) + 1
    own.set(id, times)
    if (times <= (this.times.get(id) ?? 0)) return
    this.times.set(id, times)
    tally.count(key, posting.source)
  }

  /** Where all rows are there each profile knows its own copies; where only the best are kept, the postings are listed beside them. */
  private opened(asOf: string, isFiltered: boolean): Tally {
    if (asOf !== '') this.asOf = asOf
    if (this.tally) return this.tally
    const top = this.top ?? least(this.usual, this.keep)
    const options = { top, asOf: this.asOf, isFiltered }
    this.tally = new this.tools.MatchTally([], options)
    for (const row of this.before.splice(0)) this.tally.fail(row)
    return this.tally
  }
}

/** `fit match --merge`: one matching of parts. */
export async function runMerge(
  session: Session,
  files: readonly string[],
  options: MatchCommandOptions,
): Promise<ExitCode> {
  if (files.length === 0)
    throw new UsageError(
      '--merge takes the files that "fit match --format ndjson" has written: fit match --merge a.ndjson b.ndjson.',
    )
  if (options.by === 'posting') return byPosting(session, files, options)
  const tools = await matchTools()
  const format = choose('--format', options.format, tools.MATCH_FORMATS, 'text')
  const top = topAsked(options.top)
  const isShown = filterOf(options.only, options.where ?? [])
  const isFiltered = options.only !== undefined || (options.where ?? []).length > 0
  const merger = new Merger(tools, top, format === 'text' ? SHOWN_ROWS : null)
  const outcome = await runAll(
    session,
    files,
    () => itemsIn(session, files),
    {
      item: async (item, failed) => {
        if ('failed' in item) return failed(item.failed)
        if ('part' in item && isFiltered)
          throw new UsageError(
            'Parts that keep only the best rows of each profile cannot be filtered any more. Give --where where they are written, or leave --keep out there.',
          )
        if ('row' in item) merger.know(item.row.profile, item.row.asOf)
        if (!('row' in item) || isShown(item.row)) merger.take(item)
      },
      fail: (row) => merger.fail(row),
    },
    'line',
  )
  const look = lookOf(session, options)
  const text = tools.renderMatching(merger.result(outcome.stopped), format, look)
  await deliver(session, text, options.output, { painted: look.colors > 0 })
  const read = { profiles: merger.profiles, unread: merger.failures }
  return ended(session, outcome, merger.folded, read, options)
}

/** The best candidates for each posting, in the order in which the parts name the postings: rows of all are held. */
async function byPosting(
  session: Session,
  files: readonly string[],
  options: MatchCommandOptions,
): Promise<ExitCode> {
  const { candidatesFor, matchWriter, unreadRows, MATCH_FORMATS, Failures } = await matchTools()
  const format = choose('--format', options.format, MATCH_FORMATS, 'text')
  const top = topAsked(options.top) ?? (format === 'text' ? SHOWN_ROWS : null)
  const isShown = filterOf(options.only, options.where ?? [])
  const rows = new Map<string, Row[]>()
  const [profiles, unread] = [new Set<string>(), new Map<string, UnreadProfile>()]
  let asOf = ''
  const failures = new Failures()
  const outcome = await runAll(
    session,
    files,
    () => itemsIn(session, files),
    {
      item: async (item, failed) => {
        if ('failed' in item) return failed(item.failed)
        if ('part' in item)
          throw new UsageError(
            'Parts that keep only the best rows of each profile do not say who is best for a posting. Write them without --keep.',
          )
        if ('unread' in item) unread.set(item.unread.profile.source, item.unread)
        if (!('row' in item)) return
        const { row } = item
        asOf = row.asOf
        profiles.add(row.profile.source)
        if (!isShown(row)) return
        const known = rows.get(row.posting.source)
        if (known) known.push(row)
        else rows.set(row.posting.source, [row])
      },
      fail: (row) => failures.add(row),
    },
    'line',
  )
  const look = lookOf(session, options)
  const writer = matchWriter(
    format,
    { by: 'posting', asOf, profiles: profiles.size, unreadProfiles: unread.size },
    look,
  )
  const lines = new Lines(session, options.output, look.colors > 0)
  await lines.text(writer.head())
  for (const all of rows.values()) await lines.text(writer.group(candidatesFor(all, top)))
  await lines.text(
    writer.foot(unreadRows([...unread.values()], failures.first()), {
      partial: outcome.stopped,
      postings: rows.size,
      folded: 0,
      failed: outcome.failed,
    }),
  )
  await lines.end()
  const read = { profiles: [...profiles], unread: [...unread.values()] }
  return ended(session, outcome, 0, read, options)
}
