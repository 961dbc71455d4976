import { describe, expect, test } from 'vitest'
import { extractRequirements } from '../src/extraction/extract.ts'
import { isSkill } from '../src/requirements/skill/requirement.ts'

const read = (line: string) =>
  extractRequirements({
    source: 'posting.txt',
    text: `# Requirements\n\n- Git\n- ${line}\n`,
    metadata: {},
    hints: [],
  }).requirements.slice(1)
const skills = (line: string): string[] =>
  read(line)
    .filter(isSkill)
    .map(({ mode, open, skills: named }) =>
      [mode, ...(open ? ['open'] : []), ...named.map((s) => s.name)].join(' '),
    )

describe('alternatives without a plain "or"', () => {
  test.each([
    'Comfortable in Kotlin; Java works too',
    'Kotlin; Java is fine too',
    'Kotlin (Java also fine)',
    'Kotlin, alternatively Java',
    'Kotlin - failing that, Java',
    'Kotlin or, at a pinch, Java',
    'Kotlin; we also accept Java',
    "Kotlin - or Java, we're not picky",
    'Kotlin instead of Java is OK',
    'Kotlin, but Java would do',
    'Kotlin if not Java',
  ])('%s', (line) => expect(skills(line)).toEqual(['any Kotlin Java']))

  test.each([
    ['Java is an acceptable substitute for Kotlin', ['any Java Kotlin']],
    ['Java can replace Kotlin', ['any Java Kotlin']],
    ['Spark (or comparable)', ['any open Apache Spark']],
    ['Spark or something comparable', ['any open Apache Spark']],
    ['SolidWorks, Inventor, or a similar CAD package', ['any open SolidWorks Autodesk Inventor']],
  ])('%s', (line, expected) => expect(skills(line)).toEqual(expected))

  test.each([
    ['Kotlin as well as Java', ['all Kotlin Java']],
    ['Kotlin (and Java)', ['all Kotlin Java']],
    ['Kotlin rather than Java', ['all Kotlin']],
    ['Java, not JavaScript', ['all Java']],
    ['Kotlin; Swift', ['all Kotlin', 'all Swift']],
    ['Python is fine', ['all Python']],
  ])('near: %s', (line, expected) => expect(skills(line)).toEqual(expected))
})

describe('what may stand in for a degree, or for years', () => {
  test.each([
    'A degree in physics or a completed apprenticeship',
    'HND or degree in engineering, or time-served',
    'A degree or vocational training',
  ])('%s', (line) => expect(read(line)).toMatchObject([{ orExperience: true }]))

  test.each([
    'A degree, alternatively five years of practice',
    'A degree; failing that, three years in the trade',
    'A degree in physics, or a college diploma with three years of relevant experience',
    'Degree in engineering or a technical diploma and at least five years of practice',
    'BSc, or HND with two years of experience',
  ])('%s', (line) => {
    const [degree, years] = read(line)
    expect(degree?.anyOf).toBeDefined()
    expect(years?.anyOf).toBe(degree?.anyOf)
  })

  test.each([
    'Advanced degree may substitute for up to two years of experience',
    "A Master's degree can be substituted for two years of experience",
    "A Master's may count as two years of experience",
  ])('asks nothing: %s', (line) => expect(read(line)).toEqual([]))

  test('years beside a degree and a diploma are asked with both', () => {
    const all = read('A degree and a diploma with three years of experience')
    expect(all.every(({ anyOf }) => anyOf === undefined)).toBe(true)
  })

  test('years with a diploma are no years of diplomas', () => {
    expect(
      read("10 years of experience with a high school diploma; 2 years with a Bachelor's"),
    ).toContainEqual(expect.objectContaining({ kind: 'experience', area: null }))
  })
})
