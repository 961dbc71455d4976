import { expect, test } from 'vitest'
import type { Report } from '../src/core/report.ts'
import { check, parse, readAdditions, readPostings, readProfile } from '../src/index.ts'
import { conceptNamed } from '../src/vocabulary/index.ts'
import { SHOWN } from '../src/requirements/skill/shown.ts'

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
  const names = SHOWN.flatMap(({ skills }) => skills.split('|'))
  expect(names.filter((name) => conceptNamed(name) === null)).toEqual([])
})
