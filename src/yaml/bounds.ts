import { isAlias, isScalar, visit, type Document } from 'yaml'

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
