import { deflateRawSync } from 'node:zlib'
import { inForm, POSTING, type Written } from './posting.ts'

function crc32(bytes: Uint8Array): number {
  let crc = -1
  for (const byte of bytes) {
    crc ^= byte
    for (let i = 0; i < 8; i++) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0)
  }
  return ~crc >>> 0
}

/** An archive whose entries are stored as they are, or deflated. */
export function zip(entries: Readonly<Record<string, string>>, deflate = false): Uint8Array {
  const files: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (const [name, content] of Object.entries(entries)) {
    const whole = Buffer.from(content)
    const data = deflate ? deflateRawSync(whole) : whole
    const fields = Buffer.alloc(26)
    fields.writeUInt16LE(20, 0)
    fields.writeUInt16LE(deflate ? 8 : 0, 4)
    fields.writeUInt32LE(deflate ? 0 : crc32(data), 10)
    fields.writeUInt32LE(data.length, 14)
    fields.writeUInt32LE(whole.length, 18)
    fields.writeUInt16LE(name.length, 22)
    const local = Buffer.concat([Buffer.from('PK\x03\x04'), fields, Buffer.from(name), data])
    const rest = Buffer.alloc(14)
    rest.writeUInt32LE(offset, 10)
    directory.push(
      Buffer.concat([Buffer.from('PK\x01\x02\x14\x00'), fields, rest, Buffer.from(name)]),
    )
    files.push(local)
    offset += local.length
  }
  const list = Buffer.concat(directory)
  const end = Buffer.alloc(18)
  end.writeUInt16LE(directory.length, 4)
  end.writeUInt16LE(directory.length, 6)
  end.writeUInt32LE(list.length, 8)
  end.writeUInt32LE(offset, 12)
  return Buffer.concat([...files, list, Buffer.from('PK\x05\x06'), end])
}

const xml = (words: string): string => words.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'

/** A Word document: headings in the style Heading 2, list items in a numbering that is a bullet list. */
export function docx(lines: Written = POSTING): Uint8Array {
  const paragraph = (style: string, words: string): string =>
    `<w:p>${style}<w:r><w:t xml:space="preserve">${xml(words)}</w:t></w:r></w:p>`
  const paragraphs = inForm(lines, {
    heading: (words) => paragraph('<w:pPr><w:pStyle w:val="Heading2"/></w:pPr>', words),
    bullet: (words) =>
      paragraph('<w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr>', words),
    text: (words) => paragraph('', words),
  })
  return docxOf(paragraphs)
}

/** A Word document of lines as they stand: tabs between cells, items of a list by their sign. */
export const docxOfLines = (lines: readonly string[]): Uint8Array =>
  docxOf(
    lines.map((line) => {
      const [, sign = '', words = line] = /^([•*-]) (.*)$/.exec(line) ?? []
      const list =
        sign === ''
          ? ''
          : '<w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr>'
      const cells = words
        .split('\t')
        .map((cell) => `<w:t xml:space="preserve">${xml(cell)}</w:t>`)
        .join('<w:tab/>')
      return `<w:p>${list}<w:r>${cells}</w:r></w:p>`
    }),
  )

function docxOf(paragraphs: readonly string[]): Uint8Array {
  const relation = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
  const relations = (list: string): string =>
    `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${list}</Relationships>`
  return zip({
    '[Content_Types].xml':
      '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
    '_rels/.rels': relations(
      `<Relationship Id="r1" Type="${relation}/officeDocument" Target="word/document.xml"/>`,
    ),
    'word/_rels/document.xml.rels': relations(
      `<Relationship Id="r1" Type="${relation}/numbering" Target="numbering.xml"/><Relationship Id="r2" Type="${relation}/styles" Target="styles.xml"/>`,
    ),
    'word/numbering.xml': `<?xml version="1.0"?><w:numbering ${W}><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`,
    'word/styles.xml': `<?xml version="1.0"?><w:styles ${W}><w:style w:type="paragraph" w:styleId="Heading2"><w:name w:val="heading 2"/></w:style></w:styles>`,
    'word/document.xml': `<?xml version="1.0"?><w:document ${W}><w:body>${paragraphs.join('')}</w:body></w:document>`,
  })
}

/** One line set on a page: points from the left, points from the bottom, height of the type. */
export interface Set {
  readonly x: number
  readonly y: number
  readonly size: number
  readonly words: string
}

const WINANSI: Readonly<Record<string, number>> = {
  '€': 0x80,
  '•': 0x95,
  '–': 0x96,
  '—': 0x97,
  '’': 0x92,
}
function pdfSign(sign: string): string {
  const code = WINANSI[sign]
  if (code !== undefined) return `\\${code.toString(8)}`
  return /[\\()]/.test(sign) ? `\\${sign}` : sign
}
const pdfString = (words: string): string => `(${[...words].map(pdfSign).join('')})`

/** A PDF of pages with lines of Courier, whose characters are all 0.6 of their height wide. */
export function pdf(pages: readonly (readonly Set[])[]): Uint8Array {
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '',
    '<< /Type /Font /Subtype /Type1 /BaseFont /Courier /Encoding /WinAnsiEncoding >>',
  ]
  const kids: string[] = []
  for (const lines of pages) {
    const stream = lines
      .map(({ x, y, size, words }) => `BT /F1 ${size} Tf ${x} ${y} Td ${pdfString(words)} Tj ET`)
      .join('\n')
    objects.push(`<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`)
    objects.push(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Resources << /Font << /F1 3 0 R >> >> /Contents ${objects.length} 0 R >>`,
    )
    kids.push(`${objects.length} 0 R`)
  }
  objects[1] = `<< /Type /Pages /Kids [${kids.join(' ')}] /Count ${kids.length} >>`
  let file = '%PDF-1.4\n'
  const offsets = objects.map((object, i) => {
    const at = file.length
    file += `${i + 1} 0 obj\n${object}\nendobj\n`
    return at
  })
  const table = offsets.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('')
  return Buffer.from(
    `${file}xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer << /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${file.length}\n%%EOF`,
    'latin1',
  )
}

/** Breaks words into lines of at most `most` characters. */
export function wrap(words: string, most: number): string[] {
  const lines: string[] = []
  for (const word of words.split(' ')) {
    const last = lines.at(-1)
    if (last !== undefined && last.length + 1 + word.length <= most)
      lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return lines
}

/** The posting printed: headings larger, long lines wrapped, a page number at the foot. */
export function printed(lines: Written = POSTING, most = 70): Uint8Array {
  const set: Set[] = []
  let y = 740
  for (const [is, words] of lines) {
    if (is === 'heading') y -= 14
    const size = is === 'heading' ? 14 : 10
    for (const written of wrap(is === 'bullet' ? `• ${words}` : words, most)) {
      set.push({ x: 72, y, size, words: written })
      y -= 13
    }
  }
  return pdf([[...set, { x: 300, y: 30, size: 8, words: 'Page 1 of 1' }]])
}
