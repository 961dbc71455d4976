import { isFurniture } from '../../document/furniture.ts'
import { isNoName } from './no-name.ts'
import { isNavigation, namesJob, type OpeningLine, type OpeningLines } from './opening.ts'
import { holdsAny } from '../../matcher/words.ts'
import { isPlace } from './written-places.ts'
import { written } from './written.ts'

/*
 * What the buttons and marks of a job site's page say of title and employer, where the page was copied with all that stands around the posting.
 */

/** What they tell; null where they do not. */
export interface ToldBySite {
  readonly title: string | null
  readonly organization: string | null
  /** What may be the employer, for it stands twice. */
  readonly twice: string | null
  /** The same where both lines stand together: the words for its sign, and its name. */
  readonly besideSign: string | null
}

/** So far from the beginning of the text they are looked for. */
const FAR = 4000
/** "Save Rigging Engineer at Kestrel Tide", the name of a button. */
const SAVE = /^save (\S.{2,90}?) {1,2}at (\S.{1,60}?)$/im
/** "Rigging Engineer page is loaded", for readers of the screen. */
const LOADED = /^(\S.{2,90}?) page is loaded$/im
/** "Rigging Engineer - job post", also over two lines. */
const POST = /^(\S.{2,90}?)\s*\n?- job post$/im
/** A name over what the site says of the employer: "Kestrel Tide" over "Actively Hiring". */
const HIRING = /^(\p{Lu}.{1,50}?)\n(?:actively hiring|actively recruiting)$/imu

/** Of these a text holds one that an expression above matches. */
const PIECES = ['save ', ' page is loaded', '- job post', 'actively hiring', 'actively recruiting']

const isEmployer = (text: string): boolean => {
  const line = written(text)
  return (
    text !== '' &&
    !isNoName(line) &&
    !namesJob(line) &&
    !isPlace(line) &&
    !isNavigation(text) &&
    !isFurniture(line.tokens, 0, line.tokens.length)
  )
}

/** The first line that stands twice in the opening and may be an employer: sites print it above the title and beside its sign. */
function repeated(lines: readonly OpeningLine[]): string | null {
  const seen = new Set<string>()
  for (const { text } of lines) {
    if (seen.has(text) && /^[\p{Lu}\p{Nd}]/u.test(text) && text.length < 60 && isEmployer(text))
      return text
    seen.add(text)
  }
  return null
}

/** A line whose neighbour below is the same: the words for a sign, and the name beside it. */
const standsTwiceTogether = (lines: readonly OpeningLine[], name: string): boolean =>
  lines.some(({ text }, i) => text === name && lines[i + 1]?.text === name)

/** Takes a text and its opening. */
export function toldBySite(text: string, { lines, isCopied }: OpeningLines): ToldBySite {
  const twice = isCopied ? repeated(lines) : null
  const besideSign = twice !== null && standsTwiceTogether(lines, twice) ? twice : null
  const beginning = text.slice(0, FAR)
  const told = holdsAny(beginning, PIECES) ? toldByButtons(beginning) : UNTOLD
  return { ...told, twice, besideSign }
}

const UNTOLD = { title: null, organization: null }

/** What the names of buttons and the marks of a page tell. */
function toldByButtons(beginning: string): Pick<ToldBySite, 'title' | 'organization'> {
  const [, saved, at] = SAVE.exec(beginning) ?? []
  const title = saved ?? LOADED.exec(beginning)?.[1] ?? POST.exec(beginning)?.[1] ?? null
  const hiring = HIRING.exec(beginning)?.[1] ?? ''
  return {
    title: title?.trim() ?? null,
    organization: at ?? (isEmployer(hiring) ? hiring : null),
  }
}
