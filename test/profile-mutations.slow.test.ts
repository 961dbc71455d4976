import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { InputError } from '../src/core/diagnostic.ts'
import { readProfile } from '../src/profiles/index.ts'
import { KNOWN_KEYS, profileShape } from '../src/profiles/schema.ts'
import { fits } from '../src/profiles/shape.ts'
import { zodOf } from '../src/profiles/zod-shape.ts'

const RUNS = Number(process.env['FIT_FUZZ_RUNS'] ?? 500)

const seeds = readdirSync('profiles').map((name) => readFileSync(`profiles/${name}`, 'utf8'))
seeds.push(
  '{ "basics": { "name": "A" }, "education": [{ "studyType": "BSc", "score": "3" }], "skills": [{ "name": "Go", "keywords": ["x"] }], "work": [] }',
)
seeds.push(
  'cv: { name: A, sections: { education: [{ institution: B, date: 2024 – 2025 }], skills: [{ label: Languages, details: Go }] } }',
)

const SCRAPS = [
  '{',
  '}',
  '[',
  ']',
  ':',
  ': ',
  '- ',
  '\n',
  '\t',
  '"',
  "'",
  '#',
  '&a ',
  '*a',
  '!x ',
  '|',
  '>',
  '<<: ',
  '? ',
  '---\n',
  'null',
  '3',
  '__proto__',
  'name: ',
  '\u0000',
  '\u2028',
  '\ud800',
  '2026-05',
  '1e999',
  '(',
  ')',
  '/',
]

/** A profile with some of it cut out, doubled, moved or replaced by scraps that mean something to YAML. */
const mutated = fc
  .tuple(
    fc.constantFrom(...seeds),
    fc.array(
      fc.tuple(
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.nat(40),
        fc.oneof(fc.constantFrom(...SCRAPS), fc.string({ maxLength: 6 })),
      ),
      {
        minLength: 1,
        maxLength: 6,
      },
    ),
  )
  .map(([seed, edits]) =>
    edits.reduce((text, [where, cut, scrap]) => {
      const at = Math.floor(where * text.length)
      return text.slice(0, at) + scrap + text.slice(at + cut)
    }, seed),
  )

function isRead(text: string): boolean {
  try {
    const { profile, warnings } = readProfile(text, 'me.yaml')
    for (const warning of warnings) expect(warning.line ?? 1).toBeGreaterThan(0)
    for (const skill of profile.skills ?? []) expect(skill.name).not.toBe('')
    return true
  } catch (error) {
    if (!(error instanceof InputError)) throw error
    expect(error.diagnostics.length).toBeGreaterThan(0)
    for (const { message, width, excerpt } of error.diagnostics) {
      expect(message).toMatch(/[.?]$/)
      if (excerpt !== undefined) expect(width).toBeGreaterThan(0)
    }
    return false
  }
}

test('no mutation of a profile makes the reader throw anything but an InputError', () => {
  const seen = { read: 0, refused: 0 }
  fc.assert(
    fc.property(mutated, (text) => void (isRead(text) ? seen.read++ : seen.refused++)),
    { numRuns: RUNS, seed: 20261122 },
  )
  expect(seen.read).toBeGreaterThan(RUNS / 20)
  expect(seen.refused).toBeGreaterThan(RUNS / 20)
}, 120_000)

test('no text at all does either', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => void isRead(text)),
    { numRuns: RUNS, seed: 20261122 },
  )
}, 120_000)

test('what fits the shape at a glance is what zod takes', () => {
  const key = fc.constantFrom(...Object.values(KNOWN_KEYS).flat(), 'Go', 'US')
  const scalar = fc.constantFrom<unknown>(
    null,
    true,
    false,
    0,
    2,
    -1,
    Number.NaN,
    '',
    'Go',
    'US',
    '2026-05',
    'soon',
    'expert',
    'yes',
    'remote',
    '3.7',
    'C1',
    'hour',
  )
  const { value } = fc.letrec((tie) => ({
    value: fc.oneof(
      { maxDepth: 4 },
      scalar,
      fc.array(tie('value'), { maxLength: 3 }),
      fc.dictionary(key, tie('value'), { maxKeys: 4 }),
    ),
  }))
  const schema = zodOf(profileShape)
  fc.assert(
    fc.property(fc.dictionary(key, value, { maxKeys: 4 }), (profile) => {
      expect(fits(profileShape, profile)).toBe(schema.safeParse(profile).success)
    }),
    { numRuns: 2 * RUNS },
  )
})
