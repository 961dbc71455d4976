import { conceptNamed } from '../vocabulary/index.ts'
import { isRole } from './draft-fields.ts'
import type { CvLine, CvPart } from './draft-lines.ts'
import { isPlaceText } from './draft-places.ts'
import { isSchool } from './institutions.ts'

/** The address of a profile, as the file that LinkedIn makes of one prints it at its head. */
const OF_SITE = /linkedin\.com\/in\/\S+[\s\S]{0,3}\(LinkedIn\)/i
const FULL_NAME =
  /^\p{Lu}[\p{L}.'’-]+(?: (?:\p{Lu}[\p{L}.'’-]*|de|da|di|del|van|von|der|bin|al|el|la)){1,4}$/u
/** Lines of name, what one does and place: what one does may run over several. */
const MOST_LINES = 6

/** Whether a name is that of a person, and no title, certificate or skill. */
const isPerson = ({ text }: CvLine): boolean =>
  FULL_NAME.test(text) &&
  !isRole({ text }) &&
  !isSchool(text) &&
  conceptNamed(text) === null &&
  !/certif|licen[cs]/i.test(text)

/**
 * In the file that LinkedIn makes of a profile the name, a line on what one does and the place follow the last list of the column at the side, without a heading. Takes
 * the parts of a CV; gives them with these lines as a head of their own, or as they are where the text is no such file.
 */
export function withHeadInside(text: string, parts: readonly CvPart[]): readonly CvPart[] {
  if (!OF_SITE.test(text.slice(0, 2000))) return parts
  const main = parts.findIndex(
    ({ section, title }) =>
      section === 'experience' || section === 'education' || /^summary$/i.test(title),
  )
  const side = parts[main - 1]
  const place = side?.lines.at(-1)
  if (!side || !place || !isPlaceText(place.text, true)) return parts
  const from = Math.max(0, side.lines.length - MOST_LINES)
  const at = side.lines.findIndex((line, i) => i >= from && isPerson(line))
  if (at < 0) return parts
  const head: CvPart = {
    section: 'head',
    title: '',
    line: side.lines[at]?.number ?? 1,
    lines: side.lines.slice(at),
  }
  const rest = { ...side, lines: side.lines.slice(0, at) }
  return [...parts.slice(0, main - 1), rest, head, ...parts.slice(main)]
}

/** What one does, in letters that are set apart: "D A T A  A N A LY S T". */
const SPACED = /^(?:\p{Lu}{1,3} ){4,}\p{Lu}{1,3}$/u

/**
 * The name of a CV whose column at the side is read first: the first line that its file sets as a heading, is the name of a person and has what that person does below it.
 * Null where there is none.
 */
export function nameInside(parts: readonly CvPart[], headings: ReadonlySet<number>): CvLine | null {
  const lines = parts.flatMap((part) => [titleLine(part), ...part.lines])
  return (
    lines.find((line, i) => {
      const below = lines[i + 1]
      return (
        headings.has(line.number) &&
        isPerson(line) &&
        below !== undefined &&
        (isRole(below) || SPACED.test(below.text))
      )
    }) ?? null
  )
}

/** The heading of a part as a line. */
const titleLine = ({ section, title, line }: CvPart): CvLine => ({
  number: line,
  text: section === 'unknown' ? title : '',
  cells: [title],
  isItem: false,
  afterGap: false,
})
