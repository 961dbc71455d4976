import { attribute, elements, walk, type Node } from './html-tree.ts'
import { htmlText } from './html-text.ts'
import type { Json } from '../record.ts'

const isPosting = (node: Node): boolean =>
  /schema\.org\/JobPosting\/?$/.test(attribute(node, 'itemtype').trim())

/** Postings that a page marks with schema.org microdata, in the form of JSON-LD, with the elements that hold their descriptions. */
export const microdataPostings = (
  root: Node,
): { readonly job: Json; readonly description: Node | null }[] =>
  elements(root, isPosting).slice(0, 200).map(read)

function read(posting: Node): { job: Json; description: Node | null } {
  const job: Record<string, unknown> = { '@type': 'JobPosting' }
  const open: { readonly node: Node; readonly item: Record<string, unknown> }[] = [
    { node: posting, item: job },
  ]
  let description: Node | null = null
  walk(
    posting,
    (node) => {
      const item = open.at(-1)?.item
      const property = attribute(node, 'itemprop')
      if (node === posting || property === '' || !item) return true
      if (
        attribute(node, 'itemscope') !== '' ||
        (node.attribs && Object.hasOwn(node.attribs, 'itemscope'))
      ) {
        const inner: Record<string, unknown> = {}
        add(item, property, inner)
        open.push({ node, item: inner })
      } else if (property === 'description' && item === job) description ??= node
      else add(item, property, valueOf(node))
      return true
    },
    (node) => {
      if (open.length > 1 && open.at(-1)?.node === node) open.pop()
    },
  )
  return { job, description }
}

function add(item: Record<string, unknown>, property: string, value: unknown): void {
  for (const name of property.split(/\s+/).filter((n) => /^[a-z]\w{0,60}$/i.test(n))) {
    const before = Object.hasOwn(item, name) ? item[name] : undefined
    item[name] = before === undefined ? value : withAnother(before, value)
  }
}

/** What a property holds when it comes again: a list, which a page cannot make longer than we need. */
const withAnother = (before: unknown, value: unknown): readonly unknown[] =>
  Array.isArray(before) ? [...before.slice(0, 50), value] : [before, value]

/** `content` or the time of a machine-readable element, else its words. */
const valueOf = (node: Node): string =>
  attribute(node, 'content') || attribute(node, 'datetime') || htmlText(node).text
