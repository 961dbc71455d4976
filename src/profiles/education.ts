import { parts } from '../core/day.ts'
import type { DegreeLevel, EducationFact, Fact } from '../core/profile.ts'
import { degreeOf, fieldOf } from '../vocabulary/degrees.ts'
import { degreeClassOf, withoutClass } from '../vocabulary/grades.ts'
import { countryOf } from '../vocabulary/countries.ts'
import { holdsAny } from '../matcher/words.ts'
import { evidence, type Cell } from '../yaml/cell.ts'
import { countryOfInstitution, isSchool } from './institutions.ts'
import { readMarks } from './grades.ts'
import { shown } from '../yaml/problems.ts'
import { dateFact, entry, fact, listOf, cellTextAt, cellText, type Warn } from './values.ts'

/** What certificates are called, and none of the degrees that fit knows. */
const OF_CERTIFICATES = ['certif', 'nanodegree', 'licen']
const CERTIFICATE = /\b(?:certified|certificates?|certifications?|nanodegree|licen[cs]ed?)\b/i
/** Certificates that schools and universities give belong to an education. */
const ACADEMIC =
  /\b(?:(?:under|post)?graduate|school|leaving|secondary|higher|advanced|university|college)\b/i

/** "Certified Scrum Master" is no master's degree. */
const NAMED_CERTIFIED = /^certified\b|\bcertification$/i

/** What is written under an education's `degree` and is a certificate: "AWS Certified Developer", "Certificate in Project Management". */
function certificateOf(cell: Cell): Cell | null {
  const degree = cell.entries ? entry(cell, 'degree') : cell
  const written = cellText(degree) ?? ''
  const isOne =
    holdsAny(written, OF_CERTIFICATES) &&
    CERTIFICATE.test(written) &&
    !ACADEMIC.test(written) &&
    (degreeOf(written).level === null || NAMED_CERTIFIED.test(written))
  return isOne ? degree : null
}

/** Entries of `education`, or the `degree` at the top, that are certificates: they are read as such, and this is told. */
export function misplacedCertificates(top: Cell, warn: Warn): readonly Fact<string>[] {
  const list = entry(top, 'education')
  return [...(list ? listOf(list) : []), ...(entry(top, 'degree') ? [top] : [])].flatMap((cell) => {
    const found = certificateOf(cell)
    const written = cellText(found)
    if (!found || written === null) return []
    warn(
      found,
      `${shown(written)} is a certificate and was read as one. Write it under certifications; education is for degrees.`,
    )
    return [fact(found, written)]
  })
}

/** The education of a profile: entries under `education`, and the keys of the short form at the top. Null where neither stands, or only certificates do. */
export function readEducation(top: Cell, warn: Warn): readonly EducationFact[] | null {
  const all = educationIn(top, warn)
  const list = entry(top, 'education')
  return all?.length === 0 && list && listOf(list).length > 0 ? null : all
}

function educationIn(top: Cell, warn: Warn): readonly EducationFact[] | null {
  const list = entry(top, 'education')
  const location = entry(top, 'location')
  const home = countryOf(cellTextAt(location, 'current') ?? cellText(location) ?? '')
  const entries = list
    ? listOf(list)
        .filter((cell) => certificateOf(cell) === null)
        .map((cell) => readEntry(cell, home, warn))
    : null
  if (entry(top, 'degree') && certificateOf(top)) return entries
  const short = ['degree', 'field', 'institution', 'graduation', 'gpa']
    .map((key) => entry(top, key))
    .find((cell) => cell !== null)
  if (!short) return entries
  const own = { ...readEntry(top, home, warn), at: evidence(short) }
  const [only] = entries ?? []
  if (!only || own.degree) return [own, ...(entries ?? [])]
  return [completed(only, own), ...(entries ?? []).slice(1)]
}

/** An entry, with what the short form at the top says and it does not. */
const completed = (only: EducationFact, own: EducationFact): EducationFact => ({
  ...only,
  field: only.field ?? own.field,
  institution: only.institution ?? own.institution,
  graduation: only.graduation ?? own.graduation,
  country: only.country ?? own.country,
  ...markOf(only.gpa ? only : own),
})

const markOf = ({
  gpa,
  gpaScale,
  grade,
}: EducationFact): Pick<EducationFact, 'gpa' | 'gpaScale' | 'grade'> => ({ gpa, gpaScale, grade })

/** `home` is where the candidate lives: it tells what the name of a degree means where its institution does not. */
function readEntry(entryCell: Cell, home: string | null, warn: Warn): EducationFact {
  const cell = withParts(entryCell)
  const degreeCell = cell.entries ? entry(cell, 'degree') : cell
  const written = degreeWords(degreeCell)
  const institution = cellTextAt(cell, 'institution')
  const country = countryOfInstitution(
    [institution ?? '', ...written.split(/,|\bat\b/).slice(1)].join(', '),
  )
  const graduation = dateFact(entry(cell, 'graduation'))
  const read = degreeOf(withoutClass(written), {
    country: country ?? home,
    institution,
    year: graduation === null ? null : parts(graduation.value.last).year,
  })
  const { field, mayBe, integrated } = read
  const level = read.level ?? levelOfClass(written)
  if (degreeCell && written !== '' && level === null)
    warn(
      degreeCell,
      `degree ${shown(written)} names no level that fit knows. Write highschool, associate, bachelor, master or doctorate, or a name such as "BSc".`,
    )
  const marks = readMarks(cell, written, country, warn)
  return {
    at: evidence(
      cell,
      [written, cellText(entry(cell, 'field')), institution, cellTextAt(cell, 'graduation')]
        .filter(Boolean)
        .join(', '),
    ),
    degree: degreeCell && level ? fact(degreeCell, level) : null,
    mayBe,
    integrated,
    written,
    field:
      readField(entry(cell, 'field')) ??
      (degreeCell && field && level ? fact(degreeCell, field) : null),
    institution,
    start: dateFact(entry(cell, 'start')),
    graduation,
    country,
    ...marks,
  }
}

const YEAR = /^(?:[a-z]{3,9}\.? )?(?:19|20)\d\d$/i

/** "BSc Physics, University of Hull, 2016" in one text: the institution and the year at its end are keys of their own, unless these are stated. */
function withParts(cell: Cell): Cell {
  const degree = cell.entries ? entry(cell, 'degree') : cell
  const parts = (cellText(degree) ?? '').split(',').map((part) => part.trim())
  if (!degree || parts.length < 2 || !YEAR.test(parts.at(-1) ?? '')) return cell
  const year = parts.pop() ?? ''
  const house = parts.length > 1 && isSchool(parts.at(-1) ?? '') ? parts.pop() : undefined
  const text = (written: string): Cell => ({ ...degree, value: written, written, entries: null })
  return {
    ...cell,
    entries: new Map([
      ['graduation', text(year)],
      ...(house === undefined ? [] : [['institution', text(house)] as const]),
      ...(cell.entries ?? []),
      ['degree', text(parts.join(', '))],
    ]),
  }
}

/** The words of a degree. "A First in Maths" names its class as "First class" does. */
const degreeWords = (cell: Cell | null): string =>
  (cellText(cell) ?? '').replace(
    /^(?:an? )?(?:double )?(?:first|1st)(?= (?:in|of)\b)/i,
    'First class',
  )

/** Classes that first degrees of the UK alone are given with: who writes "2:1 in Physics" has a Bachelor's degree. */
const OF_FIRST_DEGREES: ReadonlySet<string> = new Set(['First', '2:1', '2:2', 'Third'])

const levelOfClass = (written: string): DegreeLevel | null =>
  OF_FIRST_DEGREES.has(degreeClassOf(written, 'GB')?.label ?? '') ? 'bachelor' : null

function readField(cell: Cell | null): Fact<string> | null {
  if (!cell) return null
  const fields = listOf(cell).flatMap((item) => {
    const text = cellText(item)
    return text === null ? [] : [fieldOf(text) ?? text]
  })
  return fields.length > 0 ? fact(cell, fields.join(' and ')) : null
}
