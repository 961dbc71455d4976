import type { AskedQuestion } from '../../../core/posting.ts'
import { MOST, optionsOf } from '../../asked.ts'
import { dayOf, line, payOf, workplaceOf } from '../../metadata.ts'
import { at, listAt, textAt, type Json } from '../../record.ts'
import { has, places, type AtsProvider } from '../provider.ts'

/** Fields of a Greenhouse form by which nobody is asked anything: names, addresses, files. */
const NO_QUESTION =
  /^(?:first_name|last_name|email|phone|resume|resume_text|cover_letter|cover_letter_text)$/

/** developers.greenhouse.io/job-board.html, "questions": each with a label, and fields with the answers that may be chosen. */
const questionsOf = (job: Json): readonly AskedQuestion[] =>
  listAt(job, 'questions')
    .slice(0, MOST)
    .flatMap((question): AskedQuestion[] => {
      const text = line(at(question, 'label'))
      const fields = listAt(question, 'fields')
      if (text === null || fields.some((field) => NO_QUESTION.test(line(at(field, 'name')) ?? '')))
        return []
      return [
        {
          text,
          required: at(question, 'required') === true,
          options: fields.flatMap((field) =>
            optionsOf(listAt(field, 'values').map((value) => at(value, 'label'))),
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
