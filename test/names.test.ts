import fc from 'fast-check'
import { expect, test } from 'vitest'
import { ByteReader, ByteWriter } from '../src/extraction/model/bytes.ts'
import { packWeights, compileModel, STEP } from '../src/extraction/model/compile.ts'
import { model } from '../src/extraction/model/model.ts'
import { judgedNames } from '../src/extraction/model/judged-names.ts'
import { unpackModel } from '../src/extraction/model/packing.ts'
import { candidatesIn } from '../src/extraction/model/tagger.ts'
import type { TokenContext } from '../src/extraction/model/token-features.ts'
import { sumOfTrees } from '../src/extraction/model/trees.ts'
import { slotOf } from '../src/extraction/model/weights.ts'
import { skillsAt } from '../src/requirements/skill/reader.ts'
import { clauses, type Clause } from '../src/document/clauses.ts'
import type { Passage } from '../src/document/outline.ts'
import { extractRequirements } from '../src/extraction/extract.ts'
import { prepare } from '../src/extraction/prepare.ts'

test('numbers of weights.bin come back as they were written', () => {
  const signed = fc.array(fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 }))
  fc.assert(
    fc.property(fc.array(fc.nat({ max: 2 ** 32 - 1 })), signed, (unsigned, list) => {
      const writer = new ByteWriter()
      for (const number of unsigned) writer.unsigned(number)
      writer.list(list)
      const reader = new ByteReader(writer.written())
      expect(unsigned.map(() => reader.unsigned())).toEqual(unsigned)
      expect(reader.list()).toEqual(list)
    }),
  )
})

test('what training writes is what the program reads', () => {
  const none = new Int32Array(0)
  const steps = Int32Array.from({ length: 12 }, (_, i) => 100 * i - 500)
  const kept = (weights: readonly number[]) =>
    [-5, 7, 2 ** 31 - 1].map((hash) => [hash, weights] as const)
  const trees = Int16Array.from([3, -1, -358, 0])
  const bytes = packWeights({
    words: { kept: kept([-3 * STEP]), transitions: none },
    passages: { kept: kept([0, 2 * STEP, -STEP]), transitions: steps },
    skills: { kept: kept([0, -100 * STEP, 9 * STEP]), transitions: steps },
    classes: {
      kept: kept([(200 << 8) | 40]).map(([h, [v]]) => [h, [((v ?? 0) << 16) >> 16]]),
      transitions: none,
    },
    clauses: { kept: kept([STEP, -2 * STEP, 300 * STEP]), transitions: none },
    trees,
  })
  const read = unpackModel(compileModel(bytes))
  expect([...read.trees]).toEqual([...trees])
  expect([...read.skills.transitions]).toEqual([...steps])
  for (const hash of [-5, 7, 2 ** 31 - 1]) {
    const slot = 3 * slotOf(read.skills.weights.hashes, hash)
    expect([...read.skills.weights.values.slice(slot, slot + 3)]).toEqual([
      0,
      -100 * STEP,
      9 * STEP,
    ])
    const at = 3 * slotOf(read.clauses.hashes, hash)
    expect([...read.clauses.values.slice(at, at + 3)]).toEqual([STEP, -2 * STEP, 300 * STEP])
  }
})

test('a tree is walked to its leaf, and leaves of all trees add up', () => {
  // feature 1 at most 10: 5, else feature 0 at most -2: 7, else -9
  const tree = [15, 1, 10, 6, -1, 5, 0, 0, -2, 6, -1, 7, 0, -1, -9, 0]
  const constant = [3, -1, 100, 0]
  const trees = Int16Array.from([...constant, ...tree])
  expect(sumOfTrees(trees, [0, 10])).toBe(105)
  expect(sumOfTrees(trees, [-2, 11])).toBe(107)
  expect(sumOfTrees(trees, [-1, 11])).toBe(91)
  expect(sumOfTrees(new Int16Array(0), [1])).toBe(0)
})

const contextsOf = (text: string): readonly TokenContext[] => {
  let asked: readonly TokenContext[] = []
  extractRequirements(
    { source: 'test', text, metadata: {}, hints: [] },
    { probe: (contexts) => void (asked = contexts) },
  )
  return asked
}

const POSTING =
  'Requirements:\n\n• Experience with Kafka, Terraform and careful planning\n• You write Rust and enjoy Kafka\n\nBenefits:\n\n• A bicycle\n'

test('candidates do not overlap, stand in order, and hold all that is taken', () => {
  const contexts = contextsOf(POSTING)
  expect(contexts.length).toBeGreaterThanOrEqual(2)
  for (const context of contexts) {
    const candidates = candidatesIn(model(), context)
    candidates.forEach(({ from, to, lead, margin, isTaken }, i) => {
      expect(from).toBeGreaterThanOrEqual(candidates[i - 1]?.to ?? context.from)
      expect(to).toBeGreaterThan(from)
      expect(to).toBeLessThanOrEqual(context.to)
      expect(lead).toBeLessThanOrEqual(0)
      if (isTaken) expect(margin).toBeGreaterThanOrEqual(0)
    })
  }
})

test('without trees the proposals of the model of words stand', () => {
  const contexts = contextsOf(POSTING)
  const bare = { ...model(), trees: new Int16Array(0) }
  const judged = judgedNames(bare, contexts, 5)
  judged.forEach((names, i) => {
    const taken = candidatesIn(bare, contexts[i] as TokenContext).map(({ isTaken }) => isTaken)
    expect(names.map(({ isSkill }) => isSkill)).toEqual(taken)
  })
})

test('a name is judged with what the whole posting says: the same words again are known', () => {
  const [first] = judgedNames(model(), contextsOf(POSTING), 5)
  const [alone] = judgedNames(model(), contextsOf(POSTING.replace('enjoy Kafka', 'enjoy Rust')), 5)
  const kafka = (names = first) => names?.[0]?.features
  expect(kafka()).not.toEqual(kafka(alone))
})

/** The names that are read where the models take all words of a bullet for one. */
function namesAt(text: string): string[] {
  const document = { source: 'test', text: `Requirements:\n\n• ${text}\n`, metadata: {}, hints: [] }
  const { tokens, passages } = prepare(document)
  const passage = passages.find(({ isHeading }) => !isHeading) as Passage
  const [clause] = clauses(document.text, tokens, passage)
  const context = {
    text: document.text,
    tokens,
    passage,
    clause: clause as Clause,
    demand: true,
    duty: false,
    claimed: () => false,
    found: () => false,
    quoted: () => false,
    refuse: undefined,
  }
  const found = skillsAt(context, [{ from: passage.from, to: passage.to }])
  return found.flatMap(({ draft }) => draft.skills.map(({ surface }) => surface))
}

test.each([
  ['ETL/ELT', ['ETL', 'ELT']],
  ['Terraform/Ansible tools', ['Terraform', 'Ansible tools']],
  // a name that holds a slash, and a side that is no name
  ['CI/CD', ['CI/CD']],
  ['TCP/IP', ['TCP/IP']],
  ['Kafka/wombat', ['Kafka/wombat']],
])('a name with a slash: %s', (text, names) => {
  expect(namesAt(text)).toEqual(names)
})
