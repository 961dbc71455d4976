import { withEscapes } from '../core/steering.ts'
import { isoWhen } from '../core/day.ts'
import { degreeOf } from '../vocabulary/degrees.ts'
import { dated, sectioned, type Line } from './draft-lines.ts'
import { isSpokenLanguage } from './spoken.ts'
import { TEMPLATE } from './template.ts'
import { isGroupName } from './formats/translate.ts'
import { profileYaml, type Value } from './write.ts'
import { titles } from '../vocabulary/lexicon/roles.ts'

/** A fact that the draft took from a CV's text. `line` counts from 1. */
export interface DraftFact {
  readonly line: number
  readonly key: string
  readonly value: string
}

export interface Draft {
  readonly yaml: string
  readonly facts: readonly DraftFact[]
  /** Keys of which nothing was found. */
  readonly missing: readonly string[]
}

/**
 * A first draft of a profile from the text of a CV. Takes only what a line says outright under a usual heading, and names the line of each fact;
 * the draft asks to be checked.
 */
export function draftProfile(text: string, source = 'a CV'): Draft {
  const sections = sectioned(text)
  const facts: DraftFact[] = []
  const values = new Map<string, Value>()
  const put = (key: string, found: readonly (readonly [Line, Value, string])[]): void => {
    if (found.length === 0) return
    values.set(
      key,
      found.map(([, value]) => value),
    )
    for (const [line, , shown] of found) facts.push({ line: line.number, key, value: shown })
  }
  const name = nameIn(sections.get('head') ?? [])
  if (name) {
    values.set('name', name.text)
    facts.push({ line: name.number, key: 'name', value: name.text })
  }
  put('education', degreesIn(sections.get('education') ?? []))
  const skills = skillsIn(sections.get('skills') ?? [])
  const spoken = [
    ...skills.filter(([, name]) => isSpokenLanguage(bare(name))),
    ...namesIn(sections.get('spokenLanguages') ?? []).filter(([, name]) =>
      isSpokenLanguage(bare(name)),
    ),
  ]
  put(
    'skills',
    [...skills, ...namesIn(sections.get('spokenLanguages') ?? [])]
      .filter(([, name]) => !isSpokenLanguage(bare(name)))
      .map(([line, name]) => [line, name, name]),
  )
  put('experience', jobsIn(sections.get('experience') ?? []))
  put(
    'publications',
    (sections.get('publications') ?? [])
      .filter((line) => /\b(?:19|20)\d\d\b/.test(line.text))
      .map((line) => [line, line.text, line.text]),
  )
  put(
    'spokenLanguages',
    spoken.map(([line, name]) => [line, name, name]),
  )
  put(
    'certifications',
    (sections.get('certifications') ?? []).map((line) => [line, line.text, line.text]),
  )
  const lines = facts
    .sort((a, b) => a.line - b.line)
    .map((fact) => `  line ${fact.line}: ${fact.key}: ${fact.value}`)
  const about = [
    `A draft made by fit from ${withEscapes(source.replace(/[\r\n]/g, ' '))}. Check every line: a CV's text does not say what its parts mean.`,
    'Taken from:',
    ...lines,
  ]
  return {
    yaml: profileYaml(values, about),
    facts,
    missing: TEMPLATE.map(({ key }) => key).filter((key) => !values.has(key)),
  }
}

const bare = (name: string): string => name.split(/[(:–]/)[0]?.trim() ?? name

/** The first line, where it is two to four words of letters. */
function nameIn(lines: readonly Line[]): Line | null {
  const [first] = lines
  return first &&
    /^\p{Lu}[\p{L}'’.-]*(?: [\p{L}'’.-]+){1,3}$/u.test(first.text) &&
    !/curriculum|r[ée]sum[ée]/i.test(first.text)
    ? first
    : null
}

/** Words that are in the name of a job and hardly in that of a company. */
const ROLE = new RegExp(
  `\\b(?:${titles.replaceAll(' ', '|')}|intern|assistant|student|lead|teacher|tutor|officer|fellow|associate)\\b`,
  'i',
)

const INSTITUTION =
  /\b(?:universit\p{L}*|college|institute|school|academy|polytechnic|hochschule|eth|mit)\b/iu

function degreesIn(lines: readonly Line[]): readonly (readonly [Line, Value, string])[] {
  const found: [Line, Record<string, Value>, string][] = []
  for (const line of lines) {
    const parts = educationParts(line.text)
    const { degree, institution } = parts
    const last = found.at(-1)?.[1]
    if (degree !== undefined) {
      // lines above that name only the institution belong to this degree
      const begun = last && !('degree' in last) ? last : null
      if (begun) found.pop()
      const { field } = degreeOf(degree)
      found.push([line, { degree, ...(field === null ? {} : { field }), ...begun }, line.text])
    } else if (institution !== undefined && (!last || 'institution' in last))
      found.push([line, {}, line.text])
    const entry = found.at(-1)?.[1]
    if (entry) complete(entry, parts)
  }
  return found.filter(([, entry]) => 'degree' in entry)
}

/** What one line of a CV may say of an education. */
interface EducationParts {
  readonly degree: string | undefined
  readonly institution: string | undefined
  readonly range: ReturnType<typeof dated>['range']
  readonly gpa: string | undefined
}

function educationParts(text: string): EducationParts {
  const { range, rest } = dated(text)
  const parts = rest.split(/\s*[,|;]\s*|\s+[–—-]\s+/).filter((part) => part !== '')
  return {
    degree: parts.find((part) => !INSTITUTION.test(part) && degreeOf(part).level !== null),
    institution: parts.find((part) => INSTITUTION.test(part)),
    range,
    gpa: /\bGPA:?\s*(\d(?:\.\d+)?(?:\s*\/\s*\d+(?:\.\d+)?)?)/i.exec(text)?.[1],
  }
}

/** Adds to an education what a line says and no line before it said. */
function complete(entry: Record<string, Value>, { institution, range, gpa }: EducationParts): void {
  if (institution !== undefined) entry['institution'] ??= institution
  if (range?.start && range.start !== range.end) entry['start'] ??= isoWhen(range.start)
  if (range?.end) entry['graduation'] ??= isoWhen(range.end)
  if (gpa !== undefined) entry['gpa'] ??= gpa.replace(/\s/g, '')
}

/** Entries of a list with commas; what stands before a colon is the name of a group. */
function skillsIn(lines: readonly Line[]): readonly (readonly [Line, string])[] {
  return lines.flatMap((line) => {
    const [, label = '', rest = line.text] = /^([^:]{1,40}):\s+(.*)$/.exec(line.text) ?? []
    const group = label === '' || isGroupName(label) ? [] : [[line, label] as const]
    return [...group, ...namesIn([{ ...line, text: rest }])]
  })
}

const namesIn = (lines: readonly Line[]): readonly (readonly [Line, string])[] =>
  lines.flatMap((line) =>
    line.text
      .split(/\s*[,;|•]\s*(?![^(]*\))/)
      .map((name) => name.replace(/\.$/, '').trim())
      .filter((name) => name !== '' && name.length <= 40 && name.split(/\s+/).length <= 5)
      .map((name) => [line, name] as const),
  )

/** The text of the line before, where no empty one parts the two. */
const directlyAbove = (line: Line, before: Line | undefined): string =>
  before?.number === line.number - 1 ? before.text : ''

function jobsIn(lines: readonly Line[]): readonly (readonly [Line, Value, string])[] {
  return lines.flatMap((line, i) => {
    const { range, rest } = dated(line.text)
    if (!range || line.text.length > 140) return []
    const [first = '', second] = rest
      .split(/\s*[,|]\s*|\s+(?:at|@)\s+|\s+[–—-]\s+/)
      .filter((part) => part !== '')
    const title = first === '' ? directlyAbove(line, lines[i - 1]) : first
    if (title === '' || title.length > 80) return []
    const end = range.end ? { end: isoWhen(range.end) } : {}
    const swapped = second !== undefined && ROLE.test(second) && !ROLE.test(title)
    const job: Value = {
      title: swapped ? second : title,
      ...(second === undefined ? {} : { organization: swapped ? title : second }),
      start: isoWhen(range.start),
      ...end,
    }
    return [[line, job, line.text] as const]
  })
}
