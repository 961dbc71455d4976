import { describe, expect, test } from 'vitest'
import type { RequirementBase } from '../src/core/requirement.ts'
import { reading } from './postings.ts'

const asked = (lines: string): readonly RequirementBase[] =>
  reading(`Requirements\n\n${lines}\n`).requirements
const told = (lines: string): string[] =>
  asked(lines).map(
    ({ kind, importance, anyOf }) =>
      `${kind}${importance === 'preferred' ? '?' : ''}${anyOf === undefined ? '' : ' or'}`,
  )

describe('ways to qualify of which one is enough', () => {
  test.each([
    [
      'Either I. Two years of experience as an archivist.\nOr II. A degree in history.',
      ['experience or', 'education or'],
    ],
    [
      'Either I\nTwo years of experience as an archivist.\nOr II\nA degree in history.',
      ['experience or', 'education or'],
    ],
    [
      'Option 1: A degree in history\nOption 2: Five years of experience as an archivist',
      ['education or', 'experience or'],
    ],
    [
      'Path A - A degree in history\nPath B - Five years of experience as an archivist',
      ['education or', 'experience or'],
    ],
    ['Option 1: Java and Spring\nOption 2: C# and .NET', ['skill or', 'skill or']],
    [
      '1. A degree in history; or\n2. Five years of experience as an archivist',
      ['education or', 'experience or'],
    ],
    [
      'A degree in history\nOR\nFive years of archive experience',
      ['education or', 'experience or'],
    ],
    [
      'A. A degree in history\nOR\nB. Five years of archive experience',
      ['education or', 'experience or'],
    ],
    ['A degree in history\nOR\nFive years of Java', ['education or', 'skill or']],
    [
      'You need one of:\nA) a degree in maths\nB) three years of Python',
      ['education or', 'skill or'],
    ],
    // what one way asks beside its years is a wish: the other does without it
    [
      'Either I. One year of experience as an archivist.\nOr II. Three years of experience in a museum and a degree in history.',
      ['experience or', 'experience or', 'education?'],
    ],
    // a way of which nothing was read may do
    ['Option 1: Ask us\nOption 2: Five years of experience as an archivist', ['experience?']],
  ])('%s', (lines, expected) => {
    expect([...told(lines)].sort()).toEqual([...expected].sort())
  })

  test('rungs of a ladder are one demand', () => {
    const all = asked(
      'Path 1: PhD in chemistry\nPath 2: Master’s degree in chemistry and 3 years of experience',
    )
    expect(all.map((r) => r.kind).sort()).toEqual(['education', 'experience'])
    expect(all).toContainEqual(
      expect.objectContaining({
        byDegree: [
          { level: 'master', minYears: 3 },
          { level: 'doctorate', minYears: 0 },
        ],
      }),
    )
  })

  test('years without a degree are the lowest rung', () => {
    const all = asked('Bachelor’s degree and 2 years of experience\nOR\n6 years of experience')
    expect(all).toHaveLength(1)
    expect(all[0]).toMatchObject({
      kind: 'experience',
      minYears: 2,
      byDegree: [
        { level: null, minYears: 6 },
        { level: 'bachelor', minYears: 2 },
      ],
    })
  })

  test.each([
    'One of the following:\n- Bachelor’s degree and one year of experience\n- Associate degree and three years of experience\n- Five years of experience',
    'ONE of the following combinations:\n1. Bachelor’s degree and one year of experience\n2. Associate degree and three years of experience\n3. Five years of experience',
  ])('years by degree over the lines of a list: %s', (lines) => {
    const all = asked(`You must have ${lines}`)
    expect(all).toHaveLength(1)
    expect(all[0]).toMatchObject({
      byDegree: [
        { level: null, minYears: 5 },
        { level: 'associate', minYears: 3 },
        { level: 'bachelor', minYears: 1 },
      ],
    })
  })

  test('labels may stand in one line', () => {
    expect(
      told(
        'Option I: A degree in history. Option II: Four years of archive experience. A licence to drive.',
      ),
    ).toEqual(expect.arrayContaining(['education or', 'experience or']))
  })

  test.each([
    'A degree in history\nFive years of archive experience',
    'A. A degree in history\nB. Five years of archive experience',
    'Option trading: a degree in finance\nFive years of experience in banking',
    'Either way, a degree in history\nFive years of archive experience',
  ])('but not: %s', (lines) => {
    expect(asked(lines).every((r) => r.anyOf === undefined)).toBe(true)
  })
})

describe('lines that tell what will do in the place of a degree', () => {
  const degree = 'Bachelor’s degree in social work'
  test.each([
    `${degree}\nEquivalency: four years of case work may be substituted for the degree`,
    `${degree}\nSubstitution: Four years of experience for the required education.`,
    `- ${degree}\n- Four years of case work experience may be substituted for the degree`,
    `${degree}\nEquivalency\nFour years of work experience will be accepted in place of the degree.`,
  ])('%s', (lines) => {
    const all = asked(lines)
    expect(all.map((r) => r.kind)).toEqual(['education'])
    expect(all[0]).toMatchObject({ levels: ['bachelor'], orExperience: true })
  })

  test.each([
    `${degree}\nSubstitution: a master’s degree may replace one year of the experience`,
    `${degree}\nExperience in place and route of boards`,
  ])('but not: %s', (lines) => {
    expect(asked(lines)).toContainEqual(expect.objectContaining({ orExperience: false }))
  })
})
