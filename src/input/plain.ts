import type { Hint, Metadata, PostingDocument } from '../core/posting.ts'
import { looksLikeMarkdown, markdownHints } from './markdown.ts'
import { problem } from './problem.ts'

/**
 * A posting from text that needs no conversion: plain text, or Markdown, whose signs stay in the text and become hints.
 * The text stays as it is, so that spans point into the file. Throws an InputError where it is blank.
 */
export function readPlain(
  text: string,
  source: string,
  metadata: Partial<Metadata> = {},
): PostingDocument {
  const hints: readonly Hint[] = looksLikeMarkdown(text, source) ? markdownHints(text) : []
  return postingOf({ source, text, metadata, hints })
}

/** Holds that a posting has words in it. */
export function postingOf(document: PostingDocument): PostingDocument {
  if (!/[a-z\d]/i.test(document.text) && !/[\p{L}\p{Nd}]/u.test(document.text))
    throw problem(document.source, 'This posting is empty: there are no words in it.')
  return document
}
