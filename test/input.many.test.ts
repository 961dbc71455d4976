import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { InputError } from '../src/core/diagnostic.ts'
import { loadSaved, readDocuments, streamDocuments } from '../src/postings/index.ts'
import { pdf, wrap, zip } from './input/binary.ts'
import { bytes, escaped, json, ldBlock, mail } from './input/formats.ts'
import { marked, only } from './input/release-engineer.ts'
import { html, JOB_POSTING, linesOf, page, POSTING, text, TITLE, WORDS } from './input/posting.ts'

describe('tables of scrapers', () => {
  const table =
    'id,title,company,description,interval,min_amount,max_amount,currency\n' +
    '1,Cook,Larkspur,"**Requirements**\n\n* 3\\+ years of C\\+\\+ \\& C\\#\n* A C:\\temp folder",hourly,21.5,30,USD\n' +
    '2,Baker,Larkspur,,,,,\n' +
    '3,Smith,Larkspur,You shoe horses all day.,,40000,,\n'

  test('signs that were escaped are signs, pay is read, one bad row does not end the table', async () => {
    const told: string[] = []
    const found = await readDocuments(bytes(table), 'jobs.csv', {
      onProblem: (error) => told.push(error.diagnostics[0]?.source ?? ''),
    })
    expect(told).toEqual(['jobs.csv#2'])
    expect(found.map(({ source }) => source)).toEqual(['jobs.csv#1', 'jobs.csv#3'])
    expect(found[0]?.text).toContain('3+ years of C++ & C#')
    expect(found[0]?.text).toContain('C:\\temp')
    expect(found.map(({ metadata }) => metadata.baseSalary)).toEqual([
      { min: 21.5, max: 30, currency: 'USD', unit: 'hour' },
      undefined,
    ])
  })

  test('a map reaches keys inside others', async () => {
    const record = { job: { advert: 'You shoe horses all day.', 'the.name': 'Smith' }, name: 'x' }
    const [document] = await readDocuments(bytes(JSON.stringify(record)), 'a.json', {
      map: { text: 'job.advert' },
    })
    expect(document?.text).toBe('You shoe horses all day.')
    await expect(
      readDocuments(bytes(JSON.stringify(record)), 'a.json', {
        map: { text: 'jobs.advert' },
      }),
    ).rejects.toThrow(/no column "jobs.advert"/)
  })
})

describe('a list of postings', () => {
  const board = {
    jobs: [
      { id: 1, title: 'One', absolute_url: 'u', content: escaped(html()) },
      { id: 2, title: 'Two', absolute_url: 'u', content: '' },
      { id: 3, title: 'Three', absolute_url: 'u', content: escaped(html()) },
    ],
  }

  test('is read one by one; a bad one is told and the rest goes on', async () => {
    const problems: string[] = []
    const documents = await readDocuments(json(board), 'board.json', {
      onProblem: (error) => problems.push(...error.diagnostics.map((d) => d.source)),
    })
    expect(documents.map((d) => [d.source, d.metadata.title])).toEqual([
      ['board.json#1', 'One'],
      ['board.json#3', 'Three'],
    ])
    expect(problems).toEqual(['board.json#2'])
  })

  test('ends at the first bad one where nobody listens', async () => {
    await expect(readDocuments(json(board), 'board.json')).rejects.toThrow(InputError)
  })

  test('of several JobPostings on one page', async () => {
    const second = { ...JOB_POSTING, title: 'Linker Intern', description: html() }
    const documents = await readDocuments(
      bytes(page('', ldBlock([{ ...JOB_POSTING, description: html() }, second, second]))),
      'jobs.html',
    )
    expect(documents.map((d) => d.metadata.title)).toEqual([TITLE, 'Linker Intern'])
  })

  test('streams from pieces that end anywhere', async () => {
    const file = Buffer.concat(
      [0, 1, 2].map((i) => Buffer.from(`${JSON.stringify({ title: `Nº ${i}`, text: text() })}\n`)),
    )
    const titles: unknown[] = []
    async function* pieces(): AsyncGenerator<Uint8Array> {
      for (let at = 0; at < file.length; at += 7) yield file.subarray(at, at + 7)
    }
    for await (const document of streamDocuments(pieces(), 'jobs.ndjson'))
      titles.push(document.metadata.title)
    expect(titles).toEqual(['Nº 0', 'Nº 1', 'Nº 2'])
  })

  test('streams without holding the file', async () => {
    const line = `${JSON.stringify({ title: 'x', text: 'Go and SQL. '.repeat(8000) })}\n`
    function* pieces(): Generator<string> {
      for (let i = 0; i < 1500; i++) yield line
    }
    let read = 0
    let most = 0
    for await (const document of streamDocuments(pieces(), 'jobs.ndjson')) {
      read += document.text.length
      most = Math.max(most, process.memoryUsage().heapUsed)
    }
    expect(read).toBeGreaterThan(140_000_000)
    expect(most / 1024 / 1024).toBeLessThan(400)
  })

  test('of a table, whose columns can be named', async () => {
    const table = 'a,b,c\nCompiler Intern,"Write ""C"", well",Cork\n=1+1,"Go, Rust",\n'
    const documents = await readDocuments(bytes(table), 'jobs.csv', {
      map: { text: 'b', title: 'a', jobLocation: 'c' },
    })
    expect(documents.map((d) => [d.text, d.metadata.title])).toEqual([
      ['Write "C", well', 'Compiler Intern'],
      ['Go, Rust', '=1+1'],
    ])
    await expect(readDocuments(bytes(table), 'jobs.csv')).rejects.toThrow(
      'No column or key holds the text',
    )
    await expect(readDocuments(bytes(table), 'jobs.csv', { map: { text: 'z' } })).rejects.toThrow(
      'There is no column "z". There are: a, b, c.',
    )
    await expect(readDocuments(bytes(table), 'jobs.csv', { map: { words: 'b' } })).rejects.toThrow(
      '"words" is not a fact that a posting has',
    )
  })
})

describe('our own form', () => {
  test.each([
    [text()],
    [text(POSTING, '\r\n')],
    ['  Rust\n\n\n'],
    ['Rust \u0007\u2028 \ttab \n: # - "x"\n\n  in'],
    ['# Rust'],
    ['Rust'],
    [`${'long '.repeat(100)}Rust`],
  ])('is written so that its text comes back to the letter: %j', async (kept) => {
    const { readingForm } = await loadSaved()
    const reading = {
      schema: 'fit.parse/1',
      posting: { source: 'x.txt', title: 'A: b' },
      requirements: [
        { id: 'r1', kind: 'skill', quote: kept.slice(0, 4), span: { start: 0, end: 4 } },
      ],
    }
    const document = only(await readDocuments(bytes(readingForm(reading, kept)), 'edited.yaml'))
    expect(document.text).toBe(kept)
    expect(document.stated).toEqual({ ...reading, text: kept })
  })

  test('keeps what it states, to be judged as it stands', async () => {
    const own = {
      schema: 'fit.parse/1',
      posting: {
        source: 'first.txt',
        title: 'A',
        jobLocation: [{ text: 'Cork', country: 'IE' }],
        weeks: 10,
        jobStartDate: '2026-06',
      },
      requirements: [{ id: 'r1', kind: 'skill', quote: 'Rust' }],
      text: 'Rust',
    }
    const document = only(await readDocuments(json(own), 'a.json'))
    expect(document.stated).toEqual(own)
    expect(document).toMatchObject({
      source: 'first.txt',
      text: 'Rust',
      metadata: {
        title: 'A',
        jobLocation: [{ text: 'Cork', country: 'IE' }],
        weeks: 10,
        jobStartDate: '2026-06',
      },
    })
  })
})

describe('a record that keeps its parts apart', () => {
  test('is read with a heading above each', async () => {
    const record = {
      title: 'A',
      description: 'We make a compiler.',
      requirements: ['C++ or Rust', 'Git'],
      benefits: 'A garden.',
    }
    const document = only(await readDocuments(json(record), 'a.json'))
    expect(document.text).toBe(
      'We make a compiler.\n\nRequirements\n\nC++ or Rust\nGit\n\nBenefits\n\nA garden.',
    )
    expect([marked(document, 'heading'), marked(document, 'bullet'), document.stated]).toEqual([
      ['Requirements', 'Benefits'],
      ['C++ or Rust', 'Git'],
      undefined,
    ])
    expect(
      only(await readDocuments(json({ title: 'A', requirements: ['Git'] }), 'a.json')).text,
    ).toBe('Requirements\n\nGit')
  })
})

describe('columns of a page', () => {
  test('are read one after the other, with words joined that a line end parted', async () => {
    const left = wrap(
      'We look for a person who likes to take machines apart and who writes down what was found inside of them so that others can learn',
      34,
    )
    const right = wrap(
      'Requirements for this role are an under-standing of C and of digital circuits, and the ﬁrm wish to finish what was begun with us',
      34,
    )
    const broken = right.flatMap((line) =>
      line.includes('under-standing') ? line.split(/(?<=under-)/) : [line],
    )
    const set = [
      { x: 72, y: 740, size: 18, words: 'Hardware Intern' },
      ...left.map((words, i) => ({ x: 72, y: 700 - 13 * i, size: 10, words })),
      ...broken.map((words, i) => ({
        x: 320,
        y: 700 - 13 * i,
        size: 10,
        words: words.replaceAll('ﬁ', 'fi'),
      })),
    ]
    const { text: read } = only(await readDocuments(pdf([set]), 'a.pdf'))
    expect(read.replace(/\n+/g, '\n')).toBe(
      'Hardware Intern\nWe look for a person who likes to take machines apart and who writes down what was found inside of them so that others can learn\nRequirements for this role are an understanding of C and of digital circuits, and the firm wish to finish what was begun with us',
    )
  })

  test('what repeats on every page is left out', async () => {
    const one = (n: number) => [
      { x: 72, y: 770, size: 8, words: 'larkspur.example/jobs' },
      { x: 72, y: 700, size: 10, words: `Part ${'abc'[n] ?? ''} of the text` },
      { x: 72, y: 20, size: 8, words: `${n + 1}/3` },
    ]
    const { text: read } = only(await readDocuments(pdf([one(0), one(1), one(2)]), 'a.pdf'))
    expect(linesOf(read)).toEqual([
      'Part a of the text',
      'Part b of the text',
      'Part c of the text',
    ])
  })
})

describe('what cannot be read is said clearly', () => {
  const deep = '<div>'.repeat(100_000)
  test.each<readonly [string, string, Uint8Array, string]>([
    ['an empty file', 'a.txt', bytes(''), 'This posting is empty'],
    ['a blank file', 'a.txt', bytes(' \n\u200b\n--'), 'This posting is empty'],
    ['a picture', 'a.txt', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10), 'a PNG picture'],
    ['zero bytes', 'a.txt', new Uint8Array(300), 'no text that can be read'],
    ['a PDF without text', 'a.pdf', pdf([[]]), 'no text in it (a scan?)'],
    ['a broken PDF', 'a.pdf', bytes('%PDF-1.7\nnothing'), 'This PDF is broken'],
    ['an archive', 'a.docx', bytes('PK\x03\x04nothing'), 'not a Word document'],
    [
      'an archive that unpacks without end',
      'a.docx',
      zip({ 'word/document.xml': ' '.repeat(80 * 1024 * 1024) }, true),
      'unpacks to more',
    ],
    [
      'a page that a script fills',
      'a.html',
      bytes('<!doctype html><title>Jobs</title><div id="root"></div><script>load()</script>'),
      'This page has no posting in it',
    ],
    ['tags in tags', 'a.html', bytes(`<!doctype html>${deep}`), 'too deeply'],
    [
      'closing tags without their opening ones, deep inside',
      'a.html',
      bytes(`${'<div>'.repeat(15_000)}${'</b>'.repeat(1_000_000)}Go`),
      'too deeply',
    ],
    [
      'YAML in YAML',
      'a.yaml',
      bytes(`text: a\nb: ${'['.repeat(5000)}${']'.repeat(5000)}`),
      'nests its values too deeply',
    ],
    [
      'a board without texts',
      'a.json',
      json({ jobs: [{ id: 1, title: 'x', absolute_url: 'u' }] }),
      'add ?content=true',
    ],
    ['an empty list', 'a.json', json([]), 'its list is empty'],
    ['a record without text', 'a.json', json({ title: 'x' }), 'No column or key holds the text'],
    ['YAML without text', 'a.yaml', bytes('- 1\n'), 'This holds no posting'],
    [
      'an alias bomb',
      'a.yaml',
      bytes(
        `a: &a [x,x,x,x,x,x,x,x,x]\n${'bcdefghij'
          .split('')
          .map((k, i) => `${k}: &${k} [${Array(9).fill(`*${'abcdefghi'[i]}`).join(',')}]`)
          .join('\n')}\ntext: *j\n`,
      ),
      'repeats itself',
    ],
    ['a table without rows', 'a.csv', bytes('title,text\n'), 'no row below its header'],
    [
      'a mail without text',
      'a.eml',
      bytes(mail('image/png', 'base64', 'AAAA')),
      'This mail has no text',
    ],
    ['more than 25 MB', 'a.txt', new Uint8Array(26 * 1024 * 1024).fill(97), 'may have up to 25 MB'],
  ])('%s', async (_name, file, content, message) => {
    const error: unknown = await readDocuments(content, file).catch((e: unknown) => e)
    expect(error).toBeInstanceOf(InputError)
    expect((error as InputError).message).toContain(message)
  })

  test.each([
    ['{\n  "text": "a",\n}', 3, 1],
    ['[{"text": "a"} {"text": "b"}]', 1, 16],
    ['{"text": "a"', 1, 13],
    ['{"text": \'a\'}', 1, 10],
    ['{"text": "a\nb"}', 1, 10],
  ])('broken JSON %j at line %i, column %i', async (written, line, column) => {
    const error: unknown = await readDocuments(bytes(written), 'a.json').catch((e: unknown) => e)
    expect((error as InputError).diagnostics[0]).toMatchObject({ line, column, source: 'a.json' })
  })

  test('broken YAML with its place', async () => {
    const error: unknown = await readDocuments(bytes('title: a\ntext: "b\n'), 'a.yaml').catch(
      (e: unknown) => e,
    )
    expect((error as InputError).diagnostics[0]?.line).toBeGreaterThan(1)
  })

  test('a broken line of NDJSON has the number of its line', async () => {
    const error: unknown = await readDocuments(
      bytes('{"text": "a"}\n{"text": b}\n'),
      'a.ndjson',
    ).catch((e: unknown) => e)
    expect((error as InputError).diagnostics[0]).toMatchObject({ line: 2, column: 10 })
  })
})

describe('size and depth', () => {
  test('ten thousand nested elements are read', async () => {
    const nested = `<!doctype html><main>${'<div>'.repeat(10_000)}${html()}`
    expect(linesOf(only(await readDocuments(bytes(nested), 'a.html')).text)).toEqual(WORDS)
  })

  test('a megabyte on one line, with tags or without, is read at once', async () => {
    const started = performance.now()
    await readDocuments(
      bytes(`<p>${'<b title="where a link leads to, and why">word</b> '.repeat(19_000)}`),
      'a.html',
    )
    // the longest text that is read
    await readDocuments(bytes('word '.repeat(20_000)), 'a.txt')
    await readDocuments(bytes('a((((<'.repeat(16_000)), 'a.txt')
    expect(performance.now() - started).toBeLessThan(10_000)
  })
})

test('the example of our own form in the documentation is read as it says', async () => {
  const block = /```yaml\n([^`]+)```/.exec(readFileSync('docs/postings.md', 'utf8'))?.[1] ?? ''
  expect(only(await readDocuments(bytes(block), 'a.yaml'))).toMatchObject({
    text: 'Requirements\n- Git and code review are habits\n',
    metadata: {
      title: 'Embedded Software Engineer',
      hiringOrganization: 'Kestrel Instruments',
      employmentType: 'full-time',
      workplace: 'onsite',
      datePosted: '2026-09-07',
      jobLocation: [{ text: 'Cambridge, UK', country: 'GB' }],
      baseSalary: { min: 46_000, max: 54_000, currency: 'GBP', unit: 'year' },
    },
  })
})
