import { isRecord } from '../../../core/records.ts'
import { dayOf, employmentTypeOf, lineAt, workplaceOf } from '../../metadata.ts'
import { valueAtPath, textAt } from '../../record.ts'
import { has, places, joinedPlace, switchedOn, type AtsProvider } from '../provider.ts'

/** workable.readme.io, and the public account page that answers the same fields. */
export const system: AtsProvider = {
  name: 'Workable',
  links: [
    [
      /^apply\.workable\.com$/,
      /^\/([\w-]+)\/j\/(\w+)/,
      'https://apply.workable.com/api/v1/widget/accounts/$1?details=true',
      '$2',
    ],
    [
      /^apply\.workable\.com$/,
      /^\/([\w-]+)\/?$/,
      'https://apply.workable.com/api/v1/widget/accounts/$1?details=true',
    ],
  ],
  fits: (job) =>
    has(job, 'title', 'shortcode') && (has(job, 'description') || has(job, 'full_description')),
  summary: ['shortcode', 'title'],
  code: (job) => valueAtPath(job, 'shortcode'),
  parts: (job) => [
    [null, textAt(job, 'description') ?? textAt(job, 'full_description')],
    ['Requirements', textAt(job, 'requirements')],
    ['Benefits', textAt(job, 'benefits')],
  ],
  metadata: (job) => {
    const where = isRecord(valueAtPath(job, 'location')) ? valueAtPath(job, 'location') : job
    return {
      title: lineAt(job, 'title'),
      employmentType: employmentTypeOf(
        valueAtPath(job, 'employment_type') ?? valueAtPath(job, 'type'),
      ),
      datePosted: dayOf(
        valueAtPath(job, 'published_on') ??
          valueAtPath(job, 'published') ??
          valueAtPath(job, 'created_at'),
      ),
      jobLocation: places(
        [
          joinedPlace(
            valueAtPath(where, 'city'),
            valueAtPath(where, 'region') ?? valueAtPath(where, 'state'),
            valueAtPath(where, 'country'),
          ),
        ],
        valueAtPath(where, 'country_code') ??
          valueAtPath(where, 'countryCode') ??
          valueAtPath(where, 'country'),
      ),
      workplace:
        workplaceOf(valueAtPath(job, 'workplace') ?? valueAtPath(job, 'workplace_type')) ??
        switchedOn(job, ['telecommuting', 'remote'], ['remote', 'remote']),
    }
  },
}
