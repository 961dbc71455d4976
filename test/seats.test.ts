import { describe, expect, test } from 'vitest'
import { seatsOf } from '../src/evaluation/advice/seats.ts'
import { extractRequirements } from '../src/extraction/extract.ts'

const seats = (text: string): string[] =>
  seatsOf(extractRequirements({ source: 'posting.txt', text, metadata: {}, hints: [] })).map(
    ({ title, levels }) => [...levels, title].join(' '),
  )

/** Longer than a heading. */
const TOLD =
  'Fen Looms has woven cloth for three generations, and writes the programs that run its looms, its dye house and its mills by itself.'

describe('the posts that a posting offers, where it has no title', () => {
  test.each([
    [
      `${TOLD} We are hiring web developers and data analysts.`,
      ['web developers', 'data analysts'],
    ],
    [
      `${TOLD} We're looking for a senior data engineer who likes cloth, and need nobody else.`,
      ['senior senior data engineer'],
    ],
    [`${TOLD} Join us as a UI engineer in Graz.`, ['UI engineer']],
    [
      `Fen Looms | Graz | Junior SWE, Staff SRE | ${'Wool and linen | '.repeat(10)}`,
      ['entry Junior SWE', 'lead Staff SRE'],
    ],
    // a product, a customer and a past employer are no posts
    [`Our API is made for developers.\n\n${TOLD} We seek a web developer.`, ['web developer']],
    [`${TOLD} Engineers at mills rely on it.`, []],
  ])('%s', (text, expected) => expect(seats(text)).toEqual(expected))
})
