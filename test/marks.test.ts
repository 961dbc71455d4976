import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { batchTools, loadSaved, rank, readPostings, readProfile } from '../src/index.ts'
import { asking, fit, folder, PROFILE } from './session.ts'

/** A saved posting. */
const saved = (title: string, facts: string, demand = 'Proficiency in Go.'): string =>
  `source: https://jobs.example.com/1\n${facts}title: ${title}\ntext: |\n${asking(title, [
    demand,
    'Git.',
    'Docker.',
  ])
    .split('\n')
    .map((line) => (line === '' ? '' : `  ${line}`))
    .join('\n')}`

const A = saved('Alpha Engineer', 'saved: 2025-11-01\n')
const B = saved('Beta Engineer', 'saved: 2025-11-10\nvalidThrough: 2025-12-01\n', 'Rust.')

interface Row {
  readonly posting: { readonly title: string; readonly source: string }
  readonly age: number | null
  readonly saved: string | null
  readonly firstSaved: string | null
  readonly marks: readonly object[]
}
interface Ranking {
  readonly rows: readonly Row[]
  readonly hidden: number
  readonly folded: number
}

async function ranked(cwd: string, ...words: string[]): Promise<Ranking> {
  const { stdout } = await fit(cwd, ['rank', '--format', 'json', ...words])
  return JSON.parse(stdout) as Ranking
}
const titles = ({ rows }: Ranking): string[] => rows.map((row) => row.posting.title).sort()

describe('fit mark', () => {
  test('writes into the file, and nothing else in it changes', async () => {
    const written = `# mine\n${A}`
    const cwd = folder({ 'postings/a.yaml': written, 'postings/b.yaml': B })
    const file = path.join(cwd, 'postings/a.yaml')
    expect(await fit(cwd, ['mark', 'postings/a.yaml', 'applied'])).toEqual({
      code: 0,
      stdout: 'postings/a.yaml: applied on 2025-11-15\n',
      stderr: '',
    })
    expect(readFileSync(file, 'utf8')).toBe(
      written.replace('text: |', 'marks:\n  - { mark: applied, on: 2025-11-15 }\ntext: |'),
    )
    // by its name in the folder; the day of a mark is set anew; marks stand by their days
    await fit(cwd, ['mark', 'a', 'interview', '--on', '2025-11-20'])
    expect((await fit(cwd, ['mark', 'a.yaml', 'applied', '--on', '2025-11-12'])).stdout).toBe(
      'postings/a.yaml: applied on 2025-11-12, interview on 2025-11-20\n',
    )
    expect(
      (await ranked(cwd, '--all')).rows.find((r) => r.posting.title === 'Alpha Engineer'),
    ).toMatchObject({
      marks: [
        { mark: 'applied', on: '2025-11-12' },
        { mark: 'interview', on: '2025-11-20' },
      ],
    })
    expect((await fit(cwd, ['mark', 'a', 'clear'])).stdout).toBe('postings/a.yaml: no mark\n')
    expect(readFileSync(file, 'utf8')).toBe(written)
    expect(readFileSync(path.join(cwd, 'postings/b.yaml'), 'utf8')).toBe(B)
  })

  test('what fit save and fit parse write can be marked, and is read as before', async () => {
    const cwd = folder({ 'offer.txt': asking('Gamma Engineer', ['Proficiency in Go.', 'Rust.']) })
    const { stdout } = await fit(cwd, ['save', 'offer.txt'])
    const file = stdout.trim()
    await fit(cwd, ['parse', file, '--format', 'yaml', '-o', 'read.yaml'])
    for (const name of [file, 'read.yaml']) {
      const before = (await fit(cwd, ['check', name, '--format', 'json'])).stdout
      expect((await fit(cwd, ['mark', name, 'offer'])).code).toBe(0)
      expect(await fit(cwd, ['check', name, '--format', 'json'])).toEqual({
        code: 0,
        stdout: before,
        stderr: '',
      })
    }
    // saved once more, it is found by its words
    expect((await fit(cwd, ['save', 'offer.txt'])).stdout.trim()).toBe(file)
  })

  test.each([
    [
      'text at the end without a line end',
      'title: X\ntext: Go',
      'title: X\nmarks:\n  - { mark: closed, on: 2025-11-15 }\ntext: Go',
    ],
    [
      'no key text',
      'title: X\ndescription: Go',
      'title: X\ndescription: Go\nmarks:\n  - { mark: closed, on: 2025-11-15 }\n',
    ],
    [
      'marks in one line',
      'marks: [{ mark: applied, on: 2025-10-01 }] # sent\ntext: Go\n',
      'marks:\n  - { mark: applied, on: 2025-10-01 }\n  - { mark: closed, on: 2025-11-15 }\ntext: Go\n',
    ],
    [
      'marks behind the text',
      'text: Go\nmarks:\n- mark: applied\n  on: 2025-10-01\ntitle: X\n',
      'marks:\n  - { mark: applied, on: 2025-10-01 }\n  - { mark: closed, on: 2025-11-15 }\ntext: Go\ntitle: X\n',
    ],
    [
      'marks that are none',
      'marks: soon\ntext: Go\n',
      'marks:\n  - { mark: closed, on: 2025-11-15 }\ntext: Go\n',
    ],
    [
      'a text that talks of marks',
      'text: |\n  marks: high\n  text: Go\n',
      'marks:\n  - { mark: closed, on: 2025-11-15 }\ntext: |\n  marks: high\n  text: Go\n',
    ],
  ])('%s', async (_, before, after) => {
    const cwd = folder({ 'a.yaml': before })
    expect((await fit(cwd, ['mark', 'a.yaml', 'closed'])).stderr).toBe('')
    expect(readFileSync(path.join(cwd, 'a.yaml'), 'utf8')).toBe(after)
  })

  test.each([
    ['mark none applied', /^none {2}No such file, and none of this name in postings/],
    ['mark a.txt applied', /^a\.txt {2}Marks are kept in the file of a saved posting/],
    ['mark list.yaml applied', /^list\.yaml {2}Marks are kept in the file of one saved posting/],
    ['mark flow.yaml applied', /^flow\.yaml {2}Marks are kept/],
    ['mark broken.yaml applied', /^broken\.yaml:2:1 {2}This YAML is broken here: .*\.$/m],
    ['mark a.yaml hired', /Allowed choices are applied, interview/],
    ['mark a.yaml applied --on tomorrow', /--on takes a day/],
    ['mark a.yaml', /missing required argument/],
  ])('fit %s', async (words, message) => {
    const files = {
      'a.txt': 'Go',
      'a.yaml': A,
      'list.yaml': '- text: Go\n- text: Rust\n',
      'flow.yaml': '{ text: Go }\n',
      'broken.yaml': 'text: "Go\n',
    }
    const cwd = folder(files)
    const { code, stdout, stderr } = await fit(cwd, words.split(' '))
    expect([code, stdout, stderr]).toEqual([2, '', expect.stringMatching(message)])
    for (const [name, text] of Object.entries(files))
      expect(readFileSync(path.join(cwd, name), 'utf8')).toBe(text)
  })
})

describe('fit rank', () => {
  test('leaves out what is marked, and says so; --all shows it', async () => {
    const cwd = folder({ 'postings/a.yaml': A, 'postings/b.yaml': B })
    await fit(cwd, ['mark', 'a', 'rejected', '--on', '2025-11-14'])
    const ranking = await ranked(cwd)
    expect([titles(ranking), ranking.hidden]).toEqual([['Beta Engineer'], 1])
    expect((await ranked(cwd, '--top', '1')).rows).toMatchObject([
      { posting: { title: 'Beta Engineer' } },
    ])
    expect((await fit(cwd, ['rank'])).stdout).toMatch(
      /1 of 2 postings, 1 applied to or closed and left out \(--all shows them\)\./,
    )
    const all = await ranked(cwd, '--all')
    expect([titles(all), all.hidden]).toEqual([['Alpha Engineer', 'Beta Engineer'], 0])
    expect((await fit(cwd, ['rank', '--all'])).stdout).toMatch(/^ {6}Rejected on 2025-11-14\.$/m)
    expect((await fit(cwd, ['rank', '--all', '--format', 'markdown'])).stdout).toContain(
      'Rejected on 2025-11-14',
    )
    expect((await fit(cwd, ['rank', '--all', '--format', 'csv'])).stdout).toMatch(
      /,14,2025-11-01,,rejected 2025-11-14\r?$/m,
    )
    await fit(cwd, ['mark', 'a', 'clear'])
    expect((await ranked(cwd)).hidden).toBe(0)
  })

  test('a mark on one copy counts for all, whichever is read first, also from merged rows', async () => {
    const again = A.replace('saved: 2025-11-01', 'saved: 2025-11-12').replace('1\n', '2\n')
    for (const names of [
      ['a', 'z'],
      ['z', 'a'],
    ]) {
      const cwd = folder({
        [`postings/${names[0]}.yaml`]: A,
        [`postings/${names[1]}.yaml`]: again,
        'postings/b.yaml': B,
      })
      expect(await ranked(cwd)).toMatchObject({ folded: 1, hidden: 0 })
      await fit(cwd, ['mark', names[0] ?? '', 'applied'])
      const ranking = await ranked(cwd)
      expect([titles(ranking), ranking.hidden]).toEqual([['Beta Engineer'], 1])
      const parts = await Promise.all(
        ['a', 'b', 'z'].map(async (name) => {
          const { stdout } = await fit(cwd, ['rank', `postings/${name}.yaml`, '--format', 'ndjson'])
          writeFileSync(path.join(cwd, `${name}.ndjson`), stdout)
          return `${name}.ndjson`
        }),
      )
      expect(await ranked(cwd, '--merge', ...parts)).toEqual(ranking)
      expect(titles(await ranked(cwd, '--all', '--top', '5'))).toEqual([
        'Alpha Engineer',
        'Beta Engineer',
      ])
    }
  })

  test('age: days since posted, else since saved', async () => {
    const cwd = folder({
      'postings/a.yaml': A,
      'postings/b.yaml': saved(
        'Beta Engineer',
        'saved: 2025-11-10\ndatePosted: 2025-10-15\n',
        'Rust.',
      ),
      'postings/c.txt': asking('Gamma Engineer', ['Proficiency in C.']),
      'postings/d.yaml': saved('Delta Engineer', 'datePosted: 2026-03-01\n', 'Ada.'),
    })
    const ages = Object.fromEntries(
      (await ranked(cwd)).rows.map((row) => [row.posting.title, row.age]),
    )
    expect(ages).toEqual({
      'Alpha Engineer': 14,
      'Beta Engineer': 31,
      'Gamma Engineer': null,
      'Delta Engineer': null,
    })
    const { stdout } = await fit(cwd, ['rank'])
    expect(stdout).toMatch(/^# +verdict +priority +score +age +posting/m)
    expect(stdout).toMatch(/ 14 d +Alpha/)
    expect((await fit(cwd, ['rank', 'postings/c.txt'])).stdout).not.toMatch(/ age /)
  })

  test('a posting that was saved again is told with the first day', async () => {
    const cwd = folder({
      'postings/new.yaml': A.replace('2025-11-01', '2025-11-12'),
      'postings/old.yaml': A.replace('2025-11-01', '2025-08-01'),
      'postings/b.yaml': B,
    })
    const first = (await ranked(cwd)).rows.map((row) => [row.posting.title, row.firstSaved])
    expect(Object.fromEntries(first)).toEqual({
      'Alpha Engineer': '2025-08-01',
      'Beta Engineer': null,
    })
    expect((await fit(cwd, ['rank'])).stdout).toContain('Posted again: first saved on 2025-08-01.')
  })

  test('--since: what was posted, saved or marked then or later', async () => {
    const cwd = folder({
      'postings/a.yaml': A,
      'postings/b.yaml': B,
      'postings/c.yaml': saved('Gamma Engineer', 'datePosted: 2025-11-05\n', 'C.'),
      'postings/d.txt': asking('Delta Engineer', ['Proficiency in Ada.']),
    })
    expect(titles(await ranked(cwd, '--since', '2025-11-05'))).toEqual([
      'Beta Engineer',
      'Gamma Engineer',
    ])
    expect(titles(await ranked(cwd, '--since', '2025-11-10'))).toEqual(['Beta Engineer'])
    expect(titles(await ranked(cwd, '--since', '2025-11-11'))).toEqual([])
    await fit(cwd, ['mark', 'a', 'interview', '--on', '2025-11-14'])
    const hidden = await ranked(cwd, '--since', '2025-11-11')
    expect([titles(hidden), hidden.hidden]).toEqual([[], 1])
    expect(titles(await ranked(cwd, '--since', '2025-11-11', '--all'))).toEqual(['Alpha Engineer'])
    expect((await ranked(cwd, '--since', '2025-11-15')).hidden).toBe(0)
    for (const day of ['yesterday', '2025', '2025-11-31'])
      expect((await fit(cwd, ['rank', '--since', day])).stderr).toMatch(/--since takes a day/)
  })

  test('--sort deadline shows deadlines, the next one first', async () => {
    const cwd = folder({
      'postings/a.yaml': A,
      'postings/b.yaml': B,
      'postings/c.yaml': saved('Gamma Engineer', 'validThrough: 2025-11-20\n', 'C.'),
      'postings/d.yaml': saved('Delta Engineer', 'validThrough: 2025-11-01\n', 'Ada.'),
    })
    const { stdout } = await fit(cwd, ['rank', '--sort', 'deadline'])
    expect(stdout.match(/(?:Alpha|Beta|Gamma|Delta) Eng/g)).toEqual([
      'Gamma Eng',
      'Beta Eng',
      'Alpha Eng',
      'Delta Eng',
    ])
    expect(stdout).toMatch(/ deadline +posting/)
    expect(stdout).toMatch(/ 2025-11-20 +Gamma/)
  })

  test('many marked postings do not take the places of others', async () => {
    const { RankingTally } = await batchTools()
    const { profile } = readProfile(PROFILE, 'p.yaml')
    const [plain] = await readPostings(
      Buffer.from(asking('One', ['Go.', 'Git.', 'Rust.'])),
      'a.txt',
    )
    if (!plain) throw new Error('no posting')
    const { rowJudge } = await batchTools()
    const row = rowJudge(profile, { asOf: '2025-11-15', study: false })(plain)
    const tally = new RankingTally({ top: 3, sort: 'priority', hides: true })
    for (let i = 0; i < 3000; i++)
      tally.add({
        ...row,
        key: i.toString(16),
        priority: i / 100,
        posting: { ...row.posting, source: `${i}` },
      })
    // copies of the hundred best, which had been kept, turn out to be marked
    for (let i = 2900; i < 3000; i++)
      tally.add({
        ...row,
        key: i.toString(16),
        priority: 1,
        history: { saved: null, marks: [{ mark: 'closed', on: '2025-11-01' }] },
      })
    const { rows, hidden } = tally.result()
    expect([rows.map((r) => r.posting.source), hidden]).toEqual([['2899', '2898', '2897'], 100])
  })

  test('the library tells marks and leaves nothing out', async () => {
    const { withMarks } = await loadSaved()
    const text = withMarks(A, 'a.yaml', [{ mark: 'applied', on: '2025-11-02' }])
    const { profile } = readProfile(PROFILE, 'p.yaml')
    const { rows } = await rank(await readPostings(Buffer.from(text), 'a.yaml'), profile, {
      asOf: '2025-11-15',
    })
    expect(rows).toMatchObject([{ saved: '2025-11-01', marks: [{ mark: 'applied' }], age: 14 }])
  })
})

describe('--format ics', () => {
  /** Content lines, unfolded. */
  const linesOf = (text: string): string[] => text.replace(/\r\n /g, '').split('\r\n')

  test('holds the deadlines that are known and not over, as whole days', async () => {
    const long = 'Engineer for very long titles, “quoted”; with signs \\ and more words than fit'
    const cwd = folder({
      'postings/a.yaml': A,
      'postings/b.yaml': B,
      'postings/c.yaml': saved(
        `'${long}'`,
        'validThrough: 2025-11-20\nhiringOrganization: Kestrel\n',
        'C.',
      ),
      'postings/d.yaml': saved('Delta Engineer', 'validThrough: 2025-11-01\n', 'Ada.'),
      'postings/e.yaml': saved(
        'Epsilon Engineer',
        'validThrough: 2025-12-24\nmarks: [{ mark: applied, on: 2025-11-02 }]\n',
        'Zig.',
      ),
    })
    const { code, stdout } = await fit(cwd, ['rank', '--format', 'ics', '--sort', 'deadline'])
    expect(code).toBe(0)
    expect(stdout.endsWith('\r\n')).toBe(true)
    for (const line of stdout.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
    const lines = linesOf(stdout)
    expect(lines.slice(0, 3)).toEqual([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//jobfit//fit//EN',
    ])
    expect(lines.filter((l) => l.startsWith('DTSTART'))).toEqual([
      'DTSTART;VALUE=DATE:20251120',
      'DTSTART;VALUE=DATE:20251201',
    ])
    expect(lines).toContain(
      'SUMMARY:Deadline: Engineer for very long titles\\, “quoted”\\; with signs \\\\ and more words than fit\\, Kestrel',
    )
    expect(lines).toContain('UID:postings-b.yaml-2025-12-01@jobfit')
    expect(lines.filter((l) => l === 'DTSTAMP:20251115T000000Z')).toHaveLength(2)
    // the same day, the same bytes
    expect((await fit(cwd, ['rank', '--format', 'ics', '--sort', 'deadline'])).stdout).toBe(stdout)
  })

  test('is a calendar also where no deadline is known', async () => {
    const { stdout } = await fit(folder({ 'postings/a.yaml': A }), ['rank', '--format', 'ics'])
    expect(linesOf(stdout)).toEqual([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//jobfit//fit//EN',
      'END:VCALENDAR',
      '',
    ])
  })
})
