import { describe, expect, test } from 'vitest'
import { check, readProfile } from '../src/index.ts'
import { employmentTypesOf } from '../src/postings/metadata.ts'
import { reading } from './postings.ts'

describe('sorts of employment that a source states', () => {
  test.each<[unknown, string | undefined, string[] | undefined]>([
    [['FULL_TIME', 'PART_TIME'], 'full-time', ['part-time']],
    [['PART_TIME', 'FULL_TIME'], 'full-time', ['part-time']],
    ['FULL_TIME, CONTRACTOR', 'full-time', ['contract']],
    ['PER_DIEM, FULL_TIME', 'full-time', undefined],
    [['PER_DIEM', 'PART_TIME', 'FULL_TIME'], 'full-time', ['part-time']],
    [['PER_DIEM'], 'contract', undefined],
    ['FULL_TIME', 'full-time', undefined],
    // of one job, and no choice
    [['INTERN', 'FULL_TIME'], 'internship', undefined],
    [['TEMPORARY', 'FULL_TIME'], 'temporary', undefined],
    ['Contract, full-time', 'contract', undefined],
    [null, undefined, undefined],
  ])('%j', (value, main, others) => {
    expect(employmentTypesOf(value).employmentType).toBe(main)
    expect(employmentTypesOf(value).otherEmploymentTypes).toEqual(others)
  })
})

describe('sorts of employment behind a label', () => {
  test.each<[string, string | null, string[] | undefined]>([
    ['Job type: Full-time, Part-time', 'full-time', ['part-time']],
    ['Employment type: Full-time or contract', 'full-time', ['contract']],
    ['Employment type: Permanent contract', 'full-time', undefined],
    ['Employment type: Internship, full-time', 'internship', undefined],
    ['Type: PER_DIEM, FULL_TIME', 'full-time', undefined],
  ])('%s', (line, main, others) => {
    const { employmentType, otherEmploymentTypes } = reading(`Kite Maker\n${line}\n`).posting
    expect(employmentType).toBe(main)
    expect(otherEmploymentTypes).toEqual(others)
  })
})

test('of several that a job offers one that is wanted is enough', () => {
  const { profile } = readProfile(
    'languages: [Go]\npreferences: { employmentTypes: [part-time] }\n',
    'me.yaml',
  )
  const advised = (types: string): string =>
    check(
      reading(`Kite Maker\nJob type: ${types}\n\nRequirements\n\n- Experience with Go\n`),
      profile,
      { asOf: '2025-01-15' },
    ).recommendation
  expect(advised('Full-time, Part-time')).not.toBe('skip')
  expect(advised('Full-time')).toBe('skip')
})
