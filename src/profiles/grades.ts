import type { EducationFact } from '../core/profile.ts'
import { degreeClassOf, gradeOf, tariffOf, type Grade } from '../vocabulary/grades.ts'
import type { Cell } from '../yaml/cell.ts'
import { entry, fact, leadingNumber, numberOf, cellText, type Warn } from './values.ts'

type Marks = Pick<EducationFact, 'gpa' | 'gpaScale' | 'grade'>

/** The scale of marks in the US, where none is given. */
const USUAL_SCALE = 4

/** Top of the scale of each system, for a mark that names no scale. */
const TOP: Readonly<Record<Grade['system'], number>> = {
  us: 4,
  gb: 100,
  de: 5,
  fr: 20,
  it30: 30,
  it110: 110,
  ch: 6,
  nl: 10,
  es: 10,
  in10: 10,
  in100: 100,
  ten: 10,
  hundred: 100,
  ucas: 300,
}

/** Words beside a mark that tell whose it is: "1.3 (German)". */
const WHOSE: readonly (readonly [RegExp, string])[] = [
  [/german|deutsch|note/i, 'DE'],
  [/austria/i, 'AT'],
  [/french/i, 'FR'],
  [/swiss/i, 'CH'],
  [/italian/i, 'IT'],
  [/dutch/i, 'NL'],
  [/\buk\b|british/i, 'GB'],
  [/cgpa|indian/i, 'IN'],
]

const value = (written: string): number | null =>
  leadingNumber(written.replace(/^(\d{1,3}),(\d{1,2})(?!\d)/, '$1.$2'))

/** The mark of a degree: "3.7", "3.7/4.0", "8.5 of 10", "1,3", "71%", "2:1", "First". A mark above its scale proves nothing. `degree` may name a class. */
export function readMarks(cell: Cell, degree: string, country: string | null, warn: Warn): Marks {
  const mark = entry(cell, 'gpa')
  const stated = numberOf(entry(cell, 'gpaScale'))
  const written = cellText(mark) ?? ''
  const whose = WHOSE.find(([name]) => name.test(written))?.[1] ?? country
  const asClass =
    british(written, whose, stated) ??
    (mark ? (tariffOf(written, true) ?? degreeClassOf(written, whose)) : null)
  if (mark && asClass && stated === null) return classed(mark, asClass)
  if (!mark) {
    const named = degreeClassOf(degree, country)
    const degreeCell = entry(cell, 'degree') ?? cell
    return named
      ? classed(degreeCell, named)
      : { gpa: null, gpaScale: stated ?? USUAL_SCALE, grade: null }
  }
  return numbered(mark, written, whose, stated, warn)
}

/** "2.1" and "2.2" of a British degree are classes, not marks. */
const british = (written: string, country: string | null, scale: number | null): Grade | null =>
  (country === 'GB' || country === 'IE') && scale === null && /^2[.:][12]$/.test(written.trim())
    ? degreeClassOf(written.trim(), country)
    : null

const classed = (cell: Cell, found: Grade): Marks => ({
  gpa: fact(cell, found.low),
  gpaScale: TOP[found.system],
  grade: found,
})

function numbered(
  mark: Cell,
  written: string,
  country: string | null,
  stated: number | null,
  warn: Warn,
): Marks {
  const gpa = value(written)
  const of = /(?:\/|\bof\b|\bout of\b)\s*(\d.*)$/.exec(written)?.[1]
  const percent = /^\D*\d+(?:[.,]\d+)?\s*(?:%|percent)/.test(written) ? 100 : null
  const scale = stated ?? value(of ?? '') ?? percent
  if (gpa === null) return { gpa: null, gpaScale: scale ?? USUAL_SCALE, grade: null }
  const found = gradeOf(country, gpa, scale, labelOf(gpa, scale, country))
  const top = scale ?? (found ? TOP[found.system] : USUAL_SCALE)
  if (gpa <= top)
    return {
      gpa: fact(mark, gpa),
      gpaScale: top,
      grade: found ?? gradeOf(null, gpa, top, labelOf(gpa, top, null)),
    }
  warn(
    mark,
    `gpa ${gpa} is above its scale of ${top} and was not counted. Write the scale: gpaScale: 10.`,
  )
  return { gpa: null, gpaScale: top, grade: null }
}

const labelOf = (mark: number, scale: number | null, country: string | null): string => {
  if (scale === 100) return `${mark} %`
  return scale === null ? `${mark}${country ? ` (${country})` : ''}` : `${mark} of ${scale}`
}
