import type { AskedQuestion, Metadata, Pay, Workplace } from '../../core/posting.ts'
import { greenhouseQuestions } from '../asked.ts'
import { jobPostingMetadata } from '../formats/jsonld.ts'
import { dayOf, employmentTypeOf, line, payOf, workplaceOf, type Collected } from '../metadata.ts'
import { placeOf } from '../place.ts'
import { at, isRecord, listAt, textAt, type Json } from '../record.ts'

/** One applicant tracking system: how its public API writes a job. */
export interface AtsForm {
  readonly name: string
  readonly fits: (job: Json) => boolean
  /** Parts of the text in order, each with the heading that the site shows above it. */
  readonly parts: (
    job: Json,
  ) => readonly (readonly [heading: string | null, written: string | null])[]
  readonly metadata: (job: Json) => Collected
  /** What the application form asks, where the system tells it. */
  readonly questions?: (job: Json) => readonly AskedQuestion[]
}

export const has = (job: Json, ...keys: readonly string[]): boolean =>
  keys.every((key) => Object.hasOwn(job, key))

const places = (values: readonly unknown[], country: unknown = null): Metadata['jobLocation'] => {
  const words = [...new Set(values.map(line).filter((v) => v !== null))].slice(0, 50)
  return words.map((text) => placeOf(text, words.length === 1 ? line(country) : null))
}

const joined = (...values: readonly unknown[]): string | null =>
  [...new Set(values.map(line).filter((v) => v !== null))].join(', ') || null

/** What the first of these switches that is on means; null where none is. */
const switchedOn = (
  holder: unknown,
  ...switches: readonly (readonly [key: string, means: Workplace])[]
): Workplace | null => switches.find(([key]) => at(holder, key) === true)?.[1] ?? null

/** developers.greenhouse.io/job-board.html: `content` is HTML that is escaped once more. */
const greenhouse: AtsForm = {
  name: 'Greenhouse',
  fits: (job) =>
    has(job, 'content', 'title') &&
    (has(job, 'absolute_url') || has(job, 'location') || has(job, 'internal_job_id')),
  parts: (job) => [[null, textAt(job, 'content')]],
  questions: greenhouseQuestions,
  metadata: (job) => ({
    title: line(at(job, 'title')),
    hiringOrganization: line(at(job, 'company_name')),
    datePosted: dayOf(at(job, 'first_published')) ?? dayOf(at(job, 'updated_at')),
    validThrough: dayOf(at(job, 'application_deadline')),
    jobLocation: places([at(job, 'location', 'name')]),
    workplace: workplaceOf(at(job, 'location', 'name')),
    baseSalary:
      listAt(job, 'pay_input_ranges').map((range) =>
        payOf(
          cents(at(range, 'min_cents')),
          cents(at(range, 'max_cents')),
          at(range, 'currency_type'),
          at(range, 'title'),
        ),
      )[0] ?? null,
  }),
}

const cents = (value: unknown): number | null => (typeof value === 'number' ? value / 100 : null)

/** github.com/lever/postings-api: the lists of duties and demands stand in `lists`, each with its heading. */
const lever: AtsForm = {
  name: 'Lever',
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
      (list) => [line(at(list, 'text')), items(textAt(list, 'content'))] as const,
    ),
    [null, textAt(job, 'additional') ?? textAt(job, 'additionalPlain')],
  ],
  metadata: (job) => ({
    title: line(at(job, 'text')),
    employmentType: employmentTypeOf(at(job, 'categories', 'commitment')),
    datePosted: dayOf(at(job, 'createdAt')),
    jobLocation: places(
      [at(job, 'categories', 'location'), ...listAt(job, 'categories', 'allLocations')],
      at(job, 'country'),
    ),
    workplace:
      workplaceOf(at(job, 'workplaceType')) ?? workplaceOf(at(job, 'categories', 'location')),
    baseSalary: payOf(
      at(job, 'salaryRange', 'min'),
      at(job, 'salaryRange', 'max'),
      at(job, 'salaryRange', 'currency'),
      at(job, 'salaryRange', 'interval'),
    ),
  }),
}

/** Lever gives list items without their list. */
const items = (written: string | null): string | null =>
  written && /^\s*<li[\s>]/i.test(written) ? `<ul>${written}</ul>` : written

/** developers.ashbyhq.com/docs/public-job-posting-api */
const ashby: AtsForm = {
  name: 'Ashby',
  fits: (job) =>
    has(job, 'title', 'descriptionHtml') || has(job, 'title', 'descriptionPlain', 'jobUrl'),
  parts: (job) => [[null, textAt(job, 'descriptionHtml') ?? textAt(job, 'descriptionPlain')]],
  metadata: (job) => ({
    title: line(at(job, 'title')),
    employmentType: employmentTypeOf(at(job, 'employmentType')),
    datePosted: dayOf(at(job, 'publishedAt')),
    jobLocation: places(
      [at(job, 'location'), ...listAt(job, 'secondaryLocations').map((l) => at(l, 'location'))],
      at(job, 'address', 'postalAddress', 'addressCountry'),
    ),
    workplace:
      workplaceOf(at(job, 'workplaceType')) ??
      (at(job, 'isRemote') === true ? 'remote' : workplaceOf(at(job, 'location'))),
    baseSalary: ashbyPay(job),
  }),
}

/** The salary among the parts of Ashby's pay, in its summary or in the first of its tiers that names one: `interval` is "1 YEAR". */
const ashbyPay = (job: Json): Pay | null =>
  [
    ...listAt(job, 'compensation', 'compensationTiers').flatMap((tier) =>
      listAt(tier, 'components'),
    ),
    ...listAt(job, 'compensation', 'summaryComponents'),
  ]
    .filter((part) => at(part, 'compensationType') === 'Salary')
    .map((part) =>
      payOf(
        at(part, 'minValue'),
        at(part, 'maxValue'),
        at(part, 'currencyCode'),
        at(part, 'interval'),
      ),
    )
    .find((pay) => pay !== null) ?? null

const SMART_SECTIONS = [
  'companyDescription',
  'jobDescription',
  'qualifications',
  'additionalInformation',
]

/** developers.smartrecruiters.com/docs/posting-api */
const smartRecruiters: AtsForm = {
  name: 'SmartRecruiters',
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
          joined(
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

/** workable.readme.io, and the public account page that answers the same fields. */
const workable: AtsForm = {
  name: 'Workable',
  fits: (job) =>
    has(job, 'title', 'shortcode') && (has(job, 'description') || has(job, 'full_description')),
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
          joined(
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

/** docs.recruitee.com/reference: careers site API */
const recruitee: AtsForm = {
  name: 'Recruitee',
  fits: (job) =>
    has(job, 'title', 'description') &&
    (has(job, 'careers_url') || has(job, 'employment_type_code') || has(job, 'careers_apply_url')),
  parts: (job) => [
    [null, textAt(job, 'description')],
    ['Requirements', textAt(job, 'requirements')],
  ],
  metadata: (job) => ({
    title: line(at(job, 'title')),
    hiringOrganization: line(at(job, 'company_name')),
    employmentType: employmentTypeOf(at(job, 'employment_type_code')),
    datePosted: dayOf(at(job, 'published_at') ?? at(job, 'created_at')),
    validThrough: dayOf(at(job, 'close_at')),
    jobLocation: places(
      [at(job, 'location') ?? joined(at(job, 'city'), at(job, 'country'))],
      at(job, 'country_code'),
    ),
    workplace: switchedOn(job, ['hybrid', 'hybrid'], ['remote', 'remote'], ['on_site', 'onsite']),
    baseSalary: payOf(
      at(job, 'salary', 'min'),
      at(job, 'salary', 'max'),
      at(job, 'salary', 'currency'),
      at(job, 'salary', 'period'),
    ),
  }),
}

/** What the public page of a job at `*.myworkdayjobs.com` is filled with: `/wday/cxs/TENANT/SITE/job/…`. `startDate` is the day since which it is posted. */
const workday: AtsForm = {
  name: 'Workday',
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

/** What the public page of a job at `*.bamboohr.com` is filled with: `/careers/NUMBER/detail`. `locationType` counts on site 0, remote 1, hybrid 2. */
const bambooHr: AtsForm = {
  name: 'BambooHR',
  fits: (job) => has(job, 'jobOpeningName', 'description'),
  parts: (job) => [[null, textAt(job, 'description')]],
  metadata: (job) => ({
    title: line(at(job, 'jobOpeningName')),
    employmentType: employmentTypeOf(at(job, 'employmentStatusLabel')),
    datePosted: dayOf(at(job, 'datePosted')),
    jobLocation: places([
      joined(
        at(job, 'location', 'city') ?? at(job, 'atsLocation', 'city'),
        at(job, 'location', 'state') ?? at(job, 'atsLocation', 'state'),
        at(job, 'location', 'addressCountry') ?? at(job, 'atsLocation', 'country'),
      ),
    ]),
    workplace: BAMBOO_PLACES[String(line(at(job, 'locationType')) ?? '')] ?? null,
  }),
}

const BAMBOO_PLACES: Readonly<Record<string, Workplace>> = {
  '0': 'onsite',
  '1': 'remote',
  '2': 'hybrid',
}

/** The JSON Feed (jsonfeed.org/version/1.1) of a Teamtailor site, `/jobs.json`: each item holds its schema.org JobPosting under `_jobposting`. */
const teamtailor: AtsForm = {
  name: 'Teamtailor',
  fits: (job) => isRecord(at(job, '_jobposting')) && has(job, 'content_html'),
  parts: (job) => [[null, textAt(job, 'content_html')]],
  metadata: (job) => {
    const posting = at(job, '_jobposting')
    return {
      title: line(at(job, 'title')),
      datePosted: dayOf(at(job, 'date_published')),
      ...(isRecord(posting) ? jobPostingMetadata(posting) : {}),
    }
  },
}

export const FORMS: readonly AtsForm[] = [
  workday,
  bambooHr,
  teamtailor,
  smartRecruiters,
  lever,
  ashby,
  greenhouse,
  workable,
  recruitee,
]
