import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { terminalColumns } from '../src/report/terminal-columns.ts'
import { linked } from '../src/report/link.ts'
import { printable } from '../src/report/plain.ts'
import { asking, fit, folder } from './session.ts'

const ESCAPE = '\u001b'
const LINK = new RegExp(`${ESCAPE}\\]8;;([^${ESCAPE}]*)${ESCAPE}\\\\`, 'g')
const leadsTo = (text: string): string[] =>
  [...text.matchAll(LINK)].map(([, address = '']) => address).filter((address) => address !== '')
const withoutLinks = (text: string): string => text.replace(LINK, '')

const DEMANDS = [
  'Experience with Kubernetes and Terraform',
  "Bachelor's degree in Computer Science",
  '5+ years of experience with PostgreSQL',
]
const POSTING = `${asking('Data Engineer', DEMANDS)}\nLocation: Hamburg, Germany (hybrid)\n`
const files = { 'postings/data engineer.txt': POSTING, 'postings/two.md': POSTING }
const PROFILE = ['-p', 'profiles/ada.yaml']

describe('links of a terminal', () => {
  beforeEach(() => void vi.stubEnv('FORCE_HYPERLINK', '1'))
  afterEach(() => void vi.unstubAllEnvs())
  const env = { COLUMNS: '90', FORCE_COLOR: '1', FORCE_HYPERLINK: '1' }

  test('check leads to the lines of posting and profile, and reads the same without', async () => {
    const cwd = folder(files)
    const words = ['check', 'postings/data engineer.txt', ...PROFILE]
    const { stdout } = await fit(cwd, words, '', { env })
    const { href } = pathToFileURL(path.join(cwd, 'postings', 'data engineer.txt'))
    expect(href).toContain('data%20engineer.txt')
    const line = POSTING.split('\n').findIndex((text) => text.includes('Kubernetes')) + 1
    expect(leadsTo(stdout)).toContain(`${href}#${line}`)
    expect(
      leadsTo(stdout).some((address) =>
        address.startsWith(`${pathToFileURL(path.join(cwd, 'profiles', 'ada.yaml')).href}#`),
      ),
    ).toBe(true)
    vi.stubEnv('FORCE_HYPERLINK', '0')
    const plain = await fit(cwd, words, '', { env })
    expect(leadsTo(plain.stdout)).toEqual([])
    expect(withoutLinks(stdout)).toBe(plain.stdout)
  })

  test('a line of what was taken out of a document is no line of its file', async () => {
    const cwd = folder({ 'one.html': `<h1>Data Engineer</h1><p>Requirements</p><ul><li>SQL</ul>` })
    const { stdout } = await fit(cwd, ['check', 'one.html', ...PROFILE], '', { env })
    const { href } = pathToFileURL(path.join(cwd, 'one.html'))
    expect(leadsTo(stdout)).toContain(href)
    expect(leadsTo(stdout).filter((address) => address.startsWith(`${href}#`))).toEqual([])
  })

  test('rank leads to the file of each posting, and to the row of a table', async () => {
    const other = asking('Clerk', ['Knowledge of bookkeeping', 'Fluent German'])
    const row = JSON.stringify({ title: 'Clerk', description: other })
    const cwd = folder({ 'a.txt': POSTING, 'saved.ndjson': `${row}\n` })
    const { stdout } = await fit(cwd, ['rank', 'a.txt', 'saved.ndjson', ...PROFILE], '', { env })
    const address = (name: string): string => pathToFileURL(path.join(cwd, name)).href
    expect(leadsTo(stdout)).toContain(address('a.txt'))
    expect(leadsTo(stdout)).toContain(`${address('saved.ndjson')}#1`)
  })

  test('nothing leads anywhere for standard input, without colours, or into a file', async () => {
    const cwd = folder(files)
    const stdin = await fit(cwd, ['check', '-', ...PROFILE], POSTING, { env })
    expect(leadsTo(stdin.stdout).filter((address) => !address.includes('ada.yaml'))).toEqual([])
    const grey = await fit(cwd, ['check', 'postings/two.md', ...PROFILE], '', {
      env: { ...env, FORCE_COLOR: '0' },
    })
    expect(leadsTo(grey.stdout)).toEqual([])
  })

  test('a name of a file cannot end the code', async () => {
    const cwd = folder({})
    const name = 'x\u001b]8;;file:evil\u0007y.txt'
    mkdirSync(path.join(cwd, 'postings'))
    writeFileSync(path.join(cwd, 'postings', name), POSTING)
    const { stdout } = await fit(cwd, ['check', `postings/${name}`, ...PROFILE], '', { env })
    expect(withoutLinks(stdout)).not.toContain('\u001b]')
    expect(stdout).not.toContain('\u0007')
  })

  test('links of others do not pass', () => {
    const ours = linked('here', 'file:///tmp/a%20b.txt#3')
    expect(printable(ours, true)).toBe(ours)
    expect(printable(ours, false)).not.toContain('\u001b')
    for (const address of [
      'https://evil.example',
      'file:///a\u0007b',
      'file:///a b',
      'javascript:1',
    ])
      expect(printable(linked('here', address), true)).not.toContain(`8;;${address}\u001b`)
    expect(printable('\u001b]52;c;aGk=\u0007', true)).not.toContain('\u001b')
  })
})

describe('the width of a terminal', () => {
  test.each([60, 80, 200])('of %i columns is used and kept by rank', async (columns) => {
    const { stdout } = await fit(folder(files), ['rank', 'postings', ...PROFILE], '', {
      env: { COLUMNS: String(columns) },
    })
    const lines = stdout.split('\n').slice(1)
    expect(Math.max(...lines.map(terminalColumns))).toBeLessThanOrEqual(columns)
    const flat = stdout.replace(/\s+/g, ' ')
    expect(flat).toContain('Hamburg')
    expect(flat).toContain('In the way:')
    expect(flat).toContain('Kubernetes')
    expect(stdout).not.toContain('…')
  })

  test('is used by check', async () => {
    const widest = async (columns: number): Promise<number> => {
      const { stdout } = await fit(folder(files), ['check', 'postings/two.md', ...PROFILE], '', {
        env: { COLUMNS: String(columns) },
      })
      return Math.max(...stdout.split('\n').map(terminalColumns))
    }
    expect(await widest(60)).toBeLessThanOrEqual(60)
    expect(await widest(180)).toBeGreaterThan(150)
    expect(await widest(180)).toBeLessThanOrEqual(180)
  })
})
