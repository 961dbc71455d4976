import { describe, expect, test } from 'vitest'
import { formsIn, holdsWord } from '../src/matcher/words.ts'

const FORMS = ['co-op', 'entry level', 'c++', 'sens*']

describe('words by themselves', () => {
  test.each([
    ['a co-op in the spring', true],
    ['co-ops', false],
    ['entry level', true],
    ['entry_level', false],
    ['an entry levelled', false],
    ['sensors and radar', true],
    ['consensus', false],
    ['sens', true],
    ['', false],
  ])('%s: %s', (text, holds) => {
    expect(holdsWord(text, FORMS)).toBe(holds)
    expect(new RegExp(`\\b(?:${formsIn(FORMS)})`).test(text)).toBe(holds)
  })

  test('the first form that is only the beginning of a longer word does not hide a later one', () => {
    expect(holdsWord('interns and one intern', ['intern'])).toBe(true)
  })
})
