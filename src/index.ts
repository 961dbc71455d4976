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
import type { PostingDocument } from './core/posting.ts'
import type { ParsedPosting } from './core/report.ts'
import type { PassageTrace } from './core/trace.ts'
import { parsePosting } from './extraction/annotated.ts'

export * from './tools.ts'
export { apiLink, jobOf } from './postings/ats/links.ts'
export { usePacked, type PackedName } from './core/packed.ts'
export { readAdditions } from './profiles/additions.ts'
export { doubtsOf } from './evaluation/profile-lint.ts'
export { readProfile } from './profiles/index.ts'
export type { PassageTrace } from './core/trace.ts'

/** What a posting asks, every line accounted for. Throws an InputError where the document states its requirements and they cannot be understood. */
export const parse = (document: PostingDocument): ParsedPosting => parsePosting(document)

/**
 * How a posting was read, passage by passage: intent and what decided it, what was read, what was dropped and why; of one line alone where it is given.
 * Empty where the document states its requirements, or nothing stands on the line.
 */
export const trace = async (
  document: PostingDocument,
  line: number | null = null,
): Promise<PassageTrace[]> => (await import('./extraction/trace.ts')).tracePosting(document, line)
