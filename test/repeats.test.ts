import { describe, expect, test } from 'vitest'
import { readPostings } from '../src/index.ts'
import { reading as read } from './postings.ts'

/** As often as a clause is read in the same words, and a number of times with which a text is longer than any real posting. */
const PLACES = 100
const OFTEN = 5500

describe('a text that says one thing again and again', () => {
  test.each([
    ['on one line', 'Go; '],
    ['on lines of their own', '- Go\n'],
    ['in sentences', 'You have experience with Go.\n'],
  ])('%s: its first places are read, and every line counts', (_, unit) => {
    const { requirements, lines, coverage } = read(`Requirements:\n${unit.repeat(OFTEN)}`)
    expect(requirements).toHaveLength(PLACES)
    expect(new Set(requirements.map((r) => r.span.start)).size).toBe(PLACES)
    const told = lines.filter((l) => l.role !== 'blank' && l.role !== 'heading')
    expect(new Set(told.map((l) => l.role))).toEqual(new Set(['requirement']))
    expect(coverage.unread).toBe(0)
  })

  test('what else stands on its line, and behind it, is read', () => {
    const { requirements } = read(
      `Requirements:\n${'Go; '.repeat(OFTEN)}Rust\n- Experience with Terraform\n`,
    )
    expect(requirements).toHaveLength(PLACES + 2)
    expect(requirements.slice(-2).map((r) => r.quote)).toEqual([
      'Rust',
      'Experience with Terraform',
    ])
  })

  test('the same words under another heading weigh what that says', () => {
    const { requirements } = read(
      `Requirements:\n${'- Go\n'.repeat(OFTEN)}\nNice to have:\n${'- Go\n'.repeat(OFTEN)}`,
    )
    const of = (importance: string) => requirements.filter((r) => r.importance === importance)
    expect([of('required').length, of('preferred').length]).toEqual([PLACES, PLACES])
  })

  test('what asks nothing stays what it is', () => {
    const { requirements, lines } = read(
      `About us\n${'We are a company of people who like each other.\n'.repeat(OFTEN)}`,
    )
    expect(requirements).toEqual([])
    expect(lines.filter((l) => l.role === 'requirement')).toEqual([])
  })
})

test('in a long text that does not repeat itself every line is read', () => {
  const lines = Array.from({ length: 1000 }, (_, i) => `- ${i + 2} years of experience with Go`)
  const { requirements } = read(`Requirements:\n${lines.join('\n')}\n`)
  expect(new Set(requirements.map((r) => r.span.line)).size).toBe(1000)
})

test('a text as long as real postings are is read at every place', () => {
  const { requirements } = read(`Requirements:\n${'- Experience with Go\n'.repeat(900)}`)
  expect(requirements).toHaveLength(900)
})

test('requirements that state more than a posting has are refused by their length too', async () => {
  const stated = (skills: readonly string[]): Promise<unknown> =>
    readPostings(
      Buffer.from(JSON.stringify({ text: 'Go', requirements: [{ kind: 'skill', skills }] })),
      'a.json',
    )
  const told = /states have more than 500,000 characters/
  await expect(stated(['x'.repeat(500_001)])).rejects.toThrow(told)
  await expect(stated(Array.from({ length: 60_000 }, (_, i) => `Z${i}`))).rejects.toThrow(told)
  await expect(stated(['x'.repeat(100_000), 'Go'])).resolves.toHaveLength(1)
})
