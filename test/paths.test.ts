import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import {
  below,
  byPath,
  climbs,
  fromHome,
  globParts,
  isNameEverywhere,
  isWithin,
  eachOnce,
  pathKey,
  shownFrom,
  userSettings,
} from '../src/commands/paths.ts'
import { renameWhole } from '../src/commands/writing.ts'
import { readProfile, profileTools } from '../src/index.ts'
import { asking, fit, folder } from './session.ts'

const { posix, win32 } = path

describe.each([
  ['Windows', win32, 'C:\\jobs', '\\'],
  ['macOS and Linux', posix, '/home/ada/jobs', '/'],
])('paths on %s', (_, system, root, sep) => {
  const at = (...parts: string[]): string => [root, ...parts].join(sep)

  test('what lies in a folder', () => {
    expect(isWithin(root, at('a', 'b.txt'), system)).toBe(true)
    expect(isWithin(root, root, system)).toBe(true)
    expect(isWithin(root, at('..data', 'b.txt'), system)).toBe(true)
    expect(isWithin(root, `${root}-2${sep}b.txt`, system)).toBe(false)
    expect(isWithin(root, system.dirname(root), system)).toBe(false)
  })

  test('is shown from there, and what lies elsewhere whole', () => {
    expect(shownFrom(root, at('a', 'b.txt'), system)).toBe(`a${sep}b.txt`)
    expect(shownFrom(root, at('..data', 'b.txt'), system)).toBe(`..data${sep}b.txt`)
    const elsewhere = system.join(system.dirname(root), 'x.txt')
    expect(shownFrom(root, elsewhere, system)).toBe(elsewhere)
    expect(shownFrom(root, root, system)).toBe(root)
  })

  test('files are once in a list, in an order that no system changes', () => {
    expect(
      eachOnce(root, ['a.txt', at('a.txt'), `.${sep}a.txt`, '-', 'b.txt', '-'], system),
    ).toEqual(['a.txt', '-', 'b.txt'])
    const files = [`a${sep}z.txt`, 'a-b.txt', `a${sep}b${sep}c.txt`, 'B.txt', 'a.txt']
    expect([...files].sort(byPath(system)).map((file) => file.replaceAll(sep, '/'))).toEqual([
      'B.txt',
      'a-b.txt',
      'a.txt',
      'a/b/c.txt',
      'a/z.txt',
    ])
  })

  test('files that are found are named with slashes, as reports show them', () =>
    expect(below(`postings${sep}2026`, 'a.txt', system)).toBe('postings/2026/a.txt'))

  test('a glob begins in its folder, and its pattern has slashes', () => {
    expect(globParts(at('2026', '*.txt'), system)).toEqual({
      folder: `${at('2026')}${sep}`,
      pattern: '*.txt',
    })
    expect(globParts(`postings${sep}**${sep}*.{txt,md}`, system)).toEqual({
      folder: `postings${sep}`,
      pattern: '**/*.{txt,md}',
    })
    expect(globParts('*.txt', system)).toEqual({ folder: '', pattern: '*.txt' })
    expect(globParts(`..${sep}jobs(1)${sep}?.txt`, system)).toEqual({
      folder: `..${sep}`,
      pattern: 'jobs(1)/?.txt',
    })
    expect(climbs(`a${sep}*${sep}..${sep}b`)).toBe(true)
    expect(climbs('a..b/*.txt')).toBe(false)
  })
})

describe('what only one system has', () => {
  test('drives: another one is elsewhere', () => {
    expect(isWithin('C:\\jobs', 'D:\\jobs\\a.txt', win32)).toBe(false)
    expect(shownFrom('C:\\jobs', 'D:\\a.txt', win32)).toBe('D:\\a.txt')
    expect(isWithin('\\\\host\\share', '\\\\host\\share\\a.txt', win32)).toBe(true)
    expect(isWithin('\\\\host\\share', '\\\\host\\other\\a.txt', win32)).toBe(false)
  })

  test('letters whose case does not matter', () => {
    expect(isWithin('C:\\Jobs', 'c:\\jobs\\A.txt', win32)).toBe(true)
    expect(eachOnce('C:\\jobs', ['A.txt', 'a.txt', 'C:\\JOBS\\a.TXT'], win32)).toEqual(['A.txt'])
    expect(eachOnce('/jobs', ['A.txt', 'a.txt'], posix)).toEqual(['A.txt', 'a.txt'])
    expect(pathKey('/jobs', 'A.txt', posix)).not.toBe(pathKey('/jobs', 'a.txt', posix))
  })

  test('slashes are signs of Windows too, backslashes none of the others', () => {
    expect(globParts('postings/2026\\*.txt', win32)).toEqual({
      folder: 'postings/2026\\',
      pattern: '*.txt',
    })
    expect(globParts('C:*.txt', win32)).toEqual({ folder: 'C:', pattern: '*.txt' })
    expect(globParts('\\\\?\\C:\\jobs\\*.txt', win32)).toEqual({
      folder: '\\\\?\\C:\\jobs\\',
      pattern: '*.txt',
    })
    expect(globParts('\\\\host\\share\\**\\a.md', win32)).toEqual({
      folder: '\\\\host\\share\\',
      pattern: '**/a.md',
    })
    expect(globParts('C:*.txt', posix)).toEqual({ folder: '', pattern: 'C:*.txt' })
    expect(globParts('post\\[1\\]/*.txt', posix).pattern).toBe('post\\[1\\]/*.txt')
    expect(isWithin('C:\\jobs', 'C:/jobs/a.txt', win32)).toBe(true)
  })

  test.each([
    ['~/jobs', { HOME: '/home/ada' }, posix, '/home/ada/jobs'],
    ['~\\jobs', { HOME: '/home/ada' }, posix, '~\\jobs'],
    ['~\\jobs', { USERPROFILE: 'C:\\Users\\ada' }, win32, 'C:\\Users\\ada\\jobs'],
    ['~/jobs', { USERPROFILE: 'C:\\Users\\ada' }, win32, 'C:\\Users\\ada\\jobs'],
    ['~/jobs', {}, posix, '~/jobs'],
    ['jobs~', { HOME: '/home/ada' }, posix, 'jobs~'],
  ] as const)('%s from %j', (written, env, system, whole) =>
    expect(fromHome(written, env, system)).toBe(whole),
  )

  test.each([
    [{ HOME: '/home/ada' }, posix, '/home/ada/.config/fit/config.yaml'],
    [{ HOME: '/home/ada', XDG_CONFIG_HOME: '/etc/ada' }, posix, '/etc/ada/fit/config.yaml'],
    [
      { APPDATA: 'C:\\Users\\ada\\AppData\\Roaming', USERPROFILE: 'C:\\Users\\ada' },
      win32,
      'C:\\Users\\ada\\AppData\\Roaming\\fit\\config.yaml',
    ],
    [{ USERPROFILE: 'C:\\Users\\ada' }, win32, 'C:\\Users\\ada\\.config\\fit\\config.yaml'],
    [{}, posix, null],
    [{ APPDATA: 'here' }, win32, null],
  ] as const)('settings of %j', (env, system, file) => expect(userSettings(env, system)).toBe(file))

  test.each([
    'con',
    'NUL.yaml',
    'com1',
    'a:b',
    'what?',
    'a*',
    'a.',
    'a ',
    '',
    'a/b',
    'a\\b',
    'a\tb',
  ])('%j is no name on Windows, so nowhere', (name) => expect(isNameEverywhere(name)).toBe(false))
  test.each(['console', 'larkspur-intern.yaml', 'Ærø', 'a.b', '.hidden', 'com10'])(
    '%j is a name',
    (name) => expect(isNameEverywhere(name)).toBe(true),
  )

  test('fit save refuses such a name', async () => {
    const { code, stderr } = await fit(folder({ 'a.txt': asking('Engineer', ['Go']) }), [
      'save',
      'a.txt',
      '--name',
      'con',
    ])
    expect([code, stderr]).toEqual([2, expect.stringContaining('every system takes')])
  })

  test('a file that is open for a moment is replaced a moment later, elsewhere at once or not', () => {
    const root = folder({ part: 'new', 'taken/inside': '' })
    // a folder with something in it cannot be replaced by a file
    const began = performance.now()
    expect(() => renameWhole(path.join(root, 'part'), path.join(root, 'taken'), 'linux')).toThrow()
    expect(performance.now() - began).toBeLessThan(400)
    renameWhole(path.join(root, 'part'), path.join(root, 'whole'), 'win32')
    expect(readFileSync(path.join(root, 'whole'), 'utf8')).toBe('new')
  })
})

describe('files with the line ends of Windows', () => {
  const crlf = (text: string): string => text.replaceAll('\n', '\r\n')
  const POSTING = asking('Backend Engineer', ['Proficiency in Go', '3+ years of Python'])
  const YAML = 'name: Ada\nlanguages:\n  - Go\n# mine\ndegree: BSc\n'

  test('say the same as with those of others', async () => {
    const files = (dress: (text: string) => string) => ({
      'a.txt': dress(POSTING),
      'jobs.csv': dress('title,text\nEngineer,"Requirements\n- Go\n- Rust"\n'),
      'jobs.ndjson': dress('{"title":"Engineer","text":"Requirements\\n- Go"}\n'),
      'me.yaml': dress(YAML),
      'w.yaml': dress('skill:\n  required: 9\n'),
      'fit.config.yaml': dress('country: US\nprofile: me.yaml\n'),
    })
    for (const file of ['a.txt', 'jobs.csv', 'jobs.ndjson']) {
      const words = ['rank', file, '--format', 'csv', '--weights', 'w.yaml']
      const [one, other] = await Promise.all([
        fit(folder(files((t) => t)), words),
        fit(folder(files(crlf)), words),
      ])
      expect(one.code).toBe(0)
      expect(other.stdout).toBe(one.stdout)
    }
  })

  test('keep them where an answer or a mark is written into them', async () => {
    const { setAnswers } = await profileTools()
    const text = setAnswers(crlf(YAML), [{ key: 'gpa', value: '3.5' }], 'me.yaml')
    expect(text).toContain('# mine\r\n')
    expect(text.replaceAll('\r\n', '')).not.toContain('\n')
    expect(readProfile(text, 'me.yaml').profile.education?.[0]?.gpa?.value).toBe(3.5)
    const root = folder({ 'postings/a.yaml': crlf('title: Engineer\ntext: |\n  Go is used\n') })
    expect((await fit(root, ['mark', 'postings/a.yaml', 'applied'])).code).toBe(0)
    const marked = readFileSync(path.join(root, 'postings', 'a.yaml'), 'utf8')
    expect(marked).toContain('applied')
    expect(marked.replaceAll('\r\n', '')).not.toContain('\n')
  })

  test('in a CV too', async () => {
    const root = folder({ 'cv.txt': crlf('Ada Example\n\nSKILLS\nGo, Rust\n') })
    expect((await fit(root, ['profile', 'import', 'cv.txt'])).stdout).toContain('[Go, Rust]')
  })
})

describe('globs and folders', () => {
  test('a glob that begins above, and one with a whole path', async () => {
    const root = folder({
      'postings/b.txt': asking('B Engineer', ['Go']),
      'postings/a.txt': asking('A Engineer', ['Go', 'Python']),
      'postings/x/c.md': asking('C Engineer', ['Go']),
    })
    mkdirSync(path.join(root, 'work'))
    writeFileSync(path.join(root, 'work', 'me.yaml'), 'languages: [Go]\n')
    const rank = async (glob: string) => {
      const words = ['rank', glob, '-p', 'me.yaml', '--format', 'json']
      const { stdout } = await fit(path.join(root, 'work'), words)
      return (JSON.parse(stdout) as { rows: { posting: { source: string } }[] }).rows
        .map((row) => row.posting.source.split(path.sep).join('/'))
        .sort()
    }
    expect(await rank('../postings/*.txt')).toEqual(['../postings/a.txt', '../postings/b.txt'])
    const whole = path.join(root, 'postings', '**', '*.md')
    expect(await rank(whole)).toEqual([
      path.join(root, 'postings', 'x', 'c.md').split(path.sep).join('/'),
    ])
  })
})
