import type { Hint, PostingDocument } from '../../core/posting.ts'
import { windows1252 } from '../bytes.ts'
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
  const reader = new Reader()
  PIECE.lastIndex = 0
  for (let piece = PIECE.exec(text); piece; piece = PIECE.exec(text)) {
    const [, word, number, byte, sign, brace, words] = piece
    if (brace !== undefined) reader.brace(brace)
    else if (words !== undefined) reader.words(words.replace(/[\r\n]/g, ''))
    else if (byte !== undefined) reader.words(windows1252(Uint8Array.of(parseInt(byte, 16))))
    else if (sign !== undefined) reader.sign(sign)
    else if (word !== undefined) reader.control(word, number)
  }
  return postingOf({ source, ...reader.page.finish(), metadata: {} })
}

/** Takes the pieces of a document in their order and writes what a person would see of it to its page. */
class Reader {
  readonly page = new Page()
  private readonly outer: Group[] = []
  private group: Group = { silent: false, bold: false, fallback: 1 }
  /** Characters still to leave out, which stand for a `\u` that we do know. */
  private skip = 0

  brace(brace: string): void {
    if (brace === '{') {
      this.outer.push(this.group)
      this.group = { ...this.group }
    } else {
      this.group = this.outer.pop() ?? this.group
      this.skip = 0
    }
  }

  words(words: string): void {
    const kept = words.slice(this.skip)
    this.skip = Math.max(0, this.skip - words.length)
    this.write(kept)
  }

  /** A backslash and a sign: `\*` opens a group that readers may leave out, a line end means nothing, others stand for a character. */
  sign(sign: string): void {
    if (sign === '*') this.silence()
    else if (sign !== '\n' && sign !== '\r') this.words(SIGNS[sign] ?? (sign === '-' ? '' : sign))
  }

  /** A backslash and a word, with its number: `\b0`, `\u8217`. */
  control(word: string, number: string | undefined): void {
    if (word === 'u') {
      this.write(String.fromCharCode((Number(number ?? 0) + 65_536) % 65_536))
      this.skip = this.group.fallback
    } else if (word === 'uc') this.group.fallback = Math.min(8, Math.max(0, Number(number ?? 1)))
    else if (word === 'b') this.group.bold = number !== '0'
    else if (word === 'plain') this.group.bold = false
    else if (SILENT.has(word)) this.silence()
    else if (Object.hasOwn(SIGNS, word)) this.write(SIGNS[word] ?? '')
  }

  private silence(): void {
    this.group = { ...this.group, silent: true }
  }

  private write(text: string): void {
    if (!this.group.silent) this.page.write(text, this.group.bold)
  }
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
