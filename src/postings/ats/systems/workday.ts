import { dayOf, employmentTypeOf, line, workplaceOf } from '../../metadata.ts'
import { at, listAt, textAt } from '../../record.ts'
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
  parts: (job) => [[null, textAt(job, 'jobPostingInfo', 'jobDescription')]],
  metadata: (job) => {
    const info = at(job, 'jobPostingInfo')
    return {
      title: line(at(info, 'title')),
      hiringOrganization: line(at(job, 'hiringOrganization', 'name')),
      employmentType: employmentTypeOf([at(info, 'jobType'), at(info, 'timeType')]),
      datePosted: dayOf(at(info, 'startDate')),
      validThrough: dayOf(at(info, 'endDate')),
      jobLocation: places(
        [at(info, 'location'), ...listAt(info, 'additionalLocations')],
        at(info, 'country', 'descriptor'),
      ),
      workplace: workplaceOf(at(info, 'remoteType')) ?? workplaceOf(at(info, 'location')),
    }
  },
}
