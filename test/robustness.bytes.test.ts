import { describe, expect, test } from 'vitest'
import { check, parse, readPostings, readProfile, type PostingDocument } from '../src/index.ts'
import { ADA, EASY } from './cli/place.ts'
import { folder, run, textsOf } from './cli/run.ts'
import { zip } from './input/binary.ts'

/** What docs/security.md promises of files, whatever bytes they hold and however many. */

const utf16 = (text: string): Uint8Array => Buffer.from(`\ufeff${text}`, 'utf16le')
const latin1 = (text: string): Uint8Array => Buffer.from(text, 'latin1')

describe('one decoder', () => {
  const line = (words: string): string => `${JSON.stringify({ title: 'Chef', text: words })}\n`
  const words = 'Ingénieur – Café: Go is required'

  test.each([
    ['UTF-16', 'jobs.ndjson', utf16(line(words) + line('Python'))],
    ['UTF-16', 'jobs.csv', utf16(`title,text\nChef,${words}\nCook,Python\n`)],
    ['Windows-1252', 'jobs.tsv', latin1(`title\ttext\nChef\t${words.replace('–', '-')}\n`)],
    ['Windows-1252', 'jobs.ndjson', latin1(line(words.replace('–', '-')))],
  ])('rank reads %s %s as check does', async (_, name, bytes) => {
    const root = folder({ [name]: bytes })
    for (const command of ['rank', 'gaps', 'check']) {
      const { code, stdout } = await run(root, `fit ${command} ${name}`)
      expect([code, stdout]).toEqual([0, expect.stringMatching(/Chef|Python/) as string])
      expect(stdout).not.toMatch(/\ufffd|C h e f|P y t h o n/)
    }
  })

  test('one stray byte garbles its own line only', async () => {
    const bytes = Buffer.concat([Buffer.from('Café\n'), latin1('Café\n'), Buffer.from('Größe')])
    expect(await textsOf(bytes, 'a.txt')).toEqual(['Café\nCafé\nGröße'])
  })

  test('a profile may be in UTF-16', async () => {
    const root = folder({ 'wide.yaml': utf16(ADA), 'easy.txt': EASY })
    expect((await run(root, 'fit check easy.txt -p wide.yaml')).stdout).toContain('Ada Example')
  })

  test('a CR by itself ends a line; with a line feed it is one end', async () => {
    const [cr, crlf] = [EASY.replaceAll('\n', '\r'), EASY.replaceAll('\n', '\r\n')]
    const linesOf = async (text: string): Promise<unknown> => {
      const [document] = await readPostings(Buffer.from(text), 'a.txt')
      return parse(document as PostingDocument).lines.map(({ line, role }) => [line, role])
    }
    expect(await linesOf(cr)).toEqual(await linesOf(EASY))
    expect(await linesOf(crlf)).toEqual(await linesOf(EASY))
    expect(await textsOf(Buffer.from('title,text\rA,Go\rB,Python\r'), 'a.csv')).toEqual([
      'Go',
      'Python',
    ])
  })
})

describe('how a mail is packed', () => {
  const words = 'Requirements:\r\n- Go is required\r\n'
  const packed = (coding: string, body: string, type = 'text/plain'): string =>
    `Content-Type: ${type}; charset=utf-8\r\nContent-Transfer-Encoding: ${coding}\r\n\r\n${body}`
  const head = 'From: a@example.org\r\nSubject: Engineer\r\nMIME-Version: 1.0\r\n'
  const parts = (...each: string[]): string =>
    `Content-Type: multipart/alternative; boundary=cut\r\n\r\n${each.map((part) => `--cut\r\n${part}\r\n`).join('')}--cut--`
  const base64 = Buffer.from(words).toString('base64')
  const uuencoded = 'begin 644 a.txt\r\n.4F5Q=6ER96UE;G1S.@H\r\nend\r\n'

  test.each([
    ['in capitals', packed('BASE64', base64)],
    ['with a comment', packed('base64 (of eight bits)', base64)],
    ['in quotation marks', packed('"7bit"', words)],
    ['in no way', packed('Binary', words)],
    [
      'in two ways, of which one is known',
      parts(
        packed('x-uuencode', uuencoded),
        packed('8bit', '<p>Requirements:</p><ul><li>Go is required</li></ul>', 'text/html'),
      ),
    ],
    [
      'in two ways, of which the plain one is known',
      parts(packed('7bit', words), packed('x-yenc', '=ybegin', 'text/html')),
    ],
    [
      'beside a picture in a way that nobody knows',
      parts(packed('7bit', words), packed('x-uuencode', uuencoded, 'image/png')),
    ],
  ])('%s is read', async (_, mail) => {
    const [text] = await textsOf(Buffer.from(head + mail), 'a.eml')
    expect(text).toContain('Go is required')
  })

  test.each(['x-uuencode', 'uuencode', 'x-yenc', 'x-gzip64', 'base85', 'quoted-printables'])(
    '%s is refused: its letters are no words',
    async (coding) => {
      const mail = Buffer.from(head + packed(coding, uuencoded))
      await expect(readPostings(mail, 'a.eml')).rejects.toThrow(/packed in a way/)
    },
  )

  test('a charset that nobody knows is read as Windows-1252', async () => {
    const mail = `${head}${packed('quoted-printable', 'Caf=E9: Go is required').replace('utf-8', 'x-klingon')}`
    expect(await textsOf(Buffer.from(mail), 'a.eml')).toEqual(['Café: Go is required'])
  })
})

describe('small files that are heavy', () => {
  const archive = (body: string): Uint8Array =>
    zip({ 'word/document.xml': body, '[Content_Types].xml': '<Types/>' }, true)

  test.each([
    ['empty paragraphs', archive(`<w:document>${'<w:p/>'.repeat(2_000_000)}</w:document>`)],
    ['a long text', archive(`<w:t>${'a'.repeat(20_000_000)}</w:t>`)],
  ])('an archive of %s is refused at once', async (_, bytes) => {
    expect(bytes.length).toBeLessThan(100_000)
    await expect(readPostings(bytes, 'a.docx')).rejects.toThrow(/unpacks to more/)
  })

  test('one bad file is one row, and the next one is read', async () => {
    const root = folder({
      'p/bad.docx': archive('<w:p/>'.repeat(2_000_000)),
      'p/good.txt': EASY,
      'p/worse.pdf': '%PDF-1.4\n1 0 obj\n<<',
    })
    const { code, stdout } = await run(root, 'fit rank p')
    expect(code).toBe(0)
    expect(stdout).toMatch(/1 of 1 posting, 2 could not be read/)
  })
})

describe('a posting that is a book', () => {
  const long = 'Go; '.repeat(400_000)
  const record = (text: string): string => JSON.stringify({ title: 'Engineer', text })
  const mail = `From: a@example.org\nSubject: Engineer\nContent-Type: text/plain\n\n${'Go; '.repeat(15).concat('\n').repeat(26_000)}`

  test.each([
    ['a.txt', long],
    ['a.md', `# Engineer\n\n${'- Go; \n'.repeat(230_000)}`],
    ['a.html', `<html><body><h1>Engineer</h1><p>${long}</p></body></html>`],
    ['a.json', record(long)],
    ['a.yaml', `title: Engineer\ntext: ${long}\n`],
    ['a.eml', mail],
    ['a.rtf', `{\\rtf1 ${long}}`],
    ['a.csv', `title,text\nEngineer,${long}\n`],
    ['a.ndjson', record(long)],
  ])('%s is refused before it fills the memory', async (name, text) => {
    await expect(readPostings(Buffer.from(text), name)).rejects.toThrow(
      /1,\d{3},\d{3} characters of text; at most 250,000 are read/,
    )
  })

  test('a line of that length is one row, and the next one is read', async () => {
    const root = folder({ 'a.ndjson': `${record(long)}\n${record('Go is required')}\n` })
    const { code, stdout } = await run(root, 'fit rank a.ndjson')
    expect(code).toBe(0)
    expect(stdout).toMatch(/1 of 1 posting, 1 could not be read/)
  })

  test('requirements without end are not judged', async () => {
    const requirements = Array.from({ length: 10_001 }, () => ({ kind: 'skill', skills: ['Go'] }))
    const stated = JSON.stringify({ text: 'Go', requirements })
    await expect(readPostings(Buffer.from(stated), 'a.json')).rejects.toThrow(/at most 10,000/)
  })

  test.each([
    ['lines', `text: Go\nx:\n${'- a\n'.repeat(150_001)}`],
    ['commas', `text: Go\nx: [${'a,'.repeat(150_001)}a]\n`],
    ['brackets', `text: Go\nx: ${'[[]],'.repeat(60_000)}\n`],
    ['a list that begins behind a key', `x: 1\n${'- text: Go\n'.repeat(150_001)}`],
  ])('YAML of values without end is refused before it is parsed: %s', async (_, text) => {
    await expect(readPostings(Buffer.from(text), 'a.yaml')).rejects.toThrow(
      /more values than a posting has/,
    )
  })

  test.each([
    ['elements', '<br>'.repeat(400_001)],
    ['comments', '<!---->'.repeat(400_001)],
  ])('a page of %s without end is refused', async (_, tags) => {
    const page = `<html><body><h1>Engineer</h1><p>Go is required</p>${tags}</body></html>`
    await expect(readPostings(Buffer.from(page), 'a.html')).rejects.toThrow(/more elements than/)
  })

  test('a list of postings may have as many values for each', async () => {
    const one = `- text: |\n${'    Go, C, R\n'.repeat(4000)}`
    const all = await readPostings(Buffer.from(`# mine\n---\n${one.repeat(14)}`), 'a.yaml')
    expect(all).toHaveLength(14)
  })

  test('YAML that nests deeper than its parser can follow is a fault of the file', async () => {
    const deep = `text: Go\nx: {${'? a : b '.repeat(100_000)}}`
    await expect(readPostings(Buffer.from(deep), 'a.yaml')).rejects.toThrow(/too deeply/)
  })

  test('a text of the greatest length is read', async () => {
    const [document] = await readPostings(Buffer.from('word '.repeat(50_000)), 'a.txt')
    expect(document?.text).toHaveLength(250_000)
  })
})

test('a profile of hostile names judges a posting of hostile names', async () => {
  const { profile } = readProfile(ADA, 'ada.yaml')
  const names = ['constructor', '__proto__', 'hasOwnProperty', 'valueOf', 'x'.repeat(15_000)]
  const [document] = await readPostings(
    Buffer.from(
      `3 constructor in __proto__\n\nRequirements:\n${names.map((n) => `- Experience with ${n} in ${n}\n- 3 ${n} of ${n}, fluent ${n}\n`).join('')}`,
    ),
    'a.txt',
  )
  const report = check(parse(document as PostingDocument), profile, { asOf: '2025-01-15' })
  expect(JSON.stringify(report)).not.toMatch(/NaN|native code/)
})
