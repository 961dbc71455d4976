import { afterEach, describe, expect, test } from 'vitest'
import { CLAUSE_RULE } from '../src/extraction/clause-kinds.ts'
import { CLAUSE_KINDS } from '../src/extraction/model/clause-features.ts'
import { model, useModel } from '../src/extraction/model/model.ts'
import { reading } from './postings.ts'

const learned = model()
afterEach(() => useModel(learned))

/** The kinds that are read in a bullet of demands, those that the model of clauses alone hears in brackets. */
function kindsOf(line: string): string[] {
  const text = `Requirements:\n\n- ${line}\n- Experience with Go\n`
  return reading(text)
    .requirements.filter(({ span }) => span.line === 3)
    .map(({ kind, rule }) => (rule === CLAUSE_RULE ? `(${kind})` : kind))
}

describe('the model of clauses', () => {
  test.each([
    ['Unafraid to say no to a customer', '(competency)'],
    ['Bring a product from first idea to launch', '(experience)'],
  ])('hears what no phrase knows: %s', (line, kind) => {
    expect(kindsOf(line)).toContain(kind)
    useModel({
      ...learned,
      clauses: {
        labels: CLAUSE_KINDS.length,
        hashes: new Int32Array(2),
        values: new Int16Array(2 * CLAUSE_KINDS.length),
      },
    })
    expect(kindsOf(line)).not.toContain(kind)
  })

  test.each([
    ['We are a team of forty in two towns', []],
    ['Lunch is free on Fridays', []],
    ['You must live in Oregon or Florida', ['location']],
    ['Kubernetes, Terraform and AWS', ['skill']],
    ['4 years of experience with Rust', ['skill']],
  ])('adds nothing to %s', (line, kinds) => expect(kindsOf(line)).toEqual(kinds))

  test('quotes the clause, and names what it asks in its own words', () => {
    const text = 'Requirements:\n\n- Unafraid to say no to a customer\n'
    const { requirements } = reading(text)
    expect(requirements).toMatchObject([
      { quote: 'Unafraid to say no to a customer', names: ['Unafraid to say no to a customer'] },
    ])
  })
})
