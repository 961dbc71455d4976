import { describe, expect, test } from 'vitest'
import { levelsIn } from '../src/evaluation/advice/seats.ts'
import { readingsByRole } from '../src/extraction/roles.ts'
import { roleLabelOf } from '../src/extraction/role-labels.ts'
import { check, readProfile } from '../src/index.ts'
import { reading as parse } from './postings.ts'

const SEVERAL = `Larkspur | Several roles | Remote (US)

Larkspur builds kites that map the wind.

Senior Backend Engineer: 5+ years of experience with Go. Kubernetes is a plus.

Frontend Engineer: 2+ years with React and TypeScript.

All roles require US citizenship.

Benefits
Knowledge shared every Friday.`

const LEVELS = `Software Engineer II / III

Requirements
- Bachelor's degree in computer science

Level II:
- 2+ years of professional experience

Level III:
- 6+ years of professional experience
- Expert knowledge of distributed systems

Benefits
Health insurance.`

describe('a posting for several roles', () => {
  test.each([
    [
      SEVERAL,
      ['Senior Backend Engineer', 'Frontend Engineer'],
      [
        ['skill', 'Senior Backend Engineer'],
        ['skill', 'Senior Backend Engineer'],
        ['skill', 'Frontend Engineer'],
        ['workAuthorization', null],
      ],
    ],
    [
      LEVELS,
      ['Level II', 'Level III'],
      [
        ['education', null],
        ['experience', 'Level II'],
        ['experience', 'Level III'],
        ['skill', 'Level III'],
      ],
    ],
  ])('ties each demand to its role', (text, roles, demands) => {
    const reading = parse(text)
    expect(reading.roles.map((r) => r.title)).toEqual(roles)
    expect(reading.roles.map((r) => text.slice(r.span.start).startsWith(r.title))).toEqual([
      true,
      true,
    ])
    expect(reading.requirements.map((r) => [r.kind, r.forRole])).toEqual(demands)
  })

  test.each([
    // one role, however often the page names it
    'Data Engineer\n\nRequirements\n- Must know Go\n\nData Engineer\n\n- Must know Rust',
    // traits under a heading of demands
    'Analyst\n\nRequirements\n- Data Engineer: you must know Go\n- Team Manager: you must know Jira',
    // colleagues, of whom nothing is asked
    'Kite Builder\n\nWho you work with\nProduct Manager: she plans.\nDesigner: he draws.\n\nRequirements\n- Must know Go',
  ])('is not seen where there is one', (text) => {
    const reading = parse(text)
    expect(reading.roles).toEqual([])
    expect(reading.requirements.some((r) => 'forRole' in r)).toBe(false)
  })

  const candidate = readProfile(
    'languages: [{ name: TypeScript, years: 4 }]\nframeworks: [{ name: React, years: 4 }]\nworkAuthorization: [{ country: US, status: citizen }]\nexperience: [{ title: Frontend Engineer, start: 2021-06, summary: React }]\n',
    'me.yaml',
  ).profile
  const judged = (role?: string) =>
    check(parse(SEVERAL), candidate, { asOf: '2026-01-15', ...(role ? { role } : {}) })

  test('is judged for the role that is worth most to the candidate, which is named', () => {
    expect(judged().role).toEqual({
      title: 'Frontend Engineer',
      others: ['Senior Backend Engineer'],
    })
    expect(judged().findings.map((f) => f.requirement.forRole)).toEqual(['Frontend Engineer', null])
    expect(judged().recommendation).toBe('apply')
  })

  test('is judged for the role that is asked for', () => {
    expect(judged('backend').role).toEqual({ title: 'Senior Backend Engineer', others: [] })
    expect(judged('backend').recommendation).toBe('stretch')
  })

  test('with a role that it has not says which it has', () => {
    expect(() => judged('nurse')).toThrow(
      'no role "nurse". Its roles: Senior Backend Engineer, Frontend Engineer.',
    )
  })

  test.each([
    [
      'a list behind a line that leads to it',
      'Larkspur | Remote\n\nWe build kites.\n\nWe are hiring:\n\n* Senior Glider Engineer – lift and drag\n\n* Account Executive\n\n* Head of Kite Safety – norms\n\nWrite to us.',
      ['Senior Glider Engineer', 'Account Executive', 'Head of Kite Safety'],
    ],
    [
      'titles with a page of their own',
      'Larkspur | Remote\n\nKites for everyone.\n\nRust Engineer - https://larkspur.example/1\n\nProduct Designer role: https://larkspur.example/2',
      ['Rust Engineer', 'Product Designer'],
    ],
    [
      'the head of a forum post',
      'Larkspur | Weather Analyst, Head of Growth & Solutions Engineer | Oslo | Full-time\n\nWe measure wind.',
      ['Weather Analyst', 'Head of Growth', 'Solutions Engineer'],
    ],
    [
      'numbers, and a branch behind a dash',
      'Larkspur is a maker of kites.\n\nWe have openings for two roles:\n\n1) Physicist-Researcher (PhD) — Wind and Weather\nYou must know Fortran.\n\n2) Data Engineer\nYou must know Kafka.\n\nBoth roles work from Bergen.',
      ['Physicist-Researcher (PhD)', 'Data Engineer'],
    ],
  ])('is seen in %s', (_, text, titles) => {
    expect(parse(text).roles.map((r) => r.title)).toEqual(titles)
  })

  test.each([
    // two names of one role
    'Larkspur | Platform Engineer / DevOps Engineer | Oslo | Full-time\n\nWe measure wind.',
    // a branch behind a comma
    'Larkspur | Engineering Manager, Platform | Oslo | Full-time\n\nWe measure wind.',
    // those one works with, whoever is sought
    'Kite Engineer\n\nWe are hiring a builder.\n\nYou will work with\n\nProduct Manager: Ann\n\nDesigner: Ben',
  ])('is one in %j', (text) => {
    expect(parse(text).roles).toEqual([])
  })

  test.each([
    [
      'numbers with bare lists behind the titles',
      'Larkspur hires in Bergen.\n\n1) Kite Engineer: Rust, 5+ years\n2) Wind Analyst: Fortran, 2+ years\n3) Product Designer: Figma',
      [
        ['Kite Engineer', 'Rust'],
        ['Wind Analyst', 'Fortran'],
        ['Product Designer', 'Figma'],
      ],
    ],
    [
      'two headings with demands of their own, and no title over both',
      'Larkspur is hiring in Bergen.\n\n## Kite Engineer\n### Requirements\n- Must know Rust\n\n## Wind Analyst\n### Requirements\n- Must know Fortran',
      [
        ['Kite Engineer', 'Rust'],
        ['Wind Analyst', 'Fortran'],
      ],
    ],
    [
      'the same, numbered',
      'Larkspur is hiring in Bergen.\n\n1. Kite Engineer\nRequirements:\n- Must know Rust\n\n2. Wind Analyst\nRequirements:\n- Must know Fortran',
      [
        ['Kite Engineer', 'Rust'],
        ['Wind Analyst', 'Fortran'],
      ],
    ],
    [
      'a sentence',
      'Larkspur | Bergen\n\nWe need a designer who knows Figma and two engineers with Rust.',
      [
        ['designer', 'Figma'],
        ['engineers', 'Rust'],
      ],
    ],
    [
      'a sentence behind the place',
      'Larkspur hires in Riga: a Rust developer (5+ years), a QA engineer (Selenium) and a UX designer (Figma).',
      [
        ['Rust developer', undefined],
        ['QA engineer', 'Selenium'],
        ['UX designer', 'Figma'],
      ],
    ],
    [
      'two sentences',
      'We are looking for a backend developer with 3+ years of Rust. We are also looking for a wind analyst with 2+ years of Fortran.',
      [
        ['backend developer', 'Rust'],
        ['wind analyst', 'Fortran'],
      ],
    ],
    [
      'areas behind a line that offers them',
      'Larkspur | Bergen\n\nWe are hiring backend and frontend engineers.\n\nBackend: Rust, 3+ years of experience.\nFrontend: React, 2+ years of experience.',
      [
        ['Backend', 'Rust'],
        ['Frontend', 'React'],
      ],
    ],
    [
      'bullets behind a line that seeks them',
      'Larkspur is growing and looking for:\n\n- Kite Engineer: Rust, 3+ years of experience\n- Wind Analyst: Fortran',
      [
        ['Kite Engineer', 'Rust'],
        ['Wind Analyst', 'Fortran'],
      ],
    ],
    [
      'levels among the demands',
      'Kite Engineer II / III\n\nRequirements\n- Level II: 2+ years of Rust\n- Level III: 5+ years of Rust',
      [
        ['Level II', 'Rust'],
        ['Level III', 'Rust'],
      ],
    ],
    [
      'levels with a semicolon between',
      'Kite Developer, Junior/Senior\nRequirements\n- Junior: 1+ years of Rust; Senior: 5+ years of Rust',
      [
        ['Junior', 'Rust'],
        ['Senior', 'Rust'],
      ],
    ],
    [
      'levels in the words of a sentence',
      'Data Engineer (Junior and Senior)\n\nRequirements\n- For the junior role: 1 year of Rust\n- For the senior role: 5 years of Rust',
      [
        ['junior', 'Rust'],
        ['senior', 'Rust'],
      ],
    ],
    [
      'grades alone, where the title has them',
      'Chemist I, II\n\nRequirements\nI: knowledge of Fortran\nII: 3 years of Rust',
      [
        ['I', 'Fortran'],
        ['II', 'Rust'],
      ],
    ],
  ])('ties skills to their role in %s', (_, text, tied) => {
    const { roles, requirements } = parse(text)
    expect(roles.map((r) => r.title)).toEqual(tied.map(([title]) => title))
    const skillOf = (title: string | undefined) =>
      requirements
        .filter((r) => r.forRole === title)
        .flatMap((r) => ('skills' in r ? (r.skills as { name: string }[]) : []))
        .map((s) => s.name)
    expect(tied.map(([title]) => skillOf(title)[0])).toEqual(tied.map(([, skill]) => skill))
  })

  test.each([
    'Role Description\nKite Engineer\nStaff Engineer\nWho We Are\nLarkspur builds kites.\n\nRequirements\n- Must know Rust',
    'Full Stack Developer\n\nRequirements\nBackend: Rust\nFrontend: React',
    'What we are looking for:\n- Backend: Rust\n- Frontend: React',
    'Engineering Manager\n\nWe are looking for an engineering manager with 5+ years of experience who leads a team of eight engineers with Rust and two designers who know Figma.',
    'Kite Developer\n\nRequirements\n- 3 years of Rust\n- Senior: we pay more\n\nSalary\nJunior: 40k\nSenior: 70k',
    'Senior Wind Analyst\n\nRequirements\n- Senior Level - Fortran\n- Mid-Level - Rust',
    'Wind Analyst\n\nRequirements\n- Senior Level - Fortran\n- Mid-Level - Rust\n- Senior Level - SQL',
    'Kite Engineer\n\nRequirements\n- 4+ years of Rust\n\nWe are also hiring a Product Designer and an Account Executive, see our page.',
    'Platform Engineer\n\nYou may come from one of these:\n- Backend Engineer: you know Rust\n- Wind Analyst: you know Fortran\n\nRequirements\n- Kubernetes',
    'Kite Engineer\n\nRequirements\n- Rust\n\nOur ladder:\nEngineer II: after two years\nEngineer III: after five years',
  ])('is one role in %j', (text) => {
    expect(parse(text).roles).toEqual([])
  })

  test('is called by its roles where no name stands over them', () => {
    const title = (text: string) => parse(text).posting.title
    expect(title('We hire at Larkspur\n\n1) Kite Engineer: Rust\n2) Wind Analyst: Fortran')).toBe(
      'Kite Engineer, Wind Analyst',
    )
    expect(title(LEVELS)).toBe('Software Engineer II / III')
  })

  test('has parts further down, named by words of one title alone', () => {
    const text =
      'Larkspur | Wind Data Scientist, Kite Designer | Remote | Full-time\n\nYou fit if (data):\n\nYou must know Kafka.\n\nYou fit if (kite):\n\nYou must know Figma.\n\nBoth roles need fluent English.'
    expect(parse(text).requirements.map((r) => [r.kind, r.forRole])).toEqual([
      ['skill', 'Wind Data Scientist'],
      ['skill', 'Kite Designer'],
      ['language', null],
    ])
  })

  test('gives each its own pay and place', () => {
    const { roles } = parse(
      'Larkspur | Full-time\n\nKites for everyone.\n\nWe are hiring:\n\n* Founding Engineer | London | £60-90k\n\n* Account Executive | New York | $120-150k\n\n* Kite Designer',
    )
    expect(roles.map((r) => [r.jobLocation?.[0]?.text, r.baseSalary])).toEqual([
      ['London', { min: 60000, max: 90000, currency: 'GBP', unit: 'year' }],
      ['New York', { min: 120000, max: 150000, currency: 'USD', unit: 'year' }],
      [undefined, null],
    ])
  })

  test('gives each the region that its own line names', () => {
    const { roles } = parse(
      'We have openings for: Kite Designers, Wind Data Scientists (Remote, Europe)\n\nROLE: Kite Designer | REMOTE (Central/Eastern Europe)\n\nROLE: Wind Data Scientist | REMOTE (LATAM)',
    )
    expect(roles.map((r) => r.jobLocation?.map((p) => p.text))).toEqual([
      ['Central/Eastern Europe'],
      ['LATAM'],
    ])
  })

  test('does not hold the tools of its engineers against a designer', () => {
    const text =
      'Larkspur | Rust Engineer, Kite Designer | Remote | Full-time\n\nOur stack: Kafka and PostgreSQL.'
    const names = (title: string) =>
      readingsByRole(parse(text))
        .find((r) => r.role.title === title)
        ?.reading.implied.map((i) => i.name)
    expect(names('Rust Engineer')).toEqual(['Rust', 'Apache Kafka', 'PostgreSQL'])
    expect(names('Kite Designer')).toEqual([])
  })

  test('demands of different roles do not contradict each other', () => {
    expect(parse(LEVELS).conflicts).toEqual([])
  })
})

describe('a title that a line begins with', () => {
  test.each([
    ['x Data Engineer: you tend pipelines', 'Data Engineer'],
    ['Job title 2:\nQuantum Chemistry Analyst\n', 'Quantum Chemistry Analyst'],
    ['For the Frontend Engineers (hybrid): React', 'Frontend Engineers'],
    ['Software Engineer II – Storage', 'Software Engineer II'],
    ['Software Engineer, L5: Go', 'Software Engineer, L5'],
    ['Data Scientist, Senior/Staff | London', 'Data Scientist, Senior/Staff'],
    ['Backend Developer, you will build servers', 'Backend Developer'],
    ['Head of Data Platform: strategy', 'Head of Data Platform'],
    ['Entry-level:', 'Entry-level'],
    ['New Grad: any field', 'New Grad'],
    ['Level III\n- Go', 'Level III'],
    ['Backend-Developer - React', 'Backend-Developer'],
    ['Software Engineer, Back-end, Kites: storage', 'Software Engineer, Back-end, Kites'],
    ['Backend Engineer [rust, python] - storage', 'Backend Engineer [rust, python]'],
    ['Kite Engineer (Rust, 5+ years)', 'Kite Engineer'],
    ['**Kite Engineer** (Remote) - Rust', 'Kite Engineer'],
  ])('%j', (line, title) => {
    expect(roleLabelOf(line)?.title).toBe(title)
  })

  test.each([
    'You help engineers, designers and analysts to decide',
    'Work with a lead engineer who has done it before.',
    'Engineers love it here',
    'Bring three years of work: engineer, build and measure',
  ])('none: %j', (line) => {
    expect(roleLabelOf(line)).toBeNull()
  })
})

test.each([
  ['Co-op, firmware', ['intern']],
  ['Working Student Data', ['intern']],
  ['NEW GRAD Analyst', ['entry']],
  ['Scientist I', ['entry']],
  ['Early-career Developer', ['entry']],
  ['Sr Tester', ['senior']],
  ['Engineering Mgr', ['lead']],
  ['Staff Engineer, Graduates', ['entry', 'lead']],
  ['Internal Tools Developer', []],
  ['Leadership Coach', []],
])('levels in the title %j', (title, levels) => {
  expect(levelsIn(title)).toEqual(levels)
})
