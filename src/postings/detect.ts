import { startsWith } from './bytes.ts'

/** What a text is, by its content. */
export type TextFormat =
  'text' | 'html' | 'json' | 'ndjson' | 'yaml' | 'csv' | 'eml' | 'rtf' | 'xml'

const PDF = [0x25, 0x50, 0x44, 0x46]
const ZIP = [0x50, 0x4b, 0x03, 0x04]

/** Formats that are not text. */
export function binaryFormat(bytes: Uint8Array): 'pdf' | 'docx' | null {
  if (startsWith(bytes, PDF)) return 'pdf'
  return startsWith(bytes, ZIP) ? 'docx' : null
}

/** Characters at the start that tell formats apart. */
const HEAD = 4096
const PAGE =
  /^(?:<\?xml[^>]{0,200}>\s*)?(?:<!--[^>]{0,2000}-->\s*)?<(?:!doctype\s+html|html|head|body)\b/i
const MAIL_HEADER =
  /^(?:received|return-path|delivered-to|message-id|mime-version|from|to|subject|date|content-type|x-[a-z-]{1,40}|dkim-signature|authentication-results|arc-[a-z-]{1,40}):[ \t]/i
const MAIL_ONLY = /^(?:mime-version|message-id|received|content-type|return-path):[ \t]/im
const YAML_KEY =
  /^(?:text|description|schema|title|posting|requirements|hiringOrganization|organization|company|jobLocation|location)[ \t]*:(?:[ \t]|\r?$)/gm
const YAML_BODY =
  /^(?:(?:text|description)[ \t]*:[ \t]*[|>][-+0-9]{0,2}[ \t]*\r?$|schema[ \t]*:[ \t]*["']?fit\.parse\/)/m

/** Whether a file has one of these endings. */
export const hasEnding = (source: string, ...endings: readonly string[]): boolean =>
  endings.some((ending) => source.toLowerCase().endsWith(ending))

/** Which reader a text needs. `source` only helps where the content leaves it open. */
export function textFormat(text: string, source: string): TextFormat {
  const start = text.slice(0, HEAD).trimStart()
  const first = start[0] ?? ''
  if (start.startsWith('{\\rtf')) return 'rtf'
  if (first === '{' || first === '[') {
    if (isManyJson(text, source)) return 'ndjson'
    return looksLikeJson(start) ? 'json' : 'text'
  }
  const marked = first === '<' ? markupFormat(start, source) : null
  if (marked) return marked
  if (mailHeaders(start) >= 3 && MAIL_HEADER.test(start) && MAIL_ONLY.test(start)) return 'eml'
  if (isYaml(start, source)) return 'yaml'
  if (isCsv(start, source)) return 'csv'
  return isFragment(text, source) ? 'html' : 'text'
}

/** Whether what begins with a tag is a whole page, or XML; null where its tags may be left over. */
function markupFormat(start: string, source: string): 'html' | 'xml' | null {
  if (PAGE.test(start)) return 'html'
  return isXml(start, source) ? 'xml' : null
}

/** A file with the declaration of XML, the outermost element of a feed, or the name of one. */
const isXml = (start: string, source: string): boolean =>
  /^<\?xml\b/i.test(start) ||
  /^<(?:rss|feed|workzag-jobs)[\s>]/.test(start) ||
  (hasEnding(source, '.xml', '.rss', '.atom') && /^<[a-z]/i.test(start))

/** `[Remote] Engineer` and `{{ title }}` begin like JSON and are none. */
const looksLikeJson = (start: string): boolean =>
  /^(?:\{\s*(?:["}]|$)|\[\s*(?:[{"\]]|$))/.test(start)

function isManyJson(text: string, source: string): boolean {
  const begin = text.length - text.trimStart().length
  const end = text.indexOf('\n', begin)
  if (/\.(?:ndjson|jsonl)$/i.test(source)) return true
  return (
    text[begin] === '{' &&
    end !== -1 &&
    /^\s*\{/.test(text.slice(end + 1, end + 200)) &&
    /\}\s*$/.test(text.slice(Math.max(begin, end - 50), end))
  )
}

function mailHeaders(start: string): number {
  let count = 0
  for (const line of start.split('\n')) {
    if (/^[\w-]{2,60}:[ \t]/.test(line)) count++
    else if (line.trim() === '') break
    else if (!/^[ \t]/.test(line)) return 0
  }
  return count
}

function isYaml(start: string, source: string): boolean {
  if (hasEnding(source, '.yaml', '.yml')) return true
  const canHold = start.includes('|') || start.includes('>') || start.includes('fit.parse/')
  return canHold && YAML_BODY.test(start) && (start.match(YAML_KEY)?.length ?? 0) >= 2
}

/** Names of columns that hold the text, and what may stand before them. */
const TEXT_COLUMNS = new Set(['description', 'text', 'content', 'body', 'posting', 'advert'])
const BEFORE_COLUMN = ['', 'full', 'full_', 'job', 'job_', 'posting', 'posting_']

function isTextColumn(written: string): boolean {
  const name = written.toLowerCase().replaceAll(' ', '_')
  return BEFORE_COLUMN.some(
    (before) => name.startsWith(before) && TEXT_COLUMNS.has(name.slice(before.length)),
  )
}

/** By its first line: short names without sentences, one of which names the text. */
function isCsv(start: string, source: string): boolean {
  if (hasEnding(source, '.csv', '.tsv')) return true
  const end = start.indexOf('\n')
  const header = end < 0 ? start : start.slice(0, end)
  for (const separator of [',', '\t', ';']) {
    if (!header.includes(separator)) continue
    const names = header.split(separator).map((name) => name.trim().replace(/^"|"$/g, ''))
    if (
      names.some(isTextColumn) &&
      names.every((name) => name.length < 40 && /^[\w .-]*$/.test(name))
    )
      return true
  }
  return false
}

const TAG =
  /<\/?(?:p|br|li|ul|ol|div|h[1-6]|strong|b|em|i|a|span|section|article|table|tr|td|pre|code)(?:\s[^<>]{0,2000})?\/?>/gi
/** A tag that parts what would be one line without it. */
const PARTING = /\S<(?:p|br)\s?\/?>(?=\S)/gi
const BLOCK = /<(?:p|br|li|div|h[1-6])\b/i
const OPENS_WITH_TAG = /^\s*<(?:p|div|ul|ol|h[1-6]|section|article|span|strong|table|main)\b/i
const NUMBERED_SIGN = /&#(?:x27|x2f|39|34|x22|8217|8211);/i
const ENTITY = /&(?:#\d{1,6}|#x[\da-f]{1,5}|amp|lt|gt|quot|apos|nbsp);/i

/** How often a global pattern matches. */
const occurrences = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0

/**
 * Text that is written in HTML without being a page: its tags, not its line ends, part it. A text with lines of its own in which tags were left over stays text,
 * so that spans point into the file.
 */
export function isFragment(text: string, source = ''): boolean {
  if (!text.includes('<') && !text.includes('&')) return false
  const tags = occurrences(text, TAG)
  if (/\.html?$/i.test(source)) return tags > 0
  const lines = text.split('\n').filter((line) => line.trim() !== '').length
  if (tags === 0) return lines < 2 && ENTITY.test(text)
  if (tags >= lines) return true
  if (NUMBERED_SIGN.test(text) && BLOCK.test(text)) return true
  if (occurrences(text, PARTING) > 1) return true
  return tags > 3 && tags * 2 > lines && OPENS_WITH_TAG.test(text)
}
