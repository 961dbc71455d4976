import type { Metadata, Place, PostingDocument, Workplace } from '../../core/posting.ts'
import type { Passage } from '../../text/outline.ts'
import type { Token } from '../../text/tokens.ts'
import { datesOf, settle, tell, termOf, weeksOf, type Told } from './dates.ts'
import { readHead, type Head } from './head.ts'
import type { Field } from './labels.ts'
import { organizationIn } from './organization.ts'
import { payIn } from './pay.ts'
import { placesOf, workplaceOf } from './places.ts'
import { dayIn, deadlineIn, yearAhead } from './posted.ts'
import { placesIn, titleIn, workplaceIn } from './sentences.ts'
import { Sentences } from './topics.ts'
import { employmentIn, employmentOf, employmentOfTitle } from './words.ts'

/** What the document states outright; where it is silent, what the text says of title, organization, place, dates and pay. */
export function readMetadata(document: PostingDocument, tokens: readonly Token[], passages: readonly Passage[]): Metadata {
  const { text, metadata: stated } = document
  const head = readHead(text)
  const title = stated.title ?? head.title ?? titleIn(text)
  const sentences = new Sentences(text, tokens, passages)
  const employmentType = stated.employmentType ?? employment(head, title, sentences)
  const datePosted = stated.datePosted ?? first(both(head, 'posted'), dayIn) ?? head.posted
  const time = settle(told(head, title, tokens, sentences.on('time'), employmentType === 'internship' || employmentType === 'contract' || employmentType === 'temporary'), (month) => yearAhead(datePosted, month))
  const places = stated.jobLocation && stated.jobLocation.length > 0 ? stated.jobLocation : location(head, title, sentences)
  return {
    title,
    hiringOrganization: stated.hiringOrganization ?? head.organization ?? organizationIn(text, passages, sentences),
    employmentType,
    datePosted,
    validThrough: stated.validThrough ?? first(both(head, 'deadline'), dayIn) ?? deadlineIn(sentences.words('deadline')),
    jobLocation: places,
    workplace: stated.workplace ?? workplace(head, title, sentences),
    baseSalary: stated.baseSalary ?? payIn(text, head.end, both(head, 'pay'), sentences.on('pay').map((p) => p.span)),
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

/** Values of labels on lines of their own, then of those inside a line. */
const both = (head: Head, field: Field): readonly string[] => [...(head.labelled[field] ?? []), ...(head.mentioned[field] ?? [])]

/** What the first value gives from which anything is read. */
const all = <T>(values: readonly string[] | undefined, read: (value: string) => readonly T[]): readonly T[] => values?.map(read).find((found) => found.length > 0) ?? []

function employment(head: Head, title: string | null, sentences: Sentences): Metadata['employmentType'] {
  const titled = title === null ? null : employmentOfTitle(title)
  if (titled === 'internship') return titled
  return first(head.labelled.employment, employmentOf) ?? head.employment ?? first(head.mentioned.employment, employmentOf) ?? titled ?? employmentIn(sentences)
}

function told(head: Head, title: string | null, tokens: readonly Token[], passages: readonly Passage[], temporary: boolean): Told {
  const said: Told = { terms: [], starts: [], ends: [], weeks: [] }
  const titled = title === null ? null : termOf(title)
  if (titled) said.terms.push(titled)
  const weeks = first(both(head, 'duration'), weeksOf) ?? first(both(head, 'term'), weeksOf) ?? (temporary && title !== null ? weeksOf(title) : null)
  if (weeks !== null) said.weeks.push(weeks)
  for (const value of [...both(head, 'start'), ...both(head, 'duration'), ...both(head, 'term')]) datesOf(value, said)
  tell(tokens, passages, temporary, said)
  return said
}

function location(head: Head, title: string | null, sentences: Sentences): readonly Place[] {
  for (const read of [() => all(head.labelled.location, placesOf), () => head.places, () => all(head.mentioned.location, placesOf), () => placesIn(title, sentences)]) {
    const places = read()
    if (places.length > 0) return places
  }
  return []
}

function workplace(head: Head, title: string | null, sentences: Sentences): Workplace | null {
  const labelled = first(head.labelled.workplace, workplaceOf) ?? first(head.labelled.location, workplaceOf) ?? head.workplace ?? first(head.mentioned.workplace, workplaceOf) ?? first(head.mentioned.location, workplaceOf)
  return labelled ?? (title === null ? null : titleWorkplace(title)) ?? workplaceIn(sentences)
}

/** "Engineer (Remote)", "Hybrid - Seattle, WA"; "remote sensing" in a title is the work itself. */
const titleWorkplace = (title: string): Workplace | null => (/\bremote sensing|\bflexible\b|\bhybrid cloud|\bvirtual\b|\bdistributed\b/i.test(title) ? null : workplaceOf(title))
