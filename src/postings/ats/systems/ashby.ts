import type { Pay } from '../../../core/posting.ts'
import { dayOf, employmentTypeOf, lineAt, payOf, payRange, workplaceOf } from '../../metadata.ts'
import { valueAtPath, listAt, textAt, type Json } from '../../record.ts'
import { has, places, type AtsProvider } from '../provider.ts'

/** developers.ashbyhq.com/docs/public-job-posting-api */
export const system: AtsProvider = {
  name: 'Ashby',
  links: [
    [
      /^jobs\.ashbyhq\.com$/,
      /^\/([\w.%-]+)\/([\da-f-]{36})/,
      'https://api.ashbyhq.com/posting-api/job-board/$1?includeCompensation=true',
      '$2',
    ],
    [
      /^jobs\.ashbyhq\.com$/,
      /^\/([\w.%-]+)\/?$/,
      'https://api.ashbyhq.com/posting-api/job-board/$1?includeCompensation=true',
    ],
  ],
  fits: (job) =>
    has(job, 'title', 'descriptionHtml') || has(job, 'title', 'descriptionPlain', 'jobUrl'),
  parts: (job) => [[null, textAt(job, 'descriptionHtml') ?? textAt(job, 'descriptionPlain')]],
  metadata: (job) => ({
    title: lineAt(job, 'title'),
    employmentType: employmentTypeOf(valueAtPath(job, 'employmentType')),
    datePosted: dayOf(valueAtPath(job, 'publishedAt')),
    jobLocation: places(
      [
        valueAtPath(job, 'location'),
        ...listAt(job, 'secondaryLocations').map((l) => valueAtPath(l, 'location')),
      ],
      valueAtPath(job, 'address', 'postalAddress', 'addressCountry'),
    ),
    workplace:
      workplaceOf(valueAtPath(job, 'workplaceType')) ??
      (valueAtPath(job, 'isRemote') === true
        ? 'remote'
        : workplaceOf(valueAtPath(job, 'location'))),
    baseSalary: ashbyPay(job),
  }),
}

/** The salary among the parts of Ashby's pay, from the least to the most of its tiers, else in its summary: `interval` is "1 YEAR". */
const ashbyPay = (job: Json): Pay | null =>
  salaryOf(
    listAt(job, 'compensation', 'compensationTiers').flatMap((t) => listAt(t, 'components')),
  ) ?? salaryOf(listAt(job, 'compensation', 'summaryComponents'))

const salaryOf = (parts: readonly unknown[]): Pay | null =>
  payRange(
    parts
      .filter((part) => valueAtPath(part, 'compensationType') === 'Salary')
      .map((part) =>
        payOf(
          valueAtPath(part, 'minValue'),
          valueAtPath(part, 'maxValue'),
          valueAtPath(part, 'currencyCode'),
          valueAtPath(part, 'interval'),
        ),
      ),
  )
