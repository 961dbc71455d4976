import { expect, test } from 'vitest'
import { reading } from './postings.ts'

const read = (text: string) => reading(text).requirements

test.each([
  ['Experience: 36 months+', 3, null],
  ['Experience - min. 3 yrs', 3, null],
  ['Min. work experience: 2 years', 2, null],
  ['Experience:\t1-3 years', 1, 3],
])('"%s" is a field of years', (line, minYears, maxYears) => {
  expect(read(`Kite Pilot\n\nRequirements\n- Java\n- ${line}`)).toContainEqual(
    expect.objectContaining({ kind: 'experience', minYears, maxYears, area: null }),
  )
})

test('years with their weight in brackets are of what stands before the colon', () => {
  expect(read('Qualifications:\nKite repair: 2 years (Preferred)')).toMatchObject([
    { kind: 'experience', minYears: 2, area: 'Kite repair', importance: 'preferred' },
  ])
})

test.each(['Probation: 6 months', 'Contract: 2 years'])('"%s" asks for no experience', (line) => {
  expect(read(`Requirements\n- Java\n- ${line}`).map((r) => r.kind)).toEqual(['skill'])
})
