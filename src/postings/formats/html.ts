import type { Metadata, PostingDocument } from '../../core/posting.ts'
import { content, elements, parseHtml, attribute, type Node } from './html-tree.ts'
import { hasOwnLineEnds, htmlText, join, type Marked } from './html-text.ts'
import { matterOfPage, pageTitle } from './html-page.ts'
import { jobPostingMetadata, jobPostings, jobPostingText, partsBeside } from './jsonld.ts'
import { isFragment } from '../detect.ts'
import { line, stated } from '../metadata.ts'
import { markedPostings } from './marked-items.ts'
import { postingOf } from './plain.ts'
import { problem } from '../problem.ts'
import type { Json } from '../record.ts'

/** Characters of a description that is worth more than the page around it. */
const SHORTEST_DESCRIPTION = 80

/** What our own pages say of themselves among their first characters. */
const OWN_PAGE = '<meta name="generator" content="fit">'
const HEAD = 2000

/**
 * The postings of an HTML page: what it states as schema.org JobPosting (JSON-LD, else microdata or RDFa), else the text of its main part. A fragment of HTML is text.
 * Throws an InputError where the page holds no posting.
 */
export function readHtml(html: string, source: string): PostingDocument[] {
  if (html.slice(0, HEAD).includes(OWN_PAGE))
    throw problem(source, 'This page is a report that fit wrote, and no posting.')
  const root = parseHtml(html, source)
  if (
    !/<(?:html|head|body|!doctype|script|main|nav)\b/i.test(html) &&
    !/itemscope|\stypeof=/i.test(html) &&
    isFragment(html, source)
  )
    return [postingOf({ source, ...htmlText(root, undefined, hasOwnLineEnds(html)), metadata: {} })]
  const stating = [
    ...jsonLdJobs(root).map((job) => ({ job, description: null })),
    ...markedPostings(root),
  ]
  const told = stating.map(({ job, description }) => ({
    job,
    marked: jobPostingText(job, source, description ? htmlText(description) : undefined),
  }))
  const whole = unique(told.filter(({ marked }) => marked.text.length >= SHORTEST_DESCRIPTION))
  if (whole.length === 0) return [pageDocument(root, source, told[0])]
  return whole.map(({ job, marked }, i) =>
    postingOf({
      source: whole.length > 1 ? `${source}#${i + 1}` : source,
      ...marked,
      metadata: jobPostingMetadata(job),
    }),
  )
}

/** The same posting stated twice (once as JSON-LD, once as microdata or RDFa; once in each of two blocks) counts once. */
function unique<T extends { readonly job: Json; readonly marked: Marked }>(
  postings: readonly T[],
): T[] {
  const seen = new Set<string>()
  return postings.filter(({ job, marked }) => {
    const key = `${line(job['title']) ?? ''}\n${marked.text.replace(/\W/g, '').slice(0, 400)}`
    return !seen.has(key) && seen.add(key)
  })
}

/** The page as it stands, with what it states beside; what it states alone, where that is longer. */
function pageDocument(root: Node, source: string, told: Told | undefined): PostingDocument {
  const metadata = told ? jobPostingMetadata(told.job) : {}
  const page = matterOfPage(root)
  const marked = told ? fuller(page, told, source) : page
  if (marked.text.length < 40 && !isStated(metadata, told)) {
    throw problem(
      source,
      'This page has no posting in it; its text may be loaded by script. Open it in a browser, then save the page or copy its text.',
    )
  }
  return postingOf({
    source,
    ...marked,
    metadata: { ...stated({ title: line(pageTitle(root)) }), ...metadata },
  })
}

/** Whether a page states a title and a text, however short. */
const isStated = ({ title }: Partial<Metadata>, told: Told | undefined): boolean =>
  title !== undefined && told !== undefined && told.marked.text !== ''

/** A posting that a page states, with its text. */
interface Told {
  readonly job: Json
  readonly marked: Marked
}

function fuller(page: Marked, { job, marked }: Told, source: string): Marked {
  if (marked.text.length > page.text.length) return marked
  const bare = (text: string): string => text.replace(/\s+/g, ' ')
  return bare(page.text).includes(bare(marked.text))
    ? join([page, ...partsBeside(job, page.text, source)])
    : join([page, marked])
}

/** Blocks that are broken are passed over, after one attempt to mend what sites most often break: raw line ends inside strings, and comments around the block. */
function jsonLdJobs(root: Node): Json[] {
  return elements(
    root,
    (node) => node.name === 'script' && /ld\+json/i.test(attribute(node, 'type')),
  ).flatMap((node) => jobPostings(parseBlock(content(node))))
}

function parseBlock(block: string): unknown {
  const bare = block
    .replace(/^\s*(?:<!--|\/\/<!\[CDATA\[|\/\*<!\[CDATA\[\*\/)/, '')
    .replace(/(?:-->|\/\/\]\]>|\/\*\]\]>\*\/)\s*$/, '')
    .trim()
  for (const attempt of [
    bare,
    bare
      .replace(/\p{Cc}/gu, ' ')
      .replace(/;$/, '')
      .replace(/,(?=\s?[\]}])/g, ''),
  ]) {
    try {
      return JSON.parse(attempt)
    } catch {
      continue
    }
  }
  return null
}
