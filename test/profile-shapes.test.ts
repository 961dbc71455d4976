import { describe, expect, test } from 'vitest'
import { isoWhen } from '../src/core/day.ts'
import { readProfile } from '../src/profiles/index.ts'

const read = (yaml: string, name = 'me.yaml') => readProfile(yaml, name).profile

/** Level, field and class or mark of a degree as it is written. */
function degree(written: string): string {
  const [found] = read(`education: [${JSON.stringify({ degree: written })}]`).education ?? []
  return [found?.degree?.value, found?.field?.value, found?.grade?.label].filter(Boolean).join(', ')
}

describe('degrees as they are written in', () => {
  test.each([
    ['2:1 in Physics', 'bachelor, Physics, 2:1'],
    ['A First in Maths', 'bachelor, Mathematics, First'],
    ['First in Engineering', 'bachelor, Engineering, First'],
    ['Upper Second', 'bachelor, 2:1'],
    ['BSc (Hons) Zoology, 2:ii', 'bachelor, Zoology, 2:2'],
    ['BTEC Extended Diploma', 'highschool'],
    ['HND in Computing', 'associate, Computing'],
    ['BTEC HND in Computing', 'associate, Computing'],
    ['Scottish Highers', 'highschool'],
    ['T Level in Digital', 'highschool, Digital'],
    ['Foundation degree (FdSc) Computing', 'associate, Computing'],
    ['12th (CBSE)', 'highschool, CBSE'],
    ['B.Tech CSE', 'bachelor, Computer Science and Engineering'],
    ['PGDM', 'bachelor'],
    ['Polytechnic Diploma in Mechanical', 'associate, Mechanical'],
    ['Fachabitur', 'highschool'],
    ['Diplom-Informatiker', 'master, Computer Science'],
    ['Promotion (Dr. rer. nat.)', 'doctorate'],
    ['Bac+5', 'master'],
    ['Bac+3', 'bachelor'],
    ['Master 2 Informatique', 'master, Informatique'],
    ['Ingeniero en Sistemas', 'bachelor, Sistemas'],
  ])('%s', (written, expected) => {
    expect(degree(written)).toBe(expected)
  })

  test.each(['With distinction', 'Merit', 'GCSEs', 'first aid'])('no degree: %s', (written) => {
    expect(degree(written)).not.toMatch(/bachelor|master|highschool/)
  })
})

describe('an education by other keys', () => {
  test.each([
    ['{ qualification: BSc Physics, year: 2019, grade: "2:1" }', 'bachelor 2019 2:1'],
    [
      '{ award: BSc Physics, yearOfGraduation: 2019, classification: First }',
      'bachelor 2019 First',
    ],
    ['{ degree: B.Tech, cgpa: 8.4/10, end: 2020 }', 'bachelor 2020 8.4 of 10'],
    ['{ degree: 12th, percentage: 92%, end: 2016 }', 'highschool 2016 92 %'],
    ['{ degree: A-levels, grades: AAB, end: 2016 }', 'highschool 2016 AAB (136 UCAS points)'],
    ['{ A-Levels: AAB, year: 2016 }', 'highschool 2016 AAB (136 UCAS points)'],
    ['{ degree: BSc, dates: 2016 - 2019 }', 'bachelor 2019 '],
    ['"BSc Physics, University of Hull, 2016"', 'bachelor 2016 '],
  ])('%s', (written, expected) => {
    const [found] = read(`education: [${written}]`).education ?? []
    const graduation = found?.graduation && isoWhen(found.graduation.value)
    expect(`${found?.degree?.value} ${graduation} ${found?.grade?.label ?? ''}`).toBe(expected)
  })

  test('a list of degrees', () => {
    const [found] = read('degrees: ["BSc Physics, University of Hull, 2016"]').education ?? []
    expect([found?.field?.value, found?.institution]).toEqual(['Physics', 'University of Hull'])
  })
})

describe('skills with their level', () => {
  test.each([
    ['Python (advanced)', 'Python proficient'],
    ['Rust [basic]', 'Rust aware'],
    ['Go: intermediate level', 'Go familiar'],
    ['SQL – 3 years', 'SQL 3'],
    ['Docker (2 yrs)', 'Docker 2'],
    ['Kubernetes 4/5', 'Kubernetes proficient'],
    ['Kubernetes (5/5)', 'Kubernetes expert'],
    ['Excel 80%', 'Excel proficient'],
    ['Excel - 3 out of 5', 'Excel familiar'],
    ['Java 2/10', 'Java aware'],
    ['CI/CD', 'CI/CD'],
    ['Web 2.0', 'Web 2.0'],
    ['Databases: Redis, MySQL', 'Redis + MySQL'],
  ])('%s', (written, expected) => {
    const skills = read(`tools: [${JSON.stringify(written)}]`).skills ?? []
    expect(
      skills.map((s) => [s.name, s.level, s.years].filter(Boolean).join(' ')).join(' + '),
    ).toBe(expected)
  })
})

test('a job whose two ends stand in one text', () => {
  const ends = (dates: string) => {
    const [job] =
      read(`experience: [{ title: Cook, dates: ${JSON.stringify(dates)} }]`).experience ?? []
    return [job?.start, job?.end].map((when) => when && isoWhen(when)).join(' ')
  }
  expect(ends('June 2021 – August 2021')).toBe('2021-06 2021-08')
  expect(ends('2019-03 to 2019-09')).toBe('2019-03 2019-09')
  expect(ends('2019-2021')).toBe('2019 2021')
})

describe('JSON Resume in shapes of its own', () => {
  const resume = (more: object) =>
    read(JSON.stringify({ basics: { name: 'Nia' }, ...more }), 'resume.json')

  test('one study without a list, languages and certificates as texts', () => {
    const profile = resume({
      education: {
        institution: 'Example',
        studyType: 'Licence',
        area: 'Physique',
        endDate: '2018',
      },
      languages: ['German (B2)', { language: 'English', fluency: 'C1' }],
      certifications: ['CKA'],
    })
    expect(profile.education?.[0]?.degree?.value).toBe('bachelor')
    expect(profile.spokenLanguages?.map((l) => `${l.language} ${l.level}`)).toEqual([
      'German B2',
      'English C1',
    ])
    expect(profile.certifications?.map((c) => c.value)).toEqual(['CKA'])
  })

  test('jobs under another key, with keys of other programs', () => {
    const job = { company: 'Kite', title: 'Cook', start_date: '2020-01', end_date: '2022-01' }
    expect(resume({ experience: [job] }).experience).toMatchObject([
      { title: 'Cook', organization: 'Kite' },
    ])
  })

  test('skills as a mapping of groups; the level beside a name says more than that of its group', () => {
    expect(resume({ skills: { Languages: ['Go'], Tools: 'Docker, Git' } }).skills).toMatchObject([
      { name: 'Go' },
      { name: 'Docker' },
      { name: 'Git' },
    ])
    const group = { name: 'Languages', level: 'Master', keywords: ['Python (advanced)', 'SQL'] }
    expect(resume({ skills: [group] }).skills).toMatchObject([
      { name: 'Python', level: 'proficient' },
      { name: 'SQL', level: 'expert' },
    ])
  })

  test('inside a key of a program that wrote it', () => {
    const wrapped = JSON.stringify({ resume: { basics: { name: 'Nia' }, skills: ['Go'] } })
    expect(read(wrapped, 'resume.json')).toMatchObject({ name: 'Nia', skills: [{ name: 'Go' }] })
  })
})
