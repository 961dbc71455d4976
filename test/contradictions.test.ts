import { describe, expect, test } from 'vitest'
import { extractRequirements } from '../src/extraction/extract.ts'
import type { WorkAuthorizationRequirement } from '../src/requirements/workAuthorization/requirement.ts'

const read = (...lines: readonly string[]) =>
  extractRequirements({
    source: 'posting.txt',
    text: `# Requirements\n\n${lines.map((l) => `- ${l}`).join('\n')}\n`,
    metadata: {},
    hints: [],
  })
const conflicts = (...lines: readonly string[]): readonly string[] =>
  read(...lines).conflicts.map(({ message }) => message)

describe('what lines say against each other', () => {
  test.each([
    [
      ['English C1', 'English B1 is sufficient'],
      'The posting asks English C1 in line 3 and B1 in line 4.',
    ],
    [
      ['Fully remote', 'Must be in the Denver office daily'],
      'The work is remote in line 3 and on site in line 4.',
    ],
    [
      ['Active Secret clearance', 'Security clearance: None'],
      '“Active Secret clearance” is asked in line 3, and line 4 says that no clearance is needed.',
    ],
  ])('%s', (lines, message) => expect(conflicts(...lines)).toEqual([message]))

  test.each([
    [['English C1', 'German B1']],
    [['English C1', 'Nice to have: English C2']],
    [['Hybrid, two days in the office', 'Fully remote']],
    [['On site in Leeds, or remote within the UK', 'Must be in the Leeds office daily']],
    [['Active Secret clearance', 'Dress code: none']],
  ])('near: %s', (lines) => expect(conflicts(...lines)).toEqual([]))
})

describe('levels of clearances without the word', () => {
  const levels = (...lines: readonly string[]): readonly (string | null)[] =>
    read(...lines)
      .requirements.filter((r): r is WorkAuthorizationRequirement => r.kind === 'workAuthorization')
      .map(({ level }) => level)

  test.each([
    [['Interim Secret to start, TS preferred'], ['Interim Secret', 'Top Secret']],
    [['Secret required, TS/SCI preferred'], ['Secret', 'TS/SCI']],
    [['Willing to go through DV'], ['DV']],
    [['Must hold or obtain DV'], ['DV']],
    [['TS preferred'], []],
    [['TS and React'], []],
    [['DV lamp known'], []],
  ])('%s', (lines, expected) => expect(levels(...lines)).toEqual(expected))

  test('they are no skill beside', () => {
    const { requirements } = read('Interim Secret to start, TS preferred')
    expect(requirements.filter((r) => r.kind === 'skill')).toEqual([])
  })
})
