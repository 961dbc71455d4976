import { inflateRawSync } from 'node:zlib'
import type { PostingDocument } from '../core/posting.ts'
import { parseHtml } from './html-tree.ts'
import { htmlText } from './html-text.ts'
import { postingOf } from './plain.ts'
import { problem } from './problem.ts'

/** A posting written with a word processor. Throws an InputError where the archive is another one, or broken. */
export async function readDocx(bytes: Uint8Array, source: string): Promise<PostingDocument> {
  return postingOf({
    source,
    ...htmlText(parseHtml(await documentHtml(bytes, source), source)),
    metadata: {},
  })
}

async function documentHtml(bytes: Uint8Array, source: string): Promise<string> {
  if (unpacksTooFar(bytes))
    throw problem(source, 'This archive unpacks to more than a posting can hold.')
  try {
    const mammoth = await import('mammoth')
    const { value } = await mammoth.default.convertToHtml(
      { buffer: Buffer.from(bytes) },
      {
        ignoreEmptyParagraphs: false,
        convertImage: mammoth.default.images.imgElement(() => Promise.resolve({ src: '' })),
      },
    )
    return value
  } catch {
    throw problem(
      source,
      'This archive is not a Word document that can be read. Save the posting again as DOCX, PDF or text.',
    )
  }
}

/** Bytes that the text parts of a document may unpack to. */
const UNPACKED = 64 * 1024 * 1024
/** Deflate packs at most this many bytes into one. */
const MOST_PACKED = 1032
const ENTRY = 0x02014b50

/** Whether a part of the archive is a bomb: packed so that it fills the memory. Only parts large enough to be one are unpacked to see. */
function unpacksTooFar(bytes: Uint8Array): boolean {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  for (
    let at = bytes.indexOf(0x50);
    at !== -1 && at + 46 <= bytes.length;
    at = bytes.indexOf(0x50, at + 1)
  ) {
    if (view.getUint32(at, true) !== ENTRY) continue
    const packed = view.getUint32(at + 20, true)
    const method = view.getUint16(at + 10, true)
    if (
      method === 8 &&
      packed * MOST_PACKED > UNPACKED &&
      isBomb(bytes, view.getUint32(at + 42, true), packed)
    )
      return true
  }
  return false
}

function isBomb(bytes: Uint8Array, local: number, packed: number): boolean {
  if (local + 30 > bytes.length) return false
  const view = new DataView(bytes.buffer, bytes.byteOffset + local)
  const start = local + 30 + view.getUint16(26, true) + view.getUint16(28, true)
  try {
    inflateRawSync(bytes.subarray(start, start + packed), { maxOutputLength: UNPACKED })
    return false
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE'
  }
}
