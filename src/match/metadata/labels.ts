import { filter, map } from '../../core/lists.ts'
import { codeAt, startsUpper } from '../../text/chars.ts'
import type { Written } from './written.ts'
import * as lexicon from './lexicon.ts'
import { wordSet } from '../../text/words.ts'

/** What a label of an advert's head tells of. */
export type Field =
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

const NAMES: Readonly<Record<Field, string>> = {
  title:
    'job title|position title|role title|title|position|role|job|job role|opening|stelle|poste|intitulé du poste',
  organization:
    'company|company name|organization|organisation|organization name|employer|hiring organization|hiring company|hiring organisation|unternehmen|entreprise|azienda|empresa|bedrijf',
  location:
    'location|locations|location s|job location|job locations|work location|work locations|office location|office locations|primary location|based in|city|place of work|workplace location|where|job location s|location city|location from the following|locations from the following|standort|arbeitsort|lieu|sede|sede di lavoro|luogo di lavoro|locatie|standplaats|ubicación|localização|ort',
  employment:
    'employment type|job type|job types|type of employment|employment|contract type|contract|type of contract|type|time type|position type|worker type|commitment|commitment level|work type|work schedule|job schedule|anstellungsart|type de contrat|tipo di contratto|beschäftigungsart',
  workplace:
    'workplace type|workplace|workplace model|work arrangement|work model|working model|work mode|working mode|remote|remote policy|remote work|remote type|location type|location options|work setting|work style|on site requirement|work environment|onsite remote',
  pay: 'salary|salary range|pay|pay range|pay rate|pay scale|compensation|compensation range|base salary|base pay|base pay range|base salary range|base compensation|hourly rate|hourly pay|hourly pay range|rate|wage|wages|stipend|annual salary|salary package|remuneration|total compensation|gehalt|salaire|stipendio|salario|salaris|rémunération|monthly salary|annual base salary|estimated salary|expected salary|target salary|pay transparency',
  posted:
    'date posted|posted|posted on|posting date|post date|published|published on|publication date|date published|job posted|listed|listed on|veröffentlicht',
  deadline:
    'application deadline|deadline|deadline to apply|apply by|apply before|closing date|close date|application close date|application closing date|applications close|applications close on|application closes|expires|expires on|expiration date|valid through|valid until|bewerbungsfrist|application due date',
  start:
    'start date|start|starting date|starting|anticipated start date|expected start date|estimated start date|starts|starts on|begins|job start|internship dates|program dates|dates|internship period|timeline|when|target start date|startdatum|earliest start date|start period|program timeline',
  duration:
    'duration|length|contract length|contract duration|internship duration|internship length|program duration|program length|length of internship|length of contract|assignment length|duration of internship|durée|dauer|laufzeit|durata|period|assignment duration',
  term: 'term|semester|season|session|cohort|job term|work term|internship term|academic term',
}

const FIELD = new Map<string, Field>()
for (const [field, names] of Object.entries(NAMES) as [Field, string][])
  for (const name of names.split('|')) FIELD.set(name, field)

/** A label with what stands behind it. `at` is where the label begins; `own` says that it opens its line. */
export interface Labelled {
  readonly field: Field
  readonly value: string
  readonly at: number
  readonly own: boolean
}

const LONGEST_LABEL = 30
/** Words of a label inside a line: "… working location from the following: A; B". */
const LONGEST_INSIDE = 4
const LINE_WINDOW = 60
const LONGEST_VALUE = 140
const COLON = 58
const NEWLINE = 10

const isWord = (c: string): boolean => /[A-Za-zÀ-ÖØ-öø-ž0-9]/.test(c)

/** Words of a label as they are looked up: lower case, signs as spaces ("**Location(s)" is "location s"). */
const words = (written: string): string[] =>
  filter(written.toLowerCase().split(/[^A-Za-zÀ-ÖØ-öø-ž0-9]+/), (w) => w !== '')

/** The field of a line that is a label and nothing else: "Employment Type" over "Full time", as some job boards print it. */
export const labelAlone = ({ text, tokens }: Written): Field | null =>
  text.length < LONGEST_LABEL && startsUpper(text)
    ? (FIELD.get(
        map(
          filter(tokens, (t) => t.kind !== 'sign'),
          (t) => t.norm,
        ).join(' '),
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
    const value = valueAfter(text, colon + 1)
    if (value) found.push({ field: hit.field, value, at: colon - hit.length, own: hit.whole })
  }
  return found
}

function fieldBefore(
  before: string,
  opens: boolean,
): { readonly field: Field; readonly length: number; readonly whole: boolean } | null {
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
      (n === LONGEST_INSIDE || startsUpper(before.slice(at))) &&
      (n > 1 || !VAGUE.has(all.at(-1) ?? ''))
    )
      return { field, length: before.length - at, whole: false }
    return null
  }
  return null
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
function valueAfter(text: string, from: number): string | null {
  let at = from
  let newlines = 0
  while (at < text.length && /[\s*_]/.test(text[at] ?? '')) {
    if (codeAt(text, at) === NEWLINE && ++newlines > 2) return null
    at++
  }
  const ahead = text.slice(at, at + LONGEST_VALUE + 1)
  const end = ahead.indexOf('\n')
  const line = end < 0 ? ahead : ahead.slice(0, end)
  const value = cutAtNext(line).replace(/[\s*_|]+$/, '')
  if (
    value === '' ||
    (newlines > 0 && (value.length > 80 || codeAt(value, value.length - 1) === COLON))
  )
    return null
  return value.length > LONGEST_VALUE ? null : value
}

/** Where line ends were lost, the value ends at the next label or sentence. */
function cutAtNext(line: string): string {
  const sentence = /[.!?]\s*[A-Z][a-z]+ [a-z]/.exec(line)
  const label = /\s[A-Z][A-Za-z]*(?: [A-Za-z]+){0,2}:/.exec(line)
  const stop = Math.min(sentence?.index ?? line.length, label?.index ?? line.length)
  return line.slice(0, stop)
}
