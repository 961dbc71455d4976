import { isRecord } from '../../../core/records.ts'
import { dayOf, employmentTypeOf, line } from '../../metadata.ts'
import { at, textAt } from '../../record.ts'
import { places, joinedPlace, switchedOn, type AtsProvider } from '../provider.ts'

const SMART_SECTIONS = [
  'companyDescription',
  'jobDescription',
  'qualifications',
  'additionalInformation',
]

/** developers.smartrecruiters.com/docs/posting-api */
export const system: AtsProvider = {
  name: 'SmartRecruiters',
  links: [
    [
      /^jobs\.smartrecruiters\.com$/,
      /^\/([\w-]+)\/(\d+)/,
      'https://api.smartrecruiters.com/v1/companies/$1/postings/$2',
    ],
  ],
  fits: (job) => isRecord(at(job, 'jobAd', 'sections')),
  parts: (job) =>
    SMART_SECTIONS.map((key) => [
      line(at(job, 'jobAd', 'sections', key, 'title')),
      textAt(job, 'jobAd', 'sections', key, 'text'),
    ]),
  metadata: (job) => ({
    title: line(at(job, 'name')),
    hiringOrganization: line(at(job, 'company', 'name')),
    employmentType:
      employmentTypeOf(at(job, 'typeOfEmployment', 'label')) ??
      employmentTypeOf(at(job, 'typeOfEmployment', 'id')),
    datePosted: dayOf(at(job, 'releasedDate')),
    jobLocation: places(
      [
        at(job, 'location', 'fullLocation') ??
          joinedPlace(
            at(job, 'location', 'city'),
            at(job, 'location', 'region'),
            line(at(job, 'location', 'country'))?.toUpperCase(),
          ),
      ],
      at(job, 'location', 'country'),
    ),
    workplace: switchedOn(at(job, 'location'), ['remote', 'remote'], ['hybrid', 'hybrid']),
  }),
}
