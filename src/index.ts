/**
 * The library in one page. Reading takes bytes or text and never touches the disk, the clock or the network; give the day to judge on.
 *
 * ```ts
 * const [document] = await readPostings(bytes, 'posting.txt')
 * const { profile } = readProfile(yaml, 'profile.yaml')
 * const report = check(parse(document), profile, { asOf: '2025-01-15' })
 * console.log(renderReport(report, 'text'))
 * ```
 */
import { parseIso } from './core/day.ts'
import { InputError } from './core/diagnostic.ts'
import type { PostingDocument } from './core/posting.ts'
import type { Profile } from './core/profile.ts'
import type { Reading, Report } from './core/report.ts'
import { judge } from './match/judge.ts'
import { read } from './match/read.ts'
import { situate } from './match/situation.ts'
import type { WeightOverrides } from './requirements/weights.ts'

export { apiLink, decode, jobOf, loadSaved, readAtOnce, readPostings, streamPostings, type ApiLink } from './input/index.ts'
export { readProfile } from './input/profile/index.ts'
export { InputError, type Diagnostic } from './core/diagnostic.ts'
export type { PostingDocument, Metadata } from './core/posting.ts'
export type { Profile } from './core/profile.ts'
export type { Finding, Reading, Report } from './core/report.ts'
export type { Requirement } from './requirements/index.ts'
export { diagnosticText, renderReading, renderReport, withoutText, type Look } from './report/index.ts'

export interface CheckOptions {
  /** The day to judge on, `YYYY-MM-DD`. */
  readonly asOf: string
  /** ISO 3166-1 alpha-2 of where the job is, when the posting does not say. */
  readonly country?: string | null
  readonly weights?: WeightOverrides
}

/** What a posting asks, every line accounted for. */
export const parse = (document: PostingDocument): Reading => read(document)

/** Judges a profile against a posting that was read. Throws InputError where `asOf` is no day. */
export function check(reading: Reading, profile: Profile, { asOf, country = null, weights = {} }: CheckOptions): Report {
  const on = parseIso(asOf)
  if (!on || on.first !== on.last) throw new InputError([{ severity: 'error', source: '--as-of', message: `"${asOf}" is not a day. Write it as YYYY-MM-DD, such as 2025-01-15.` }])
  return judge(reading, profile, situate(reading.posting, on.first, country), weights)
}

/** What makes, converts, prints and lints profiles: judging needs none of it, so it is loaded when asked for. */
export async function profileTools() {
  const [tools, lint, print] = await Promise.all([import('./input/profile/tools.ts'), import('./match/lint-profile.ts'), import('./report/profile.ts')])
  return { ...tools, lintProfile: lint.lintProfile, renderProfile: print.renderProfile }
}
