import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { BASH } from '../src/commands/completion.ts'
import { schemas } from '../src/index.ts'
import { fit as run } from './session.ts'

const cwd = mkdtempSync(path.join(tmpdir(), 'fit-'))
for (const file of [
  'postings/b.txt',
  'postings/a.md',
  'postings/with space.txt',
  'postings/notes.bin',
  'profiles/me.yaml',
  'profiles/readme.txt',
]) {
  mkdirSync(path.join(cwd, path.dirname(file)), { recursive: true })
  writeFileSync(path.join(cwd, file), '')
}

const fit = (...words: string[]) => run(cwd, words, '', { env: {}, today: '2025-01-15' })

/** The candidates without their descriptions, and what the shell is to do: 4 nothing else, 0 its own files. */
async function completed(...words: string[]): Promise<[string[], string]> {
  const { stdout } = await fit('complete', '--', ...words)
  const lines = stdout.trimEnd().split('\n')
  return [lines.slice(0, -1).map((line) => line.split('\t')[0] ?? ''), lines.at(-1) ?? '']
}

describe('fit complete', () => {
  const rows: readonly (readonly [readonly string[], readonly string[], string])[] = [
    [['che'], ['check'], ':4'],
    [['profile', 'i'], ['init', 'import'], ':4'],
    [['check', ''], ['postings/a.md', 'postings/b.txt'], ':4'],
    [['check', 'postings/a.md', ''], ['postings/a.md', 'postings/b.txt'], ':4'],
    [['check', '-p', ''], ['profiles/me.yaml'], ':4'],
    [['rank', '--profile', 'pro'], ['profiles/me.yaml'], ':4'],
    [['profile', 'show', ''], ['profiles/me.yaml'], ':4'],
    [['check', '--format', 'm'], ['markdown'], ':4'],
    [['parse', '-f', 'y'], ['yaml'], ':4'],
    [['gaps', '--by', ''], ['skill', 'kind', 'posting'], ':4'],
    [['match', '--by', ''], ['profile', 'posting'], ':4'],
    [['match', '--profiles', ''], ['profiles/me.yaml'], ':4'],
    [['check', '--kno'], ['--knockouts'], ':4'],
    [['rank', '--sort', 'p'], ['priority', 'posted'], ':4'],
    [['rank', '--only', ''], ['apply', 'clarify', 'stretch', 'skip'], ':4'],
    [['completion', ''], ['bash', 'zsh', 'fish', 'powershell'], ':4'],
    [['rank', '--where', 'work'], ['workplace='], ':6'],
    [['gaps', '--where', 'po'], ['posted'], ':6'],
    [
      ['rank', '--where', 'workplace='],
      ['workplace=onsite', 'workplace=hybrid', 'workplace=remote'],
      ':4',
    ],
    [['rank', '--where', 'workplace!=h'], ['workplace!=hybrid'], ':4'],
    [['rank', '--where', 'country=US,g'], expect.arrayContaining(['country=US,GB']), ':4'],
    [['rank', '--where', 'title~eng'], [], ':6'],
    // as bash parts the word, and as zsh takes the value of an option behind "="
    [['rank', '--where', 'employment', 'int'], ['internship'], ':4'],
    [['rank', '--where', 'workplace!', ''], ['onsite', 'hybrid', 'remote'], ':4'],
    [['rank', '--where=employment=part'], ['part-time'], ':4'],
    [['check', 'postings/a.md', '--country', 'D'], ['DE', 'DJ', 'DK', 'DM', 'DO', 'DZ'], ':4'],
    [['check', 'elsewhere/'], [], ':0'],
    [['check', '--weights', ''], [], ':0'],
    [['check', '--as-of', ''], [], ':4'],
    [['save', 'offer'], [], ':0'],
  ]
  test.each(rows)('%j', async (words, values, directive) =>
    expect(await completed(...words)).toEqual([values, directive]),
  )

  test('every command is there, hidden ones are not', async () => {
    const [names] = await completed('')
    expect(names).toEqual(
      expect.arrayContaining([
        'check',
        'rank',
        'match',
        'gaps',
        'parse',
        'save',
        'profile',
        'schema',
        'completion',
      ]),
    )
    expect(names).not.toContain('complete')
  })
})

describe('fit completion', () => {
  test.each(['bash', 'zsh', 'fish', 'powershell'])('%s', async (shell) => {
    const { code, stdout, stderr } = await fit('completion', shell)
    expect([code, stderr]).toEqual([0, ''])
    expect(stdout).toMatch(/\bfit complete '?--/)
  })
  test('bash: what the script lacked is there', async () => {
    const { stdout } = await fit('completion', 'bash')
    for (const [, to] of BASH) expect(stdout).toContain(to)
    expect(stdout).not.toMatch(/^readonly|\$\(eval|_get_comp_words_by_ref/m)
  })
  test('another shell is told the known ones', async () => {
    const { code, stdout, stderr } = await fit('completion', 'tcsh')
    expect([code, stdout]).toEqual([2, ''])
    expect(stderr).toContain('Allowed choices are bash, zsh, fish, powershell.')
  })
})

describe('fit schema', () => {
  test('prints each, and names them all', async () => {
    const made = await schemas()
    expect((await completed('schema', ''))[0]).toEqual(Object.keys(made))
    for (const [name, schema] of Object.entries(made))
      expect(JSON.parse((await fit('schema', name)).stdout)).toEqual(
        JSON.parse(JSON.stringify(schema)),
      )
  })
})
