import { describe, expect, test } from 'vitest'
import { reading } from './postings.ts'

const pay = (text: string): string => {
  const { baseSalary: p } = reading(`Harbour Pilot\nKittiwake\n\n${text}\n`).posting
  return p ? `${p.min}-${p.max} ${p.currency}/${p.unit}` : 'none'
}

describe('pay that differs by place is the range of all', () => {
  test.each([
    ['NYC: $150k-170k; Denver: $130k-150k', '130000-170000 USD/year'],
    [
      'Salary: $150,000 - $170,000 in New York; $130,000 - $150,000 in Denver',
      '130000-170000 USD/year',
    ],
    [
      'Salary range (New York): $150,000 - $170,000\nSalary range (Colorado): $130,000 - $150,000',
      '130000-170000 USD/year',
    ],
    [
      'The base pay is $120,000 - $140,000 in zone A, $110,000 - $130,000 in zone B.',
      '110000-140000 USD/year',
    ],
    ['Pay: $40 - $50 per hour (New York), $35 - $45 per hour (Texas)', '35-50 USD/hour'],
  ])('%s', (text, expected) => expect(pay(text)).toBe(expected))

  test.each([
    [
      'Base salary $120,000 - $140,000 in New York, OTE $160,000 - $200,000.',
      '120000-140000 USD/year',
    ],
    ['Level I: $100,000 - $120,000\nLevel II: $120,000 - $140,000', '100000-120000 USD/year'],
    ['Sign-on bonus of $10,000. Pay $100,000 in Austin.', '100000-100000 USD/year'],
  ])('but not: %s', (text, expected) => expect(pay(text)).toBe(expected))
})
