import { describe, expect, test } from 'vitest'
import { readPostings } from '../src/index.ts'
import { formAsksOf } from '../src/extraction/form-questions.ts'
import { asking, fit, folder } from './session.ts'

const select = (label: string, ...values: readonly string[]) => ({
  label,
  required: true,
  fields: [
    {
      name: 'question_1',
      type: 'multi_value_single_select',
      values: values.map((v) => ({ label: v })),
    },
  ],
})
const JOB = {
  id: 7,
  title: 'Backend Engineer',
  absolute_url: 'https://boards.example/7',
  location: { name: 'Denver, CO' },
  content:
    '&lt;h3&gt;Requirements&lt;/h3&gt;&lt;ul&gt;&lt;li&gt;Proficiency in Go&lt;/li&gt;&lt;/ul&gt;',
  questions: [
    { label: 'First Name', required: true, fields: [{ name: 'first_name', type: 'input_text' }] },
    { label: 'Resume/CV', required: true, fields: [{ name: 'resume', type: 'input_file' }] },
    select('Are you legally authorized to work in the United States?', 'Yes', 'No'),
    select('Will you now or in the future require sponsorship for a visa?', 'Yes', 'No'),
    select('Do you have a Master’s degree in Computer Science?', 'Yes', 'No'),
    select('Do you have experience with Rust?', 'Yes', 'No'),
    select('Do you play the bassoon at our summer party?', 'Yes', 'No'),
    select('How did you hear about us?', 'A friend', 'A fair'),
    {
      label: 'LinkedIn Profile',
      required: false,
      fields: [{ name: 'question_9', type: 'input_text' }],
    },
  ],
}

describe('questions of the application form', () => {
  test('come with the answer of the job board, without names and files', async () => {
    const [posting] = await readPostings(Buffer.from(JSON.stringify(JOB)), 'job.json')
    expect(posting?.questions?.map((q) => q.text)).toEqual(
      JOB.questions.slice(2).map((q) => q.label),
    )
    expect(posting?.questions?.[0]).toMatchObject({ required: true, options: ['Yes', 'No'] })
  })

  test('are kept by fit save, and answered by --knockouts in their own words', async () => {
    const root = folder({ 'job.json': JSON.stringify(JOB) })
    const { stdout: saved } = await fit(root, ['save', 'job.json'])
    for (const file of ['job.json', saved.trim()]) {
      const words = ['check', file, '-p', 'profiles/ada.yaml', '--knockouts', '--format', 'json']
      const { knockouts } = JSON.parse((await fit(root, words)).stdout) as {
        knockouts: { question: string; answer: string; onForm?: boolean }[]
      }
      expect(knockouts.map((q) => [q.question, q.answer, q.onForm])).toEqual([
        ['Are you legally authorized to work in the United States?', 'yes', true],
        ['Will you now or in the future require sponsorship for a visa?', 'no', true],
        ['Do you have a Master’s degree in Computer Science?', 'unclear', true],
        ['Do you have experience with Rust?', 'no', true],
        ['Do you play the bassoon at our summer party?', 'unknown', true],
      ])
    }
    const { stdout } = await fit(root, ['check', 'job.json', '--knockouts'])
    expect(stdout).toContain('What the application form asks')
    expect(stdout).toContain('on the form')
  })

  test('without them, those that forms usually ask', async () => {
    const root = folder({ 'a.txt': asking('Backend Engineer', ['Proficiency in Go']) })
    const { stdout } = await fit(root, ['check', 'a.txt', '--knockouts', '--country', 'US'])
    expect(stdout).toContain('What the application form will likely ask')
  })

  test('somebody who needs a visa some day says yes', async () => {
    const root = folder({
      'job.json': JSON.stringify(JOB),
      'f1.yaml':
        "degree: Master's in Computer Science\ngraduation: 2026-05\nworkAuthorization: [{ country: US, status: F-1, basis: CPT, until: 2026-05 }]\n",
    })
    const words = ['check', 'job.json', '-p', 'f1.yaml', '--knockouts', '--format', 'json']
    const { knockouts } = JSON.parse((await fit(root, words)).stdout) as {
      knockouts: { answer: string }[]
    }
    expect(knockouts[1]?.answer).toBe('yes')
  })

  const kinds = (text: string, options: readonly string[] = []) =>
    formAsksOf([{ text, required: false, options }]).map((ask) => [
      ask.wants,
      ...ask.requirements.map((r) => r.kind),
    ])
  test.each([
    ['Do you have the legal right to work in the UK?', [['yes', 'workAuthorization']]],
    ['Will you require visa sponsorship?', [['no', 'workAuthorization']]],
    ['Are you able to work in the US without sponsorship?', [['yes', 'workAuthorization']]],
    ['Do you have 3+ years of experience with Python?', [['yes', 'skill']]],
    ['Are you willing to relocate to Denver?', [['yes', 'location']]],
    ['Are you currently enrolled in a Bachelor’s program?', [['yes', 'education']]],
    ['How many years of experience do you have?', []],
    ['LinkedIn Profile', []],
    ['Why do you want to work here?', []],
  ])('%s', (text, read) => expect(kinds(text)).toEqual(read))
  test('a choice among other answers is no yes or no', () =>
    expect(kinds('Are you a veteran?', ['I am', 'I am not', 'I do not wish to say'])).toEqual([]))
})
