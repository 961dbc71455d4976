import { isRecord } from '../../../core/records.ts'
import { dayOf, employmentTypeOf, line, workplaceOf } from '../../metadata.ts'
import { at, textAt } from '../../record.ts'
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
  code: (job) => at(job, 'shortcode'),
  parts: (job) => [
    [null, textAt(job, 'description') ?? textAt(job, 'full_description')],
    ['Requirements', textAt(job, 'requirements')],
    ['Benefits', textAt(job, 'benefits')],
  ],
  metadata: (job) => {
    const where = isRecord(at(job, 'location')) ? at(job, 'location') : job
    return {
      title: line(at(job, 'title')),
      employmentType: employmentTypeOf(at(job, 'employment_type') ?? at(job, 'type')),
      datePosted: dayOf(at(job, 'published_on') ?? at(job, 'published') ?? at(job, 'created_at')),
      jobLocation: places(
        [
          joinedPlace(
            at(where, 'city'),
            at(where, 'region') ?? at(where, 'state'),
            at(where, 'country'),
          ),
        ],
        at(where, 'country_code') ?? at(where, 'countryCode') ?? at(where, 'country'),
      ),
      workplace:
        workplaceOf(at(job, 'workplace') ?? at(job, 'workplace_type')) ??
        switchedOn(job, ['telecommuting', 'remote'], ['remote', 'remote']),
    }
  },
}
