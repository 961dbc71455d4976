import { spawn } from 'node:child_process'
import {
  cpSync,
  existsSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { fingerprint } from '../src/postings/saved.ts'
import { ADA, bin, EASY, HARD, shell } from './cli/place.ts'
import { asks, folder, run } from './cli/run.ts'

/** What docs/security.md promises of what is written, printed and kept, one part for each promise; what takes long is in the slow tests. */

const ESC = '\u001b'

describe('identity is the posting', () => {
  const own = (words: string): string =>
    `source: same\ntitle: ${words}\ntext: |\n  Requirements:\n  - Experience with ${words}\n`

  test('two postings of one stated source are two in the page', () => {
    const root = folder({ 'a.yaml': own('Cobol'), 'b.yaml': own('Go') })
    const page = shell(root, 'fit rank a.yaml b.yaml --format html').stdout
    expect(page).toMatch(/<strong>Cobol<\/strong>/)
    expect(page).toMatch(/<strong>Go<\/strong>/)
  })

  test('what came from standard input is not called "-" where it is kept', async () => {
    const root = folder({ 'easy.txt': EASY })
    const yaml = shell(root, 'fit parse - --format yaml < easy.txt').stdout
    expect(yaml).not.toMatch(/source:/)
    writeFileSync(path.join(root, 'kept.yaml'), yaml)
    const { stdout } = await run(root, 'fit rank kept.yaml --format json')
    expect(stdout).toContain('"kept.yaml"')
  })

  test.each([
    ['C is required', 'C# is required'],
    ['15 years of Go', '1-5 years of Go'],
    ['C++ is required', 'C is required'],
    ['GPA of 3.7', 'GPA of 37'],
  ])('%s and %s are different postings', async (one, other) => {
    const root = folder({ 'a.txt': asks(one), 'b.txt': asks(other) })
    expect((await run(root, 'fit save a.txt b.txt')).stdout.trim().split('\n')).toEqual([
      'postings/engineer.yaml',
      'postings/engineer-2.yaml',
    ])
    expect((await run(root, 'fit rank a.txt b.txt')).stderr).toContain('0 folded')
  })

  test.each([
    ['- Go, and Python', '•  go and\u00a0PYTHON'],
    ['1-5 years', '1 – 5 years'],
    ['## Heading\n\n**Bold**', 'heading\nBold'],
  ])('%j laid out as %j is a copy', (one, other) => {
    expect(fingerprint(one)).toBe(fingerprint(other))
  })

  test('a page of 450 holds the best, wherever they stand', () => {
    const record = (i: number): string =>
      JSON.stringify({
        title: `Post ${i}`,
        text: `Requirements:\n- Experience with ${i < 420 ? 'Haskell' : 'Go'} number ${i}\n`,
      })
    const root = folder({
      'jobs.ndjson': Array.from({ length: 450 }, (_, i) => record(i)).join('\n'),
    })
    shell(root, 'fit check jobs.ndjson --format html -o page.html')
    const page = readFileSync(path.join(root, 'page.html'), 'utf8')
    for (const i of [420, 449]) expect(page).toContain(`<strong>Post ${i}</strong>`)
  }, 60_000)
})

describe('nothing is overwritten', () => {
  test('eight saves at once of one title are eight files, and nothing else', async () => {
    const files = Object.fromEntries(
      Array.from({ length: 8 }, (_, i) => [`p${i}.txt`, asks(`Go number ${i}`)]),
    )
    const root = folder(files)
    await Promise.all(
      Object.keys(files).map(
        (file) =>
          new Promise((resolve) =>
            spawn(process.execPath, [bin, 'save', file], { cwd: root }).on('close', resolve),
          ),
      ),
    )
    expect(readdirSync(path.join(root, 'postings'))).toHaveLength(8)
  }, 60_000)

  test('names of files fit 255 bytes', async () => {
    const root = folder({ 'a.txt': asks('Go', '見習い技術者'.repeat(12)) })
    const { code, stdout } = await run(root, 'fit save a.txt')
    expect(code).toBe(0)
    expect(Buffer.byteLength(path.basename(stdout.trim()))).toBeLessThanOrEqual(255)
  })

  test('a device is written to and stays one, a pipe nobody reads from is told', () => {
    const root = folder({ 'easy.txt': EASY })
    const before = statSync('/dev/null').rdev
    expect(shell(root, 'fit check easy.txt -o /dev/null').code).toBe(0)
    expect(statSync('/dev/null').rdev).toBe(before)
    expect(shell(root, 'fit check easy.txt -o /dev/stdout').stdout).toMatch(/^Verdict/)
    shell(root, 'mkfifo pipe')
    expect(shell(root, 'fit check easy.txt -o pipe')).toMatchObject({
      code: 2,
      stderr: expect.stringMatching(/^pipe {2}.*nobody reads/) as string,
    })
    expect(shell(root, '(fit check easy.txt -o pipe) & cat pipe; wait').stdout).toMatch(/^Verdict/)
  }, 30_000)

  test('a page to be shown lies in a folder of its own, which others cannot look into', () => {
    const root = folder({ 'easy.txt': EASY, 'temporary/.keep': '' })
    const { code } = shell(
      root,
      'TMPDIR="$PWD/temporary" BROWSER=true ; export TMPDIR BROWSER; fit check easy.txt --open',
    )
    const [made = ''] = readdirSync(path.join(root, 'temporary')).filter((name) => name !== '.keep')
    expect([code, statSync(path.join(root, 'temporary', made)).mode & 0o777]).toEqual([0, 0o700])
  })

  test('profiles are for their owner alone', async () => {
    const root = folder({})
    await run(root, 'fit profile init me.yaml')
    expect(statSync(path.join(root, 'me.yaml')).mode & 0o777).toBe(0o600)
  })
})

describe('nothing steers the terminal', () => {
  const hostile = `${ESC}]52;c;cm0=\u0007${ESC}[2J\u202e\u2028\u000b`
  const reading = {
    schema: 'fit.parse/1',
    posting: { title: `Engineer${hostile}`, source: `s${hostile}` },
    text: `Requirements:\n- Go${hostile}\n`,
    requirements: [{ kind: 'skill', id: `r${hostile}`, skills: [`Go${hostile}`], quote: 'Go' }],
  }

  // eslint-disable-next-line no-control-regex -- what must not be there
  const UNSAFE = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2028\u2029\u2066-\u2069]/

  test.each([
    'fit check a.json --explain',
    'fit check a.json --format markdown',
    'fit parse a.json',
    'fit parse a.json --format yaml',
    'fit rank a.json',
    'fit gaps a.json',
    'fit check a.json --format html',
    `fit check 'no${hostile}.txt'`,
    `fit check a.json --format '${hostile}'`,
    'fit check broken.json',
    'fit save a.json',
    'fit profile import cv.json',
  ])('%j', async (command) => {
    const root = folder({
      'a.json': JSON.stringify(reading),
      'broken.json': '{"text": "a",\r\u000b\u2028 b}',
      'cv.json': JSON.stringify({ basics: { name: `Ada${hostile}` }, skills: [{ name: hostile }] }),
    })
    // pages need what is built
    const { stdout, stderr } = /html/.test(command)
      ? shell(root, command)
      : await run(root, command)
    expect(stdout + stderr).not.toMatch(UNSAFE)
    expect((stdout + stderr).length).toBeGreaterThan(0)
  })
})

describe('what cannot be done is one sentence', () => {
  const root = folder({ 'easy.txt': EASY, 'tree/a.txt': EASY, 'tree/inner/b.txt': HARD })
  const long = 'x'.repeat(300)

  test.each([
    [
      'fit check easy.txt > /dev/full',
      /^standard output {2}It cannot be written: the disk is full/,
    ],
    ['fit --help > /dev/full', /^standard output {2}/],
    ['fit check easy.txt/x', /^easy\.txt\/x {2}The file cannot be read \(ENOTDIR\)/],
    [`fit check ${long}`, /ENAMETOOLONG/],
    [`fit check easy.txt -o ${long}`, /its name is too long/],
    ['fit check easy.txt -o easy.txt/x', /a part of its path is a file/],
    ['fit save easy.txt --to easy.txt/x', /^easy\.txt\/x {2}This file cannot be written/],
    ['yes | fit rank -', /^-\s+Standard input has more than 25 MB/],
    ['cat /dev/zero | fit rank -', /^-\s+Standard input has more than 25 MB/],
    ['fit check pipe', /^pipe {2}Nobody writes to this pipe/],
  ])('%s', (command, sentence) => {
    if (!existsSync(path.join(root, 'pipe'))) shell(root, 'mkfifo pipe')
    const { code, stderr } = shell(root, command.replace('| fit', '| fit'))
    expect(stderr).toMatch(sentence)
    expect(stderr).not.toMatch(/program itself|^\s+at /m)
    expect(code).toBe(2)
  })

  test('a link to a posting is read, and one that leads nowhere is told', () => {
    const links = folder({ 'far/a.txt': EASY, 'near/b.txt': HARD })
    symlinkSync('../far/a.txt', path.join(links, 'near', 'link.txt'))
    symlinkSync('../far/none.txt', path.join(links, 'near', 'gone.txt'))
    shell(links, 'mkfifo near/pipe.txt')
    const { stdout, stderr } = shell(links, 'fit rank near')
    expect(stdout).toMatch(/2 of 2 postings, 1 could not be read/)
    expect(stderr).toMatch(/^near\/gone\.txt {2}No such file/)
  })

  test('names that every object has are unknown names', async () => {
    for (const name of ['constructor', '__proto__', 'toString']) {
      expect((await run(root, `fit rank easy.txt --where ${name}=x`)).code).toBe(2)
      expect((await run(root, `fit rank easy.txt --with ${name}=x`)).stderr).toContain('is no key')
    }
  })
})

describe('rows are held before they are merged', () => {
  const root = folder({
    'easy.txt': EASY,
    'w.yaml': 'skill: 5\n',
    'easier.yaml': ADA.replace('[Go, Python]', '[Rust]'),
  })
  const rows = async (more = ''): Promise<string> =>
    (await run(root, `fit rank easy.txt --format ndjson --as-of 2025-01-15 ${more}`)).stdout
  let plain = ''

  test('rows of one run merge', async () => {
    plain = await rows()
    writeFileSync(path.join(root, 'a.ndjson'), plain)
    expect((await run(root, 'fit rank --merge a.ndjson')).code).toBe(0)
  })

  test.each([
    ['another --with', () => rows('--with Kubernetes'), /with another --with/],
    ['another country', () => rows('--country GB'), /with another --country/],
    ['other weights', () => rows('--weights w.yaml'), /with other --weights/],
    ['another profile', () => rows('-p easier.yaml'), /another state|another profile/],
    [
      'another version',
      () => plain.replace(/"version":"[^"]*"/, '"version":"9.9.9"'),
      /another version/,
    ],
    [
      'another state of the profile',
      () => plain.replace(/"by":\{("version":"[^"]*"),"profile":"\w*"/, '"by":{$1,"profile":"1"'),
      /another state/,
    ],
    [
      'a number that is none',
      () => plain.replace(/"priority":[\d.]+/, '"priority":"x"'),
      /priority/,
    ],
    ['a row without its key', () => plain.replace(/"key":"\w+"/, '"kay":"1"'), /key/],
    ['no row', () => '{"schema":"fit.row/1"}\n', /another version of fit wrote it/],
  ])('%s is told with its line', async (_, made, sentence) => {
    writeFileSync(path.join(root, 'b.ndjson'), `\n${await made()}`)
    const { code, stderr } = await run(root, 'fit gaps --merge a.ndjson b.ndjson')
    expect([code, stderr]).toEqual([2, expect.stringMatching(sentence)])
    expect(stderr).toMatch(/^b\.ndjson:2/)
  })
})

describe('what is kept', () => {
  test('compiled code that was damaged is noticed, and made again', () => {
    const root = folder({ 'easy.txt': EASY })
    const copy = path.join(root, 'copy')
    for (const name of ['start.cjs', 'reading.cjs', 'load.cjs', 'vocabulary.bin', 'model.bin'])
      cpSync(path.join(path.dirname(bin), '..', 'dist', name), path.join(copy, 'dist', name))
    cpSync(bin, path.join(copy, 'bin', 'run.js'))
    const run = 'XDG_CACHE_HOME="$PWD/cache" node copy/bin/run.js check easy.txt --as-of 2025-01-15'
    const first = shell(root, run)
    const caches = readdirSync(path.join(root, 'cache'), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.cache'))
      .map((file) => path.join(root, 'cache', file))
    expect(caches.length).toBeGreaterThan(0)
    for (const file of caches) {
      const whole = readFileSync(file)
      const zeroed = Buffer.from(whole).fill(0, 100, whole.length - 100)
      const flipped = Buffer.from(whole)
      flipped[whole.length >> 1] = (flipped[whole.length >> 1] ?? 0) ^ 1
      for (const damaged of [zeroed, flipped, whole.subarray(0, 1000), Buffer.alloc(0)]) {
        writeFileSync(file, damaged)
        expect(shell(root, run)).toEqual(first)
        // a reading that is kept needs no part that reads: only what was loaded is made again
        if (path.basename(file).startsWith('start'))
          expect(readFileSync(file).length).toBeGreaterThan(10_000)
      }
      expect(statSync(file).mode & 0o777).toBe(0o600)
    }
    shell(root, 'XDG_CACHE_HOME="$PWD/cache" fit cache clear')
    expect(existsSync(path.join(root, 'cache', 'fit'))).toBe(false)
  }, 60_000)
})
