import type { Hint, PostingDocument } from '../core/posting.ts'
import { windows1252 } from './bytes.ts'
import { postingOf } from './plain.ts'

/** Groups that hold no text of the document. */
const SILENT = new Set(
  'fonttbl colortbl stylesheet info pict object listtable listoverridetable rsidtbl generator themedata colorschememapping latentstyles datastore header footer footnote fldinst xmlnstbl mmathPr'.split(
    ' ',
  ),
)
const SIGNS: Readonly<Record<string, string>> = {
  par: '\n',
  line: '\n',
  sect: '\n\n',
  page: '\n\n',
  row: '\n',
  cell: '\t',
  tab: '\t',
  emdash: '—',
  endash: '–',
  lquote: '‘',
  rquote: '’',
  ldblquote: '“',
  rdblquote: '”',
  bullet: '•',
  emspace: ' ',
  enspace: ' ',
  '~': ' ',
  _: '-',
}
/** A control word with its number, a control sign, a byte, a brace, or text up to the next of these. */
const PIECE =
  /\\([a-zA-Z]{1,32})(-?\d{1,10})? ?|\\'([\da-fA-F]{2})|\\([^a-zA-Z])|([{}])|([^\\{}]+)/gy
const LONGEST_HEADING = 100

interface Group {
  readonly silent: boolean
  bold: boolean
  /** Characters that follow `\u` for readers that do not know it. */
  fallback: number
}

/** A posting in Rich Text Format. Bold lines count as headings. */
export function readRtf(text: string, source: string): PostingDocument {
  const page = new Page()
  const outer: Group[] = []
  let group: Group = { silent: false, bold: false, fallback: 1 }
  let skip = 0
  PIECE.lastIndex = 0
  for (let piece = PIECE.exec(text); piece; piece = PIECE.exec(text)) {
    const [, word, number, byte, sign, brace, words] = piece
    const write = (raw: string): void => {
      const kept = raw.slice(skip)
      skip = Math.max(0, skip - raw.length)
      if (!group.silent) page.write(kept, group.bold)
    }
    if (brace === '{') {
      outer.push(group)
      group = { ...group }
    } else if (brace === '}') {
      group = outer.pop() ?? group
      skip = 0
    } else if (words !== undefined) write(words.replace(/[\r\n]/g, ''))
    else if (byte !== undefined) write(windows1252(Uint8Array.of(parseInt(byte, 16))))
    else if (sign !== undefined) {
      if (sign === '*') group = { ...group, silent: true }
      else if (sign !== '\n' && sign !== '\r') write(SIGNS[sign] ?? (sign === '-' ? '' : sign))
    } else if (word === 'u') {
      if (!group.silent)
        page.write(String.fromCharCode((Number(number ?? 0) + 65_536) % 65_536), group.bold)
      skip = group.fallback
    } else if (word === 'uc') group.fallback = Math.min(8, Math.max(0, Number(number ?? 1)))
    else if (word === 'b') group.bold = number !== '0'
    else if (word === 'plain' || word === 'pard') group.bold = word === 'plain' ? false : group.bold
    else if (word !== undefined && SILENT.has(word)) group = { ...group, silent: true }
    else if (word !== undefined && Object.hasOwn(SIGNS, word) && !group.silent)
      page.write(SIGNS[word] ?? '', group.bold)
  }
  return postingOf({ source, ...page.finish(), metadata: {} })
}

class Page {
  private text = ''
  private readonly hints: Hint[] = []
  private lineStart = 0
  private allBold = true

  write(words: string, bold: boolean): void {
    for (const [i, part] of words.split('\n').entries()) {
      if (i > 0) this.endLine('\n')
      if (part.trim() !== '' && !bold) this.allBold = false
      this.text += part
    }
  }

  finish(): { text: string; hints: readonly Hint[] } {
    this.endLine('')
    return { text: this.text, hints: this.hints }
  }

  private endLine(end: string): void {
    const written = this.text.slice(this.lineStart)
    const words = written.trim()
    const start = this.lineStart + written.length - written.trimStart().length
    if (words !== '' && words.length <= LONGEST_HEADING && this.allBold)
      this.hints.push({ is: 'heading', span: { start, end: start + words.length } })
    this.text += end
    this.lineStart = this.text.length
    this.allBold = true
  }
}
