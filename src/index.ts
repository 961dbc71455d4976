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
import type { PostingDocument } from './core/posting.ts'
import type { Reading } from './core/report.ts'
import { readingOf } from './match/stated.ts'

export * from './tools.ts'
export { readAdditions } from './input/additions.ts'
export { readProfile } from './input/profile/index.ts'

/** What a posting asks, every line accounted for. Throws an InputError where the document states its requirements and they cannot be understood. */
export const parse = (document: PostingDocument): Reading => readingOf(document)
