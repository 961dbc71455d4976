import { dayOf, employmentTypeOf, lineAt, payOf, workplaceOf } from '../../metadata.ts'
import { valueAtPath, listAt, textAt } from '../../record.ts'
import { has, places, type AtsProvider } from '../provider.ts'

/** github.com/lever/postings-api: the lists of duties and demands stand in `lists`, each with its heading. */
export const system: AtsProvider = {
  name: 'Lever',
  links: [
    [
      /^jobs\.(eu\.)?lever\.co$/,
      /^\/([\w.-]+)\/([\da-f-]{36})/,
      'https://api.$1lever.co/v0/postings/$2/$3?mode=json',
    ],
    [
      /^jobs\.(eu\.)?lever\.co$/,
      /^\/([\w.-]+)\/?$/,
      'https://api.$1lever.co/v0/postings/$2?mode=json',
    ],
  ],
  fits: (job) =>
    has(job, 'text') && (has(job, 'categories') || has(job, 'hostedUrl') || has(job, 'lists')),
  parts: (job) => [
    [null, textAt(job, 'description') ?? textAt(job, 'descriptionPlain') ?? textAt(job, 'opening')],
    [
      null,
      textAt(job, 'description') === null && textAt(job, 'descriptionPlain') === null
        ? textAt(job, 'descriptionBody')
        : null,
    ],
    ...listAt(job, 'lists').map(
      (list) => [lineAt(list, 'text'), items(textAt(list, 'content'))] as const,
    ),
    [null, textAt(job, 'additional') ?? textAt(job, 'additionalPlain')],
  ],
  metadata: (job) => ({
    title: lineAt(job, 'text'),
    employmentType: employmentTypeOf(valueAtPath(job, 'categories', 'commitment')),
    datePosted: dayOf(valueAtPath(job, 'createdAt')),
    jobLocation: places(
      [valueAtPath(job, 'categories', 'location'), ...listAt(job, 'categories', 'allLocations')],
      valueAtPath(job, 'country'),
    ),
    workplace:
      workplaceOf(valueAtPath(job, 'workplaceType')) ??
      workplaceOf(valueAtPath(job, 'categories', 'location')),
    baseSalary: payOf(
      valueAtPath(job, 'salaryRange', 'min'),
      valueAtPath(job, 'salaryRange', 'max'),
      valueAtPath(job, 'salaryRange', 'currency'),
      valueAtPath(job, 'salaryRange', 'interval'),
    ),
  }),
}

/** Lever gives list items without their list. */
const items = (written: string | null): string | null =>
  written && /^\s*<li[\s>]/i.test(written) ? `<ul>${written}</ul>` : written
