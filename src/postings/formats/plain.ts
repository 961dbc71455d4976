import type { Hint, Metadata, PostingDocument } from '../../core/posting.ts'
import { looksLikeMarkdown, markdownHints } from './markdown.ts'
import { problem } from '../problem.ts'

/**
 * A posting from text that needs no conversion: plain text, or Markdown, whose signs stay in the text and become hints.
 * The text stays as it is, so that spans point into the file. Throws an InputError where it is blank or a book.
 */
export function readPlain(
  text: string,
  source: string,
  metadata: Partial<Metadata> = {},
): PostingDocument {
  holdLength(text, source)
  const hints: readonly Hint[] = looksLikeMarkdown(text, source) ? markdownHints(text) : []
  return postingOf({ source, text, metadata, hints })
}

/**
 * UTF-16 code units of a posting's text. The longest postings have some twenty thousand; a text of nothing but demands takes a kilobyte of memory for each of its
 * characters while it is judged, so that this bounds what a hostile one takes to a gigabyte and a half.
 */
export const MOST_CHARACTERS = 1_500_000

function holdLength(text: string, source: string): void {
  if (text.length <= MOST_CHARACTERS) return
  throw problem(
    source,
    `This posting has ${(text.length / 1_000_000).toFixed(1)} million characters of text; at most ${MOST_CHARACTERS / 1_000_000} million are read. Where it holds many postings, save each to a file or a line of NDJSON.`,
  )
}

/** Holds that a posting has words in it, and no more than a posting has. Throws an InputError where not. */
export function postingOf(document: PostingDocument): PostingDocument {
  holdLength(document.text, document.source)
  if (!/[a-z\d]/i.test(document.text) && !/[\p{L}\p{Nd}]/u.test(document.text))
    throw problem(document.source, 'This posting is empty: there are no words in it.')
  return document
}
