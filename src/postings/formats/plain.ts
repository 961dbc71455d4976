import type { Hint, Metadata, PostingDocument } from '../../core/posting.ts'
import { looksLikeMarkdown, markdownHints } from './markdown.ts'
import { holdLength } from '../bounds.ts'
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
  const isMarkdown = looksLikeMarkdown(text, source)
  const hints: readonly Hint[] = isMarkdown ? markdownHints(text) : []
  return postingOf({ source, text: isMarkdown ? text : unquoted(text), metadata, hints })
}

/** Lines of a mail that are quoted, at least: a line alone may begin with such a sign for another reason. */
const FEWEST_QUOTED = 3
const QUOTED = /^[ \t]{0,3}>(?:[ \t]?>){0,9}/gm

/** A mail without the signs before lines that it quotes, so that sentences go on over their line ends. Blanks stand in their place: every other character stays where it was. */
export const unquoted = (text: string): string =>
  (text.match(QUOTED)?.length ?? 0) < FEWEST_QUOTED
    ? text
    : text.replace(QUOTED, (signs) => ' '.repeat(signs.length))

/** Holds that a posting has words in it, and no more than a posting has. Throws an InputError where not. */
export function postingOf(document: PostingDocument): PostingDocument {
  holdLength(document.text, document.source)
  if (!/[a-z\d]/i.test(document.text) && !/[\p{L}\p{Nd}]/u.test(document.text))
    throw problem(document.source, 'This posting is empty: there are no words in it.')
  return document
}
