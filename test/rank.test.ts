import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { lines } from '../bench/generator.js'
import { rank, readAtOnce, readProfile } from '../src/index.ts'
import { Sources } from '../src/deduplication/sources.ts'
import { csv } from '../src/report/csv.ts'
import { asking, fit, folder, PROFILE } from './session.ts'

interface Rows {
  readonly partial: boolean
  readonly folded: number
  readonly failed: number
  readonly rows: readonly {
    rank: number | null
    recommendation: string
    posting: { source: string; title: string | null }
    duplicates: string[]
    passed: string | null
    error?: string
  }[]
}
const ranking = (text: string): Rows => JSON.parse(text) as Rows
const record = (facts: object): string => `${JSON.stringify(facts)}\n`

const POSTINGS = {
  'postings/good.txt': asking('Backend Engineer', [
    'Proficiency in Go',
    'Experience with Docker',
    'Good knowledge of Linux',
  ]),
  'postings/half.txt': asking('Platform Engineer', [
    'Proficiency in Go',
    'Experience with Kubernetes',
    'Experience with Terraform',
  ]),
  'postings/none.txt': asking('Frontend Engineer', [
    'Proficiency in TypeScript',
    'Experience with Angular',
    'Experience with GraphQL',
  ]),
}

describe('fit rank', () => {
  test('one row a posting, best first, with the summary on standard error', async () => {
    const { code, stdout, stderr } = await fit(folder(POSTINGS), ['rank', '--format', 'json'])
    expect(ranking(stdout).rows.map((r) => [r.rank, r.recommendation, r.posting.source])).toEqual([
      [1, 'apply', 'postings/good.txt'],
      [2, 'stretch', 'postings/half.txt'],
      [3, 'stretch', 'postings/none.txt'],
    ])
    expect(stderr).toMatch(/^3 postings read, 0 failed, 0 folded, in [\d.]+ s \(\d+ a second\)\n$/)
    expect(code).toBe(0)
  })

  test('every format holds every row', async () => {
    const root = folder(POSTINGS)
    for (const format of ['text', 'markdown', 'csv', 'ndjson', 'json']) {
      const { stdout } = await fit(root, ['rank', '--format', format])
      for (const title of ['Backend Engineer', 'Platform Engineer', 'Frontend Engineer'])
        expect(stdout, format).toContain(title)
    }
  })

  test('a file that cannot be read is a row and a warning, and the rest goes on', async () => {
    const root = folder({ ...POSTINGS, 'postings/empty.txt': ' \n' })
    const { code, stdout, stderr } = await fit(root, ['rank', '--format', 'json'])
    expect(ranking(stdout).rows.at(-1)).toMatchObject({
      rank: null,
      posting: { source: 'postings/empty.txt' },
    })
    expect(ranking(stdout).rows.at(-1)?.error).toContain('empty')
    expect(stderr).toContain('postings/empty.txt')
    expect(code).toBe(0)
    expect((await fit(root, ['rank', '--strict'])).code).toBe(2)
    expect((await fit(folder({ 'postings/empty.txt': ' ' }), ['rank'])).code).toBe(2)
  })

  test('copies are folded into the best, by what they demand and not by what surrounds it', async () => {
    const text = asking('Backend Engineer', [
      'Proficiency in Go',
      'Experience with Docker',
      'Good knowledge of Linux',
    ])
    const root = folder({
      'jobs.ndjson': [
        record({ id: 'a', title: 'Backend Engineer', organization: 'Alder', text }),
        record({
          id: 'b',
          title: 'Backend engineer (m/f/d)',
          organization: 'ALDER',
          text: `${text}\nThis advert was renewed in March.`,
        }),
        record({ id: 'c', title: 'Backend Engineer', organization: 'Brook', text }),
      ].join(''),
    })
    const { stdout } = await fit(root, ['rank', 'jobs.ndjson', '--format', 'json'])
    expect(ranking(stdout)).toMatchObject({ folded: 1 })
    expect(ranking(stdout).rows.map((r) => r.duplicates)).toEqual([['jobs.ndjson#2'], []])
    expect((await fit(root, ['rank', 'jobs.ndjson'])).stdout).toContain(
      'Folded with a copy: jobs.ndjson#2.',
    )
  })

  test('what has passed sinks below what has not, with a mark', async () => {
    const root = folder({
      'jobs.ndjson':
        record({ title: 'Over', validThrough: '2025-11-14', text: POSTINGS['postings/good.txt'] }) +
        record({ title: 'Open', validThrough: '2025-11-15', text: POSTINGS['postings/none.txt'] }),
    })
    const { stdout } = await fit(root, ['rank', 'jobs.ndjson', '--format', 'json'])
    expect(ranking(stdout).rows.map((r) => [r.posting.title, r.passed])).toEqual([
      ['Open', null],
      ['Over', 'Applications closed on 2025-11-14.'],
    ])
  })

  test.each([
    [['--only', 'apply'], ['postings/good.txt']],
    [
      ['--only', 'stretch,skip'],
      ['postings/half.txt', 'postings/none.txt'],
    ],
    [['--where', 'source~half'], ['postings/half.txt']],
    [
      ['--where', 'source!=postings/half.txt', '--where', 'workplace!=remote'],
      ['postings/good.txt', 'postings/none.txt'],
    ],
    [['--where', 'workplace=remote'], []],
    [['--top', '1'], ['postings/good.txt']],
  ])('%j', async (options, sources) => {
    const { stdout } = await fit(folder(POSTINGS), ['rank', '--format', 'json', ...options])
    expect(ranking(stdout).rows.map((r) => r.posting.source)).toEqual(sources)
  })

  test.each([
    [['--only', 'maybe'], '--only takes'],
    [['--where', 'colour=red'], 'Facts: title, organization'],
    [['--top', '0'], '--top takes a whole number'],
    [['--sort', 'size'], '--sort takes'],
    [['--jobs', 'many'], 'whole number from 1 to 64'],
    [['--format', 'xml'], '--format takes'],
    [['--as-of', 'soon'], 'not a day'],
  ])('%j is a usage error', async (options, message) => {
    const { code, stdout, stderr } = await fit(folder(POSTINGS), ['rank', ...options])
    expect([code, stdout]).toEqual([2, ''])
    expect(stderr).toContain(message)
  })

  test('gates: every posting must pass', async () => {
    const root = folder(POSTINGS)
    expect((await fit(root, ['rank', '--require', 'qualified'])).code).toBe(1)
    expect(
      (
        await fit(root, [
          'rank',
          'postings/good.txt',
          '--require',
          'qualified',
          '--min-score',
          '90',
        ])
      ).code,
    ).toBe(0)
    expect((await fit(root, ['rank', '--only', 'apply', '--require', 'qualified'])).code).toBe(0)
  })

  test('an interrupt ends the work with what is done so far, marked partial', async () => {
    const root = folder({ 'jobs.ndjson': [...lines(200, 3)].join('') })
    const { code, stdout } = await fit(root, ['rank', 'jobs.ndjson', '--format', 'json'], '', {
      onInterrupt: (stop) => (setTimeout(stop, 1), () => undefined),
    })
    expect(ranking(stdout).partial).toBe(true)
    expect(ranking(stdout).rows.length).toBeLessThan(150)
    expect(code).toBe(2)
  })

  test('a cell that a spreadsheet would take for a formula is made text', () => {
    expect(csv(['a'], [['=1+1'], ['+x'], ['-x'], ['@x'], ['a,"b"'], [3]])).toBe(
      'a\r\n\'=1+1\r\n\'+x\r\n\'-x\r\n\'@x\r\n"a,""b"""\r\n3\r\n',
    )
  })

  test('names of postings come back as they were given, lines of files and others', () => {
    const names = [
      ...Array.from({ length: 1500 }, (_, i) => `jobs.ndjson#${i + 1}`),
      'more.ndjson#1',
      'a.txt',
      '#',
      '#0',
      'a#01',
      'a#1#2',
      'a#1e3',
      'a#-1',
      'a# 1',
      'a#2147483648',
      '-#deadbeef',
      '',
    ]
    const sources = new Sources()
    names.forEach((name, i) => sources.add(i, name))
    expect(names.map((_, i) => sources.of(i))).toEqual(names.map((name) => [name]))
    sources.add(1, 'copy.txt')
    sources.add(1, 'jobs.ndjson#9')
    expect([sources.of(0), sources.of(1)]).toEqual([
      ['jobs.ndjson#1'],
      ['jobs.ndjson#2', 'copy.txt', 'jobs.ndjson#9'],
    ])
  })

  test('the library ranks what it is given', async () => {
    const documents = Object.entries(POSTINGS)
      .map(([name, text]) => readAtOnce(Buffer.from(text), name))
      .filter((d) => d !== null)
    const result = await rank(documents, readProfile(PROFILE, 'ada.yaml').profile, {
      asOf: '2025-11-15',
      top: 2,
    })
    expect(result.rows.map((r) => r.posting.source)).toEqual([
      'postings/good.txt',
      'postings/half.txt',
    ])
    expect(result).toMatchObject({ postings: 3, shown: 2 })
  })
})

describe('spreading', () => {
  const all = [...lines(60, 7)]

  /** Shuffled by a fixed rule, and dealt to `n` parts. */
  const dealt = (n: number): string[] => {
    const parts = Array.from({ length: n }, () => '')
    all
      .map((line, i) => ({ line, key: (i * 7919) % 127 }))
      .sort((a, b) => a.key - b.key)
      .forEach(({ line }, i) => (parts[(i * i + 3 * i) % n] += line))
    return parts
  }

  test('rows are written in order, one a line', async () => {
    const { stdout } = await fit(folder({ 'jobs.ndjson': all.join('') }), [
      'rank',
      'jobs.ndjson',
      '--format',
      'ndjson',
    ])
    const rows = stdout
      .trimEnd()
      .split('\n')
      .map((l) => JSON.parse(l) as { posting: { source: string } })
    expect(rows.map((r) => r.posting.source)).toEqual(all.map((_, i) => `jobs.ndjson#${i + 1}`))
  })

  /** Rows of the parts, each judged by a process of its own: what they are merged to makes no difference to them. */
  const partsOf = new Map<number, Promise<readonly string[]>>()
  const judgedParts = (n: number): Promise<readonly string[]> => {
    const judged =
      partsOf.get(n) ??
      Promise.all(
        dealt(n).map(async (part, i) => {
          const command = i % 2 === 0 ? 'rank' : 'gaps'
          return (await fit(folder({}), [command, '-', '--format', 'ndjson'], part)).stdout
        }),
      )
    partsOf.set(n, judged)
    return judged
  }

  test.each([
    ['rank', 'json', []],
    ['rank', 'text', ['--top', '10']],
    ['rank', 'csv', ['--sort', 'score', '--only', 'stretch']],
    ['gaps', 'json', []],
    ['gaps', 'markdown', ['--top', '12']],
  ])(
    '%s --format %s %j: any split, merged, gives the bytes of one process',
    async (command, format, options) => {
      const root = folder({})
      const whole = await fit(root, [command, '-', '--format', format, ...options], all.join(''))
      for (const n of [2, 5]) {
        const names: string[] = []
        for (const [i, rows] of (await judgedParts(n)).entries()) {
          names.push(`part-${n}-${i}.ndjson`)
          writeFileSync(path.join(root, names[i] ?? ''), rows)
        }
        const merged = await fit(root, [
          command,
          '--merge',
          ...names.reverse(),
          '--format',
          format,
          ...options,
        ])
        expect(merged.stdout).toBe(whole.stdout)
      }
      expect(whole.stdout.length).toBeGreaterThan(500)
    },
  )

  test('keeping only the best changes nothing about them', async () => {
    const many = [...lines(330, 11)].join('')
    const root = folder({})
    const { stdout } = await fit(root, ['rank', '-', '--format', 'ndjson'], many)
    writeFileSync(path.join(root, 'rows.ndjson'), stdout)
    const [few, every] = [
      await fit(root, ['rank', '--merge', 'rows.ndjson', '--top', '5', '--format', 'json']),
      await fit(root, ['rank', '--merge', 'rows.ndjson', '--format', 'json']),
    ]
    expect(ranking(few.stdout).rows).toEqual(ranking(every.stdout).rows.slice(0, 5))
  })

  test('rows of another day are not merged', async () => {
    const root = folder({ 'jobs.ndjson': all.slice(0, 2).join('') })
    for (const day of ['2025-01-01', '2025-02-01'])
      await fit(root, [
        'rank',
        'jobs.ndjson',
        '--format',
        'ndjson',
        '--as-of',
        day,
        '-o',
        `${day}.ndjson`,
      ])
    const { code, stderr } = await fit(root, [
      'rank',
      '--merge',
      '2025-01-01.ndjson',
      '2025-02-01.ndjson',
    ])
    expect(code).toBe(2)
    expect(stderr).toContain('2025-02-01.ndjson:1')
    expect((await fit(root, ['rank', '--merge', 'jobs.ndjson'])).stderr).toContain('is no row of')
    expect(existsSync(path.join(root, '2025-01-01.ndjson.part'))).toBe(false)
    expect(readFileSync(path.join(root, '2025-01-01.ndjson'), 'utf8').split('\n')).toHaveLength(3)
  })

  test('nothing in, nothing out: an empty part of a spread job is no failure', async () => {
    expect(await fit(folder({}), ['rank', '-', '--format', 'ndjson'], '\n')).toMatchObject({
      code: 0,
      stdout: '',
    })
  })

  const loader = path.join(import.meta.dirname, '..', 'dist', 'load.cjs')
  test.runIf(existsSync(loader))('two workers give the rows of one', async () => {
    const root = folder({ 'jobs.ndjson': all.join('') })
    const [one, two] = [
      await fit(root, ['rank', 'jobs.ndjson', '--format', 'json', '--jobs', '1'], '', { loader }),
      await fit(root, ['rank', 'jobs.ndjson', '--format', 'json', '--jobs', '2'], '', { loader }),
    ]
    expect(two.stdout).toBe(one.stdout)
  })
})
