import { describe, expect, test } from 'vitest'
import * as library from '../src/index.ts'

/** As who writes JavaScript calls it: with anything. */
type Anything = (...given: readonly unknown[]) => unknown

const bytes = new TextEncoder().encode('# Requirements\n\n- 3 years of Kotlin\n')
const [document] = await library.readPostings(bytes, 'advert.txt')
if (!document) throw new Error('The advert is not read.')
const reading = library.parse(document)
const { profile } = library.readProfile('languages: [Kotlin]', 'me.yaml')
const how = { asOf: '2026-01-15' }
const report = library.check(reading, profile, how)

/** Options of which none need be given. */
const FREE = {}

/** Each public function with arguments that are right. */
const CALLS: Readonly<Record<string, readonly unknown[]>> = {
  apiLink: [new URL('https://jobs.example')],
  check: [reading, profile, how],
  doubtsOf: [[]],
  gaps: [[document], profile, how],
  match: [[document], [profile], how],
  parse: [document],
  parseWeights: ['skill: 2', 'weights.yaml'],
  rank: [[document], profile, how],
  readAdditions: ['Go:2y'],
  readAtOnce: [bytes, 'advert.txt'],
  readPostings: [bytes, 'advert.txt', FREE],
  readProfile: ['languages: [Go]', 'me.yaml'],
  readSettings: ['', 'fit.config.yaml'],
  renderReading: [reading, 'text'],
  renderReport: [report, 'text'],
  streamPostings: [[], 'adverts.ndjson', FREE],
  trace: [document],
  validProfile: ['languages: [Go]', 'me.yaml'],
  withAdditions: [profile, []],
}

/** What comes of a call, whether it throws, rejects, or gives its answer piece by piece. */
async function outcome(name: string, given: readonly unknown[]): Promise<unknown> {
  try {
    const answer: unknown = await ((library as never)[name] as Anything)(...given)
    if (answer && typeof answer === 'object' && Symbol.asyncIterator in answer)
      for await (const _ of answer as AsyncIterable<unknown>);
    return 'done'
  } catch (error) {
    return error instanceof library.InputError ? 'refused' : error
  }
}

/** The message with which a call is refused. */
async function refusal(name: string, ...given: readonly unknown[]): Promise<string> {
  try {
    await ((library as never)[name] as Anything)(...given)
  } catch (error) {
    if (error instanceof library.InputError)
      return error.diagnostics.map(library.diagnosticText).join()
    throw error
  }
  return ''
}

describe('public functions, called without types', () => {
  test.each(Object.entries(CALLS))('%s does its work', async (name, given) => {
    expect(await outcome(name, given)).toBe('done')
  })

  test.each(Object.entries(CALLS))('%s refuses what it cannot take', async (name, given) => {
    for (const [i] of given.entries())
      for (const wrong of [null, 5, { nonsense: 1 }, undefined]) {
        const others = given.map((right, n) => (n === i ? wrong : right))
        const came = await outcome(name, others)
        const isRight =
          given[i] === FREE && (wrong === undefined || Object.keys(Object(wrong)).length > 0)
        expect([name, i, wrong, came]).toEqual([name, i, wrong, isRight ? 'done' : 'refused'])
      }
  })

  test.each([
    [
      'check',
      [null, profile, how],
      'The first argument is null. Give a posting as parse() gives it.',
    ],
    [
      'check',
      [document, profile, how],
      'The first argument is another object. Give a posting as parse() gives it.',
    ],
    [
      'check',
      [reading, 'me.yaml', how],
      'The second argument is "me.yaml". Give the `profile` that readProfile() gives.',
    ],
    [
      'check',
      [reading, profile],
      "The day to judge on is missing. Give options with it, such as { asOf: '2026-05-12' }.",
    ],
    [
      'check',
      [reading, profile, { asof: '2026-01-15' }],
      'The option `asof` is unknown. Did you mean `asOf`?',
    ],
    [
      'check',
      [reading, profile, { asOf: 2026 }],
      'The option `asOf` is 2026. Give the day to judge on, such as "2026-05-12".',
    ],
    [
      'check',
      [reading, profile, { ...how, additions: 'Go' }],
      'The option `additions` is "Go". Give a list as readAdditions() gives it.',
    ],
    [
      'rank',
      ['advert.txt', profile, how],
      'The first argument is "advert.txt". Give a list or stream of postings as readPostings() gives them.',
    ],
    [
      'rank',
      [[reading, 1], profile, { ...how, top: 'all' }],
      'The option `top` is "all". Give how many rows to keep, as a whole number.',
    ],
    [
      'rank',
      [['advert.txt'], profile, how],
      'The first argument is "advert.txt". Give a posting as readPostings() gives it.',
    ],
    [
      'rank',
      [[], profile, { ...how, sort: 'best' }],
      'The option `sort` is "best". Give one of priority, recommendation,',
    ],
    [
      'match',
      [[], profile, how],
      'The second argument is another object. Give a list of profiles as readProfile() gives them.',
    ],
    [
      'match',
      [[], [], { ...how, by: 'both' }],
      'The option `by` is "both". Give "profile" or "posting".',
    ],
    [
      'readPostings',
      ['advert', 'advert.txt'],
      'The first argument is "advert". Give the bytes of a file, as a Uint8Array.',
    ],
    [
      'readPostings',
      [bytes, 'a.csv', { map: 'title' }],
      'The option `map` is "title". Give an object with the name of a column for each key.',
    ],
    ['renderReport', [report, 'pdf'], 'The format is "pdf". Give one of text, json, markdown.'],
  ] as const)('%s says what was wrong and what to give: %#', async (name, given, message) => {
    expect(await refusal(name, ...given)).toContain(`${name}()  ${message}`)
  })
})
