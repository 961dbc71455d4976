import { entriesOf } from '../../core/records.ts'
import { codeAt, startsLower, startsUpper } from '../../matcher/chars.ts'
import { namesJob, type OpeningLine } from './opening.ts'
import { isPlace } from './written-places.ts'
import { ungluedPlaces } from './glued-places.ts'
import { written, type Written } from './written.ts'
import * as lexicon from './lexicon.ts'
import { wordSet } from '../../matcher/words.ts'

/** What a label of an advert's head tells of. */
export type LabelledFact =
  | 'title'
  | 'organization'
  | 'location'
  | 'employment'
  | 'workplace'
  | 'pay'
  | 'posted'
  | 'deadline'
  | 'start'
  | 'duration'
  | 'term'

const NAMES = entriesOf(lexicon.labels)

const FIELD = new Map<string, LabelledFact>()
for (const [field, names] of NAMES) for (const name of names) FIELD.set(name, field)

/** A label with what stands behind it. `at` is where the label begins; `own` says that it opens its line. */
export interface Labelled {
  readonly field: LabelledFact
  readonly value: string
  readonly at: number
  readonly own: boolean
}

const LONGEST_LABEL = 30
/** Words of a label inside a line: "… working from one of the following locations: A; B". */
const LONGEST_INSIDE = 5
/** A label of so many words can be nothing else, with or without a capital. */
const SURE_INSIDE = 4
const LINE_WINDOW = 60
const LONGEST_VALUE = 140
const COLON = 58
const NEWLINE = 10

const isWord = (c: string): boolean => /[A-Za-zÀ-ÖØ-öø-ž0-9]/.test(c)

/** Words of a label as they are looked up: lower case, signs as spaces ("**Location(s)" is "location s"). */
const words = (label: string): string[] =>
  label
    .toLowerCase()
    .split(/[^A-Za-zÀ-ÖØ-öø-ž0-9]+/)
    .filter((w) => w !== '')

/** Labels that a site writes in small letters on lines of their own. */
const SMALL: ReadonlySet<string> = new Set(lexicon.smallLabels)

/** The field of a line that is a label and nothing else: "Employment Type" over "Full time", as some job boards print it. */
export const labelAlone = ({ text, tokens }: Written): LabelledFact | null =>
  text.length < LONGEST_LABEL && (startsUpper(text) || SMALL.has(text))
    ? (FIELD.get(
        tokens
          .filter((t) => t.kind !== 'sign')
          .map((t) => t.norm)
          .join(' '),
      ) ?? null)
    : null

/** Every label with a colon, at the beginning of a line or, where line ends were lost, inside one with a capital letter. */
export function labels(text: string): Labelled[] {
  const found: Labelled[] = []
  for (let colon = text.indexOf(':'); colon >= 0; colon = text.indexOf(':', colon + 1)) {
    if (codeAt(text, colon + 1) === 47) continue
    // looked for in a window, so that a text without line ends stays quick
    const near = Math.max(0, colon - LINE_WINDOW)
    const lineStart = near + text.slice(near, colon).lastIndexOf('\n') + 1
    const before = text.slice(Math.max(lineStart, colon - LONGEST_LABEL), colon)
    const opens = lineStart >= colon - LONGEST_LABEL
    const hit = fieldBefore(before, opens)
    if (!hit) continue
    const value = valueAfter(text, colon + 1, hit.field)
    // "GeoLocation: it finds …" goes on in small letters
    if (value && !(hit.isGlued && startsLower(value)))
      found.push({ field: hit.field, value, at: colon - hit.length, own: hit.whole })
  }
  return found
}

/** A label before a colon: of how many letters, whether it is all of its line, and whether it is glued to a word before it. */
interface FieldBefore {
  readonly field: LabelledFact
  readonly length: number
  readonly whole: boolean
  readonly isGlued?: boolean
}

function fieldBefore(before: string, opens: boolean): FieldBefore | null {
  const all = words(before)
  const whole = opens ? FIELD.get(all.join(' ')) : undefined
  if (whole) return { field: whole, length: before.length, whole: true }
  for (let n = Math.min(LONGEST_INSIDE, all.length); n > 0; n--) {
    const field = FIELD.get(all.slice(-n).join(' '))
    if (!field) continue
    const at = startOf(before, n)
    // inside a line a label is written with a capital, and is no "role" or "type" of a sentence
    // … but for one of so many words that it can be nothing else
    if (
      at >= 0 &&
      (n >= SURE_INSIDE || startsUpper(before.slice(at))) &&
      (n > 1 || !VAGUE.has(all.at(-1) ?? ''))
    )
      return { field, length: before.length - at, whole: false }
    return null
  }
  return gluedField(before)
}

/** A label that lost the line end before it: of "Tax ClerkLocation" what begins with the last capital behind a small letter. */
const GLUED = /.*[\p{Ll}\p{N}).!](\p{Lu}[\p{L} ()]{0,60})$/u
/** Holds wherever that does: asked first, for hardly a label is glued and the classes of Unicode are slow to compile. */
const MAY_BE_GLUED = /[a-z\d).!\u0080-\uffff][A-Z\u0080-\uffff]/

function gluedField(before: string): FieldBefore | null {
  if (!MAY_BE_GLUED.test(before)) return null
  const said = GLUED.exec(before)?.[1] ?? ''
  const name = words(said).join(' ')
  const field = VAGUE.has(name) ? undefined : FIELD.get(name)
  return field ? { field, length: said.length, whole: false, isGlued: true } : null
}

const VAGUE = wordSet(lexicon.vague)

/** Where the last `n` words of `before` begin. */
function startOf(before: string, n: number): number {
  let at = before.length
  let left = n
  while (at > 0) {
    while (at > 0 && !isWord(before[at - 1] ?? '')) at--
    while (at > 0 && isWord(before[at - 1] ?? '')) at--
    if (--left === 0) return at
  }
  return -1
}

/** What stands behind the colon, on its line or, where that is empty, on the next. */
function valueAfter(text: string, from: number, field: LabelledFact): string | null {
  let at = from
  let newlines = 0
  while (at < text.length && /[\s*_]/.test(text[at] ?? '')) {
    if (codeAt(text, at) === NEWLINE && ++newlines > 2) return null
    at++
  }
  const ahead = text.slice(at, at + LONGEST_VALUE + 1)
  const end = ahead.indexOf('\n')
  const line = end < 0 ? ahead : ahead.slice(0, end)
  const said = field === 'location' ? ungluedPlaces(line) : line
  const value = cutAtNext(said, field).replace(/[\s*_|]+$/, '')
  if (
    value === '' ||
    (newlines > 0 && (value.length > 80 || codeAt(value, value.length - 1) === COLON))
  )
    return null
  return value.length > LONGEST_VALUE ? null : value
}

/** Where line ends were lost, the value ends at the next label or sentence. */
function cutAtNext(line: string, field: LabelledFact): string {
  const sentence = /[.!?]\s*[A-Z][a-z]+ [a-z]/.exec(line)
  const stop = Math.min(sentence?.index ?? line.length, labelIn(line, field))
  return line.slice(0, stop)
}

/** A label with a space before it, and one that is glued to what stands before it: "Intern CJob Code:". */
const NEXT_LABEL = /\s([A-Z][A-Za-z]*)((?: [A-Za-z]+){0,2}):/
const GLUED_LABEL = /(?:[a-z\d)]|[A-Z](?=[A-Z][a-z]))([A-Z][A-Za-z]+(?: [A-Za-z]+){0,2}):/g

/** Where the next label of a line begins; its length where there is none. */
function labelIn(line: string, field: LabelledFact): number {
  if (!line.includes(':')) return line.length
  const [spaced, glued] = [NEXT_LABEL.exec(line), gluedLabel(line)]
  // both before the same colon: "Data InternREPORTS TO:"
  const isGlued = glued !== null && (!spaced || glued.colon <= endOf(spaced))
  if (isGlued) return glued.at
  return spaced ? spacedLabel(spaced, field) : line.length
}

const endOf = (match: RegExpExecArray): number => match.index + match[0].length - 1

/** What a title calls somebody belongs to the title, and not to the label behind it: "Data Intern Job Code:". */
function spacedLabel(label: RegExpExecArray, field: LabelledFact): number {
  const [, first = '', more] = label
  const isOfTitle = field === 'title' && more !== '' && namesJob(written(first))
  return isOfTitle ? label.index + 1 + first.length : label.index
}

/** One word that is no known label may be the end of a name: "TypeScript:". */
function gluedLabel(line: string): { readonly at: number; readonly colon: number } | null {
  for (const match of line.matchAll(GLUED_LABEL)) {
    const [, label = ''] = match
    const colon = endOf(match)
    if (label.includes(' ') || FIELD.has(label.toLowerCase()))
      return { at: colon - label.length, colon }
  }
  return null
}

/** Labels in the first of two cells of a row, each before its value: "Employer" beside "Larkspur" in a table. */
export function besideCells(text: string): Labelled[] {
  if (!text.includes('\t')) return []
  const found: Labelled[] = []
  let at = 0
  for (const line of text.split('\n')) {
    const [name = '', value = '', ...others] = line.split('\t').map((cell) => cell.trim())
    const field = name.length < LONGEST_LABEL ? FIELD.get(words(name).join(' ')) : undefined
    if (field && value !== '' && others.length === 0 && value.length <= LONGEST_VALUE)
      found.push({ field, value, at, own: true })
    at += line.length + 1
  }
  return found
}

/** Labels on a line of their own, each over its value; of places over all that follow, parted by semicolons. */
export function stacked(lines: readonly OpeningLine[]): Labelled[] {
  const texts = lines.map(({ text }) => text)
  const found: Labelled[] = []
  lines.forEach((line, i) => {
    const field = labelAlone(line)
    const value = lines[i + 1]
    if (!field || !value || value.apart || labelAlone(value) !== null) return
    const places = field === 'location' ? placeLinesBelow(texts, i + 1) : []
    found.push({ field, value: places.join('; ') || value.text, at: value.at, own: true })
  })
  return found
}

/** Facts that pages print in a list of labels and values below the text too. */
const IN_LISTS: ReadonlySet<LabelledFact> = new Set<LabelledFact>([
  'employment',
  'workplace',
  'location',
  'pay',
  'deadline',
])
const LONGEST_IN_LIST = 70

/** Labels on a line of their own, each right over its value, wherever they stand in a text. Of places all that follow, parted by semicolons. */
export function stackedAnywhere(text: string): Labelled[] {
  const lines = text.split('\n')
  const found: Labelled[] = []
  let at = 0
  lines.forEach((line, i) => {
    const name = line.length < LONGEST_LABEL ? line.trim() : ''
    const field = FIELD.get(name.toLowerCase())
    const below = lines[i + 1]?.trim() ?? ''
    const isLabel =
      field !== undefined &&
      IN_LISTS.has(field) &&
      (startsUpper(name) || SMALL.has(name)) &&
      !VAGUE.has(name.toLowerCase())
    if (
      isLabel &&
      below !== '' &&
      below.length < LONGEST_IN_LIST &&
      !FIELD.has(below.toLowerCase())
    ) {
      const values = field === 'location' ? placeLinesBelow(lines, i + 1) : [below]
      if (values.length > 0)
        found.push({ field, value: values.join('; '), at: at + line.length + 1, own: false })
    }
    at += line.length + 1
  })
  return found
}

/** The lines from `from` on, one right below the other, that are a place and nothing else. */
function placeLinesBelow(lines: readonly string[], from: number): string[] {
  const found: string[] = []
  for (let i = from; i < from + MOST_BELOW; i++) {
    const line = lines[i]?.trim().replace(BULLET, '') ?? ''
    if (line === '' || !isPlace(written(line))) break
    found.push(line)
  }
  return found
}
const MOST_BELOW = 12
const BULLET = /^[-*•·]\s+/

/** Lines that labels explain, which are no titles. */
export const labelledLines = (
  lines: readonly OpeningLine[],
  all: readonly Labelled[],
): ReadonlySet<number> =>
  new Set(
    lines.flatMap((line, i) =>
      line.text.endsWith(':') ||
      all.some((l) => l.own && l.at >= line.at && l.at < line.at + line.text.length)
        ? [i]
        : [],
    ),
  )
