import type { Hint } from '../../core/posting.ts'
import { attribute, content, parseHtml, walk, type Node } from './html-tree.ts'

/** Text with what its markup said. */
export interface Marked {
  readonly text: string
  readonly hints: readonly Hint[]
}

/** Elements whose text is not read. */
const SILENT = new Set(
  'script style noscript template svg math iframe object canvas audio video select option head title textarea map datalist'.split(
    ' ',
  ),
)
/** Elements that begin a line. */
const BLOCKS = new Set(
  'address article aside blockquote body center dd details dialog div dl dt fieldset figcaption figure footer form header hr html legend li main nav ol p pre section summary table tbody thead tfoot tr ul h1 h2 h3 h4 h5 h6'.split(
    ' ',
  ),
)
/** Elements that a blank line parts from what stands around them. */
const SPACED = new Set(
  'p ul ol dl pre blockquote table section article hr h1 h2 h3 h4 h5 h6'.split(' '),
)
const HEADINGS = new Set('h1 h2 h3 h4 h5 h6 dt summary legend'.split(' '))
const BOLD = new Set(['b', 'strong', 'th'])
/** Characters of a bold line that can be a heading; a longer one is a bold paragraph. */
const LONGEST_HEADING = 100

/** Elements that divide text by themselves, as no comment of a forum has them. */
const DIVIDES = new Set([...BLOCKS, 'br', 'span', 'td', 'th'])
const TAG = /<(\/?)([a-z][a-z0-9]*)\b/gi

/** Whether the ends of lines are the writer's own, as in the comments of a forum, whose paragraphs are opened and never closed. */
export function hasOwnLineEnds(html: string): boolean {
  let paragraphs = 0
  for (const [, closes, name = ''] of html.matchAll(TAG)) {
    const tag = name.toLowerCase()
    if (tag === 'p' && closes === '') paragraphs++
    else if (tag !== 'pre' && DIVIDES.has(tag)) return false
  }
  return paragraphs > 0
}

/**
 * The text of HTML with headings and list items as hints; `skip` leaves out elements (the navigation of a page), `ownLineEnds` keeps the ends of lines that
 * a browser would fold (see `hasOwnLineEnds`).
 */
export function htmlText(
  root: Node,
  skip: (node: Node) => boolean = () => false,
  ownLineEnds = false,
): Marked {
  const lines = new Lines(ownLineEnds)
  walk(
    root,
    (node) => {
      if (node.type === 'text') lines.write(node.data ?? '')
      if (node.type !== 'tag' && node.type !== 'root') return false
      if (node.name !== undefined && (SILENT.has(node.name) || skip(node))) return false
      lines.enter(node.name ?? '', node)
      return true
    },
    (node) => lines.leave(node.name ?? '', node),
  )
  return lines.finish()
}

/** The text of an HTML string, which may be a fragment. */
export const markedText = (html: string, source: string): Marked =>
  htmlText(parseHtml(html, source), undefined, hasOwnLineEnds(html))

/** Joins texts with a blank line between them. */
export function join(parts: readonly Marked[]): Marked {
  let text = ''
  const hints: Hint[] = []
  for (const part of parts) {
    if (part.text === '') continue
    if (text !== '') text += '\n\n'
    for (const { is, span } of part.hints)
      hints.push({ is, span: { start: span.start + text.length, end: span.end + text.length } })
    text += part.text
  }
  return { text, hints }
}

/** A line of its own that is a heading, for parts that a source names by a key. */
export const headingLine = (words: string): Marked => ({
  text: words,
  hints: [{ is: 'heading', span: { start: 0, end: words.length } }],
})

/** The head of a row, with its value in the cell beside it: "Education" before "BSc". */
const isLabel = (node: Node): boolean =>
  nextTag(node)?.name === 'td' &&
  (node.children ?? []).length > 0 &&
  !/[:?.]\s*$/.test(content(node))

function nextTag(node: Node): Node | null {
  let { next } = node
  while (next && next.name === undefined) ({ next } = next)
  return next
}

const isBold = (name: string, node: Node): boolean =>
  BOLD.has(name) ||
  /font-weight\s{0,3}:\s{0,3}(?:bold|[6-9]00)/i.test(attribute(node, 'style').slice(0, 400))

/** Builds the text line by line, as a browser would set it. */
class Lines {
  private readonly parts: string[] = []
  private readonly hints: Hint[] = []
  private length = 0
  /** The line so far; `spaced` says that white space would add nothing to it. */
  private line: string[] = []
  private spaced = true
  /** Characters of the line that are bold, without white space. */
  private boldLength = 0
  private breaks = 0
  private bold = 0
  private preformatted = 0
  private headings = 0
  private items = 0
  private startsItem = false
  private readonly ownLineEnds: boolean

  constructor(ownLineEnds: boolean) {
    this.ownLineEnds = ownLineEnds
  }

  enter(name: string, node: Node): void {
    if (name === 'br') return this.endLine(1, true)
    if (BLOCKS.has(name)) this.endLine(SPACED.has(name) && this.items === 0 ? 2 : 1)
    else if (name === 'td' || name === 'th') this.add('\t')
    if (isBold(name, node)) this.bold++
    if (name === 'pre') this.preformatted++
    if (HEADINGS.has(name)) this.headings++
    if (name === 'li') {
      this.items++
      this.startsItem = true
    }
  }

  leave(name: string, node: Node): void {
    if (name === 'th' && isLabel(node)) this.add(':')
    if (BLOCKS.has(name)) this.endLine(SPACED.has(name) && this.items === 0 ? 2 : 1)
    if (isBold(name, node)) this.bold--
    if (name === 'pre') this.preformatted--
    if (HEADINGS.has(name)) this.headings--
    if (name === 'li') {
      this.items--
      this.startsItem = false
      if (this.items === 0) this.breaks = Math.max(this.breaks, 1)
    }
  }

  write(raw: string): void {
    const data = raw.replace(/[\u00ad\u200b\u2060\ufeff]/g, '')
    if (this.preformatted > 0) {
      data.split(/\r?\n/).forEach((part, i) => {
        if (i > 0) this.endLine(1, true)
        this.add(part)
      })
      return
    }
    if (!this.ownLineEnds) return this.fold(data)
    data.split(/\r?\n/).forEach((part, i) => {
      if (i > 0) this.endLine(1, true)
      this.fold(part)
    })
  }

  private fold(data: string): void {
    const flat = data.replace(/[\s\u00a0]+/g, ' ')
    this.add(this.spaced ? flat.trimStart() : flat)
  }

  finish(): Marked {
    this.endLine(0)
    return { text: this.parts.join(''), hints: this.hints }
  }

  private add(words: string): void {
    if (words === '') return
    this.line.push(words)
    this.spaced = /^\s$/.test(words.at(-1) ?? '')
    if (this.bold > 0) this.boldLength += words.replace(/\s/g, '').length
  }

  /** Ends the line and asks for at least `breaks` line ends before the next one; a second `<br>` makes a blank line, `exact` keeps one of the source. */
  private endLine(breaks: number, exact = false): void {
    const words = this.line.join('').trim()
    if (words === '') {
      const asked = breaks === 1 && exact ? this.breaks + 1 : breaks
      this.breaks = Math.min(2, Math.max(this.breaks, asked))
    } else {
      this.emit(words)
      this.breaks = breaks
    }
    this.line = []
    this.spaced = true
    this.boldLength = 0
  }

  private emit(words: string): void {
    if (this.length > 0) this.push(this.breaks > 1 ? '\n\n' : '\n')
    const span = { start: this.length, end: this.length + words.length }
    const allBold =
      this.boldLength >= words.replace(/[\s:]/g, '').length && words.length <= LONGEST_HEADING
    if (this.startsItem) this.hints.push({ is: 'bullet', span })
    else if (this.headings > 0 || (allBold && this.items === 0))
      this.hints.push({ is: 'heading', span })
    this.startsItem = false
    this.push(words)
  }

  private push(words: string): void {
    this.parts.push(words)
    this.length += words.length
  }
}
