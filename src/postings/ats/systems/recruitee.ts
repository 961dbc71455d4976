import { dayOf, employmentTypeOf, line, payOf } from '../../metadata.ts'
import { at, listAt, textAt } from '../../record.ts'
import { has, places, joinedPlace, switchedOn, type AtsProvider } from '../provider.ts'

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
  metadata: (job) => ({
    title: line(at(job, 'title')),
    hiringOrganization: line(at(job, 'company_name')),
    employmentType: employmentTypeOf(at(job, 'employment_type_code')),
    datePosted: dayOf(at(job, 'published_at') ?? at(job, 'created_at')),
    validThrough: dayOf(at(job, 'close_at')),
    jobLocation: places(
      [
        at(job, 'location') ?? joinedPlace(at(job, 'city'), at(job, 'country')),
        ...listAt(job, 'locations').map((each) =>
          joinedPlace(at(each, 'city') ?? at(each, 'name'), at(each, 'country')),
        ),
      ],
      at(job, 'country_code'),
    ),
    workplace: switchedOn(job, ['hybrid', 'hybrid'], ['remote', 'remote'], ['on_site', 'onsite']),
    baseSalary: payOf(
      at(job, 'salary', 'min'),
      at(job, 'salary', 'max'),
      at(job, 'salary', 'currency'),
      at(job, 'salary', 'period'),
    ),
  }),
}
