import { diagnosticsOf, fault } from '../core/diagnostic.ts'
import { itemAt } from '../core/item-at.ts'
import { codeWritten } from '../core/country-codes.ts'
import type { PageData, PagePosting } from '../core/page.ts'
import {
  batchTools,
  check,
  doubtsOf,
  pageTools,
  parse,
  rank,
  gaps,
  readAdditions,
  readPostings,
  readProfile,
  type CheckOptions,
  type Diagnostic,
  type PostingDocument,
  type Profile,
  type Ranking,
  type ParsedPosting,
  type Report,
  type Row,
  type StudyPlan,
} from '../index.ts'
import { breath } from './waiting.ts'
import type { Kept, Notebook } from './store.ts'

/** What judging needs besides postings. */
export interface Judging {
  readonly profile: Profile
  readonly how: CheckOptions
  readonly warnings: readonly Diagnostic[]
}

/** The name that messages give the profile. */
const PROFILE = 'profile.yaml'

/** The profile and the options of a notebook. Throws an InputError with the messages of the command line. */
export function judgingOf({ profile: text, country, additions }: Notebook, asOf: string): Judging {
  if (text.trim() === '')
    throw fault(PROFILE, 'The profile is empty. Write it, fill in the form, or open a file.')
  const { profile, warnings } = readProfile(text, PROFILE)
  const added = additions.trim() === '' ? [] : readAdditions(additions)
  return {
    profile,
    warnings: [...warnings, ...doubtsOf(added)],
    how: { asOf, country: countryOf(country), additions: added },
  }
}

function countryOf(written: string): string | null {
  if (written.trim() === '') return null
  const code = codeWritten(written)
  if (code === null)
    throw fault(
      'Country',
      `Write the two letters of a country such as US, GB or DE, not "${written.trim()}".`,
    )
  return code
}

/** Postings that were read, so that each is read once while the page is open; so many, then all are forgotten. */
const readings = new Map<
  string,
  { readonly document: PostingDocument; readonly reading: ParsedPosting }[]
>()
const MOST_READINGS = 500

/** The postings of a text, read. Throws an InputError where it holds none. */
async function readingsOf({ name, text }: Kept) {
  const key = `${name}\n${text}`
  const before = readings.get(key)
  if (before) return before
  if (text.trim() === '') throw fault(name, 'There is no posting yet. Paste one, or open a file.')
  const documents = await readPostings(new TextEncoder().encode(text), name)
  const read: { readonly document: PostingDocument; readonly reading: ParsedPosting }[] = []
  for (const document of documents) {
    read.push({ document, reading: parse(document) })
    await breath()
  }
  if (readings.size >= MOST_READINGS) readings.clear()
  readings.set(key, read)
  return read
}

/** One text checked: its page, and its reports. */
export interface Checked {
  readonly data: PageData
  readonly reports: readonly Report[]
}

export async function checked(posting: Kept, { profile, how }: Judging): Promise<Checked> {
  const read = await readingsOf(posting)
  const { pagePosting, kinds } = await pageTools()
  const reports = read.map(({ reading }) => check(reading, profile, how))
  const postings = read.map(({ reading }, i): PagePosting =>
    pagePosting({ reading, report: itemAt(reports, i) }, profile, how),
  )
  return {
    reports,
    data: {
      ...about(profile, how),
      view: 'check',
      kinds,
      postings,
      judged: reports.length,
      folded: 0,
      failed: [],
      plan: null,
    },
  }
}

const about = (profile: Profile, { asOf }: CheckOptions) =>
  ({
    schema: 'fit.page/1',
    profile: { source: profile.source, name: profile.name },
    asOf,
    partial: false,
  }) as const

/** Postings of one ranking that are shown whole, names that can be ticked, steps of the study plan: as the page of the command line has them. */
const MOST = 400
const MOST_NAMES = 60
const MOST_STEPS = 150

/** All postings ranked, with the study plan, as a page shows them. `onStep` is told how many were judged. */
export async function rankedPage(
  kept: readonly Kept[],
  { profile, how }: Judging,
  onStep: (done: number) => void,
): Promise<PageData> {
  const { rowJudge, RankingTally, StudyTally } = await batchTools()
  const [tally, study] = [new RankingTally({ top: MOST, sort: 'priority' }), new StudyTally()]
  const judge = rowJudge(profile, { ...how, study: true })
  const held = new Map<string, ParsedPosting>()
  const failed: { source: string; error: string }[] = []
  for (const [i, posting] of kept.entries()) {
    try {
      for (const { document, reading } of await readingsOf(posting)) {
        const row: Row = judge(document, reading)
        study.add(row)
        if (tally.add(row)) held.set(row.key, reading)
      }
    } catch (error) {
      const [first] = diagnosticsOf(error)
      failed.push({ source: posting.name, error: first?.message ?? '' })
    }
    onStep(i + 1)
    await breath()
  }
  const ranking = tally.result(false)
  const plan = study.result(false)
  const { pagePosting, kinds } = await pageTools()
  const names = plan.gaps.slice(0, MOST_NAMES).map((g) => g.subject)
  const postings: PagePosting[] = []
  for (const [i, key] of tally.keysShown().entries()) {
    const [reading, row] = [held.get(key), ranking.rows[i]]
    if (!reading || row?.rank == null) continue
    const report = check(reading, profile, how)
    postings.push(pagePosting({ reading, report, duplicates: row.duplicates }, profile, how, names))
    await breath()
  }
  return {
    ...about(profile, how),
    view: 'ranking',
    kinds,
    postings,
    judged: ranking.postings,
    folded: ranking.folded,
    failed,
    plan: { ...plan, gaps: plan.gaps.slice(0, MOST_STEPS) },
  }
}

async function* documentsOf(kept: readonly Kept[]): AsyncGenerator<PostingDocument> {
  for (const posting of kept) {
    try {
      for (const { document } of await readingsOf(posting)) yield document
    } catch (error) {
      diagnosticsOf(error)
    }
  }
}

/** The ranking and the study plan as the command line gives them, to take along. */
export const rankingOf = (kept: readonly Kept[], { profile, how }: Judging): Promise<Ranking> =>
  rank(documentsOf(kept), profile, how)
export const studyPlanOf = (kept: readonly Kept[], { profile, how }: Judging): Promise<StudyPlan> =>
  gaps(documentsOf(kept), profile, how)
