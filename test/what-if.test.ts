import { describe, expect, test } from 'vitest'
import {
  check,
  doubtsOf,
  InputError,
  parse,
  parseWeights,
  readAdditions,
  readProfile,
  renderReport,
} from '../src/index.ts'

const text =
  'Requirements:\n\n• Experience with Kubernetes\n• 2+ years of Go\n• Graduating between December 2025 and August 2026\n\nNice to have:\n\n• Experience with Rust\n'
const yaml = 'languages: [Go]\neducation: [{ degree: master, graduation: 2025-05 }]\n'
const reading = parse({ source: 'posting.txt', text, metadata: {}, hints: [] })
const { profile } = readProfile(yaml, 'profile.yaml')
const judged = (added: string) =>
  check(reading, profile, { asOf: '2025-01-15', additions: readAdditions(added) })

const message = (act: () => unknown): string => {
  try {
    act()
  } catch (error) {
    if (error instanceof InputError)
      return error.diagnostics.map((d) => `${d.line ?? 0}:${d.column ?? 0} ${d.message}`).join('\n')
  }
  return 'no fault'
}

describe('--with', () => {
  test.each([
    ['Kubernetes', ['r1 unmet → met']],
    ['k8s', ['r1 unmet → met']],
    ['Docker Swarm', []],
    ['Go:3y', ['r2 unknown → met']],
    ['Go:1y', ['r2 unknown → partial']],
    ['graduation=2026-05', ['r3 unmet → met']],
    [
      'Kubernetes, Go:2y, graduation=2026-05, Rust:expert',
      ['r1 unmet → met', 'r2 unknown → met', 'r3 unmet → met', 'r4 unmet → met'],
    ],
    ['Git', []],
    ['Go:aware', []],
    ['Golang:familiar', []],
  ])('%s moves %j', (added, expected) => {
    const { whatIf } = judged(added)
    expect(whatIf?.moved.map((m) => `${m.requirement} ${m.before} → ${m.after}`)).toEqual(expected)
  })

  test.each([
    ['Fluent German', 'German:C1'],
    ['Driving licence', 'driving licence'],
  ])('%s is met by %s, which is no skill', (demand, added) => {
    const asked = { source: 'a', text: `Requirements:\n\n- ${demand}\n`, metadata: {}, hints: [] }
    const own = readProfile('languages: [Go]\neducation: [{ degree: highschool }]\n', 'a.yaml')
    const report = check(parse(asked), own.profile, {
      asOf: '2025-01-15',
      additions: readAdditions(added),
    })
    expect(report.findings.map((f) => f.status)).toEqual(['met'])
  })

  test.each([
    ['CISSP certification required', 'CISSP', 'met'],
    ['Must be a CPA', 'CPA', 'met'],
    ['CKA required', 'Certified Kubernetes Administrator', 'met'],
    // one may know ITIL and hold no certificate
    ['ITIL certification required', 'ITIL', 'unknown'],
    ['CISSP certification required', 'PMP', 'unknown'],
  ])('%s with %s is %s', (demand, added, status) => {
    const asked = { source: 'a', text: `Requirements:\n\n- ${demand}\n`, metadata: {}, hints: [] }
    const additions = readAdditions(added)
    const report = check(parse(asked), profile, { asOf: '2025-01-15', additions })
    expect(report.findings.map((f) => f.status)).toEqual([status])
    expect(doubtsOf(additions)).toEqual([])
  })

  test('the report holds both outcomes, and what is only assumed says so', () => {
    const report = judged('Kubernetes, Go:2y, graduation=2026-05')
    expect([report.whatIf?.before.recommendation, report.recommendation]).toEqual(['skip', 'apply'])
    expect(report.whatIf?.before.score).toEqual(
      check(reading, profile, { asOf: '2025-01-15' }).score,
    )
    const shown = renderReport(report, 'text')
    expect(shown).toContain('You also had: Kubernetes, Go:2y, graduation=2026-05')
    expect(shown).toContain('--with  “Kubernetes”')
    expect(renderReport(report, 'markdown')).toContain('## What if')
  })

  test('a report without it has no such part', () =>
    expect(check(reading, profile, { asOf: '2025-01-15' })).not.toHaveProperty('whatIf'))

  test.each([
    ['Go:fast', 'neither a level nor a number of years'],
    ['grduation=2026-05', 'Did you mean "graduation"?'],
    ['gpa=', 'no value'],
    [' , ', 'names nothing'],
    [':2y', 'names no skill'],
  ])('%s is a fault', (added, says) => expect(message(() => readAdditions(added))).toContain(says))
})

describe('--weights', () => {
  test('replaces what it names', () => {
    const weights = parseWeights('skill: { required: 10 }\ngraduation: 0\n', 'weights.yaml')
    const report = check(reading, profile, { asOf: '2025-01-15', weights })
    expect(report.findings.map((f) => f.weight)).toEqual([10, 12.5, 0, 1.5])
    expect(report.findings[0]?.weightReason).toBe('Set by your weights file.')
  })

  test.each([
    ['skil: 2', '1:1 "skil" is no kind of requirement. Did you mean "skill"?'],
    ['skill: many', '1:8 skill is "many", not a number from 0 to 100.'],
    ['skill: { required: -1 }', '1:20 skill required is -1, not a number from 0 to 100.'],
    ['skill: { wanted: 1 }', '1:10 "wanted" is neither "required" nor "preferred".'],
    ['- skill', '1:1 A weights file names kinds of requirements.'],
  ])('%s is a fault', (written, says) =>
    expect(message(() => parseWeights(written, 'weights.yaml'))).toContain(says),
  )
})

describe('--knockouts', () => {
  const asked = (lines: string, own: string, type: 'internship' | 'full-time' = 'full-time') =>
    check(
      parse({
        source: 'posting.txt',
        text: `Requirements:\n\n• ${lines}\n`,
        metadata: { employmentType: type },
        hints: [],
      }),
      readProfile(own, 'profile.yaml').profile,
      { asOf: '2025-01-15', country: 'US', knockouts: true },
    ).knockouts?.map((q) => `${q.question} ${q.answer}`)

  test('what the posting requires comes first, then what all forms ask', () => {
    expect(
      asked(
        'GPA of 3.0 or higher',
        'education: [{ degree: bachelor, gpa: 3.4 }]\nworkAuthorization: [{ country: US, status: citizen }]',
      ),
    ).toEqual([
      'Is your GPA 3 of 4 or better? yes',
      'Are you legally authorized to work in the United States? yes',
      'Will you need visa sponsorship to work in the United States, now or in the future? no',
    ])
  })
  test('interns are asked whether they study', () =>
    expect(
      asked('Experience with Go', 'degree: BSc in Physics\ngraduation: 2026-05', 'internship'),
    ).toContain('Are you enrolled, studying for a degree? yes'))
  test('what needs a sponsor answers yes', () =>
    expect(
      asked(
        'We do not sponsor visas',
        'workAuthorization: [{ country: US, status: H-1B, sponsorship: now }]',
      ),
    ).toContain(
      'Will you need visa sponsorship to work in the United States, now or in the future? yes',
    ))
  test('without a word in the profile the answer is unknown', () =>
    expect(
      asked('Experience with Go', 'languages: [Go]')?.every((q) => q.endsWith('unknown')),
    ).toBe(true))
})
