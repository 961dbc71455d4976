import { isAlias, isScalar, visit, type Document } from 'yaml'

/**
 * Signs that part values, in YAML of one posting: so many take 4 seconds and 400 MB to be parsed. What `fit parse --format yaml` writes of the longest text that is read has 148,000,
 * of the longest real one some five thousand.
 */
const MOST_SIGNS = 150_000

/** A list of postings may have as many for each, and so many times as many in all. */
const MOST_TIMES = 10

/** Lines in which a list of postings begins, behind comments. */
const MOST_HEAD = 100

/** Whether a text has more values than YAML of a posting, or of a list of them, may have: before the parser makes objects of them all. */
export function hasTooManyValues(text: string): boolean {
  const signs = text.match(/[\n,[{?]/g)?.length ?? 0
  if (signs <= MOST_SIGNS) return false
  const first = text.split('\n', MOST_HEAD).find((line) => /^[^#\s]/.test(line) && line !== '---')
  const items = first?.startsWith('- ') ? (text.match(/^- /gm)?.length ?? 1) : 1
  return signs > MOST_SIGNS * Math.min(items, MOST_TIMES)
}

/** References to other parts that a document may have: each is looked for from the beginning. */
const MOST_ALIASES = 100

/** What the parser does not look at itself, because it compares each key with each: where a key stands for the second time in its mapping, in one pass; null where none does. */
export function repeatedKey(document: Document): { readonly offset: number } | null {
  let found: { readonly offset: number } | null = null
  visit(document, {
    Map(_, map) {
      const seen = new Set<unknown>()
      for (const { key } of map.items) {
        const name = isScalar(key) ? key.value : key
        if (seen.has(name)) {
          found = { offset: isScalar(key) ? (key.range?.[0] ?? 0) : 0 }
          return visit.BREAK
        }
        seen.add(name)
      }
      return undefined
    },
  })
  return found
}

/** Whether a document refers to itself so often that following it would take the square of its length. */
export function hasTooManyAliases(document: Document): boolean {
  let count = 0
  visit(document, {
    Node(_, node) {
      if (isAlias(node) && ++count > MOST_ALIASES) return visit.BREAK
      return undefined
    },
  })
  return count > MOST_ALIASES
}
