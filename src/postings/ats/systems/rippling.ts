import { dayOf, employmentTypeOf, lineAt, payOf, payRange, workplaceOf } from '../../metadata.ts'
import { listAt, textAt, valueAtPath } from '../../record.ts'
import { has, places, type AtsProvider } from '../provider.ts'

/** The record of one job, as the public board loads it. Pay is told by place; the code of employment stands under `label`, its words under `id`. */
export const system: AtsProvider = {
  name: 'Rippling',
  links: [
    [
      /^ats\.rippling\.com$/,
      /^\/(?:[a-z]{2}-[A-Z]{2}\/)?([\w-]+)\/jobs\/([\da-f-]{36})/,
      'https://ats.rippling.com/api/v2/board/$1/jobs/$2',
    ],
    [
      /^ats\.rippling\.com$/,
      /^\/(?:[a-z]{2}-[A-Z]{2}\/)?([\w-]+)\/jobs\/?$/,
      'https://ats.rippling.com/api/v2/board/$1/jobs',
    ],
  ],
  fits: (job) => has(job, 'name', 'workLocations') && textAt(job, 'description', 'role') !== null,
  summary: ['name', 'url', 'locations'],
  parts: (job) => [
    [null, textAt(job, 'description', 'company')],
    [null, textAt(job, 'description', 'role')],
  ],
  metadata: (job) => ({
    title: lineAt(job, 'name'),
    hiringOrganization: lineAt(job, 'companyName'),
    employmentType: employmentTypeOf([
      valueAtPath(job, 'employmentType', 'label'),
      valueAtPath(job, 'employmentType', 'id'),
    ]),
    datePosted: dayOf(valueAtPath(job, 'createdOn')),
    jobLocation: places(listAt(job, 'workLocations')),
    workplace: workplaceOf(listAt(job, 'workLocations')[0]),
    baseSalary: payRange(
      listAt(job, 'payRangeDetails').map((range) =>
        payOf(
          valueAtPath(range, 'rangeStart'),
          valueAtPath(range, 'rangeEnd'),
          valueAtPath(range, 'currency'),
          valueAtPath(range, 'frequency'),
        ),
      ),
    ),
  }),
}
