import type { PostingDocument } from '../../core/posting.ts'
import { isRecord } from '../../core/records.ts'
import { jobLists } from './boards.ts'
import { has, type AtsProvider } from './provider.ts'
import { PROVIDERS } from './providers.ts'
import { MOST_QUESTIONS } from '../asked.ts'
import { headingLine, join, type Marked } from '../formats/html-text.ts'
import { lineAt, stated } from '../metadata.ts'
import { each, type ReadOptions } from '../options.ts'
import { postingOf } from '../formats/plain.ts'
import { problem } from '../problem.ts'
import type { Json } from '../record.ts'
import { publishedText } from '../formats/published-text.ts'

/** The postings of an answer of an applicant tracking system; null where it is none that we know. */
export function readAts(
  value: unknown,
  source: string,
  options: ReadOptions,
): PostingDocument[] | null {
  const company = lineAt(value, 'name')
  for (const [list, ofBoard] of jobLists(value)) {
    const jobs = list.filter(isRecord)
    const provider = PROVIDERS.find(({ fits }) => jobs.some(fits))
    if (provider)
      return each(jobs, source, options, (job, name) =>
        document(provider, job, name, ofBoard ? company : null),
      )
    if (jobs.some(isSummary)) {
      throw problem(
        source,
        'This list names jobs but holds no text of them. Ask the site for their details (for Greenhouse, add ?content=true), or save one job at a time.',
      )
    }
  }
  return null
}

/** A job as a list names it, without any text. */
const isSummary = (job: Json): boolean =>
  PROVIDERS.some(({ summary }) => summary !== undefined && has(job, ...summary)) &&
  !TEXTS.some((key) => has(job, key))

/** Keys under which systems write the text of a job. */
const TEXTS = ['content', 'description', 'jobAd']

function document(
  provider: AtsProvider,
  job: Json,
  source: string,
  company: string | null,
): PostingDocument {
  const parts = provider.parts(job).flatMap(([heading, written]): Marked[] => {
    const text = written === null ? null : publishedText(written, source)
    if (!text || text.text.trim() === '') return []
    return heading && !text.text.toLowerCase().startsWith(heading.toLowerCase())
      ? [headingLine(heading), text]
      : [text]
  })
  const metadata = provider.metadata(job)
  const questions = provider.questions?.(job).slice(0, MOST_QUESTIONS) ?? []
  const posting = postingOf({
    source,
    ...join(parts),
    metadata: stated({ ...metadata, hiringOrganization: metadata.hiringOrganization ?? company }),
  })
  return questions.length > 0 ? { ...posting, questions } : posting
}
