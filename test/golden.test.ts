import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { check, parse, readAtOnce, readProfile, type Report } from '../src/index.ts'
import { fit } from './session.ts'
import { root } from './cli/place.ts'

/** FIT_UPDATE=1 writes the reports anew; read the difference before it is kept. */
const update = process.env['FIT_UPDATE'] === '1'
const folder = path.join('test', 'golden')
const posting = 'postings/ml-systems-intern.txt'

/** Four people before one posting, without and with a word on the country. What must hold of each, besides the whole text. */
interface Person {
  readonly profile: string
  readonly plain: Partial<Report>
  readonly inTheUs: Partial<Report>
  /** Kind and importance of what is not met once the country is known, self-checks aside. */
  readonly missing: readonly string[]
  readonly gap: string | null
}

const PEOPLE: readonly Person[] = [
  {
    profile: 'profiles/student.yaml',
    plain: { qualified: 'open', recommendation: 'clarify' },
    inTheUs: { qualified: 'yes', recommendation: 'apply' },
    missing: [],
    gap: null,
  },
  {
    profile: 'test/golden/earlier-graduation.yaml',
    plain: { qualified: 'open', recommendation: 'clarify' },
    inTheUs: { qualified: 'yes', recommendation: 'apply' },
    missing: ['preferred graduation unmet'],
    gap: null,
  },
  {
    profile: 'test/golden/bachelor.yaml',
    plain: { qualified: 'no', recommendation: 'skip' },
    inTheUs: { qualified: 'no', recommendation: 'skip' },
    missing: ['required education unmet'],
    gap: null,
  },
  {
    profile: 'test/golden/without-go.yaml',
    plain: { qualified: 'open', recommendation: 'stretch' },
    inTheUs: { qualified: 'open', recommendation: 'stretch' },
    missing: ['required skill partial'],
    gap: 'Go',
  },
]

const goldenFile = (profile: string, country: string | null): string =>
  path.join(
    folder,
    `${path.basename(profile, '.yaml')}${country === null ? '' : `.${country}`}.txt`,
  )

const bytes = (file: string): Uint8Array => readFileSync(path.join(root, file))

function judged(profile: string, country: string | null, asOf = '2025-01-15'): Report {
  const document = readAtOnce(bytes(posting), posting)
  if (!document) throw new Error('The posting is text and can be read at once.')
  return check(
    parse(document),
    readProfile(new TextDecoder().decode(bytes(profile)), profile).profile,
    { asOf, country },
  )
}

const notMet = (report: Report): string[] =>
  report.findings
    .filter((f) => f.status !== 'met' && f.weight > 0)
    .map((f) => `${f.requirement.importance} ${f.requirement.kind} ${f.status}`)

describe.each(PEOPLE)('$profile', ({ profile, plain, inTheUs, missing }) => {
  test.each([null, 'US'])('the report with country %s is as it was', async (country) => {
    const words = [
      'check',
      posting,
      '-p',
      profile,
      '--as-of',
      '2025-01-15',
      ...(country === null ? [] : ['--country', country]),
    ]
    const { code, stdout, stderr } = await fit(root, words, '', { env: {} })
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    const file = path.join(root, goldenFile(profile, country))
    if (update) writeFileSync(file, stdout)
    expect(stdout).toBe(readFileSync(file, 'utf8'))
  })

  test('what the report must say', () => {
    expect(judged(profile, null)).toMatchObject(plain)
    expect(notMet(judged(profile, null)).sort()).toEqual(
      [...missing, 'required workAuthorization unknown'].sort(),
    )
    expect(judged(profile, 'US')).toMatchObject(inTheUs)
    expect(notMet(judged(profile, 'US'))).toEqual(missing)
  })
})

test.each(PEOPLE.filter((person) => person.gap !== null))(
  '$profile: one gap, with what closing it brings',
  ({ profile, gap }) => {
    const { findings, gaps, score } = judged(profile, 'US')
    const ofSkills = findings.flatMap((f) =>
      f.requirement.kind === 'skill' && f.gap ? [f.gap] : [],
    )
    expect(ofSkills).toMatchObject([{ subject: gap }])
    expect(gaps).toHaveLength(1)
    expect((score?.low ?? 0) + (ofSkills[0]?.points ?? 0)).toBeCloseTo(100, 5)
  },
)

test('the question names the option that answers it', () => {
  expect(
    judged('profiles/student.yaml', null)
      .questions.map((q) => q.text)
      .join(' '),
  ).toContain('--country')
})

test.each(PEOPLE)('$profile a year later: the term has passed', ({ profile }) => {
  expect(judged(profile, 'US', '2026-01-15').warnings.join(' ')).toMatch(
    /\(summer 2025\) lies in the past on 2026-01-15/i,
  )
  expect(judged(profile, 'US').warnings.join(' ')).not.toContain('past')
})

test('no report is left over from a person who is gone', () => {
  const wanted = PEOPLE.flatMap(({ profile }) =>
    [null, 'US'].map((country) => path.basename(goldenFile(profile, country))),
  )
  expect(
    readdirSync(path.join(root, folder))
      .filter((file) => file.endsWith('.txt'))
      .sort(),
  ).toEqual(wanted.sort())
})
