/* eslint-disable no-control-regex -- control characters are what this file is about */

/** Escape codes, control characters, and marks that turn the direction of text: a posting must not steer the terminal. */
const UNSAFE =
  /\u001b\[[0-?]*[ -/]*[@-~]|[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g

/** Text without what could steer a terminal or a spreadsheet; line ends and tabs stay. */
export const harmless = (text: string): string => text.replace(UNSAFE, '')

/** Text that is safe to print on one line: unsafe characters gone, white space folded. */
export const oneLine = (text: string): string => harmless(text.replace(/[\s\u00a0]+/g, ' ')).trim()
