import { STEERING } from '../core/steering.ts'
import { LINK } from './link.ts'

/** An escape code of a terminal (ECMA-48, 5.4), or the escape character alone. */
const ESCAPE = '\\u001b(?:\\[[0-?]*[ -/]*[@-~])?'
/** The codes of our own colours, see `report/look.ts`, and links. */
const PAINT = `\\u001b\\[(?:1|2|22|3[1236]|39)m|${LINK}`

const UNSAFE = new RegExp(`${ESCAPE}|[\\r${STEERING}]`, 'gu')
const UNPRINTABLE = new RegExp(`${ESCAPE}|\\r(?!\\n)|[${STEERING}]`, 'gu')
/** The same, or one of our own codes, which is kept. */
const UNPRINTABLE_OR_PAINT = new RegExp(`(${PAINT})|${UNPRINTABLE.source}`, 'gu')

/** Text without what could steer a terminal or a spreadsheet; line feeds and tabs stay. */
export const harmless = (text: string): string => text.replace(UNSAFE, '')

/**
 * What goes to a terminal, or to a file that may be shown on one: line ends and tabs stay, and where `painted` our own colours and links.
 * All that the commands print passes here, so that whatever a posting, a profile or a row holds cannot steer the terminal.
 */
export const printable = (text: string, painted = false): string =>
  painted ? text.replace(UNPRINTABLE_OR_PAINT, '$1') : text.replace(UNPRINTABLE, '')

/** Text that is safe to print on one line: unsafe characters gone, white space folded. */
export const oneLine = (text: string): string => harmless(text.replace(/[\s\u00a0]+/g, ' ')).trim()
