import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Report } from '../src/core/report.ts'
import { check, parse, readAdditions, readPostings, readProfile } from '../src/index.ts'
import { nextText } from '../src/report/advice-text.ts'
import { conceptNamed } from '../src/vocabulary/index.ts'
import { SHOWN_SKILLS } from '../src/requirements/skill/shown.ts'

const PROFILE = `
education: [{ degree: bachelor, field: Computer Science, start: 2017-09, graduation: 2021-06 }]
languages: [Go, { SQL: familiar }]
tools: [Git, Docker]
experience: [{ title: Backend Developer, organization: Nordlicht, start: 2022-03, type: full-time, skills: [Go] }]
`
const { profile } = readProfile(PROFILE, 'profile.yaml')
const asOf = '2026-01-15'

const POSTING = `Senior Platform Engineer
Requirements:
- 5 years of backend development
- Kubernetes and Terraform
- Experience with Kafka or RabbitMQ
Nice to have:
- Rust
`

async function reported(text: string, additions: readonly string[] = []): Promise<Report> {
  const [document] = await readPostings(Buffer.from(text), 'posting.txt')
  if (!document) throw new Error('no posting')
  return check(parse(document), profile, {
    asOf,
    additions: additions.map((a) => readAdditions(a)).flat(),
  })
}

test('what only an answer closes is asked', async () => {
  const [document] = await readPostings(
    Buffer.from('Backend Engineer\nLarkspur, Remote (Germany)\n\nRequirements:\n- Go\n'),
    'posting.txt',
  )
  if (!document) throw new Error('no posting')
  const american = readProfile(
    `${PROFILE}workAuthorization: [{ country: US, status: citizen }]\n`,
    'profile.yaml',
  )
  const report = check(parse(document), american.profile, { asOf })
  expect(report.recommendation).toBe('skip')
  expect(nextText(report)).toContain('ask before you write anything: Does the employer sponsor')
})

test('the parts of a priority add up to it', async () => {
  const { priority, priorityParts } = await reported(POSTING)
  const sum = priorityParts.reduce((total, part) => total + part.points, 0)
  expect(Math.round(sum * 10) / 10).toBe(priority)
  expect(priority).toBeGreaterThan(0)
  expect(priority).toBeLessThan(100)
})

test.each([
  'Kubernetes',
  'Kafka',
  'Rust: aware',
  'Terraform: expert',
  'Haskell',
  'machine learning',
])('to add %s never lowers a priority', async (skill) => {
  const [name = '', level] = skill.split(': ')
  const addition = level ? `${name}:${level}` : name
  const [before, after] = [await reported(POSTING), await reported(POSTING, [addition])]
  expect(after.priority).toBeGreaterThanOrEqual(before.priority)
})

test('every general skill that is shown by something is one that the vocabulary knows', () => {
  const names = SHOWN_SKILLS.flatMap(({ skills }) => skills.split('|'))
  expect(names.filter((name) => conceptNamed(name) === null)).toEqual([])
})

describe('one thing more never lowers a priority', () => {
  /** A stack with ladders of degrees and years; a post for beginners; a senior post with knock-outs. */
  const POSTINGS = [
    `Data Platform Engineer (Go, Kafka)
Requirements:
- Bachelor's degree and 4 years of experience, or a master's degree and 2 years
- Proficiency in Go or Java
- Experience with two of the following: Kafka, Airflow, Spark, dbt
- Strong knowledge of PostgreSQL and distributed systems
Nice to have:
- AWS certification, Terraform
`,
    `Software Engineering Intern
You are working toward a degree in computer science.
- Some programming in Python, C++ or a similar language
- Familiarity with Git and Linux
- An interest in machine learning; PyTorch or JAX is a plus
You will help us to move services to Kubernetes and React dashboards to TypeScript.
`,
    `Senior Site Reliability Engineer
Must have:
- 5+ years of experience with Linux in production
- Deep expertise in Kubernetes and at least one cloud (AWS, Azure or Google Cloud)
- CKA or an equivalent certificate
- US citizenship
Preferred:
- Rust, Prometheus, incident response
`,
  ]
  /** Skills of which a posting asks years: to state them settles what silence leaves open, for better or worse. */
  const COUNTED = ['Linux']
  const folder = path.join(import.meta.dirname, '..', 'profiles')
  const held = readdirSync(folder).flatMap((file) => {
    const read = readProfile(readFileSync(path.join(folder, file), 'utf8'), file)
    return (read.profile.skills ?? []).map((s) => s.name)
  })
  const asked = POSTINGS.flatMap((text) =>
    [...text.matchAll(/[A-Z][\w+]*/g)].flatMap(([word]) => conceptNamed(word)?.name ?? []),
  )
  const names = [...new Set([...held, ...asked, 'MySQL', 'Docker Swarm', 'Vue.js', 'Flurbitron'])]
  const level = fc.option(fc.constantFrom('aware', 'familiar', 'proficient', 'expert'))
  const years = fc.option(fc.integer({ min: 0, max: 9 }))
  const name = fc.constantFrom(...names)
  const skill = fc.record({ name, level, years, isUsed: fc.boolean() })
  type Skill = typeof skill extends fc.Arbitrary<infer S> ? S : never

  const detail = (s: Skill, between: string): string =>
    [s.level, s.years !== null && !COUNTED.includes(s.name) && `${s.years}y`]
      .filter(Boolean)
      .join(between)
  const list = (skills: readonly Skill[], isPlain: boolean): string =>
    `[${skills.map((s) => JSON.stringify(isPlain || detail(s, '') === '' ? s.name : `${s.name}: ${detail(s, ', ')}`)).join(', ')}]`
  const yamlOf = (skills: readonly Skill[]): string =>
    [
      // a profile that lists no certificates is asked about them, and the first that it lists answers for the others
      'certifications: [ITIL Foundation]',
      'education: [{ degree: bachelor, field: Mathematics, start: 2018-09, graduation: 2022-06 }]',
      `tools: ${list(
        skills.filter((s) => !s.isUsed),
        false,
      )}`,
      `experience: [{ title: Backend Developer, start: 2022-09, end: 2025-03, skills: ${list(
        skills.filter((s) => s.isUsed),
        true,
      )} }]`,
    ].join('\n')
  const bare = (of: string, isUsed: boolean): Skill => ({
    name: of,
    level: null,
    years: null,
    isUsed,
  })
  const EXAMPLES: [Skill[], string][] = [
    [[bare('Go', false)], 'Go:aware'],
    [[bare('Go', true)], 'Golang:aware'],
    [
      [bare('Kubernetes', true), { ...bare('Kubernetes', false), level: 'familiar' }],
      'Kubernetes:aware',
    ],
    [[bare('Go', false)], 'Java:aware'],
  ]
  const CERTIFICATES = ['CKA', 'AWS Certified Developer', 'Scrum Master', 'Security+']
  const addition = fc.oneof(
    { weight: 4, arbitrary: skill.map((s) => [s.name, detail(s, ':')].filter(Boolean).join(':')) },
    { weight: 1, arbitrary: fc.constantFrom(...CERTIFICATES).map((c) => `certifications=${c}`) },
  )

  test('of random skills, levels, years and certificates, to random profiles', async () => {
    const readings = await Promise.all(
      POSTINGS.map(async (text) => {
        const [document] = await readPostings(Buffer.from(text), 'posting.txt')
        if (!document) throw new Error('no posting')
        return parse(document)
      }),
    )
    let raised = 0
    fc.assert(
      fc.property(fc.array(skill, { maxLength: 9 }), addition, (skills, written) => {
        const { profile: random } = readProfile(yamlOf(skills), 'random.yaml')
        const additions = readAdditions(written)
        for (const reading of readings) {
          const before = check(reading, random, { asOf }).priority
          const after = check(reading, random, { asOf, additions }).priority
          expect(after, written).toBeGreaterThanOrEqual(before)
          if (after > before) raised++
        }
      }),
      { numRuns: 60, examples: EXAMPLES },
    )
    expect(raised).toBeGreaterThan(10)
  })
})
