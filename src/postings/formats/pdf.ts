import { InputError } from '../../core/diagnostic.ts'
import type { Hint, PostingDocument } from '../../core/posting.ts'
import type { Layout } from './heavy.ts'
import { readingOrder, rowsOf, type LayoutRow, type LayoutWord } from './pdf-layout.ts'
import { paragraphs, withoutMargins } from './pdf-lines.ts'
import { postingOf } from './plain.ts'
import { MOST_CHARACTERS } from '../bounds.ts'
import { problem } from '../problem.ts'

/** Pages that a posting may have; more is a book. */
const MOST_PAGES = 200

/** A printed posting or CV: columns one after the other, wrapped lines joined, larger lines as headings. Throws an InputError where the file is broken, locked or a scan. */
export async function readPdf(
  bytes: Uint8Array,
  source: string,
  layout: Layout = 'prose',
): Promise<PostingDocument> {
  const pages = withoutMargins(await pagesOf(bytes, source))
  const rows = pages.flatMap((page) => readingOrder(page, layout))
  if (rows.length === 0)
    throw problem(
      source,
      'This PDF has no text in it (a scan?). Copy the text of the posting into a file, or run text recognition on it first.',
    )
  const lines = paragraphs(rows, layout)
  let text = ''
  const hints: Hint[] = []
  for (const line of lines) {
    if (text !== '') text += line.afterGap ? '\n\n' : '\n'
    if (line.heading)
      hints.push({
        is: 'heading',
        span: { start: text.length, end: text.length + line.text.length },
      })
    text += line.text
  }
  return postingOf({ source, text, metadata: {}, hints })
}

async function pagesOf(bytes: Uint8Array, source: string): Promise<LayoutRow[][]> {
  try {
    const { getDocumentProxy } = await import('unpdf')
    const document = await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 })
    const pages: LayoutRow[][] = []
    let characters = 0
    if (document.numPages > MOST_PAGES)
      throw problem(
        source,
        `This PDF has ${document.numPages} pages; a posting has at most ${MOST_PAGES}.`,
      )
    for (let number = 1; number <= document.numPages; number++) {
      const page = await document.getPage(number)
      const { items } = await page.getTextContent()
      for (const item of items) characters += 'str' in item ? item.str.length : 0
      if (characters > MOST_CHARACTERS)
        throw problem(source, 'This PDF holds more text than a posting has.')
      pages.push(
        rowsOf(
          items.flatMap((item) =>
            'str' in item ? wordsOf(item.str, item.transform, item.width, item.height) : [],
          ),
          number,
        ),
      )
    }
    await document.destroy()
    return pages
  } catch (error) {
    if (error instanceof InputError) throw error
    const locked = error instanceof Error && error.name === 'PasswordException'
    throw problem(
      source,
      locked
        ? 'This PDF is locked with a password. Save it without one.'
        : 'This PDF is broken and cannot be read. Save the posting again, or copy its text into a file.',
    )
  }
}

function wordsOf(
  written: string,
  transform: readonly unknown[],
  width: number,
  height: number,
): LayoutWord[] {
  const [x, y] = [Number(transform[4]), Number(transform[5])]
  const size = height || Math.abs(Number(transform[3])) || 10
  return Number.isFinite(x) && Number.isFinite(y) && written !== ''
    ? [{ text: written, x, y, width: Number.isFinite(width) ? width : 0, size }]
    : []
}
