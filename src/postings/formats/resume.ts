import { decode } from '../bytes.ts'
import { binaryFormat, textFormat } from '../detect.ts'
import { readDocuments } from '../index.ts'

/** The text of a CV, with the lines (from 1) that its file sets as headings. What stands apart on one line is parted by tabs. */
export interface ResumeText {
  readonly text: string
  readonly headings: ReadonlySet<number>
}

/** Reads a CV as PDF, Word, RTF, HTML, mail or text. Throws an InputError where the file cannot be read. */
export async function readResume(bytes: Uint8Array, source: string): Promise<ResumeText> {
  const binary = binaryFormat(bytes)
  if (!binary) {
    const text = decode(bytes, source)
    if (textFormat(text, source) === 'text') return { text, headings: new Set() }
  }
  const document = binary
    ? await (await import('./heavy.ts')).readHeavy(bytes, source, binary, 'cells')
    : (await readDocuments(bytes, source))[0]
  if (!document) return { text: '', headings: new Set() }
  const { text, hints } = document
  const lines = text.split('\n')
  const headings = new Set<number>()
  for (const { is, span } of hints) {
    const line = text.slice(0, span.start).split('\n').length
    if (is === 'heading') headings.add(line)
    // Word keeps the signs of a list apart from its words
    else if (!/^\s*[•▪◦●*–—-]/.test(lines[line - 1] ?? '')) lines[line - 1] = `• ${lines[line - 1]}`
  }
  return { text: lines.join('\n'), headings }
}
