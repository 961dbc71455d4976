import { attribute, elements, walk, type Node } from './html-tree.ts'
import { htmlText } from './html-text.ts'
import type { Json } from '../record.ts'

/** How a page marks with schema.org what its elements hold: as microdata (html.spec.whatwg.org), or as RDFa (w3.org/TR/rdfa-lite). */
interface Dress {
  /** Whether an element is a posting. */
  readonly isPosting: (node: Node) => boolean
  /** The properties of the item around it that an element holds; empty where it holds none. */
  readonly properties: (node: Node) => readonly string[]
  /** Whether the element is an item with properties of its own. */
  readonly isItem: (node: Node) => boolean
}

const words = (written: string): readonly string[] =>
  written.split(/\s+/).filter((word) => word !== '')

const has = (node: Node, name: string): boolean =>
  node.attribs !== undefined && Object.hasOwn(node.attribs, name)

const MICRODATA: Dress = {
  isPosting: (node) => /schema\.org\/JobPosting\/?$/.test(attribute(node, 'itemtype').trim()),
  properties: (node) => words(attribute(node, 'itemprop')),
  isItem: (node) => has(node, 'itemscope'),
}

/** "s:title" and "https://schema.org/title" as "title". */
const bareName = (name: string): string => name.replace(/^.*[/#:]/, '')

const RDFA: Dress = {
  isPosting: (node) =>
    words(attribute(node, 'typeof')).some((type) => bareName(type) === 'JobPosting'),
  properties: (node) =>
    words(
      `${attribute(node, 'property')} ${has(node, 'typeof') ? attribute(node, 'rel') : ''}`,
    ).map(bareName),
  isItem: (node) => has(node, 'typeof'),
}

/** A posting that a page marks, in the form of JSON-LD, with the element that holds its description. */
export interface MarkedPosting {
  readonly job: Json
  readonly description: Node | null
}

const MOST_POSTINGS = 200

/** Postings that a page marks with schema.org microdata or RDFa. */
export function markedPostings(root: Node): readonly MarkedPosting[] {
  const marked = elements(root, (node) => has(node, 'itemtype') || has(node, 'typeof'))
  return [MICRODATA, RDFA].flatMap((dress) =>
    marked
      .filter(dress.isPosting)
      .slice(0, MOST_POSTINGS)
      .map((node) => read(node, dress)),
  )
}

function read(posting: Node, dress: Dress): MarkedPosting {
  const job: Record<string, unknown> = { '@type': 'JobPosting' }
  const open: { readonly node: Node; readonly item: Record<string, unknown> }[] = [
    { node: posting, item: job },
  ]
  let description: Node | null = null
  walk(
    posting,
    (node) => {
      const item = open.at(-1)?.item
      const properties = dress.properties(node)
      if (node === posting || properties.length === 0 || !item) return true
      if (dress.isItem(node)) {
        const inner: Record<string, unknown> = {}
        add(item, properties, inner)
        open.push({ node, item: inner })
      } else if (properties.includes('description') && item === job && !has(node, 'content'))
        description ??= node
      else add(item, properties, valueOf(node))
      return true
    },
    (node) => {
      if (open.length > 1 && open.at(-1)?.node === node) open.pop()
    },
  )
  return { job, description }
}

function add(item: Record<string, unknown>, properties: readonly string[], value: unknown): void {
  for (const name of properties.filter((n) => /^[a-z]\w{0,60}$/i.test(n))) {
    const before = Object.hasOwn(item, name) ? item[name] : undefined
    item[name] = before === undefined ? value : withAnother(before, value)
  }
}

/** What a property holds when it comes again: a list, which a page cannot make longer than we need. */
const withAnother = (before: unknown, value: unknown): readonly unknown[] =>
  Array.isArray(before) ? [...before.slice(0, 50), value] : [before, value]

/** `content` or the time of a machine-readable element, else its words; of one without words the term that it links to: "https://schema.org/FULL_TIME". */
const valueOf = (node: Node): string =>
  attribute(node, 'content') ||
  attribute(node, 'datetime') ||
  htmlText(node).text ||
  (/schema\.org\/(\w+)$/.exec(attribute(node, 'href'))?.[1] ?? '')
