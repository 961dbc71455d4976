import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { draftProfile } from '../src/profiles/making.ts'
import { readResume } from '../src/postings/formats/resume.ts'
import { sectionNamed, headingTitle } from '../src/profiles/draft-headings.ts'
import { docxOfLines, pdf, type Set as Printed } from './input/binary.ts'
import { summary } from './resumes.ts'
import { fit, folder } from './session.ts'

const FOLDER = path.join(import.meta.dirname, 'fixtures', 'resumes')

/** What each CV says; jobs as "title @ organization, start to end". */
const SAYS: Readonly<Record<string, Partial<ReturnType<typeof summary>>>> = {
  'right-dates.txt': {
    name: 'Nora Haldane',
    studies: [
      'Bachelor of Science in Computer Science, Minor in Mathematics @ Lakeshore University',
      "Associate's in Liberal Arts @ Pine County College",
    ],
    jobs: [
      'Undergraduate Research Assistant @ Lakeshore University, 2023-06 to now',
      'Help Desk Technician @ Northern Outfitters, 2021-09 to 2023-05',
    ],
    skills:
      'C C++ Docker FastAPI Flask Git Java JavaScript Node.js NumPy PostgreSQL Python React Rust SQL VS Code WebAssembly pandas',
  },
  'sections-capitals.txt': {
    name: 'OLIVER MARCHBANK',
    studies: ['B.ENG. IN SOFTWARE ENGINEERING @ University of Teesdale'],
    jobs: [
      'SITE RELIABILITY ENGINEER @ Harrowgate Payments, 2020-06 to now',
      'SOFTWARE ENGINEER @ Dalesworth Media, 2016-09 to 2020-05',
    ],
    skills: 'Ansible Bash DevOps Go Kubernetes Prometheus Python Terraform',
    spoken: ['English', 'French'],
    certifications: [
      'Certified Kubernetes Administrator (CKA), CNCF',
      'AWS Certified Solutions Architect, Amazon Web Services',
    ],
  },
  'europass.txt': {
    name: 'Lucía Ferrer',
    studies: [
      "MASTER'S DEGREE IN STATISTICS @ Universidade do Tejo",
      "BACHELOR'S DEGREE IN MATHEMATICS @ Universidad del Sur",
    ],
    jobs: [
      'DATA ANALYST @ BANCO DEL NORTE, 2021-03 to now',
      'JUNIOR DATA ANALYST @ TEJO ENERGIA, 2019-09 to 2021-02',
    ],
    skills: 'Excel Power BI Python SQL',
    spoken: ['Spanish native', 'English B2', 'Portuguese B1'],
    certifications: ['Driving Licence: B'],
  },
  'organization-first.txt': {
    name: 'MARCUS OYELARAN',
    studies: ['A.B. in Economics @ COPLEY UNIVERSITY', 'High School Diploma @ HARBOR HIGH SCHOOL'],
    jobs: [
      'Investment Analyst Intern @ BEACON STREET CAPITAL, 2023-06 to 2023-08',
      'Policy Intern @ CITY OF BOSTON, 2022-06 to 2022-08',
    ],
    skills: 'Excel Python R Stata',
    spoken: ['French C1', 'Spanish B1'],
    unread: ['Leadership & Activities'],
  },
  'company-dash-title.txt': {
    name: 'Priya Raghunathan',
    studies: ['Bachelor of Arts in Design @ Cascade College'],
    jobs: [
      'Front-End Developer @ Tallow & Wick, 2022-01 to now',
      'Junior Web Developer @ Mossback Games, 2019-06 to 2021-12',
    ],
    skills: 'Accessibility testing Figma React TypeScript',
    spoken: ['English native', 'Tamil native', 'German B1'],
  },
  'left-dates.txt': {
    name: 'Étienne Vasseur',
    studies: ['MSc in Electrical Engineering @ École Centrale de Lyon'],
    jobs: [
      'Embedded Software Engineer @ Ardoise Instruments, 2019 to 2024',
      'Junior Engineer @ Belfort Robotics, 2017 to 2019',
    ],
    skills: 'C C++ FreeRTOS Linux Python',
    spoken: ['French native', 'English C1', 'German A2'],
  },
  'two-lines-role.txt': {
    name: 'JORDAN ABERNATHY',
    studies: [
      'Master of Computer Science @ Pacific Coast University',
      'Bachelor of Science in Physics @ Mesa State College',
    ],
    jobs: [
      'Machine Learning Engineer @ Kelp Analytics, 2024-01 to 2026-01',
      'Data Intern @ Tidepool Insurance, 2023-05 to 2023-08',
    ],
    skills: 'Docker PyTorch Python SQL',
    unread: ['EXTRA-CURRICULAR ACTIVITIES'],
  },
  'markdown.md': {
    name: 'Hanna Lindqvist',
    studies: ['MSc Computer Science @ Uppsala University'],
    jobs: [
      'Senior Backend Developer @ Granholm AB, 2021 to now',
      'Backend Developer @ Norrsken Logistik, 2017 to 2021',
    ],
    skills: 'Java Kafka Kotlin PostgreSQL',
    spoken: ['Swedish native', 'English C1', 'German B1'],
    unread: ['Side hustles'],
  },
  'lebenslauf.txt': {
    name: 'Jonas Brandt',
    studies: [
      'Master of Science Informatik @ Universität Hamburg',
      'Bachelor of Science Informatik @ Universität Hamburg',
    ],
    jobs: [
      'Softwareentwickler @ Elbwerk GmbH, 2020-04 to now',
      'Werkstudent @ Hafenlogik AG, 2017-10 to 2020-03',
      'Trainer @ Schachverein Altona, 2016 to 2019, volunteer',
    ],
    skills: 'Angular Docker Git Java',
    spoken: ['German native', 'English C1'],
  },
  'spaced-letters.txt': {
    name: 'SAMIRA KHALIL',
    studies: ['B.S. Mechanical Engineering @ Three Rivers University'],
    jobs: [
      'Mechanical Engineer @ Foundry Nine, 2018 to 2022',
      'Design Intern @ Allegheny Pumps, 2017-05 to 2017-09',
      'Math Tutor @ Hill Library, 2019 to 2021, volunteer',
    ],
    skills: 'ANSYS GD&T MATLAB SolidWorks',
    certifications: ['Certified SolidWorks Professional'],
    unread: ['MILITARY RECORD'],
  },
}

/** A wide blank of the text as a tab. */
const tabbed = (text: string): readonly string[] =>
  text.split('\n').map((line) => line.trim().replace(/(?<=\S) {5,}(?=\S)/g, '\t'))

const SIZE = 10
const widthOf = (words: string): number => words.length * SIZE * 0.6

/** The lines as a template sets them on a page: the first cell at the left, or beside its dates, the last at the right edge; long lines wrapped. */
function printed(text: string): Uint8Array {
  const set: Printed[] = []
  let y = 750
  const put = (x: number, words: string): void => void set.push({ x, y, size: SIZE, words })
  for (const line of tabbed(text)) {
    const cells = line.split('\t')
    const isBeside = /^\d/.test(cells[0] ?? '') && cells.length === 2
    if (line === '') {
      y -= 8
      continue
    }
    if (cells.length === 1)
      for (const [i, words] of (line.match(/.{1,84}(?:\s|$)/g) ?? []).entries()) {
        put(/^[•-]/.test(line) && i > 0 ? 62 : 50, words.trim())
        y -= 13
      }
    else {
      let x = 50
      cells.forEach((cell, i) => {
        const isLast = i === cells.length - 1 && !isBeside && i > 0
        put(isLast ? Math.max(x, 560 - widthOf(cell)) : x, cell)
        x += isBeside ? 130 : widthOf(cell) + 30
      })
      y -= 13
    }
  }
  return pdf([set])
}

const texts = readdirSync(FOLDER).map(
  (name) => [name, readFileSync(path.join(FOLDER, name), 'utf8')] as const,
)

const read = async (bytes: Uint8Array, name: string) => {
  const { text, headings } = await readResume(bytes, name)
  return summary(draftProfile(text, name, headings))
}

describe('CVs in the layouts of public templates', () => {
  test('every one has its row', () =>
    expect(texts.map(([name]) => name).sort()).toEqual(Object.keys(SAYS).sort()))

  test.each(texts)('%s as text', async (name, text) =>
    expect(await read(Buffer.from(text), name)).toMatchObject({ unread: [], ...SAYS[name] }),
  )

  // signs that the font of the test does not hold, and Markdown, are printed by nobody
  const printable = texts.filter(([name]) => !['markdown.md', 'spaced-letters.txt'].includes(name))
  // Word makes wide letters by other means than blanks
  test.each(texts.filter(([name]) => name !== 'spaced-letters.txt'))(
    '%s as a Word document',
    async (name, text) =>
      expect(await read(docxOfLines(tabbed(text)), 'cv.docx')).toMatchObject(SAYS[name] ?? {}),
  )

  test.each(printable)('%s as a PDF', async (name, text) =>
    expect(await read(printed(text), 'cv.pdf')).toMatchObject(SAYS[name] ?? {}),
  )
})

describe('a CV in two columns', () => {
  const main = [
    'PROFILE',
    'I make things that print.',
    'EXPERIENCE',
    'Firmware Engineer\tMay 2021 - Present',
    'Inkwell Printers',
    '- Wrote the driver of the head in C and kept it small enough for the old board',
    'Junior Engineer\tJan 2019 - Apr 2021',
    'Bellfield Optics',
    '- Tuned lasers',
    'EDUCATION',
    'BSc Electronics\t2015 - 2018',
    'Marsh Lane University',
  ]
  const side = [
    'SKILLS',
    'C',
    'Python',
    'Linux',
    'Git',
    'LANGUAGES',
    'English',
    'Welsh (B2)',
    'HOBBIES',
    'Bees',
  ]
  const printedAt = (lines: readonly string[], left: number, right: number, leading: number) =>
    lines.flatMap((line, i) =>
      line.split('\t').map((words, cell): Printed => ({
        x: cell === 0 ? left : right - widthOf(words),
        y: 720 - i * leading,
        size: SIZE,
        words,
      })),
    )
  test.each([
    ['left', 40, 180],
    ['right', 470, 40],
  ])('with the short one on the %s', async (_, sideAt, mainAt) => {
    const page = [
      { x: 40, y: 760, size: 20, words: 'Gwen Parry' },
      ...printedAt(side, sideAt, 0, 17),
      ...printedAt(main, mainAt, mainAt + 400, 14).map((s) => ({ ...s, size: 8 })),
    ]
    expect(await read(pdf([page]), 'cv.pdf')).toMatchObject({
      name: 'Gwen Parry',
      jobs: [
        'Firmware Engineer @ Inkwell Printers, 2021-05 to now',
        'Junior Engineer @ Bellfield Optics, 2019-01 to 2021-04',
      ],
      studies: ['BSc Electronics @ Marsh Lane University'],
      skills: 'C Git Linux Python',
      spoken: ['English', 'Welsh B2'],
      unread: [],
    })
  })
})

describe('headings of a CV', () => {
  test.each([
    ['## 💼 Work Experience', 'experience'],
    ['**EMPLOYMENT HISTORY**', 'experience'],
    ['3. Professional experience:', 'experience'],
    ['E X P E R I E N C E', 'experience'],
    ['——— Career history ———', 'experience'],
    ['[ Relevant Work Experience & Internships ]', 'experience'],
    ['Expériences professionnelles', 'experience'],
    ['Experiencia laboral', 'experience'],
    ['Volunteer Experience', 'volunteer'],
    ['Education & Honors', 'education'],
    ['Formación académica', 'education'],
    ['Academic Background', 'education'],
    ['Technical Skills and Tools', 'skills'],
    ['Programming Languages', 'skills'],
    ['Languages & Frameworks', 'skills'],
    ['Areas of Expertise', 'skills'],
    ['Language Skills', 'spokenLanguages'],
    ['Foreign languages', 'spokenLanguages'],
    ['Licenses & Certifications', 'certifications'],
    ['Selected Publications (peer-reviewed)', 'publications'],
    ['Honors & Awards', 'awards'],
    ['Career Objective', 'other'],
    ['Summary of Qualifications', 'other'],
  ])('%s', (raw, section) => expect(sectionNamed(headingTitle(raw))).toBe(section))

  test.each([
    'Software Engineering',
    'Languages: Go, Python',
    'Experience Design Lead',
    'Skills for Life Ltd',
    'Education Officer',
    'Senior Engineer, Skills Team',
    'Projects 2021',
    'I have experience with tools',
  ])('%s is none', (raw) => expect(sectionNamed(headingTitle(raw))).toBeNull())
})

describe('what a CV says and what it does not', () => {
  const jobs = (lines: string) =>
    summary(draftProfile(`Ada Example\n\nEXPERIENCE\n${lines}\n`)).jobs ?? []
  test.each([
    ['Dean’s List, 2019 – 2021', []],
    ['1st place, River Hackathon, 2022', []],
    ['Winner of the Oak Prize\t2020', []],
    ['Boston, MA\t2019 – 2021', []],
    [
      'Award Manager, Oak Foundation, 2019 – 2021',
      ['Award Manager @ Oak Foundation, 2019 to 2021'],
    ],
    [
      'Boston, MA | Software Engineer | Oak Labs | 2019 – 2021',
      ['Software Engineer @ Oak Labs, 2019 to 2021'],
    ],
    [
      'Software Engineer (Remote), Oak Labs, Berlin, Germany, Summer 2022',
      ['Software Engineer @ Oak Labs, 2022-05 to 2022-09'],
    ],
    ['Engineer at Oak Labs since 2021', ['Engineer @ Oak Labs, 2021 to now']],
    ['In 2019 we moved the whole office to a new house by the river.', []],
  ])('%s', (lines, read) => expect(jobs(lines)).toEqual(read))

  test('several posts under one organization', () =>
    expect(
      jobs(
        'Oak Labs\nSenior Engineer\t2021 – present\n• Led four\nEngineer\t2019 – 2021\n• Wrote code\n\nElm Works\nIntern\t2018 – 2019\n• Tested',
      ),
    ).toEqual([
      'Senior Engineer @ Oak Labs, 2021 to now',
      'Engineer @ Oak Labs, 2019 to 2021',
      'Intern @ Elm Works, 2018 to 2019',
    ]))

  test('a part that was not understood is named with its lines, and its key is not called missing', () => {
    const draft = draftProfile(
      'Ada Example\n\nEMPLOYMENT\nI was at sea for a long time.\nThen I was not.\n\nSKILLS\nGo\n',
    )
    expect(draft.unread).toEqual([{ title: 'EMPLOYMENT', key: 'experience', from: 3, to: 5 }])
    expect(draft.missing).not.toContain('experience')
    expect(draft.yaml).toContain('"EMPLOYMENT" (lines 3 to 5)')
  })
})

describe('the commands', () => {
  const cv = 'Ada Example\n\nEMPLOYMENT\nAt sea.\n\nSKILLS\nGo, Rust\n'
  test('fit profile import names what it did not understand', async () => {
    const { code, stderr } = await fit(folder({ 'cv.txt': cv }), ['profile', 'import', 'cv.txt'])
    expect(code).toBe(0)
    expect(stderr).toContain(
      'Not understood: "EMPLOYMENT" (lines 3 to 4). Write it into the profile yourself.',
    )
    expect(stderr).not.toMatch(/Not in the file:[^.]*experience/)
  })
  test('fit profile init --from writes the profile from a CV, and over none', async () => {
    const root = folder({ 'cv.txt': cv })
    const words = ['profile', 'init', '--from', 'cv.txt', 'profiles/me.yaml']
    const { code, stderr } = await fit(root, words)
    expect([code, stderr]).toEqual([
      0,
      expect.stringContaining('Wrote profiles/me.yaml from cv.txt'),
    ])
    expect(readFileSync(path.join(root, 'profiles', 'me.yaml'), 'utf8')).toContain('[Go, Rust]')
    expect((await fit(root, words)).code).toBe(2)
  })
})
