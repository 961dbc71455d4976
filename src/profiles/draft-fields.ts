import * as lexicon from './lexicon.ts'
import { alternation, formsIn } from '../matcher/words.ts'
import { conceptNamed } from '../vocabulary/index.ts'
import { jobNouns } from '../vocabulary/job-nouns.ts'
import { dated, type CvLine } from './draft-lines.ts'
import { isLargeTown, isPlaceText, withoutPlace } from './draft-places.ts'

/** What a line of the head of an entry names: a title, an organization, or something beside them. */
export interface HeadField {
  readonly text: string
  /** The number of its line. */
  readonly line: number
  /** Whether a comma parts it from what stands before it, which may be a part of the same name. */
  readonly afterComma: boolean
}

const ROLES = alternation(`${jobNouns} ${lexicon.jobNouns}`)
/** Words that are in the name of a job and hardly in that of a company. In the plural, and with what is theirs, they are in names of companies: "Oak Partners", "The Baker's Table". */
const ROLE = new RegExp(`\\b(?:${ROLES})\\b(?!['’]s)`, 'iu')
/** With these the name of a company ends. */
const FIRM = new RegExp(`\\b(?:${formsIn(lexicon.endsOfFirms)})[.)]*$`, 'iu')

/** Whether a text ends as the name of a company does. */
export const namesFirm = (text: string): boolean => FIRM.test(text)

/** Whether a field names a job. */
export const isRole = ({ text }: Pick<HeadField, 'text'>): boolean =>
  ROLE.test(text) && !namesFirm(text)

/** A title and what is behind it, up to the last noun of a job: "STORE MANAGER" and "HARBOUR FOODS". */
const ROLE_BEFORE = new RegExp(`^(.*\\b(?:${ROLES}))\\s+(.*)$`, 'iu')
/** With these a title goes on: "HEAD OF STORES", "MANAGER II", "ENGINEER (NIGHTS)". */
const GOES_ON = new RegExp(`^(?:(?:${formsIn(lexicon.titleGoesOn)})|[^\\p{L}]|[IVX]+$)`, 'iu')

/** Title and organization that stand side by side in capitals, as Europass sets them; null where what follows the title may be a part of it. */
export function sideBySide({ text }: HeadField): readonly [title: string, firm: string] | null {
  if (text !== text.toUpperCase()) return null
  const [, title = '', firm = ''] = ROLE_BEFORE.exec(text) ?? []
  const isFirm =
    namesFirm(firm) || (firm.includes(' ') && !GOES_ON.test(firm) && conceptNamed(firm) === null)
  return title !== '' && isFirm && !isPlaceText(firm, true) ? [title, firm] : null
}

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
    .map((part, i, all) => (i > 0 && i === all.length - 1 ? part.replace(/\.$/, '') : part))
    .filter(
      (part, i) =>
        part !== '' && !isPlaceText(part, i > 1) && !/^(?:inc|llc|ltd|co|gmbh)\.?$/i.test(part),
    )
    .map((text, i) => ({ text, afterComma: i > 0 }))
}

/** "City: Krakow", as Europass writes places. */
const PLACE_LABEL = new RegExp(`^(?:${formsIn(lexicon.labelsOfPlaces)})\\s*:`, 'i')
/** The number of a course, which is no organization: "STAT 101". */
const COURSE = /^\p{Lu}{2,5}[ -]?\d{2,4}\p{Lu}?$/u

/** What the line names, one after the other, without dates and places. */
export function fieldsOf(line: CvLine): readonly HeadField[] {
  const whole = line.cells.join('\t')
  const { range, rest } = dated(whole)
  const cells = rest
    .split(STRONG)
    .flatMap(slashes)
    .map((cell) => cell.trim())
    .filter((cell, i) => cell !== '' && !isPlaceText(cell, i > 0) && !PLACE_LABEL.test(cell))
    // "2020 – 2022   Madrid", and a town that has its line to itself
    .filter((cell) =>
      whole.startsWith(cell)
        ? whole !== cell || !isLargeTown(cell)
        : range === null || !isLargeTown(cell),
    )
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
    .filter(({ text }) => /\p{L}{2}/u.test(text) && !COURSE.test(text))
}
