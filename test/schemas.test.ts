import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js'
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { parse as parseYaml } from 'yaml'
import {
  check,
  gaps,
  loadSaved,
  match,
  parse,
  rank,
  readAdditions,
  readPostings,
  readProfile,
  schemas,
  withoutText,
  type PostingDocument,
  type Profile,
  type SchemaName,
} from '../src/index.ts'

const root = path.join(import.meta.dirname, '..')
const files = (folder: string): string[] =>
  readdirSync(path.join(root, folder)).map((f) => path.join(root, folder, f))
const kept = files('schemas')
const AS_OF = { asOf: '2025-01-15' }

let made: Readonly<Record<SchemaName, object>>
let profiles: Profile[]
let postings: PostingDocument[]
const validators = new Map<string, ValidateFunction>()

/** What is wrong with a value, as the JSON that a program gets. */
function faults(name: SchemaName, value: unknown): unknown[] {
  const validate =
    validators.get(name) ??
    new Ajv2020({ allowUnionTypes: true, strict: true, discriminator: false }).compile(made[name])
  validators.set(name, validate)
  return validate(JSON.parse(JSON.stringify(value))) ? [] : (validate.errors ?? []).slice(0, 3)
}

beforeAll(async () => {
  made = await schemas()
  profiles = files('profiles').map((file) => readProfile(readFileSync(file, 'utf8'), file).profile)
  postings = (
    await Promise.all(files('postings').map((file) => readPostings(readFileSync(file), file)))
  ).flat()
})

describe('JSON Schemas', () => {
  test('those that are kept are those that the program makes (npm run generate writes them)', () => {
    expect(kept.map((file) => path.basename(file)).sort()).toEqual(
      Object.keys(made)
        .map((name) => `${name}.schema.json`)
        .sort(),
    )
    for (const [name, schema] of Object.entries(made))
      expect(readFileSync(path.join(root, 'schemas', `${name}.schema.json`), 'utf8')).toBe(
        `${JSON.stringify(schema, null, 2)}\n`,
      )
  })

  test('every example profile and posting is valid', () => {
    expect(files('profiles').length).toBeGreaterThan(2)
    for (const file of files('profiles'))
      expect([file, faults('profile', parseYaml(readFileSync(file, 'utf8')))]).toEqual([file, []])
    const yaml = files('postings').filter((f) => f.endsWith('.yaml'))
    expect(yaml).not.toEqual([])
    for (const file of yaml)
      expect([file, faults('posting', parseYaml(readFileSync(file, 'utf8')))]).toEqual([file, []])
  })

  test('every output is valid', async () => {
    const { readingForm } = await loadSaved()
    for (const document of postings) {
      const reading = parse(document)
      expect(faults('parse', withoutText(reading))).toEqual([])
      expect(faults('posting', parseYaml(readingForm(withoutText(reading), reading.text)))).toEqual(
        [],
      )
      for (const profile of profiles) {
        expect(faults('report', check(reading, profile, AS_OF))).toEqual([])
        expect(
          faults(
            'report',
            check(reading, profile, {
              ...AS_OF,
              knockouts: true,
              additions: readAdditions('Kubernetes, Go:2y'),
            }),
          ),
        ).toEqual([])
      }
    }
    for (const profile of profiles) {
      expect(faults('ranking', await rank(postings, profile, AS_OF))).toEqual([])
      expect(faults('gaps', await gaps(postings, profile, AS_OF))).toEqual([])
    }
    for (const by of ['profile', 'posting'] as const)
      expect(faults('match', await match(postings, profiles, { ...AS_OF, by, top: 2 }))).toEqual([])
  })

  test('what is wrong is found', () => {
    const report = check(parse(postings[0] as PostingDocument), profiles[0] as Profile, AS_OF)
    expect(faults('report', { ...report, qualified: 'maybe' })).not.toEqual([])
    expect(
      faults('report', {
        ...report,
        findings: report.findings.map((f) => ({
          ...f,
          requirement: { ...f.requirement, kind: 'skil' },
        })),
      }),
    ).not.toEqual([])
    expect(faults('posting', { title: 'No text' })).not.toEqual([])
    expect(faults('profile', { langauges: ['Go'] })).not.toEqual([])
  })
})
