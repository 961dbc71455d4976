import { describe, expect, it } from 'vitest'
import { FeatureList } from '../src/extraction/model/features.ts'
import { addScores, slotOf, slotsFor, type WeightTable } from '../src/extraction/model/weights.ts'
import { pattern, type PhraseClass } from '../src/matcher/pattern.ts'
import { PatternIndex } from '../src/matcher/pattern-index.ts'
import { tokenize } from '../src/matcher/tokenizer.ts'
import { isName, termAt } from '../src/vocabulary/index.ts'
import { reading } from './postings.ts'

/** What works in another way once it has been asked often must give the same. */
describe('asked often', () => {
  it('a table of weights gives the same sums', () => {
    const list = new FeatureList()
    const hashes = new Int32Array(slotsFor(400))
    const table: WeightTable = { labels: 2, hashes, values: new Int16Array(2 * hashes.length) }
    for (let word = 0; word < 400; word++) {
      list.clear()
      list.add(1, word * 7919)
      const slot = slotOf(hashes, list.hashes[0] as number)
      hashes[slot] = list.hashes[0] as number
      table.values.set([word, -word], 2 * slot)
    }
    const sums = (): Int32Array => {
      const scores = new Int32Array(4)
      list.clear()
      // every other one is in no table
      for (let word = 0; word < 500; word++) list.add(1 + (word % 2), word * 7919)
      addScores(table, list, scores, 2)
      return scores
    }
    const first = sums()
    expect([...first.subarray(0, 2)]).toEqual([0, 0])
    expect(first[2]).toBe(Array.from({ length: 200 }, (_, i) => 2 * i).reduce((a, b) => a + b, 0))
    for (let time = 0; time < 100; time++) expect(sums()).toEqual(first)
    expect(table.sieve).toBeDefined()
  })

  it('an index of patterns gives the same matches, in the order of its entries', () => {
    const index = new PatternIndex(
      ['we ..2 hire', 'we hire', 'we always? hire|train', 'a|an hire', 'we'].map((written) => ({
        pattern: pattern(written),
      })),
    )
    const tokens = tokenize('We hire. Here we always hire, and we build a hire plan; we')
    const found = (): string[] =>
      index
        .matches(tokens, 0, tokens.length)
        .map(({ entry, match }) => `${match.from}-${match.to} ${entry.pattern.written}`)
    const first = found()
    expect(first.slice(0, 4)).toEqual([
      '0-2 we ..2 hire',
      '0-2 we hire',
      '0-2 we always? hire|train',
      '0-1 we',
    ])
    for (let time = 0; time < 1000; time++) expect(found()).toEqual(first)
  })

  it('an index leaves stretches aside that hold none of what its patterns need, and no others', () => {
    const digits: PhraseClass = {
      starts: ({ kind }) => kind === 'number',
      eat: (_, at) => ({ to: at + 1, value: null }),
    }
    const index = new PatternIndex(
      ['we ..3 hire|train', 'open? to all', '<digits> <digits>?'].map((written) => ({
        pattern: pattern(written, { digits }),
      })),
    )
    const texts = [
      'we will never hire',
      'open to all',
      'to all',
      'we open',
      '',
      'room 12',
      'all to we',
    ]
    const found = (): string[] =>
      texts.map((text) => {
        const tokens = tokenize(text)
        const matches = index.matches(tokens, 0, tokens.length)
        return matches.map(({ match }) => `${match.from}-${match.to}`).join(' ')
      })
    const first = found()
    expect(first).toEqual(['0-4', '0-3 1-3', '0-2', '', '', '1-2', ''])
    for (let time = 0; time < 1000; time++) expect(found()).toEqual(first)
  })

  it('a name that ends behind the limit is left for a shorter one', () => {
    const text = `${'We like our work and each other. '.repeat(8)}Amazon Web Services helps.`
    const tokens = tokenize(text, isName)
    const at = tokens.findIndex((token) => token.text === 'Amazon')
    expect(tokens.length).toBeGreaterThan(40)
    const whole = termAt(tokens, at, tokens.length)
    expect(whole?.to).toBe(at + 3)
    const short = termAt(tokens, at, at + 2)
    expect(short === null || short.to <= at + 2).toBe(true)
    expect(termAt(tokens, at, tokens.length)).toEqual(whole)
    expect(termAt(tokens, tokens.length, tokens.length + 1)).toBeNull()
  })

  it.each([
    [
      'behind a hyphen',
      'certification',
      'Kit certification-Zorblax',
      'Certifications such as Zorblax Practitioner',
    ],
    [
      'behind a lost line end',
      'location',
      'You like chemistryZorbelwick',
      'Zorbelwick, UT residents only',
    ],
  ])('a word first met %s is read as ever where it stands alone', (_, kind, before, line) => {
    const read = (asked: string) =>
      reading(`Widget Engineer\n\nRequirements\n- ${asked}\n- Five years of experience with Java\n`)
    // of words that are met once nothing is kept
    for (let time = 0; time < 3; time++) read(before)
    expect(read(line).requirements.map((r) => r.kind)).toContain(kind)
  })
})
