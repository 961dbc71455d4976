import { cpSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { Writable } from 'node:stream'
import { describe, expect, test } from 'vitest'
import { fit } from './session.ts'
import { ADA, CHAT, EASY, HARD, place, root, shell } from './cli/place.ts'

/** A command line, what is there, and all that a caller sees of it. A text must be equal, a pattern must be found. */
interface Row {
  readonly name: string
  readonly words: string
  readonly files?: Readonly<Record<string, string | Uint8Array>>
  readonly stdin?: string
  readonly env?: Readonly<Record<string, string>>
  readonly code: 0 | 1 | 2
  readonly out: string | RegExp
  readonly err: string | RegExp
}

const FILES = { 'profiles/ada.yaml': ADA, 'easy.txt': EASY, 'hard.txt': HARD, 'chat.txt': CHAT }
const REPORT =
  /^Verdict {7}\w+: .*\nWhy {11}.*\n(?: {14}.*\n)*Next {10}.*\n(?: {14}.*\n)*Gate {10}.*\nScore {9}/
const TRACE = /^\s+at .+[:(]\d+|node:internal|an error of the program itself/m

const matching = (expected: string | RegExp): unknown =>
  typeof expected === 'string' ? expected : expect.stringMatching(expected)

const held = (rows: readonly Row[]): void =>
  test.each(rows)(
    '$name: fit $words',
    async ({ words, files = FILES, stdin = '', env = {}, code, out, err }) => {
      const seen = await fit(
        place(files),
        words.split(' ').filter((word) => word !== ''),
        stdin,
        { env },
      )
      expect(seen).toEqual({ code, stdout: matching(out), stderr: matching(err) })
      expect(seen.stderr).not.toMatch(TRACE)
    },
  )

describe('exit codes', () => {
  held([
    { name: 'done', words: 'check easy.txt', code: 0, out: REPORT, err: '' },
    {
      name: 'done, though the verdict is bad',
      words: 'check hard.txt',
      code: 0,
      out: REPORT,
      err: '',
    },
    {
      name: 'a score that is high enough',
      words: 'check easy.txt --min-score 90',
      code: 0,
      out: REPORT,
      err: '',
    },
    {
      name: 'a score that is too low',
      words: 'check hard.txt --min-score 90',
      code: 1,
      out: REPORT,
      err: '',
    },
    {
      name: 'one score of two that is too low',
      words: 'check easy.txt hard.txt --min-score 90',
      code: 1,
      out: REPORT,
      err: '',
    },
    {
      name: 'no score at all',
      words: 'check chat.txt --min-score 0',
      code: 1,
      out: /Score {9}none/,
      err: '',
    },
    {
      name: 'a gate that is passed',
      words: 'check easy.txt --require qualified',
      code: 0,
      out: REPORT,
      err: '',
    },
    {
      name: 'a gate that is not passed',
      words: 'check hard.txt --require qualified',
      code: 1,
      out: REPORT,
      err: '',
    },
    {
      name: 'the same in a ranking',
      words: 'rank easy.txt hard.txt --require qualified',
      code: 1,
      out: /Systems Intern[^]*Platform Engineer/,
      err: /^2 postings read/,
    },
    {
      name: 'one bad posting in a batch',
      words: 'check easy.txt none.yaml',
      files: { ...FILES, 'none.yaml': 'a: [' },
      code: 0,
      out: REPORT,
      err: /^none\.yaml:1:\d+ {2}This YAML is broken here/,
    },
    {
      name: 'the same, strict',
      words: 'check easy.txt empty.txt --strict',
      files: { ...FILES, 'empty.txt': '' },
      code: 2,
      out: REPORT,
      err: /^empty\.txt {2}This posting is empty/,
    },
    {
      name: 'a bad posting in a ranking is a row',
      words: 'rank easy.txt empty.txt',
      files: { ...FILES, 'empty.txt': '' },
      code: 0,
      out: /Systems Intern[^]*empty\.txt/,
      err: /empty\.txt {2}This posting is empty[^]*1 failed/,
    },
    {
      name: 'the same, strict',
      words: 'rank easy.txt empty.txt --strict',
      files: { ...FILES, 'empty.txt': '' },
      code: 2,
      out: /Systems Intern/,
      err: /empty/,
    },
    {
      name: 'none that can be read',
      words: 'check empty.txt',
      files: { ...FILES, 'empty.txt': ' \n\t\n' },
      code: 2,
      out: '',
      err: 'empty.txt  This posting is empty: there are no words in it.\n',
    },
    {
      name: 'none that can be read',
      words: 'parse empty.txt',
      files: { 'empty.txt': '' },
      code: 2,
      out: '',
      err: 'empty.txt  This posting is empty: there are no words in it.\n',
    },
    {
      name: 'none that can be ranked',
      words: 'rank empty.txt',
      files: { ...FILES, 'empty.txt': '' },
      code: 2,
      out: /empty\.txt/,
      err: /^empty\.txt {2}This posting is empty/,
    },
  ])
})

describe('usage', () => {
  held([
    {
      name: 'a command misspelt',
      words: 'chekc easy.txt',
      code: 2,
      out: '',
      err: /unknown command 'chekc'\n\(Did you mean check\?\)/,
    },
    {
      name: 'an option misspelt',
      words: 'check easy.txt --contry US',
      code: 2,
      out: '',
      err: /unknown option '--contry'\n\(Did you mean --country\?\)/,
    },
    {
      name: 'a command of profile misspelt',
      words: 'profile shwo',
      code: 2,
      out: '',
      err: /\(Did you mean show\?\)/,
    },
    {
      name: 'no posting',
      words: 'check',
      code: 2,
      out: '',
      err: /^fit: Name at least one posting: fit check POSTING/,
    },
    {
      name: 'no posting',
      words: 'parse',
      code: 2,
      out: '',
      err: /^fit: Name at least one posting/,
    },
    {
      name: 'no such format',
      words: 'check easy.txt -f pdf',
      code: 2,
      out: '',
      err: 'fit: --format takes text, json, markdown, html or ndjson, not "pdf".\n',
    },
    {
      name: 'no such gate',
      words: 'check easy.txt --require good',
      code: 2,
      out: '',
      err: 'fit: --require takes only "qualified", not "good".\n',
    },
    {
      name: 'no such score',
      words: 'rank easy.txt --min-score 101',
      code: 2,
      out: '',
      err: /^fit: --min-score takes a number from 0 to 100, not "101"/,
    },
    {
      name: 'no such day',
      words: 'check easy.txt --as-of 2025-02-30',
      code: 2,
      out: '',
      err: '--as-of  "2025-02-30" is not a day. Write it as YYYY-MM-DD, such as 2025-01-15.\n',
    },
    {
      name: 'no such country',
      words: 'check easy.txt --country USA',
      code: 2,
      out: '',
      err: /^fit: --country takes the two-letter code/,
    },
    {
      name: 'an option without its value',
      words: 'check easy.txt -p',
      code: 2,
      out: '',
      err: /argument missing/,
    },
    { name: 'nothing at all', words: '', code: 2, out: '', err: /^Usage: fit/ },
    { name: 'the version', words: '--version', code: 0, out: '0.0.0\n', err: '' },
  ])

  test('the help of every command ends with examples', async () => {
    const helped: string[] = []
    const hold = async (...command: readonly string[]): Promise<void> => {
      const { code, stdout, stderr } = await fit(place({}), [...command, '--help'])
      expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
      expect(stdout).toContain(`Examples:\n  $ ${['fit', ...command].join(' ')}`)
      helped.push(command.join(' '))
      const commands = stdout.split('\nCommands:\n')[1]?.split('\n\n')[0] ?? ''
      for (const [, name = ''] of commands.matchAll(/^ {2}([a-z]+)\b/gm))
        if (name !== 'help') await hold(...command, name)
    }
    await hold()
    expect(helped).toEqual(
      expect.arrayContaining([
        '',
        'check',
        'rank',
        'match',
        'gaps',
        'parse',
        'save',
        'profile',
        'profile init',
        'profile check',
        'profile import',
        'profile show',
        'profile schema',
      ]),
    )
  })
})

describe('which profile', () => {
  const name = (profile: string): RegExp => new RegExp(`\\nProfile {7}${profile}, judged`)
  const named = (who: string): string => ADA.replace('Ada', who)
  held([
    {
      name: 'the one that is named',
      words: 'check easy.txt -p b.yaml',
      files: { ...FILES, 'b.yaml': named('Bo') },
      env: { FIT_PROFILE: 'c.yaml' },
      code: 0,
      out: name('Bo Example'),
      err: '',
    },
    {
      name: 'else $FIT_PROFILE',
      words: 'check easy.txt',
      files: { ...FILES, 'c.yaml': named('Cy') },
      env: { FIT_PROFILE: 'c.yaml' },
      code: 0,
      out: name('Cy Example'),
      err: '',
    },
    {
      name: 'else the only file',
      words: 'check easy.txt',
      code: 0,
      out: name('Ada Example'),
      err: '',
    },
    {
      name: 'else the default',
      words: 'check easy.txt',
      files: { ...FILES, 'profiles/default.yaml': named('Di') },
      code: 0,
      out: name('Di Example'),
      err: '',
    },
    {
      name: 'none',
      words: 'check easy.txt',
      files: { 'easy.txt': EASY },
      code: 2,
      out: '',
      err: /^--profile {2}No profile was given and there is none in profiles\/.*fit profile init/,
    },
    {
      name: 'several',
      words: 'check easy.txt',
      files: { ...FILES, 'profiles/bo.yaml': ADA },
      code: 2,
      out: '',
      err: /Several profiles are in profiles\/ \(ada\.yaml, bo\.yaml\).*-p profiles\/ada\.yaml/,
    },
  ])
})

describe('which postings', () => {
  const files = {
    ...FILES,
    'p/one.txt': EASY,
    'p/deep/two.md': `# ${HARD}`,
    'p/.hidden.txt': EASY,
    'p/note.png': 'x',
  }
  const sources = (...names: readonly string[]): RegExp =>
    new RegExp(`^${names.map((n) => `.*"source":"${n}".*\\n`).join('')}$`)
  held([
    {
      name: 'standard input',
      words: 'check - -f ndjson',
      stdin: EASY,
      code: 0,
      out: sources('-'),
      err: '',
    },
    {
      name: 'standard input that is empty',
      words: 'check -',
      stdin: '',
      code: 2,
      out: '',
      err: '-  This posting is empty: there are no words in it.\n',
    },
    {
      name: 'a folder',
      words: 'check p -f ndjson',
      files,
      code: 0,
      out: sources('p/deep/two.md', 'p/one.txt'),
      err: '',
    },
    {
      name: 'a glob',
      words: 'check p/**/*.md p/o*.txt -f ndjson',
      files,
      code: 0,
      out: sources('p/deep/two.md', 'p/one.txt'),
      err: '',
    },
    {
      name: 'one named twice',
      words: 'check easy.txt easy.txt -f ndjson',
      files,
      code: 0,
      out: sources('easy.txt'),
      err: '',
    },
    {
      name: 'a folder without postings',
      words: 'check profiles/..//x',
      files: { ...FILES, 'x/a.png': 'x' },
      code: 2,
      out: '',
      err: /The folder holds no posting/,
    },
    {
      name: 'a glob that matches nothing',
      words: 'check q*.txt',
      code: 2,
      out: '',
      err: 'q*.txt  The glob matches no file.\n',
    },
  ])
})

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

const aliasBomb = (): string =>
  `a0: &a0 [x, x, x, x, x, x, x, x, x]\n${Array.from({ length: 12 }, (_, i) => `a${i + 1}: &a${i + 1} [${`*a${i}, `.repeat(8)}*a${i}]\n`).join('')}languages: *a12\n`
const noise = (): Uint8Array =>
  Uint8Array.from({ length: 4000 }, (_, i) => (i * 7919 + (i >> 3)) % 256)

describe('bad input', () => {
  const check = 'check easy.txt -p bad.yaml'
  held([
    {
      name: 'a posting that is not there',
      words: 'check no.txt',
      code: 2,
      out: '',
      err: /^no\.txt {2}No such file\..*\n$/,
    },
    {
      name: 'a binary file',
      words: 'check noise.txt',
      files: { ...FILES, 'noise.txt': noise() },
      code: 2,
      out: '',
      err: /^noise\.txt {2}This file holds no text.*\n$/,
    },
    {
      name: 'a picture',
      words: 'check photo.png',
      files: { ...FILES, 'photo.png': Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10) },
      code: 2,
      out: '',
      err: /^photo\.png {2}This is a PNG picture, not a posting\..*\n$/,
    },
    {
      name: 'a PDF that is none',
      words: 'check cv.pdf',
      files: { ...FILES, 'cv.pdf': '%PDF-1.7\nnothing here' },
      code: 2,
      out: '',
      err: /^cv\.pdf {2}.*\n$/,
    },
    {
      name: 'a DOCX that is none',
      words: 'check cv.docx',
      files: { ...FILES, 'cv.docx': 'PK\u0003\u0004nothing here' },
      code: 2,
      out: '',
      err: /^cv\.docx {2}.*\n$/,
    },
    {
      name: 'a posting of 50 MB',
      words: 'check big.txt',
      files: { ...FILES, 'big.txt': Buffer.alloc(50 * 1024 * 1024, 'Go and Python\n') },
      code: 2,
      out: '',
      err: /^big\.txt {2}The file has 50 MB; a posting or profile has at most 25 MB\.\n$/,
    },
    {
      name: 'standard input of 26 MB',
      words: 'check -',
      stdin: 'Go and Python\n'.repeat(2_000_000),
      code: 2,
      out: '',
      err: '-  Standard input has more than 25 MB.\n',
    },
    {
      name: 'a posting that bombs',
      words: 'check bomb.yaml',
      files: { ...FILES, 'bomb.yaml': aliasBomb() },
      code: 2,
      out: '',
      err: /^bomb\.yaml {2}This YAML repeats itself.*\n$/,
    },
    {
      name: 'JSON that is broken',
      words: 'check bad.json',
      files: { ...FILES, 'bad.json': '{"title": "x",\n  "text": }' },
      code: 2,
      out: '',
      err: /^bad\.json:2:\d+ {2}/,
    },
    {
      name: 'a posting that asks nothing',
      words: 'check chat.txt',
      code: 0,
      out: /^! Nothing in this posting was understood as a requirement[^]*Score {9}none/,
      err: '',
    },
    {
      name: 'a profile that is not there',
      words: 'check easy.txt -p no.yaml',
      code: 2,
      out: '',
      err: /^no\.yaml {2}No such file\..*\n$/,
    },
    {
      name: 'a folder as profile',
      words: 'check easy.txt -p profiles',
      code: 2,
      out: '',
      err: 'profiles  This is a folder; a file is meant here.\n',
    },
    {
      name: 'an empty profile',
      words: check,
      files: { ...FILES, 'bad.yaml': '' },
      code: 0,
      out: /Score {9}0 to 100/,
      err: /^bad\.yaml {2}warning: This profile is empty, so it proves nothing\..*\n$/,
    },
    {
      name: 'a binary profile',
      words: check,
      files: { ...FILES, 'bad.yaml': noise() },
      code: 2,
      out: '',
      err: /^bad\.yaml {2}This is not a text file\..*\n$/,
    },
    {
      name: 'a profile that is no YAML',
      words: check,
      files: { ...FILES, 'bad.yaml': 'languages: [Go\ntools: }' },
      code: 2,
      out: '',
      err: /^bad\.yaml:2:\d+ {2}.*\n {2}2 \| tools: \}\n {4}\| +\^/,
    },
    {
      name: 'wrong types',
      words: check,
      files: { ...FILES, 'bad.yaml': 'graduation: { x: 1 }\navailability: { start: soon }\n' },
      code: 2,
      out: '',
      err: /^bad\.yaml:1:13 {2}[^]*\^[^]*bad\.yaml:2:\d+ {2}/,
    },
    {
      name: 'a profile that bombs',
      words: check,
      files: { ...FILES, 'bad.yaml': aliasBomb() },
      code: 2,
      out: '',
      err: /^bad\.yaml {2}This file nests or repeats its parts far more than a profile needs.*\n$/,
    },
    {
      name: 'a profile of 50 MB',
      words: check,
      files: { ...FILES, 'bad.yaml': Buffer.alloc(50 * 1024 * 1024, '# \n') },
      code: 2,
      out: '',
      err: /^bad\.yaml {2}The file has 50 MB;.*\n$/,
    },
    {
      name: 'weights that are none',
      words: 'check easy.txt --weights bad.yaml',
      files: { ...FILES, 'bad.yaml': 'skill: heavy\n' },
      code: 2,
      out: '',
      err: /^bad\.yaml/,
    },
  ])
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
