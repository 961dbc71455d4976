import { once } from '../../../core/once.ts'
import { isRecord } from '../../../core/records.ts'
import { dayOf, employmentTypeOf, lineAt } from '../../metadata.ts'
import { valueAtPath, listAt, textAt, type Json } from '../../record.ts'
import { customFields } from '../custom-fields.ts'
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
  fits: (job) => isRecord(valueAtPath(job, 'jobAd', 'sections')),
  summary: ['name', 'ref', 'releasedDate'],
  parts: (job) => [
    ...SMART_SECTIONS.map(
      (key) =>
        [
          lineAt(job, 'jobAd', 'sections', key, 'title'),
          textAt(job, 'jobAd', 'sections', key, 'text'),
        ] as const,
    ),
    ['Salary', ownFields(job).pay],
  ],
  metadata: (job) => ({
    title: lineAt(job, 'name'),
    hiringOrganization: lineAt(job, 'company', 'name'),
    employmentType:
      employmentTypeOf(valueAtPath(job, 'typeOfEmployment', 'label')) ??
      employmentTypeOf(valueAtPath(job, 'typeOfEmployment', 'id')),
    datePosted: dayOf(valueAtPath(job, 'releasedDate')),
    jobLocation: places(
      [
        valueAtPath(job, 'location', 'fullLocation') ??
          joinedPlace(
            valueAtPath(job, 'location', 'city'),
            valueAtPath(job, 'location', 'region'),
            lineAt(job, 'location', 'country')?.toUpperCase(),
          ),
      ],
      valueAtPath(job, 'location', 'country'),
    ),
    workplace:
      switchedOn(valueAtPath(job, 'location'), ['remote', 'remote'], ['hybrid', 'hybrid']) ??
      ownFields(job).metadata.workplace,
  }),
}

/** `customField` holds the fields that an employer has made for itself. */
const ownFields = once((job: Json) =>
  customFields(listAt(job, 'customField'), 'fieldLabel', 'valueLabel'),
)
