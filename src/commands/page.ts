import { batchTools, pageTools } from '../parts.ts'
import type { CheckOptions } from '../evaluation/check.ts'
import type { PageData } from '../core/page.ts'
import type { PostingDocument } from '../core/posting.ts'
import type { Profile } from '../core/profile.ts'
import type { ParsedPosting, Report } from '../core/report.ts'
import type { OpenOptions } from './open.ts'
import type { Session } from './session.ts'
import { deliverPage } from './show.ts'

/** A posting that was judged, with the sources of its copies. */
export interface PageEntry {
  readonly document: PostingDocument
  readonly reading: ParsedPosting
  readonly report: Report
  readonly duplicates: readonly string[]
}

type About = Pick<PageData, 'view' | 'judged' | 'folded' | 'failed' | 'partial' | 'plan'>

/** Steps of the study plan that a page holds. */
const MOST_STEPS = 150
/** Names that can be ticked on a page, the first of the study plan. */
const MOST_NAMES = 60

/** Makes the page of postings that were checked, and puts it where it belongs. */
export async function checkPage(
  session: Session,
  entries: readonly PageEntry[],
  profile: Profile,
  how: CheckOptions,
  options: OpenOptions,
): Promise<void> {
  const plan = entries.length > 1 ? await pagePlanOf(entries, profile, how) : null
  await deliverPage(
    session,
    await pageText(entries, profile, how, {
      view: 'check',
      judged: entries.length,
      folded: 0,
      failed: [],
      partial: false,
      plan,
    }),
    options,
    'check',
  )
}

/** What to study, by postings that were judged. */
export async function pagePlanOf(
  entries: readonly PageEntry[],
  profile: Profile,
  how: CheckOptions,
): Promise<PageData['plan']> {
  const { StudyTally, rowJudge } = await batchTools()
  const [tally, row] = [new StudyTally(), rowJudge(profile, { ...how, study: true })]
  for (const { document, reading } of entries) tally.add(row(document, reading))
  return tally.result()
}

/** A page as text. */
export async function pageText(
  entries: readonly PageEntry[],
  profile: Profile,
  how: CheckOptions,
  about: About,
): Promise<string> {
  const { pagePosting, renderPage, kinds } = await pageTools()
  const names = (about.plan?.gaps ?? []).slice(0, MOST_NAMES).map((g) => g.subject)
  const postings = entries.map((entry) => pagePosting(entry, profile, how, names))
  return renderPage({
    schema: 'fit.page/1',
    profile: { source: profile.source, name: profile.name },
    asOf: how.asOf,
    kinds,
    postings,
    ...about,
    plan: about.plan && { ...about.plan, gaps: about.plan.gaps.slice(0, MOST_STEPS) },
  })
}
