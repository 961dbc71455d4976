import { lastOf } from '../core/item-at.ts'
import * as lexicon from './lexicon.ts'
import { formsIn } from '../matcher/words.ts'
import { isoWhen } from '../core/day.ts'
import { degreeOf } from '../vocabulary/degrees.ts'
import type { Range } from './read-dates.ts'
import type { DraftValue } from './draft-entries.ts'
import { isSchool } from './institutions.ts'
import { dated, type CvLine } from './draft-lines.ts'
import { isPlaceText, withoutPlace } from './draft-places.ts'
import type { Value } from './write.ts'

/** Longest line that tells of a study: a sentence is longer. */
const LONGEST = 210

/** Labels of lines that tell of a study and name no degree. */
const ASIDE = new RegExp(
  `^(?:relevant |selected |related |key |main )?(?:${formsIn(lexicon.asides)})`,
  'i',
)
const GPA =
  /\b(?:C?GPA|grade|average|note|nota)\b:?\s*(?:of\s)?(\d{1,2}(?:[.,]\d+)?(?:\s*\/\s*\d+(?:[.,]\d+)?)?)/i

interface Study {
  readonly degree: string | undefined
  readonly institution: string | undefined
  readonly range: Range | null
  readonly gpa: string | undefined
}

/** "High School Diploma" is a degree, "Harbor High School" a school. */
const isDegree = (text: string): boolean =>
  degreeOf(text).level !== null && (!isSchool(text) || /\b(?:diploma|degree|ged)\b/i.test(text))

/** What stands behind the name of a school and tells of the study: "Dissertation: Tone", "Advisor: J. Vale". */
const BEHIND = new RegExp(`[.;,]\\s+(?:${formsIn(lexicon.asides)})\\s*:.*$`, 'iu')

/** The degree that says most of its field: "Bachelor of Engineering - BEng, Computer Engineering" names one twice. */
const fullest = (degrees: readonly string[]): string | undefined =>
  [...degrees].sort(
    (a, b) => (degreeOf(b).field ?? '').length - (degreeOf(a).field ?? '').length,
  )[0]

function studyOf(line: CvLine): Study {
  const { range, rest: said } = dated(line.cells.join('\t'))
  const rest = said.replace(BEHIND, '')
  const gpa = GPA.exec(rest)
  const bare = gpa ? `${rest.slice(0, gpa.index)}\t${rest.slice(gpa.index + gpa[0].length)}` : rest
  const parts = bare
    .split(/\t|\s*[|•·;]\s*|\s+\/\s+|\s+[–—]\s*|\s*[–—]\s+|\s+-\s+|\s+at\s+/)
    .map((cell) => cell.replace(/^[\s,(]+|[\s,(]+$/g, ''))
    .filter((cell, i) => cell !== '' && !isPlaceText(cell, i > 0))
    .map((cell) => withoutPlace(cell).rest)
    .flatMap(commas)
    .flatMap(joint)
  const degree = fullest(parts.filter(isDegree))
  return {
    degree: degree?.replace(/(?<=\p{Ll}{3})\.$/u, ''),
    institution: parts.find((part) => part !== degree && isSchool(part)),
    range,
    gpa: gpa?.[1]?.replace(/\s/g, '').replace(',', '.'),
  }
}

/** "MASTER OF FINANCE Lodz University", "BSc Physics University of York" as two: a degree and a school with nothing between. */
function joint(part: string): readonly string[] {
  if (!isSchool(part) || isDegree(part) || degreeOf(part).level === null) return [part]
  const [, degree = '', school = ''] =
    /^(\p{Lu}{3,}(?: [\p{Lu}&]+)+) (?=\p{Lu}\p{Ll})(.+)$/u.exec(part) ??
    /^(.+?) ((?:University|Institute|College|School|Universität|Université|Universidad) (?:of|de|for|zu)\b.+)$/u.exec(
      part,
    ) ??
    []
  return isSchool(school) && !isSchool(degree) ? [degree, school] : [part]
}

/** "MSc Physics, Example University" as two; "Bachelor of Science, Computer Science" as one. */
function commas(cell: string): readonly string[] {
  const parts = cell.split(/\s*,\s*/)
  const school = parts.findIndex(isSchool)
  if (school < 0) return [cell]
  const degree = [...parts.slice(0, school), ...parts.slice(school + 1)]
    // "Ulm, 1.4": the town of the school, and a mark
    .filter((part, i) => !isPlaceText(part, i > 0) && !/^[\d.,/ ]+$/.test(part))
    .join(', ')
  return [parts[school] ?? '', degree].filter((part) => part !== '')
}

interface Begun {
  line: CvLine
  readonly entry: Record<string, Value>
  readonly said: string[]
}

const namesStudy = ({ degree, institution }: Study): boolean =>
  degree !== undefined || institution !== undefined

/** Whether a line says anything of a study itself. */
const saysStudy = (line: CvLine, study: Study): boolean =>
  (namesStudy(study) || study.range !== null || study.gpa !== undefined) &&
  !ASIDE.test(line.text) &&
  line.text.length <= LONGEST

/** Whether what a line says is of another study than the one before: a second degree, or a school behind a whole study. */
function isOfAnother(last: Begun | undefined, { degree, institution }: Study): boolean {
  if (!last) return true
  const has = (key: string): boolean => key in last.entry
  return (
    (degree !== undefined && has('degree')) ||
    (institution !== undefined && has('institution') && has('degree'))
  )
}

/** Studies under a heading of education, whichever of school, degree and dates comes first. */
export function draftStudies(lines: readonly CvLine[]): readonly DraftValue[] {
  const found: Begun[] = []
  let pending: Range | null = null
  for (const line of lines) {
    const study = studyOf(line)
    if (!saysStudy(line, study)) continue
    const last = found.at(-1)
    const isNew = isOfAnother(last, study)
    // dates above the study that they belong to
    if (!namesStudy(study) && study.range && (!last || 'graduation' in last.entry)) {
      pending = study.range
      continue
    }
    if (isNew) found.push({ line, entry: {}, said: [] })
    const current = lastOf(found)
    complete(current.entry, { ...study, range: study.range ?? (isNew ? pending : null) })
    pending = isNew ? null : pending
    if (study.degree !== undefined) current.line = line
    current.said.push(line.text)
  }
  return found
    .filter(({ entry }) => 'degree' in entry)
    .map(({ line, entry, said }) => [line, entry, said.join(' / ')])
}

/** Adds to an education what a line says and no line before it said. */
function complete(entry: Record<string, Value>, { degree, institution, range, gpa }: Study): void {
  const add = (key: string, value: Value | undefined): void => {
    if (value !== undefined && value !== null) entry[key] ??= value
  }
  add('degree', degree)
  add('field', degree === undefined ? null : degreeOf(degree).field)
  add('institution', institution)
  if (range && range.start !== range.end) add('start', isoWhen(range.start))
  if (range?.end) add('graduation', isoWhen(range.end))
  add('gpa', gpa)
}
