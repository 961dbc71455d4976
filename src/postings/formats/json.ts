import type { PostingDocument } from '../../core/posting.ts'
import { isRecord } from '../../core/records.ts'
import { BOARDS } from '../ats/boards.ts'
import { readAts } from '../ats/index.ts'
import { holdsPosting } from './columns.ts'
import { jsonFault } from './json-fault.ts'
import { jobPostingMetadata, jobPostings, jobPostingText } from './jsonld.ts'
import { each, type ReadOptions } from '../options.ts'
import { readOwnPosting } from './yaml.ts'
import { postingOf } from './plain.ts'
import { positionAt, problem } from '../problem.ts'
import { readRecord } from './row.ts'
import { valueAtPath, textAt, type Json } from '../record.ts'

/**
 * The postings of a JSON file: our own form, the answer of an applicant tracking system, schema.org JobPosting, or records with a key for the text.
 * Throws an InputError with line and column where the JSON is broken.
 */
export function readJson(
  text: string,
  source: string,
  options: ReadOptions = {},
): PostingDocument[] {
  const value = parseJson(text, source)
  const list = Array.isArray(value) ? value : null
  if (list && list.length === 0)
    throw problem(source, 'There is no posting in this file: its list is empty.')
  const ats = options.map ? null : readAts(value, source, options)
  if (ats) return ats
  const jobs = options.map ? [] : jobPostings(value)
  if (jobs.length > 0)
    return jobs.map((job, i) =>
      postingOf({
        source: jobs.length > 1 ? `${source}#${i + 1}` : source,
        ...jobPostingText(job, source),
        metadata: jobPostingMetadata(job),
      }),
    )
  const records = list ? null : recordsInside(value, options.map)
  if (records)
    return each(records, source, options, (record, name) => readRecord(record, name, options.map))
  if (!list)
    return [
      isRecord(value) && options.map
        ? readRecord(value, source, options.map)
        : readOwnPosting(value, source, { written: text, path: [] }),
    ]
  const items = list.map((item: unknown, i) => ({ item, path: [i] }))
  return each(items, source, options, ({ item, path }, name) =>
    options.map && isRecord(item)
      ? readRecord(item, name, options.map)
      : readOwnPosting(item, name, { written: text, path }),
  )
}

/** How deep lists of records are looked for: `data.jobs`. */
const DEEPEST = 3

/** The records of postings that an answer keeps under a key for them, or where the map leads to their text under a key of any name; null where it is a posting itself, or holds none. */
function recordsInside(
  value: unknown,
  map: Readonly<Record<string, string>> | undefined,
): readonly Json[] | null {
  if (!isRecord(value) || holdsPosting(value, map)) return null
  const text = map?.['text']?.split('.')
  return (
    recordsUnder(
      value,
      () => BOARDS,
      (record) => holdsPosting(record, map),
    ) ??
    (text ? recordsUnder(value, Object.keys, (record) => textAt(record, ...text) !== null) : null)
  )
}

/** The first records under some keys of a value that are what is looked for, or of those inside of them. */
function recordsUnder(
  value: Json,
  keys: (value: Json) => readonly string[],
  isOne: (record: Json) => boolean,
  depth = DEEPEST,
): readonly Json[] | null {
  for (const key of keys(value)) {
    const inner = valueAtPath(value, key)
    const records = (Array.isArray(inner) ? inner : [inner]).filter(isRecord)
    if (records.some(isOne)) return records
    const deeper =
      depth > 1
        ? records.flatMap((record) => recordsUnder(record, keys, isOne, depth - 1) ?? [])
        : []
    if (deeper.length > 0) return deeper
  }
  return null
}

/** The value of a JSON text, the `firstLine` of which is counted from 1. Throws an InputError with line and column. */
export function parseJson(text: string, source: string, firstLine = 1): unknown {
  try {
    return JSON.parse(text)
  } catch {
    const { line, ...place } = positionAt(text, jsonFault(text))
    throw problem(
      source,
      'This JSON is broken here: a comma, quote or bracket is missing or one too many.',
      { line: line + firstLine - 1, ...place },
    )
  }
}
