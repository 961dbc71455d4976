import { isRecord } from '../../../core/records.ts'
import { dayOf, lineAt } from '../../metadata.ts'
import { valueAtPath, textAt } from '../../record.ts'
import { has, type AtsProvider } from '../provider.ts'
import { jobPostingMetadata } from '../../formats/jsonld.ts'

/** The JSON Feed (jsonfeed.org/version/1.1) of a Teamtailor site, `/jobs.json`: each item holds its schema.org JobPosting under `_jobposting`. */
export const system: AtsProvider = {
  name: 'Teamtailor',
  links: [[/^([\w-]+)\.teamtailor\.com$/, /^\/jobs\/?$/, 'https://$1.teamtailor.com/jobs.json']],
  fits: (job) => isRecord(valueAtPath(job, '_jobposting')) && has(job, 'content_html'),
  parts: (job) => [[null, textAt(job, 'content_html')]],
  metadata: (job) => {
    const posting = valueAtPath(job, '_jobposting')
    return {
      title: lineAt(job, 'title'),
      datePosted: dayOf(valueAtPath(job, 'date_published')),
      ...(isRecord(posting) ? jobPostingMetadata(posting) : {}),
    }
  },
}
