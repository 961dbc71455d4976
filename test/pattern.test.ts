import fc from 'fast-check'
import { readFileSync } from 'node:fs'
import { globSync } from 'tinyglobby'
import { describe, expect, test } from 'vitest'
import { amount } from '../src/matcher/numbers.ts'
import { patternFaults, patternsMade } from '../src/matcher/pattern-check.ts'
import { neededWords } from '../src/matcher/pattern-words.ts'
import { pattern } from '../src/matcher/pattern.ts'
import { PatternIndex } from '../src/matcher/pattern-index.ts'
import { tokenize } from '../src/matcher/tokenizer.ts'
import { Topics } from '../src/matcher/topics.ts'

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
})

test('every match holds one of the words that a prefilter looks for', () => {
  const needed = PATTERNS.map((written) => pattern(written, { amount })).map((p) => ({
    pattern: p,
    words: neededWords(p),
  }))
  const all = new PatternIndex(needed)
  fc.assert(
    fc.property(sentence, (text) => {
      const tokens = tokenize(text)
      for (const { entry, match } of all.matches(tokens, 0, tokens.length))
        expect(
          tokens.slice(match.from, match.to).some((t) => entry.words.includes(t.norm)),
          `${entry.pattern.written} in "${text}"`,
        ).toBe(true)
    }),
    { numRuns: 500 },
  )
  expect(() => neededWords(pattern('<amount>|some days? 3?', { amount }))).toThrow(
    'has no step of words that must match',
  )
})

/** A pattern with this fault, the fault. Spaces stand between steps, see `pattern`. */
const BAD: readonly (readonly [string, string])[] = [
  ['', 'is empty'],
  ['years  of', 'has a space at an end, or two together'],
  [' years', 'has a space at an end, or two together'],
  ['..3 years', 'begins with a gap'],
  ['years ..3', 'ends with a gap'],
  ['years ..2 ..3 of', 'has two gaps together'],
  ['years .. of', 'has the gap "..": write .. and a number from 1 to 99'],
  ['years ..x of', 'has the gap "..x": write .. and a number from 1 to 99'],
  ['years ..0 of', 'has the gap "..0": write .. and a number from 1 to 99'],
  ['years ..3? of', 'has the gap "..3?": write .. and a number from 1 to 99'],
  ['years of|..3 go', 'has the gap "..3" among alternatives'],
  ['years of?|in', 'has a stray "?" in "of?": it stands behind the last alternative'],
  ['years of??', 'has a stray "?" in "of?": it stands behind the last alternative'],
  ['years of||in', 'has an empty alternative'],
  ['years of|in|', 'has an empty alternative'],
  ['years |of', 'has an empty alternative'],
  ['years of|? go', 'has an empty alternative'],
  ['<nothing> years', 'names the unknown class <nothing>'],
  ['n=<nothing>|some years', 'names the unknown class <nothing>'],
  ['<amount years', 'has a bracket that belongs to no class in "<amount"'],
  ['<amount>s years', 'has a bracket that belongs to no class in "<amount>s"'],
  ['n= years', 'has a capture without a name or without a phrase in "n="'],
  ['=<amount> years', 'has a capture without a name or without a phrase in "=<amount>"'],
  ['2n=<amount> years', 'has the name "2n" for a capture'],
  ['at_least_ years', 'has an underscore at an end, or two together, in "at_least_"'],
  ['at__least years', 'has an underscore at an end, or two together, in "at__least"'],
  ['co-op', 'has the word "co-op", which no text holds: it comes out as "co" "op"'],
  ['and/or', 'has the word "and/or", which no text holds: it comes out as "and" "/" "or"'],
  ["years' of", `has the word "years'", which no text holds: it comes out as "years" "'"`],
  ['a|bachelor’s', 'has the word "bachelor’s", which no text holds: it comes out as "bachelor\'s"'],
  ['at_Least', 'has the word "Least", which no text holds: it comes out as "least"'],
  ['etc.', 'has the word "etc.", which no text holds: it comes out as "etc" "."'],
  ['a|n=b', 'has the word "n=b", which no text holds: it comes out as "n" "=" "b"'],
]

/** Patterns that look odd and mean something. */
const GOOD = [
  '?',
  '_',
  '=',
  '<',
  'years (? of',
  'n=<amount>|some? years',
  "you're|we're",
  'ph.d.|c++|c#|.net|3.5|e.g.',
  'n_/_a',
  '# li remote',
  'télétravail',
]

describe('a pattern is refused where it is made', () => {
  test.each(BAD)('"%s" %s', (written, fault) => {
    expect(() => pattern(written, { amount })).toThrow(`pattern "${written}" ${fault}`)
  })

  test.each(GOOD)('but not "%s"', (written) => {
    expect(patternFaults(pattern(written, { amount }))).toEqual([])
  })
})

const LAYERS = '{study,evaluation,extraction,requirements,document,matcher,vocabulary}/**'

test('every pattern of the program was looked at as it was made, and nothing else makes any', async () => {
  for (const file of globSync(`${LAYERS}/*.ts`, { cwd: 'src', ignore: '**/*.d.ts' }))
    await import(/* @vite-ignore */ `../src/${file}`)
  expect(patternsMade().length).toBeGreaterThan(1000)
  const others = globSync('**/*.{ts,tsx}', { cwd: 'src', ignore: LAYERS })
  expect(
    others.filter((file) => readFileSync(`src/${file}`, 'utf8').includes('/pattern.ts')),
  ).toEqual([])
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
    const topics = new Topics({ pay: ['salary', 'pay', 'usd'], apply: ['apply', 'linkedin'] })
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
        '30USD',
        '60kUSD',
        '30usda',
      ].map(of),
    ).toEqual([['pay'], ['apply'], ['apply'], ['pay', 'apply'], [], ['pay'], ['pay'], []])
  })
})
