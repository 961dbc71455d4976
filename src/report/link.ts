/** Where a link leads: the address of a file that a source names, at a line of it; null where there is no such file. */
export type LinkOf = (source: string, line?: number) => string | null

/** An address of a file as `pathToFileURL` writes it: everything that could end a code of the terminal is escaped there. */
const ADDRESS = "file://[\\w%/.,:;@!$&'()*+=~#-]*"
const END = '\\u001b\\\\'

/** The codes of our own links, as `linked` writes them: a regular expression's source. */
export const LINK = `\\u001b\\]8;;(?:${ADDRESS})?${END}`

/** `text` as a link for terminals that know them (OSC 8, https://gist.github.com/egmontkob/eb114294efbcd5adb1944c9f3cb5feda). */
export const linked = (text: string, address: string | null): string =>
  address === null ? text : `\u001b]8;;${address}\u001b\\${text}\u001b]8;;\u001b\\`
