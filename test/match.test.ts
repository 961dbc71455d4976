import { readFileSync } from 'node:fs'
import path from 'node:path'
import { beforeAll, describe, expect, test, vi } from 'vitest'
import { candidates } from '../bench/candidates.js'
import { lines } from '../bench/generator.js'
import {
  match,
  rank,
  readProfile,
  streamPostings,
  type Matching,
  type MatchRow,
  type PostingDocument,
  type Profile,
} from '../src/index.ts'
import { asking, fit, folder } from './session.ts'

// written by the build; test/page.slow.test.ts looks at pages as a browser shows them
for (const name of ['SCRIPT', 'STYLE', 'POLICY']) vi.stubGlobal(`FIT_PAGE_${name}`, '')

const matching = (text: string): Matching => JSON.parse(text) as Matching
const isMatch = (row: Matching['rows'][number]): row is MatchRow => row.rank !== null
const of = (all: Matching, source: string) =>
  all.rows
    .filter(isMatch)
    .filter((row) => row.profile.source === source)
    .map(({ schema: _schema, profile: _profile, ...row }) => row)

const students = (count: number): Record<string, string> =>
  Object.fromEntries(
    Object.entries(candidates(count, 7)).map(([name, text]) => [`students/${name}`, text]),
  )
const BAD = { 'students/zz-bad.yaml': 'degree: [\n' }

describe('match of the library', () => {
  let postings: PostingDocument[]
  let profiles: Profile[]

  beforeAll(async () => {
    postings = []
    const text = Buffer.from([...lines(20, 3)].join(''))
    for await (const document of streamPostings([text], 'jobs.ndjson')) postings.push(document)
    profiles = Object.entries(candidates(3, 3)).map(
      ([name, yaml]) => readProfile(yaml, name).profile,
    )
  })

  test.each([null, 4])('the rows are those of rank for each profile, best %s', async (top) => {
    const how = { asOf: '2026-01-15', top, country: null }
    const all = await match(postings, profiles, how)
    for (const profile of profiles) {
      const alone = await rank(postings, profile, how)
      expect(of(all, profile.source)).toEqual(alone.rows)
      expect([all.postings, all.folded]).toEqual([alone.postings, alone.folded])
    }
    expect(all.rows.map((row) => isMatch(row) && row.profile.source)).toEqual(
      profiles.flatMap(({ source }) => Array<string>(top ?? all.postings).fill(source)),
    )
  })

  test('by posting the best candidates of each, none better left out', async () => {
    const how = { asOf: '2026-01-15' }
    const [by, all] = [
      await match(postings, profiles, { ...how, by: 'posting', top: 2 }),
      await match(postings, profiles, { ...how, by: 'posting' }),
    ]
    expect(all.rows).toHaveLength(postings.length * profiles.length)
    for (const { source } of postings) {
      const [best, whole] = [by, all].map(({ rows }) =>
        rows.filter(isMatch).filter((row) => row.posting.source === source),
      )
      expect(best).toEqual(whole?.slice(0, 2))
      const priorities = whole?.map((row) => row.priority) ?? []
      expect(priorities).toEqual([...priorities].sort((a, b) => b - a))
    }
  })
})

describe('fit match', () => {
  const files = {
    ...students(4),
    ...BAD,
    'jobs.ndjson': [...lines(24, 5)].join(''),
    'postings/empty.txt': ' ',
    'postings/one.txt': asking('Data Analyst', ['Proficiency in SQL', 'Experience with Excel']),
  }
  const root = folder(files)
  const AS_OF = ['--as-of', '2026-01-15', '--profiles', 'students'] as const
  const json = [...AS_OF, '--format', 'json'] as const

  test('rows are those of fit rank for each profile; what cannot be read is a row', async () => {
    const filters = ['--only', 'stretch,clarify,apply', '--where', 'title~engineer']
    for (const more of [['--top', '5'], filters, [...filters, '--top', '2']]) {
      const { code, stdout, stderr } = await fit(root, ['match', 'jobs.ndjson', ...json, ...more])
      const all = matching(stdout)
      for (const profile of Object.keys(students(4))) {
        const alone = await fit(root, [
          ...['rank', 'jobs.ndjson', '-p', profile, '--as-of', '2026-01-15'],
          ...['--format', 'json', ...more],
        ])
        expect(of(all, profile)).toEqual((JSON.parse(alone.stdout) as { rows: unknown }).rows)
      }
      expect(all.rows.at(-1)).toMatchObject({
        rank: null,
        profile: { source: 'students/zz-bad.yaml' },
      })
      expect(all).toMatchObject({ profiles: 4, unreadProfiles: 1 })
      expect(stderr).toContain('students/zz-bad.yaml:2:1')
      expect(stderr).toMatch(/for 4 profiles \(1 could not be read\)\n$/)
      expect(code).toBe(0)
    }
  })

  test('every format holds every profile and every posting that could not be read', async () => {
    for (const by of ['profile', 'posting'])
      for (const format of ['text', 'json', 'csv', 'ndjson']) {
        const words = ['match', 'postings', ...AS_OF, '--format', format, '--by', by]
        const { stdout, code } = await fit(root, words)
        const names = Object.keys(students(4))
        const whose = format === 'text' ? names.map((_, i) => `Candidate ${i + 1}`) : names
        for (const text of [...whose, 'Data Analyst', 'postings/empty.txt'])
          expect(stdout, `${format} by ${by}`).toContain(text)
        expect(code).toBe(0)
      }
  })

  test('csv has the columns of rank behind whose row it is, and one more row for what is bad', async () => {
    const { stdout } = await fit(root, ['match', 'postings', ...AS_OF, '--format', 'csv'])
    const [header = '', ...rows] = stdout.trimEnd().split('\r\n')
    expect(header).toMatch(/^profile,name,rank,recommendation,qualified,low,high,title,/)
    expect(rows).toHaveLength(4 + 2)
    expect(rows[0]).toMatch(/^students\/candidate-00001\.yaml,Candidate 1,1,/)
  })

  test('json as it is written piece by piece is the json of the whole', async () => {
    const { stdout } = await fit(root, ['match', 'postings', ...json])
    expect(stdout).toBe(`${JSON.stringify(JSON.parse(stdout), null, 2)}\n`)
    const none = await fit(root, ['match', 'postings', ...json, '--where', 'title~nobody'])
    expect(none.stdout).toBe(`${JSON.stringify(JSON.parse(none.stdout), null, 2)}\n`)
  })

  test('parts make the bytes of one run, in any order, and filters work on them', async () => {
    const all = readFileSync(path.join(root, 'jobs.ndjson'), 'utf8').split('\n')
    const parts = [all.slice(0, 9), all.slice(9, 10), all.slice(10)]
    const written: Record<string, string> = {}
    for (const [i, part] of parts.entries())
      for (const [name, more] of [
        ['rows', []],
        ['best', ['--keep', '6']],
      ] as const) {
        const words = ['match', '-', ...AS_OF, '--format', 'ndjson', ...more]
        written[`${name}-${i}.ndjson`] = (await fit(root, words, `${part.join('\n')}\n`)).stdout
      }
    const merged = folder(written)
    const whole = (await fit(root, ['match', '-', ...json, '--top', '6'], all.join('\n'))).stdout
    for (const name of ['rows', 'best'])
      for (const order of [
        [0, 1, 2],
        [2, 0, 1],
      ]) {
        const names = order.map((i) => `${name}-${i}.ndjson`)
        const words = ['match', '--merge', ...names, '--format', 'json', '--top', '6']
        expect((await fit(merged, words)).stdout, name).toBe(whole)
      }
    const few = ['--only', 'stretch', '--where', 'title~engineer', '--top', '3']
    const rows = ['rows-0.ndjson', 'rows-1.ndjson', 'rows-2.ndjson']
    expect(
      (await fit(merged, ['match', '--merge', ...rows, '--format', 'json', ...few])).stdout,
    ).toBe((await fit(root, ['match', '-', ...json, ...few], all.join('\n'))).stdout)
    const posting = ['--by', 'posting', '--top', '2', '--format', 'json']
    expect((await fit(merged, ['match', '--merge', ...rows, ...posting])).stdout).toBe(
      (await fit(root, ['match', '-', ...AS_OF, ...posting], all.join('\n'))).stdout,
    )
    const refused = async (...words: string[]) =>
      (await fit(merged, ['match', '--merge', ...words])).stderr
    expect(await refused('best-0.ndjson', '--top', '7')).toContain('keep the best 6 rows')
    expect(await refused('best-0.ndjson', '--only', 'apply')).toContain('cannot be filtered')
    expect(await refused('best-0.ndjson', 'rows-1.ndjson')).toContain('Judge all parts alike')
    expect(await refused('best-0.ndjson', 'best-1.ndjson')).not.toContain('alike')
  })

  test('html is a folder with a page for each profile, and one that leads to them', async () => {
    const words = ['match', 'postings', ...AS_OF, '--format', 'html', '-o', 'pages', '--top', '2']
    const { code, stdout } = await fit(root, words)
    expect([code, stdout]).toEqual([0, ''])
    const index = readFileSync(path.join(root, 'pages/index.html'), 'utf8')
    for (const [i, name] of Object.keys(students(4)).entries()) {
      const page = `${path.parse(name).name}.html`
      expect(index).toContain(`<a href="${page}">Candidate ${i + 1}</a>`)
      const text = readFileSync(path.join(root, 'pages', page), 'utf8')
      expect(text).toContain(`Candidate ${i + 1}`)
      expect(text).toContain('Data Analyst')
    }
    expect(index).toContain('students/zz-bad.yaml')
    expect(index).not.toContain('<script')
  })

  test.each([
    [['--format', 'html'], 'name a folder for them with --output'],
    [['--by', 'school'], '--by takes profile or posting'],
    [['--format', 'xml'], '--format takes text, json, csv, ndjson or html'],
    [['--keep', '5'], '--keep writes parts'],
    [['--keep', '5', '--format', 'ndjson', '--top', '3'], 'leave --only and --top to --merge'],
    [['--profiles', 'nowhere'], 'No such file'],
    [['--profiles', 'postings'], 'The folder holds no profile'],
    [['--only', 'maybe'], '--only takes'],
    [['--where', 'colour=red'], 'Facts: title'],
    [['--where', 'workplace=remotee'], 'one of onsite, hybrid, remote'],
    [['--where', 'employment!=permanent'], 'not "permanent"'],
    [['--as-of', 'soon'], 'not a day'],
  ])('%j is a usage error', async (options, message) => {
    const { code, stdout, stderr } = await fit(root, [
      ...['match', 'postings', '--profiles', 'students', ...options],
    ])
    expect([code, stdout]).toEqual([2, ''])
    expect(stderr).toContain(message)
  })

  test('no profile that can be read is an error, with --strict one is enough', async () => {
    const none = await fit(folder({ ...BAD, 'postings/a.txt': files['postings/one.txt'] }), [
      ...['match', '--profiles', 'students'],
    ])
    expect(none.code).toBe(2)
    expect((await fit(root, ['match', 'postings/one.txt', ...AS_OF, '--strict'])).code).toBe(2)
  })
})
