import { describe, expect, test } from 'vitest'
import { extractRequirements } from '../src/extraction/extract.ts'

/** The roles of the lines under "Requirements" and a first demand. */
const rolesOf = (lines: string): string[] =>
  extractRequirements({
    source: 'posting.txt',
    text: `Requirements\n- Go\n${lines}`,
    metadata: {},
    hints: [],
  })
    .lines.slice(2)
    .map((line) => line.role)

describe('a line of demands that nothing was read of', () => {
  test.each([
    '- Kite chart software',
    '- Spent time in a wind tunnel',
    '- Kite pilot days',
    '- Evenings and fairs',
    '- Signed orders worth a million a year',
  ])('"%s" is listed as unread', (line) => {
    expect(rolesOf(line)).toEqual(['unread'])
  })

  test('so are several in a row, where the model hears none in any of them', () => {
    expect(rolesOf('- Windlass\n- Kitemap\n- Gustometer')).toEqual(['unread', 'unread', 'unread'])
  })

  test.each([
    '- We look forward to your letter',
    '- You will get your kite by post',
    '- None',
    '- No kite needed',
    '- Department: kites',
    '- ---',
    'What comes next?',
  ])('"%s" asks nothing', (line) => {
    expect(rolesOf(line)).not.toContain('unread')
  })

  test('prose about the employer ends the list', () => {
    expect(
      rolesOf('Larkspur has built kites for people who love the wind since our first day.\nGusts'),
    ).toEqual(['about', 'about'])
  })
})

test('a name with its weight is a demand, whatever stands around it', () => {
  expect(
    rolesOf('- Kafka or something like it\n- Terraform: must have\n- Pulumi: nice to have'),
  ).toEqual(['requirement', 'requirement', 'requirement'])
})
