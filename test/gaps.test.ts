import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { lines } from '../bench/generator.js'
import type { StudyPlan } from '../src/core/ranking.ts'
import { RECOMMENDATIONS } from '../src/core/choices.ts'
import { asking, fit, folder } from './session.ts'

const plan = (text: string): StudyPlan => JSON.parse(text) as StudyPlan
const gapsOf = async (
  files: Readonly<Record<string, string>>,
  more: readonly string[] = [],
): Promise<StudyPlan> =>
  plan((await fit(folder(files), ['gaps', '--format', 'json', ...more])).stdout)

const POSTINGS = {
  'postings/a.txt': asking('Platform Engineer', [
    'Proficiency in Go',
    'Experience with Kubernetes',
  ]),
  'postings/b.txt': asking('Cloud Engineer', [
    'Experience with Kubernetes and Terraform',
    'Good knowledge of Linux',
  ]),
  'postings/c.txt': asking(
    'Backend Engineer',
    ['Proficiency in Go'],
    ['Experience with Kubernetes'],
  ),
  'postings/d.txt': asking('Systems Engineer', [
    'Experience with Rust or Zig',
    'Good knowledge of Linux',
  ]),
  'postings/e.txt': asking('Kernel Engineer', ['Proficiency in Rust', 'Good knowledge of Linux']),
}

describe('fit gaps', () => {
  test('names of skills are never cut, they go on in the next line', async () => {
    const asked = ['Experience with Terraform or Pulumi or CloudFormation', 'Proficiency in Go']
    const { stdout } = await fit(folder({ 'postings/a.txt': asking('Cloud Engineer', asked) }), [
      'gaps',
    ])
    expect(stdout).toContain('Terraform')
    expect(stdout).not.toContain('…')
  })

  test('counts who asks, what closing brings, and what it improves', async () => {
    const { postings, recommendations, gaps } = await gapsOf(POSTINGS)
    expect([postings, recommendations]).toEqual([5, { apply: 1, clarify: 0, stretch: 4, skip: 0 }])
    const of = (subject: string) => gaps.find((g) => g.subject === subject)
    expect(of('Kubernetes')).toMatchObject({ postings: 3, required: 2, preferred: 1, unlocks: 1 })
    expect(of('Terraform')).toMatchObject({ postings: 1, required: 1, preferred: 0, unlocks: 0 })
    expect(of('Rust')).toMatchObject({ postings: 2, required: 2, unlocks: 2 })
  })

  test('the plan weighs what is asked against the weeks that it takes, then counts on top of it', async () => {
    const { gaps } = await gapsOf(POSTINGS)
    // Kubernetes is asked by three and learned in half the time of Rust, which two ask for
    expect(gaps.map((g) => [g.subject, g.moves])).toEqual([
      ['Kubernetes', [{ from: 'stretch', to: 'apply', postings: 1 }]],
      ['Rust', [{ from: 'stretch', to: 'apply', postings: 2 }]],
      ['Terraform', [{ from: 'stretch', to: 'apply', postings: 1 }]],
    ])
    expect(gaps[0]?.worth).toBe(100)
    expect(gaps[0]?.weeks).toBeLessThan(gaps[1]?.weeks ?? 0)
  })

  test('of a list of which one is enough, only what is learned stands in the list', async () => {
    const { gaps } = await gapsOf(POSTINGS)
    expect(gaps.filter((g) => ['Rust', 'Zig'].includes(g.subject))).toMatchObject([
      { subject: 'Rust', postings: 2, unlocks: 2, oneOf: [] },
    ])
    const { gaps: alone } = await gapsOf({ 'postings/d.txt': POSTINGS['postings/d.txt'] })
    expect(alone).toMatchObject([{ subject: 'Zig', oneOf: ['Rust'], unlocks: 1 }])
  })

  test('what it builds on comes first, with the weeks that it takes', async () => {
    const { gaps } = await gapsOf({
      'postings/a.txt': asking('Analyst', ['Experience with dbt', 'Experience with SQL']),
      'postings/b.txt': asking('Modeller', ['Experience with dbt', 'Good knowledge of Linux']),
    })
    const [dbt, sql] = ['dbt', 'SQL'].map((s) => gaps.find((g) => g.subject === s))
    expect(dbt?.prerequisites).toContain('SQL')
    expect(sql?.order).toBeLessThan(dbt?.order ?? 0)
    expect(dbt?.weeks).toBeGreaterThan(0)
  })

  test('what no study closes stands apart, with what it closes off', async () => {
    const files = {
      'postings/a.txt': asking('Intern', [
        'Expected graduation between December 2027 and June 2028',
        'Proficiency in Go',
      ]),
      'postings/b.txt': asking('Engineer', ['Proficiency in Go']),
    }
    const { knockouts, gaps } = await gapsOf(files)
    expect(knockouts).toEqual([
      { subject: 'graduation', kind: 'graduation', postings: 1, closes: 1 },
    ])
    expect(gaps).toEqual([])
  })

  test('--with shows what is left after the work is done', async () => {
    const { recommendations, gaps } = await gapsOf(POSTINGS, ['--with', 'Kubernetes'])
    expect(recommendations.apply).toBe(2)
    expect(gaps.map((g) => g.subject)).not.toContain('Kubernetes')
  })

  test('every format and view says what to study', async () => {
    const root = folder(POSTINGS)
    for (const options of [
      [],
      ['--format', 'markdown'],
      ['--format', 'csv'],
      ['--format', 'ndjson', '--top', '3'],
      ['--by', 'kind'],
      ['--by', 'posting'],
      ['--by', 'posting', '--format', 'markdown'],
      ['--by', 'posting', '--format', 'json'],
    ]) {
      const { code, stdout } = await fit(root, ['gaps', ...options])
      expect(
        [code, stdout.includes('Kubernetes'), stdout.includes('Rust')],
        options.join(' '),
      ).toEqual([0, true, true])
    }
    expect((await fit(root, ['gaps', '--format', 'markdown'])).stdout).toContain('- [ ] **Rust**')
    expect((await fit(root, ['gaps', '--by', 'posting'])).stdout).toContain(
      'close Kubernetes and Terraform: stretch becomes apply',
    )
  })

  test('copies count once', async () => {
    const record = JSON.stringify({
      title: 'Platform Engineer',
      organization: 'Alder',
      text: POSTINGS['postings/b.txt'],
    })
    const { postings, folded, gaps } = await gapsOf({ 'jobs.ndjson': `${record}\n${record}\n` }, [
      'jobs.ndjson',
    ])
    expect([postings, folded, gaps.map((g) => g.postings)]).toEqual([1, 1, [1, 1]])
  })
})

interface Judged {
  readonly rows: readonly {
    readonly posting: { readonly source: string }
    readonly recommendation: (typeof RECOMMENDATIONS)[number]
    readonly score: { readonly low: number } | null
  }[]
}

/** So much that single things are missing in some postings. */
const KNOWN =
  'SQL, Kubernetes, Terraform, AWS, Kafka, Spark, React, TypeScript, C++, LLVM, compilers, Rust, observability, microservices, data modelling, PyTorch, REST, Java, CI/CD, dbt, statistics, distributed systems'

// judges some 150 postings nine times
test('counting gives what judging every posting again gives', { timeout: 90_000 }, async () => {
  // a file each, so that they are read once: what is kept makes no difference, see extraction-cache.test.ts
  const postings = [...lines(200, 5)].filter((l) => !/years of|Published|Certified/.test(l))
  const root = folder(Object.fromEntries(postings.map((l, i) => [`jobs/${i}.json`, l])))
  const kept = path.join(root, 'cache')
  const judge = async (more: readonly string[]): Promise<Map<string, Judged['rows'][number]>> => {
    const { rows } = JSON.parse(
      (
        await fit(
          root,
          ['rank', 'jobs', '--format', 'json', '--with', [KNOWN, ...more].join(', ')],
          '',
          { kept },
        )
      ).stdout,
    ) as Judged
    return new Map(rows.map((r) => [r.posting.source, r]))
  }
  const before = await judge([])
  const { gaps } = plan(
    (await fit(root, ['gaps', 'jobs', '--format', 'json', '--with', KNOWN], '', { kept })).stdout,
  )
  const skills = gaps.filter((g) => g.kind === 'skill' && g.oneOf.length === 0)
  const tried = [...skills].sort((a, b) => b.unlocks - a.unlocks || b.points - a.points).slice(0, 8)
  for (const gap of tried) {
    const after = await judge([gap.subject])
    let [improved, points] = [0, 0]
    for (const [source, row] of before) {
      const now = after.get(source)
      if (!now) continue
      if (RECOMMENDATIONS.indexOf(now.recommendation) < RECOMMENDATIONS.indexOf(row.recommendation))
        improved++
      points += (now.score?.low ?? 0) - (row.score?.low ?? 0)
    }
    expect.soft(improved, gap.subject).toBeGreaterThanOrEqual(gap.unlocks)
    // judging again also counts what is near: half a point for a sibling
    expect.soft(points, gap.subject).toBeGreaterThanOrEqual(gap.points - 0.1 * gap.postings - 0.5)
  }
  expect([before.size > 20, tried.length, tried.some((g) => g.unlocks > 0)]).toEqual([
    true,
    8,
    true,
  ])
})
