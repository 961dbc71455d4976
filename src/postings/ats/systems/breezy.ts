import { dayOf, employmentTypeOf, lineAt, workplaceOf } from '../../metadata.ts'
import { listAt, textAt, valueAtPath } from '../../record.ts'
import { has, joinedPlace, places, switchedOn, type AtsProvider } from '../provider.ts'

/** developer.breezy.hr/reference/model-position, for the names of the fields; a site answers with all its jobs at `/json`, their text with `verbose=true`. Pay is a line of words. */
export const system: AtsProvider = {
  name: 'Breezy HR',
  links: [
    [
      /^([\w-]+)\.breezy\.hr$/,
      /^\/p\/([\da-f]{8,})(?:-|\/|$)/,
      'https://$1.breezy.hr/json?verbose=true',
      '$2',
    ],
    [/^([\w-]+)\.breezy\.hr$/, /^\/?$/, 'https://$1.breezy.hr/json?verbose=true'],
  ],
  fits: (job) => has(job, 'name', 'friendly_id') && textAt(job, 'description') !== null,
  summary: ['name', 'friendly_id'],
  parts: (job) => [
    [null, textAt(job, 'description')],
    ['Salary', lineAt(job, 'salary')],
  ],
  metadata: (job) => ({
    title: lineAt(job, 'name'),
    hiringOrganization: lineAt(job, 'company', 'name'),
    employmentType:
      employmentTypeOf(valueAtPath(job, 'type', 'name')) ??
      employmentTypeOf(valueAtPath(job, 'type', 'id')),
    datePosted: dayOf(valueAtPath(job, 'published_date')),
    jobLocation: places(
      [valueAtPath(job, 'location'), ...listAt(job, 'locations')].map(
        (where) =>
          joinedPlace(
            valueAtPath(where, 'city'),
            valueAtPath(where, 'state', 'name'),
            valueAtPath(where, 'country', 'name'),
          ) ?? lineAt(where, 'name'),
      ),
      valueAtPath(job, 'location', 'country', 'id'),
    ),
    workplace:
      workplaceOf(valueAtPath(job, 'location', 'remote_details', 'value')) ??
      switchedOn(valueAtPath(job, 'location'), ['is_remote', 'remote']),
  }),
}
