import * as lexicon from './lexicon.ts'
import { isFurniture } from '../../document/furniture.ts'
import { Signs } from './signs.ts'
import { written, type Written } from './written.ts'
import { alternation, withPlurals } from '../../matcher/words.ts'
import { titles } from '../../vocabulary/lexicon/roles.ts'

/** One line of the opening of a posting, without the signs of its markup. */
export interface OpeningLine extends Written {
  readonly at: number
  readonly heading: boolean
  /** A blank line stands before it. */
  readonly apart: boolean
}

const NAVIGATION: ReadonlySet<string> = new Set(lexicon.navigation)

/** Whether a line is one of a site's own places to go: "Explore", "For employers". */
export const isNavigation = (line: string): boolean => NAVIGATION.has(line.toLowerCase())

/** Longer lines are prose, and with them the opening ends. A line with "|" in it is a header of parts however long. */
const LONGEST = 110
const LONGEST_OF_PARTS = 400
const MOST = 14
const FAR = 1500

/** Without heading signs, emphasis and brackets of links. */
const bare = (line: string): string =>
  line
    .replace(/^[\s#>*•·_-]+/, '')
    .replace(/[\s*_]+$/, '')
    .replace(/\*\*|<[^<>]{1,40}>/g, '')
    .trim()

/** The lines before the first paragraph. */
export interface OpeningLines {
  readonly lines: readonly OpeningLine[]
  /** Lines of a job site's page stand among them, which were left out. */
  readonly isCopied: boolean
}

/** So many lines of a page's own words among the first tell that it was copied. */
const COPIED = 2

/** The lines before the first paragraph: title, organization, place, and what else a head holds. */
export function opening(text: string): OpeningLines {
  const lines: OpeningLine[] = []
  const above: OpeningLine[] = []
  let ofPage = 0
  let apart = true
  for (let at = 0; at < Math.min(text.length, FAR) && lines.length < MOST;) {
    const end = text.indexOf('\n', at)
    const stop = end < 0 ? text.length : end
    const raw = text.slice(at, Math.min(stop, at + LONGEST_OF_PARTS))
    const line = bare(raw)
    if (line === '') apart = true
    else {
      const parts = line.indexOf('|') >= 0
      if (line.length > LONGEST && !parts && !isLink(line)) break
      const { text: said, tokens } = written(parts ? headOnly(line) : line)
      const isAbove = lines.length === 0 && isNavigation(said)
      if (isFurniture(tokens, 0, tokens.length) || isAbove) {
        ofPage++
        if (isAbove) above.push({ text: said, tokens, at, heading: false, apart })
        at = stop + 1
        continue
      }
      lines.push({ text: said, tokens, at, heading: raw.trimStart().startsWith('#'), apart })
      apart = false
    }
    at = stop + 1
  }
  // one such line alone is a name: "Indeed" over its own advert
  const [only] = above
  return only && ofPage === 1
    ? { lines: [only, ...lines], isCopied: false }
    : { lines, isCopied: ofPage >= COPIED }
}

/** A link, a sentence's end, or a dash, but for one between a way to work and its place: "ONSITE - Leeds". */
const TEXT_BEGINS = /https?:|(?<!\b(?:on-?site|remote|hybrid))\s[–—-]\s|[.!?](?:\s|$)/i

/** Of a header of parts that runs on into the text: what stands up to the last part. */
function headOnly(line: string): string {
  const last = line.lastIndexOf('|')
  const tail = line.slice(last + 1)
  const stop = tail.search(TEXT_BEGINS)
  if (stop >= 0) return line.slice(0, last + 1 + stop)
  return tail.length > LONGEST ? line.slice(0, last) : line
}

/** An address by itself is long and no prose. */
const isLink = (line: string): boolean =>
  line.includes('://') && /^(?:[\w ]{0,12}:\**\s*)?https?:\S+$/i.test(line)

/** Words by which a line is known to name a job. */
const ROLE = new Signs([
  ['job', [`${alternation(withPlurals(titles))}|${alternation(lexicon.jobWords)}`]],
])

export const namesJob = ({ tokens }: Written): boolean => ROLE.first(tokens) !== null
