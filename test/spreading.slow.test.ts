import { spawnSync } from 'node:child_process'
import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { candidates } from '../bench/candidates.js'
import { lines } from '../bench/generator.js'
import { folder, PROFILE } from './session.ts'

const program = path.join(import.meta.dirname, '..', 'bin', 'fit.js')
const has = (name: string): boolean => spawnSync(name, ['--version']).status === 0
const PARALLEL = has('parallel')
const BASH = has('bash')
if (!PARALLEL)
  console.warn(
    'GNU parallel is not tested: it is not installed (Debian: apt-get install parallel).',
  )
if (!BASH) console.warn('The pipelines of docs/spreading.md are not tested: there is no bash.')

const postings = [...lines(40, 5)].join('')
const root = folder({
  ...Object.fromEntries(
    Object.entries(candidates(3, 7)).map(([name, text]) => [`students/${name}`, text]),
  ),
  'me.yaml': PROFILE,
  'jobs.ndjson': postings,
})
writeFileSync(path.join(root, 'jobs.ndjson.gz'), gzipSync(postings))
mkdirSync(path.join(root, 'bin'))
writeFileSync(
  path.join(root, 'bin', 'fit'),
  `#!/bin/sh\nexec "${process.execPath}" "${program}" "$@"\n`,
)
chmodSync(path.join(root, 'bin', 'fit'), 0o755)

/** Runs a script in a folder of these files where `fit` is a command; gives what it wrote. */
function bash(script: string): string {
  const env = {
    ...process.env,
    PATH: `${path.join(root, 'bin')}${path.delimiter}${process.env['PATH']}`,
  }
  const { stdout, stderr, status } = spawnSync('bash', ['-e', '-o', 'pipefail', '-c', script], {
    cwd: root,
    encoding: 'utf8',
    env,
  })
  expect(status, stderr).toBe(0)
  return stdout
}

/** The scripts of a section of docs/spreading.md. */
function scripts(heading: string): string[] {
  const text = readFileSync(path.join(import.meta.dirname, '..', 'docs', 'spreading.md'), 'utf8')
  const section = text.split(/^## /m).find((part) => part.startsWith(`${heading}\n`)) ?? ''
  return [...section.matchAll(/^```sh\n([^]*?)^```$/gm)].map(([, script = '']) => script)
}

/** What one process gives over all postings. */
const whole = (...commands: string[]): string =>
  commands.map((c) => bash(`fit ${c} -p me.yaml --as-of 2026-01-15 < jobs.ndjson`)).join('')
const RANK = 'rank - --top 20'

describe.skipIf(!BASH)('docs/spreading.md', () => {
  const [file = '', pipe = '', hosts = ''] = scripts('GNU parallel')
  // a machine that nobody has named is this one, and files of tests are small
  const here = (script: string): string =>
    `PARALLEL=--will-cite; export PARALLEL\n${script
      .replace('-S host1,host2', '-S :')
      .replace(/--block \d+M/, '--block 40k')}`

  test.skipIf(!PARALLEL)('GNU parallel over a file', () => {
    expect(bash(here(file))).toBe(whole(RANK, 'gaps -'))
  })

  test.skipIf(!PARALLEL)('GNU parallel over a pipe, a file a part', () => {
    expect(bash(here(pipe))).toBe(whole(RANK))
    expect(Number(bash('ls part-*.ndjson | wc -l'))).toBeGreaterThan(1)
  })

  test.skipIf(!PARALLEL)('GNU parallel over machines', () => {
    expect(bash(`${here(hosts)}fit rank --merge rows.ndjson --top 20`)).toBe(whole(RANK))
  })

  test('a program for each part, as Hadoop Streaming and Spark start it', () => {
    const [script = ''] = scripts('Hadoop Streaming, Spark')
    expect(bash(script)).toBe(whole(RANK))
    expect(bash(script.replace('--top 20', '--format json'))).toBe(whole('rank - --format json'))
  })
})

test.skipIf(!BASH || !PARALLEL)(
  'parts of match that fail are tried again, and make the bytes of one process',
  () => {
    const judged = '--profiles students --as-of 2026-01-15'
    const one = bash(`fit match - ${judged} --top 5 --format json < jobs.ndjson`)
    const made = bash(
      `cat jobs.ndjson | parallel --will-cite --pipe -N 10 --jobs 2 --retries 3 --joblog log --sshlogin : 'test -e tried-{#} || { touch tried-{#}; exit 1; }; fit match - ${judged} --keep 20 --format ndjson > match-{#}.ndjson'; fit match --merge match-*.ndjson --top 5 --format json`,
    )
    expect(made).toBe(one)
    const log = readFileSync(path.join(root, 'log'), 'utf8').trim().split('\n')
    // a line of names, then one for each part, all of which ended well at last
    expect(log).toHaveLength(5)
    for (const line of log.slice(1)) expect(line.split('\t')[6]).toBe('0')
  },
)
