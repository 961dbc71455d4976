import { dayOf, employmentTypeOf, lineAt, workplaceOf } from '../../metadata.ts'
import { valueAtPath, listAt, textAt } from '../../record.ts'
import { places, type AtsProvider } from '../provider.ts'

/** What the public page of a job at `*.myworkdayjobs.com` is filled with: `/wday/cxs/TENANT/SITE/job/…`. `startDate` is the day since which it is posted. */
export const system: AtsProvider = {
  name: 'Workday',
  links: [
    [
      /^([\w-]+)\.(wd\d{1,3})\.myworkdayjobs\.com$/,
      /^\/(?:[a-z]{2}-[A-Z]{2}\/)?([\w-]+)\/job\/(.+?)\/?$/,
      'https://$1.$2.myworkdayjobs.com/wday/cxs/$1/$3/job/$4',
    ],
  ],
  fits: (job) => textAt(job, 'jobPostingInfo', 'jobDescription') !== null,
  summary: ['title', 'externalPath', 'locationsText'],
  parts: (job) => [[null, textAt(job, 'jobPostingInfo', 'jobDescription')]],
  metadata: (job) => {
    const info = valueAtPath(job, 'jobPostingInfo')
    return {
      title: lineAt(info, 'title'),
      hiringOrganization: lineAt(job, 'hiringOrganization', 'name'),
      employmentType: employmentTypeOf([
        valueAtPath(info, 'jobType'),
        valueAtPath(info, 'timeType'),
      ]),
      datePosted: dayOf(valueAtPath(info, 'startDate')),
      validThrough: dayOf(valueAtPath(info, 'endDate')),
      jobLocation: places(
        [valueAtPath(info, 'location'), ...listAt(info, 'additionalLocations')],
        valueAtPath(info, 'country', 'descriptor'),
      ),
      workplace:
        workplaceOf(valueAtPath(info, 'remoteType')) ?? workplaceOf(valueAtPath(info, 'location')),
    }
  },
}
