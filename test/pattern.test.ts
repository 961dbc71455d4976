import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { amount } from '../src/text/numbers.ts'
import { pattern, PatternIndex } from '../src/text/pattern.ts'
import { tokenize } from '../src/text/tokens.ts'
import { Topics } from '../src/text/topics.ts'

const PATTERNS = [
  'experience with|in a? go|rust|open_source',
  'at_least|minimum n=<amount> years|year of|in?',
  'n=<amount> years ..3 go|rust|java',
  'not? required|needed',
  'is|are ..2 plus|bonus',
  'a_plus',
  'years',
  'open source|sourced code?',
  '<amount>|some days a_week|weekly',
]
const WORDS =
  'experience with in a go rust java open source sourced code at least minimum 3 12 years year of not required needed is are really plus bonus some days week weekly . ; , and'.split(
    ' ',
  )

const index = (): PatternIndex<{ readonly pattern: ReturnType<typeof pattern> }> =>
  new PatternIndex(PATTERNS.map((written) => ({ pattern: pattern(written, { amount }) })))
const sentence = fc
  .array(fc.constantFrom(...WORDS), { maxLength: 14 })
  .map((words) => words.join(' '))

/** What an index finds, as text. */
function found(of: ReturnType<typeof index>, text: string): string[] {
  const tokens = tokenize(text)
  return of
    .matches(tokens, 0, tokens.length)
    .map(
      ({ entry, match }) =>
        `${entry.pattern.written} at ${match.from} to ${match.to}: ${JSON.stringify(match.captures)}`,
    )
}

describe('an index of patterns', () => {
  test('finds phrases in the order of their places', () => {
    expect(found(index(), 'at least 3 years of Go is a plus')).toEqual([
      'at_least|minimum n=<amount> years|year of|in? at 0 to 5: {"n":{"from":2,"to":3,"value":{"min":3,"max":null}}}',
      'n=<amount> years ..3 go|rust|java at 2 to 6: {"n":{"from":2,"to":3,"value":{"min":3,"max":null}}}',
      'years at 3 to 4: {}',
      'is|are ..2 plus|bonus at 6 to 9: {}',
      'a_plus at 7 to 9: {}',
    ])
  })

  test('finds the same when it has been asked thousands of times and looks at the needed words first', () => {
    const worn = index()
    for (let i = 0; i < 3000; i++)
      found(worn, 'at least 3 years, experience with open source, 12 days weekly, is really a plus')
    fc.assert(
      fc.property(sentence, (text) => {
        expect(found(worn, text)).toEqual(found(index(), text))
      }),
      { numRuns: 300 },
    )
  })

  test('names the pattern that has an unknown class, or begins with a gap', () => {
    expect(() => new PatternIndex([{ pattern: pattern('<nothing> years') }])).toThrow(
      'pattern "<nothing> years" names the unknown class <nothing>',
    )
    expect(() => new PatternIndex([{ pattern: pattern('..3 years') }])).toThrow(
      'pattern "..3 years" begins with a gap',
    )
  })
})

describe('words', () => {
  test('are the same however many were met before', () => {
    const text = 'Kafka and C++, 3.5 years'
    const before = tokenize(text).map(({ text, norm, lemma, kind }) => ({
      text,
      norm,
      lemma,
      kind,
    }))
    for (let i = 0; i < 50_000; i += 1000)
      tokenize(Array.from({ length: 1000 }, (_, n) => `w${i + n}`).join(' '))
    expect(
      tokenize(text).map(({ text, norm, lemma, kind }) => ({ text, norm, lemma, kind })),
    ).toEqual(before)
  })

  test('of an address, a possessive and two glued sentences tell of their topics', () => {
    const topics = new Topics({ pay: 'salary pay', apply: 'apply linkedin' })
    const of = (text: string): string[] => {
      const tokens = tokenize(text)
      const said = topics.of(tokens, 0, tokens.length)
      return (['pay', 'apply'] as const).filter((topic) => topics.speaks(said, topic))
    }
    expect(
      [
        'our salary',
        'www.linkedin.com',
        'LinkedIn’s pages',
        'a good salary.apply now',
        'salaried',
      ].map(of),
    ).toEqual([['pay'], ['apply'], ['apply'], ['pay', 'apply'], []])
  })
})
