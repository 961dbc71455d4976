import type { PostingDocument } from '../core/posting.ts'
import { parseHtml } from './html-tree.ts'
import { htmlText } from './html-text.ts'
import { postingOf } from './plain.ts'
import { problem } from './problem.ts'

/** A posting written with a word processor. Throws an InputError where the archive is another one, or broken. */
export async function readDocx(bytes: Uint8Array, source: string): Promise<PostingDocument> {
  return postingOf({ source, ...htmlText(parseHtml(await documentHtml(bytes, source), source)), metadata: {} })
}

async function documentHtml(bytes: Uint8Array, source: string): Promise<string> {
  try {
    const mammoth = await import('mammoth')
    const { value } = await mammoth.default.convertToHtml({ buffer: Buffer.from(bytes) }, { ignoreEmptyParagraphs: false, convertImage: mammoth.default.images.imgElement(() => Promise.resolve({ src: '' })) })
    return value
  } catch {
    throw problem(source, 'This archive is not a Word document that can be read. Save the posting again as DOCX, PDF or text.')
  }
}
