import { expect, test } from 'vitest'
import { check, pageTools, parse, readPostings, readProfile } from '../src/index.ts'

const how = { asOf: '2025-01-15' }
const { profile } = readProfile('languages: [Go]\n', 'profile.yaml')

async function paged(text: string) {
  const [document] = await readPostings(Buffer.from(text), 'a.txt')
  if (!document) throw new Error('nothing was read')
  const reading = parse(document)
  const { pagePosting } = await pageTools()
  const page = pagePosting({ reading, report: check(reading, profile, how) }, profile, how)
  return {
    reading,
    page,
    tickable: new Set(page.findings.flatMap((f) => f.effects.map((e) => e.name))),
  }
}

const demands = (count: number): string =>
  `Requirements:\n${Array.from({ length: count }, (_, i) => `- ${i + 2} years of experience with Rust or Zig${i}`).join('\n')}\n`

test('every name of a posting can be ticked, and tells what it changes', async () => {
  const { page, tickable } = await paged(
    'Requirements:\n- Experience with Rust, Kubernetes and Terraform\n- 3 years of Kafka\n',
  )
  expect([...tickable]).toEqual(
    expect.arrayContaining(['Apache Kafka', 'Kubernetes', 'Rust', 'Terraform']),
  )
  expect(page.priorities.length).toBeGreaterThan(0)
})

test('of a text of nothing but demands so many can be ticked as are judged in one go', async () => {
  const { reading, page, tickable } = await paged(demands(1500))
  expect(reading.requirements.length).toBeGreaterThan(1000)
  expect(page.findings.length).toBeGreaterThan(1000)
  // what is judged grows with the square of a posting otherwise
  expect(tickable.size * reading.requirements.length).toBeLessThanOrEqual(40_000)
  expect(page.priorities.every(({ name }) => tickable.has(name))).toBe(true)
})
