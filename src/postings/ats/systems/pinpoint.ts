import { dayOf, employmentTypeOf, lineAt, payOf, workplaceOf } from '../../metadata.ts'
import { valueAtPath, textAt } from '../../record.ts'
import { has, joinedPlace, places, type AtsProvider } from '../provider.ts'

/** The parts of a posting behind its opening, each with a heading of the employer's own under `…_header`. */
const PARTS = ['key_responsibilities', 'skills_knowledge_expertise', 'benefits']

/** developers.pinpointhq.com/reference/post-jobs, for the names of the fields; a site answers with all its jobs at `/postings.json`, and does not tell since when they are posted. */
export const system: AtsProvider = {
  name: 'Pinpoint',
  links: [
    [
      /^([\w-]+)\.pinpointhq\.com$/,
      /^\/(?:[a-z]{2}(?:-[a-z]{2})?\/)?postings\/([\da-f-]{36})/i,
      'https://$1.pinpointhq.com/postings.json',
      '$2',
    ],
    [
      /^([\w-]+)\.pinpointhq\.com$/,
      /^\/(?:[a-z]{2}(?:-[a-z]{2})?\/?)?$/i,
      'https://$1.pinpointhq.com/postings.json',
    ],
  ],
  fits: (job) => has(job, 'title', 'description', 'key_responsibilities'),
  // `id` is a number, and links name a job by the end of its address
  code: (job) =>
    textAt(job, 'url')
      ?.split(/[?#]/, 1)[0]
      ?.split('/')
      .findLast((part) => part !== ''),
  parts: (job) => [
    [null, textAt(job, 'description')],
    ...PARTS.map((key) => [lineAt(job, `${key}_header`), textAt(job, key)] as const),
  ],
  metadata: (job) => ({
    title: lineAt(job, 'title'),
    employmentType: employmentTypeOf(valueAtPath(job, 'employment_type')),
    validThrough: dayOf(valueAtPath(job, 'deadline_at')),
    jobLocation: places([
      joinedPlace(valueAtPath(job, 'location', 'city'), valueAtPath(job, 'location', 'province')) ??
        valueAtPath(job, 'location', 'name'),
    ]),
    workplace: workplaceOf(valueAtPath(job, 'workplace_type')),
    baseSalary:
      valueAtPath(job, 'compensation_visible') === true
        ? payOf(
            valueAtPath(job, 'compensation_minimum'),
            valueAtPath(job, 'compensation_maximum'),
            valueAtPath(job, 'compensation_currency'),
            valueAtPath(job, 'compensation_frequency'),
          )
        : null,
  }),
}
