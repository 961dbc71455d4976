import { describe, expect, test } from 'vitest'
import { isoWhen } from '../src/core/day.ts'
import type { Profile } from '../src/core/profile.ts'
import { profileForm, readProfile } from '../src/profiles/index.ts'

const JSON_RESUME = `{
\t"basics": { "name": "Nia Example", "location": { "city": "Austin", "region": "Texas", "countryCode": "US" } },
\t"education": [{ "institution": "Example University", "area": "Computer Science", "studyType": "Bachelor", "startDate": "2021-09", "endDate": "2025-05-20", "score": "3.9" }],
\t"work": [{ "name": "Example", "position": "Software Intern", "startDate": "2024-06", "endDate": "2024-08", "highlights": ["Built a cache"] }],
\t"skills": [
\t\t{ "name": "Languages", "keywords": ["Go", "Python"] },
\t\t{ "name": "Machine Learning", "level": "Advanced", "keywords": ["JAX"] }
\t],
\t"languages": [{ "language": "English", "fluency": "Native speaker" }],
\t"publications": [{ "name": "Fast shuffles", "publisher": "MLSys", "releaseDate": "2024-10-01" }],
\t"workAuthorization": ["US"]
}`

const RENDER_CV = `cv:
  name: Nia Example
  location: Austin, Texas, US
  sections:
    education:
      - { institution: Example University, area: Computer Science, degree: BS, start_date: 2021-09, end_date: 2025-05-20, highlights: ["GPA: 3.9/4.0"] }
    experience:
      - { company: Example, position: Software Intern, date: 2024-06 – 2024-08, highlights: [Built a cache] }
    skills:
      - { label: Languages, details: "Go, Python" }
      - { label: Machine Learning, details: JAX }
      - { label: Languages, details: English (native) }
    publications:
      - { title: Fast shuffles, authors: [Nia Example], journal: MLSys, date: 2024-10 }
workAuthorization: US
`

const YAML_RESUME = `content:
  basics: { name: Nia Example }
  location: { city: Austin, region: Texas, country: US }
  education:
    - { institution: Example University, area: Computer Science, degree: Bachelor, startDate: Sep 2021, endDate: May 20, 2025, score: 3.9 }
  work:
    - { name: Example, position: Software Intern, startDate: Jun 2024, endDate: Aug 2024, summary: Built a cache }
  skills:
    - { name: Languages, keywords: [Go, Python] }
    - { name: Machine Learning, level: Advanced, keywords: [JAX] }
  languages: [{ language: English, fluency: Native or Bilingual Proficiency }]
  publications: [{ name: Fast shuffles, publisher: MLSys, releaseDate: Oct 2024 }]
workAuthorization: US
`.replace('May 20, 2025', '"May 20, 2025"')

const facts = (p: Profile): unknown => ({
  name: p.name,
  education: p.education?.map((e) => [
    e.degree?.value,
    e.field?.value,
    e.institution,
    e.graduation && isoWhen(e.graduation.value),
    e.gpa?.value,
  ]),
  skills: p.skills?.map((s) => s.name),
  jobs: p.experience?.map((j) => [
    j.title,
    j.organization,
    j.start && isoWhen(j.start),
    j.end && isoWhen(j.end),
    j.type,
    j.summary,
  ]),
  papers: p.publications?.map((paper) => [paper.title, paper.venue, paper.year]),
  spoken: p.spokenLanguages?.map((l) => [l.language, l.level]),
  place: p.location?.current?.value,
  countries: p.workAuthorization?.map((a) => a.country),
})

const NIA = {
  name: 'Nia Example',
  education: [['bachelor', 'Computer Science', 'Example University', '2025-05-20', 3.9]],
  skills: ['Go', 'Python', 'Machine Learning', 'JAX'],
  jobs: [['Software Intern', 'Example', '2024-06', '2024-08', 'internship', 'Built a cache']],
  papers: [['Fast shuffles', 'MLSys', 2024]],
  spoken: [['English', 'native']],
  place: 'Austin, Texas, US',
  countries: ['US'],
}

describe('one person in every form of CV', () => {
  test.each([
    ['JSON Resume', JSON_RESUME],
    ['RenderCV', RENDER_CV],
    ['YAMLResume', YAML_RESUME],
  ])('%s', (form, text) => {
    const { profile, warnings } = readProfile(text, 'cv')
    expect(profileForm(text, 'cv')).toBe(form)
    expect(warnings).toEqual([])
    expect(facts(profile)).toEqual(NIA)
  })

  test('evidence points into the file that was given', () => {
    const { profile } = readProfile(JSON_RESUME, 'resume.json')
    expect(profile.skills?.map((s) => s.at)).toEqual([
      { pointer: '/skills/0/keywords/0', line: 6, quote: '"keywords": ["Go", "Python"]' },
      { pointer: '/skills/0/keywords/1', line: 6, quote: '"keywords": ["Go", "Python"]' },
      { pointer: '/skills/1/name', line: 7, quote: '"name": "Machine Learning"' },
      { pointer: '/skills/1/keywords/0', line: 7, quote: '"keywords": ["JAX"]' },
    ])
    expect(profile.education?.[0]?.graduation?.at).toEqual({
      pointer: '/education/0/endDate',
      line: 3,
      quote: '"endDate": "2025-05-20"',
    })
  })

  test('what does not fit our form is told and left out, not refused', () => {
    const { profile, warnings } = readProfile(
      '{ "basics": {}, "education": [{ "studyType": "Bachelor", "score": "quite good" }], "languages": [{ "language": "French", "fluency": "so so" }] }',
      'resume.json',
    )
    expect(warnings.map((w) => w.message)).toEqual([
      'score "quite good" is not a number. Write a number such as 3.7.',
      'fluency "so so" is not known. Write A1, A2, B1, B2, C1, C2 or native.',
    ])
    expect(profile.education?.[0]?.gpa).toBeNull()
    expect(profile.spokenLanguages).toMatchObject([{ language: 'French', level: null }])
  })

  test('our own form is not taken for another', () => {
    expect(profileForm('name: Ada\nlanguages: [Go]', 'me.yaml')).toBe('fit')
    expect(readProfile('content: [Go]', 'me.yaml').warnings).toHaveLength(1)
  })
})

describe('languages and certificates of a JSON Resume in other shapes', () => {
  const resume = (parts: object) =>
    readProfile(JSON.stringify({ basics: { name: 'Ada' }, ...parts }), 'resume.json').profile

  test.each([
    [{ languages: { Norwegian: 'native', English: 'C2' } }],
    [{ languages: [{ name: 'Norwegian', level: 'native' }, 'English (C2)'] }],
  ])('%j', (parts) =>
    expect(resume(parts).spokenLanguages?.map((each) => [each.language, each.level])).toEqual([
      ['Norwegian', 'native'],
      ['English', 'C2'],
    ]),
  )

  test('certificates by their title', () =>
    expect(
      resume({ certifications: [{ title: 'Rigging II', authority: 'Fen' }] }).certifications,
    ).toMatchObject([{ value: 'Rigging II' }]))
})
