import { isMap, isScalar, parseDocument } from 'yaml'
import * as z from 'zod'

/** A fault of a lexicon: which file and key, and what is wrong. */
export interface LexiconFault {
  readonly file: string
  readonly key: string
  readonly message: string
}

/** Refuses a list in which something stands more than once. */
function once(list: readonly unknown[], context: z.RefinementCtx): void {
  const twice = list.filter((item, i) => typeof item === 'string' && list.indexOf(item) !== i)
  if (twice.length > 0)
    context.addIssue({ code: 'custom', message: `stands twice: ${twice.join(', ')}` })
}

/** Words with white space between, written over as many lines as it takes. */
const words = z
  .string()
  .transform((text) => text.split(/\s+/).filter((word) => word !== ''))
  .pipe(z.array(z.string()).min(1, 'holds no word').superRefine(once))
  .transform((list) => list.join(' '))

const phrase = z
  .string()
  .min(1, 'is empty')
  .refine((text) => text === text.trim(), 'has a space at an end')

const phrases = z.array(phrase).min(1, 'holds no phrase').superRefine(once)

/** What a row of a table holds: plain data, as deep as it needs. */
const plain: z.ZodType = z.lazy(() => z.union([z.string(), z.number(), z.boolean(), list, record]))
const list = z.array(plain).superRefine(once)
const record = z.record(z.string(), plain)

const table = record.refine((rows) => Object.keys(rows).length > 0, 'holds no row')

/** The schema of a value, by its form: words in one text, phrases in a list, a list of rows or rows by name as a table. */
function schemaOf(value: unknown): z.ZodType {
  if (typeof value === 'string') return words
  if (!Array.isArray(value)) return table
  return value.length > 0 && value.every((item) => typeof item === 'object') ? list : phrases
}

/** The type of the constant; that of a table is what it holds. */
function typeOf(value: unknown): string {
  if (typeof value === 'string') return ': string'
  return Array.isArray(value) && typeof value[0] === 'string' ? ': readonly string[]' : ''
}

/** One key as a constant of TypeScript, with the comment that stands above it. */
function constant(key: string, value: unknown, comment: string): string {
  const doc = comment.replace(/\s+/g, ' ').replaceAll('*/', '* /').trim()
  const type = typeOf(value)
  const written = `export const ${key}${type} = ${JSON.stringify(value)}`
  return `${doc === '' ? '' : `/** ${doc} */\n`}${written}${type === '' ? ' as const' : ''}\n`
}

const KEY = /^[a-z][A-Za-z0-9]*$/

/**
 * A file of word lists (`lexicon.yaml` beside the code that uses it, or `vocabulary/lexicon/*.yaml`) as the text of a TypeScript module with a
 * constant for each key. `file` is what faults call it; where there are faults, the text is not to be used.
 */
export function compileLexicon(
  file: string,
  yaml: string,
): { readonly module: string; readonly faults: readonly LexiconFault[] } {
  const document = parseDocument(yaml)
  const faults: LexiconFault[] = document.errors.map(({ message }) => ({ file, key: '-', message }))
  let module = `// Made by the build from ${file}: change the words there.\n`
  if (faults.length > 0) return { module, faults }
  const { contents } = document
  if (!isMap(contents))
    return { module, faults: [{ file, key: '-', message: 'must be a map of keys to lists' }] }
  const values = document.toJS() as Readonly<Record<string, unknown>>
  for (const { key: node } of contents.items) {
    const key = isScalar(node) ? String(node.value) : '-'
    if (!KEY.test(key)) faults.push({ file, key, message: 'is no name in camel case' })
    const parsed = schemaOf(values[key]).safeParse(values[key])
    for (const { path, message } of parsed.error?.issues ?? [])
      faults.push({ file, key, message: [...path, message].join(': ') })
    // what stands apart above the first key is of the whole file
    const comment = isScalar(node) ? node.commentBefore?.split(/\n\s*\n/).at(-1) : undefined
    if (parsed.success) module += constant(key, parsed.data, comment ?? '')
  }
  return { module, faults }
}
