import type { Workplace } from '../../../core/choices.ts'
import { dayOf, employmentTypeOf, lineAt } from '../../metadata.ts'
import { valueAtPath, textAt } from '../../record.ts'
import { has, places, joinedPlace, type AtsProvider } from '../provider.ts'

/** What the public page of a job at `*.bamboohr.com` is filled with: `/careers/NUMBER/detail`. `locationType` counts on site 0, remote 1, hybrid 2; `compensation` is a line of words. */
export const system: AtsProvider = {
  name: 'BambooHR',
  links: [
    [/^([\w-]+)\.bamboohr\.com$/, /^\/careers\/(\d+)/, 'https://$1.bamboohr.com/careers/$2/detail'],
  ],
  fits: (job) => has(job, 'jobOpeningName', 'description'),
  board: 'jobOpening',
  parts: (job) => [
    [null, textAt(job, 'description')],
    ['Salary', lineAt(job, 'compensation')],
  ],
  metadata: (job) => ({
    title: lineAt(job, 'jobOpeningName'),
    employmentType: employmentTypeOf(valueAtPath(job, 'employmentStatusLabel')),
    datePosted: dayOf(valueAtPath(job, 'datePosted')),
    jobLocation: places([
      joinedPlace(
        valueAtPath(job, 'location', 'city') ?? valueAtPath(job, 'atsLocation', 'city'),
        valueAtPath(job, 'location', 'state') ?? valueAtPath(job, 'atsLocation', 'state'),
        valueAtPath(job, 'location', 'addressCountry') ??
          valueAtPath(job, 'atsLocation', 'country'),
      ),
    ]),
    workplace: BAMBOO_PLACES[String(lineAt(job, 'locationType') ?? '')] ?? null,
  }),
}

const BAMBOO_PLACES: Readonly<Record<string, Workplace>> = {
  '0': 'onsite',
  '1': 'remote',
  '2': 'hybrid',
}
