import type { Metadata, Place, PostingDocument, Workplace } from '../../core/posting.ts'
import type { Passage } from '../../text/outline.ts'
import type { Token } from '../../text/tokens.ts'
import { datesOf, settle, tell, termOf, weeksOf, type Told } from './dates.ts'
import { readHead, type Head } from './head.ts'
import { organizationIn } from './organization.ts'
import { payIn } from './pay.ts'
import { placesOf, workplaceOf } from './places.ts'
import { dayIn, deadlineIn, yearAhead } from './posted.ts'
import { placesIn, titleIn, workplaceIn } from './sentences.ts'
import { employmentIn, employmentOf, employmentOfTitle } from './words.ts'

/** What the document states outright; where it is silent, what the text says of title, organization, place, dates and pay. */
export function readMetadata(document: PostingDocument, tokens: readonly Token[], passages: readonly Passage[]): Metadata {
  const { text, metadata: stated } = document
  const head = readHead(text)
  const title = stated.title ?? head.title ?? titleIn(text)
  const employmentType = stated.employmentType ?? employment(head, title, text)
  const datePosted = stated.datePosted ?? first(head.labelled.posted, dayIn) ?? head.posted
  const time = settle(told(head, title, tokens, passages, employmentType === 'internship' || employmentType === 'contract' || employmentType === 'temporary'), (month) => yearAhead(datePosted, month))
  const places = stated.jobLocation && stated.jobLocation.length > 0 ? stated.jobLocation : location(head, title, text)
  return {
    title,
    hiringOrganization: stated.hiringOrganization ?? head.organization ?? organizationIn(text, passages),
    employmentType,
    datePosted,
    validThrough: stated.validThrough ?? first(head.labelled.deadline, dayIn) ?? deadlineIn(text),
    jobLocation: places,
    workplace: stated.workplace ?? workplace(head, title, text),
    baseSalary: stated.baseSalary ?? payIn(text, head.end, head.labelled.pay ?? []),
    term: stated.term ?? time.term,
    jobStartDate: stated.jobStartDate ?? time.start,
    jobEndDate: stated.jobEndDate ?? time.end,
    weeks: stated.weeks ?? time.weeks,
  }
}

/** The first value from which `read` makes something. */
function first<T>(values: readonly string[] | undefined, read: (value: string) => T | null): T | null {
  for (const value of values ?? []) {
    const found = read(value)
    if (found !== null) return found
  }
  return null
}

function employment(head: Head, title: string | null, text: string): Metadata['employmentType'] {
  const titled = title === null ? null : employmentOfTitle(title)
  if (titled === 'internship') return titled
  return first(head.labelled.employment, employmentOf) ?? head.employment ?? titled ?? employmentIn(text)
}

function told(head: Head, title: string | null, tokens: readonly Token[], passages: readonly Passage[], temporary: boolean): Told {
  const said: Told = { terms: [], starts: [], ends: [], weeks: [] }
  const titled = title === null ? null : termOf(title)
  if (titled) said.terms.push(titled)
  const weeks = first(head.labelled.duration, weeksOf) ?? first(head.labelled.term, weeksOf) ?? (temporary && title !== null ? weeksOf(title) : null)
  if (weeks !== null) said.weeks.push(weeks)
  for (const value of [...(head.labelled.start ?? []), ...(head.labelled.duration ?? []), ...(head.labelled.term ?? [])]) datesOf(value, said)
  tell(tokens, passages, temporary, said)
  return said
}

function location(head: Head, title: string | null, text: string): readonly Place[] {
  for (const value of head.labelled.location ?? []) {
    const places = placesOf(value)
    if (places.length > 0) return places
  }
  if (head.places.length > 0) return head.places
  return placesIn(title, text)
}

function workplace(head: Head, title: string | null, text: string): Workplace | null {
  const labelled = first(head.labelled.workplace, workplaceOf) ?? first(head.labelled.location, workplaceOf) ?? head.workplace
  return labelled ?? (title === null ? null : titleWorkplace(title)) ?? workplaceIn(text)
}

/** "Engineer (Remote)", "Hybrid - Seattle, WA"; "remote sensing" in a title is the work itself. */
const titleWorkplace = (title: string): Workplace | null => (/\bremote sensing|\bflexible\b|\bhybrid cloud|\bvirtual\b|\bdistributed\b/i.test(title) ? null : workplaceOf(title))
