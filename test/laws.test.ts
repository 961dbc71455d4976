import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { day } from '../src/core/day.ts'
import type { Report } from '../src/core/report.ts'
import { all, atLeast, credit, type Credit } from '../src/core/verdict.ts'
import { setAnswers } from '../src/profiles/answers.ts'
import { readProfile } from '../src/profiles/index.ts'
import { evaluate } from '../src/evaluation/evaluate.ts'
import { extractRequirements } from '../src/extraction/extract.ts'
import { points, score } from '../src/evaluation/score.ts'
import { situate } from '../src/evaluation/situation.ts'
import { checkRequirement } from '../src/requirements/registry.ts'

const ASOF = day(2025, 1, 15)

const posting = (lines: readonly string[]) =>
  extractRequirements({
    source: 'law',
    text: `Requirements:\n\n${lines.map((l) => `• ${l}\n`).join('')}`,
    metadata: {},
    hints: [],
  })
const profileOf = (yaml: string) => readProfile(yaml, 'law.yaml').profile

function reportOf(lines: readonly string[], yaml: string): Report {
  const reading = posting(lines)
  return evaluate(reading, profileOf(yaml), situate(reading, ASOF, 'US'))
}

const NAMES = [
  'Go',
  'Rust',
  'Python',
  'C++',
  'Java',
  'SQL',
  'PostgreSQL',
  'MySQL',
  'PyTorch',
  'TensorFlow',
  'JAX',
  'Kubernetes',
  'Docker',
  'Linux',
  'AWS',
  'Microsoft Azure',
  'React',
  'Terraform',
  'machine learning',
  'deep learning',
  'Flurbitron',
]
const LEVELS = ['aware', 'familiar', 'proficient', 'expert']
const name = fc.constantFrom(...NAMES)

/** A line of a posting that asks for skills. */
const demand = fc.oneof(
  name.map((a) => `Experience with ${a}`),
  name.map((a) => `Knowledge of ${a} is a plus`),
  fc.tuple(name, name).map(([a, b]) => `Experience with ${a} and ${b}`),
  fc.tuple(name, name).map(([a, b]) => `Experience with ${a} or ${b}`),
  fc.tuple(name, name).map(([a, b]) => `Experience with ${a}, ${b} or similar`),
  fc
    .tuple(name, name, name)
    .map(([a, b, c]) => `Experience with two of the following: ${a}, ${b}, ${c}`),
  fc
    .tuple(
      fc.integer({ min: 1, max: 6 }),
      name.filter((a) => !a.endsWith('learning')),
    )
    .map(([n, a]) => `${n}+ years of experience with ${a}`),
  name.map((a) => `Deep expertise in ${a}`),
  name.map((a) => `Familiarity with ${a}`),
  fc.constant(
    'Experience with at least one deep learning framework (TensorFlow, PyTorch, or others)',
  ),
  fc.constant('Proficiency in a programming language'),
)

/** A skill as a profile states it: one line of YAML under "languages" or a job. */
const skill = fc.record({
  name,
  level: fc.option(fc.constantFrom(...LEVELS), { freq: 2 }),
  years: fc.option(fc.integer({ min: 0, max: 8 }), { freq: 2 }),
  used: fc.boolean(),
})
type Skill = typeof skill extends fc.Arbitrary<infer S> ? S : never

function yamlOf(skills: readonly Skill[]): string {
  const listed = skills.filter((s) => !s.used)
  const used = skills.filter((s) => s.used)
  const entries = listed.map((s) =>
    `  - ${JSON.stringify(s.name)}: { ${[s.level && `level: ${s.level}`, s.years !== null && `years: ${s.years}`].filter(Boolean).join(', ')} }`.replace(
      ': {  }',
      '',
    ),
  )
  const jobs = used.map(
    (s, i) =>
      `  - { title: Job ${i}, start: 20${String(10 + (i % 14)).padStart(2, '0')}-03, end: 20${String(11 + (i % 14)).padStart(2, '0')}-09, skills: [${JSON.stringify(s.name)}] }`,
  )
  return (
    [
      listed.length > 0 ? `languages:\n${entries.join('\n')}` : 'tools: [Git]',
      used.length > 0 ? `experience:\n${jobs.join('\n')}` : '',
    ]
      .filter((s) => s !== '')
      .join('\n') + '\n'
  )
}

const skills = fc.uniqueArray(skill, { selector: (s) => s.name, maxLength: 8 })
const demands = fc.array(demand, { minLength: 1, maxLength: 6 })
const runs = { numRuns: 60 }

describe('degrees of truth', () => {
  const ends = [0, 0.25, 0.5, 1]
  const intervals: Credit[] = ends.flatMap((low) =>
    ends.filter((high) => high >= low).map((high) => ({ low, high })),
  )
  const pairs = intervals.flatMap((a) => intervals.map((b) => [a, b] as const))

  test('all pairs are seen', () => expect(pairs).toHaveLength(100))
  test.each(pairs)('AND takes the smaller, OR the larger, on both ends: %j, %j', (a, b) => {
    expect(all([a, b])).toEqual({ low: Math.min(a.low, b.low), high: Math.min(a.high, b.high) })
    expect(atLeast(1, [a, b])).toEqual({
      low: Math.max(a.low, b.low),
      high: Math.max(a.high, b.high),
    })
    expect(atLeast(2, [a, b])).toEqual(all([a, b]))
  })
  test('an answer within what was promised of each part stays within what was promised of the whole', () => {
    const within = fc
      .tuple(fc.constantFrom(...intervals), fc.double({ min: 0, max: 1, noNaN: true }))
      .map(([c, t]) => [c, c.low + t * (c.high - c.low)] as const)
    fc.assert(
      fc.property(
        fc.array(within, { minLength: 1, maxLength: 5 }),
        fc.integer({ min: 1, max: 5 }),
        (parts, n) => {
          const settled = parts.map(([, at]) => ({ low: at, high: at }))
          for (const join of [all, (c: readonly Credit[]) => atLeast(n, c)]) {
            const promised = join(parts.map(([c]) => c))
            const answered = join(settled)
            expect(answered.low).toBeGreaterThanOrEqual(promised.low)
            expect(answered.high).toBeLessThanOrEqual(promised.high)
          }
        },
      ),
    )
  })
})

describe('the score', () => {
  const weighed = fc.record({
    importance: fc.constantFrom('required' as const, 'preferred' as const),
    weight: fc.integer({ min: 0, max: 500 }).map((n) => n / 100),
    credit: fc
      .tuple(fc.integer({ min: 0, max: 100 }), fc.integer({ min: 0, max: 100 }))
      .map(([a, b]) => ({ low: Math.min(a, b) / 100, high: Math.max(a, b) / 100 })),
  })
  const tenths = (n: number): number => Math.round(n * 10)

  test('points add up to it exactly, and required and preferred to the whole', () => {
    fc.assert(
      fc.property(fc.array(weighed, { maxLength: 30 }), (parts) => {
        const whole = score(parts)
        const each = points(parts)
        if (!whole) {
          expect(parts.every((p) => p.weight === 0)).toBe(true)
          return
        }
        for (const end of ['low', 'high'] as const) {
          expect(each.reduce((sum, p) => sum + tenths(p[end]), 0)).toBe(tenths(whole[end]))
          expect(tenths(whole.required?.[end] ?? 0) + tenths(whole.preferred?.[end] ?? 0)).toBe(
            tenths(whole[end]),
          )
          expect(whole[end]).toBeGreaterThanOrEqual(0)
          expect(whole[end]).toBeLessThanOrEqual(100)
        }
        for (const p of each) expect(p.high).toBeGreaterThanOrEqual(p.low)
      }),
      runs,
    )
  })
  test('the order of findings does not matter', () => {
    fc.assert(
      fc.property(fc.array(weighed, { minLength: 1, maxLength: 12 }), (parts) => {
        const [a, b] = [score(parts), score([...parts].reverse())]
        expect([a?.low, a?.high]).toEqual([b?.low, b?.high])
      }),
      runs,
    )
  })
  test('reports of real lines keep these laws', () => {
    fc.assert(
      fc.property(demands, skills, (lines, has) => {
        const report = reportOf(lines, yamlOf(has))
        for (const end of ['low', 'high'] as const)
          expect(report.findings.reduce((sum, f) => sum + tenths(f.points[end]), 0)).toBe(
            tenths(report.score?.[end] ?? 0),
          )
      }),
      { numRuns: 40 },
    )
  })
})

describe('skills', () => {
  test('the demands of these laws are read', () => {
    for (const line of fc.sample(demand, 60))
      expect(
        posting([line]).requirements.map((r) => r.kind),
        line,
      ).toContain('skill')
  })
  test('one skill more never lowers a score', () => {
    fc.assert(
      fc.property(demands, skills, skill, (lines, has, more) => {
        fc.pre(!has.some((s) => s.name === more.name))
        const before = reportOf(lines, yamlOf(has))
        const after = reportOf(lines, yamlOf([...has, more]))
        expect(after.score?.low ?? 0).toBeGreaterThanOrEqual(before.score?.low ?? 0)
        before.findings.forEach((f, i) =>
          expect(
            after.findings[i]?.credit.low,
            `${f.title} with ${more.name}`,
          ).toBeGreaterThanOrEqual(f.credit.low),
        )
      }),
      runs,
    )
  })
  test('the order of a profile does not matter', () => {
    fc.assert(
      fc.property(demands, skills, (lines, has) => {
        const told = ({ findings, score: s }: Report) => [
          s,
          findings.map((f) => [f.status, f.credit]),
        ]
        const listed = has.map((s) => ({ ...s, used: false }))
        expect(told(reportOf(lines, yamlOf([...listed].reverse())))).toEqual(
          told(reportOf(lines, yamlOf(listed))),
        )
      }),
      runs,
    )
  })
  test('the order of a posting does not matter', () => {
    fc.assert(
      fc.property(demands, skills, (lines, has) => {
        const yaml = yamlOf(has)
        const [a, b] = [reportOf(lines, yaml), reportOf([...lines].reverse(), yaml)]
        expect([a.score?.low, a.score?.high, a.qualified, a.recommendation]).toEqual([
          b.score?.low,
          b.score?.high,
          b.qualified,
          b.recommendation,
        ])
      }),
      runs,
    )
  })
  test('what was judged before does not matter', () => {
    fc.assert(
      fc.property(demands, demands, skills, (lines, others, has) => {
        const yaml = yamlOf(has)
        const reading = posting(lines)
        const situation = situate(reading, ASOF, 'US')
        const alone = JSON.stringify(evaluate(reading, profileOf(yaml), situation))
        const shared = profileOf(yaml)
        evaluate(posting(others), shared, situation)
        expect(JSON.stringify(evaluate(reading, shared, situation))).toBe(alone)
      }),
      { numRuns: 40 },
    )
  })
  test('an answer never leaves the promised range', () => {
    let answered = 0
    fc.assert(
      fc.property(
        demands,
        skills,
        fc.integer({ min: 1, max: 6 }),
        fc.integer({ min: 0, max: 12 }),
        (others, has, asked, years) => {
          const yaml = yamlOf(has)
          const names = has.map((s) => s.name).filter((n) => !n.endsWith('learning'))
          const lines = [
            ...others,
            ...names.map((n) => `${asked}+ years of experience with ${n}`),
            ...names.slice(1).map((n, i) => `${asked} years of ${names[i]} and ${n}`),
            ...names.slice(1).map((n, i) => `${asked} years of ${names[i]} or ${n}`),
          ]
          const reading = posting(lines)
          const situation = situate(reading, ASOF, 'US')
          const report = evaluate(reading, profileOf(yaml), situation)
          for (const question of report.questions.filter((q) => q.key.endsWith('.years'))) {
            const better = profileOf(
              setAnswers(yaml, [{ key: question.key, value: String(years) }]),
            )
            for (const f of report.findings.filter((each) => each.requirement.kind === 'skill')) {
              const now = credit(checkRequirement(f.requirement, better, situation))
              expect(now.low, `${f.title}: ${question.text} ${years}`).toBeGreaterThanOrEqual(
                f.credit.low,
              )
              expect(now.high, `${f.title}: ${question.text} ${years}`).toBeLessThanOrEqual(
                f.credit.high,
              )
            }
            answered++
          }
        },
      ),
      runs,
    )
    expect(answered).toBeGreaterThan(20)
  })
})
