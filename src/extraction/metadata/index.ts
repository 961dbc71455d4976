import type { Metadata, Place, PostingDocument } from '../../core/posting.ts'
import type { Workplace } from '../../core/choices.ts'
import type { PreparedPosting } from '../prepare.ts'
import type { Passage } from '../../document/outline.ts'
import type { Token } from '../../matcher/tokenizer.ts'
import { Topics } from '../../matcher/topics.ts'
import {
  datesOf,
  settle,
  gatherTimes,
  termOf,
  timeWords,
  weeksOf,
  type JobTime,
  type TimeStatements,
} from './job-time.ts'
import { countryOfCodes } from '../../vocabulary/coded-places.ts'
import { countryOf } from '../../vocabulary/countries.ts'
import { readHead, type Head } from './head.ts'
import type { LabelledFact } from './labels.ts'
import { employerWords, organizationIn } from './organization.ts'
import { currencyWords } from './money.ts'
import { inCrowns, payIn } from './pay.ts'
import { placesOf } from './written-places.ts'
import { offeredWords, offersRemote } from './offered-ways.ts'
import { termsAbroad, type TermsAbroad } from './terms-abroad.ts'
import { datedLines, type DatedLines } from './dated-lines.ts'
import { dayIn, deadlineIn, deadlineWords, yearAhead } from './posted.ts'
import { jobPlacesIn, placeWords } from './place-sentences.ts'
import { Sentences, type Topic } from './sentence-topics.ts'
import { titleIn } from './sought-title.ts'
import { hasGenders, mayBeTitle, namesDoer } from './standing-title.ts'
import { placeOfLoneLine, placesOfPay, placesUnderHeading } from './placed-lines.ts'
import { placesLoud, placesOfAddress, placesStanding, wayStanding } from './standing-places.ts'
import {
  employmentIn,
  employmentOf,
  employmentOfTitle,
  employmentWords,
  otherEmployments,
} from './employment.ts'
import {
  workplaceIn,
  workplaceSaid,
  workplacesOf,
  workplaceOfTitle,
  workplaceWords,
} from './workplace.ts'
import { written, type Written } from './written.ts'

let topics: Topics<Topic> | null = null

/** The topics by the words that the phrases of each cannot do without; made when the first posting is read. */
const topicsOfMetadata = (): Topics<Topic> =>
  (topics ??= new Topics<Topic>({
    name: employerWords(),
    workplace: [...workplaceWords(), ...offeredWords()],
    place: placeWords(),
    employment: employmentWords(),
    pay: currencyWords(),
    deadline: deadlineWords(),
    time: timeWords(),
  }))

/** What the document states outright; where it is silent, what the text says of title, organization, place, dates and pay. */
export function readMetadata(
  document: PostingDocument,
  { tokens, passages, language, words }: PreparedPosting,
): Metadata {
  const { text, metadata: stated } = document
  const head = readHead(text)
  const said = stated.title ?? titleOf(head, text, words)
  const title = said === null ? null : written(said)
  const sentences = new Sentences(text, tokens, passages, topicsOfMetadata())
  const abroad = words ? termsAbroad(tokens, passages, title, words) : NOT_ABROAD
  const employmentType =
    stated.employmentType ?? abroad.employment ?? employment(head, title, sentences)
  const days = datedLines(text)
  const datePosted =
    stated.datePosted ?? first(both(head, 'posted'), dayIn) ?? days.posted ?? head.posted
  const time = settle(
    told(head, title, tokens, sentences.on('time'), isTemporary(employmentType)),
    (month) => yearAhead(datePosted, month),
  )
  const jobLocation = orElse(stated.jobLocation?.map(withCountry), () =>
    location(head, title, sentences),
  )
  return {
    language,
    title: said,
    hiringOrganization:
      stated.hiringOrganization ?? head.organization ?? organizationIn(text, passages, sentences),
    employmentType,
    ...otherTypes(stated, head, employmentType),
    datePosted,
    validThrough: stated.validThrough ?? lastDay(head, days, sentences),
    jobLocation,
    ...waysOf(withWay(stated, abroad), head, title, sentences),
    baseSalary: stated.baseSalary ?? pay(head, sentences, countryOfAll(jobLocation), language),
    ...timeOf(stated, time),
  }
}

/** The last day to apply that the text tells. */
const lastDay = (head: Head, { deadline }: DatedLines, sentences: Sentences): string | null =>
  first(both(head, 'deadline'), dayIn) ?? deadline ?? deadlineIn(sentences)

/** What else the source or the value of a label offers beside the sort of employment. */
function otherTypes(
  stated: PostingDocument['metadata'],
  head: Head,
  type: Metadata['employmentType'],
): Pick<Metadata, 'otherEmploymentTypes'> {
  const told =
    type === null || stated.employmentType
      ? stated.otherEmploymentTypes
      : head.labelled.employment?.flatMap((value) => otherEmployments(value, type))
  return told && told.length > 0 ? { otherEmploymentTypes: told } : {}
}

const NOT_ABROAD: TermsAbroad = { employment: null, workplace: null }

/** What is stated, with the way to work that the words of another language tell where it is not. */
const withWay = (
  stated: PostingDocument['metadata'],
  { workplace }: TermsAbroad,
): PostingDocument['metadata'] =>
  workplace === null || stated.workplace ? stated : { ...stated, workplace }

/** Pay that the text tells, in the currency of the country, or of the language, where several are written alike. */
const pay = (
  head: Head,
  sentences: Sentences,
  country: string | null,
  language: string | null,
): Metadata['baseSalary'] => {
  const read = payIn(sentences, head.end, both(head, 'pay'), country)
  return inCrowns(read, sentences.text, country, language)
}

/** The title that the text tells. */
const titleOf = (head: Head, text: string, words: PreparedPosting['words']): string | null =>
  head.title ?? titleIn(text) ?? (words ? firstAsTitle(head) : null)

/** The first line of an advert in another language as its title, where another line stands right under it, or it names somebody who does a thing. */
function firstAsTitle({ lines: [first, second] }: Head): string | null {
  if (!first || !second || !mayBeTitle(first)) return null
  return !second.apart || namesDoer(first) || hasGenders(first) ? first.text : null
}

/** A list that holds something, else what `read` gives. */
const orElse = <T>(stated: readonly T[] | undefined, read: () => readonly T[]): readonly T[] =>
  stated && stated.length > 0 ? stated : read()

/** A place that its source states, with the country that its name tells; a source knows none, or takes a code for that of a state. */
const withCountry = (place: Place): Place => ({
  ...place,
  country: countryOfCodes(place.text) ?? place.country ?? countryOf(place.text),
})

/** Work that ends, so that how long it lasts is worth saying. */
const isTemporary = (type: Metadata['employmentType']): boolean =>
  type === 'internship' || type === 'contract' || type === 'temporary'

/** The one country that all places are in; null where there are several, or none is known. */
const countryOfAll = ([first, ...rest]: readonly Place[]): string | null =>
  first && rest.every(({ country }) => country === first.country) ? first.country : null

/** When the job is done: as stated, else as read. */
const timeOf = (
  stated: PostingDocument['metadata'],
  read: JobTime,
): Pick<Metadata, 'term' | 'jobStartDate' | 'jobEndDate' | 'weeks'> => ({
  term: stated.term ?? read.term,
  jobStartDate: stated.jobStartDate ?? read.start,
  jobEndDate: stated.jobEndDate ?? read.end,
  weeks: stated.weeks ?? read.weeks,
})

/** The first value from which `read` makes something. */
function first<T>(
  values: readonly Written[] | undefined,
  read: (value: Written) => T | null,
): T | null {
  for (const value of values ?? []) {
    const found = read(value)
    if (found !== null) return found
  }
  return null
}

/** Values of labels on lines of their own, then of those inside a line. */
const both = (head: Head, field: LabelledFact): readonly Written[] => [
  ...(head.labelled[field] ?? []),
  ...(head.mentioned[field] ?? []),
]

/** The places of the first value that names any. */
const allPlaces = (values: readonly Written[] | undefined): readonly Place[] =>
  values?.map(({ text }) => placesOf(text)).find((found) => found.length > 0) ?? []

function employment(
  head: Head,
  title: Written | null,
  sentences: Sentences,
): Metadata['employmentType'] {
  const titled = title === null ? null : employmentOfTitle(title)
  if (titled === 'internship') return titled
  return (
    first(head.labelled.employment, employmentOf) ??
    head.employment ??
    first(head.mentioned.employment, employmentOf) ??
    titled ??
    employmentIn(sentences)
  )
}

function told(
  head: Head,
  title: Written | null,
  tokens: readonly Token[],
  passages: readonly Passage[],
  temporary: boolean,
): TimeStatements {
  const said: TimeStatements = { terms: [], starts: [], ends: [], weeks: [] }
  const titled = title === null ? null : termOf(title)
  if (titled) said.terms.push(titled)
  const weeks =
    first(both(head, 'duration'), weeksOf) ??
    first(both(head, 'term'), weeksOf) ??
    (temporary && title !== null ? weeksOf(title) : null)
  if (weeks !== null) said.weeks.push(weeks)
  for (const value of [...both(head, 'start'), ...both(head, 'duration'), ...both(head, 'term')])
    datesOf(value, said)
  gatherTimes(tokens, passages, temporary, said)
  return said
}

function location(head: Head, title: Written | null, sentences: Sentences): readonly Place[] {
  for (const read of [
    () => allPlaces(head.labelled.location),
    () => (head.hasMore ? allPlaces(head.mentioned.location) : []),
    () => head.places,
    () => allPlaces(head.mentioned.location),
    () => placesUnderHeading(sentences.text),
    () => jobPlacesIn(title, sentences),
    () => placesStanding(head.lines),
    () => placesOfAddress(sentences.text),
    () => placesLoud(sentences.text),
    () => placesOfPay(sentences.text),
    () => placeOfLoneLine(sentences.text),
  ]) {
    const places = read()
    if (places.length > 0) return places
  }
  return []
}

type Ways = Pick<Metadata, 'workplace' | 'otherWorkplaces'>

/** How one works, and what else will do. */
function waysOf(
  stated: PostingDocument['metadata'],
  head: Head,
  title: Written | null,
  sentences: Sentences,
): Ways {
  const ways: Ways = stated.workplace
    ? { workplace: stated.workplace }
    : headWaysOf(head, title, sentences)
  const { workplace: way, otherWorkplaces = [] } = ways
  const isAlone = (way === 'hybrid' || way === 'onsite') && !otherWorkplaces.includes('remote')
  return isAlone && offersRemote(sentences)
    ? { workplace: way, otherWorkplaces: [...otherWorkplaces, 'remote'] }
    : ways
}

/** The same without what running text offers besides. */
function headWaysOf(head: Head, title: Written | null, sentences: Sentences): Ways {
  const [first, ...others] =
    [...(head.labelled.workplace ?? []), ...(head.labelled.location ?? [])]
      .map(workplacesOf)
      .find((ways) => ways.length > 0) ?? head.workplaces
  return first
    ? { workplace: first, otherWorkplaces: others }
    : { workplace: workplace(head, title, sentences) }
}

function workplace(head: Head, title: Written | null, sentences: Sentences): Workplace | null {
  const labelled =
    first(head.labelled.workplace, workplaceSaid) ??
    first(head.labelled.location, workplaceSaid) ??
    head.workplace ??
    first(head.mentioned.workplace, workplaceSaid) ??
    first(head.mentioned.location, workplaceSaid) ??
    first(head.labelled.employment, workplaceSaid)
  return (
    labelled ??
    (title === null ? null : workplaceOfTitle(title)) ??
    workplaceIn(sentences) ??
    wayStanding(sentences.text, head.lines)
  )
}
