import { counted } from '../../core/counted.ts'
import type { Metadata, Place } from '../../core/posting.ts'
import { isRecord } from '../../core/records.ts'
import { join, headingLine, type Marked } from './html-text.ts'
import { dayOf, employmentTypesOf, line, lineAt, payOf, stated, workplaceOf } from '../metadata.ts'
import { placeOf } from '../place.ts'
import { valueAtPath, listAt, textAt, type Json } from '../record.ts'
import * as lexicon from './lexicon.ts'
import { publishedLine, publishedText } from './published-text.ts'
import { wordSet } from '../../matcher/words.ts'

/** Every schema.org JobPosting inside a parsed JSON-LD block, wherever it stands in it, in order. */
export function jobPostings(block: unknown): Json[] {
  const found: Json[] = []
  const byId = new Map<string, Json>()
  const waiting: unknown[] = [block]
  for (let seen = 0; waiting.length > 0 && seen < MOST; seen++) {
    const value = waiting.shift()
    if (Array.isArray(value)) waiting.unshift(...value.slice(0, MOST))
    else if (isRecord(value)) {
      const id = textAt(value, '@id')
      if (id !== null && Object.keys(value).length > 1) byId.set(id, value)
      if (
        listAt(value, '@type').some(
          (type) => typeof type === 'string' && /(?:^|[/:])JobPosting$/i.test(type),
        )
      )
        found.push(wellNamed(value))
      else waiting.unshift(...CONTAINERS.flatMap((key) => listAt(value, key)))
    }
  }
  return found.map((job) => withReferences(job, byId))
}

/** A posting whose properties are written as schema.org writes them: some pages have "Title" and "DatePosted". */
const wellNamed = (job: Json): Json => ({
  ...Object.fromEntries(
    Object.entries(job).map(([key, value]) => [CASED.get(key.toLowerCase()) ?? key, value]),
  ),
  ...job,
})

/** The properties that are read, by their names in small letters. */
const CASED: ReadonlyMap<string, string> = new Map(
  lexicon.schemaProperties.split(' ').map((name) => [name.toLowerCase(), name]),
)

/** Properties that may name a node of the same graph instead of holding it: `{ "@id": "#us" }`. */
const REFERRING = ['hiringOrganization', 'jobLocation', 'baseSalary'] as const

function withReferences(job: Json, byId: ReadonlyMap<string, Json>): Json {
  const followed = REFERRING.flatMap((key) => {
    const value = valueAtPath(job, key)
    if (!isRecord(value) || Object.keys(value).length > 1) return []
    const target = byId.get(textAt(value, '@id') ?? '')
    return target ? [[key, target] as const] : []
  })
  return followed.length > 0 ? { ...job, ...Object.fromEntries(followed) } : job
}

/** Values looked at in one block. */
const MOST = 10_000
/** Keys below which pages keep a posting. */
const CONTAINERS = [
  '@graph',
  'mainEntity',
  'mainEntityOfPage',
  'itemListElement',
  'item',
  'hasPart',
  'about',
]

/** What the posting says outright. `fit` names facts as schema.org does. */
export function jobPostingMetadata(job: Json): Partial<Metadata> {
  const telecommute = listAt(job, 'jobLocationType')
    .map(workplaceOf)
    .find((w) => w !== null)
  const salary = listAt(job, 'baseSalary')[0]
  const value = valueAtPath(salary, 'value')
  const amount = isRecord(value) ? value : salary
  return stated({
    title: publishedLine(line(listAt(job, 'title')[0]) ?? line(listAt(job, 'name')[0])),
    hiringOrganization: organization(job),
    ...employmentTypesOf(valueAtPath(job, 'employmentType')),
    datePosted: dayOf(valueAtPath(job, 'datePosted')),
    validThrough: dayOf(valueAtPath(job, 'validThrough')),
    jobLocation: places(job, telecommute !== undefined),
    workplace: telecommute ?? null,
    baseSalary: payOf(
      valueAtPath(amount, 'minValue') ?? valueAtPath(amount, 'value') ?? value,
      valueAtPath(amount, 'maxValue') ?? valueAtPath(amount, 'value') ?? value,
      valueAtPath(salary, 'currency') ?? valueAtPath(job, 'salaryCurrency'),
      valueAtPath(amount, 'unitText') ?? valueAtPath(salary, 'unitText'),
    ),
  })
}

function organization(job: Json): string | null {
  const first = listAt(job, 'hiringOrganization')[0]
  return publishedLine(line(first) ?? lineAt(first, 'name') ?? lineAt(first, 'legalName'))
}

/** Where the job is. Some pages give the parts of the address without the address around them. */
function places(job: Json, remote: boolean): readonly Place[] {
  const named = [
    ...listAt(job, 'jobLocation'),
    ...(remote ? listAt(job, 'applicantLocationRequirements') : []),
  ]
    .slice(0, 50)
    .flatMap(place)
  if (named.length > 0) return named
  const { addressLocality, addressRegion, addressCountry, streetAddress } = job
  return place({
    address: { addressLocality: addressLocality ?? streetAddress, addressRegion, addressCountry },
  })
}

function place(value: unknown): Place[] {
  const address = valueAtPath(value, 'address') ?? value
  if (typeof address === 'string') return line(address) ? [placeOf(line(address) ?? '')] : []
  const country = lineAt(address, 'addressCountry') ?? lineAt(address, 'addressCountry', 'name')
  const parts = [
    lineAt(address, 'addressLocality'),
    lineAt(address, 'addressRegion'),
    country,
  ].filter((part) => part !== null)
  const words = parts.length > 0 ? [...new Set(parts)].join(', ') : lineAt(value, 'name')
  return words
    ? [placeOf(words, country ?? (valueAtPath(value, '@type') === 'Country' ? words : null))]
    : []
}

/** Parts of a posting that stand outside its description on some sites, under the headings that they get. */
const PARTS: readonly (readonly [string, string])[] = [
  ['responsibilities', 'Responsibilities'],
  ['qualifications', 'Qualifications'],
  ['educationRequirements', 'Education'],
  ['experienceRequirements', 'Experience'],
  ['skills', 'Skills'],
  ['physicalRequirement', 'Requirements'],
  ['eligibilityToWorkRequirement', 'Requirements'],
  ['jobBenefits', 'Benefits'],
]

/** Parts whose value says nothing without its label. */
const LABELLED: readonly (readonly [string, string])[] = [
  ['securityClearanceRequirement', 'Security clearance'],
  ['baseSalary', 'Salary'],
]

/** Values by which a site says that nothing is asked. */
const NOTHING = wordSet(lexicon.noRequirements)

/** The description and what stands beside it, as text; `description` is that of a page which marks it as an element. A part that the description holds as well is left out. */
export function jobPostingText(job: Json, source: string, described?: Marked): Marked {
  const description =
    described ??
    publishedText(textAt(job, 'description') ?? textAt(job, 'description', '@value') ?? '', source)
  return join([description, ...partsBeside(job, description.text, source)])
}

/** What a posting states beside its text, each part under a heading; without what the text holds as well. */
export function partsBeside(job: Json, text: string, source: string): readonly Marked[] {
  const parts = PARTS.flatMap(([key, heading]) => {
    const written = joined(
      key,
      listAt(job, key).flatMap((value) => partInWords(value, job, text)),
    )
    const part = publishedText(written, source)
    const first = part.text.split('\n')[0] ?? ''
    return first === '' || text.includes(first) ? [] : [headingLine(heading), part]
  })
  const labelled = LABELLED.flatMap(([key, label]) => {
    const value = lineAt(job, key)
    return value === null || text.includes(value) || says(value, NOTHING)
      ? []
      : [{ text: `${label}: ${value}`, hints: [] }]
  })
  return [...parts, ...labelled]
}

const says = (value: string, words: ReturnType<typeof wordSet>): boolean =>
  words.has(value.trim().toLowerCase().replaceAll(' ', '_'))

/** Several degrees are degrees of which one will do; all else is a list. */
const joined = (key: string, words: readonly string[]): string =>
  key === 'educationRequirements' && words.every((word) => CREDENTIAL_WORDS.has(word))
    ? words.join(' or ')
    : words.join('\n')

/** What one value asks: its own words, and what it states in numbers and categories. */
function partInWords(value: unknown, job: Json, text: string): readonly string[] {
  if (typeof value === 'string') {
    const credential = credentialIn(value)
    if (says(value, NOTHING)) return []
    return credential ? [credential] : [value]
  }
  const own = textAt(value, 'description') ?? textAt(value, 'name')
  const stated = inWords(value, job, own === null ? text : `${text}\n${own}`)
  const competencies = listAt(value, 'competencyRequired').flatMap(
    (each) => line(each) ?? lineAt(each, 'name') ?? [],
  )
  return [own, ...stated, ...competencies].filter(
    (words) => words !== null && words !== '',
  ) as string[]
}

const months = (value: unknown): number => {
  const number = Number(line(value) ?? NaN)
  return Number.isFinite(number) && number > 0 && number < MOST_MONTHS ? number : 0
}
const MOST_MONTHS = 600

/** A number, or the least of a schema.org QuantitativeValue. */
const leastOf = (value: unknown): unknown =>
  isRecord(value) ? (valueAtPath(value, 'minValue') ?? valueAtPath(value, 'value')) : value

/** Words that tell that a description speaks of degrees itself. */
const DEGREES = /\b(?:degree|diploma|bachelor|master|doctorate|ph\.?d|[bm]\.?sc?)\b/i

/** schema.org `credentialCategory`, by the values that developers.google.com/search/docs/appearance/structured-data/job-posting lists. */
const CREDENTIALS: Readonly<Record<string, string>> = {
  'high school': 'High school diploma',
  'associate degree': "Associate's degree",
  'bachelor degree': "Bachelor's degree",
  'postgraduate degree': "Master's degree",
  'professional certificate': 'Professional certificate',
}

const CREDENTIAL_WORDS: ReadonlySet<string> = new Set(Object.values(CREDENTIALS))

const credentialIn = (value: unknown): string | undefined =>
  CREDENTIALS[(line(value) ?? '').trim().toLowerCase()]

/** What schema.org states in numbers and categories (`monthsOfExperience`, `credentialCategory`), as lines of a posting; none where its description says it in words of its own. */
function inWords(value: unknown, job: Json, description: string): readonly string[] {
  const asked = months(leastOf(valueAtPath(value, 'monthsOfExperience')))
  if (asked > 0) {
    const years = asked / 12
    const written = Number.isInteger(years) ? counted(years, 'year') : `${asked} months`
    return new RegExp(`\\b${years}\\s?\\+?\\s?(?:years?|yrs?)\\b`, 'i').test(description)
      ? []
      : [`${written} of experience`]
  }
  const credentials = listAt(value, 'credentialCategory').flatMap(
    (each) => credentialIn(each) ?? [],
  )
  if (credentials.length === 0 || DEGREES.test(description)) return []
  const either = credentials.join(' or ')
  return valueAtPath(job, 'experienceInPlaceOfEducation') === true
    ? [`${either} or equivalent experience`]
    : [either]
}
