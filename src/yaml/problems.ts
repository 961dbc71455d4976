import type { Cell } from './cell.ts'
import type { ErrorCode } from 'yaml'
import { suggestion } from '../core/alike.ts'

/** What a fault of the YAML grammar means to somebody who does not know YAML by heart. */
const SYNTAX: Partial<Record<ErrorCode, string>> = {
  BAD_ALIAS:
    'A word that starts with "*" refers to a name given with "&" above, and there is none. Put the word in quotes if it is text.',
  BAD_DQ_ESCAPE:
    'Inside double quotes a backslash starts a special character. Use single quotes, or write \\\\.',
  BAD_INDENT:
    'This line does not line up with the lines above it. Lines of one list or mapping start in the same column.',
  BAD_SCALAR_START: 'A text cannot start with this sign. Put the text in quotes.',
  BLOCK_AS_IMPLICIT_KEY:
    'There are two ": " in one line. Put the text in quotes, or start a new line.',
  BLOCK_IN_FLOW:
    'A list with dashes cannot stand inside brackets. Separate the entries with commas.',
  DUPLICATE_KEY: 'This key stands here a second time. Put both into one.',
  KEY_OVER_1024_CHARS: 'This key is longer than a key can be. Is a line end missing?',
  MISSING_CHAR:
    'Something is missing here: a comma, a colon, a closing quote or a closing bracket.',
  MULTILINE_IMPLICIT_KEY:
    'This line is neither "key: value" nor part of a list. Is a colon or a dash missing?',
  MULTIPLE_ANCHORS:
    'Words that start with "&" have a meaning of their own in YAML. Put the text in quotes.',
  MULTIPLE_DOCS: 'A line "---" starts a second document here. Keep one profile in a file.',
  MULTIPLE_TAGS:
    'Words that start with "!" have a meaning of their own in YAML. Put the text in quotes.',
  NON_STRING_KEY: 'A key must be plain text.',
  TAB_AS_INDENT: 'A tab stands here. Indent with spaces.',
  TAG_RESOLVE_FAILED:
    'Words that start with "!" have a meaning of their own in YAML. Put the text in quotes.',
  UNEXPECTED_TOKEN: 'This sign does not fit here. Put texts with special signs in quotes.',
}

export const syntaxMessage = (code: ErrorCode, original: string): string =>
  SYNTAX[code] ?? `${original.split('\n')[0] ?? 'This is not YAML'}. See profiles/ for examples.`

/** `"good"`, `a list`, `a mapping (key: value)`: a value as a message shows it. */
export function shown(value: unknown): string {
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : 'a list'
  if (typeof value === 'object' && value !== null) return 'a mapping'
  if (typeof value === 'string')
    return JSON.stringify(value.length > 40 ? `${value.slice(0, 39)}…` : value)
  return String(value)
}

export const unknownKey = (key: string, known: Iterable<string>, where: string): string => {
  const near = suggestion(key, known)
  return `${shown(key)} is no key of ${where} and was not read.${near || ` Known keys: ${[...known].join(', ')}.`}`
}

/** What stands in a cell, for a message; of a mapping or a list only that it is one. */
export function shownCell(cell: Cell): string {
  if (cell.entries) return shown({})
  return shown(cell.items ?? cell.value)
}
