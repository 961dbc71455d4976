import { Document, isMap, isNode, isScalar, parse, parseDocument } from 'yaml'
import { fault } from '../core/diagnostic.ts'
import { withLineEndsOf } from '../yaml/line-ends.ts'
import { setAnswer } from './answer-places.ts'
import { keyed, type Value } from './write.ts'

/** The answer to a question: a key of the profile ("returningToDegree", "location.relocate", "education.gpa", "skills.Go.years") and its value as one writes it in YAML. */
export interface Answer {
  readonly key: string
  readonly value: string
}

/** The profile's YAML with the answers put in; comments, order and everything else stay. Throws `InputError` where the text is not YAML or a key cannot hold a value. */
export function setAnswers(text: string, answers: readonly Answer[], source = 'profile'): string {
  const document = parseDocument(text, { stringKeys: true, prettyErrors: false })
  const [error] = document.errors
  if (error || (document.contents !== null && !isMap(document.contents))) {
    throw fault(
      source,
      'The answers cannot be written into this file. Run "fit profile check" to see what is wrong with it.',
    )
  }
  const before = pairsOf(parseDocument(text, { stringKeys: true, prettyErrors: false }))
  for (const { key, value } of answers) setAnswer(document, key, valueOf(value), source)
  return rewritten(text, before, document)
}

/** The values of a profile's keys, as a form shows them. Throws `InputError` where the text is not the YAML of a mapping. */
export function valuesByKey(text: string, source = 'profile'): Readonly<Record<string, Value>> {
  const document = parseDocument(text, { stringKeys: true, prettyErrors: false })
  if (document.errors.length > 0 || (document.contents !== null && !isMap(document.contents)))
    throw fault(
      source,
      'The form cannot be filled from this YAML. Mend it first: Check says where.',
    )
  return (document.toJS({ maxAliasCount: 100 }) ?? {}) as Record<string, Value>
}

/** The profile's YAML with another value for a key, or without the key where `value` is null; every other character stays. Throws as `valuesByKey` does. */
export function withKey(text: string, key: string, value: Value, source = 'profile'): string {
  valuesByKey(text, source)
  const range = pairsOf(parseDocument(text, { stringKeys: true, prettyErrors: false })).get(key)
  const written = value === null ? '' : keyed(key, value)
  if (!range) {
    if (written === '') return text
    return `${text}${text === '' || text.endsWith('\n') ? '' : '\n'}${written}\n`
  }
  const [start, end] = range
  const rest = text.slice(end)
  const ends = text.slice(start, end).endsWith('\n')
  if (written === '') return text.slice(0, start) + (ends ? rest : rest.replace(/^[^\S\n]*\n/, ''))
  return text.slice(0, start) + written + (ends ? '\n' : '') + rest
}

/** What was written in one line of a form: YAML where it is that, else the text itself; null where nothing was. A list stands without its brackets. */
export function valueOfLine(written: string, isList: boolean): Value {
  if (written.trim() === '') return null
  if (!isList) return plainValue(written.trim())
  const value = valueOf(`[${written}]`)
  return Array.isArray(value) ? (value as Value[]) : written.split(',').map((item) => item.trim())
}

/** A number where it is written as one, so that it stands without quotes. */
const plainValue = (written: string): Value =>
  /^-?(?:0|[1-9]\d{0,8})(?:\.\d{1,6})?$/.test(written) && String(Number(written)) === written
    ? Number(written)
    : written

type Range = readonly [start: number, end: number]

/** Where each top key and its value stand. */
function pairsOf(document: Document): ReadonlyMap<string, Range> {
  const pairs = isMap(document.contents) ? document.contents.items : []
  return new Map(
    pairs.map((pair) => {
      const [start = 0, end = 0] = (isNode(pair.key) && pair.key.range) || []
      const stop = isNode(pair.value) && pair.value.range ? pair.value.range[1] : end + 1
      return [isScalar(pair.key) ? String(pair.key.value) : '', [start, Math.max(stop, end + 1)]]
    }),
  )
}

/** The text with new values in the place of the old ones and new keys at its end; every other character stays. */
function rewritten(text: string, before: ReadonlyMap<string, Range>, document: Document): string {
  const values = (document.toJS({ maxAliasCount: 100 }) ?? {}) as Record<string, Value>
  const old = (parse(text, { maxAliasCount: 100, stringKeys: true, logLevel: 'silent' }) ??
    {}) as Record<string, Value>
  let result = text
  const changed = Object.keys(values).filter(
    (key) => JSON.stringify(values[key]) !== JSON.stringify(old[key]),
  )
  const inPlace = changed
    .filter((key) => before.has(key))
    .sort((a, b) => (before.get(b)?.[0] ?? 0) - (before.get(a)?.[0] ?? 0))
  for (const key of inPlace) {
    const [start, end] = before.get(key) ?? [0, 0]
    const own = text.slice(start, end)
    result =
      result.slice(0, start) +
      withLineEndsOf(
        text,
        (own.includes('#') ? single(document, key) : keyed(key, values[key] ?? null)) +
          (own.endsWith('\n') ? '\n' : ''),
      ) +
      result.slice(end)
  }
  const added = changed
    .filter((key) => !before.has(key))
    .map((key) => `${keyed(key, values[key] ?? null)}\n`)
  return added.length === 0
    ? result
    : result +
        withLineEndsOf(
          text,
          `${result === '' || result.endsWith('\n') ? '' : '\n'}${added.join('')}`,
        )
}

/** A key whose value holds comments, as the document keeps them. */
function single(document: Document, key: string): string {
  const alone = new Document({})
  alone.set(key, document.get(key, true))
  return alone.toString({ lineWidth: 0 }).trimEnd()
}

/** "true" is true, "[US, CA]" a list, anything that is not YAML a text. */
function valueOf(written: string): unknown {
  try {
    const value: unknown = parse(written, { maxAliasCount: 0, stringKeys: true })
    return value === null ? written : value
  } catch {
    return written
  }
}
