import { describe, expect, test } from 'vitest'
import type { StudyGap, StudyPlan } from '../src/core/ranking.ts'
import { looksLikeName } from '../src/study/concept-topics.ts'
import { asking, fit, folder } from './session.ts'

type Lines = readonly string[]

/** The study list of a profile over postings, each with what it requires. */
async function planOf(
  profile: string,
  postings: readonly (readonly [title: string, required: Lines, preferred?: Lines])[],
): Promise<StudyPlan> {
  const files = Object.fromEntries(
    postings.map(([title, required, preferred = []], i) => [
      `postings/${i}.txt`,
      asking(title, required, preferred),
    ]),
  )
  const root = folder({ ...files, 'me.yaml': profile })
  const { stdout } = await fit(root, ['gaps', '-p', 'me.yaml', '--format', 'json'])
  return JSON.parse(stdout) as StudyPlan
}

const subjects = ({ gaps }: StudyPlan): string[] => gaps.map((g) => g.subject)
const gapOf = ({ gaps }: StudyPlan, subject: string): StudyGap | undefined =>
  gaps.find((g) => g.subject === subject)

const BACKEND = `name: Bo Example
degree: Bachelor's in Computer Science
graduation: 2022-05
languages: [Java: { level: proficient, years: 3 }, Python: { level: familiar }]
tools: [Git, Linux]
experience: [{ title: Backend Engineer, organization: Elm, start: 2022-06, type: full-time, skills: [Java] }]
workAuthorization: [{ country: US, status: citizen }]
spokenLanguages: [English (native), German (A2)]
certifications: [CompTIA Security+]
`

describe('what counts', () => {
  test('only postings that are worth an evening, or could become so', async () => {
    const plan = await planOf(BACKEND, [
      ['Backend Engineer', ['Proficiency in Java', 'Experience with Kafka']],
      ['Backend Engineer', ['Must be a Canadian citizen', 'Experience with Ada']],
    ])
    expect(subjects(plan)).toContain('Apache Kafka')
    expect(subjects(plan)).not.toContain('Ada')
    expect([plan.postings, plan.counted]).toEqual([2, 1])
  })

  test('what a title or a stack names counts, and is told apart from what is asked', async () => {
    const plan = await planOf(BACKEND, [
      ['Kotlin Engineer', ['Proficiency in Java']],
      ['Backend Engineer', ['Experience with Kafka'], ['Experience with Kotlin']],
    ])
    expect(gapOf(plan, 'Kotlin')).toMatchObject({ postings: 1, preferred: 1, named: 1 })
  })

  test('what is only familiar can be raised; what is known well cannot', async () => {
    const plan = await planOf(BACKEND, [
      ['Backend Engineer', ['Proficiency in Java and Python', 'Experience with Kafka']],
    ])
    expect(subjects(plan)).toContain('Python')
    expect(subjects(plan)).not.toContain('Java')
  })
})

describe('what is one thing to study', () => {
  test('services of a cloud are the cloud', async () => {
    const plan = await planOf(BACKEND, [
      ['Backend Engineer', ['Proficiency in Java', 'Experience with AWS Lambda, S3 and DynamoDB']],
      ['Backend Engineer', ['Proficiency in Java', 'Experience with Amazon Web Services']],
    ])
    expect(gapOf(plan, 'AWS')).toMatchObject({ postings: 2, required: 2 })
    expect(subjects(plan).filter((s) => /Amazon|Lambda/.test(s))).toEqual([])
  })

  test('a class goes with the member that is asked for', async () => {
    const plan = await planOf(BACKEND, [
      ['Backend Engineer', ['Proficiency in Java', 'Experience with container orchestration']],
      ['Backend Engineer', ['Proficiency in Java', 'Experience with Kubernetes']],
    ])
    expect(gapOf(plan, 'Kubernetes')?.covers).toContain('container orchestration')
    expect(subjects(plan)).not.toContain('container orchestration')
  })

  test('what a language builds on is no part of it', async () => {
    const plan = await planOf(BACKEND, [
      ['Frontend Engineer', ['Experience with TypeScript', 'Experience with JavaScript']],
      ['Full Stack Engineer', ['Proficiency in Java', 'Experience with TypeScript']],
    ])
    const [first, second] = ['JavaScript', 'TypeScript'].map((s) => gapOf(plan, s)?.order ?? 0)
    expect(first).toBeGreaterThan(0)
    expect(first).toBeLessThan(second ?? 0)
  })

  test.each([
    ['Kubernetes', 'Docker'],
    ['Angular', 'HTML'],
    ['MongoDB', 'NoSQL database'],
  ])('whoever knows %s need not study %s', async (known, asked) => {
    const more = BACKEND.replace('tools: [', `tools: [${known}: { level: proficient }, `)
    const postings = [
      [
        'Backend Engineer',
        ['Proficiency in Java', `Experience with ${asked}`, 'Experience with Kafka'],
      ],
    ] as const
    expect(subjects(await planOf(BACKEND, postings))).toContain(asked)
    expect(subjects(await planOf(more, postings))).not.toContain(asked)
  })
})

describe('what is nothing to study', () => {
  test.each([
    'Experience with code review',
    'Knowledge of the software development life cycle',
    'Background in software engineering',
    'Experience with large datasets',
    'Experience in project management',
  ])('%s is learned by doing', async (line) => {
    const plan = await planOf(BACKEND, [
      ['Backend Engineer', ['Proficiency in Java', 'Experience with Kafka', line]],
    ])
    expect(subjects(plan)).toEqual(['Apache Kafka'])
  })

  test.each(['Experience with penetration testing', 'Knowledge of ETL', 'Experience with TDD'])(
    '%s names a method that can be learned',
    async (line) => {
      const plan = await planOf(BACKEND, [['Backend Engineer', ['Proficiency in Java', line]]])
      expect(plan.gaps).toHaveLength(1)
    },
  )

  test('scraps of prose are no names', () => {
    const names = ['SecureWorks', 'System Center', 'Foo.js', 'Bank of Things', 'ISO 13485']
    const scraps = ['5+', '12+ Open tools', 'write your own code', 'Strong grip on it', 'A, B']
    expect(names.filter(looksLikeName)).toEqual(names)
    expect(scraps.filter(looksLikeName)).toEqual([])
  })

  test('degrees, years and rights stand apart', async () => {
    const plan = await planOf(BACKEND, [
      [
        'Backend Engineer',
        ['Proficiency in Java', "Master's degree in Computer Science", '12+ years of experience'],
      ],
    ])
    expect(plan.gaps).toEqual([])
    expect(plan.knockouts.map((k) => k.subject)).toEqual(
      expect.arrayContaining(['education', 'years of experience']),
    )
  })
})

describe('certificates and languages', () => {
  test('a certificate that closes a posting opens it', async () => {
    const plan = await planOf(BACKEND, [
      ['Backend Engineer', ['Proficiency in Java', 'CISSP certification required']],
    ])
    expect(gapOf(plan, 'CISSP')).toMatchObject({ kind: 'certification', required: 1, unlocks: 1 })
  })

  test('a language to speak at work is learned, late; like a native it is not', async () => {
    const working = await planOf(BACKEND, [
      ['Backend Engineer', ['Proficiency in Java', 'Experience with Kafka', 'German at B2 level']],
    ])
    expect(subjects(working)).toEqual(['Apache Kafka', 'German'])
    expect(gapOf(working, 'German')).toMatchObject({ kind: 'language', weeks: 52 })
    const native = await planOf(BACKEND, [
      ['Backend Engineer', ['Proficiency in Java', 'Native German speaker']],
    ])
    expect(subjects(native)).not.toContain('German')
    expect(native.knockouts.map((k) => k.subject)).toContain('German')
  })
})
