/* eslint-disable no-control-regex -- control characters are what a file of text must do without */
import { utf8Bytes } from '../core/bytes.ts'
import { steers, withEscapes } from '../core/steering.ts'
export { historyOf, withMarks } from './marking.ts'
import { questionsForm } from './asked.ts'
import { bareText } from '../matcher/bare.ts'
import { Document, parseDocument, Scalar, visit } from 'yaml'
import type { PostingDocument } from '../core/posting.ts'

/** Where a posting came from, and the day on which it was taken. */
export interface Origin {
  readonly source: string
  /** `YYYY-MM-DD` */
  readonly saved: string
}

/** The file in which `fit save` keeps a posting: its metadata, then its text with headings and list items marked as in Markdown. */
export function savedForm(document: PostingDocument, origin: Origin): string {
  const { questions = [] } = document
  const facts = exact(
    {
      source: origin.source,
      saved: origin.saved,
      ...document.metadata,
      ...(questions.length > 0 ? { questions: questionsForm(questions) } : {}),
    },
    [],
  )
  const text = new Scalar(markedText(document))
  text.type = Scalar.BLOCK_LITERAL
  return `${facts}${new Document({ text }).toString({ lineWidth: 0 })}`
}

/**
 * A reading as YAML, to be edited and checked again: `readPostings` gives it back as `stated`, with exactly the text that its spans point into.
 * `withoutText` is the reading as it goes to JSON.
 */
export const readingForm = (withoutText: object, text: string): string =>
  exact({ ...withoutText, text }, [['text']])

/** Several readings as one list. */
export const readingsForm = (
  readings: readonly { readonly withoutText: object; readonly text: string }[],
): string =>
  exact(
    readings.map(({ withoutText, text }) => ({ ...withoutText, text })),
    readings.map((_, i) => [i, 'text']),
  )

/**
 * YAML with the texts at these paths as blocks; those that a block cannot keep to the letter are quoted. Characters that steer a terminal stand as escapes,
 * which only quoted text can hold.
 */
function exact(value: object, paths: readonly (readonly (string | number)[])[]): string {
  const yaml = new Document(value, { aliasDuplicateObjects: false })
  const texts = paths.map((path) => yaml.getIn(path, true) as Scalar<string>)
  for (const text of texts) text.type = Scalar.BLOCK_LITERAL
  visit(yaml, {
    Scalar(_, node) {
      if (typeof node.value === 'string' && steers(node.value)) node.type = Scalar.QUOTE_DOUBLE
    },
  })
  const kept = parseDocument(yaml.toString({ lineWidth: 0 }), { uniqueKeys: false })
  texts.forEach((text, i) => {
    if (kept.getIn(paths[i] ?? []) !== text.value) text.type = Scalar.QUOTE_DOUBLE
  })
  return withEscapes(yaml.toString({ lineWidth: 0 }))
}

/** The text with its hints written as signs, without what a text file cannot keep (control characters, ends of lines of other systems). */
function markedText({ text, hints }: PostingDocument): string {
  let marked = ''
  let from = 0
  for (const { is, span } of [...hints].sort((a, b) => a.span.start - b.span.start)) {
    const lineStart = text.lastIndexOf('\n', span.start - 1) + 1
    marked += text.slice(from, span.start)
    const unmarked =
      text.slice(lineStart, span.start).trim() === '' &&
      !/^(?:#{1,6}\s|\*\*|__|[-*+•●▪◦‣]\s)/.test(text.slice(span.start, span.start + 8)) &&
      !underlined(text, span.end)
    if (unmarked) marked += is === 'heading' ? '## ' : '- '
    from = span.start
  }
  const clean = (marked + text.slice(from))
    .replace(/\r\n?/g, '\n')
    .replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\ufeff\ufffe\uffff]|\p{Cs}/gu, '')
    .replace(/[ \t]{1,200}\n/g, '\n')
  return `${clean.trim()}\n`
}

const underlined = (text: string, end: number): boolean =>
  /^\s{0,4}\r?\n {0,3}(?:={3,}|-{3,})/.test(text.slice(end, end + 20))

/** Names that one system keeps for itself. */
const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d)$/

/** Bytes of each of the two parts of a name: with a number and an ending both fit the 255 that file systems allow. */
const MOST_BYTES = 100

/** As many characters as fit. They are composed later, which makes them no longer. */
function withinBytes(characters: readonly string[]): string {
  let kept = ''
  let size = 0
  for (const character of characters) {
    size += utf8Bytes(character).length
    if (size > MOST_BYTES) break
    kept += character
  }
  return kept
}

/** A readable file name without its ending: `kestrel-embedded-engineer`. */
export function savedFileName(title: string | null, organization: string | null): string {
  const words = [organization, title]
    .map((part) =>
      (part ?? '')
        .normalize('NFKD')
        .replace(/\p{M}/gu, '')
        .toLowerCase()
        .replace(/['’]/g, '')
        .replace(/c\+\+/g, 'cpp')
        .replace(/c#/g, 'csharp')
        .replace(/[^\p{L}\p{Nd}]{1,200}/gu, '-'),
    )
    .map((part) => withinBytes([...part].slice(0, 50)).replace(/^-|-$/g, ''))
    .filter((part) => part !== '')
  const name = [...new Set(words)].join('-').normalize('NFC')
  if (name === '') return 'posting'
  return RESERVED.test(name) ? `posting-${name}` : name
}

/** What two copies of one posting have in common: its words, digits and the signs that mean something. */
export const fingerprint = bareText
