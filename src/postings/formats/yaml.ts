import { LineCounter, parseDocument, type Document } from 'yaml'
import type { PostingDocument, StatedIn } from '../../core/posting.ts'
import { isRecord } from '../../core/records.ts'
import { questionsIn } from '../asked.ts'
import { historyIn } from '../history.ts'
import { lineAt } from '../metadata.ts'
import { hasTooManyAliases, hasTooManyValues, repeatedKey } from '../../yaml/bounds.ts'
import { each, type ReadOptions } from '../options.ts'
import { ownMetadata } from './own-metadata.ts'
import { postingOf } from './plain.ts'
import { holdStated } from '../bounds.ts'
import { problem } from '../problem.ts'
import { valueAtPath, listAt, textAt, type Json } from '../record.ts'
import { readRecord } from './row.ts'
import { gatheredText } from './published-text.ts'

/** A posting in YAML: what `fit parse --format yaml` and `fit save` write, or any mapping with a `text`. Throws an InputError with line and column where the YAML is broken. */
export function readYaml(
  text: string,
  source: string,
  options: ReadOptions = {},
): PostingDocument[] {
  const lines = new LineCounter()
  if (hasTooManyValues(text))
    throw problem(
      source,
      'This YAML has more values than a posting has. Where it holds many postings, save each to a file or a line of NDJSON.',
    )
  const document = parsed(text, source, lines)
  const error = document.errors[0]
  if (error) {
    const place = lines.linePos(error.pos[0])
    const excerpt = text.split('\n')[place.line - 1]?.slice(0, 160).trimEnd() ?? ''
    throw problem(
      source,
      /call stack/.test(error.message)
        ? TOO_DEEP
        : `This YAML is broken here: ${sentence(error.message)}`,
      { line: place.line, column: place.col, excerpt },
    )
  }
  const repeated = repeatedKey(document)
  if (repeated) {
    const { line: at, col } = lines.linePos(repeated.offset)
    throw problem(source, 'This YAML has a key for the second time here.', {
      line: at,
      column: col,
    })
  }
  const value = plainValue(document, source)
  const items = Array.isArray(value)
    ? value.map((item: unknown, i) => ({ item, path: [i] }))
    : [{ item: value, path: [] }]
  return each(items, source, options, ({ item, path }, name) =>
    readOwnPosting(item, name, { written: text, path }),
  )
}

const TOO_DEEP = 'This YAML nests its values too deeply to be read.'

/** What the parser makes of a text, with its faults. Throws an InputError where the text nests deeper than the parser can follow, which it tells of as a fault here and as an Error there. */
function parsed(text: string, source: string, lineCounter: LineCounter): Document.Parsed {
  try {
    // keys that stand twice are looked for in one pass afterwards
    return parseDocument(text, { lineCounter, prettyErrors: false, uniqueKeys: false })
  } catch (error) {
    if (error instanceof RangeError) throw problem(source, TOO_DEEP)
    throw error
  }
}

/** Aliases that multiply themselves end here instead of filling the memory. */
function plainValue(document: Document.Parsed, source: string): unknown {
  try {
    if (!hasTooManyAliases(document)) return document.toJS({ maxAliasCount: 100 })
    throw new RangeError('too many aliases')
  } catch {
    throw problem(
      source,
      'This YAML repeats itself by aliases without end, or nests too deeply. Write its values out.',
    )
  }
}

const sentence = (message: string): string =>
  (message.split('\n')[0] ?? '').replace(/[.:]?\s*$/, '.')

/** One posting from a parsed mapping. In the form `fit.parse/1` its requirements are stated, and nothing needs to be read from its text. */
export function readOwnPosting(
  value: unknown,
  source: string,
  place: Omit<StatedIn, 'source'> = { written: null, path: [] },
): PostingDocument {
  if (!isRecord(value))
    throw problem(
      source,
      'This holds no posting: a posting is a mapping with the key "text" (or "description").',
    )
  const document = readMapping(value, source, place)
  const history = historyIn(value)
  const questions = questionsIn(value)
  return {
    ...document,
    ...(history ? { history } : {}),
    ...(questions.length > 0 ? { questions } : {}),
  }
}

function readMapping(
  value: Json,
  source: string,
  place: Omit<StatedIn, 'source'>,
): PostingDocument {
  const isReading = textAt(value, 'schema')?.startsWith('fit.parse/') ?? false
  const requirements = listAt(value, 'requirements')
  holdStated(requirements, source)
  const states = requirements.some((each) => textAt(each, 'kind') !== null)
  const posting = valueAtPath(value, 'posting')
  const history = historyIn(value)
  const known = history ? { history } : {}
  if (!isReading && !states && !isRecord(posting)) return { ...readRecord(value, source), ...known }
  const facts = isRecord(posting) ? posting : value
  const text = textIn(value, facts)
  if (text === null)
    throw problem(source, 'This posting has no text: write it under the key "text".')
  const marked = isReading ? { text, hints: [] } : gatheredText(text, source)
  return postingOf({
    source: nameIn(facts) ?? source,
    ...marked,
    metadata: ownMetadata(facts),
    ...(isReading || states ? { stated: value, statedIn: { source, ...place } } : {}),
  })
}

/** What a posting calls itself; a name of standard input says nothing where it stands in a file. */
function nameIn(facts: Json): string | null {
  const name = lineAt(facts, 'source')
  return name === null || /^-(?:#|$)/.test(name) ? null : name
}

/** The text of a posting, from the places where one may stand. */
const textIn = (value: Json, facts: Json): string | null =>
  textAt(value, 'text') ?? textAt(facts, 'text') ?? textAt(value, 'description') ?? quotes(value)

/** Where the text was not kept, the quotes of the requirements, one a line. */
function quotes(value: Json): string | null {
  const list = listAt(value, 'requirements')
    .map((r) => textAt(r, 'quote'))
    .filter((quote) => quote !== null)
  return [...new Set(list)].join('\n') || null
}
