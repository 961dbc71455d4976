import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { isoWhen } from '../src/core/day.ts'
import { SILENT } from '../src/core/profile.ts'
import { readProfile } from '../src/profiles/index.ts'
import { degreeOf } from '../src/vocabulary/degrees.ts'

const read = (text: string) => readProfile(text, 'me.yaml').profile

const skillLine = (text: string): string[] =>
  (read(text).skills ?? []).map((s) =>
    [
      s.name,
      s.level,
      s.years === null ? null : `${s.years}y`,
      s.note && `“${s.note}”`,
      s.origin === 'listed' ? null : s.origin,
    ]
      .filter(Boolean)
      .join(' '),
  )

describe('skills, in every way people write them', () => {
  const rows: readonly (readonly [string, readonly string[]])[] = [
    ['languages: [Go, Python]', ['Go', 'Python']],
    ['languages: Go', ['Go']],
    ['languages: Go, Python', ['Go', 'Python']],
    ['languages: Go and Python', ['Go', 'Python']],
    ['tools: Linux, Docker and Git', ['Linux', 'Docker', 'Git']],
    ['knowledge: [search and retrieval]', ['search and retrieval']],
    ['languages: [Python (primary)]', ['Python “primary”']],
    ['languages: [C++/C#]', ['C++', 'C#']],
    ['languages: [C/C++]', ['C', 'C++']],
    ['knowledge: [CI/CD, TCP/IP, A/B testing, AI/ML]', ['CI/CD', 'TCP/IP', 'A/B testing', 'AI/ML']],
    ['tools: [GNU/Linux, https://example.org/a/b]', ['GNU/Linux', 'https://example.org/a/b']],
    ['languages: [Go: 3]', ['Go 3y']],
    ['languages: [Go: 3 years]', ['Go 3y']],
    ['languages: [Go: 18 months]', ['Go 1.5y']],
    ['languages: [Go: proficient]', ['Go proficient']],
    ['languages: ["Go: proficient, 2 years"]', ['Go proficient 2y']],
    ['languages: [Go (expert)]', ['Go expert']],
    ['languages: [Go - 2 yrs]', ['Go 2y']],
    ['languages: [Go: built a scheduler]', ['Go “built a scheduler”']],
    [
      'languages:\n  - Go: { level: proficient, years: 2, evidence: a scheduler }',
      ['Go proficient 2y “a scheduler”'],
    ],
    ['languages:\n  - { name: Go, level: Advanced }', ['Go proficient']],
    ['languages: { Go: proficient, Python: 2y }', ['Go proficient', 'Python 2y']],
    ['skills:\n  backend: [Go, gRPC]\n  data: [SQL]', ['Go', 'gRPC', 'SQL']],
    ['tools: [AWS (EC2, S3)]', ['AWS “EC2, S3”', 'EC2', 'S3']],
    ['Programming_Languages: [Go]', ['Go']],
    ['languages: [3.10]', ['3.10']],
    ['languages: []', []],
    ['experience: [{ title: Intern, skills: [Go] }]', ['Go experience']],
    ['projects: [{ name: a raft, skills: Rust }]', ['Rust project']],
    ['publications: [{ title: a paper, venue: MLSys, skills: [JAX] }]', ['JAX publication']],
    ['tools: [Docker] # and Kubernetes no more', ['Docker']],
    ['# languages: [Go]\ntools: [Git]', ['Git']],
  ]
  test.each(rows)('%s', (text, skills) => expect(skillLine(text)).toEqual(skills))

  test('silence about skills is not an empty list', () => {
    expect(read('name: Ada').skills).toBeNull()
    expect(read('languages:\nname: Ada').skills).toBeNull()
    expect(read('experience: [{ title: Intern }]').skills).toBeNull()
    expect(read('languages: []').skills).toEqual([])
  })

  test('a job tells until when its skills were used', () => {
    const [skill] =
      read('experience: [{ title: Intern, start: 2024-06, end: 2024-09, skills: [Go] }]').skills ??
      []
    expect(skill?.lastUsed && isoWhen(skill.lastUsed)).toBe('2024-09')
  })
})

describe('degrees', () => {
  const rows: readonly (readonly [string, string | null, string | null])[] = [
    ["Master's in Computer Science", 'master', 'Computer Science'],
    ['BSc (Hons) Comp Sci', 'bachelor', 'Computer Science'],
    ['MSc CS', 'master', 'Computer Science'],
    ['B.Tech', 'bachelor', null],
    ['B.Tech, Information Technology', 'bachelor', 'Information Technology'],
    ['BE in ECE', 'bachelor', 'Electrical and Computer Engineering'],
    ['Bachelor of Science in Physics', 'bachelor', 'Physics'],
    ['Bachelor of Engineering', 'bachelor', 'Engineering'],
    ['Master of Business Administration', 'master', 'Business Administration'],
    ['MBA', 'master', 'Business Administration'],
    ['Diplom', 'master', null],
    ['Diplom-Informatiker', 'master', 'Computer Science'],
    ['Laurea triennale in Informatica', 'bachelor', 'Informatica'],
    ['GED', 'highschool', null],
    ['High school diploma', 'highschool', null],
    ['A-levels', 'highschool', null],
    ['Associate of Science', 'associate', null],
    ['Ph.D. student in Statistics at Example University', 'doctorate', 'Statistics'],
    ['BS/MS in EE', 'master', 'Electrical Engineering'],
    ['Computer Science, minor in Music (BA)', 'bachelor', 'Computer Science'],
    ['doctorate', 'doctorate', null],
    ['to be decided', null, 'to be decided'],
    ['', null, null],
  ]
  test.each(rows)('%s', (text, level, field) =>
    expect(degreeOf(text)).toMatchObject({ level, field }),
  )
})

describe('education', () => {
  const line = (text: string): string[] =>
    (read(text).education ?? []).map((e) =>
      [
        e.degree?.value,
        e.field?.value,
        e.institution,
        e.graduation && isoWhen(e.graduation.value),
        e.gpa && `${e.gpa.value}/${e.gpaScale}`,
      ]
        .filter(Boolean)
        .join('; '),
    )
  const rows: readonly (readonly [string, readonly string[]])[] = [
    ['degree: master\ngraduation: 2026-05', ['master; 2026-05']],
    ['degree: BSc\ngraduation: 2026', ['bachelor; 2026']],
    ['graduation: May 2026', ['2026-05']],
    ['graduation: Spring 2026', ['2026-05']],
    ['graduation: expected June 2026', ['2026-06']],
    ['graduation: 6/2026', ['2026-06']],
    ['education: MSc CS', ['master; Computer Science']],
    ['education: [MSc CS, BSc Maths]', ['master; Computer Science', 'bachelor; Mathematics']],
    [
      'education: { degree: PhD, major: CS, school: Example University }',
      ['doctorate; Computer Science; Example University'],
    ],
    ['education: [{ degree: BSc, gpa: 8.4/10 }]', ['bachelor; 8.4/10']],
    ['education: [{ degree: BSc, gpa: "3.7", gpaScale: 4.3 }]', ['bachelor; 3.7/4.3']],
    ['education: [{ degree: BSc }]\ngraduation: 2026-05', ['bachelor; 2026-05']],
    ['degree: MSc\neducation: [{ degree: BSc }]', ['master', 'bachelor']],
    ['field: [Computer Science, Physics]', ['Computer Science and Physics']],
  ]
  test.each(rows)('%s', (text, entries) => expect(line(text)).toEqual(entries))
})

describe('work authorization', () => {
  const line = (text: string): string[] =>
    (read(text).workAuthorization ?? []).map((a) =>
      [a.country, a.status, a.basis, a.until && isoWhen(a.until), a.sponsorship]
        .map((part) => part ?? '-')
        .join(' '),
    )
  const rows: readonly (readonly [string, readonly string[]])[] = [
    ['[US]', ['US - - - -']],
    ['US', ['US - - - -']],
    ['[US, Canada]', ['US - - - -', 'CA - - - -']],
    ['US and Canada', ['US - - - -', 'CA - - - -']],
    ['US citizen', ['US citizen - - -']],
    ['{ country: USA, status: green card }', ['US green card - - -']],
    ['green card', ['US green card - - -']],
    ['H-1B', ['US H-1B - - -']],
    ['F-1 (CPT)', ['US F-1, CPT CPT - -']],
    [
      '[{ country: US, status: F-1, basis: OPT, until: 2027-06, sponsorship: later }]',
      ['US F-1 OPT 2027-06 later'],
    ],
    ['{ US: citizen, IN: citizen }', ['US citizen - - -', 'IN citizen - - -']],
    ['authorized to work in the UK', ['GB - - - -']],
    ['EU', ['EU - - - -']],
    ['EEA', ['EU - - - -']],
    ['NO', ['NO - - - -']],
    ['Indian citizen', ['IN citizen - - -']],
    ['[]', []],
  ]
  test.each(rows)('%s', (text, expected) =>
    expect(line(`workAuthorization: ${text}`)).toEqual(expected),
  )
})

describe('the rest', () => {
  test('citizenships and clearance', () => {
    expect(
      read('citizenships: [IN, American, Deutschland]').citizenships?.map((c) => c.value),
    ).toEqual(['IN', 'US', 'DE'])
    expect(read('clearance: TS/SCI (active)').clearance).toMatchObject({
      level: 'TS/SCI',
      status: 'active',
      country: null,
    })
    expect(read('clearance: { country: US, level: secret }').clearance).toMatchObject({
      level: 'secret',
      country: 'US',
      status: null,
    })
    expect(read('clearance: none').clearance).toBeNull()
  })
  test('availability as a mapping and as text', () => {
    const dates = (text: string) => {
      const { start, end } = read(`availability: ${text}`).availability ?? {}
      return [start, end].map((fact) => fact && isoWhen(fact.value))
    }
    expect(dates('{ start: 2025-05-12, end: 2025-08-29 }')).toEqual(['2025-05-12', '2025-08-29'])
    expect(dates('May–August 2025')).toEqual(['2025-05', '2025-08'])
    expect(dates('2025-05-12 to 2025-08-29')).toEqual(['2025-05-12', '2025-08-29'])
    expect(dates('Summer 2025')).toEqual(['2025-05', '2025-09'])
    expect(dates('from June 2025')).toEqual(['2025-06', null])
  })
  test('location', () => {
    expect(read('location: Leeds, UK').location?.current?.value).toBe('Leeds, UK')
    const location = read(
      'location: { city: Leeds, relocate: yes, workplaces: any, travelPercent: 20% }',
    ).location
    expect([
      location?.relocate?.value,
      location?.workplaces?.value,
      location?.travelPercent?.value,
    ]).toEqual([true, ['onsite', 'hybrid', 'remote'], 20])
  })
  test('spoken languages', () => {
    const spoken = (text: string) =>
      (read(`spokenLanguages: ${text}`).spokenLanguages ?? []).map(
        (l) => `${l.language} ${l.level}`,
      )
    expect(
      spoken(
        '[{ language: English, level: C2 }, German (B1), French, "Italian: native", Dutch A2]',
      ),
    ).toEqual(['English C2', 'German B1', 'French null', 'Italian native', 'Dutch A2'])
    expect(spoken('{ English: native, Spanish: fluent }')).toEqual(['English native', 'Spanish C1'])
    expect(spoken('English, French (B2)')).toEqual(['English null', 'French B2'])
  })
  test('publications', () => {
    const papers = (text: string) =>
      (read(`publications: ${text}`).publications ?? []).map((p) =>
        [p.title, p.venue, p.year, p.status].join(' | '),
      )
    expect(papers('[{ title: Fast shuffles, venue: MLSys, year: 2025 }]')).toEqual([
      'Fast shuffles | MLSys | 2025 | published',
    ])
    expect(papers('["Fast shuffles, MLSys 2025 (under review)"]')).toEqual([
      'Fast shuffles | MLSys | 2025 | submitted',
    ])
    expect(papers('NeurIPS 2024')).toEqual([' | NeurIPS | 2024 | published'])
    expect(papers('[{ title: A, venue: arXiv }]')).toEqual(['A | arXiv |  | preprint'])
    expect(papers("[{ title: A, conference: ICML '24, status: in press }]")).toEqual([
      'A | ICML |  | accepted',
    ])
    expect(papers('[]')).toEqual([])
  })
  test('experience', () => {
    const jobs = (text: string) =>
      (read(`experience: ${text}`).experience ?? []).map((j) =>
        [
          j.title,
          j.organization,
          j.start && isoWhen(j.start),
          j.end && isoWhen(j.end),
          j.type,
        ].join(' | '),
      )
    expect(jobs('[{ role: Intern, company: Example, from: June 2024, to: present }]')).toEqual([
      'Intern | Example | 2024-06 |  | internship',
    ])
    expect(jobs('["Software Engineer at Example, 2022-01 to 2023-06"]')).toEqual([
      'Software Engineer | Example | 2022-01 | 2023-06 | ',
    ])
  })
  test('pay', () => {
    const pay = (text: string) =>
      read(`preferences: { minimumPay: ${text} }`).preferences?.minimumPay?.value
    expect(pay('{ amount: 40, currency: USD, unit: hour }')).toEqual({
      min: 40,
      max: 40,
      currency: 'USD',
      unit: 'hour',
    })
    expect(pay('"€60,000 a year"')).toEqual({
      min: 60000,
      max: 60000,
      currency: 'EUR',
      unit: 'year',
    })
  })
  test('competencies, certifications, returning', () => {
    const profile = read(
      'competencies: { communication: taught two courses }\ncertifications: CKA\nreturningToDegree: no',
    )
    expect(profile.competencies).toMatchObject([
      { name: 'communication', note: 'taught two courses' },
    ])
    expect(profile.certifications?.map((c) => c.value)).toEqual(['CKA'])
    expect(profile.returningToDegree?.value).toBe(false)
  })
})

describe('evidence', () => {
  test('points to the line and quotes what stands there, without comments', () => {
    const profile = read(
      '# me\nlanguages:\n  - Go: proficient # since 2023\n  - Python\ntools: [Git, Docker]\ngraduation: 2026-05 # expected\n',
    )
    expect(profile.skills?.map((s) => s.at)).toEqual([
      { pointer: '/languages/0/Go', line: 3, quote: 'Go: proficient' },
      { pointer: '/languages/1', line: 4, quote: 'Python' },
      { pointer: '/tools/0', line: 5, quote: 'tools: [Git, Docker]' },
      { pointer: '/tools/1', line: 5, quote: 'tools: [Git, Docker]' },
    ])
    expect(profile.education?.[0]?.graduation?.at).toEqual({
      pointer: '/graduation',
      line: 6,
      quote: 'graduation: 2026-05',
    })
  })
  test('a value of several lines is quoted by what matters', () => {
    const [go] = read('languages:\n  - Go:\n      level: proficient\n      years: 2\n').skills ?? []
    expect(go?.at).toEqual({
      pointer: '/languages/0/Go',
      line: 2,
      quote: 'Go: proficient, 2 years',
    })
    const [job] =
      read('experience:\n  - title: Intern\n    organization: Example\n    start: 2024-06\n')
        .experience ?? []
    expect(job?.at).toEqual({
      pointer: '/experience/0',
      line: 2,
      quote: 'Intern, Example, 2024-06 to present',
    })
  })
  test('keys with signs make valid pointers', () => {
    expect(read('languages: [{ "a/b~c": expert }]').skills?.[0]?.at.pointer).toBe(
      '/languages/0/a~1b~0c',
    )
  })
})

describe('nothing in, nothing out', () => {
  test.each(['', '\n', '# only a comment\n', '{}', '---\n', 'null'])(
    '%j is a silent profile',
    (text) => {
      const { profile, warnings } = readProfile(text, 'me.yaml')
      expect(profile).toEqual({ ...SILENT, source: 'me.yaml' })
      expect(warnings.map((w) => w.message)).toEqual([
        'This profile is empty, so it proves nothing. Run "fit profile init" to write one.',
      ])
    },
  )
})

describe('the examples', () => {
  const files = readdirSync('profiles').filter((name) => name.endsWith('.yaml'))
  test('there are some', () => expect(files.length).toBeGreaterThanOrEqual(3))
  test.each(files)('%s reads without a warning', (file) => {
    const { profile, warnings } = readProfile(readFileSync(`profiles/${file}`, 'utf8'), file)
    expect(warnings).toEqual([])
    expect(profile.education?.[0]?.degree?.value).toBeTypeOf('string')
    expect(profile.skills?.length).toBeGreaterThan(3)
    expect(profile.workAuthorization?.length).toBeGreaterThan(0)
  })
})
