import { describe, expect, test } from 'vitest'
import { OCCUPATIONS, STUDIES, TRADES } from '../src/vocabulary/trades.ts'

const named = [...OCCUPATIONS, ...STUDIES].flatMap(({ trades }) => Object.entries(trades))

describe('the trades of occupations and fields of study', () => {
  test('are those of the list, and each of the list has an occupation', () => {
    expect(new Set(named.map(([trade]) => trade))).toEqual(new Set(TRADES))
  })

  test('are parts of the work, from 0 to 1', () => {
    expect(named.filter(([, share]) => share <= 0 || share > 1)).toEqual([])
  })

  test('no name stands for two occupations, or for two fields', () => {
    for (const list of [OCCUPATIONS, STUDIES]) {
      const names = list.flatMap((each) => each.names.split(' | '))
      expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([])
    }
  })
})
