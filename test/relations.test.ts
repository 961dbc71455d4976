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
  readonly guard?: string | Readonly<Record<string, string>>
}

/** One relation that a rule questions and that stands all the same. */
interface Exception {
  readonly to?: string
  readonly of: readonly string[]
  readonly because: string
}
/** What may stand right below a broad field on a chain from a product. */
interface Branches {
  readonly of: string
  readonly through: readonly string[]
  readonly because: string
}
interface Exceptions {
  readonly fields: readonly string[]
  readonly branches: readonly Branches[]
  readonly joined: readonly Exception[]
  readonly namesakes: readonly Exception[]
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
/** Names that count wherever they stand: without everyday words that count in profiles alone. */
const plain = new Map(
  [...byName].filter(([name, { guard }]) =>
    typeof guard === 'object'
      ? !Object.entries(guard).some(([n, g]) => g === 'profile' && n.toLowerCase() === name)
      : guard !== 'profile',
  ),
)
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
/** What joins two names in one alias. */
const JOINTS = /\/|, | and | & | or /

const pair = (a: string, b: string): string => `${a} → ${b}`
const listed = (rows: readonly Exception[]): readonly string[] =>
  rows.flatMap(({ to, of }) => (to === undefined ? [of.join(' ~ ')] : of.map((o) => pair(o, to))))

/** What a rule finds must be what the exceptions list, no more and no less: one that is mended is taken off the list. */
const agrees = (found: readonly string[], rows: readonly Exception[]): void => {
  expect([...new Set(found)].toSorted()).toEqual([...new Set(listed(rows))].toSorted())
  for (const { because } of rows) expect(because.length).toBeGreaterThan(10)
}

describe('relations of the vocabulary', () => {
  test('a product, language, protocol or class proves no broad field that it is merely used in', () => {
    for (const field of exceptions.fields) expect(byName.has(field.toLowerCase()), field).toBe(true)
    const found = terms
      .filter((term) => term.kind !== 'none' && sortOf(term) !== 'knowledge')
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

  test('a chain from a product reaches a broad field within three steps through its branches alone', () => {
    const found = new Map(exceptions.branches.map(({ of }) => [of, new Set<string>()]))
    for (const term of terms.filter((t) => t.kind !== 'none' && sortOf(t) !== 'knowledge'))
      for (const below of proven(term, NEAR - 1))
        if (sortOf(below) === 'knowledge')
          for (const field of broader(below)) found.get(field.name)?.add(below.name)
    expect([...found].map(([of, through]) => [of, [...through].toSorted()])).toEqual(
      exceptions.branches.map(({ of, through }) => [of, through.toSorted()]),
    )
    for (const { because } of exceptions.branches) expect(because.length).toBeGreaterThan(10)
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

  test('no alias joins the names of two concepts', () => {
    const found = terms
      .filter(({ kind }) => kind !== 'none')
      .flatMap((term) =>
        (term.aliases ?? [])
          .filter((alias) => {
            const parts = alias.split(JOINTS).map((part) => plain.get(part.trim().toLowerCase()))
            return (
              parts.length > 1 &&
              parts.every((part) => part !== undefined && part.kind !== 'none') &&
              new Set(parts).size > 1 &&
              parts.some((part) => part !== term && !proven(part as Term).has(term))
            )
          })
          .map((alias) => pair(alias, term.name)),
      )
    agrees(found, exceptions.joined)
  })

  test('no product stands twice, once with a word behind its name', () => {
    const found = terms
      .filter(({ kind }) => PRODUCTS.has(kind))
      .flatMap((term) => {
        const words = term.name.split(' ')
        if (!/^\p{Ll}/u.test(words.at(-1) ?? '')) return []
        return [1, 2].flatMap((size) => {
          const short = words.slice(0, -size).join(' ')
          const other = byName.get(short.toLowerCase())
          const same =
            other !== undefined &&
            other !== term &&
            PRODUCTS.has(other.kind) &&
            short !== short.toLowerCase()
          return same ? [[term.name, other.name].toSorted().join(' ~ ')] : []
        })
      })
    agrees(
      found,
      exceptions.namesakes.map((row) => ({ ...row, of: row.of.toSorted() })),
    )
  })
})
