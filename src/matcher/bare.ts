/** Signs that may be written in several ways, and mean the same. */
const DASHES = /[\u2010-\u2015\u2212\ufe58\ufe63\uff0d]/g
const APOSTROPHES = /[\u2018\u2019\u02bc\u00b4`]/g

/**
 * Words, numbers, and the signs that tell them apart: those that belong to a name (C, C++, C#, .NET), that stand inside of words and numbers (1-5, 3.7, CI/CD), and those of
 * amounts (5+, 50 %, $, €, <, ≥). Everything else (bullets, marks of Markdown, commas, brackets, quotes) is layout. Made when it is asked for: a posting by itself is compared with none.
 */
const units = (): RegExp =>
  /\.(?=\p{L})(?<![\p{L}\p{N}]\.)|[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:[-.,'/:&@_][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*|(?<=[\p{L}\p{N}])[+#]+|[%$€£¥<≤≥=~±°]|(?<!^)>/gu

/**
 * What two copies of one text have in common, however they are laid out: case, spaces, bullets and quotes do not count; words, digits, and signs that mean something do.
 * "15 years" and "1-5 years" differ, and so do C and C#.
 */
export function bareText(text: string): string {
  const lines: string[] = []
  for (let at = 0; at < text.length;) {
    const feed = text.indexOf('\n', at)
    const end = feed < 0 ? text.length : feed
    const units = unitsOf(text.slice(at, end))
    if (units !== '') lines.push(units)
    at = end + 1
  }
  return lines.join(' ')
}

function unitsOf(line: string): string {
  const folded = line
    .normalize('NFKC')
    .toLowerCase()
    .replace(DASHES, '-')
    .replace(APOSTROPHES, "'")
    .replace(/(?<=\p{N})\s{0,3}-\s{0,3}(?=\p{N})/gu, '-')
  return folded.match(units())?.join(' ') ?? ''
}
