import { describe, expect, test } from 'vitest'
import { extractRequirements } from '../src/extraction/extract.ts'
import { isEducation } from '../src/requirements/education/requirement.ts'

const statuses = (...lines: readonly string[]): readonly string[] =>
  extractRequirements({
    source: 'posting.txt',
    text: `# Requirements\n\n${lines.map((l) => `- ${l}`).join('\n')}\n`,
    metadata: {},
    hints: [],
  })
    .requirements.filter(isEducation)
    .map(({ status }) => status)

describe('nobody asks students for the degree that they study for', () => {
  test.each([
    ["About to finish your Bachelor's", 'either'],
    ["Soon to complete a Master's degree", 'either'],
    ['Due to graduate in 2027 with a BSc in physics', 'either'],
    ['Predicted a 2:1 or above in any subject', 'either'],
    ['On course for a 2:1', 'either'],
    ['Completing a BSc in 2027', 'pursuing'],
    ['Finishing a degree in physics this year', 'pursuing'],
    ["In the last year of a Master's degree", 'pursuing'],
    ["Bachelor's degree in physics, graduated by June 2026", 'completed'],
    ["Will have completed a Bachelor's degree by the start date", 'completed'],
  ])('%s', (line, status) => expect(statuses(line)).toEqual([status]))

  test('where another line asks for students, a degree is not to be finished', () => {
    expect(statuses('Penultimate-year students only', 'Any degree discipline')).toEqual([
      'pursuing',
      'either',
    ])
  })

  test('where the line says so, or the degree is a lower one, it is', () => {
    expect(statuses('Enrolled in a PhD program', "A Master's degree in physics")).toEqual([
      'pursuing',
      'completed',
    ])
    expect(statuses('You are a student of law', 'A completed degree in physics')).toEqual([
      'pursuing',
      'completed',
    ])
    expect(statuses('A degree in physics', 'Students are welcome')).toEqual(['completed'])
  })
})
