import { describe, expect, test } from 'vitest'
import { draftProfile } from '../src/profiles/making.ts'
import { readResume } from '../src/postings/formats/resume.ts'
import { docxOfLines, pdf, type Set as Printed } from './input/binary.ts'
import { summary } from './resumes.ts'

const read = async (bytes: Uint8Array, name: string) => {
  const { text, headings } = await readResume(bytes, name)
  return summary(draftProfile(text, name, headings))
}

/** The lines of two columns side by side on the same base lines; headings are larger. */
function besides(left: readonly string[], right: readonly string[]): Uint8Array {
  const set = (lines: readonly string[], x: number): Printed[] =>
    lines.flatMap((line, i) => {
      const isHeading = line.startsWith('# ')
      const words = line.replace(/^# /, '')
      return words === '' ? [] : [{ x, y: 750 - i * 16, size: isHeading ? 13 : 10, words }]
    })
  return pdf([[...set(left, 40), ...set(right, 250)]])
}

describe('columns on the same base lines', () => {
  const left = [
    '# CONTACT',
    'ines@example.org',
    'Porto, Portugal',
    '# EDUCATION',
    'Bachelor of Economics',
    'University of Braga',
    '2016 - 2019',
    '# SKILLS',
    'Power BI',
    'SQL',
    'Excel',
    '# LANGUAGES',
    'Portuguese (Native)',
    'English (Fluent)',
  ]
  const right = [
    '# INES DUARTE',
    'Data Analyst',
    '# PROFILE',
    'Turns tables into decisions for people who buy paper.',
    '# WORK EXPERIENCE',
    'Douro Paper',
    'Data Analyst, 2021 - Present',
    'Boards for the managers of four mills',
    'Minho Mills',
    'Junior Analyst, 2019 - 2021',
    'Cleaned the figures of each week',
  ]
  test('each is read by itself where each has parts of its own', async () =>
    expect(await read(besides(left, right), 'cv.pdf')).toMatchObject({
      name: 'INES DUARTE',
      location: 'Porto, Portugal',
      studies: ['Bachelor of Economics @ University of Braga'],
      jobs: [
        'Data Analyst @ Douro Paper, 2021 to now',
        'Junior Analyst @ Minho Mills, 2019 to 2021',
      ],
      skills: 'Excel Power BI SQL',
      spoken: ['Portuguese native', 'English C1'],
      unread: [],
    }))

  test('headings beside their parts are no column', async () => {
    const headings = ['# EXPERIENCE', '', '', '', '', '# EDUCATION', '', '', '# SKILLS', '', '', '']
    const parts = [
      'Data Analyst',
      'Douro Paper',
      '2021 - Present',
      'Boards for the managers of four mills',
      '',
      'Bachelor of Economics, University of Braga',
      '2016 - 2019',
      '',
      'SQL, Excel',
    ]
    const names = ['Ines Duarte', 'ines@example.org', 'Porto, Portugal', '']
    expect(
      await read(besides([...names, ...headings], ['', '', '', '', ...parts]), 'cv.pdf'),
    ).not.toMatchObject({ skills: 'Data Analyst' })
  })
})

describe('the forms of Europass', () => {
  const table = [
    'Europass Curriculum Vitae',
    'Personal information',
    'First name(s) / Surname(s)',
    'Jakub Maly',
    'Address',
    'Brno, Czech Republic',
    'Nationality',
    'Czech',
    'Date of birth',
    '12/03/1998',
    'Work experience',
    'Dates',
    '03/2022 – 12/2024',
    'Occupation or position held',
    'Test Engineer',
    'Main activities and responsibilities',
    'Rigs in Python',
    'Name and address of employer',
    'Svitava Motors, Brno (Czech Republic)',
    'Education and training',
    'Dates',
    '2017 – 2021',
    'Title of qualification awarded',
    'Bachelor of Engineering',
    'Name and type of organisation providing education and training',
    'Technical University of Brno',
    'Personal skills and competences',
    'Mother tongue(s)',
    'Czech',
    'Other language(s)',
    'English C1, German A2',
    'Computer skills and competences',
    'Python, Git',
  ]
  test('the table of labels and values', async () =>
    expect(await read(docxOfLines(table), 'cv.docx')).toMatchObject({
      name: 'Jakub Maly',
      location: 'Brno, Czech Republic',
      citizenships: ['CZ'],
      jobs: ['Test Engineer @ Svitava Motors, 2022-03 to 2024-12'],
      studies: ['Bachelor of Engineering @ Technical University of Brno'],
      skills: 'Git Python',
      spoken: ['Czech native', 'English C1', 'German A2'],
    }))

  test('levels of abilities below a language, and labels of places', () => {
    const { yaml } = draftProfile(
      'Jakub Maly\n\nWORK EXPERIENCE\n\n[ 03/2022 – 12/2024 ] Test Engineer\nSvitava Motors\nCity: Brno | Country: Czechia\n\nLANGUAGE SKILLS\n\nOther language(s):\nEnglish\nLISTENING C1 READING C1 WRITING B2\nSPOKEN PRODUCTION C1 SPOKEN INTERACTION C1\n',
    )
    expect(yaml).toContain('spokenLanguages: [English (B2)]')
    expect(yaml).toContain('organization: Svitava Motors')
  })
})

describe('what stands where in a CV', () => {
  const said = (text: string) => summary(draftProfile(`Ada Example\n\n${text}\n`))

  test.each([
    // the town behind the dates, in its own line, in brackets and at the end
    ['Data Analyst\nDouro Paper\nSept 2020 – May 2022\tMadrid', 'Data Analyst @ Douro Paper'],
    ['Data Analyst, Harz Logistics, Madrid.\t2020 – 2022', 'Data Analyst @ Harz Logistics'],
    ['Analyst\tDouro Paper, Porto (Portugal)\t2020 – 2022', 'Analyst @ Douro Paper'],
    ['STAT 101, Instructor, Fall 2021', 'Instructor @ '],
  ])('%s', (entry, job) => expect(said(`EXPERIENCE\n\n${entry}`).jobs?.[0]).toContain(job))

  test('"to date" lasts, and a time without a job is none', () =>
    expect(
      said(
        'EMPLOYMENT HISTORY\n\nOperations Manager, Dale Foods\t2019 to date\n\nCareer break (parental leave)\t2014 – 2015\n',
      ).jobs,
    ).toEqual(['Operations Manager @ Dale Foods, 2019 to now']))

  test('degrees and certificates under qualifications and training', () =>
    expect(
      said(
        'QUALIFICATIONS\n\nBA Management, Aire University\t2011 – 2014\n\nPROFESSIONAL DEVELOPMENT\n\nData Analytics Certificate, 2023\nA walk in the park\n',
      ),
    ).toMatchObject({
      studies: ['BA Management @ Aire University'],
      certifications: ['Data Analytics Certificate'],
    }))

  test.each([
    ['Python   PyTorch\nGo Kubernetes', 'Go Kubernetes PyTorch Python'],
    ['Languages Python, Scala', 'Python Scala'],
    ['Made dashboards in Tableau and Excel', 'Excel Tableau'],
    ['Laboratory: none', ''],
    // names of several words stay whole, and so does what nobody knows
    ['Spring Boot, React Native, Quiet Diligence', 'Quiet Diligence React Native Spring Boot'],
  ])('skills: %s', (line, skills) => expect(said(`SKILLS\n\n${line}`).skills).toBe(skills))

  test('a name in capitals in a list of skills is no heading', () =>
    expect(said('SKILLS\n\nSolidWorks\n\nANSYS\n\nMATLAB\n\nEDUCATION\n\nBSc, 2020')).toMatchObject(
      {
        skills: 'ANSYS MATLAB SolidWorks',
        unread: [],
      },
    ))

  test('projects that name technologies, and were not understood, are named', () => {
    expect(said('PROJECTS\n\nPalette\nA tool for colours, in Svelte').unread).toEqual(['PROJECTS'])
    expect(said('PROJECTS\n\nA garden\nWith roses').unread).toEqual([])
  })

  test('a street above the name is none', () =>
    expect(
      summary(draftProfile('Lindenweg 4\nAda Example\t80331 München\n\nSKILLS\n\nGo\n')).name,
    ).toBe('Ada Example'))
})
