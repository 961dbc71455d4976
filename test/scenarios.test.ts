import { describe, expect, test } from 'vitest'
import { parseIso } from '../src/core/day.ts'
import type { Report } from '../src/core/report.ts'
import { readProfile } from '../src/profiles/index.ts'
import { evaluate } from '../src/evaluation/evaluate.ts'
import { extractRequirements } from '../src/extraction/extract.ts'
import { situate } from '../src/evaluation/situation.ts'
import type { Job, Scenario } from './scenarios/scenario.ts'
import abroad from './scenarios/abroad.ts'
import advice from './scenarios/advice.ts'
import attendance from './scenarios/attendance.ts'
import careful from './scenarios/careful.ts'
import clearances from './scenarios/clearances.ts'
import degrees from './scenarios/degrees.ts'
import education from './scenarios/education.ts'
import grades from './scenarios/grades.ts'
import conditions from './scenarios/conditions.ts'
import knockouts from './scenarios/knockouts.ts'
import ladders from './scenarios/ladders.ts'
import languageTests from './scenarios/language-tests.ts'
import namesakes from './scenarios/namesakes.ts'
import owed from './scenarios/owed.ts'
import pay from './scenarios/pay.ts'
import regions from './scenarios/regions.ts'
import rest from './scenarios/rest.ts'
import rights from './scenarios/rights.ts'
import skills from './scenarios/skills.ts'
import statuses from './scenarios/statuses.ts'
import students from './scenarios/students.ts'
import terms from './scenarios/terms.ts'
import unsaid from './scenarios/unsaid.ts'
import venues from './scenarios/venues.ts'

function textOf(lines: string): string {
  return lines
    .split('|')
    .map((line) => {
      const [, heading = 'Requirements', content = line] = /^\s*# ([^:]+): (.*)$/.exec(line) ?? []
      return `${heading}:\n\n• ${content.trim()}\n`
    })
    .join('\n')
}

function reportOf(lines: string, yaml: string, job: Job): Report {
  const metadata = {
    employmentType: job.type ?? null,
    jobStartDate: job.start ?? null,
    jobEndDate: job.end ?? null,
    title: job.title ?? null,
    term: job.term ?? null,
    workplace: job.workplace ?? null,
    baseSalary: job.pay ?? null,
    jobLocation: (job.places ?? []).map((place) => {
      const [text = '', country = null] = place.split(' / ')
      return { text, country }
    }),
  }
  const reading = extractRequirements({
    source: 'scenario',
    text: textOf(lines),
    metadata,
    hints: [],
  })
  const asOf = parseIso(job.asOf ?? '2025-01-15')
  if (!asOf) throw new Error(`no date: ${job.asOf}`)
  return evaluate(
    reading,
    readProfile(yaml, 'profile.yaml').profile,
    situate(reading, asOf.first, job.country ?? null),
  )
}

const GATE = { apply: 'yes', skip: 'no', stretch: 'open', clarify: 'open' } as const

function outcome({ findings, recommendation, qualified }: Report): string {
  if (findings.length === 0) return 'nothing'
  expect(qualified).toBe(GATE[recommendation])
  return `${findings.map((f) => `${f.requirement.kind} ${f.status}`).join(', ')} → ${recommendation}`
}

const tables: Readonly<Record<string, readonly Scenario[]>> = {
  abroad,
  advice,
  attendance,
  careful,
  skills,
  education,
  rights,
  statuses,
  clearances,
  degrees,
  ladders,
  grades,
  languageTests,
  venues,
  namesakes,
  regions,
  rest,
  students,
  terms,
  unsaid,
  pay,
  knockouts,
  conditions,
}

test('there are at least 150 scenarios, none of them twice', () => {
  const all = Object.values(tables).flat()
  expect(all.length).toBeGreaterThanOrEqual(150)
  expect(new Set(all.map((s) => JSON.stringify(s))).size).toBe(all.length)
})

for (const [name, rows] of Object.entries(tables)) {
  describe(name, () => {
    test.each(
      rows.map(([line, profile, expected, job]) => [line, profile, expected, job ?? {}] as const),
    )('%s × %s: %s %j', (line, profile, expected, job) => {
      const report = reportOf(line, profile, job)
      expect(outcome(report)).toBe(expected)
      if (job.says !== undefined) expect(JSON.stringify(report)).toContain(job.says)
      for (const f of report.findings) {
        expect(f.reason).toMatch(/^\S.*[.!?]$/s)
        if (f.status === 'unknown' && f.asks) expect(f.question).toMatch(/[?.]$/)
        if (f.status === 'partial' || f.status === 'unmet') expect(f.gap?.want).toMatch(/\S/)
      }
    })
  })
}

describe('owed: judged otherwise today', () => {
  test.fails.each(
    owed.map(([line, profile, expected, job]) => [line, profile, expected, job ?? {}] as const),
  )('%s × %s: %s %j', (line, profile, expected, job) =>
    expect(outcome(reportOf(line, profile, job))).toBe(expected),
  )
})
