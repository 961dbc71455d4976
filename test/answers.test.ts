import { describe, expect, test } from 'vitest'
import { readProfile } from '../src/index.ts'
import { isoWhen } from '../src/core/day.ts'
import { meantBy } from '../src/profiles/answer-values.ts'
import { understood } from '../src/profiles/answer-words.ts'

const TODAY = '2026-01-15'

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
    ['location/current', 'Do you live near, or would you move?', 'i live in Boise', 'Boise'],
    ['certifications', 'Do you hold CISSP?', 'yeah', 'CISSP'],
    ['spokenLanguages', 'Do you speak Polish, and at level C1 or better?', 'yes', 'Polish (C1)'],
    ['spokenLanguages', 'How well do you speak Polish: A1 to C2?', 'B2 i guess', 'Polish (B2)'],
    ['languages.Go.years', 'For how many years have you used Go?', 'about 3', '3'],
    ['languages.Go.years', 'For how many years have you used Go?', 'none', '0'],
    ['education/0/gpa', 'Is your GPA 3 of 4 or better?', 'about 3.4', '3.4'],
    ['availability', 'From when until when can you work?', 'asap', '{ start: 2026-01-15 }'],
    ['availability/start', 'From when can you work?', '2 weeks notice', '2026-01-29'],
    ['location/relocate', 'Would you move for the job?', 'sure', 'true'],
  ])('%s, %s %s', (key, question, answer, value) =>
    expect(understood(key, question, answer, TODAY)).toEqual({ value }),
  )

  test.each([
    ['certifications', 'Do you have a driving licence? Write it under certifications.', 'no'],
    ['citizenships', 'Are you a citizen of the United States?', 'No'],
    ['clearance', 'Do you hold an active Secret clearance?', 'no'],
    ['clearance', 'Do you hold an active Secret clearance?', 'Not yet.'],
    ['citizenships', 'Are you a citizen of the United States?', 'nah'],
    ['education/0/gpa', 'Is your GPA 3.0 or better?', "I don't remember"],
    ['location/relocate', 'Would you move for the job?', 'not sure'],
  ])('%s, %s %s: nothing to write', (key, question, answer) =>
    expect(understood(key, question, answer, TODAY)).toEqual({ nothing: true }),
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
    const means = understood(key, question, answer, TODAY)
    expect('fault' in means && means.fault).toMatch(message)
  })
})

describe('what an answer means for a key', () => {
  test.each([
    ['graduation', 'May 26', '2026-05'],
    ['graduation', '05/26', '2026-05'],
    ['graduation', 'spring 27', '2027-05'],
    ['graduation', 'may 2026 i think', '2026-05'],
    ['graduation', '05/31/2026', '2026-05-31'],
    ['gpa', 'GPA: 3.9', '3.9'],
    ['gpa', '~3.5', '3.5'],
    ['degree', 'MSc physics i think', 'MSc physics'],
    ['languages', 'Go 2 yrs', 'Go (2 years)'],
    ['languages', 'python pretty good', 'python (familiar)'],
    ['languages', 'bit of Rust', 'Rust (aware)'],
    ['languages', 'expert in C++', 'C++ (proficient)'],
    ['tools', 'MS Office', 'MS Office'],
    // a level alone belongs to no name
    ['languages', 'Strong Loop', 'Strong Loop'],
    ['workAuthorization', 'i am a us citizen', 'US citizen'],
    ['workAuthorization', 'usa f1 opt', 'USA f1 opt'],
    ['availability', 'now', { start: '2026-01-15' }],
    ['availability', 'in 2 months', { start: '2026-03-15' }],
    ['availability', 'Summer 2026', { start: '2026-05', end: '2026-09' }],
    ['availability', '20 hours a week', { hoursPerWeek: 20 }],
    ['availability', 'from 2026-06, 20h per week', { start: '2026-06', hoursPerWeek: 20 }],
    ['location', 'Berlin, willing to relocate', { current: 'Berlin', relocate: true }],
    ['location', 'Movingham', 'Movingham'],
    ['spokenLanguages', 'native english', 'english (native)'],
    ['spokenLanguages', 'a bit of german', 'german (A2)'],
    ['spokenLanguages', 'English and Spanish', ['English', 'Spanish']],
    ['spokenLanguages', 'English (C2)', 'English (C2)'],
    ['publications', 'https://arxiv.org/abs/0000.00001', 'https://arxiv.org/abs/0000.00001'],
  ])('%s: %s', (key, answer, value) => expect(meantBy(key, answer, TODAY)).toEqual({ value }))

  test.each([
    ['name', 'github.com/jo', 'your name'],
    ['name', 'jo@example.org', 'your name'],
    ['institution', '2024', 'its name'],
    ['availability', 'summer', 'In which year'],
    ['availability', 'May 26', 'In which year'],
    ['availability', '15/06/2026', 'Write 2026-06-15.'],
    ['availability', 'next moon', 'names no days'],
    ['location', 'remote', 'where you live'],
    ['location', '10115', 'where you live'],
    ['spokenLanguages', 'B2 i guess', 'language and level'],
    ['spokenLanguages', 'Python', 'language and level'],
    ['languages', 'github.com/jo', 'is no skill'],
    ['experience', 'www.example.org/cv', 'title, employer'],
  ])('%s: %s is refused', (key, answer, said) => {
    const meant = meantBy(key, answer, TODAY)
    expect('fault' in meant && meant.fault).toContain(said)
  })
})

describe('the short forms of a file', () => {
  const factsOf = (yaml: string) => readProfile(yaml, 'me.yaml').profile

  test.each([
    ['Analyst at Example summer 2024', 'Analyst', 'Example', '2024-05 to 2024-09'],
    ['Analyst, Example, 2021-2023', 'Analyst', 'Example', '2021 to 2023'],
    ['Tutor at Example 9/2022-5/2023', 'Tutor', 'Example', '2022-09 to 2023-05'],
    ['Baker since 2019', 'Baker', null, '2019 to now'],
    ['Analyst at Example, 2024', 'Analyst', 'Example', '2024 to 2024'],
    ['Analyst at Studio 54', 'Analyst', 'Studio 54', null],
  ])('a job as text: %s', (text, title, organization, dates) => {
    const [job] = factsOf(`experience: [${JSON.stringify(text)}]\n`).experience ?? []
    const said = job?.start
      ? `${isoWhen(job.start)} to ${job.end ? isoWhen(job.end) : 'now'}`
      : null
    expect([job?.title, job?.organization, said]).toEqual([title, organization, dates])
  })

  test.each([
    ['native English', 'English', 'native'],
    ['German very good', 'German', 'B2'],
    ['mother tongue Polish', 'Polish', 'native'],
    ['Business English', 'English', 'B2'],
    ['English', 'English', null],
  ])('a language with its level beside it: %s', (text, language, level) =>
    expect(factsOf(`spokenLanguages: [${text}]\n`).spokenLanguages).toMatchObject([
      { language, level },
    ]),
  )

  test('years behind the name of a skill', () =>
    expect(factsOf('languages: [Go 2 yrs, Python 5+ years]\n').skills).toMatchObject([
      { name: 'Go', years: 2 },
      { name: 'Python', years: 5 },
    ]))
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
