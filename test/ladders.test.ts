import { describe, expect, test } from 'vitest'
import type { RequirementBase } from '../src/core/requirement.ts'
import { extractRequirements } from '../src/extraction/extract.ts'

const asked = (lines: readonly string[]): readonly RequirementBase[] =>
  extractRequirements({
    source: 'posting.txt',
    text: `# Requirements\n\n${lines.map((l) => `- ${l}`).join('\n')}\n`,
    metadata: {},
    hints: [],
  }).requirements
const ofKind = (all: readonly RequirementBase[], kind: string): readonly RequirementBase[] =>
  all.filter((r) => r.kind === kind)

describe('a ladder of degrees and years', () => {
  test.each([
    [
      'over lines that "or" opens',
      [
        "Bachelor's degree in physics and 5+ years of engineering experience",
        "OR Master's degree in physics and 3+ years of engineering experience",
        'OR Doctorate in physics',
      ],
      3,
    ],
    [
      'over lines that "or" stands between',
      [
        "Bachelor's degree in physics and 6 years of experience",
        'or',
        "Master's degree in physics and 3 years of experience",
        'or',
        'PhD in physics',
      ],
      3,
    ],
    [
      'in one line, parted by semicolons',
      [
        "At least 7 years of experience with a Bachelor's degree in physics; or 4 years and a Master's degree; or a PhD",
      ],
      4,
    ],
  ])('%s is one demand', (_, lines, years) => {
    const all = asked(lines)
    const degrees = ofKind(all, 'education')
    expect(degrees).toHaveLength(1)
    expect(degrees[0]).toMatchObject({
      levels: ['bachelor', 'master', 'doctorate'],
      fields: ['physics'],
    })
    const experience = ofKind(all, 'experience')
    expect(experience).toHaveLength(1)
    expect(experience[0]).toMatchObject({ minYears: years })
  })

  test('of rising degrees and falling years needs no "or"', () => {
    const all = asked([
      'BSc in physics with eight years of experience; MSc in physics with five years of experience',
    ])
    expect(ofKind(all, 'education')).toMatchObject([{ levels: ['bachelor', 'master'] }])
    expect(ofKind(all, 'experience')).toMatchObject([{ minYears: 5 }])
  })

  test.each([
    [
      'rise',
      [
        'BSc and seven years of experience',
        'MSc and five years of experience',
        'PhD and one year of experience',
      ],
      1,
    ],
    [
      'fall',
      ['Doctorate with 2 years of experience', "Master's degree with 4 years of experience"],
      2,
    ],
  ])('of lines that are alike needs no "or" where the degrees %s', (_, lines, fewest) => {
    const all = asked(lines)
    expect(ofKind(all, 'education')).toHaveLength(1)
    expect(ofKind(all, 'experience')).toMatchObject([{ minYears: fewest }])
  })

  test('is quoted from its first word to its last', () => {
    const [degree] = ofKind(
      asked(["Bachelor's degree in physics", "or Master's degree"]),
      'education',
    )
    expect(degree?.quote).toBe("Bachelor's degree in physics\n- or Master's degree")
  })

  test.each([
    ['two lines without "or"', ["Bachelor's degree in physics", "Master's degree preferred"], 2],
    [
      'a line that is only wished for',
      ['BSc and five years of experience', 'MSc and three years of experience preferred'],
      2,
    ],
    [
      'years that rise',
      ["Bachelor's degree and 2 years of experience; Master's degree and 4 years of experience"],
      2,
    ],
  ])('is not seen in %s', (_, lines, count) => {
    expect(ofKind(asked(lines), 'education')).toHaveLength(count)
  })
})

describe('lines joined by "or"', () => {
  test('are one list of which any will do', () => {
    expect(asked(['Java', 'or', 'Kotlin', 'or Rust'])).toMatchObject([
      { kind: 'skill', mode: 'any', skills: [{}, {}, {}] },
    ])
  })

  test.each([
    ['lines without "or"', ['Java', 'Kotlin'], 2],
    ['a line that asks more than one thing', ['Java and SQL', 'or Kotlin'], 2],
  ])('are not seen in %s', (_, lines, count) => {
    expect(asked(lines)).toHaveLength(count)
  })
})
