import { describe, expect, test } from 'vitest'
import type { ExperienceRequirement } from '../src/requirements/experience/requirement.ts'
import { reading } from './postings.ts'

const areas = (lines: string, heading = 'Requirements'): (string | null)[] =>
  reading(`${heading}\n\n${lines}\n`).requirements.flatMap((r) =>
    r.kind === 'experience' ? [(r as ExperienceRequirement).area] : [],
  )

describe('lines of a list of demands that name industries', () => {
  test.each([
    ['- Retail\n- FMCG', ['Retail', 'FMCG']],
    [
      '- Three years of sales\n- Retail, FMCG or hospitality',
      ['sales', 'Retail, FMCG or hospitality'],
    ],
    ['- Docker\n- Public sector', ['Public sector']],
    ['- Docker\n- Pharma or biotech.', ['Pharma or biotech']],
    ['- Docker\n- Oil & gas', ['Oil & gas']],
    ['- Docker\n- Energy, utilities', ['Energy, utilities']],
    ['- Agency experience\n- Docker', ['Agency']],
    ['- Hotel or bar background\n- Docker', ['Hotel or bar']],
  ])('%s', (lines, expected) => expect(areas(lines)).toEqual(expected))

  test('of lines that stand together one is enough', () => {
    const { requirements } = reading('Desirable\n\n- Retail\n- FMCG\n- Telecoms\n')
    expect(new Set(requirements.map((r) => r.anyOf)).size).toBe(1)
    expect(requirements[0]).toMatchObject({ importance: 'preferred', anyOf: expect.any(String) })
  })

  test.each([
    ['- Travel\n- Docker', 'Requirements'],
    ['- Education\n- Docker', 'Requirements'],
    ['- Energy and good spirits\n- Docker', 'Requirements'],
    ['- User experience\n- Docker', 'Requirements'],
    ['- Relevant experience\n- Docker', 'Requirements'],
    ['- Healthcare\n- Retail discounts', 'Benefits'],
    ['- Healthcare\n- Retail', 'Our customers'],
  ])('but not: %s under %s', (lines, heading) => expect(areas(lines, heading)).toEqual([]))
})
