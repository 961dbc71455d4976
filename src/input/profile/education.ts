import type { EducationFact, Fact } from '../../core/profile.ts'
import { degreeOf, fieldOf } from '../../text/degrees.ts'
import { evidence, type Cell } from './cell.ts'
import { shown } from './problems.ts'
import {
  dateFact,
  entry,
  fact,
  leadingNumber,
  listOf,
  numberOf,
  textAt,
  textOf,
  type Warn,
} from './values.ts'

/** The scale of marks in the US, where none is given. */
const USUAL_SCALE = 4

/** The education of a profile: entries under `education`, and the keys of the short form at the top. Null where neither stands. */
export function readEducation(top: Cell, warn: Warn): readonly EducationFact[] | null {
  const list = entry(top, 'education')
  const entries = list ? listOf(list).map((cell) => readEntry(cell, warn)) : null
  const short = ['degree', 'field', 'institution', 'graduation', 'gpa']
    .map((key) => entry(top, key))
    .find((cell) => cell !== null)
  if (!short) return entries
  const own = { ...readEntry(top, warn), at: evidence(short) }
  const [only] = entries ?? []
  if (!only || own.degree) return [own, ...(entries ?? [])]
  return [
    {
      ...only,
      field: only.field ?? own.field,
      institution: only.institution ?? own.institution,
      graduation: only.graduation ?? own.graduation,
      gpa: only.gpa ?? own.gpa,
      gpaScale: only.gpa ? only.gpaScale : own.gpaScale,
    },
    ...(entries ?? []).slice(1),
  ]
}

function readEntry(cell: Cell, warn: Warn): EducationFact {
  const degreeCell = cell.entries ? entry(cell, 'degree') : cell
  const written = textOf(degreeCell) ?? ''
  const { level, field } = degreeOf(written)
  if (degreeCell && written !== '' && level === null)
    warn(
      degreeCell,
      `degree ${shown(written)} names no level that fit knows. Write highschool, associate, bachelor, master or doctorate, or a name such as "BSc".`,
    )
  const institution = textAt(cell, 'institution')
  const graduation = dateFact(entry(cell, 'graduation'))
  const gpa = readGpa(cell, warn)
  return {
    at: evidence(
      cell,
      [written, textOf(entry(cell, 'field')), institution, textAt(cell, 'graduation')]
        .filter(Boolean)
        .join(', '),
    ),
    degree: degreeCell && level ? fact(degreeCell, level) : null,
    field:
      readField(entry(cell, 'field')) ??
      (degreeCell && field && level ? fact(degreeCell, field) : null),
    institution,
    start: dateFact(entry(cell, 'start')),
    graduation,
    ...gpa,
  }
}

function readField(cell: Cell | null): Fact<string> | null {
  if (!cell) return null
  const fields = listOf(cell).flatMap((item) => {
    const text = textOf(item)
    return text === null ? [] : [fieldOf(text) ?? text]
  })
  return fields.length > 0 ? fact(cell, fields.join(' and ')) : null
}

/** "3.7", "3.7/4.0" or "8.5 of 10", with its scale. A mark above its scale proves nothing. */
function readGpa(cell: Cell, warn: Warn): Pick<EducationFact, 'gpa' | 'gpaScale'> {
  const mark = entry(cell, 'gpa')
  const value = numberOf(mark)
  const of = mark && /(?:\/|\bof\b|\bout of\b)\s*(\d.*)$/.exec(textOf(mark) ?? '')?.[1]
  const scale = numberOf(entry(cell, 'gpaScale')) ?? leadingNumber(of ?? '') ?? USUAL_SCALE
  if (!mark || value === null) return { gpa: null, gpaScale: scale }
  if (value <= scale) return { gpa: fact(mark, value), gpaScale: scale }
  warn(
    mark,
    `gpa ${value} is above its scale of ${scale} and was not counted. Write the scale: gpaScale: 10.`,
  )
  return { gpa: null, gpaScale: scale }
}
