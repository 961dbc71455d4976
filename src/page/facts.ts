import type { Metadata } from '../core/posting.ts'
import type { ParsedPosting } from '../core/report.ts'
import { range } from '../report/number.ts'

/** "45 USD an hour" */
const pay = ({ baseSalary: p }: Metadata): string =>
  p ? `${range(p.min, p.max)} ${p.currency} ${p.unit === 'hour' ? 'an' : 'a'} ${p.unit}` : ''

/** "hybrid or remote" */
const eitherOf = (main: string | null, others: readonly string[] = []): string | null =>
  main === null ? null : [main, ...others].join(' or ')

/** What the posting says of the job itself, in a few words each. */
export function factsOf(job: Metadata): string[] {
  const dates = [
    job.datePosted && `posted ${job.datePosted}`,
    job.validThrough && `apply by ${job.validThrough}`,
    job.weeks !== null && `${job.weeks} weeks`,
  ]
  return [
    job.jobLocation.map((p) => p.text).join(' or '),
    eitherOf(job.workplace, job.otherWorkplaces),
    eitherOf(job.employmentType, job.otherEmploymentTypes),
    job.term,
    pay(job),
    ...dates,
  ].filter((t): t is string => typeof t === 'string' && t !== '')
}

/** The last part of a path: the folders that lead to it are nobody's business in a file that is passed on. */
export const fileName = (source: string): string => source.split(/[\\/]/).at(-1) ?? source

/** How a posting is called: by its title, else by its file. */
export const titleOf = (posting: ParsedPosting['posting']): string =>
  posting.title ?? fileName(posting.source)
