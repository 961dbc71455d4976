import type { Hint, Metadata, PostingDocument } from '../../core/posting.ts'
import { headingLine, join, type Marked } from './html-text.ts'
import {
  dayOf,
  employmentTypeOf,
  line,
  payOf,
  stated,
  workplaceOf,
  type Collected,
} from '../metadata.ts'
import { placeOf } from '../place.ts'
import { postingOf } from './plain.ts'
import { problem } from '../problem.ts'
import { at, isRecord, type Json } from '../record.ts'
import { ownMetadata } from './own-metadata.ts'
import { gatheredText } from './published-text.ts'

/** Facts that a row of a table or a record can hold, with the names that columns have for them; the first that fits counts. Case, spaces and underscores do not. */
const NAMES = {
  text: [
    'text',
    'description',
    'jobdescription',
    'fulldescription',
    'content',
    'body',
    'jobtext',
    'postingtext',
    'posting',
    'descriptionhtml',
    'htmldescription',
    'descriptiontext',
    'descriptionplain',
    'jobbody',
    'jobcontent',
    'advert',
    'details',
    'jobdetails',
    'jobdesc',
    'summary',
  ],
  title: ['title', 'jobtitle', 'position', 'positiontitle', 'positionname', 'role', 'job', 'name'],
  hiringOrganization: [
    'hiringorganization',
    'organization',
    'organisation',
    'company',
    'companyname',
    'employer',
    'employername',
    'organizationname',
    'firm',
  ],
  jobLocation: [
    'joblocation',
    'location',
    'locations',
    'place',
    'city',
    'formattedlocation',
    'joblocations',
  ],
  employmentType: [
    'employmenttype',
    'jobtype',
    'formattedworktype',
    'worktype',
    'contracttype',
    'type',
    'commitment',
  ],
  workplace: ['workplace', 'workplacetype', 'remote', 'worksetting', 'remoteallowed', 'isremote'],
  datePosted: [
    'dateposted',
    'postedat',
    'posteddate',
    'posted',
    'publishedat',
    'publicationdate',
    'createdat',
    'listedtime',
    'date',
  ],
  validThrough: [
    'validthrough',
    'deadline',
    'applicationdeadline',
    'closingdate',
    'expiry',
    'expires',
  ],
} as const satisfies Record<string, readonly string[]>

export type Field = keyof typeof NAMES
const FIELDS = Object.keys(NAMES) as Field[]

/** Which column holds which fact: as the user says, else by name. Throws an InputError where no column holds the text though one is needed, or a named one is not there. */
export function columnsFor(
  columns: readonly string[],
  source: string,
  map: Readonly<Record<string, string>> = {},
  needsText = true,
): Partial<Record<Field, string>> {
  const plain = columns.map(
    (column) => [column, column.toLowerCase().replace(/[^\p{L}\p{Nd}]/gu, '')] as const,
  )
  const chosen: Partial<Record<Field, string>> = {}
  for (const [field, column] of Object.entries(map)) {
    if (!FIELDS.includes(field as Field))
      throw problem(
        source,
        `"${field}" is not a fact that a posting has. Map one of ${FIELDS.join(', ')}.`,
      )
    if (!columns.includes(column) && !leadsInside(columns, column))
      throw problem(source, `There is no column "${column}". There are: ${shown(columns)}.`)
    chosen[field as Field] = column
  }
  for (const field of FIELDS) {
    const names: readonly string[] = NAMES[field]
    const found = names
      .map(
        (name) =>
          plain.find(
            ([column, bare]) => bare === name && !Object.values(chosen).includes(column),
          )?.[0],
      )
      .find((column) => column !== undefined)
    if (found !== undefined) chosen[field] ??= found
  }
  if (chosen.text === undefined && needsText)
    throw problem(
      source,
      `No column or key holds the text of the posting. There are: ${shown(columns)}. Name one with --map text=NAME.`,
    )
  return chosen
}

/** "jobPostingInfo.jobDescription": a key inside the value of another. */
const leadsInside = (columns: readonly string[], path: string): boolean =>
  path.includes('.') && columns.includes(path.split('.')[0] ?? '')

/** The value of a column or key; of a path with dots that is no key itself, the value inside. */
const valueAt = (record: Json, column: string): unknown =>
  Object.hasOwn(record, column) ? at(record, column) : at(record, ...column.split('.'))

const shown = (columns: readonly string[]): string =>
  columns.length > 0
    ? columns
        .slice(0, 20)
        .map((c) => line(c) ?? '""')
        .join(', ')
    : 'none'

/** Parts of a posting that some records keep apart from the description, and the headings that they get. */
const SECTIONS = {
  responsibilities: 'Responsibilities',
  requirements: 'Requirements',
  qualifications: 'Qualifications',
  niceToHave: 'Nice to have',
  nice_to_have: 'Nice to have',
  preferredQualifications: 'Preferred qualifications',
  preferred_qualifications: 'Preferred qualifications',
  benefits: 'Benefits',
} as const

const HEADINGS = Object.entries(SECTIONS)

/** The columns that were chosen last: the records of a file have the same keys. */
let last: {
  readonly keys: string
  readonly map: Readonly<Record<string, string>> | undefined
  readonly columns: Partial<Record<Field, string>>
} | null = null

function columnsOf(
  record: Json,
  source: string,
  map: Readonly<Record<string, string>> | undefined,
  needsText: boolean,
): Partial<Record<Field, string>> {
  const names = Object.keys(record)
  const keys = JSON.stringify([needsText, names])
  if (last?.keys !== keys || last.map !== map)
    last = { keys, map, columns: columnsFor(names, source, map, needsText) }
  return last.columns
}

/** One posting from a record of facts by name. */
export function readRecord(
  record: Json,
  source: string,
  map?: Readonly<Record<string, string>>,
): PostingDocument {
  const sections = HEADINGS.map(
    ([key, heading]) => [heading, sectionText(at(record, key), source)] as const,
  )
  const columns = columnsOf(
    record,
    source,
    map,
    sections.every(([, part]) => part === null),
  )
  const value = (field: Field): unknown =>
    columns[field] === undefined ? undefined : valueAt(record, columns[field])
  const written = value('text') ?? ''
  if (typeof written !== 'string')
    throw problem(
      source,
      `The text of this posting ("${columns.text ?? ''}") is not written as text.`,
    )
  const parts = sections.flatMap(([heading, part]) =>
    part === null || written.includes(part.text.split('\n')[0] ?? '')
      ? []
      : [headingLine(heading), part],
  )
  return postingOf({
    source,
    ...join([gatheredText(written, source), ...parts]),
    metadata: { ...statedPay(record), ...ownMetadata(record), ...namedMetadata(value) },
  })
}

/** Columns of pay, as scrapers and sites name them: amounts, currency, unit. */
const PAY_COLUMNS = {
  min: ['min_amount', 'salary_min', 'min_salary', 'salaryMin', 'minSalary', 'pay_min'],
  max: ['max_amount', 'salary_max', 'max_salary', 'salaryMax', 'maxSalary', 'pay_max'],
  currency: ['currency', 'salary_currency', 'currency_code', 'salaryCurrency', 'pay_currency'],
  unit: ['interval', 'salary_interval', 'pay_period', 'salary_period', 'salaryPeriod', 'pay_unit'],
} as const satisfies Record<string, readonly string[]>

/** Pay whose parts stand in columns of their own; nothing where one is missing. */
function statedPay(record: Json): Partial<Metadata> {
  const of = (names: readonly string[]): unknown =>
    names.map((name) => at(record, name)).find((value) => line(value) !== null)
  const { min, max, currency, unit } = PAY_COLUMNS
  return stated({ baseSalary: payOf(of(min), of(max), of(currency), of(unit)) })
}

/** Text, or a list of texts as list items; null where a value is neither. */
function sectionText(value: unknown, source: string): Marked | null {
  if (typeof value === 'string') return value.trim() === '' ? null : gatheredText(value, source)
  if (!Array.isArray(value)) return null
  const items = value.map(line).filter((item) => item !== null)
  let text = ''
  const hints = items.map((item): Hint => {
    const start = text === '' ? 0 : text.length + 1
    text += `${text === '' ? '' : '\n'}${item}`
    return { is: 'bullet', span: { start, end: text.length } }
  })
  return items.length > 0 ? { text, hints } : null
}

function namedMetadata(value: (field: Field) => unknown): Partial<Metadata> {
  const where = value('jobLocation')
  const place = line(where)
  const remote = value('workplace')
  const organization = value('hiringOrganization')
  const collected: Collected = {
    title: line(value('title')),
    hiringOrganization:
      line(organization) ?? (isRecord(organization) ? line(at(organization, 'name')) : null),
    employmentType: employmentTypeOf(value('employmentType')),
    workplace:
      remote === true || /^(?:true|yes|1(?:\.0)?)$/i.test(line(remote) ?? '')
        ? 'remote'
        : (workplaceOf(remote) ?? workplaceOf(place)),
    datePosted: dayOf(value('datePosted')),
    validThrough: dayOf(value('validThrough')),
    jobLocation: place === null ? [] : [placeOf(place)],
  }
  return stated(collected)
}
