import type { PageData, PagePosting } from '../core/page.ts'
import { withEscapes } from '../core/steering.ts'
import { htmlDocument } from './document.ts'
import { htmlSummary, escapedHtml } from './html-summary.ts'
import { packJson } from './pack.ts'
import { oneLine } from './plain.ts'

/** Written by the build: the page's program and style, and the policy that allows these two and nothing else. */
declare const FIT_PAGE_SCRIPT: string
declare const FIT_PAGE_STYLE: string
declare const FIT_PAGE_POLICY: string

/** Bytes of JSON in one page, which with program and style stay under 3 MB; postings that do not fit are left out, the worst first. */
const MOST_BYTES = 2_880_000
/** Postings of one page. */
const MOST_POSTINGS = 400

const TITLES = { check: 'Check', ranking: 'Ranking', study: 'Study plan' } as const

/** Inside a script element only `<` can end it, and only where it stands as it is; what steers a terminal or an editor is written as an escape too. */
const embedded = (value: unknown): string =>
  withEscapes(JSON.stringify(value)).replace(
    /[<>&]/g,
    (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )

/** Which of two postings stands before the other. */
type Order = (a: PagePosting, b: PagePosting) => number

/**
 * A page as one file: no network, nothing but itself. It shows what is in `data` and judges nothing. Where not all postings fit, the best stay, by `bestFirst`, in the
 * order that they have; where it is null they come best first.
 */
export function renderPage(data: PageData, bestFirst: Order | null = null): string {
  const { shown, json } = fitting(data, bestFirst)
  const [only] = shown.postings
  const name =
    data.view === 'check' && only && shown.postings.length === 1
      ? (only.posting.title ?? 'Check')
      : TITLES[data.view]
  return htmlDocument({
    title: escapedHtml(oneLine(`${name}: ${data.profile.name ?? data.profile.source}`)),
    style: FIT_PAGE_STYLE,
    policy: FIT_PAGE_POLICY,
    body: `<div id="page"></div>
<noscript>${htmlSummary(shown)}</noscript>
<script type="application/json" id="data">${json}</script>
<script>${FIT_PAGE_SCRIPT}</script>`,
  })
}

/** As many postings as fit into one page, the best of them. */
function fitting(
  data: PageData,
  bestFirst: Order | null,
): { readonly shown: PageData; readonly json: string } {
  const ranked = bestFirst ? [...data.postings].sort(bestFirst) : data.postings
  const withBest = (most: number): PageData => {
    if (most >= data.postings.length) return data
    const best = new Set(ranked.slice(0, most))
    return { ...data, postings: data.postings.filter((posting) => best.has(posting)) }
  }
  let shown = withBest(MOST_POSTINGS)
  let json = embedded(packJson(shown))
  while (bytes(json) > MOST_BYTES && shown.postings.length > 1) {
    const fewer = Math.floor((shown.postings.length * MOST_BYTES) / bytes(json))
    shown = withBest(Math.max(1, Math.min(shown.postings.length - 1, fewer)))
    json = embedded(packJson(shown))
  }
  return { shown, json }
}

const bytes = (text: string): number => new TextEncoder().encode(text).length
