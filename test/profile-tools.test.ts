import { readdirSync, readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { parse } from 'yaml'
import { describe, expect, test } from 'vitest'
import { day } from '../src/core/day.ts'
import { InputError } from '../src/core/diagnostic.ts'
import { setAnswers } from '../src/profiles/answers.ts'
import { draftProfile } from '../src/profiles/draft.ts'
import { importProfile } from '../src/profiles/import.ts'
import { readProfile } from '../src/profiles/index.ts'
import { profileJsonSchema } from '../src/profiles/json-schema.ts'
import { KNOWN_KEYS } from '../src/profiles/schema.ts'
import { TEMPLATE } from '../src/profiles/template.ts'
import { flowOf, profileYaml } from '../src/profiles/write.ts'
import { lintProfile } from '../src/evaluation/profile-lint.ts'

const bare = (yaml: string): string =>
  yaml
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .join('\n')

describe('the template', () => {
  test('says nothing as it stands', () =>
    expect(readProfile(profileYaml(new Map()), 'me.yaml').profile.skills).toBeNull())
  test('every example reads without a warning', () => {
    const filled = TEMPLATE.map(({ key, example }) => `${key}: ${example}`).join('\n')
    const { profile, warnings } = readProfile(filled, 'me.yaml')
    expect(warnings).toEqual([])
    expect(Object.entries(profile).filter(([, value]) => value === null)).toEqual([])
  })
  test('holds every key that is judged', () => {
    const unjudged = new Set([
      'degree',
      'field',
      'institution',
      'graduation',
      'gpa',
      'gpaScale',
      'email',
      'phone',
      'url',
      'summary',
    ])
    expect(TEMPLATE.map(({ key }) => key).sort()).toEqual(
      KNOWN_KEYS.profile.filter((key) => !unjudged.has(key)).sort(),
    )
  })
})

describe('writing YAML', () => {
  test.each([
    'Go',
    'C#',
    'C++',
    'yes',
    'null',
    '3.10',
    '1e3',
    '- a',
    'a: b',
    'a #b',
    '# a',
    '"quoted"',
    "it's",
    ' edge ',
    '*a',
    '&a',
    '!a',
    '@a',
    '%a',
    'a\nb',
    '\u2028',
    '日本語',
    '',
    '~',
    '[x]',
    '{x}',
    'a, b',
    "'",
    '?',
    '-',
  ])('%j comes back as the same text', (text) => {
    expect(parse(flowOf([text, { [text]: text }]))).toEqual([text, { [text]: text }])
  })
  test('years and dates stay bare', () =>
    expect(flowOf(['2026-05', '2026-05-12'])).toBe('[2026-05, 2026-05-12]'))
})

describe('importing', () => {
  const cv =
    '{ "basics": { "name": "Nia" }, "education": [{ "studyType": "Bachelor", "endDate": "2025-05-01", "score": "first class" }], "skills": [{ "name": "Web", "level": "Master", "keywords": ["CSS"] }], "work": [] }'
  test('writes our form, and lists what the file did not say', () => {
    const { yaml, form, missing } = importProfile(cv, 'resume.json')
    expect(bare(yaml)).toBe(
      'name: Nia\neducation:\n  - degree: Bachelor\n    graduation: 2025-05-01\n    gpa: first class\nskills: [{ Web: expert }, { CSS: expert }]',
    )
    expect(form).toBe('JSON Resume')
    expect(missing).toEqual(
      TEMPLATE.map(({ key }) => key).filter(
        (key) => !['name', 'education', 'skills'].includes(key),
      ),
    )
    expect(readProfile(yaml, 'me.yaml').warnings).toEqual([])
  })
  test.each(readdirSync('profiles'))('%s says the same after a round trip', (name) => {
    const text = readFileSync(`profiles/${name}`, 'utf8')
    const facts = (yaml: string): unknown =>
      JSON.parse(
        JSON.stringify(readProfile(yaml, 'me.yaml').profile, (key, value: unknown) =>
          key === 'at' ? undefined : value,
        ),
      )
    expect(facts(importProfile(text, 'me.yaml').yaml)).toEqual(facts(text))
  })
})

describe('answers', () => {
  const text =
    '# about me\nname: Ada # the first\ndegree: MSc\nlanguages:\n  - Go # mine\n  - Python: 2\nlocation: Leeds\nworkAuthorization: [US]\n'
  const rows: readonly (readonly [string, string, string])[] = [
    ['returningToDegree', 'yes', 'returningToDegree: "yes"'],
    ['returningToDegree', 'true', 'returningToDegree: true'],
    ['gpa', '3.7', 'gpa: 3.7'],
    ['education.gpa', '3.7', 'gpa: 3.7'],
    ['education/0/graduation', '2026-05', 'graduation: 2026-05'],
    ['location.relocate', 'true', 'location: { current: Leeds, relocate: true }'],
    ['availability.hoursPerWeek', '40', 'availability: { hoursPerWeek: 40 }'],
    ['workAuthorization', 'EU', 'workAuthorization: [US, EU]'],
    [
      'workAuthorization/0/sponsorship',
      'later',
      'workAuthorization: [{ country: US, sponsorship: later }]',
    ],
    ['citizenships', '[IN, US]', 'citizenships: [IN, US]'],
    ['spokenLanguages', 'English (C1)', 'spokenLanguages: [English (C1)]'],
    ['publications', '[]', 'publications: []'],
    ['languages.Rust.years', '2', '- Rust:'],
    ['languages.Python.level', 'expert', '  - Python: { years: 2, level: expert }'],
  ]
  test.each(rows)('%s: %s', (key, value, line) => {
    const after = setAnswers(text, [{ key, value }])
    expect(
      after.split('\n').map((l) =>
        l
          .trim()
          .replace(/\{(\S)/g, '{ $1')
          .replace(/(\S)\}/g, '$1 }'),
      ),
    ).toContain(line.trim())
    expect(after).toMatch(/^# about me\nname: Ada # the first\n/)
    expect(after).toContain('# mine')
    expect(() => readProfile(after, 'me.yaml')).not.toThrow()
  })
  test('what is not answered stays as it is, to the letter', () => {
    const after = setAnswers(text, [
      { key: 'gpa', value: '3.7' },
      { key: 'citizenships', value: 'IN' },
    ])
    expect(after).toBe(`${text}gpa: 3.7\ncitizenships: [IN]\n`)
  })
  test('an answer without a place is refused in words', () => {
    expect(() => setAnswers(text, [{ key: 'shoes', value: '42' }])).toThrow(InputError)
    expect(() => setAnswers('a: [', [{ key: 'gpa', value: '3' }])).toThrow(
      'Run "fit profile check"',
    )
    expect(() => setAnswers('- Go', [{ key: 'gpa', value: '3' }])).toThrow(InputError)
  })
})

describe('a draft from the text of a CV', () => {
  const cv = `Nia Example
nia@example.org | Austin, TX

EDUCATION
Example University, Austin
M.S. in Computer Science, Aug 2024 – May 2026, GPA: 3.8/4.0
BSc Mathematics, Other College, 2020 - 2024

Experience:
Software Engineering Intern, Example Labs, Jun 2025 – Aug 2025
• Built a cache in Go
Example Two | Research Assistant | 2023 – present

Technical Skills
Languages: Go, C++
Machine Learning: PyTorch, JAX (2 years)

Languages
English (native), German (B1)
`
  const draft = draftProfile(cv, 'cv.txt')
  test('takes what a line says outright', () => {
    const { profile, warnings } = readProfile(draft.yaml, 'me.yaml')
    expect(warnings).toEqual([])
    expect(profile.name).toBe('Nia Example')
    expect(
      profile.education?.map((e) => [e.degree?.value, e.field?.value, e.institution, e.gpa?.value]),
    ).toEqual([
      ['master', 'Computer Science', 'Example University', 3.8],
      ['bachelor', 'Mathematics', 'Other College', undefined],
    ])
    expect(profile.experience?.map((j) => [j.title, j.organization, j.end === null])).toEqual([
      ['Software Engineering Intern', 'Example Labs', false],
      ['Research Assistant', 'Example Two', true],
    ])
    expect(profile.skills?.map((s) => s.name)).toEqual([
      'Go',
      'C++',
      'Machine Learning',
      'PyTorch',
      'JAX',
    ])
    expect(profile.spokenLanguages?.map((l) => `${l.language} ${l.level}`)).toEqual([
      'English native',
      'German B1',
    ])
  })
  test('names the line of each fact, and what it did not find', () => {
    expect(draft.facts.slice(0, 3)).toEqual([
      { line: 1, key: 'name', value: 'Nia Example' },
      { line: 2, key: 'location', value: 'Austin, TX' },
      {
        line: 6,
        key: 'education',
        value:
          'Example University, Austin / M.S. in Computer Science, Aug 2024 – May 2026, GPA: 3.8/4.0',
      },
    ])
    expect(draft.yaml).toContain('Check every line')
    expect(draft.missing).toContain('workAuthorization')
  })
  test('finds nothing in prose', () =>
    expect(bare(draftProfile('I like Go and I once read about a Master of the Rolls.').yaml)).toBe(
      '',
    ))
})

describe('lints', () => {
  const lints = (text: string): string[] =>
    lintProfile(readProfile(text, 'me.yaml').profile, day(2025, 1, 15)).map(
      (lint) => `${lint.line} ${lint.message}`,
    )
  const rows: readonly (readonly [string, readonly string[]])[] = [
    [
      'languages: [Pyhton]',
      [
        '1 "Pyhton" is no term that fit knows; it counts only where a posting uses the same words. Did you mean "Python"?',
      ],
    ],
    ['languages: [Python, k8s]', []],
    // plurals and everyday forms are known, and so is what names terms inside
    ['skills: [REST APIs, GUIs, FPGAs, RTOSes, message queues, graph databases]', []],
    ['skills: [circuits, networks, cost optimization, Docker containers]', []],
    ['skills: [compilers and runtimes, reinforcement learning agents]', []],
    // nothing is meant that is far, nor where one letter makes another name
    [
      'skills: [AFM2, Perk]',
      [
        '1 "AFM2" is no term that fit knows; it counts only where a posting uses the same words.',
        '1 "Perk" is no term that fit knows; it counts only where a posting uses the same words.',
      ],
    ],
    [
      'skills: [evaluation]',
      [
        '1 "evaluation" is no term that fit knows; it counts only where a posting uses the same words.',
      ],
    ],
    [
      'skills: [Kubernets]',
      [
        '1 "Kubernets" is no term that fit knows; it counts only where a posting uses the same words. Did you mean "Kubernetes"?',
      ],
    ],
    [
      'skills: [public speaking]',
      [
        '1 "public speaking" is a personal skill. Write it under competencies, with an example that shows it.',
      ],
    ],
    [
      'degree: MSc student\ngraduation: 2023-05',
      [
        '2 Graduation 2023-05 has passed, but the profile says that the degree goes on. Correct one of them.',
      ],
    ],
    ['degree: MSc\ngraduation: 2023-05', []],
    [
      'degree: MSc\ngpa: 0.4',
      ['2 A GPA of 0.4 on a scale of 4 is unlikely. Is it on another scale? Write gpaScale.'],
    ],
    [
      'graduation: 2026',
      ['1 This education names no degree, so it proves none. Write degree: bachelor, master, …'],
    ],
    [
      'experience:\n  - { title: A, start: 2020-01, end: 2022-01, type: full-time }\n  - { title: B, start: 2021-01, end: 2023-01, type: full-time }',
      [
        '3 Two full-time jobs overlap by 13 months (the other is in line 2). Their time is counted once.',
      ],
    ],
    [
      'experience: [{ title: A, start: 2020-01, end: 2022-01, type: full-time }, { title: B, start: 2022-01, type: full-time }]',
      [],
    ],
    [
      'workAuthorization: [{ country: US, status: F-1, until: 2024-06 }]',
      ['1 This work authorization ended on 2024-06.'],
    ],
    [
      'availability: { start: 2024-05, end: 2024-08 }',
      ['1 The time of availability ended on 2024-08.'],
    ],
    ['languages: [Go: 70 years]', ['1 70 years of Go is unlikely.']],
    [
      'publications: [{ title: A, venue: MLSys, year: 2029 }]',
      ['1 A paper of 2029 is not published yet. Write status: accepted or submitted.'],
    ],
  ]
  test.each(rows)('%s', (text, expected) => expect(lints(text)).toEqual(expected))
})

describe('the JSON Schema', () => {
  const validate = new Ajv2020({ strict: false }).compile(profileJsonSchema())
  test.each(readdirSync('profiles'))('%s is valid by an independent validator', (name) => {
    expect(
      validate(parse(readFileSync(`profiles/${name}`, 'utf8'))) ? [] : validate.errors,
    ).toEqual([])
  })
  test.each(TEMPLATE)('the example of $key is valid', ({ key, example }) =>
    expect(validate({ [key]: parse(example) as unknown })).toBe(true),
  )
  test('it knows what is wrong', () => {
    expect(validate({ langauges: ['Go'] })).toBe(false)
    expect(validate({ education: [{ degre: 'BSc' }] })).toBe(false)
    expect(validate({ languages: 3, gpa: [] })).toBe(false)
  })
})
