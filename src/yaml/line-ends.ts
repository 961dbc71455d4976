/** Lines that are to stand in a text, with line ends as the first of the text: Windows ends a line with two signs. */
export const withLineEndsOf = (text: string, lines: string): string =>
  /^[^\n]*\r\n/.test(text) ? lines.replace(/\r?\n/g, '\r\n') : lines
