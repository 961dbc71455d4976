import type { PostingDocument } from '../../core/posting.ts'
import { headingLine, join, type Marked } from './html-text.ts'
import { content, elements, parseHtml, type Node } from './html-tree.ts'
import { dayOf, employmentTypeOf, line, stated, workplaceOf, type Collected } from '../metadata.ts'
import { each, type ReadOptions } from '../options.ts'
import { placeOf } from '../place.ts'
import { postingOf } from './plain.ts'
import { problem } from '../problem.ts'
import { publishedText } from './published-text.ts'
import type { Json } from '../record.ts'
import { holdsPosting } from './columns.ts'
import { readRecord } from './row.ts'

/** One sort of XML: the elements that are its postings, and how each is read. */
interface XmlForm {
  readonly item: string
  /** Parts of the text in order, each with its heading, where it has one. */
  readonly parts: (item: Node) => readonly (readonly [heading: string | null, written: string])[]
  readonly metadata: (item: Node, feed: Node) => Collected
}

const tags = (node: Node): readonly Node[] =>
  (node.children ?? []).filter(({ type }) => type === 'tag')
const childrenNamed = (node: Node, name: string): readonly Node[] =>
  tags(node).filter((child) => child.name === name)

/** The words of the first child of one of these names; null where none has any. */
function wordsOf(node: Node, ...names: readonly string[]): string | null {
  for (const name of names)
    for (const child of childrenNamed(node, name)) {
      const words = content(child).trim()
      if (words !== '') return words
    }
  return null
}

/** developer.personio.de: the XML feed of open positions, `workzag-jobs`. */
const personio: XmlForm = {
  item: 'position',
  parts: (item) =>
    childrenNamed(item, 'jobDescriptions')
      .flatMap((all) => childrenNamed(all, 'jobDescription'))
      .map((part) => [wordsOf(part, 'name'), wordsOf(part, 'value') ?? ''] as const),
  metadata: (item) => ({
    title: line(wordsOf(item, 'name')),
    hiringOrganization: line(wordsOf(item, 'subcompany')),
    employmentType: employmentTypeOf([
      wordsOf(item, 'employmentType') ?? '',
      wordsOf(item, 'schedule') ?? '',
    ]),
    datePosted: dayOf(wordsOf(item, 'createdAt')),
    jobLocation: [
      wordsOf(item, 'office'),
      ...childrenNamed(item, 'additionalOffices').flatMap((more) =>
        childrenNamed(more, 'office').map((office) => content(office)),
      ),
    ]
      .map(line)
      .filter((place) => place !== null)
      .map((place) => placeOf(place)),
    workplace: workplaceOf(wordsOf(item, 'office')),
  }),
}

/** rssboard.org/rss-specification (2.0), with the whole text in `content:encoded` (purl.org/rss/1.0/modules/content). */
const rss: XmlForm = {
  item: 'item',
  parts: (item) => [[null, wordsOf(item, 'content:encoded', 'description') ?? '']],
  metadata: (item) => ({
    title: line(wordsOf(item, 'title')),
    hiringOrganization: line(wordsOf(item, 'company', 'job_listing:company', 'dc:creator')),
    employmentType: employmentTypeOf(wordsOf(item, 'type', 'job_type', 'job_listing:job_type')),
    datePosted: dayOf(wordsOf(item, 'pubDate', 'dc:date')),
    validThrough: dayOf(wordsOf(item, 'expires', 'expirationdate')),
    jobLocation: placesOf(wordsOf(item, 'location', 'region', 'job_listing:location')),
    workplace: workplaceOf(wordsOf(item, 'location', 'region', 'job_listing:location')),
  }),
}

/** RFC 4287, The Atom Syndication Format. */
const atom: XmlForm = {
  item: 'entry',
  parts: (item) => [[null, wordsOf(item, 'content', 'summary') ?? '']],
  metadata: (item, feed) => ({
    title: line(wordsOf(item, 'title')),
    hiringOrganization: line(
      [item, feed]
        .flatMap((node) => childrenNamed(node, 'author'))
        .map((author) => wordsOf(author, 'name'))
        .find((name) => name !== null),
    ),
    datePosted: dayOf(wordsOf(item, 'published', 'updated')),
  }),
}

const placesOf = (written: string | null): NonNullable<Collected['jobLocation']> => {
  const place = line(written)
  return place === null ? [] : [placeOf(place)]
}

/** By the outermost element; `rdf:RDF` is RSS 1.0. */
const FORMS: Readonly<Record<string, XmlForm>> = {
  'workzag-jobs': personio,
  rss,
  'rdf:RDF': rss,
  feed: atom,
}

/**
 * Outermost elements of the feeds by which applicant tracking systems hand their jobs to job sites, one `job` each: learn.microsoft.com/linkedin
 * (talent/job-postings/xml-feeds-development-guide) and docs.recruitee.com/docs/feed.
 */
const JOB_FEEDS = new Set(['source', 'jobs'])

/** A job of such a feed by the names of its elements; a list in it gives the words of its items. */
function recordOf(job: Node): Json {
  const record: Record<string, unknown> = Object.create(null) as Record<string, unknown>
  for (const child of tags(job)) {
    if (child.name === undefined) continue
    const items = tags(child).map((item) => content(item).trim())
    record[child.name] = items.length > 0 ? items : content(child).trim()
  }
  return record
}

/**
 * The postings of an XML file: a feed of Personio, RSS, Atom, or one made for job sites. Throws an InputError where it is XML of another kind, whose elements would be no more
 * than words glued together, or holds no posting.
 */
export function readXml(xml: string, source: string, options: ReadOptions): PostingDocument[] {
  const root = parseHtml(xml, source, true)
  const [feed] = tags(root)
  if (feed?.name !== undefined && JOB_FEEDS.has(feed.name)) {
    const jobs = childrenNamed(feed, 'job').map(recordOf)
    if (jobs.some((job) => holdsPosting(job, options.map)))
      return each(jobs, source, options, (job, name) => readRecord(job, name, options.map))
  }
  const form = feed?.name !== undefined && Object.hasOwn(FORMS, feed.name) ? FORMS[feed.name] : null
  if (!feed || !form)
    throw problem(
      source,
      `This is XML of an unknown kind${feed ? `: its outermost element is <${line(feed.name) ?? ''}>` : ''}. Feeds of Personio, RSS, Atom and those for job sites (<source> or <jobs> with <job>) are read; save the page of the posting instead.`,
    )
  const items = elements(feed, (node) => node.name === form.item)
  if (items.length === 0) throw problem(source, 'There is no posting in this feed: it is empty.')
  const partedBy = jointOf(items.map((item) => line(wordsOf(item, 'title')) ?? ''))
  return each(items, source, options, (item, name) =>
    postingOf({
      source: name,
      ...join(form.parts(item).flatMap(([heading, written]) => partOf(heading, written, name))),
      metadata: stated(inParts(form.metadata(item, feed), partedBy)),
    }),
  )
}

/** How feeds join employer and title in one: "Larkspur: Rigging Engineer", "Rigging Engineer at Larkspur", "Larkspur is hiring a Rigging Engineer". */
const JOINTS = [
  /^(?<firm>[^:]{2,60}): (?<title>\S.{2,})$/,
  /^(?<title>\S.{2,90}?) (?:at|@) (?<firm>\p{Lu}[^@]{1,60})$/u,
  /^(?<firm>\p{Lu}.{1,60}?) is hiring (?:an? )?(?<title>\S.{2,90})$/iu,
]

/** The joint that all titles of a feed have; one title alone may have a colon of its own. */
const jointOf = (titles: readonly string[]): RegExp | null =>
  JOINTS.find(
    (joint, i) => (titles.length > 1 || i > 0) && titles.every((title) => joint.test(title)),
  ) ?? null

/** Title and employer apart, where a feed that names no employer joins them. */
function inParts(read: Collected, joint: RegExp | null): Collected {
  if (!joint || read.hiringOrganization) return read
  const { firm = '', title = '' } = joint.exec(read.title ?? '')?.groups ?? {}
  return firm === '' ? read : { ...read, title, hiringOrganization: firm }
}

function partOf(heading: string | null, written: string, source: string): Marked[] {
  const text = publishedText(written, source)
  if (text.text.trim() === '') return []
  const words = line(heading)
  return words ? [headingLine(words), text] : [text]
}
