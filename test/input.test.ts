import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { InputError } from '../src/core/diagnostic.ts'
import type { Metadata } from '../src/core/posting.ts'
import {
  decode,
  loadSaved,
  readAtOnce,
  readPlain,
  readPostings,
  streamPostings,
} from '../src/postings/index.ts'
import { pdf, wrap, zip } from './input/binary.ts'
import { bytes, escaped, FORMATS, json, ldBlock, mail, microdata } from './input/formats.ts'
import { expectReleaseEngineer, marked, only } from './input/release-engineer.ts'
import { html, JOB_POSTING, linesOf, page, POSTING, text, TITLE, WORDS } from './input/posting.ts'

describe('one posting in every format', () => {
  test.each(FORMATS)('%s', async (_name, file, content) => {
    const document = only(await readPostings(content, file, { map: {} }))
    expect(
      linesOf(document.text)
        .map((l) => l.replace(/:$/, ''))
        .filter((l) => l !== TITLE),
    ).toEqual(WORDS)
  })

  test.each(
    FORMATS.filter(([name]) => /page|fragment|Greenhouse|Lever|Ashby|Word|Markdown/.test(name)),
  )('%s marks headings and list items', async (_name, file, content) => {
    const document = only(await readPostings(content, file))
    const headings = marked(document, 'heading').map((l) => l.replace(/^#+ |:$/g, ''))
    expect(headings.filter((l) => l !== TITLE)).toEqual([
      'Your days',
      'Requirements',
      'Nice to have',
    ])
    const bullets = marked(document, 'bullet')
    if (bullets.length > 0)
      expect(bullets).toEqual(POSTING.filter(([is]) => is === 'bullet').map(([, words]) => words))
  })
})

describe('text stays as it is, so that spans point into the file', () => {
  test.each([
    ['one\r\ntwo\r\n'],
    ['  indented\n\n\n• a  b\t\n'],
    ['soft\u00adhyphen and\u00a0no break\n'],
    ['Team &amp; culture\n\nRequirements:\n- Go<br>\n- SQL\n'],
    ['{Go} or [Rust]\nyes'],
  ])('%j', (written) => {
    expect(readPlain(written, 'a.txt').text).toBe(written)
    expect(readAtOnce(bytes(written), 'a.txt')?.text).toBe(written)
  })

  test('a byte order mark is dropped', () => {
    expect(decode(bytes('\ufeffGo'))).toBe('Go')
  })

  test('a forum post in HTML is converted, though it is named as text', async () => {
    const { text: read } = only(
      await readPostings(
        bytes(
          'Larkspur | Cork | ONSITE<p>We&#x27;re looking for someone who writes C&#x2F;C++.<p>Write to us',
        ),
        '-',
      ),
    )
    expect(read).toBe(
      "Larkspur | Cork | ONSITE\n\nWe're looking for someone who writes C/C++.\n\nWrite to us",
    )
  })
})

describe('metadata', () => {
  test('of JSON-LD', async () => {
    const { metadata } = only(
      await readPostings(
        bytes(page('', ldBlock({ ...JOB_POSTING, description: html() }))),
        'a.html',
      ),
    )
    expect(metadata).toEqual({
      title: TITLE,
      hiringOrganization: 'Larkspur',
      employmentType: 'internship',
      datePosted: '2026-02-03',
      validThrough: '2026-04-30',
      workplace: 'remote',
      jobLocation: [
        { text: 'Cork, IE', country: 'IE' },
        { text: 'Ireland', country: 'IE' },
      ],
      baseSalary: { min: 38, max: 38, currency: 'EUR', unit: 'hour' },
    })
  })

  test('of microdata', async () => {
    expect(only(await readPostings(bytes(page(microdata)), 'a.html')).metadata).toEqual({
      title: TITLE,
      hiringOrganization: 'Larkspur',
      datePosted: '2026-02-03',
    })
  })

  test('of microdata whose parts stand loose', async () => {
    const loose =
      '<div itemtype="http://schema.org/JobPosting"><meta itemprop="datePosted" content="Wed Sep 02 02:00:00 UTC 2026"><span itemprop="title">Engineer</span><span itemprop="jobLocation"><span itemprop="address"><meta itemprop="addressLocality" content="Lyon"><meta itemprop="addressCountry" content="FR"></span></span>'
    const document = only(
      await readPostings(
        bytes(page(`${loose}<div class="jobdescription">${html()}</div></div>`)),
        'a.html',
      ),
    )
    expect(document.metadata).toEqual({
      title: 'Engineer',
      datePosted: '2026-09-02',
      jobLocation: [{ text: 'Lyon, FR', country: 'FR' }],
    })
    expect(linesOf(document.text)).toEqual(WORDS)
  })

  test.each([
    ['2026-02-03T23:00:00-05:00', '2026-02-03'],
    ['2026/02/03', '2026-02-03'],
    ['February 3, 2026', '2026-02-03'],
    ['3 Feb 2026', '2026-02-03'],
    ['Tue, 03 Feb 2026 10:20:30 GMT', '2026-02-03'],
    [1_770_112_800_000, '2026-02-03'],
    [1_770_112_800, '2026-02-03'],
    ['2026-02-31', undefined],
    ['yesterday', undefined],
    ['May', undefined],
  ])('the day %j is %s', async (datePosted, day) => {
    expect(
      only(await readPostings(json({ text: text(), datePosted }), 'a.json')).metadata.datePosted,
    ).toBe(day)
  })

  test('of a page, its heading is the title', async () => {
    expect(only(await readPostings(bytes(page(html())), 'a.html')).metadata).toEqual({
      title: TITLE,
    })
  })

  test.each([
    ['Austin, TX', 'US'],
    ['Toronto, ON', 'CA'],
    ['Berlin, Germany', 'DE'],
    ['Remote, UK', 'GB'],
    ['Remote - Poland', 'PL'],
    ['Georgia', null],
    ['Bangalore, IN', 'IN'],
    ['Gary, IN', 'US'],
    ['Berlin, DE', 'DE'],
    ['Newark, DE', 'US'],
    ['Palo Alto, CA 94301', 'US'],
    ['Cork', null],
    ['Tbilisi, Georgia', null],
    ['San Diego, California', 'US'],
  ])('the country of "%s" is %s', async (location, country) => {
    const { metadata } = only(
      await readPostings(json({ title: 'x', location, text: text() }), 'a.json'),
    )
    expect(metadata.jobLocation).toEqual([{ text: location, country }])
  })

  test('a title cannot bring control characters along', async () => {
    const { metadata } = only(
      await readPostings(json({ title: '\u001b[31mRed\u202e\n title', text: text() }), 'a.json'),
    )
    expect(metadata.title).toBe('[31mRed title')
  })
})

describe('feeds', () => {
  const common = { title: 'Release Engineer', datePosted: '2026-02-03' }
  test.each<readonly [string, Partial<Metadata>]>([
    ['rss.xml', { ...common, jobLocation: [{ text: 'Cork, Ireland', country: 'IE' }] }],
    ['atom.xml', { ...common, hiringOrganization: 'Larkspur' }],
  ])('%s', async (file, metadata) => {
    const document = only(await readPostings(readFileSync(`test/fixtures/ats/${file}`), file))
    expect(document.metadata).toEqual(metadata)
    expectReleaseEngineer(document)
  })
})

describe('pay in tiers, as Ashby answers', () => {
  const job = (compensation: object) =>
    readPostings(
      bytes(
        JSON.stringify({
          title: 'Release Engineer',
          descriptionHtml: '<p>You look after the builds of forty teams.</p>',
          compensation,
        }),
      ),
      'a.json',
    )
  const salary = {
    compensationType: 'Salary',
    interval: '1 YEAR',
    currencyCode: 'EUR',
    minValue: 70_000,
    maxValue: 85_000,
  }
  const equity = { compensationType: 'EquityPercentage', minValue: 0.1, maxValue: 0.2 }

  test.each([
    [{ compensationTiers: [{ components: [equity, salary] }], summaryComponents: [] }],
    [{ compensationTiers: [], summaryComponents: [salary] }],
  ])('%j', async (compensation) => {
    expect(only(await job(compensation)).metadata.baseSalary).toEqual({
      min: 70_000,
      max: 85_000,
      currency: 'EUR',
      unit: 'year',
    })
  })

  test('equity alone is no pay', async () =>
    expect(
      only(await job({ compensationTiers: [{ components: [equity] }] })).metadata.baseSalary,
    ).toBeUndefined())
})

describe('XML', () => {
  test.each(['<?xml version="1.0"?>\n<invoice><sum>4</sum></invoice>', '<?xml version="1.0"?>'])(
    'of an unknown kind is refused by name: %s',
    async (xml) => {
      await expect(readPostings(bytes(xml), 'a.xml')).rejects.toThrow(/XML of an unknown kind/)
    },
  )

  test('a feed without postings says so', async () => {
    await expect(
      readPostings(bytes('<rss><channel><title>Jobs</title></channel></rss>'), 'a.xml'),
    ).rejects.toThrow(/no posting in this feed/)
  })

  test('an entry that cannot be read is named, and the rest goes on', async () => {
    const told: string[] = []
    const found = await readPostings(
      bytes(
        '<rss><channel><item><title>Empty</title></item><item><title>Cook</title><description>You make soup for a hundred.</description></item></channel></rss>',
      ),
      'a.rss',
      { onProblem: (error) => told.push(error.diagnostics[0]?.source ?? '') },
    )
    expect([told, found.map(({ metadata }) => metadata.title)]).toEqual([['a.rss#1'], ['Cook']])
  })

  test('a page of XHTML is a page', async () => {
    const page =
      '<?xml version="1.0"?>\n<html><body><main><h1>Cook</h1><p>You make soup for a hundred people, and clean the pots in the evening.</p></main></body></html>'
    expect(only(await readPostings(bytes(page), 'a.html')).metadata.title).toBe('Cook')
  })
})

describe('what schema.org states in numbers and categories', () => {
  const posting = async (
    facts: object,
    description = '<p>We build boats for rivers and lakes, and an engineer shall join our yard.</p>',
  ) =>
    only(
      await readPostings(
        bytes(JSON.stringify({ '@type': 'JobPosting', title: 'Engineer', description, ...facts })),
        'a.json',
      ),
    ).text
  const experienceRequirements = { monthsOfExperience: 48 }
  const educationRequirements = { credentialCategory: 'bachelor degree' }

  test('becomes lines of the text', async () => {
    expect(linesOf(await posting({ experienceRequirements, educationRequirements }))).toEqual(
      expect.arrayContaining(['4 years of experience', "Bachelor's degree"]),
    )
    expect(await posting({ educationRequirements, experienceInPlaceOfEducation: true })).toContain(
      "Bachelor's degree or equivalent experience",
    )
    expect(await posting({ experienceRequirements: { monthsOfExperience: 18 } })).toContain(
      '18 months of experience',
    )
  })

  test('is not said twice', async () => {
    const said = '<p>We want 4+ years at sea and a degree in engineering from anyone who joins.</p>'
    const text = await posting({ experienceRequirements, educationRequirements }, said)
    expect(text).not.toMatch(/4 years of experience|Bachelor/)
  })

  test('what is no number says nothing', async () => {
    const text = await posting({ experienceRequirements: { monthsOfExperience: 'no' } })
    expect(text).not.toContain('experience')
  })
})

describe('tables of scrapers', () => {
  const table =
    'id,title,company,description,interval,min_amount,max_amount,currency\n' +
    '1,Cook,Larkspur,"**Requirements**\n\n* 3\\+ years of C\\+\\+ \\& C\\#\n* A C:\\temp folder",hourly,21.5,30,USD\n' +
    '2,Baker,Larkspur,,,,,\n' +
    '3,Smith,Larkspur,You shoe horses all day.,,40000,,\n'

  test('signs that were escaped are signs, pay is read, one bad row does not end the table', async () => {
    const told: string[] = []
    const found = await readPostings(bytes(table), 'jobs.csv', {
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
    const [document] = await readPostings(bytes(JSON.stringify(record)), 'a.json', {
      map: { text: 'job.advert' },
    })
    expect(document?.text).toBe('You shoe horses all day.')
    await expect(
      readPostings(bytes(JSON.stringify(record)), 'a.json', { map: { text: 'jobs.advert' } }),
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
    const documents = await readPostings(json(board), 'board.json', {
      onProblem: (error) => problems.push(...error.diagnostics.map((d) => d.source)),
    })
    expect(documents.map((d) => [d.source, d.metadata.title])).toEqual([
      ['board.json#1', 'One'],
      ['board.json#3', 'Three'],
    ])
    expect(problems).toEqual(['board.json#2'])
  })

  test('ends at the first bad one where nobody listens', async () => {
    await expect(readPostings(json(board), 'board.json')).rejects.toThrow(InputError)
  })

  test('of several JobPostings on one page', async () => {
    const second = { ...JOB_POSTING, title: 'Linker Intern', description: html() }
    const documents = await readPostings(
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
    for await (const document of streamPostings(pieces(), 'jobs.ndjson'))
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
    for await (const document of streamPostings(pieces(), 'jobs.ndjson')) {
      read += document.text.length
      most = Math.max(most, process.memoryUsage().heapUsed)
    }
    expect(read).toBeGreaterThan(140_000_000)
    expect(most / 1024 / 1024).toBeLessThan(400)
  })

  test('of a table, whose columns can be named', async () => {
    const table = 'a,b,c\nCompiler Intern,"Write ""C"", well",Cork\n=1+1,"Go, Rust",\n'
    const documents = await readPostings(bytes(table), 'jobs.csv', {
      map: { text: 'b', title: 'a', jobLocation: 'c' },
    })
    expect(documents.map((d) => [d.text, d.metadata.title])).toEqual([
      ['Write "C", well', 'Compiler Intern'],
      ['Go, Rust', '=1+1'],
    ])
    await expect(readPostings(bytes(table), 'jobs.csv')).rejects.toThrow(
      'No column or key holds the text',
    )
    await expect(readPostings(bytes(table), 'jobs.csv', { map: { text: 'z' } })).rejects.toThrow(
      'There is no column "z". There are: a, b, c.',
    )
    await expect(readPostings(bytes(table), 'jobs.csv', { map: { words: 'b' } })).rejects.toThrow(
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
    const document = only(await readPostings(bytes(readingForm(reading, kept)), 'edited.yaml'))
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
    const document = only(await readPostings(json(own), 'a.json'))
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
    const document = only(await readPostings(json(record), 'a.json'))
    expect(document.text).toBe(
      'We make a compiler.\n\nRequirements\n\nC++ or Rust\nGit\n\nBenefits\n\nA garden.',
    )
    expect([marked(document, 'heading'), marked(document, 'bullet'), document.stated]).toEqual([
      ['Requirements', 'Benefits'],
      ['C++ or Rust', 'Git'],
      undefined,
    ])
    expect(
      only(await readPostings(json({ title: 'A', requirements: ['Git'] }), 'a.json')).text,
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
    const { text: read } = only(await readPostings(pdf([set]), 'a.pdf'))
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
    const { text: read } = only(await readPostings(pdf([one(0), one(1), one(2)]), 'a.pdf'))
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
    const error: unknown = await readPostings(content, file).catch((e: unknown) => e)
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
    const error: unknown = await readPostings(bytes(written), 'a.json').catch((e: unknown) => e)
    expect((error as InputError).diagnostics[0]).toMatchObject({ line, column, source: 'a.json' })
  })

  test('broken YAML with its place', async () => {
    const error: unknown = await readPostings(bytes('title: a\ntext: "b\n'), 'a.yaml').catch(
      (e: unknown) => e,
    )
    expect((error as InputError).diagnostics[0]?.line).toBeGreaterThan(1)
  })

  test('a broken line of NDJSON has the number of its line', async () => {
    const error: unknown = await readPostings(
      bytes('{"text": "a"}\n{"text": b}\n'),
      'a.ndjson',
    ).catch((e: unknown) => e)
    expect((error as InputError).diagnostics[0]).toMatchObject({ line: 2, column: 10 })
  })
})

describe('size and depth', () => {
  test('ten thousand nested elements are read', async () => {
    const nested = `<!doctype html><main>${'<div>'.repeat(10_000)}${html()}`
    expect(linesOf(only(await readPostings(bytes(nested), 'a.html')).text)).toEqual(WORDS)
  })

  test('a megabyte on one line, with tags or without, is read at once', async () => {
    const started = performance.now()
    await readPostings(
      bytes(`<p>${'<b title="where a link leads to, and why">word</b> '.repeat(19_000)}`),
      'a.html',
    )
    // the longest text that is read
    await readPostings(bytes('word '.repeat(20_000)), 'a.txt')
    await readPostings(bytes('a((((<'.repeat(16_000)), 'a.txt')
    expect(performance.now() - started).toBeLessThan(10_000)
  })
})

test('every example posting is read', async () => {
  const files = readdirSync('postings')
  expect(files.length).toBeGreaterThanOrEqual(4)
  for (const file of files)
    expect(
      (await readPostings(readFileSync(`postings/${file}`), file))[0]?.text.length,
    ).toBeGreaterThan(400)
})

test('the example of our own form in the documentation is read as it says', async () => {
  const block = /```yaml\n([^`]+)```/.exec(readFileSync('docs/postings.md', 'utf8'))?.[1] ?? ''
  expect(only(await readPostings(bytes(block), 'a.yaml'))).toMatchObject({
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
