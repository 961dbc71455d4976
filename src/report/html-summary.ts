import type { PageData, PageFinding, PagePosting } from '../core/page.ts'
import { range } from './number.ts'
import { oneLine } from './plain.ts'
import { meaningOf } from './advice-text.ts'

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** Text as HTML, in elements and in quoted attributes. */
export const escapedHtml = (text: string): string =>
  text.replace(/[&<>"']/g, (c) => ENTITIES[c] ?? c)

/** A text of somebody else in one line of HTML. */
export const htmlLine = (text: string): string => escapedHtml(oneLine(text))

/** The essence of a page for readers that run no scripts, such as the preview of a mail. */
export function htmlSummary({ postings, profile, asOf }: PageData): string {
  const [only] = postings
  const body =
    only && postings.length === 1
      ? check(only)
      : `<ol>${postings.map((p) => `<li>${headline(p)}</li>`).join('')}</ol>`
  return `<main class="plain"><p>This page needs scripts to be explored; they are in the file and ask nothing of the network. In short, for ${htmlLine(profile.name ?? profile.source)}, judged on ${htmlLine(asOf)}:</p>${body}</main>`
}

const headline = ({ posting, recommendation, score }: PagePosting): string =>
  `<strong>${htmlLine([posting.title ?? posting.source, posting.hiringOrganization ?? ''].filter((t) => t !== '').join(', '))}</strong>: ${recommendation}${score ? `, ${range(score.low, score.high)} of 100` : ''}`

const check = (p: PagePosting): string =>
  `<h1>${headline(p)}</h1><p>${meaningOf(p)}.</p>${p.warnings.map((w) => `<p>${htmlLine(w)}</p>`).join('')}<ul>${p.findings.map(finding).join('')}</ul>`

const finding = (f: PageFinding): string =>
  `<li><strong>${f.status}</strong>: ${htmlLine(f.title)} (${f.importance}). ${htmlLine(f.reason)}</li>`
