import * as lexicon from './lexicon.ts'
import { alternation, formsIn } from '../matcher/words.ts'
import { conceptNamed } from '../vocabulary/index.ts'
import { endsOfRoles, posts, titles } from '../vocabulary/lexicon/roles.ts'
import { dated, type CvLine } from './draft-lines.ts'
import { isPlaceText, withoutPlace } from './draft-places.ts'

/** What a line of the head of an entry names: a title, an organization, or something beside them. */
export interface HeadField {
  readonly text: string
  /** The number of its line. */
  readonly line: number
  /** Whether a comma parts it from what stands before it, which may be a part of the same name. */
  readonly afterComma: boolean
}

/** Words that are in the name of a job and hardly in that of a company. In the plural they are in names of companies: "Oak Partners". */
const ROLE = new RegExp(
  `\\b(?:${alternation([titles, posts, endsOfRoles, lexicon.jobNouns].join(' '))})\\b`,
  'iu',
)
/** With these the name of a company ends. */
const FIRM = new RegExp(`\\b(?:${formsIn(lexicon.endsOfFirms)})[.)]*$`, 'iu')

/** Whether a text ends as the name of a company does. */
export const isFirm = (text: string): boolean => FIRM.test(text)

/** Whether a field names a job. */
export const isRole = ({ text }: Pick<HeadField, 'text'>): boolean =>
  ROLE.test(text) && !isFirm(text)

/** Signs between the parts of a line. */
const STRONG = /\t|\s*[|•·]\s*|\s+[–—]\s*|\s*[–—]\s+|\s+-\s+|\s+(?:@|at)\s+/

/** "Restaurant Manager / Silver Fork" as two; "Frontend / Backend Developer" and "Engineer / Team Lead" are one title. */
function slashes(cell: string): readonly string[] {
  const [, left = '', right = ''] = /^(.+?)\s+\/\s+(.+)$/.exec(cell) ?? []
  const isTitleFirst =
    left !== '' &&
    isRole({ text: left }) &&
    !isRole({ text: right }) &&
    conceptNamed(right) === null
  return isTitleFirst ? [left, right] : [cell]
}

/** A part of a line; `afterComma` as in a field. */
type Piece = Omit<HeadField, 'line'>

function pieces(cell: string): readonly Piece[] {
  return cell
    .split(/\s*,\s*(?![^()]*\))/)
    .filter(
      (part) => part !== '' && !isPlaceText(part) && !/^(?:inc|llc|ltd|co|gmbh)\.?$/i.test(part),
    )
    .map((text, i) => ({ text, afterComma: i > 0 }))
}

/** What the line names, one after the other, without dates and places. */
export function fieldsOf(line: CvLine): readonly HeadField[] {
  const { rest } = dated(line.cells.join('\t'))
  const cells = rest
    .split(STRONG)
    .flatMap(slashes)
    .map((cell) => cell.trim())
    .filter((cell, i) => cell !== '' && !isPlaceText(cell, i > 0))
    .map((cell) => withoutPlace(cell).rest.trim())
  const parts =
    cells.length > 1 ? cells.map((text) => ({ text, afterComma: false })) : cells.flatMap(pieces)
  return parts
    .map(({ text, afterComma }) => ({
      text: text
        .replace(/\s*\((?:remote|hybrid|on-?site|[a-z]+-time)\)$/i, '')
        .replace(/^[\s,;:]+|[\s,;:]+$/g, ''),
      line: line.number,
      afterComma,
    }))
    .filter(({ text }) => /\p{L}{2}/u.test(text))
}
