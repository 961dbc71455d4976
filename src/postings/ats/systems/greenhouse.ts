import type { AskedQuestion } from '../../../core/posting.ts'
import { MOST, optionsOf } from '../../asked.ts'
import { dayOf, line, payOf, workplaceOf } from '../../metadata.ts'
import { valueAtPath, listAt, textAt, type Json } from '../../record.ts'
import { has, places, type AtsProvider } from '../provider.ts'

/** Fields of a Greenhouse form by which nobody is asked anything: names, addresses, files. */
const NO_QUESTION =
  /^(?:first_name|last_name|email|phone|resume|resume_text|cover_letter|cover_letter_text)$/

/** developers.greenhouse.io/job-board.html, "questions": each with a label, and fields with the answers that may be chosen. */
const questionsOf = (job: Json): readonly AskedQuestion[] =>
  listAt(job, 'questions')
    .slice(0, MOST)
    .flatMap((question): AskedQuestion[] => {
      const text = line(valueAtPath(question, 'label'))
      const fields = listAt(question, 'fields')
      if (
        text === null ||
        fields.some((field) => NO_QUESTION.test(line(valueAtPath(field, 'name')) ?? ''))
      )
        return []
      return [
        {
          text,
          required: valueAtPath(question, 'required') === true,
          options: fields.flatMap((field) =>
            optionsOf(listAt(field, 'values').map((value) => valueAtPath(value, 'label'))),
          ),
        },
      ]
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
  parts: (job) => [[null, textAt(job, 'content')]],
  questions: questionsOf,
  metadata: (job) => ({
    title: line(valueAtPath(job, 'title')),
    hiringOrganization: line(valueAtPath(job, 'company_name')),
    datePosted: dayOf(valueAtPath(job, 'first_published')) ?? dayOf(valueAtPath(job, 'updated_at')),
    validThrough: dayOf(valueAtPath(job, 'application_deadline')),
    jobLocation: places([valueAtPath(job, 'location', 'name')]),
    workplace: workplaceOf(valueAtPath(job, 'location', 'name')),
    baseSalary:
      listAt(job, 'pay_input_ranges').map((range) =>
        payOf(
          cents(valueAtPath(range, 'min_cents')),
          cents(valueAtPath(range, 'max_cents')),
          valueAtPath(range, 'currency_type'),
          valueAtPath(range, 'title'),
        ),
      )[0] ?? null,
  }),
}

const cents = (value: unknown): number | null => (typeof value === 'number' ? value / 100 : null)
