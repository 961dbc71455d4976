import type { Metadata, PostingDocument } from '../core/posting.ts'
import type { Passage } from '../text/outline.ts'
import type { Token } from '../text/tokens.ts'

/** What the document states outright, and what the text says of title, organization, place, dates and pay. */
export function readMetadata(document: PostingDocument, _tokens: readonly Token[], _passages: readonly Passage[]): Metadata {
  const none: Metadata = { title: null, hiringOrganization: null, employmentType: null, datePosted: null, validThrough: null, jobLocation: [], workplace: null, baseSalary: null, term: null, jobStartDate: null, jobEndDate: null, weeks: null }
  return { ...none, ...document.metadata }
}
