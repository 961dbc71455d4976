import { describe, expect, test } from 'vitest'
import { readProfile } from '../src/index.ts'
import { understood } from '../src/profiles/answer-words.ts'

describe('an answer in words', () => {
  test.each([
    [
      'certifications',
      'Do you have a driving licence? Write it under certifications.',
      'yes',
      'driving licence',
    ],
    ['certifications', 'Do you hold CISSP (certificate)?', 'Yes', 'CISSP'],
    ['citizenships', 'Are you a citizen of the United States?', 'y', 'US'],
    ['clearance', 'Do you hold an active Secret clearance?', 'yes', 'Secret'],
    ['returningToDegree', 'Do you go back to your degree programme after the job?', 'no', 'false'],
    ['location/relocate', 'Would you move for the job?', 'Yes.', 'true'],
    ['availability/hoursPerWeek', 'Can you work 40 hours a week?', 'yes', '40'],
    ['spokenLanguages', 'How well do you speak Polish: A1 to C2, or native?', 'B2', 'Polish (B2)'],
    [
      'spokenLanguages',
      'How well do you speak Polish: A1 to C2, or native?',
      'German (B1)',
      'German (B1)',
    ],
    ['citizenships', 'Are you a citizen of the United States?', 'Norway', 'Norway'],
    ['location/current', 'Do you live near, or would you move?', 'Boise, ID', 'Boise, ID'],
  ])('%s, %s %s', (key, question, answer, value) =>
    expect(understood(key, question, answer)).toEqual({ value }),
  )

  test.each([
    ['certifications', 'Do you have a driving licence? Write it under certifications.', 'no'],
    ['citizenships', 'Are you a citizen of the United States?', 'No'],
    ['clearance', 'Do you hold an active Secret clearance?', 'no'],
  ])('%s, %s %s: nothing to write', (key, question, answer) =>
    expect(understood(key, question, answer)).toEqual({ nothing: true }),
  )

  test.each([
    ['workAuthorization', 'On which status may you work?', 'yes', /country and status/],
    ['clearance', 'Do you hold an active security clearance?', 'yes', /its level/],
    ['education/0/gpa', 'Is your GPA 3.0 or better?', 'yes', /Write what it is/],
    ['location/current', 'Do you live near, or would you move?', '2026-09-01', /is no place/],
    [
      'location/current',
      'Do you live near, or would you move?',
      'yes',
      /where you live|what it is/,
    ],
    [
      'returningToDegree',
      'Do you go back to your degree programme after the job?',
      'Leeds',
      /yes or no/,
    ],
  ])('%s, %s %s is refused', (key, question, answer, message) => {
    const means = understood(key, question, answer)
    expect('fault' in means && means.fault).toMatch(message)
  })
})

describe('a value in a file that cannot be what its key holds', () => {
  const told = (yaml: string) => {
    const { profile, warnings } = readProfile(yaml, 'me.yaml')
    return { profile, said: warnings.map(({ message }) => message).join(' ') }
  }

  test('"no" is not Norway, "yes" no certificate, clearance or skill', () => {
    const { profile, said } = told(
      'citizenships: ["no"]\ncertifications: ["yes", CISSP]\nclearance: "yes"\nlanguages: ["yes", R, Go]\n',
    )
    expect(profile.citizenships ?? []).toEqual([])
    expect(profile.certifications?.map(({ value }) => value)).toEqual(['CISSP'])
    expect(profile.clearance).toBeNull()
    expect(profile.skills?.map(({ name }) => name)).toEqual(['R', 'Go'])
    for (const what of ['country', 'certificate', 'clearance', 'programming language'])
      expect(said).toContain(`is no ${what}`)
  })

  test('a date is no place; Norway by its code is a country', () => {
    expect(told('location: 2026-09-01\n').said).toContain('is no place')
    expect(told('citizenships: [NO]\n').said).toBe('')
    expect(told('citizenships: [Norway]\nlocation: Y, France\n').said).not.toContain('is no')
  })
})
