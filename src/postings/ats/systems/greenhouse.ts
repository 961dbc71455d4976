import { once } from '../../../core/once.ts'
import type { AskedQuestion } from '../../../core/posting.ts'
import { asked } from '../../asked.ts'
import { dayOf, lineAt, payOf, payRange, workplaceOf } from '../../metadata.ts'
import { valueAtPath, listAt, textAt, type Json } from '../../record.ts'
import { customFields } from '../custom-fields.ts'
import { has, places, type AtsProvider } from '../provider.ts'

/** Fields of a Greenhouse form by which nobody is asked anything: names, addresses, files. */
const NO_QUESTION =
  /^(?:first_name|last_name|email|phone|resume|resume_text|cover_letter|cover_letter_text)$/

/** developers.greenhouse.io/job-board.html, "questions": each with a label, and fields with the answers that may be chosen. */
const questionsOf = (job: Json): readonly AskedQuestion[] =>
  listAt(job, 'questions').flatMap((question) => {
    const fields = listAt(question, 'fields')
    if (fields.some((field) => NO_QUESTION.test(lineAt(field, 'name') ?? ''))) return []
    const options = fields.flatMap((field) => listAt(field, 'values'))
    return asked(
      lineAt(question, 'label'),
      question,
      options.map((option) => valueAtPath(option, 'label')),
    )
  })

/** developers.greenhouse.io/job-board.html: `content` is HTML that is escaped once more. */
export const system: AtsProvider = {
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
  summary: ['absolute_url', 'title'],
  parts: (job) => [
    [null, textAt(job, 'content')],
    ['Salary', ownFields(job).pay],
  ],
  questions: questionsOf,
  metadata: (job) => ({
    title: lineAt(job, 'title'),
    hiringOrganization: lineAt(job, 'company_name'),
    datePosted: dayOf(valueAtPath(job, 'first_published')) ?? dayOf(valueAtPath(job, 'updated_at')),
    validThrough: dayOf(valueAtPath(job, 'application_deadline')),
    jobLocation: places([valueAtPath(job, 'location', 'name')]),
    ...ownFields(job).metadata,
    workplace:
      ownFields(job).metadata.workplace ?? workplaceOf(valueAtPath(job, 'location', 'name')),
    baseSalary: payRange(
      listAt(job, 'pay_input_ranges').map((range) =>
        payOf(
          cents(valueAtPath(range, 'min_cents')),
          cents(valueAtPath(range, 'max_cents')),
          valueAtPath(range, 'currency_type'),
          valueAtPath(range, 'title'),
        ),
      ),
    ),
  }),
}

/** `metadata` holds the fields that an employer has made for itself. */
const ownFields = once((job: Json) => customFields(listAt(job, 'metadata'), 'name', 'value'))

const cents = (value: unknown): number | null => (typeof value === 'number' ? value / 100 : null)
