import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import {
  check,
  InputError,
  loadSaved,
  parse,
  rank,
  readPostings,
  readProfile,
  renderReport,
  withoutText,
  type PostingDocument,
  type ParsedPosting,
  type Report,
} from '../src/index.ts'
import { listed } from '../src/core/listed.ts'
import { kinds, KIND_NAMES } from '../src/requirements/registry.ts'

const root = path.join(import.meta.dirname, '..')
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)
const filesIn = (...folder: string[]): string[] =>
  readdirSync(path.join(root, ...folder), { recursive: true, withFileTypes: true })
    .filter((e) => e.isFile())
    .map((e) => path.join(e.parentPath, e.name))
const profiles = filesIn('profiles').map(
  (file) => readProfile(readFileSync(file, 'utf8'), file).profile,
)

const formOf = async (reading: ParsedPosting): Promise<string> =>
  (await loadSaved()).readingForm(withoutText(reading), reading.text)
const one = async (text: string, source = 'edited.yaml'): Promise<PostingDocument> =>
  (await readPostings(bytes(text), source))[0] as PostingDocument

async function documents(): Promise<PostingDocument[]> {
  const read = filesIn('postings').map(async (file) =>
    readPostings(readFileSync(file), path.relative(root, file)),
  )
  return (await Promise.all(read)).flat()
}

const reportOf = (reading: ParsedPosting, [profile] = profiles): Report =>
  check(reading, profile as never, { asOf: '2025-01-15' })

describe('parse to YAML and check again', () => {
  test('unedited, every report is the same to the byte', async () => {
    const all = await documents()
    expect(all.length).toBeGreaterThan(3)
    for (const document of all) {
      const reading = parse(document)
      const again = parse(await one(await formOf(reading)))
      expect(JSON.stringify(again)).toBe(JSON.stringify(reading))
      for (const profile of profiles)
        expect(renderReport(reportOf(again, [profile]), 'json')).toBe(
          renderReport(reportOf(reading, [profile]), 'json'),
        )
    }
  })

  test('several are one list, and text that a block cannot keep is kept', async () => {
    const odd = await readPostings(
      bytes('Requirements\r\n- 3 years of Go \u202e\u001b[31m \r\n\r\n- Rust\u200b\u2028'),
      'odd.txt',
    )
    const readings = [...(await documents()), ...odd].map(parse)
    const form = (await loadSaved()).readingsForm(
      readings.map((r) => ({ withoutText: withoutText(r), text: r.text })),
    )
    // eslint-disable-next-line no-control-regex -- control characters are what this is about
    expect(form).not.toMatch(/[\p{Cf}\p{Zl}\u0000-\u0008\u000b-\u001f]/u)
    expect(
      (await readPostings(bytes(form), 'all.yaml')).map((d) => JSON.stringify(parse(d))),
    ).toEqual(readings.map((r) => JSON.stringify(r)))
  })

  test('as JSON without its text, the report keeps its verdicts', async () => {
    for (const document of await documents()) {
      const reading = parse(document)
      const report = reportOf(parse(await one(JSON.stringify(withoutText(reading)), 'parsed.json')))
      expect({ ...report, unread: [] }.score).toEqual(reportOf(reading).score)
      expect(report.coverage).toEqual(reading.coverage)
    }
  })

  test('what every kind reads in its corpus has the form of the kind', async () => {
    const { requirementSchema: requirementForm } = await import('../src/extraction/schemas.ts')
    const form = requirementForm()
    let seen = 0
    for (const kind of KIND_NAMES) {
      const corpus = readdirSync(path.join(root, 'src', 'requirements', kind)).includes(
        'examples.ts',
      )
        ? (
            (await import(`../src/requirements/${kind}/examples.ts`)) as {
              default?: { reads: [object, string[]][] }
            }
          ).default
        : undefined
      for (const [, phrases] of corpus?.reads ?? []) {
        for (const phrase of phrases) {
          for (const requirement of parse({
            source: 'x',
            text: `Requirements\n- ${phrase.replace(/[«»]/g, '')}`,
            metadata: {},
            hints: [],
          }).requirements) {
            seen++
            expect(form.safeParse(requirement).error?.issues ?? []).toEqual([])
          }
        }
      }
    }
    expect(seen).toBeGreaterThan(500)
    expect(Object.keys(kinds)).toEqual(KIND_NAMES.toSorted())
  })
})

describe('an edited posting', () => {
  const edited = `schema: fit.parse/1
requirements:
  - kind: skill
    skills: [k8s, { name: Go }]
    minYears: 2
  - kind: education
    levels: [bachelor]
    importance: preferred
  - kind: gpa
    minimum: 3.5
    quote: GPA of 3.5
text: |
  Requirements
  - Kubernetes and Go
  - GPA of 3.5
`
  test('may leave out what the program writes', async () => {
    const { requirements, coverage } = parse(await one(edited))
    expect(requirements).toMatchObject([
      {
        id: 'r1',
        kind: 'skill',
        importance: 'required',
        mode: 'all',
        skills: [{ name: 'Kubernetes', surface: 'k8s', known: true }, { name: 'Go' }],
        rule: 'stated',
      },
      { id: 'r2', kind: 'education', importance: 'preferred', status: 'either', fields: [] },
      { id: 'r3', kind: 'gpa', scale: 4, span: { start: 35, end: 45, line: 3, column: 3 } },
    ])
    expect(coverage).toEqual({ requirementLines: 2, read: 2, unread: 0 })
  })
  test('a requirement added to a line that was not understood answers it', async () => {
    const reading = parse(await one('Requirements\n- Must own a boat of oak\n', 'boat.txt'))
    expect(reading.coverage.unread).toBe(1)
    const form = (await formOf(reading)).replace(
      'requirements: []',
      'requirements:\n  - { kind: other, note: a boat, quote: Must own a boat of oak }',
    )
    expect(parse(await one(form)).coverage).toEqual({ requirementLines: 1, read: 1, unread: 0 })
  })

  const faults: readonly (readonly [string, string, string, number, number])[] = [
    [
      'kind: skill',
      'kind: skil',
      `kind "skil" is not known. Write ${listed(KIND_NAMES, 'or')}. Did you mean "skill"?`,
      3,
      11,
    ],
    [
      'minYears: 2',
      'minYers: 2',
      '"minYers" is no key of requirements. Did you mean "minYears"?',
      5,
      5,
    ],
    ['minYears: 2', 'minYears: two', 'minYears "two" is not a number.', 5, 15],
    [
      'levels: [bachelor]',
      'levels: [batchelor]',
      'levels "batchelor" is not known. Write highschool, associate, bachelor, master, doctorate or any. Did you mean "bachelor"?',
      7,
      14,
    ],
    ['minimum: 3.5', 'scale: 4', 'minimum is missing. Write minimum: and its value.', 9, 5],
    [
      'importance: preferred',
      'importance: prefered',
      'importance "prefered" is not known. Write required or preferred. Did you mean "preferred"?',
      8,
      17,
    ],
    [
      'requirements:',
      'requirement:',
      'requirements is missing. Write requirements: and its value.',
      1,
      1,
    ],
    [
      'schema: fit.parse/1',
      'schema: fit.parse/9',
      'schema "fit.parse/9" is not known. Write fit.parse/1. Did you mean "fit.parse/1"?',
      1,
      9,
    ],
  ]
  test.each(faults)('%s -> %s', async (from, to, message, line, column) => {
    const fault = await one(edited.replace(from, to)).catch((error: unknown) => error)
    expect(fault).toBeInstanceOf(InputError)
    expect((fault as InputError).diagnostics[0]).toMatchObject({
      source: 'edited.yaml',
      message,
      line,
      column,
    })
  })

  test('one bad posting of a batch is told and the rest goes on', async () => {
    const told: InputError[] = []
    const lines = [
      '{"schema":"fit.parse/1","requirements":[{"kind":"skil"}],"text":"Go"}',
      '{"text":"Requirements\\n- Go"}',
    ].join('\n')
    const read = await readPostings(bytes(lines), 'jobs.ndjson', {
      onProblem: (error) => void told.push(error),
    })
    expect([read.length, told.length, told[0]?.diagnostics[0]?.source]).toEqual([
      1,
      1,
      'jobs.ndjson#1',
    ])
    expect((await rank(read, profiles[0] as never, { asOf: '2025-01-15' })).rows).toHaveLength(1)
  })
})
