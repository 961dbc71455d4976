import { at, isRecord } from '../record.ts'

/** Where the API of an applicant tracking system answers for a public link. */
export interface ApiLink {
  readonly url: string
  /** The job to take out of the answer, where the API only answers for a whole board. */
  readonly job: string | null
}

/** A host, a path, and what to ask instead. `$1`, `$2` are the groups of host and path together. */
const LINKS: readonly (readonly [host: RegExp, path: RegExp, api: string, job?: string])[] = [
  [
    /^(?:job-)?boards\.greenhouse\.io$/,
    /^\/([\w-]+)\/jobs\/(\d+)/,
    'https://boards-api.greenhouse.io/v1/boards/$1/jobs/$2?questions=true&pay_transparency=true',
  ],
  [
    /^(?:job-)?boards\.greenhouse\.io$/,
    /^\/([\w-]+)\/?$/,
    'https://boards-api.greenhouse.io/v1/boards/$1/jobs?content=true',
  ],
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
  [
    /^jobs\.ashbyhq\.com$/,
    /^\/([\w.%-]+)\/([\da-f-]{36})/,
    'https://api.ashbyhq.com/posting-api/job-board/$1?includeCompensation=true',
    '$2',
  ],
  [
    /^jobs\.ashbyhq\.com$/,
    /^\/([\w.%-]+)\/?$/,
    'https://api.ashbyhq.com/posting-api/job-board/$1?includeCompensation=true',
  ],
  [
    /^jobs\.smartrecruiters\.com$/,
    /^\/([\w-]+)\/(\d+)/,
    'https://api.smartrecruiters.com/v1/companies/$1/postings/$2',
  ],
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
  [
    /^([\w-]+)\.(wd\d{1,3})\.myworkdayjobs\.com$/,
    /^\/(?:[a-z]{2}-[A-Z]{2}\/)?([\w-]+)\/job\/(.+?)\/?$/,
    'https://$1.$2.myworkdayjobs.com/wday/cxs/$1/$3/job/$4',
  ],
  [/^([\w-]+)\.bamboohr\.com$/, /^\/careers\/(\d+)/, 'https://$1.bamboohr.com/careers/$2/detail'],
  [/^([\w-]+)\.jobs\.personio\.(com|de)$/, /^\/?$/, 'https://$1.jobs.personio.$2/xml?language=en'],
  [/^([\w-]+)\.teamtailor\.com$/, /^\/jobs\/?$/, 'https://$1.teamtailor.com/jobs.json'],
  [/^([\w-]+)\.recruitee\.com$/, /^\/o\/([\w-]+)/, 'https://$1.recruitee.com/api/offers/$2'],
]

/** The API that answers for a public link to a job or a board; null where the site is none that we know. */
export function apiLink(link: URL): ApiLink | null {
  for (const [host, path, api, job] of LINKS) {
    const [onHost, onPath] = [host.exec(link.hostname), path.exec(link.pathname)]
    if (!onHost || !onPath) continue
    const groups = [...onHost.slice(1), ...onPath.slice(1)]
    const fill = (form: string): string =>
      form.replace(/\$(\d)/g, (_, n: string) => groups[Number(n) - 1] ?? '')
    return { url: fill(api), job: job === undefined ? null : fill(job) }
  }
  return null
}

/** The named job of a board's answer; undefined where it is not there any more. */
export function jobOf(answer: unknown, job: string): unknown {
  const jobs = at(answer, 'jobs')
  return Array.isArray(jobs)
    ? jobs.find((each) => isRecord(each) && (each['id'] === job || each['shortcode'] === job))
    : undefined
}
