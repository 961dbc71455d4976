import type { PageData } from '../core/page.ts'
import { htmlSummary, escapedHtml } from './html-summary.ts'
import { pack } from './pack.ts'
import { oneLine } from './plain.ts'

/** Written by the build: the page's program and style, and the policy that allows these two and nothing else. */
declare const FIT_PAGE_SCRIPT: string
declare const FIT_PAGE_STYLE: string
declare const FIT_PAGE_POLICY: string

/** Bytes of JSON in one page, which with program and style stay under 3 MB; postings that do not fit are left out from the end. */
const MOST_BYTES = 2_880_000
/** Postings of one page. */
const MOST_POSTINGS = 400

const TITLES = { check: 'Check', ranking: 'Ranking', study: 'Study plan' } as const

/** Inside a script element only `<` can end it, and only where it stands as it is. */
const embedded = (value: unknown): string =>
  JSON.stringify(value).replace(
    /[<>&\u2028\u2029]/g,
    (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )

/** A page as one file: no network, nothing but itself. It shows what is in `data` and judges nothing. */
export function renderPage(data: PageData): string {
  const { shown, json } = fitting(data)
  const [only] = shown.postings
  const name =
    data.view === 'check' && only && shown.postings.length === 1
      ? (only.posting.title ?? 'Check')
      : TITLES[data.view]
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${FIT_PAGE_POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${escapedHtml(oneLine(`${name}: ${data.profile.name ?? data.profile.source}`))}</title>
<style>${FIT_PAGE_STYLE}</style>
</head>
<body>
<div id="page"></div>
<noscript>${htmlSummary(shown)}</noscript>
<script type="application/json" id="data">${json}</script>
<script>${FIT_PAGE_SCRIPT}</script>
</body>
</html>
`
}

/** As many postings as fit into one page, from the first. */
function fitting(data: PageData): { readonly shown: PageData; readonly json: string } {
  let shown: PageData = { ...data, postings: data.postings.slice(0, MOST_POSTINGS) }
  let json = embedded(pack(shown))
  while (bytes(json) > MOST_BYTES && shown.postings.length > 1) {
    const fewer = Math.max(
      1,
      Math.min(
        shown.postings.length - 1,
        Math.floor((shown.postings.length * MOST_BYTES) / bytes(json)),
      ),
    )
    shown = { ...shown, postings: shown.postings.slice(0, fewer) }
    json = embedded(pack(shown))
  }
  return { shown, json }
}

const bytes = (text: string): number => new TextEncoder().encode(text).length
