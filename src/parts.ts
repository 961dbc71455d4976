/** Parts of the library that load when they are asked for, so that a program which needs none of them starts quickly. `index.ts` has all of it. */
import type { PageData, PagePosting } from './core/page.ts'
import type { Profile } from './core/profile.ts'
import type { ParsedPosting, Report } from './core/report.ts'
import type { PassageTrace } from './core/trace.ts'
import { asOfDay, type CheckOptions } from './evaluation/check.ts'
import { situate } from './evaluation/situation.ts'
import { withAdditions } from './evaluation/what-if.ts'
import type { Look } from './report/index.ts'
import { KIND_NAMES, kinds } from './requirements/registry.ts'

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

/** The parts of `rank` and `gaps`, for work that is spread or merged: checking one posting needs none of it, so it is loaded when asked for. */
export async function batchTools() {
  const parts = [
    import('./ranking/row.ts'),
    import('./ranking/rank.ts'),
    import('./study/gaps.ts'),
    import('./core/order.ts'),
    import('./report/ranking.ts'),
    import('./report/study-plan.ts'),
    import('./report/posting-gaps.ts'),
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

/** A posting as it was read and judged, and the sources of its copies. */
interface JudgedReading {
  readonly reading: ParsedPosting
  readonly report: Report
  readonly duplicates?: readonly string[]
}

/** What makes the page of `--format html`, loaded when asked for: postings as a page holds them, and the page itself as text. */
export async function pageTools() {
  const [dossier, { renderPage }, { orderBy }] = await Promise.all([
    import('./ranking/page-data.ts'),
    import('./report/html.ts'),
    import('./core/order.ts'),
  ])
  const pagePosting = (
    { reading, report, duplicates = [] }: JudgedReading,
    profile: Profile,
    { asOf, country = null, additions = [] }: CheckOptions,
    names: readonly string[] = [],
  ): PagePosting => {
    const situation = situate(reading, asOfDay(asOf), country)
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
    renderFacts: print.renderFacts,
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
