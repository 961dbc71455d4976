import type { AskedQuestion, Metadata } from '../../core/posting.ts'
import type { Workplace } from '../../core/choices.ts'
import { line, type Collected } from '../metadata.ts'
import { placeOf } from '../place.ts'
import { valueAtPath, type Json } from '../record.ts'

/**
 * A host, a path, and what to ask instead; `$1`, `$2` are the groups of host and path together. `job`: which one to take out of the answer, where the API only answers
 * for a whole board.
 */
export type AtsLink = readonly [host: RegExp, path: RegExp, api: string, job?: string]

/** One applicant tracking system: where its public API answers for a link. */
export interface AtsSite {
  readonly name: string
  readonly links: readonly AtsLink[]
}

/** One that answers in JSON, and how that writes a job. */
export interface AtsProvider extends AtsSite {
  readonly fits: (job: Json) => boolean
  /** Parts of the text in order, each with the heading that the site shows above it. */
  readonly parts: (
    job: Json,
  ) => readonly (readonly [heading: string | null, written: string | null])[]
  readonly metadata: (job: Json) => Collected
  /** The key under which an answer keeps its jobs, or its one job, where that is none that many have, see `BOARDS`. */
  readonly board?: string
  /** Keys that a job has where a list names it without its text, so that whoever gives such a list is told what is missing. */
  readonly summary?: readonly string[]
  /** What names a job in its links, where that is not its `id`. */
  readonly code?: (job: Json) => unknown
  /** What the application form asks, where the system tells it. */
  readonly questions?: (job: Json) => readonly AskedQuestion[]
}

/** Whether a job has all of these keys. */
export const has = (job: Json, ...keys: readonly string[]): boolean =>
  keys.every((key) => Object.hasOwn(job, key))

/** Places as a system names them, each once; `country` is told where there is one place. */
export const places = (
  values: readonly unknown[],
  country: unknown = null,
): Metadata['jobLocation'] => {
  const words = [...new Set(values.map(line).filter((v) => v !== null))].slice(0, 50)
  return words.map((text) => placeOf(text, words.length === 1 ? line(country) : null))
}

/** "Berlin, Germany": what is there of a place, in order. */
export const joinedPlace = (...values: readonly unknown[]): string | null =>
  [...new Set(values.map(line).filter((v) => v !== null))].join(', ') || null

/** What the first of these switches that is on means; null where none is. */
export const switchedOn = (
  holder: unknown,
  ...switches: readonly (readonly [key: string, means: Workplace])[]
): Workplace | null => switches.find(([key]) => valueAtPath(holder, key) === true)?.[1] ?? null
