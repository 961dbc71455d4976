import type { MatchRow, UnreadPosting, UnreadProfile } from '../core/matching.ts'
import type { Report } from '../core/report.ts'
import { htmlDocument } from './document.ts'
import { escapedHtml, htmlLine } from './html-summary.ts'
import type { After } from './matching.ts'

/** A profile as the page that lists all of them shows it. */
export interface IndexEntry {
  /** The file of its own page, beside this one. */
  readonly page: string
  readonly profile: Report['profile']
  readonly best: MatchRow | null
  /** Postings on its page. */
  readonly shown: number
}

const row = ({ page, profile, best, shown }: IndexEntry): string => {
  const cells = [
    `<a href="${escapedHtml(encodeURIComponent(page))}">${htmlLine(profile.name ?? profile.source)}</a>`,
    htmlLine(profile.source),
    String(shown),
    best ? htmlLine(best.recommendation) : '',
    best ? String(best.priority) : '',
    best ? htmlLine(best.posting.title ?? best.posting.source) : 'none',
    best ? htmlLine(best.posting.hiringOrganization ?? '') : '',
  ]
  return `<tr>${cells.map((text) => `<td>${text}</td>`).join('')}</tr>`
}

const HEADER = [
  'Candidate',
  'Profile',
  'Postings',
  'Verdict',
  'Priority',
  'Best posting',
  'Organization',
]

/** The page that leads to a page for each profile: a file that asks nothing of the network and runs no script. */
export function renderIndex(
  entries: readonly IndexEntry[],
  unread: readonly (UnreadProfile | UnreadPosting)[],
  { asOf, postings, folded, failed, partial }: After & { readonly asOf: string },
): string {
  const faults = unread.map((one) => {
    const { source } = 'profile' in one ? one.profile : one.posting
    return `<li>${htmlLine(source)}: ${htmlLine(one.error)}</li>`
  })
  return htmlDocument({
    title: 'Candidates and their best postings',
    style:
      'body{font:16px/1.5 system-ui,sans-serif;margin:2rem auto;max-width:70rem;padding:0 1rem}table{border-collapse:collapse;width:100%}th,td{text-align:left;padding:.3rem .6rem;border-bottom:1px solid #8886}',
    policy: "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'",
    body: `<main>
<h1>Candidates and their best postings</h1>
<p>Judged on ${htmlLine(asOf)}: ${entries.length} profiles, ${postings} postings${folded > 0 ? `, ${folded} folded into others` : ''}${failed > 0 ? `, ${failed} could not be read` : ''}.${partial ? ' Stopped before the end: this is what was judged so far.' : ''}</p>
<table>
<thead><tr>${HEADER.map((title) => `<th scope="col">${title}</th>`).join('')}</tr></thead>
<tbody>
${entries.map(row).join('\n')}
</tbody>
</table>${faults.length > 0 ? `\n<h2>Not read</h2>\n<ul>\n${faults.join('\n')}\n</ul>` : ''}
</main>`,
  })
}
