import { cpSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { Writable } from 'node:stream'
import { describe, expect, test } from 'vitest'
import { fit } from './session.ts'
import { ADA, place, root, shell } from './cli/place.ts'
import { held, FILES, REPORT, matching, type Row } from './cli/rows.ts'

describe('colour', () => {
  const colored = /\u001b\[/ // eslint-disable-line no-control-regex
  const plain = /^[^\u001b]*$/ // eslint-disable-line no-control-regex
  held([
    { name: 'none in a pipe', words: 'check easy.txt', code: 0, out: plain, err: '' },
    {
      name: 'forced',
      words: 'check easy.txt',
      env: { FORCE_COLOR: '1' },
      code: 0,
      out: colored,
      err: '',
    },
    {
      name: 'asked for',
      words: 'check easy.txt --color',
      env: { NO_COLOR: '1' },
      code: 0,
      out: colored,
      err: '',
    },
    {
      name: 'refused, though forced',
      words: 'check easy.txt --no-color',
      env: { FORCE_COLOR: '1' },
      code: 0,
      out: plain,
      err: '',
    },
    {
      name: 'never in JSON',
      words: 'check easy.txt --color -f json',
      code: 0,
      out: plain,
      err: '',
    },
  ])

  test.each([
    [{}, colored],
    [{ NO_COLOR: '1' }, plain],
    [{ TERM: 'dumb' }, plain],
    [{ FORCE_COLOR: '0' }, plain],
  ])('on a terminal with %j', async (env, expected) => {
    let text = ''
    const stdout = Object.assign(
      new Writable({ write: (chunk, _, done) => done(void (text += String(chunk))) }),
      { isTTY: true, columns: 70 },
    )
    expect((await fit(place(FILES), ['check', 'easy.txt'], '', { env, stdout })).code).toBe(0)
    expect(text).toMatch(expected)
    expect(
      Math.max(
        ...text
          // eslint-disable-next-line no-control-regex
          .replace(/\u001b\[\d+m/g, '')
          .split('\n')
          .map((line) => line.length),
      ),
    ).toBeLessThanOrEqual(70)
  })
})

describe('--output', () => {
  test.each(['text', 'json', 'ndjson', 'markdown'])(
    '%s: the file has all of it, standard output nothing',
    async (format) => {
      const cwd = place(FILES)
      const { stdout: whole } = await fit(cwd, ['check', 'easy.txt', '-f', format])
      expect(await fit(cwd, ['check', 'easy.txt', '-f', format, '-o', 'report'])).toEqual({
        code: 0,
        stdout: '',
        stderr: '',
      })
      expect(readFileSync(path.join(cwd, 'report'), 'utf8')).toBe(whole)
    },
  )

  test.each([
    ['check', 'empty.txt', 'text'],
    ['rank', 'missing.txt', 'text'],
    ['rank', 'missing.txt', 'ndjson'],
  ])(
    '%s %s -f %s: what fails leaves no file, and an old one as it was',
    async (command, posting, format) => {
      const cwd = place({ ...FILES, 'empty.txt': '', 'out/old': 'old' })
      for (const file of ['out/new', 'out/old'])
        expect(await fit(cwd, [command, posting, '-f', format, '-o', file])).toEqual({
          code: 2,
          stdout: '',
          stderr: expect.stringMatching(posting),
        })
      await expect.poll(() => readdirSync(path.join(cwd, 'out'))).toEqual(['old'])
      expect(readFileSync(path.join(cwd, 'out/old'), 'utf8')).toBe('old')
    },
  )

  held(
    ['check easy.txt', 'rank easy.txt -f ndjson', 'gaps easy.txt', 'parse easy.txt'].flatMap(
      (words): Row[] => [
        {
          name: 'a folder that is not there',
          words: `${words} -o no/where.txt`,
          code: 2,
          out: '',
          err: /^no\/where\.txt {2}This file cannot be written: its folder does not exist/,
        },
        {
          name: 'a folder',
          words: `${words} -o profiles`,
          code: 2,
          out: '',
          err: /^profiles {2}This file cannot be written: it is a folder/,
        },
      ],
    ),
  )
})

describe('standard output is the report and nothing else', () => {
  const files = { ...FILES, 'profiles/ada.yaml': `${ADA}langauges: [Rust]\n`, 'empty.txt': '' }
  test.each([
    ['check easy.txt empty.txt -f json', (text: string) => JSON.parse(text)],
    ['rank easy.txt empty.txt -f json', (text: string) => JSON.parse(text)],
    ['gaps easy.txt hard.txt empty.txt -f json', (text: string) => JSON.parse(text)],
    ['parse easy.txt empty.txt -f json', (text: string) => JSON.parse(text)],
    [
      'check easy.txt hard.txt empty.txt -f ndjson',
      (text: string) =>
        text
          .trimEnd()
          .split('\n')
          .map((line) => JSON.parse(line) as unknown),
    ],
    [
      'rank easy.txt hard.txt empty.txt -f ndjson',
      (text: string) =>
        text
          .trimEnd()
          .split('\n')
          .map((line) => JSON.parse(line) as unknown),
    ],
  ])('fit %s', async (words, read) => {
    const { code, stdout, stderr } = await fit(place(files), words.split(' '))
    expect(code).toBe(0)
    expect(stderr).toMatch(/empty\.txt/)
    if (!words.startsWith('parse'))
      expect(stderr).toMatch(/"langauges" is no key of a profile.*Did you mean "languages"\?/)
    expect(() => read(stdout)).not.toThrow()
  })
})

/** Codes that steer a terminal, marks that turn text, in title, requirement and line. */
const HOSTILE =
  'Intern\u001b[31m red\u001b]0;owned\u0007 \u202egnitirw\u2066\u009b2J\n\nRequirements:\n- Experience with Go\u001b[2J and Python\u009b1A\u202e\u200f\u061c\n- Own a \u001b[8mhidden\u001b[0m boat\u0008\u0008\r\u0000 and\u2028oars\ufeff\n'
const STEERING =
  // eslint-disable-next-line no-control-regex
  /[\u0000-\u0009\u000b\u000c\u000e-\u001f\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/

describe('a posting cannot steer the terminal', () => {
  test('the posting does try', () => expect(HOSTILE).toMatch(STEERING))

  test.each([
    ...['text', 'markdown', 'json', 'ndjson'].map((format) => `check hostile.txt -f ${format}`),
    ...['text', 'markdown', 'json', 'ndjson', 'csv'].map(
      (format) => `rank hostile.txt -f ${format}`,
    ),
    ...['text', 'markdown', 'json', 'ndjson', 'csv'].map(
      (format) => `gaps hostile.txt -f ${format}`,
    ),
    ...['text', 'json', 'ndjson'].map((format) => `parse hostile.txt -f ${format}`),
    'check hostile.txt --explain --knockouts',
    'gaps hostile.txt --by posting',
  ])('fit %s', async (words) => {
    const { code, stdout, stderr } = await fit(
      place({ ...FILES, 'hostile.txt': HOSTILE }),
      words.split(' '),
    )
    expect(code).toBe(0)
    expect(stdout.length).toBeGreaterThan(0)
    expect(stdout).not.toMatch(STEERING)
    expect(stdout.replaceAll('\r\n', '')).not.toContain('\r')
    expect(stderr).not.toMatch(STEERING)
  })

  test('nothing is lost in JSON', async () => {
    const { stdout } = await fit(place({ ...FILES, 'hostile.txt': HOSTILE }), [
      'parse',
      'hostile.txt',
      '-f',
      'json',
    ])
    expect(
      (JSON.parse(stdout) as { requirements: { quote: string }[] }).requirements[0]?.quote,
    ).toContain('\u001b[2J')
  })
})

describe('the built program', () => {
  const posting = path.join('postings', 'ml-systems-intern.txt')
  const profile = path.join('profiles', 'student.yaml')

  test.each([
    [`fit check ${posting} -p ${profile} --as-of 2025-01-15`, 0, REPORT, ''],
    [`fit check ${posting} -p ${profile} --require qualified --as-of 2025-01-15`, 1, REPORT, ''],
    [`fit check no.txt -p ${profile}`, 2, '', /^no\.txt {2}No such file/],
    [`fit check 'postings/*.txt' -p ${profile}`, 0, REPORT, ''],
    ['fit chek', 2, '', /Did you mean check/],
    [`fit check - -p ${profile} < ${posting}`, 0, REPORT, ''],
    [`fit check ${posting} -p ${profile} -f html | tail -c 8`, 0, '</html>\n', ''],
    ['fit --version', 0, /^\d+\.\d+\.\d+\n$/, ''],
    [`fit check postings -p ${profile} -f json --as-of 2025-01-15 | head -1`, 0, '[\n', ''],
    [`fit check postings -p ${profile} -f html | head -1`, 0, '<!doctype html>\n', ''],
  ])('%s', (command, code, out, err) => {
    expect(shell(root, command)).toEqual({ code, stdout: matching(out), stderr: matching(err) })
  })

  test('gives the same bytes again', () => {
    const command = `fit check postings -p ${profile} -f json --as-of 2025-01-15`
    expect(shell(root, command).stdout).toBe(shell(root, command).stdout)
  })

  test('keeps what it read, where the system has a place for it', () => {
    const folder = place({ ...FILES, 'cache/.keep': '' })
    const cache = path.join(folder, 'cache')
    const kept = (): string[] =>
      readdirSync(cache, { recursive: true, encoding: 'utf8' }).filter((file) =>
        /^fit[\\/]\w{16}[\\/]readings[\\/]\w{16}\.json$/.test(file),
      )
    const run = (home: string, more = ''): string =>
      shell(folder, `${home} fit check easy.txt -p profiles/ada.yaml --as-of 2025-01-15 ${more}`)
        .stdout
    const first = run('XDG_CACHE_HOME=relative HOME=')
    expect(existsSync(path.join(folder, 'relative'))).toBe(false)
    expect([run('XDG_CACHE_HOME="$PWD/cache"', '--no-cache'), kept().length]).toEqual([first, 0])
    expect([run('XDG_CACHE_HOME="$PWD/cache"'), kept().length]).toEqual([first, 1])
    expect([run('XDG_CACHE_HOME="$PWD/cache"'), kept().length]).toEqual([first, 1])
    rmSync(cache, { recursive: true })
    writeFileSync(cache, 'a file where the folder should be')
    expect(run('XDG_CACHE_HOME="$PWD/cache"')).toBe(first)
  })

  test('keeps its compiled code where the build could not', () => {
    const folder = place(FILES)
    const copy = path.join(folder, 'copy')
    for (const name of ['start.cjs', 'reading.cjs', 'load.cjs', 'vocabulary.bin', 'model.bin'])
      cpSync(path.join(root, 'dist', name), path.join(copy, 'dist', name))
    cpSync(path.join(root, 'bin', 'fit.js'), path.join(copy, 'bin', 'run.js'))
    const command =
      'XDG_CACHE_HOME="$PWD/cache" node copy/bin/run.js check easy.txt -p profiles/ada.yaml --as-of 2025-01-15'
    const first = shell(folder, command)
    expect(first).toMatchObject({ code: 0, stdout: expect.stringMatching(REPORT), stderr: '' })
    const compiled = readdirSync(path.join(folder, 'cache'), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.cache'))
      .sort()
    expect(compiled.map((file) => path.basename(file))).toEqual(
      ['reading', 'start'].map((part) => `${part}.${process.version}-${process.arch}.cache`),
    )
    expect(shell(folder, command)).toEqual(first)
    for (const file of compiled) writeFileSync(path.join(folder, 'cache', file), 'no code at all')
    expect(shell(folder, command)).toEqual(first)
  })

  test('has the notices of what it holds', () => {
    expect(existsSync(path.join(root, 'dist', 'NOTICES.md'))).toBe(true)
    const text = readFileSync(path.join(root, 'dist', 'NOTICES.md'), 'utf8')
    for (const name of ['commander', 'chalk', 'yaml', 'zod', 'natural', 'preact'])
      expect(text).toMatch(
        new RegExp(`^## ${name} \\d+\\.\\d+\\.\\d+ \\([\\w.-]+\\)\\n\\n    \\S`, 'm'),
      )
    const silent = [
      ...text.matchAll(/^## (\S+) .*\n\n {4}The package comes without the text of its licence\./gm),
    ].map((m) => m[1])
    expect(silent.filter((name) => name !== '@bomb.sh/tab')).toEqual([])
  })
})
