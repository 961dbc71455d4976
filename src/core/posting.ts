import * as z from 'zod'
import { EMPLOYMENT_TYPES, PAY_UNITS, WORKPLACES } from './choices.ts'
import type { When } from './day.ts'
import type { History } from './history.ts'
import { dayOrMonthShape, dayShape, orNull, positiveShape, type Fields } from './shapes.ts'
import type { Span } from './span.ts'

const place = () => ({
  text: z.string(),
  /** ISO 3166-1 alpha-2, where the text leaves no doubt. */
  country: orNull(z.string().regex(/^[A-Z]{2}$/, { error: 'a country code such as US' })),
  /** How one works there, where the posting offers several ways and ties each to its places: "remote (US) or hybrid (Dublin)". */
  workplace: z.enum(WORKPLACES).exactOptional(),
})

export interface Place extends Fields<typeof place> {}

export const placeShape = (): z.ZodType<Place> => z.strictObject(place())

const pay = () => ({
  min: positiveShape(),
  max: positiveShape(),
  /** ISO 4217. */
  currency: z.string().regex(/^[A-Z]{3}$/, { error: 'a currency code such as USD' }),
  unit: z.enum(PAY_UNITS),
})

export interface Pay extends Fields<typeof pay> {}

export const payShape = (): z.ZodType<Pay> => z.strictObject(pay())

const metadata = () => ({
  /** ISO 639-1; null where the text is too short to tell. Where the document does not say, it is told by the small words. */
  language: orNull(z.string().regex(/^[a-z]{2}$/, { error: 'a code of ISO 639-1 such as en' })),
  title: orNull(z.string()),
  hiringOrganization: orNull(z.string()),
  employmentType: orNull(z.enum(EMPLOYMENT_TYPES)),
  /** Other sorts of employment that are offered as well: "full-time or part-time". Absent where there are none. */
  otherEmploymentTypes: z.array(z.enum(EMPLOYMENT_TYPES)).exactOptional(),
  datePosted: orNull(dayShape()),
  validThrough: orNull(dayShape()),
  jobLocation: z.array(placeShape()).default([]),
  workplace: orNull(z.enum(WORKPLACES)),
  /** Other ways of working that do as well: "remote or hybrid". Absent where there are none. */
  otherWorkplaces: z.array(z.enum(WORKPLACES)).exactOptional(),
  baseSalary: orNull(payShape()),
  /** "summer 2025" */
  term: orNull(z.string()),
  /** `YYYY-MM` or `YYYY-MM-DD`: when the job starts and ends, as far as the posting says or its term implies. */
  jobStartDate: orNull(dayOrMonthShape()),
  jobEndDate: orNull(dayOrMonthShape()),
  /** Length of the job in weeks. */
  weeks: orNull(positiveShape()),
})

/** Facts about the job, by the names of schema.org JobPosting; null where the posting does not say. Dates are ISO 8601 texts. */
export interface Metadata extends Fields<typeof metadata> {}

/** Facts about the job, with the file that they come from. */
export const postingShape = (): z.ZodType<Metadata & { readonly source: string }> =>
  z.strictObject({ source: z.string().default(''), ...metadata() })

/** What the format of the source says of a stretch of text, beyond its words. */
export interface Hint {
  readonly span: Span
  readonly is: 'heading' | 'bullet'
}

/** A question of an application form. */
export interface AskedQuestion {
  readonly text: string
  readonly required: boolean
  /** The answers that may be chosen; empty where one writes. */
  readonly options: readonly string[]
}

/** What an input reader hands on. `text` is what spans point into; what the source states outright stands in `metadata`. */
export interface PostingDocument {
  readonly source: string
  readonly text: string
  readonly metadata: Partial<Metadata>
  readonly hints: readonly Hint[]
  /** What the application form asks, where the source says so. */
  readonly questions?: readonly AskedQuestion[]
  /** What the file of a saved posting tells of it besides. */
  readonly history?: History
  /** Requirements that stand written in the source (our own YAML or JSON), so that nothing needs to be read from the text. */
  readonly stated?: unknown
  /** Where `stated` was written, so that faults in it can be shown in their line. */
  readonly statedIn?: StatedIn
}

export interface StatedIn {
  /** The file; `source` of the document is where the posting came from. */
  readonly source: string
  /** All of the file, YAML or JSON; null where it was too long to keep. */
  readonly written: string | null
  /** The keys that lead to the posting in the file: its index where there are several. */
  readonly path: readonly (string | number)[]
}

/** When the job is done, for judging: unknown ends are null. */
export interface JobDates {
  readonly start: When | null
  readonly end: When | null
}
