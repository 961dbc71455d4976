import { Client } from '@modelcontextprotocol/sdk/client/index.js'
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js'
import { execFileSync } from 'node:child_process'
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'

const root = path.join(import.meta.dirname, '..')
const folder = mkdtempSync(path.join(tmpdir(), 'fit-package-'))
const home = path.join(folder, 'home')
/** What a build does not need, or makes; the tests beside this one use its `dist`. */
const LEFT = new Set(['.git', 'coverage', 'dist', 'node_modules', 'test'])

/** Runs a program in a folder; gives what it writes to standard output. */
const run = (cwd: string, program: string, ...words: string[]): string =>
  execFileSync(program, words, {
    cwd,
    encoding: 'utf8',
    env: { ...process.env, XDG_CACHE_HOME: path.join(folder, 'cache'), XDG_CONFIG_HOME: home },
    stdio: ['ignore', 'pipe', 'ignore'],
    shell: process.platform === 'win32',
  })

/** Packed as for the registry, and installed where nothing else is. */
beforeAll(() => {
  const source = path.join(folder, 'source')
  for (const name of readdirSync(root).filter((entry) => !LEFT.has(entry)))
    cpSync(path.join(root, name), path.join(source, name), { recursive: true })
  symlinkSync(path.join(root, 'node_modules'), path.join(source, 'node_modules'))
  mkdirSync(home)
  // npm builds before it packs (the script "prepare")
  run(source, 'npm', 'pack', '--pack-destination', home)
  writeFileSync(path.join(home, 'package.json'), '{ "private": true }\n')
  const [packed = ''] = readdirSync(home).filter((name) => name.endsWith('.tgz'))
  run(home, 'npm', 'install', '--prefer-offline', '--no-audit', '--no-fund', `./${packed}`)
  for (const name of ['postings', 'profiles'])
    cpSync(path.join(root, name), path.join(home, name), { recursive: true })
}, 600_000)

describe('the package, installed into an empty folder', () => {
  const installed = path.join(home, 'node_modules', 'jobfit')
  const bin = path.join(home, 'node_modules', '.bin', 'fit')

  test('is called jobfit, its command fit', () => {
    expect(readdirSync(home)).toContain('jobfit-0.1.0.tgz')
    expect(run(home, bin, '--version').trim()).toBe('0.1.0')
  })

  test('holds what it needs, and nothing of the build or the machine', () => {
    const names = readdirSync(installed, { recursive: true, encoding: 'utf8' })
    for (const name of [
      'dist/protocol.cjs',
      'dist/types/index.d.ts',
      'skills/fit/SKILL.md',
      'schemas/report.schema.json',
      'docs/agent.md',
      'dist/NOTICES.md',
    ])
      expect(names).toContain(path.normalize(name))
    expect(names.filter((name) => /\.cache$|^(?:src|test|bench)\b|^dist.build/.test(name))).toEqual(
      [],
    )
    const { dependencies } = JSON.parse(
      readFileSync(path.join(installed, 'package.json'), 'utf8'),
    ) as { dependencies: object }
    // what is loaded from its own folder, and what the declarations name; all else is in the built files
    expect(Object.keys(dependencies)).toEqual(['mammoth', 'tinypool', 'unpdf', 'zod'])
  })

  test('judges, ranks and marks', () => {
    const judged = run(
      home,
      bin,
      'check',
      'postings/ml-systems-intern.txt',
      '-p',
      'profiles/student.yaml',
      '--as-of',
      '2025-01-15',
    )
    expect(judged).toMatch(/^Verdict {7}clarify/)
    const ranking = JSON.parse(
      run(home, bin, 'rank', '-p', 'profiles/student.yaml', '--format', 'json'),
    ) as { rows: object[] }
    expect(ranking.rows).toHaveLength(4)
    expect(run(home, bin, 'mark', 'embedded-engineer', 'applied')).toMatch(/: applied on /)
    expect(run(home, bin, 'rank', '-p', 'profiles/student.yaml')).toContain(
      '3 of 4 postings, 1 applied to',
    )
  })

  test('is a library, with its types', () => {
    writeFileSync(
      path.join(home, 'use.mjs'),
      `import { check, parse, readPostings, readProfile } from 'jobfit'
       import { readFileSync } from 'node:fs'
       const [posting] = await readPostings(readFileSync('postings/ml-systems-intern.txt'), 'advert.txt')
       const { profile } = readProfile(readFileSync('profiles/student.yaml', 'utf8'), 'me.yaml')
       console.log(check(parse(posting), profile, { asOf: '2025-01-15' }).recommendation)\n`,
    )
    expect(run(home, process.execPath, 'use.mjs')).toBe('clarify\n')
    writeFileSync(
      path.join(home, 'use.ts'),
      `import { check, type Report, type Requirement } from 'jobfit'
       export const judge: (...given: Parameters<typeof check>) => Report = check
       export function years(asked: Requirement): number | null {
         if (asked.kind === 'experience') return asked.minYears
         // @ts-expect-error only some kinds ask for years
         return asked.minYears
       }\n`,
    )
    const compilerOptions = {
      noEmit: true,
      strict: true,
      module: 'nodenext',
      target: 'es2023',
      skipLibCheck: false,
      types: [],
    }
    writeFileSync(
      path.join(home, 'tsconfig.json'),
      JSON.stringify({ compilerOptions, files: ['use.ts'] }),
    )
    const compiler = path.join(root, 'node_modules/typescript/bin/tsc')
    expect(run(home, process.execPath, compiler, '-p', '.')).toBe('')
  })

  test('serves an assistant', async () => {
    const client = new Client({ name: 'test', version: '0' })
    await client.connect(
      new StdioClientTransport({ command: bin, args: ['mcp'], cwd: home, stderr: 'ignore' }),
    )
    const { structuredContent } = await client.callTool({
      name: 'check',
      arguments: {
        posting_path: 'postings/ml-systems-intern.txt',
        profile_path: 'profiles/student.yaml',
        as_of: '2025-01-15',
      },
    })
    await client.close()
    expect(structuredContent).toMatchObject({ recommendation: 'clarify' })
  })
})
