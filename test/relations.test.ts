import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'

const folder = path.join(import.meta.dirname, '..', 'src', 'vocabulary')

interface Term {
  readonly name: string
  readonly kind: string
  readonly aliases?: readonly string[]
  readonly broader?: readonly string[]
  readonly siblings?: readonly string[]
}

/** One relation that a rule questions and that stands all the same. */
interface Exception {
  readonly to?: string
  readonly of: readonly string[]
  readonly because: string
}
interface Exceptions {
  readonly fields: readonly string[]
  readonly ofField: readonly Exception[]
  readonly ofLanguage: readonly Exception[]
  readonly ofProduct: readonly Exception[]
  readonly siblings: readonly Exception[]
  readonly aliases: readonly Exception[]
}

const read = (file: string): unknown => parse(readFileSync(path.join(folder, file), 'utf8'))
const terms = readdirSync(path.join(folder, 'terms')).flatMap(
  (file) => read(path.join('terms', file)) as Term[],
)
const exceptions = read('exceptions.yaml') as Exceptions

const byName = new Map<string, Term>()
for (const term of terms)
  for (const name of [term.name, ...(term.aliases ?? [])])
    if (!byName.has(name.toLowerCase())) byName.set(name.toLowerCase(), term)
for (const term of terms) byName.set(term.name.toLowerCase(), term)
const named = (name: string): Term => byName.get(name.toLowerCase()) as Term
const broader = ({ broader = [] }: Term): readonly Term[] => broader.map(named)

/** Everything that a term proves within some steps. */
function proven(term: Term, steps = Infinity, found = new Set<Term>()): ReadonlySet<Term> {
  if (steps > 0)
    for (const next of broader(term))
      if (!found.has(next)) {
        found.add(next)
        proven(next, steps - 1, found)
      }
  return found
}

/** Kinds of what one uses; what one knows or does; languages, protocols and formats stand by themselves. */
const PRODUCTS = new Set([
  'library',
  'tool',
  'framework',
  'platform',
  'service',
  'database',
  'hardware',
  'operating-system',
])
const sortOf = ({ kind }: Term): string => {
  if (PRODUCTS.has(kind)) return 'product'
  return kind === 'method' ? 'knowledge' : kind
}

/** Steps within which a chain is read by who looks at it. */
const NEAR = 3
const pair = (a: string, b: string): string => `${a} → ${b}`
const listed = (rows: readonly Exception[]): readonly string[] =>
  rows.flatMap(({ to, of }) => (to === undefined ? [of.join(' ~ ')] : of.map((o) => pair(o, to))))

/** What a rule finds must be what the exceptions list, no more and no less: one that is mended is taken off the list. */
const agrees = (found: readonly string[], rows: readonly Exception[]): void => {
  expect([...new Set(found)].toSorted()).toEqual([...new Set(listed(rows))].toSorted())
  for (const { because } of rows) expect(because.length).toBeGreaterThan(10)
}

describe('relations of the vocabulary', () => {
  test('a product proves no broad field that it is merely used in', () => {
    for (const field of exceptions.fields) expect(byName.has(field.toLowerCase()), field).toBe(true)
    const found = terms
      .filter(({ kind }) => PRODUCTS.has(kind))
      .flatMap((term) =>
        broader(term)
          .filter(({ name }) => exceptions.fields.includes(name))
          .map((field) => pair(term.name, field.name)),
      )
    agrees(found, exceptions.ofField)
  })

  test('a tool, platform or service proves no language', () => {
    const found = terms
      .filter(({ kind }) => ['tool', 'platform', 'service'].includes(kind))
      .flatMap((term) =>
        broader(term)
          .filter(({ kind }) => kind === 'language')
          .map((language) => pair(term.name, language.name)),
      )
    agrees(found, exceptions.ofLanguage)
  })

  test('knowledge proves no product within three steps, unless it is named after it', () => {
    const found = terms
      .filter((term) => sortOf(term) === 'knowledge')
      .flatMap((term) =>
        [...proven(term, NEAR)]
          .filter(
            (product) =>
              PRODUCTS.has(product.kind) &&
              !term.name.includes(product.name.split(' ').at(-1) ?? ''),
          )
          .map((product) => pair(term.name, product.name)),
      )
    agrees(found, exceptions.ofProduct)
  })

  test('nothing proves itself', () =>
    expect(terms.filter((term) => proven(term).has(term)).map(({ name }) => name)).toEqual([]))

  test('siblings are of one sort, and share something broader', () => {
    const found = terms.flatMap((term) =>
      (term.siblings ?? []).map(named).flatMap((sibling) => {
        const [own, other] = [proven(term), proven(sibling)]
        const related =
          sortOf(term) === sortOf(sibling) &&
          ([...own].some((b) => other.has(b)) || own.has(sibling) || other.has(term))
        return related ? [] : [[term.name, sibling.name].toSorted().join(' ~ ')]
      }),
    )
    agrees(
      found,
      exceptions.siblings.map((row) => ({ ...row, of: row.of.toSorted() })),
    )
  })

  test('no alias of a field or method is a part of a product', () => {
    const found = terms
      .filter((term) => sortOf(term) === 'knowledge')
      .flatMap((term) =>
        (term.aliases ?? [])
          .filter((alias) => {
            const words = alias.split(' ')
            return [3, 2, 1].some((size) => {
              const product = byName.get(words.slice(0, size).join(' ').toLowerCase())
              return (
                size < words.length &&
                product !== undefined &&
                product !== term &&
                PRODUCTS.has(product.kind) &&
                product.name === words.slice(0, size).join(' ') &&
                /^\p{Lu}/u.test(product.name) &&
                !proven(term).has(product) &&
                !term.name.includes(words[0] ?? '')
              )
            })
          })
          .map((alias) => pair(alias, term.name)),
      )
    agrees(found, exceptions.aliases)
  })
})
