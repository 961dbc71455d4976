import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { Readable, Writable } from 'node:stream'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { isPublic } from '../src/commands/addresses.ts'
import { run, type SaveOptions } from '../src/commands/save.ts'
import { UsageError, type Session } from '../src/commands/session.ts'
import { readPostings, type ApiLink } from '../src/index.ts'
import { linesOf, markdown, page, html, text, WORDS, TITLE } from './input/posting.ts'
import { serve } from './input/server.ts'

let server: Awaited<ReturnType<typeof serve>>
let folder: string

beforeAll(async () => {
  server = await serve()
})
afterAll(() => server.close())
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'fit-save-'))
  return () => rmSync(folder, { recursive: true })
})

async function save(
  sources: readonly string[],
  options: SaveOptions = {},
  more: {
    readonly stdin?: string
    readonly api?: (url: URL) => ApiLink | null
    readonly interruptAfter?: number
  } = {},
) {
  const written = { out: '', err: '' }
  const sink = (to: keyof typeof written): Writable =>
    new Writable({
      write(chunk, _, done) {
        written[to] += String(chunk)
        done()
      },
    })
  const session: Session = {
    cwd: folder,
    env: {},
    today: '2026-02-10',
    stdin: Readable.from([more.stdin ?? '']),
    stdout: sink('out'),
    stderr: sink('err'),
    onInterrupt: (stop) => {
      const timer =
        more.interruptAfter === undefined ? undefined : setTimeout(stop, more.interruptAfter)
      return () => clearTimeout(timer)
    },
  }
  const code = await run(session, sources, options, more.api)
  return {
    code,
    ...written,
    files: readdirSync(folder, { recursive: true })
      .map(String)
      .filter((f) => f.includes('.'))
      .sort(),
  }
}

const local: SaveOptions = { allowLocal: true }
const kept = (file: string): string => readFileSync(path.join(folder, file), 'utf8')

describe('a file', () => {
  test('is kept with its metadata, source and day, and reads the same again', async () => {
    writeFileSync(path.join(folder, 'offer.html'), page(html()))
    const { code, out, files } = await save(['offer.html'])
    expect([code, out]).toEqual([0, 'postings/compiler-intern.yaml\n'])
    expect(files).toContain('postings/compiler-intern.yaml')
    expect(kept('postings/compiler-intern.yaml')).toMatch(
      /^source: offer\.html\nsaved: 2026-02-10\ntitle: Compiler Intern\ntext: \|/,
    )
    const [again] = await readPostings(
      readFileSync(path.join(folder, 'postings/compiler-intern.yaml')),
      'postings/compiler-intern.yaml',
    )
    expect(linesOf(again?.text ?? '').filter((l) => l !== TITLE)).toEqual(WORDS)
    expect(again?.metadata).toEqual({ title: TITLE })
    expect(
      again?.hints
        .filter((h) => h.is === 'bullet')
        .map((h) => again.text.slice(h.span.start, h.span.end)),
    ).toContain('C++ or Rust – two projects at least')
    expect(again?.hints.filter((h) => h.is === 'heading')).toHaveLength(4)
  })

  test.each([
    ['text', text()],
    ['text with Windows line ends', text(undefined, '\r\n')],
    ['Markdown', markdown()],
    [
      'text with odd signs',
      `${text()}\nTabs\tand \u0007bells\u0000, "quotes": # & *stars*\n  indented`,
    ],
  ])('%s from standard input', async (_name, stdin) => {
    const { out } = await save(['-'], { name: 'one' }, { stdin })
    expect(out).toBe('postings/one.yaml\n')
    const [again] = await readPostings(readFileSync(path.join(folder, out.trim())), 'one.yaml')
    expect(linesOf(again?.text ?? '').slice(0, WORDS.length)).toEqual(WORDS)
  })

  test('that was saved before is found, under whatever name', async () => {
    await save(['-'], { name: 'first' }, { stdin: text() })
    const { code, out, err, files } = await save(['-'], { name: 'second' }, { stdin: markdown() })
    expect([code, out, files]).toEqual([0, 'postings/first.yaml\n', ['postings/first.yaml']])
    expect(err).toContain('nothing was written')
  })

  test('never overwrites another one', async () => {
    await save(['-'], { name: 'one' }, { stdin: text() })
    const before = kept('postings/one.yaml')
    const { code, err } = await save(['-'], { name: 'one' }, { stdin: `${text()} Other words.` })
    expect(code).toBe(2)
    expect(err).toContain('not overwritten')
    expect(kept('postings/one.yaml')).toBe(before)
  })

  test('gets a number where another posting has its name', async () => {
    const of = (more: string): string =>
      JSON.stringify({
        title: 'C++ Engineer (f/m/x)',
        company: 'Café Ltd',
        text: `${text()} ${more}`,
      })
    await save(['-'], {}, { stdin: of('a') })
    expect((await save(['-'], {}, { stdin: of('b') })).out).toBe(
      'postings/cafe-ltd-cpp-engineer-f-m-x-2.yaml\n',
    )
  })

  test.each(['../x', 'a/b', '..', ''])(
    'cannot be saved outside the folder as "%s"',
    async (name) => {
      await expect(save(['-'], { name }, { stdin: text() })).rejects.toThrow(UsageError)
    },
  )
})

describe('a web address', () => {
  test.each([
    '/page',
    '/gzip',
    '/moved',
    '/v1/boards/larkspur/jobs/7',
    '/v0/postings/larkspur/abc',
  ])('%s', async (at) => {
    const { code, files, err } = await save([server.origin + at], local)
    expect([code, files.length]).toEqual([0, 1])
    if (at === '/moved') expect(err).toContain(`→ ${server.origin}/page`)
    expect(kept(files[0] ?? '')).toContain(
      `source: ${server.origin}${at}\nsaved: 2026-02-10\ntitle: Compiler Intern\n`,
    )
  })

  test('of a board gives all its postings', async () => {
    const { out } = await save([`${server.origin}/v1/boards/larkspur/jobs`], local)
    expect(out).toBe(
      'postings/larkspur-compiler-intern.yaml\npostings/larkspur-linker-intern.yaml\n',
    )
  })

  test('of a job site is asked for at its API, and one job taken out of a board', async () => {
    const api = (): ApiLink => ({
      url: `${server.origin}/posting-api/job-board/larkspur`,
      job: 'two',
    })
    const { out, files } = await save([`${server.origin}/gone`], local, { api })
    expect([out, files.length]).toEqual(['postings/compiler-intern.yaml\n', 1])
  })

  test('of a job that its site no longer lists is taken as a page', async () => {
    const api = (): ApiLink => ({
      url: `${server.origin}/posting-api/job-board/larkspur`,
      job: 'nine',
    })
    const { out, err } = await save([`${server.origin}/page`], local, { api })
    expect(out).toBe('postings/compiler-intern.yaml\n')
    expect(err).toContain('taking the page itself')
  })

  test.each([
    ['/gone', 'no posting at this address any more (404)'],
    ['/busy', 'asks to wait 90 seconds'],
    ['/fault', 'a fault of its own (500)'],
    ['/forbidden', 'does not give this page to programs (403)'],
    ['/cut', 'broke off'],
    ['/cut-gzip', 'broke off'],
    ['/drip', 'did not answer in full within 0.4 seconds'],
    ['/silent', 'did not answer in full within 0.4 seconds'],
    ['/loop', 'more than 5 times'],
    ['/inward', 'Only addresses that begin with http'],
    ['/picture', 'no text but image/png'],
    ['/picture-as-text', 'a PNG picture'],
    ['/bomb', 'larger than 25 MB'],
    ['/packed', 'packed in a way that was not asked for'],
    ['/not-gzip', 'broke off'],
    ['/empty', 'no posting in it'],
  ])('%s fails with one clear line and nothing written', async (at, message) => {
    const { code, out, err, files } = await save([server.origin + at], {
      ...local,
      timeout: at === '/drip' || at === '/silent' ? '0.4' : '20',
    })
    expect([code, out, files]).toEqual([2, '', []])
    expect(err).toContain(message)
    expect(
      err
        .trimEnd()
        .split('\n')
        .filter((l) => !l.startsWith('→')),
    ).toHaveLength(1)
  })

  test('is given up when the user interrupts', async () => {
    const { code, err } = await save([`${server.origin}/silent`], local, { interruptAfter: 50 })
    expect(code).toBe(2)
    expect(err).toContain('The download was stopped.')
  })

  test('of this machine is refused, by number and by name, without a request', async () => {
    const port = new URL(server.origin).port
    const before = server.asked.length
    for (const host of [
      '127.0.0.1',
      'localhost',
      '[::1]',
      '2130706433',
      '0x7f.1',
      '[::ffff:127.0.0.1]',
    ]) {
      const { code, err } = await save([`http://${host}:${port}/page`])
      expect([host, code]).toEqual([host, 2])
      expect(err).toContain('--allow-local')
    }
    expect(server.asked.length).toBe(before)
  })

  test.each([
    ['ftp://example.com/x', 'begin with http'],
    ['file:///etc/hosts', 'begin with http'],
    ['https://me:secret@example.com/', 'user name or password'],
    ['http://', 'not a web address'],
  ])('%s is refused', async (source, message) => {
    const { code, err } = await save([source])
    expect(code).toBe(2)
    expect(err).toContain(message)
    expect(err).not.toContain('secret')
  })
})

test.each([
  ['8.8.8.8', true],
  ['2606:4700::1111', true],
  ['::ffff:8.8.8.8', true],
  ['10.1.2.3', false],
  ['172.31.0.1', false],
  ['172.32.0.1', true],
  ['169.254.169.254', false],
  ['fe80::1', false],
  ['fd00::1', false],
  ['64:ff9b::7f00:1', false],
  ['0.0.0.0', false],
  ['nonsense', false],
])('%s is public: %s', (address, expected) => {
  expect(isPublic(address)).toBe(expected)
})
