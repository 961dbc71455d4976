import type { Pay } from '../../../core/posting.ts'
import { dayOf, employmentTypeOf, line, payOf, workplaceOf } from '../../metadata.ts'
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
    title: line(valueAtPath(job, 'title')),
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
  rangeOf(
    listAt(job, 'compensation', 'compensationTiers').flatMap((t) => listAt(t, 'components')),
  ) ?? rangeOf(listAt(job, 'compensation', 'summaryComponents'))

/** One range of all salaries that are paid in the currency and by the unit of the first. */
function rangeOf(parts: readonly unknown[]): Pay | null {
  const all = parts
    .filter((part) => valueAtPath(part, 'compensationType') === 'Salary')
    .map((part) =>
      payOf(
        valueAtPath(part, 'minValue'),
        valueAtPath(part, 'maxValue'),
        valueAtPath(part, 'currencyCode'),
        valueAtPath(part, 'interval'),
      ),
    )
    .filter((pay) => pay !== null)
  const [first] = all
  if (!first) return null
  const alike = all.filter((pay) => pay.currency === first.currency && pay.unit === first.unit)
  return {
    ...first,
    min: Math.min(...alike.map(({ min }) => min)),
    max: Math.max(...alike.map(({ max }) => max)),
  }
}
