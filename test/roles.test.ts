import { describe, expect, test } from 'vitest'
import { extractRequirements } from '../src/extraction/extract.ts'
import { check, readProfile } from '../src/index.ts'

const parse = (text: string) =>
  extractRequirements({ source: 'posting.txt', text, metadata: {}, hints: [] })

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

  test('demands of different roles do not contradict each other', () => {
    expect(parse(LEVELS).conflicts).toEqual([])
  })
})
