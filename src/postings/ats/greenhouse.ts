import { dayOf, line, payOf, workplaceOf } from '../metadata.ts'
import { at, listAt, textAt } from '../record.ts'
import { has, places, type AtsProvider } from './provider.ts'
import { greenhouseQuestions } from '../asked.ts'

/** developers.greenhouse.io/job-board.html: `content` is HTML that is escaped once more. */
export const greenhouse: AtsProvider = {
  name: 'Greenhouse',
  links: [
    [
      /^(?:job-)?boards\.greenhouse\.io$/,
      /^\/([\w-]+)\/jobs\/(\d+)/,
      'https://boards-api.greenhouse.io/v1/boards/$1/jobs/$2?questions=true&pay_transparency=true',
    ],
    [
      /^(?:job-)?boards\.greenhouse\.io$/,
      /^\/([\w-]+)\/?$/,
      'https://boards-api.greenhouse.io/v1/boards/$1/jobs?content=true',
    ],
  ],
  fits: (job) =>
    has(job, 'content', 'title') &&
    (has(job, 'absolute_url') || has(job, 'location') || has(job, 'internal_job_id')),
  parts: (job) => [[null, textAt(job, 'content')]],
  questions: greenhouseQuestions,
  metadata: (job) => ({
    title: line(at(job, 'title')),
    hiringOrganization: line(at(job, 'company_name')),
    datePosted: dayOf(at(job, 'first_published')) ?? dayOf(at(job, 'updated_at')),
    validThrough: dayOf(at(job, 'application_deadline')),
    jobLocation: places([at(job, 'location', 'name')]),
    workplace: workplaceOf(at(job, 'location', 'name')),
    baseSalary:
      listAt(job, 'pay_input_ranges').map((range) =>
        payOf(
          cents(at(range, 'min_cents')),
          cents(at(range, 'max_cents')),
          at(range, 'currency_type'),
          at(range, 'title'),
        ),
      )[0] ?? null,
  }),
}

const cents = (value: unknown): number | null => (typeof value === 'number' ? value / 100 : null)
