import { content, parseHtml } from './html-tree.ts'
import { markedText, type Marked } from './html-text.ts'
import { isFragment } from '../detect.ts'
import { line } from '../metadata.ts'
import { looksLikeMarkdown, markdownHints } from './markdown.ts'

const TAG = /<\/?[a-z][a-z0-9]{0,12}(?:\s[^<>]{0,2000})?>/i
const ESCAPED_TAG = /&(?:amp;){0,2}lt;\/?[a-z][a-z0-9]{0,12}(?:\s|\/?&)/i
const ENTITY = /&(?:#\d{1,6}|#x[\da-f]{1,5}|[a-z]{2,8});/i
/** How often sites escape HTML on top of itself. */
const ESCAPED_AT_MOST = 3

/** A text field of a record that a site publishes: HTML, HTML escaped once or more, Markdown or plain. */
export function publishedText(written: string, source: string): Marked {
  let html = written
  for (let i = 0; i < ESCAPED_AT_MOST && !TAG.test(html) && ESCAPED_TAG.test(html); i++)
    html = content(parseHtml(html, source))
  if (TAG.test(html) && (isFragment(html) || html !== written)) return markedText(html, source)
  return plain(!TAG.test(html) && ENTITY.test(html) ? content(parseHtml(html, source)) : html)
}

/** A name that a site publishes, as one line: without the tags and signs of HTML in it. */
export function publishedLine(written: string | null): string | null {
  const bare = written !== null && /[<&]/.test(written) ? publishedText(written, '').text : written
  return line(bare)
}

/** A text field of a file that somebody gathered: as it stands, unless it is HTML, or escapes signs as converters to Markdown do ("3\\+ years of C\\#"). */
export const gatheredText = (written: string, source: string): Marked =>
  isFragment(written) ? markedText(written, source) : plain(withoutEscapes(written))

/** CommonMark 0.31, 2.4: a backslash before a sign of ASCII stands for the sign. */
const withoutEscapes = (text: string): string =>
  text.includes('\\') ? text.replace(/\\([!-/:-@[-`{-~])/g, '$1') : text

const plain = (text: string): Marked => ({
  text,
  hints: looksLikeMarkdown(text, '') ? markdownHints(text) : [],
})
