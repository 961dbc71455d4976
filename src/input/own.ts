import { LineCounter, parseDocument } from 'yaml'
import type { Metadata, Pay, Place, PostingDocument } from '../core/posting.ts'
import { dayOf, employmentTypeOf, line, payOf, stated, workplaceOf } from './metadata.ts'
import { placeOf } from './place.ts'
import { postingOf } from './plain.ts'
import { problem } from './problem.ts'
import { at, isRecord, listAt, textAt, type Json } from './record.ts'
import { readRecord } from './row.ts'
import { gatheredText } from './written.ts'

/** A posting in YAML: what `fit parse --format yaml` and `fit save` write, or any mapping with a `text`. Throws an InputError with line and column where the YAML is broken. */
export function readYaml(text: string, source: string): PostingDocument[] {
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, uniqueKeys: true })
  const error = document.errors[0]
  if (error) {
    const place = lines.linePos(error.pos[0])
    const excerpt = text.split('\n')[place.line - 1]?.slice(0, 160).trimEnd() ?? ''
    throw problem(source, `This YAML is broken here: ${sentence(error.message)}`, { line: place.line, column: place.col, excerpt })
  }
  const value = plainValue(document, source)
  return Array.isArray(value) ? value.map((item, i) => readOwn(item, value.length > 1 ? `${source}#${i + 1}` : source)) : [readOwn(value, source)]
}

/** Aliases that multiply themselves end here instead of filling the memory. */
function plainValue(document: ReturnType<typeof parseDocument>, source: string): unknown {
  try {
    return document.toJS({ maxAliasCount: 100 })
  } catch {
    throw problem(source, 'This YAML repeats itself by aliases without end. Write its values out.')
  }
}

const sentence = (message: string): string => (message.split('\n')[0] ?? '').replace(/[.:]?\s*$/, '.')

/** One posting from a parsed mapping. In the form `fit.parse/1` its requirements are stated, and nothing needs to be read from its text. */
export function readOwn(value: unknown, source: string): PostingDocument {
  if (!isRecord(value)) throw problem(source, 'This holds no posting: a posting is a mapping with the key "text" (or "description").')
  const isReading = textAt(value, 'schema')?.startsWith('fit.parse/') ?? false
  if (!isReading && !isRecord(at(value, 'posting')) && !Array.isArray(at(value, 'requirements'))) return readRecord(value, source)
  const facts = isRecord(at(value, 'posting')) ? (at(value, 'posting') as Json) : value
  const text = textAt(value, 'text') ?? textAt(facts, 'text') ?? textAt(value, 'description') ?? quotes(value)
  if (text === null) throw problem(source, 'This posting has no text: write it under the key "text".')
  const marked = isReading ? { text, hints: [] } : gatheredText(text, source)
  return postingOf({ source: line(at(facts, 'source')) ?? source, ...marked, metadata: ownMetadata(facts), stated: value })
}

/** Where the text was not kept, the quotes of the requirements, one a line. */
function quotes(value: Json): string | null {
  const list = listAt(value, 'requirements').map((r) => textAt(r, 'quote')).filter((quote) => quote !== null)
  return [...new Set(list)].join('\n') || null
}

/** Metadata by our own names. */
export function ownMetadata(facts: Json): Partial<Metadata> {
  const salary = at(facts, 'baseSalary')
  const term = line(at(facts, 'term'))
  const weeks = at(facts, 'weeks')
  return stated({
    title: line(at(facts, 'title')),
    hiringOrganization: line(at(facts, 'hiringOrganization')),
    employmentType: employmentTypeOf(at(facts, 'employmentType')),
    datePosted: dayOf(at(facts, 'datePosted')),
    validThrough: dayOf(at(facts, 'validThrough')),
    jobLocation: listAt(facts, 'jobLocation').slice(0, 50).flatMap(ownPlace),
    workplace: workplaceOf(at(facts, 'workplace')),
    baseSalary: ownPay(salary),
    term,
    jobStartDate: month(at(facts, 'jobStartDate')),
    jobEndDate: month(at(facts, 'jobEndDate')),
    weeks: typeof weeks === 'number' && weeks > 0 && weeks < 1000 ? weeks : null,
  })
}

function ownPlace(value: unknown): Place[] {
  const text = line(value) ?? line(at(value, 'text'))
  if (text === null) return []
  return isRecord(value) && Object.hasOwn(value, 'country') ? [{ text, country: /^[A-Z]{2}$/.test(line(at(value, 'country')) ?? '') ? line(at(value, 'country')) : null }] : [placeOf(text)]
}

const ownPay = (salary: unknown): Pay | null => payOf(at(salary, 'min'), at(salary, 'max'), at(salary, 'currency'), at(salary, 'unit'))

const month = (value: unknown): string | null => dayOf(value) ?? (/^\d{4}-(?:0[1-9]|1[0-2])$/.test(line(value) ?? '') ? line(value) : null)
