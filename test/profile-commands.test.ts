import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { PassThrough, Writable } from 'node:stream'
import { describe, expect, test, vi } from 'vitest'
import { main } from '../src/cli.ts'
import type { Session } from '../src/commands/session.ts'

vi.stubGlobal('FIT_VERSION', '0.0.0')

class Sink extends Writable {
  text = ''
  isTTY?: boolean
  columns?: number
  override _write(chunk: Buffer, _: string, done: () => void): void {
    this.text += chunk.toString()
    done()
  }
}

/** Input that a person types, as a terminal hands it on. */
class Keys extends PassThrough {
  isTTY = true
  setRawMode(): this {
    return this
  }
}

async function fit(
  words: readonly string[],
  {
    cwd = mkdtempSync(path.join(tmpdir(), 'fit-')),
    stdin = new PassThrough() as Session['stdin'],
    tty = false,
  } = {},
) {
  const [stdout, stderr] = [new Sink(), new Sink()]
  stdout.isTTY = tty
  stdout.columns = 100
  const code = await main(words, {
    cwd,
    env: {},
    today: '2025-01-15',
    stdin,
    stdout,
    stderr,
    onInterrupt: () => () => undefined,
  })
  return { code, stdout: stdout.text, stderr: stderr.text, cwd }
}

const folder = (files: Readonly<Record<string, string>>): string => {
  const cwd = mkdtempSync(path.join(tmpdir(), 'fit-'))
  for (const [name, text] of Object.entries(files)) writeFileSync(path.join(cwd, name), text)
  return cwd
}

describe('fit profile check', () => {
  test('all is well', async () => {
    const cwd = folder({ 'me.yaml': 'degree: BSc\nlanguages: [Go]\n' })
    expect(await fit(['profile', 'check', 'me.yaml'], { cwd })).toEqual({
      cwd,
      code: 0,
      stdout: 'me.yaml: nothing looks wrong.\n',
      stderr: '',
    })
  })
  test('a typing error is shown in its line', async () => {
    const cwd = folder({ 'me.yaml': 'languages: [Go, Pyhton]\n' })
    const { code, stdout, stderr } = await fit(['profile', 'check', 'me.yaml'], { cwd })
    expect(stdout).toBe(
      'me.yaml:1:17  warning: "Pyhton" is no term that fit knows; it counts only where a posting uses the same words. Did you mean "Python"?\n  1 | languages: [Go, Pyhton]\n    |                 ^^^^^^\n',
    )
    expect([code, stderr]).toEqual([0, ''])
    expect((await fit(['profile', 'check', 'me.yaml', '--strict'], { cwd })).code).toBe(1)
  })
  test('what cannot be read gives exit code 2', async () => {
    const cwd = folder({ 'me.yaml': 'graduation: soon\n' })
    const { code, stdout } = await fit(['profile', 'check', 'me.yaml'], { cwd })
    expect(code).toBe(2)
    expect(stdout).toBe(
      'me.yaml:1:13  graduation "soon" is not a date. Write 2026-05, 2026-05-12, May 2026 or Spring 2026.\n  1 | graduation: soon\n    |             ^^^^\n',
    )
  })
  test('as JSON', async () => {
    const cwd = folder({ 'me.yaml': 'languages: [Go]\n' })
    expect(
      JSON.parse((await fit(['profile', 'check', 'me.yaml', '-f', 'json'], { cwd })).stdout),
    ).toEqual([{ file: 'me.yaml', diagnostics: [] }])
  })
})

describe('fit profile show and schema', () => {
  test('prints each fact with its line, and what is not said', async () => {
    const cwd = folder({
      'me.yaml': 'name: Ada\ndegree: MSc CS\nlanguages: [Go: 2 years]\npublications: []\n',
    })
    const { code, stdout, stderr } = await fit(['profile', 'show', 'me.yaml'], { cwd })
    expect(stdout).toBe(
      'Ada  me.yaml\n\nEducation\n   2  master, Computer Science\n\nSkills\n   3  Go, 2 years\n\nPublications\n      none, by your own words\n\nNot stated: return to the degree, experience, work authorization, citizenships, clearance,\navailability, location, spoken languages, certifications, competencies, lowest pay, employment\nwanted.\n',
    )
    expect([code, stderr]).toEqual([0, ''])
  })
  test('escape codes in a profile do not reach the terminal', async () => {
    const cwd = folder({
      'me.yaml': 'name: "Ada \\e[31mred\\e]0;title\\a"\nlanguages: ["Go\\e[2J"]\n',
    })
    expect((await fit(['profile', 'show', 'me.yaml'], { cwd })).stdout).not.toMatch(
      // eslint-disable-next-line no-control-regex -- control characters are what this is about
      /[\u0000-\u0008\u000b-\u001f]/,
    )
  })
  test('the schema is JSON', async () =>
    expect(JSON.parse((await fit(['profile', 'schema'])).stdout)).toMatchObject({
      title: 'fit profile',
      type: 'object',
    }))
})

describe('fit profile import', () => {
  const cv = '{ "basics": { "name": "Nia" }, "skills": [{ "name": "Go" }] }'
  test('prints our form, and says what is missing', async () => {
    const cwd = folder({ 'resume.json': cv })
    const { code, stdout, stderr } = await fit(['profile', 'import', 'resume.json'], { cwd })
    expect(code).toBe(0)
    expect(stdout).toContain('\nname: Nia\n')
    expect(stdout).toContain('\nskills: [Go]\n')
    expect(stderr).toMatch(/^Not in the file: education, /)
  })
  test('writes a file, and never over another', async () => {
    const cwd = folder({ 'resume.json': cv })
    expect(
      (await fit(['profile', 'import', 'resume.json', '-o', 'new/me.yaml'], { cwd })).code,
    ).toBe(0)
    expect(readFileSync(path.join(cwd, 'new/me.yaml'), 'utf8')).toContain('name: Nia')
    const again = await fit(['profile', 'import', 'resume.json', '-o', 'new/me.yaml'], { cwd })
    expect([again.code, again.stdout]).toEqual([2, ''])
    expect(again.stderr).toContain('This file exists.')
  })
  test('a CV as text becomes a draft', async () => {
    const cwd = folder({ 'cv.txt': 'Nia Example\n\nSKILLS\nGo, Python\n' })
    const { code, stdout } = await fit(['profile', 'import', 'cv.txt'], { cwd })
    expect(code).toBe(0)
    expect(stdout).toContain('#   line 4: skills: Go\n')
  })
})

describe('fit profile init', () => {
  test('without a terminal, a template', async () => {
    const { code, stdout, stderr } = await fit(['profile', 'init'])
    expect([code, stderr]).toEqual([0, ''])
    expect(stdout).toMatch(/^# yaml-language-server: \$schema=/)
    expect(stdout.split('\n').filter((line) => line !== '' && !line.startsWith('#'))).toEqual([])
  })
  test('with one, questions; what is skipped stays a comment', async () => {
    const stdin = new Keys()
    const typed = [
      'Ada Example\r',
      'MSc CS\r',
      '\r',
      'May 2026\r',
      ...Array<string>(2).fill('\r'),
      'Go (2 years), Python\r',
      ...Array<string>(9).fill('\r'),
    ]
    const typing = setInterval(() => {
      const next = typed.shift()
      if (next !== undefined) for (const key of next) stdin.write(key)
    }, 30)
    const { code, stderr, cwd } = await fit(['profile', 'init', 'me.yaml'], { stdin, tty: true })
    clearInterval(typing)
    expect([code, stderr]).toEqual([
      0,
      'Wrote me.yaml. Look at it with: fit profile show me.yaml\n',
    ])
    const written = readFileSync(path.join(cwd, 'me.yaml'), 'utf8')
      .split('\n')
      .filter((line) => line !== '' && !line.startsWith('#'))
    expect(written).toEqual([
      'name: Ada Example',
      'degree: MSc CS',
      'graduation: 2026-05',
      'languages: [Go (2 years), Python]',
    ])
  }, 20_000)
  /** Types one after the other. */
  const typing = (stdin: Keys, typed: string[]) =>
    setInterval(() => {
      const next = typed.shift()
      if (next !== undefined) for (const key of next) stdin.write(key)
    }, 40)
  test.each([
    ['Ctrl-C', '\u0003'],
    ['Ctrl-D', '\u0004'],
  ])(
    '%s keeps what was answered',
    async (_, leave) => {
      const stdin = new Keys()
      const timer = typing(stdin, ['Ada Example\r', 'MSc CS\r', leave])
      const { code, stderr, cwd } = await fit(['profile', 'init', 'me.yaml'], { stdin, tty: true })
      clearInterval(timer)
      expect([code, stderr]).toEqual([2, expect.stringContaining('what you have answered')])
      expect(readFileSync(path.join(cwd, 'me.yaml'), 'utf8')).toContain('\nname: Ada Example\n')
    },
    20_000,
  )
  test('each answer says what was understood; who goes back finds what was typed', async () => {
    const stdin = new Keys()
    const timer = typing(stdin, [
      'Ada Example\r',
      'MSc CS\r',
      '<\r',
      '\r',
      '\r',
      'May 26\r',
      '\u0003',
    ])
    const { stdout, cwd } = await fit(['profile', 'init', 'me.yaml'], { stdin, tty: true })
    clearInterval(timer)
    expect(stdout).toContain('Education: master, Computer Science, graduation 2026-05')
    expect(readFileSync(path.join(cwd, 'me.yaml'), 'utf8')).toContain('\ndegree: MSc CS\n')
  }, 20_000)
  test('Ctrl-C writes nothing where nothing was answered', async () => {
    const stdin = new Keys()
    const typing = setTimeout(() => stdin.write('\u0003'), 100)
    const { code, cwd } = await fit(['profile', 'init', 'me.yaml'], { stdin, tty: true })
    clearTimeout(typing)
    expect(code).toBe(2)
    expect(() => readFileSync(path.join(cwd, 'me.yaml'))).toThrow()
  }, 20_000)
})

describe('fit profile ask', () => {
  const posting =
    'Backend Engineer\n\nRequirements\n- GPA of 3.0 or above\n- Willing to relocate to Berlin\n'
  test('without a terminal, lists what is open', async () => {
    const cwd = folder({ 'me.yaml': 'degree: BSc\n', 'job.txt': posting })
    const { code, stdout } = await fit(
      ['profile', 'ask', 'job.txt', '-p', 'me.yaml', '-f', 'json'],
      { cwd },
    )
    expect(code).toBe(0)
    for (const question of JSON.parse(stdout) as { key: string; text: string }[])
      expect([question.key, question.text]).not.toContain('')
  })
})
