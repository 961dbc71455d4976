import { errorCode } from '../../core/error-code.ts'
import { inflateRawSync } from 'node:zlib'
import { InputError } from '../../core/diagnostic.ts'
import type { PostingDocument } from '../../core/posting.ts'
import type { Layout } from './heavy.ts'
import { parseHtml } from './html-tree.ts'
import { htmlText } from './html-text.ts'
import { postingOf } from './plain.ts'
import { problem } from '../problem.ts'

/** Stands for a tab while white space is folded; a character for private use. */
const TAB = '\uf8fe'

/** A posting, or a CV, written with a word processor. Throws an InputError where the archive is another one, or broken. */
export async function readDocx(
  bytes: Uint8Array,
  source: string,
  layout: Layout = 'prose',
): Promise<PostingDocument> {
  const html = await documentHtml(bytes, source)
  const { text, hints } = htmlText(
    parseHtml(layout === 'cells' ? html.replace(/\t+/g, TAB) : html, source),
  )
  return postingOf({ source, text: text.replaceAll(TAB, '\t'), hints, metadata: {} })
}

const tooFar = (source: string): InputError =>
  problem(source, 'This archive unpacks to more than a posting can hold.')

async function documentHtml(bytes: Uint8Array, source: string): Promise<string> {
  if (unpacksTooFar(bytes)) throw tooFar(source)
  try {
    const mammoth = await import('mammoth')
    const { value } = await mammoth.default.convertToHtml(
      { buffer: Buffer.from(bytes) },
      {
        ignoreEmptyParagraphs: false,
        convertImage: mammoth.default.images.imgElement(() => Promise.resolve({ src: '' })),
      },
    )
    if (value.length > MOST_HTML) throw tooFar(source)
    return value
  } catch (error) {
    if (error instanceof InputError) throw error
    throw problem(
      source,
      'This archive is not a Word document that can be read. Save the posting again as DOCX, PDF or text.',
    )
  }
}

/** Bytes that all the text parts of a document together may unpack to: the longest postings, with all that a word processor adds, have one megabyte. */
const UNPACKED = 8 * 1024 * 1024
/** Parts of a document; one with many pictures has some hundred. */
const MOST_PARTS = 2000
/** Characters of the HTML that is made of it. */
const MOST_HTML = 4_000_000
/** A zip archive (APPNOTE 4.3): an entry of its directory, and the end of that. */
const ENTRY = 0x02014b50
const ENTRY_SIZE = 46
const DEFLATED = 8

/** Whether the archive is a bomb. Its text parts are unpacked to see: what its directory says of their sizes may be wrong. */
function unpacksTooFar(bytes: Uint8Array): boolean {
  let left = UNPACKED
  let parts = 0
  for (const entry of entriesOf(bytes)) {
    if (++parts > MOST_PARTS) return true
    if (!/\.(?:xml|rels)$/i.test(entry.name)) continue
    left -= unpackedSize(bytes, entry, left)
    if (left < 0) return true
  }
  return false
}

interface Entry {
  readonly name: string
  readonly method: number
  readonly packed: number
  /** Where its own head begins. */
  readonly local: number
}

function* entriesOf(bytes: Uint8Array): Generator<Entry> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  for (
    let at = bytes.indexOf(0x50);
    at !== -1 && at + ENTRY_SIZE <= bytes.length;
    at = bytes.indexOf(0x50, at + 1)
  ) {
    if (view.getUint32(at, true) !== ENTRY) continue
    const end = at + ENTRY_SIZE + view.getUint16(at + 28, true)
    yield {
      name: new TextDecoder('latin1').decode(bytes.subarray(at + ENTRY_SIZE, end)),
      method: view.getUint16(at + 10, true),
      packed: view.getUint32(at + 20, true),
      local: view.getUint32(at + 42, true),
    }
  }
}

/** Bytes of a part, or one more than `most` where there are more. */
function unpackedSize(bytes: Uint8Array, { method, packed, local }: Entry, most: number): number {
  if (method !== DEFLATED) return packed
  if (local + 30 > bytes.length) return 0
  const view = new DataView(bytes.buffer, bytes.byteOffset + local)
  const start = local + 30 + view.getUint16(26, true) + view.getUint16(28, true)
  try {
    return inflateRawSync(bytes.subarray(start, start + packed), {
      maxOutputLength: Math.max(1, most),
    }).length
  } catch (error) {
    // what is broken is told by its reader
    return errorCode(error) === 'ERR_BUFFER_TOO_LARGE' ? most + 1 : 0
  }
}
