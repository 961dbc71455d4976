import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { readResume } from '../src/postings/formats/resume.ts'
import { draftProfile } from '../src/profiles/making.ts'
import { withoutPlace } from '../src/profiles/draft-places.ts'
import { summary } from './resumes.ts'
import { fit, folder } from './session.ts'

const FOLDER = path.join(import.meta.dirname, 'fixtures', 'resumes-as-text')

/** What the text says that a reader of PDF takes out of further layouts, where single blanks are all that parts its columns. */
const SAYS: Readonly<Record<string, Partial<ReturnType<typeof summary>>>> = {
  'academic.txt': {
    name: 'Dr. Hyun-woo Pak',
    studies: [
      'Ph.D., Linguistics @ Northmoor University',
      'B.A., Korean Literature (summa cum laude) @ Hanbit University',
    ],
    jobs: [
      'Assistant Professor @ University of Westmere, 2022 to now',
      'Postdoctoral Fellow @ Institute for Speech, 2019 to 2022',
      'Instructor @ University of Westmere, 2022 to now',
      'Teaching Assistant @ Northmoor University, 2016 to 2018',
    ],
    skills: 'LaTeX Praat Python R',
    spoken: ['Korean native', 'English C2', 'German B1'],
    unread: ['Service'],
  },
  'credentials.txt': {
    name: 'DELIA MONTOYA',
    location: 'Phoenix, Arizona',
    studies: ['Bachelor of Science (B.S.), Accounting @ Arizona Western University'],
    jobs: [
      'Senior Accountant @ SAGUARO BUILDERS, 2017-03 to now',
      'Staff Accountant @ SAGUARO BUILDERS, 2013-01 to 2017-03',
      'Bookkeeper @ MESA TILE COMPANY, 2010-06 to 2012-12',
    ],
    certifications: ['Certified Public Accountant (CPA), Arizona, License #12345'],
    unread: ['PROFESSIONAL AFFILIATIONS'],
  },
  'dates-over-entries.txt': {
    name: 'Katarzyna Zielińska',
    location: 'Poznań, Poland',
    citizenships: ['PL'],
    studies: [
      'MASTER OF FINANCE AND ACCOUNTING @ Poznań University of Economics',
      'BACHELOR OF ECONOMICS @ Poznań University of Economics',
    ],
    jobs: [
      'ACCOUNTANT @ WIELKOPOLSKA SPEDYCJA SP. Z O.O., 2020-09 to now',
      'JUNIOR ACCOUNTANT @ ODRA METAL, 2017-06 to 2020-08',
    ],
    spoken: ['Polish native', 'English B2', 'German A1'],
  },
  'firms-in-capitals.txt': {
    name: 'Amara Whitfield',
    location: 'Cambridge, MA',
    studies: ['Bachelor of Arts in Economics, Secondary in Computer Science @ HARBOR UNIVERSITY'],
    jobs: [
      'Summer Analyst @ BRIDGE CAPITAL PARTNERS, 2025-06 to 2025-08',
      "Policy Intern @ MAYOR'S OFFICE OF HOUSING, 2024-06 to 2024-08",
    ],
    skills: 'Excel Python R Stata',
    spoken: ['French C1', 'Yoruba B1'],
    unread: ['Leadership and Activities'],
  },
  'greeting.txt': {
    name: 'Bram de Wit',
    location: 'ROTTERDAM, NETHERLANDS',
    jobs: [
      'Graphic Designer @ Kade Negen, 2021-01 to now',
      'Junior Designer @ Maashaven Media, 2018-03 to 2020-12',
    ],
    skills: 'After Effects Figma Illustrator InDesign',
  },
  'icons.txt': {
    name: 'MATTEO BRUSCHI',
    location: 'Bologna, Italy',
    jobs: [
      'Lead Developer @ Ruota Libera Srl, 2020-03 to now',
      'Web Developer @ Studio Pioppo, 2016-09 to 2020-02',
    ],
    skills: 'Docker PHP Vue.js',
    spoken: ['Italian', 'English', 'Spanish'],
    unread: ['A DAY AT WORK', 'PROJECTS', 'MOST PROUD OF'],
  },
  'plain-blanks.txt': {
    name: 'Tobias Renner',
    studies: [
      'Bachelor of Science in Computer Science @ Cedar Ridge University',
      'Associate of Science @ Highline Community College',
    ],
    jobs: [
      'Software Engineering Intern @ Puget Grid, 2025-05 to 2025-08',
      'Teaching Assistant @ Cedar Ridge University, 2024-01 to now',
    ],
  },
  'side-column-first.txt': {
    name: 'LEILA HADDAD',
    location: 'Toronto, ON, Canada',
    studies: [
      'Bachelor of Business Management @ WESTBROOK UNIVERSITY',
      'Master of Business Management @ WESTBROOK UNIVERSITY',
    ],
    jobs: [
      'Marketing Manager & Specialist @ Borrowdale Outfitters, 2022 to now',
      'Marketing Analyst @ Fennimore Studio, 2020 to 2022',
    ],
    spoken: ['English C1', 'French C1', 'Arabic A2'],
  },
  'site-export.txt': {
    name: 'Ngozi Okafor',
    location: 'Manchester, England, United Kingdom',
    studies: ['BEng, Computer Engineering @ University of Lagos'],
    jobs: [
      'Senior Site Reliability Engineer @ Palmgrid, 2023-03 to now',
      'Site Reliability Engineer @ Palmgrid, 2021-11 to 2023-02',
      'Systems Administrator @ Kettlewell Bank, 2018-07 to 2021-10',
    ],
    skills: 'Kubernetes Site Reliability Engineering Terraform',
    spoken: ['English native', 'Igbo native', 'French B1'],
    unread: ['Publications'],
  },
  'slashes.txt': {
    name: 'OSCAR OKORO',
    location: 'Carson City, NV',
    studies: ['A.A.S. in Hospitality Management @ Truckee College'],
    jobs: [
      'Restaurant Manager @ Salt Flat Grill, 2019-09 to now',
      'Shift Supervisor @ Desert Bowl, 2015-05 to 2019-08',
    ],
    skills: 'Accounting & budgeting Calm in a rush POS systems',
    certifications: ['ServSafe Manager certified'],
    unread: ['Activities'],
  },
  'subheadings.txt': {
    name: 'Ingrid Solberg',
    jobs: [
      'Senior Data Engineer @ Fjordkraft Data Oslo, 2021 to now',
      'Data Engineer @ Nordlys Telecom Bergen, 2018 to 2021',
      'Treasurer @ Trondheim Chess Club Trondheim, 2014 to 2017',
    ],
    skills: 'Airflow Kafka Python SQL Scala Snowflake',
    spoken: ['Norwegian native', 'English C2', 'German'],
  },
}

describe('CVs whose columns are parted by single blanks', () => {
  const names = readdirSync(FOLDER)
  test('every one has its row', () => expect(names.sort()).toEqual(Object.keys(SAYS).sort()))
  test.each(names)('%s', async (name) => {
    const { text, headings } = await readResume(readFileSync(path.join(FOLDER, name)), name)
    const said = summary(draftProfile(text, name, headings))
    expect(said).toMatchObject({ unread: [], ...SAYS[name] })
  })
})

describe('lines of a CV', () => {
  const jobs = (lines: string) =>
    summary(draftProfile(`Ada Example\n\nEXPERIENCE\n${lines}\n`)).jobs ?? []
  test.each([
    [
      'Frontend / Backend Developer, Oak Labs, 2019 – 2021',
      'Frontend / Backend Developer @ Oak Labs',
    ],
    ['Shift Lead / Elm Cafe\t2019 – 2021', 'Shift Lead @ Elm Cafe'],
    ['Engineer, Payments\t2019 – 2021\nOak Labs', 'Engineer @ Oak Labs'],
    ['Engineer, Oak\t2019 – 2021', 'Engineer @ Oak'],
    ['Oak Partners\nTax Adviser\t2019 – 2021', 'Tax Adviser @ Oak Partners'],
    ['Oak Data Engineers\nAnalyst\t2019 – 2021', 'Analyst @ Oak Data Engineers'],
    ['Engineer · Oak\n2019 – 2021 · 2 yrs 3 mos', 'Engineer @ Oak'],
    ['Oak Inc.\nBeekeeper\t2019 – 2021\nBees, honey and wax.', 'Beekeeper @ Oak Inc.'],
    ['Oak Ltd\t2019 – 2021', ' @ Oak Ltd'],
    ['Engineer at Oak Labs, Greater Boston Area\t2019 – 2021', 'Engineer @ Oak Labs'],
    ["2019 – 2021\nBaker\nThe Baker's Table", "Baker @ The Baker's Table"],
    ['2019 – 2021\nSTORE MANAGER ELM FOODS LTD', 'STORE MANAGER @ ELM FOODS LTD'],
    ['2019 – 2021\nSTORE MANAGER ELM FOODS', 'STORE MANAGER @ ELM FOODS'],
    ['2019 – 2021\nHEAD OF STORES', 'HEAD OF STORES @ '],
    ['2019 – 2021\nMANAGER OF TWO STORES', 'MANAGER OF TWO STORES @ '],
    ['2019 – 2021\nSOFTWARE ENGINEER II', 'SOFTWARE ENGINEER II @ '],
    ['2019 – 2021\nStore Manager Elm Foods', 'Store Manager Elm Foods @ '],
  ])('%s', (lines, read) =>
    expect(jobs(lines).map((job) => job.replace(/, 20.*$/, ''))).toEqual([read]),
  )

  const said = (lines: string) => summary(draftProfile(lines))
  test.each([
    ['Ada\nExample\nLeeds, UK', 'Ada Example'],
    ['Hi,\nI am Ada Example', 'Ada Example'],
    ['Ada Example, CPA', 'Ada Example'],
    ['Python\nDocker', null],
  ])('the name atop of %j', (head, name) => expect(said(`${head}\n\nSKILLS\nGo\n`).name).toBe(name))

  test.each([
    ['BSc Physics University of York, 2019', 'BSc Physics @ University of York'],
    ['BSc in Physics / Elm College, 2019', 'BSc in Physics @ Elm College'],
    ['High School Diploma, Elm School, 2019', 'High School Diploma @ Elm School'],
  ])('a study: %s', (line, read) =>
    expect(said(`Ada Example\n\nEDUCATION\n${line}\n`).studies).toEqual([read]),
  )

  test.each([
    ['Acme Media, Rotterdam', 'Acme Media'],
    ['Acme, Boise, ID', 'Acme'],
    ['Acme Studio, San Diego, CA', 'Acme Studio'],
  ])('without its place: %s', (text, rest) => expect(withoutPlace(text).rest).toBe(rest))

  test('what a person knows is a skill without the words around it, a level is none', () => {
    const { skills, spoken } = said(
      'Ada Example\n\nSKILLS\nExperienced with Figma\nWorking knowledge of SQL\nHardware:\nFluent in Welsh\n',
    )
    expect([skills, spoken]).toEqual(['Figma SQL', ['Welsh C1']])
  })

  test('an empty file is told', async () => {
    const { code, stderr } = await fit(folder({ 'cv.txt': ' \n' }), ['profile', 'import', 'cv.txt'])
    expect([code, stderr]).toEqual([2, expect.stringContaining('no words in it')])
  })
})

test.each([
  [
    'DRIVING LICENCE\nCars: B\nMotorbikes: A1',
    ['Driving licence: Cars: B', 'Driving licence: Motorbikes: A1'],
  ],
  ['DRIVING LICENCE\nDriving Licence: AM', ['Driving Licence: AM']],
  ['Patente di guida\nAuto: B', ['Driving licence: Auto: B']],
  ['CERTIFICATES\nRigging: A1', ['Rigging: A1']],
])('classes of a licence, below their heading: %s', (part, held) => {
  const draft = draftProfile(`Ada Example\nLeeds, UK\n\nSKILLS\nPython, Go\n\n${part}\n`)
  expect(summary(draft).certifications).toEqual(held)
})

test.each([
  ['Driving licence: B', ['Driving licence: B']],
  ['Driving licence: B, C1 | own car', ['Driving licence: B, C1']],
  ['Full clean UK driving licence, own car', ['Full clean UK driving licence']],
  ["Driver's license (Class C)", ["Driver's license (Class C)"]],
  ['Führerschein: Klasse B', ['Führerschein: Klasse B']],
  ['Permis de conduire : catégorie B', ['Permis de conduire : catégorie B']],
  ['Class B driving licence', ['Class B driving licence']],
  ['Driving licence: yes', ['Driving licence: yes']],
  ['No driving licence', undefined],
  ['Driving licence: none', undefined],
  ['Checked the driving licences of new drivers', undefined],
  ['Wrote the software of a driving licence office', undefined],
])('a driving licence among other things: %s', (line, held) => {
  for (const text of [
    `Ada Example\nLeeds, UK\n${line}\nada@example.org\n\nEXPERIENCE\nBaker, Elm Cafe, 2019 – 2021\n`,
    `Ada Example\nLeeds, UK\n\nSKILLS\nPython, Go\n${line}\n`,
    `Ada Example\nLeeds, UK\n\nSKILLS\nPython, Go\n\nPERSONAL\n${line}\n`,
    `Ada Example\nLeeds, UK\n\nEXPERIENCE\nBaker, Elm Cafe, 2019 – 2021\n- Bread\n\n${line}\n`,
  ])
    expect([text, summary(draftProfile(text)).certifications]).toEqual([text, held])
})
