import * as lexicon from './lexicon.ts'
import { isFurniture } from '../../document/furniture.ts'
import { behindMailHead } from './mail-head.ts'
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
/** The same on an employer's own pages, where its name stands above them. */
const BELOW_NAME: ReadonlySet<string> = new Set(lexicon.navigationBelow)

/** Whether a line is one of a site's own places to go: "Explore", "For employers". */
export const isNavigation = (line: string): boolean =>
  NAVIGATION.has(line.toLowerCase()) || BELOW_NAME.has(line.toLowerCase())

/** Whether a line is one of them below those that were taken already: up to the title all, behind it none. */
const leadsAway = (line: string, taken: readonly OpeningLine[]): boolean =>
  taken.length === 0
    ? isNavigation(line)
    : BELOW_NAME.has(line.toLowerCase()) && (taken.length < FEW || !taken.some(namesJob))
/** A title that was searched for stands above the words for a search. */
const FEW = 2

/** Longer lines are prose, and with them the opening ends. A line with "|" in it is a header of parts however long. */
const LONGEST = 110
const LONGEST_OF_PARTS = 400
const MOST = 14
const FAR = 1500

/** Names of icons that were glued to the words behind them: "placeBoise, ID". */
const ICONS = new RegExp(String.raw`^(?:${alternation(lexicon.iconNames)})(?=\p{Lu})`, 'u')

/** Without heading signs, emphasis, names of icons and brackets of links. */
const bare = (line: string): string =>
  line
    .replace(/^[\s#>*•·_-]+/, '')
    .replace(/[\s*_]+$/, '')
    .replace(/\*\*|<[^<>]{1,40}>/g, '')
    .replace(ICONS, '')
    .trim()

/** The lines before the first paragraph. */
export interface OpeningLines {
  /** Where it begins in the text: behind the head of a mail that was sent on. */
  readonly begin: number
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
  const begin = behindMailHead(text)
  const far = Math.min(text.length, begin + FAR)
  for (let at = begin; at < far && lines.length < MOST;) {
    const end = text.indexOf('\n', at)
    const stop = end < 0 ? text.length : end
    const raw = text.slice(at, Math.min(stop, at + LONGEST_OF_PARTS))
    const line = bare(raw)
    if (line === '') apart = true
    else {
      const parts = line.indexOf('|') >= 0
      if (line.length > LONGEST && !parts && !isLink(line)) break
      const { text: said, tokens } = written(parts ? headOnly(line) : line)
      const isAbove = leadsAway(said, lines)
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
    ? { begin, lines: [only, ...lines].sort((a, b) => a.at - b.at), isCopied: false }
    : { begin, lines, isCopied: ofPage >= COPIED }
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
