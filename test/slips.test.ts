import { readdirSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { doubtsOf, readAdditions, readProfile } from '../src/index.ts'
import { htmlDocument } from '../src/report/document.ts'
import { shownLines } from '../src/page/segments.ts'
import { asking, fit, folder } from './session.ts'

const GO = { 'postings/go.txt': asking('Backend Engineer', ['Proficiency in Go']) }

const saidOf = (added: string): readonly string[] =>
  doubtsOf(readAdditions(added)).map((d) => d.message)

describe('slips are told', () => {
  test('--with: a name that is no term, and what was probably meant', () => {
    expect(saidOf('Kubernets')).toEqual([
      '"Kubernets" is no term that fit knows; it counts only where a posting uses the same words. Did you mean "Kubernetes"?',
    ])
    expect(saidOf('Terrafrom:2y, Go')).toEqual([
      expect.stringContaining('Did you mean "Terraform"?'),
    ])
    expect(saidOf('Larkwing')).toEqual([expect.not.stringContaining('Did you mean')])
  })

  test('--with: names that are known, keys and levels are no slips', () =>
    expect(saidOf('Kubernetes, k8s, Go:2y, Rust:familiar, graduation=2026-05')).toEqual([]))

  test.each([
    ['check', ['check', 'postings/go.txt']],
    ['rank', ['rank', 'postings/']],
    ['gaps', ['gaps', 'postings/']],
    ['match', ['match', 'postings/', '--profiles', 'profiles/']],
  ])('%s tells it once, and goes on', async (_, words) => {
    const { code, stderr } = await fit(folder(GO), [...words, '--with', 'Kubernets'])
    expect(code).toBe(0)
    expect(stderr.match(/Did you mean "Kubernetes"\?/g)).toHaveLength(1)
  })

  test.each(['ZZ', 'XX', 'Germny', 'USA', 'D'])('--country %s is refused', async (country) => {
    const { code, stderr } = await fit(folder(GO), ['rank', '--country', country])
    expect([code, stderr]).toEqual([2, expect.stringContaining(`not "${country}"`)])
  })

  test.each([
    ['Germany', ' Write DE.'],
    ['USA', ' Write US.'],
    ['the Netherlands', ' Write NL.'],
    ['Germny', 'not "Germny".'],
  ])('--country %s: the code is named where the name is known', async (country, said) => {
    const { stderr } = await fit(folder(GO), ['rank', '--country', country])
    expect(stderr.trimEnd()).toMatch(new RegExp(`${said.replaceAll('.', '\\.')}$`))
  })

  test.each([
    ['15.01.2026', 'Write 2026-01-15.'],
    ['2026-1-5', 'Write 2026-01-05.'],
    ['2026/01/15', 'Write 2026-01-15.'],
    ['01/15/2026', 'Write 2026-01-15.'],
    ['15/01/2026', 'Write 2026-01-15.'],
    // may be two days, or is none
    ['02/03/2026', 'Write it as YYYY-MM-DD'],
    ['31.02.2026', 'Write it as YYYY-MM-DD'],
    ['today', 'Write it as YYYY-MM-DD'],
  ])('--as-of %s', async (day, said) => {
    const { code, stderr } = await fit(folder(GO), ['check', 'postings/go.txt', '--as-of', day])
    expect([code, stderr]).toEqual([2, expect.stringContaining(said)])
  })

  test.each([
    [['init'], 'Did you mean fit profile init?'],
    [['import', 'cv.txt'], 'Did you mean fit profile import?'],
    [['rank', '--where', 'wokplace=remote'], 'Did you mean "workplace"?'],
    [['parse', 'https://jobs.example.org/1'], 'This is an address, and no file.'],
    [['check', 'profiles/'], 'This is a profile, and no posting.'],
    [['check', 'report.html'], 'This page is a report that fit wrote'],
  ])('%j: what was meant is named', async (words, said) => {
    const report = htmlDocument({ title: 'Ada', style: '', policy: '', body: 'Go' })
    const { code, stderr } = await fit(folder({ ...GO, 'report.html': report }), words)
    expect([code, stderr]).toEqual([2, expect.stringContaining(said)])
  })

  test('--since and --on name the day that was meant', async () => {
    const root = folder(GO)
    expect((await fit(root, ['rank', '--since', '15.01.2026'])).stderr).toContain('2026-01-15')
    expect(
      (await fit(root, ['mark', 'postings/go.txt', 'applied', '--on', '15.01.2026'])).stderr,
    ).toContain('2026-01-15')
  })

  test.each([
    ['--only', 'stretch'],
    ['--where', 'workplace=remote'],
  ])('that nothing passes %s %s is said', async (option, value) => {
    for (const command of ['rank', 'gaps']) {
      const { stderr } = await fit(folder(GO), [command, option, value])
      expect(stderr).toContain(`No posting passes ${option} ${value}.\n`)
    }
  })

  test('a score may be written as a share', async () =>
    expect((await fit(folder(GO), ['check', 'postings/go.txt', '--min-score', '80%'])).code).toBe(
      0,
    ))

  test.each([
    ['schema', 'profile, posting, parse'],
    ['completion', 'bash, zsh, fish, powershell'],
    ['mark postings/go.txt', 'applied, interview'],
  ])('%s: the words that one of is missing', async (words, named) =>
    expect((await fit(folder(GO), words.split(' '))).stderr).toContain(named),
  )

  test.each([
    'parse postings/go.txt --format json -o a.docx',
    'profile import postings/go.txt -o a.docx',
    'profile import postings/go.txt -o a.json',
    'profile init a.pdf --template',
    'profile init a.csv --template',
    'app -o a.pdf',
    'app -o a.json',
  ])('%s: no file of such an ending is written', async (words) => {
    const root = folder(GO)
    const { code, stdout, stderr } = await fit(root, words.split(' '))
    expect([code, stdout]).toEqual([2, ''])
    expect(stderr).toMatch(/a\.\w+: /)
    expect(readdirSync(root).filter((name) => name.startsWith('a.'))).toEqual([])
  })

  test.each(['US', 'uk', 'de', 'EU', 'ZA'])('--country %s is taken', async (country) =>
    expect((await fit(folder(GO), ['rank', '--country', country])).code).toBe(0),
  )

  test('--where country= takes codes alone, a part of one with ~', async () => {
    const root = folder(GO)
    const { code, stderr } = await fit(root, ['rank', '--where', 'country=US,Germany'])
    expect([code, stderr]).toEqual([2, expect.stringContaining('not "germany"')])
    expect((await fit(root, ['rank', '--where', 'country~u'])).code).toBe(0)
    expect((await fit(root, ['rank', '--where', 'country!=us,gb'])).code).toBe(0)
  })

  test('a job may be voluntary: it counts, and is told apart', async () => {
    const yaml = `name: Ada
languages: [Go]
experience: [{ title: Backend Engineer, organization: Food bank, type: volunteer, start: 2022-01, end: 2024-12 }]
`
    const { profile, warnings } = readProfile(yaml, 'ada.yaml')
    expect(warnings).toEqual([])
    expect(profile.experience?.[0]?.type).toBe('volunteer')
    const root = folder({
      'ada.yaml': yaml,
      'any.txt': asking('Backend Engineer', ['2+ years of experience as a backend engineer']),
    })
    const any = await fit(root, ['check', 'any.txt', '-p', 'ada.yaml'])
    expect(any.stdout).toContain('3 years as a volunteer')
    expect(any.stdout).toContain('You meet 1 of 1 required')
  })

  test('advice to apply says that lines were not understood', async () => {
    const root = folder({
      'ada.yaml': 'languages: [Go]\n',
      'one.txt': asking('Backend Engineer', ['Go', 'Spent time in a wind tunnel']),
      'all.txt': asking('Backend Engineer', ['Go']),
    })
    const one = await fit(root, ['check', 'one.txt', '-p', 'ada.yaml'])
    expect(one.stdout).toContain('You meet 1 of 1 required; one line was not understood.')
    const all = await fit(root, ['check', 'all.txt', '-p', 'ada.yaml'])
    expect(all.stdout).toContain('You meet 1 of 1 required.')
  })

  test('preferences name no voluntary work as a kind of employment', () =>
    expect(() =>
      readProfile('preferences: { employmentTypes: [volunteer] }\n', 'a.yaml'),
    ).toThrow())
})

describe('certificates that stand as education', () => {
  const read = (yaml: string) => {
    const { profile, warnings } = readProfile(yaml, 'a.yaml')
    return {
      certifications: profile.certifications?.map((c) => c.value) ?? null,
      degrees: profile.education?.map((e) => e.written) ?? null,
      told: warnings.filter((w) => w.message.includes('is a certificate and was read as one'))
        .length,
    }
  }

  test.each([
    [
      'education: [{ degree: AWS Certified Developer, institution: Amazon }]',
      'AWS Certified Developer',
    ],
    ['education: [Certificate in Project Management]', 'Certificate in Project Management'],
    ['degree: Professional Scrum Master Certification', 'Professional Scrum Master Certification'],
  ])('%s', (yaml, name) =>
    expect(read(yaml)).toEqual({ certifications: [name], degrees: null, told: 1 }),
  )

  test('degrees beside them stay, and so do certificates that are listed', () =>
    expect(
      read(
        'education: [{ degree: BSc Physics }, { degree: Certified Ethical Hacker }]\ncertifications: [CKA]\n',
      ),
    ).toEqual({
      certifications: ['CKA', 'Certified Ethical Hacker'],
      degrees: ['BSc Physics'],
      told: 1,
    }))

  test.each([
    'education: [{ degree: Graduate Certificate in Statistics, institution: Example University }]',
    'education: [{ degree: Postgraduate Certificate in Education }]',
    'education: [{ degree: Leaving Certificate }]',
    'degree: Master of Science',
    'education: []',
  ])('%s is an education', (yaml) =>
    expect(read(yaml)).toMatchObject({ certifications: null, told: 0 }),
  )
})

describe('pages that list posts', () => {
  const LIST = `Careers at Larkspur

Open positions (3)

Backend Engineer, Remote
Data Engineer, Boise, ID
Platform Engineer, Remote
`
  const NOTE = `Larkspur | Backend Engineer | Remote

We keep the trains of three counties on time, and the code that does so is twenty years old. You would take over its heart together with four others, and bring it to where it can be changed without fear.
`
  test('never stand first, and what was read instead is told', async () => {
    const root = folder({
      ...GO,
      'postings/list.txt': LIST,
      'postings/far.txt': asking('Senior Welder', [
        'Bachelor of Law, finished',
        '10+ years of experience in welding',
        'Must have a driving licence',
      ]),
    })
    const { stdout } = await fit(root, ['rank', '--format', 'json'])
    const { rows } = JSON.parse(stdout) as { rows: { posting: { source: string } }[] }
    expect(rows.map((r) => r.posting.source.replace(/^.*[/]/, '')).at(-1)).toBe('list.txt')
    expect((await fit(root, ['check', 'postings/list.txt', '--explain'])).stdout).toMatch(
      /nothing read +-\d/,
    )
  })

  test('are nothing to apply to, however near their titles are', async () => {
    const near = LIST.replace('Backend Engineer', 'Software Engineer')
    const { stdout } = await fit(folder({ 'postings/list.txt': near }), [
      'check',
      'postings/list.txt',
      '-p',
      resolve('profiles/experienced-engineer.yaml'),
    ])
    expect(stdout).toMatch(/Verdict +clarify: nothing was read that could be judged/)
  })

  test('a note that tells of one post without a demand keeps its place', async () => {
    const { stdout } = await fit(folder({ 'postings/note.txt': NOTE }), [
      'rank',
      '--format',
      'json',
    ])
    const { rows } = JSON.parse(stdout) as { rows: { priority: number }[] }
    expect(rows[0]?.priority).toBeGreaterThan(40)
  })
})

describe('how to correct a misread posting', () => {
  const CORRECT = 'fit parse postings/odd.txt --format yaml -o corrected.yaml'
  const odd =
    'Engineer\n\nRequirements:\n- Zwurbelt the frindles\n- Blompen the ploth with a grunzel\n- Proficiency in Go\n'
  test('is told where little was understood', async () => {
    const root = folder({ 'postings/odd.txt': odd, 'postings/a b.txt': 'Hello there.\n' })
    expect((await fit(root, ['check', 'postings/odd.txt'])).stdout.replace(/\s+/g, ' ')).toContain(
      CORRECT,
    )
    expect((await fit(root, ['check', 'postings/odd.txt', '-f', 'markdown'])).stdout).toContain(
      'corrected.yaml',
    )
    expect((await fit(root, ['check', 'postings/a b.txt'])).stdout.replace(/\s+/g, ' ')).toContain(
      'fit parse "postings/a b.txt" --format yaml',
    )
  })
  test('and not where enough was', async () =>
    expect((await fit(folder(GO), ['check', 'postings/go.txt'])).stdout).not.toContain('corrected'))
})

describe('numbers and names stand once', () => {
  test('rows of fit gaps count from 1 in each table', async () => {
    const root = folder({
      'postings/a.txt': asking('Platform Engineer', [
        'Experience with Kubernetes',
        'Certified Kubernetes Administrator (CKA)',
        'Experience with Terraform',
        'Fluent German',
        'Experience with Rust',
      ]),
    })
    for (const by of ['skill', 'kind']) {
      const { stdout } = await fit(root, ['gaps', '--by', by])
      const tables = stdout.split('\n\n').slice(1)
      for (const table of tables) {
        const numbers = [...table.matchAll(/^ *(\d+) {2}/gm)].map((m) => Number(m[1]))
        expect(numbers).toEqual(numbers.map((_, i) => i + 1))
      }
    }
  })

  test.each([
    ['"US F-1 (CPT)"', 'US, F-1, CPT'],
    ['"US F-1 (CPT, CPT)"', 'US, F-1, CPT'],
    ['[{ country: US, status: STEM OPT, basis: OPT }]', 'US, STEM OPT'],
    ['[{ country: US, status: F-1, basis: CPT }]', 'US, F-1, CPT'],
  ])('fit profile show of %s', async (written, shown) => {
    const root = folder({ 'a.yaml': `workAuthorization: ${written}\n` })
    const { stdout } = await fit(root, ['profile', 'show', 'a.yaml'])
    expect(stdout).toMatch(new RegExp(` ${shown}$`, 'm'))
  })
})

describe('signs of Markdown in the page', () => {
  const shown = (text: string, headings: readonly { start: number; end: number }[] = []): string =>
    shownLines({ text, findings: [], headings, unread: [] } as never)
      .map((line) => line.segments.map((s) => s.text).join(''))
      .join('\n')
  test.each([
    ['## Requirements', 'Requirements'],
    ['### What you bring ###', 'What you bring'],
    ['We need **SQL** and __Spark__.', 'We need SQL and Spark.'],
    ['Use `git bisect` daily', 'Use git bisect daily'],
    ['See our [handbook](https://example.org/a).', 'See our handbook.'],
    ['3\\+ years of C\\#', '3+ years of C#'],
    ['1. First', '1. First'],
  ])('%s', (written, read) => expect(shown(written)).toBe(read))
  test.each([
    'C# and F# developer',
    '# of seats: 5',
    'a * b ** c',
    '__init__ is no bold'.replace('__init__', '_init_'),
    'Pay [net] of tax (yearly)',
    'C:\\Users\\ada',
  ])('%s stays', (written) => expect(shown(written)).toBe(written))
  test('a single hash goes where the line is a heading', () =>
    expect(shown('# Data Engineer', [{ start: 0, end: 15 }])).toBe('Data Engineer'))
})
