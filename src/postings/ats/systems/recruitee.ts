import { asked } from '../../asked.ts'
import { dayOf, employmentTypeOf, lineAt, payOf } from '../../metadata.ts'
import { valueAtPath, listAt, textAt } from '../../record.ts'
import { has, places, joinedPlace, switchedOn, type AtsProvider } from '../provider.ts'

/** Sorts of fields of a form by which nobody is asked anything that can be answered in words. */
const NO_QUESTION = new Set(['infobox', 'file', 'video'])

const optionsIn = (question: unknown): readonly unknown[] =>
  valueAtPath(question, 'kind') === 'boolean'
    ? [true, false]
    : listAt(question, 'open_question_options').map((option) => valueAtPath(option, 'body'))

/** docs.recruitee.com/reference: careers site API */
export const system: AtsProvider = {
  name: 'Recruitee',
  links: [
    [/^([\w-]+)\.recruitee\.com$/, /^\/o\/([\w-]+)/, 'https://$1.recruitee.com/api/offers/$2'],
  ],
  fits: (job) =>
    has(job, 'title', 'description') &&
    (has(job, 'careers_url') || has(job, 'employment_type_code') || has(job, 'careers_apply_url')),
  parts: (job) => [
    [null, textAt(job, 'description')],
    ['Requirements', textAt(job, 'requirements')],
  ],
  questions: (job) =>
    listAt(job, 'open_questions')
      .filter((question) => !NO_QUESTION.has(lineAt(question, 'kind') ?? ''))
      .flatMap((question) => asked(lineAt(question, 'body'), question, optionsIn(question))),
  metadata: (job) => ({
    title: lineAt(job, 'title'),
    hiringOrganization: lineAt(job, 'company_name'),
    employmentType: employmentTypeOf(valueAtPath(job, 'employment_type_code')),
    datePosted: dayOf(valueAtPath(job, 'published_at') ?? valueAtPath(job, 'created_at')),
    validThrough: dayOf(valueAtPath(job, 'close_at')),
    jobLocation: places(
      [
        valueAtPath(job, 'location') ??
          joinedPlace(valueAtPath(job, 'city'), valueAtPath(job, 'country')),
        ...listAt(job, 'locations').map((each) =>
          joinedPlace(
            valueAtPath(each, 'city') ?? valueAtPath(each, 'name'),
            valueAtPath(each, 'country'),
          ),
        ),
      ],
      valueAtPath(job, 'country_code'),
    ),
    workplace: switchedOn(job, ['hybrid', 'hybrid'], ['remote', 'remote'], ['on_site', 'onsite']),
    baseSalary: payOf(
      valueAtPath(job, 'salary', 'min'),
      valueAtPath(job, 'salary', 'max'),
      valueAtPath(job, 'salary', 'currency'),
      valueAtPath(job, 'salary', 'period'),
    ),
  }),
}
