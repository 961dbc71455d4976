import { DomHandler, Parser } from 'htmlparser2'
import { problem } from '../problem.ts'

/** Elements inside elements; no page that a person wrote comes near. */
const DEEPEST = 20_000

/**
 * Elements and comments of a page: large pages of job boards have some ten thousand, and so many take 200 MB. A feed in XML has some fifty for each of its postings, and may have more.
 */
const MOST_ELEMENTS = { page: 400_000, feed: 1_500_000 }

/** The part of an HTML node that we look at. */
export interface Node {
  readonly type: string
  readonly parent: Node | null
  readonly next: Node | null
  readonly name?: string
  readonly data?: string
  readonly attribs?: Readonly<Record<string, string>>
  readonly children?: readonly Node[]
}

/** Characters that are parsed at one go. */
const PIECE = 65_536
/** Closing tags times the depth at which they stand: what the parser has to search. A page that a person wrote stays far below. */
const MOST_SEARCHED = 500_000_000

/** The tree of a page or a fragment of HTML, however broken; of XML, whose names keep their case and whose CDATA is text. Throws an InputError where it is nested past all sense, or has more elements than a page. */
export function parseHtml(html: string, source: string, xmlMode = false): Node {
  const handler = new BoundedHandler(xmlMode ? MOST_ELEMENTS.feed : MOST_ELEMENTS.page)
  const parser = new Parser(handler, { decodeEntities: true, xmlMode })
  let searched = 0
  for (let at = 0; at < html.length && !handler.isOver; at += PIECE) {
    const piece = html.slice(at, at + PIECE)
    parser.write(piece)
    searched += (piece.split('</').length - 1) * handler.depth
    if (searched > MOST_SEARCHED) handler.tooDeep = true
  }
  if (handler.tooDeep)
    throw problem(
      source,
      'The tags of this page stand inside each other too deeply to be read. Save its text instead.',
    )
  if (handler.tooMany)
    throw problem(
      source,
      'This page has more elements than any that a person reads. Save the text of the posting instead; of a feed, save each posting to a file.',
    )
  parser.end()
  return handler.root as unknown as Node
}

class BoundedHandler extends DomHandler {
  tooDeep = false
  #left: number

  constructor(most: number) {
    super()
    this.#left = most
  }

  /** Whether there were more of them than a page has. */
  get tooMany(): boolean {
    return this.#left < 0
  }

  get isOver(): boolean {
    return this.tooDeep || this.tooMany
  }

  get depth(): number {
    return this.tagStack.length
  }

  override onopentag(name: string, attribs: Record<string, string>): void {
    this.#left--
    if (this.depth > DEEPEST) this.tooDeep = true
    else super.onopentag(name, attribs)
  }

  override onclosetag(): void {
    if (!this.tooDeep) super.onclosetag()
  }

  override oncomment(data: string): void {
    this.#left--
    super.oncomment(data)
  }
}

/** Goes through a tree in the order of the page, without recursion. `enter` says whether to go into a node; `leave` is called after each node that was gone into. */
export function walk(
  root: Node,
  enter: (node: Node) => boolean,
  leave: (node: Node) => void = () => undefined,
): void {
  let node: Node | null = root
  while (node) {
    const inside: boolean = enter(node)
    const first: Node | undefined = inside ? node.children?.[0] : undefined
    if (first) {
      node = first
      continue
    }
    if (inside) leave(node)
    while (node && node !== root && !node.next) {
      node = node.parent
      if (node) leave(node)
    }
    node = !node || node === root ? null : node.next
  }
}

/** Every element below `root`, in the order of the page. */
export function elements(root: Node, wanted: (node: Node) => boolean): Node[] {
  const found: Node[] = []
  walk(root, (node) => {
    if (node.name !== undefined && wanted(node)) found.push(node)
    return true
  })
  return found
}

export const attribute = (node: Node, name: string): string =>
  node.attribs && Object.hasOwn(node.attribs, name) ? (node.attribs[name] ?? '') : ''

/** The characters below a node, as they stand. */
export function content(root: Node): string {
  const parts: string[] = []
  walk(root, (node) => {
    if (node.type === 'text') parts.push(node.data ?? '')
    return true
  })
  return parts.join('')
}
