import * as lexicon from './lexicon.ts'
import { alternation } from '../matcher/words.ts'
import { withEscapes } from '../core/steering.ts'
import { drivingIn } from './draft-driving.ts'
import { jobsIn, type DraftValue } from './draft-entries.ts'
import { headingTitle, namesDriving, type CvSection } from './draft-headings.ts'
import { dated, cvPartsOf, type CvLine, type CvPart } from './draft-lines.ts'
import { isPlaceText, withoutPlace } from './draft-places.ts'
import { nameInside, withHeadInside } from './draft-side-column.ts'
import { skillsIn, spokenIn } from './draft-skills.ts'
import { draftStudies } from './draft-studies.ts'
import { TEMPLATE } from './template.ts'
import { countryCode } from '../vocabulary/countries.ts'
import { conceptNamed } from '../vocabulary/index.ts'
import { profileYaml, type Value } from './write.ts'

/** A fact that the draft took from a CV's text. `line` counts from 1. */
export interface DraftFact {
  readonly line: number
  readonly key: string
  readonly value: string
}

/** A part of the CV from which nothing was taken though it may say something. Lines count from 1. */
export interface UnreadPart {
  readonly title: string
  /** The key of a profile that it is about; null where its heading is not known. */
  readonly key: string | null
  readonly from: number
  readonly to: number
}

export interface ProfileDraft {
  readonly yaml: string
  readonly facts: readonly DraftFact[]
  /** Keys of which nothing was found, and of which no part of the CV is named. */
  readonly missing: readonly string[]
  readonly unread: readonly UnreadPart[]
}

/** The key of a profile that a part of a CV fills. */
const KEYS: Readonly<Partial<Record<CvSection, string>>> = {
  education: 'education',
  experience: 'experience',
  volunteer: 'experience',
  skills: 'skills',
  projects: 'projects',
  publications: 'publications',
  spokenLanguages: 'spokenLanguages',
  certifications: 'certifications',
}

/** Keys that hold one value. */
const SINGLE: ReadonlySet<string> = new Set(['name', 'location'])

/** Facts, each with the key of a profile that it fills. */
type Keyed = readonly (readonly [string, DraftValue])[]

const under = (key: string, found: readonly DraftValue[]): Keyed =>
  found.map((each) => [key, each] as const)

/** Skills and languages; "Languages" may hold languages of computers, and a list of skills certificates. */
function skillsOf({ section, lines }: CvPart): Keyed {
  const spoken = spokenIn(lines)
  const all = section === 'skills' || spoken.length === 0 ? skillsIn(lines) : []
  const isHeld = ([, name]: DraftValue): boolean =>
    typeof name === 'string' && CERTIFIED.test(name) && conceptNamed(name) === null
  const isDriving = ([, name]: DraftValue): boolean =>
    typeof name === 'string' && namesDriving(name)
  return [
    ...under(
      'skills',
      all.filter((skill) => !isHeld(skill) && !isDriving(skill)),
    ),
    ...under('certifications', all.filter(isHeld)),
    ...under('spokenLanguages', spoken),
  ]
}

/** A place among contacts; skills among strengths, which are of character for the most part. */
function besideOf({ title, lines }: CvPart): Keyed {
  const isKnown = ([, name]: DraftValue): boolean =>
    typeof name === 'string' && conceptNamed(name) !== null
  return [
    ...(CONTACT_TITLE.test(title) ? placeOf(lines) : []),
    // in Britain these are degrees, and training ends in certificates
    ...(/qualification/i.test(title) ? under('education', draftStudies(lines)) : []),
    ...(/qualification|training|development/i.test(title)
      ? under('certifications', certificatesIn(lines.filter((l) => CERTIFICATE.test(l.text))))
      : []),
    ...(/strength/i.test(title) ? under('skills', skillsIn(lines).filter(isKnown)) : []),
  ]
}

/** Certificates below their heading; below that of a driving licence its classes say nothing by themselves: "Cars: B". */
const heldBelow = ({ title, lines }: CvPart): readonly DraftValue[] =>
  certificatesIn(lines).map((held): DraftValue => {
    const [line, name, ...rest] = held
    const isClass = namesDriving(title) && typeof name === 'string' && !namesDriving(name)
    return isClass ? [line, `Driving licence: ${name}`, ...rest] : held
  })

/** Driving licences among other things, but for those that were taken already. */
function drivingBeside({ lines }: CvPart, taken: Keyed): Keyed {
  const has = (line: CvLine): boolean =>
    taken.some(([key, [other]]) => key === 'certifications' && other === line)
  return under(
    'certifications',
    drivingIn(lines).filter(([line]) => !has(line)),
  )
}

/** What a part of a CV says, by key. */
function readPart(part: CvPart): Keyed {
  switch (part.section) {
    case 'head':
      return headOf(part.lines)
    case 'education':
      return [
        ...under('education', draftStudies(part.lines)),
        ...under(
          'certifications',
          certificatesIn(part.lines.filter((l) => !l.isItem && CERTIFIED.test(l.text))),
        ),
      ]
    case 'experience':
      return under('experience', jobsIn(part.lines))
    case 'volunteer':
      return under('experience', jobsIn(part.lines, 'volunteer'))
    case 'skills':
    case 'spokenLanguages':
      return skillsOf(part)
    case 'projects':
      return under('projects', projectsIn(part.lines))
    case 'publications':
      return under('publications', papersIn(part.lines))
    case 'certifications':
      return under('certifications', heldBelow(part))
    case 'awards':
      return under(
        'certifications',
        certificatesIn(part.lines.filter((l) => CERTIFICATE.test(l.text))),
      )
    case 'other':
      return besideOf(part)
    case 'unknown':
      return []
  }
}

/**
 * A first draft of a profile from the text of a CV. Takes only what a line says outright under a heading, names the line of each fact, and the parts that it did not
 * understand; the draft asks to be checked. `headings` are the lines that the file sets as headings.
 */
export function draftProfile(
  text: string,
  source = 'a CV',
  headings: ReadonlySet<number> = new Set(),
): ProfileDraft {
  const values = new Map<string, Value>()
  const facts: DraftFact[] = []
  const unread: UnreadPart[] = []
  const parts = withHeadInside(text, cvPartsOf(text, headings))
  for (const part of parts) {
    const own = readPart(part)
    const found = [...own, ...drivingBeside(part, own)]
    for (const [key, [line, value, said]] of found) {
      const before = values.get(key)
      if (Array.isArray(value)) values.set(key, value)
      else if (SINGLE.has(key)) values.set(key, before ?? value)
      else values.set(key, [...((before as readonly Value[] | undefined) ?? []), value])
      facts.push({ line: line.number, key, value: said })
    }
    if (found.length === 0 && isUnread(part)) unread.push(unreadPart(part))
  }
  const name = values.has('name') ? null : nameInside(parts, headings)
  if (name) {
    values.set('name', name.text)
    facts.push({ line: name.number, key: 'name', value: name.text })
  }
  const lines = facts
    .sort((a, b) => a.line - b.line)
    .map((fact) => `  line ${fact.line}: ${fact.key}: ${fact.value}`)
  const about = [
    `A draft made by fit from ${withEscapes(source.replace(/[\r\n]/g, ' '))}. Check every line: a CV's text does not say what its parts mean.`,
    ...(unread.length > 0
      ? [
          'Not understood, write it here yourself:',
          ...unread.map((part) => `  ${unreadText(part)}`),
        ]
      : []),
    'Taken from:',
    ...lines,
  ]
  const named = new Set(unread.map(({ key }) => key))
  return {
    yaml: profileYaml(values, about),
    facts,
    missing: TEMPLATE.map(({ key }) => key).filter((key) => !values.has(key) && !named.has(key)),
    unread,
  }
}

/** `"Employment" (lines 12 to 30)` */
export const unreadText = ({ title, from, to }: UnreadPart): string =>
  `"${withEscapes(title)}" (${from === to ? `line ${from}` : `lines ${from} to ${to}`})`

/** Whether a part from which nothing was taken may say something that a profile holds. */
const isUnread = ({ section, title, lines }: CvPart): boolean =>
  lines.length > 0 &&
  (section === 'unknown' ||
    (section === 'other' && POSTS.test(title) && lines.some(({ text }) => lasts(text))) ||
    (KEYS[section] !== undefined && (section !== 'projects' || lines.some(namesTool))))

/** Whether a line names a technology: a project that uses none says nothing that a profile holds. */
const namesTool = ({ text }: CvLine): boolean =>
  text
    .split(/[^\p{L}\p{N}+#.]+/u)
    .some((word) => /^\p{Lu}/u.test(word) && conceptNamed(word.replace(/\.$/, '')) !== null)

/** Parts of which a profile keeps nothing by themselves, and that may hold posts. */
const POSTS = new RegExp(`\\b(?:${alternation(lexicon.headingsOfPosts)})`, 'i')

/** Whether a line says from when to when something was. */
const lasts = (text: string): boolean => {
  const { range } = dated(text)
  return range !== null && range.start !== range.end
}

const unreadPart = ({ section, title, line, lines }: CvPart): UnreadPart => ({
  title,
  key: KEYS[section] ?? null,
  from: line,
  to: lines.at(-1)?.number ?? line,
})

const NAME = /^\p{Lu}[\p{L}'’.-]*(?: [\p{L}'’.-]+){1,3}$/u
/** Signs of an address of mail, a page or a telephone. */
const CONTACT = /@|https?:|www\.|\d{3}/

/** "Lindenweg 4", "12 Elm Street". */
const STREET = /^\p{L}[\p{L}. -]* \d{1,4}\p{L}?$|^\d{1,5} \p{L}/u

/** A part that says how and where one is reached. */
const CONTACT_TITLE = /^(?:contact|kontakt|contacto|contatti|personal|address)/i

/** The cell of a name; one that is set in spaced letters is closed up. */
const nameCell = ({ cells }: CvLine): string =>
  cells.every((cell) => /^\p{L}(?: \p{L})+$/u.test(cell)) ? cells.join('   ') : (cells[0] ?? '')

/** Name and place above the first heading. */
function headOf(lines: readonly CvLine[]): Keyed {
  const found: (readonly [string, DraftValue])[] = []
  const named = lines.slice(0, 6).filter(({ text }) => !NO_NAME.test(text))
  // an address that stands beside the name begins higher than it
  const from = named.findIndex(
    ({ cells }) => !CONTACT.test(cells[0] ?? '') && !STREET.test(cells[0] ?? ''),
  )
  const own = named.slice(Math.max(0, from))
  const name = nameAtop(own)
  if (name !== null && own[0]) found.push(['name', [own[0], name, name]])
  return [...found, ...nationalityIn(lines), ...placeOf(lines)]
}

/** What stands above a name: the title of the paper, a greeting. */
const NO_NAME = /curriculum|r[ée]sum[ée]|^cv$|lebenslauf|^(?:hello|hi|hallo|bonjour|hola)[,!.]*$/i
/** "I'm Bram de Wit", "My name is Bram de Wit". */
const SAYS_NAME = /^(?:hello|hi)?[,!]?\s*(?:i['’]m|i am|my name is|name:)\s+/i
const ONE_NAME = /^\p{Lu}[\p{L}'’-]+$/u

/** The name in the first line, or in the first two where each holds one word of it; null where they hold none. */
function nameAtop([first, second]: readonly CvLine[]): string | null {
  if (!first) return null
  const name = headingTitle(nameCell(first).split(/\s*[|,]\s*/)[0] ?? '').replace(SAYS_NAME, '')
  if (NAME.test(name) && !CONTACT.test(name)) return name
  const isParted =
    first.cells.length === 1 &&
    second?.cells.length === 1 &&
    ONE_NAME.test(first.text) &&
    ONE_NAME.test(second.text) &&
    conceptNamed(second.text) === null
  return isParted ? `${first.text} ${second?.text ?? ''}` : null
}

/** "Nationality: Polish". */
function nationalityIn(lines: readonly CvLine[]): Keyed {
  for (const line of lines) {
    const [, written = ''] =
      /\b(?:nationality|citizenship)\s*:\s*([\p{L} ]{3,30}?)\s*(?:$|[|,;•·\t])/iu.exec(
        line.cells.join('\t'),
      ) ?? []
    const code = written === '' ? null : countryCode(written)
    if (code !== null) return [['citizenships', [line, code, written]]]
  }
  return []
}

/** The postal code of an address: "Boise, ID 83702", "60-535, Lodz". */
const POSTAL = /(?<=\p{L})\s+\d{5}(?:-\d{4})?$|^\d{2}-?\d{3},?\s+/u

/** The place of an address in the first line that holds one. */
function placeOf(lines: readonly CvLine[]): Keyed {
  for (const line of lines) {
    const place = line.cells
      .flatMap((cell) => cell.split(/\s*[|•·;]\s*|\s+[–—-]\s+|\s(?=[\p{S}✈✆✉]\s)/u))
      .map((cell) => cell.replace(/^[\p{S}\s]+/u, ''))
      .map((cell) => cell.replace(/^(?:address|location|based in|lives in|residence):?\s+/i, ''))
      .map((cell) => cell.replace(/\s*\((?:home|work)\)$/i, '').replace(POSTAL, ''))
      .map((cell) => (isPlaceText(cell) ? cell : (withoutPlace(cell).place ?? '')))
      .find((cell) => cell.includes(',') && !CONTACT.test(cell))
    if (place !== undefined) return [['location', [line, place, place]]]
  }
  return []
}

/** What is said of a person, and not of a course that a school gives. */
const CERTIFIED = /\b(?:certified|certification|licensed)\b/i
const CERTIFICATE = /\b(?:certified|certificate|certification|licen[cs]ed?)\b/i

/** Names of certificates, each without its dates. */
const certificatesIn = (lines: readonly CvLine[]): readonly DraftValue[] =>
  lines.flatMap((line): DraftValue[] => {
    const name = dated(line.cells.join('\t'))
      .rest.replace(/\s*\t\s*/g, ', ')
      .replace(/\s+/g, ' ')
      .trim()
    return /\p{L}{2}/u.test(name) && name.split(/\s+/).length <= 14 ? [[line, name, line.text]] : []
  })

/** Papers: a line with a year, and the lines above it that belong to it. */
function papersIn(lines: readonly CvLine[]): readonly DraftValue[] {
  const found: DraftValue[] = []
  let begun: CvLine[] = []
  for (const line of lines) {
    if (line.isItem || line.afterGap) begun = []
    // "Book chapters": a heading inside the list
    if (begun.length === 0 && /^[^.,\d"“]{1,40}$/.test(line.text)) continue
    begun.push(line)
    if (!/\b(?:19|20)\d\d\b/.test(line.text)) continue
    const text = begun
      .map((l) => l.text)
      .join(' ')
      .replace(/^\[\d+\]\s*/, '')
    found.push([begun[0] ?? line, text, text])
    begun = []
  }
  return found
}

/** Names of technologies behind the name of a project: "Gitlytics | Python, Flask", "Tech: Go, gRPC". */
function projectsIn(lines: readonly CvLine[]): readonly DraftValue[] {
  return lines.flatMap((line, i): DraftValue[] => {
    const { rest } = dated(line.cells.join('\t'))
    const label =
      /^(?:tech(?:nolog(?:y|ies))?(?: stack| used)?|tools|stack|built with|skills)\s*:\s*(.+)$/i.exec(
        line.text,
      )
    const [name = '', list = ''] = label
      ? [lines.slice(0, i).findLast((l) => !l.isItem)?.text ?? '', label[1] ?? '']
      : rest.split(/\t|\s*\|\s*|\s+[–—]\s+/)
    if (name === '' || list === '' || (line.isItem && !label)) return []
    const skills = skillsIn([{ ...line, text: list, cells: [list] }]).map(([, skill]) => skill)
    const known = skills.filter((skill) => typeof skill === 'string' && conceptNamed(skill))
    if (known.length < skills.length / 2 || known.length === 0) return []
    return [[line, { name: dated(name).rest.replaceAll('\t', ' '), skills }, line.text]]
  })
}
