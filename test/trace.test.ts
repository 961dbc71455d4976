import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { parse, renderTrace, trace, type PassageTrace, type PostingDocument } from '../src/index.ts'
import { fit as run } from './session.ts'

const POSTING = `Junior Data Engineer at Heronsgate

About us
We use Kafka and Python all day.

Requirements
- Experience with Go or Rust; Kubernetes is a plus
- You do not need a degree, but you write clear SQL
- Bachelor's degree in \u001b[31mgeology, and some knowledge of the rivers and the
  lakes of the region

Benefits
Health insurance, and a pension after 4 years of experience with us.
`
const cwd = mkdtempSync(path.join(tmpdir(), 'fit-'))
writeFileSync(path.join(cwd, 'data.txt'), POSTING)
writeFileSync(
  path.join(cwd, 'stated.yaml'),
  'text: You know Go\nrequirements:\n  - { kind: skill, skills: [Go] }\n',
)

const fit = (...words: string[]) => run(cwd, words, '', { env: {}, today: '2025-01-15' })

const documentOf = (text: string): PostingDocument => ({
  source: 'data.txt',
  text,
  metadata: {},
  hints: [],
})
const DOCUMENT = documentOf(POSTING)
const only = async (line: number, document = DOCUMENT): Promise<PassageTrace> => {
  const [first] = await trace(document, line)
  if (!first) throw new Error(`nothing on line ${line}`)
  return first
}

describe('a trace', () => {
  test('holds every passage in order, and what was read is what is reported', async () => {
    const all = await trace(DOCUMENT)
    const { lines, requirements } = parse(DOCUMENT)
    expect(all.map((t) => t.line)).toEqual(
      lines.filter((l) => l.role !== 'blank').map((l) => l.line),
    )
    expect(all.flatMap((t) => t.read.map((r) => [r.id, r.kind, r.importance, r.by]))).toEqual(
      requirements.map((r) => [r.id, r.kind, r.importance, r.rule]),
    )
  })

  test('shows section, heading, clauses and skills with what decided over them', async () => {
    const shown = await only(7)
    expect(shown).toMatchObject({
      section: 'requirement',
      heading: 'Requirements',
      intent: 'asks',
      clauses: ['Experience with Go or Rust;', 'Kubernetes is a plus'],
    })
    expect(shown.read.flatMap((r) => r.skills.map((s) => s.name))).toEqual([
      'Go',
      'Rust',
      'Kubernetes',
    ])
    for (const skill of shown.read.flatMap((r) => r.skills)) {
      expect(skill.because.length).toBeGreaterThan(3)
      expect(skill.because.some((r) => Number(r.weight) > 0)).toBe(true)
    }
  })

  test('names at most five features on each side; the strongest stand outside', async () => {
    for (const { because } of await trace(DOCUMENT)) {
      const weights = because.filter((r) => r.by === 'feature').map((r) => Number(r.weight))
      expect(weights.filter((w) => w > 0).length).toBeLessThanOrEqual(5)
      expect(weights.filter((w) => w < 0).length).toBeLessThanOrEqual(5)
      expect(weights).toEqual(weights.toSorted((a, b) => b - a))
    }
  })

  test('the model decides: above 0 it asks, and only then', async () => {
    for (const { because, intent } of await trace(DOCUMENT)) {
      const margin = because.find((r) => r.by === 'model')?.weight
      // line 8 asks beside what it takes back, which the rules settle
      const besides = because.some((r) => r.says.includes('that the model does not hear'))
      expect(besides || Number(margin) > 0).toBe(intent === 'asks')
    }
  })

  test('features are named in words, none by its hash', async () => {
    const says = (await trace(DOCUMENT)).flatMap((t) => [
      ...t.because.map((r) => r.says),
      ...t.read.flatMap((r) => r.skills.flatMap((s) => s.because.map((b) => b.says))),
    ])
    expect(says.filter((s) => /#\d|\{|template \d|undefined|NaN/.test(s))).toEqual([])
    expect(says).toContain('the words “a” “plus”')
  })

  test('what was dropped stands with its reason', async () => {
    const waived = await only(8)
    expect(waived.dropped).toContainEqual(
      expect.objectContaining({
        what: 'degree',
        kind: 'education',
        why: 'the sentence itself takes the demand back',
      }),
    )
    expect(waived.read.map((r) => r.kind)).not.toContain('education')
    expect((await only(13)).dropped).toContainEqual(
      expect.objectContaining({
        kind: 'experience',
        why: 'among benefits only phrases count that are sure of themselves',
      }),
    )
    expect((await only(6)).dropped).toContainEqual(
      expect.objectContaining({ what: 'Requirements', kind: 'heading' }),
    )
  })

  test.each([
    ['You have no degree, and we do not mind', 'education', 'degree', 'not asked'],
    ['A degree of freedom in what you do', 'education', 'degree', 'something else'],
    ['Speak with customers in English-speaking markets', 'language', 'English', 'something else'],
    ['A team with over 30 years of experience in logistics', 'experience', '30 years', 'of others'],
    ['Six weeks of vacation and 10 hours a week of training', 'availability', '10 hours', 'gives'],
    ['The option to work on-site in Oslo', 'location', 'on-site in Oslo', 'left to the candidate'],
    ['No travel required, and no on-call rotation', 'availability', 'on-call', 'not asked'],
    ['If this role is remote, you work from Norway', 'location', 'remote', 'in a case only'],
    ['US citizenship required: No', 'workAuthorization', 'citizenship', 'not asked'],
    ['$30 per hour for rising seniors', 'graduation', 'rising seniors', 'gives'],
    ['You read our papers at top conferences', 'publication', 'papers', 'of others'],
    ['Children 18 years or older may visit', 'other', '18 years', 'of others'],
    ['A bonus for a GPA of 3.5', 'gpa', 'GPA of 3.5', 'gives'],
  ])('%s: says why no %s is read', async (line, kind, words, why) => {
    const { read, dropped } = await only(2, documentOf(`Requirements\n- ${line}\n`))
    expect(read.filter((r) => r.kind === kind)).toEqual([])
    const drops = dropped.filter((d) => d.kind === kind)
    expect(drops.map((d) => `${d.what}: ${d.why}`).join('\n')).toMatch(
      new RegExp(`${words}.*: .*${why}`, 'i'),
    )
  })

  test('a duty, an address and a label say why nothing is read of them', async () => {
    const text = [
      'Responsibilities',
      '- Teach students of a PhD program in physics',
      'https://heronsgate.example/senior-python-developer',
    ].join('\n')
    const whys = (await trace(documentOf(text))).map((t) => t.dropped.map((d) => d.why))
    expect(whys[1]?.join()).toMatch(/only where something is asked|tells of a duty/)
    expect(whys[2]).toContain('it is an address and nothing else: its words are not looked at')
  })

  test('a passage is found on each of its lines; a blank line has none', async () => {
    expect(await trace(DOCUMENT, 10)).toEqual(await trace(DOCUMENT, 9))
    expect(await trace(DOCUMENT, 5)).toEqual([])
  })

  test('as text it cannot steer the terminal', async () => {
    const text = await renderTrace('data\u001b[2J.txt', await trace(DOCUMENT))
    expect(text).toContain('geology')
    // eslint-disable-next-line no-control-regex -- none may be left
    expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f]/)
  })
})

describe('fit parse --trace', () => {
  test('text: every passage, or that of a line', async () => {
    const whole = await fit('parse', 'data.txt', '--trace')
    expect([whole.code, whole.stderr]).toEqual([0, ''])
    expect(whole.stdout).toContain('“We use Kafka and Python all day.”')
    const one = await fit('parse', 'data.txt', '--trace=8')
    expect(one.stdout).not.toContain('Kafka')
    expect(one.stdout).toMatch(/^ {3}8 \w+ {2}section requirement, under “Requirements”$/m)
    expect(one.stdout).toMatch(/dropped +education “degree” by/)
  })

  test('json: the reading with an array, as the schema has it', async () => {
    const { stdout } = await fit('parse', 'data.txt', '--trace=8', '--format', 'json')
    const { trace: traced, ...reading } = JSON.parse(stdout) as { trace: PassageTrace[] }
    expect(traced).toEqual([await only(8)])
    expect(reading).toEqual(JSON.parse((await fit('parse', 'data.txt', '-f', 'json')).stdout))
  })

  test('what it prints as json is a posting like any other', async () => {
    await fit('parse', 'data.txt', '--trace', '-f', 'json', '-o', 'traced.json')
    expect((await fit('parse', 'traced.json')).code).toBe(0)
  })

  test('stated requirements were not read from the text', async () => {
    const { code, stdout } = await fit('parse', 'stated.yaml', '--trace')
    expect([code, stdout]).toEqual([0, 'stated.yaml: nothing was read from the text here.\n'])
  })

  test.each([
    ['data.txt --trace=14', 'data.txt has 13 lines'],
    ['data.txt --trace=0', 'takes the number of a line, not "0"'],
    ['--trace data.txt', 'write --trace behind the posting'],
    ['data.txt --trace -f yaml', '--trace goes with text, json and ndjson'],
  ])('%s is a usage error', async (words, message) => {
    const { code, stdout, stderr } = await fit('parse', ...words.split(' '))
    expect([code, stdout]).toEqual([2, ''])
    expect(stderr).toContain(message)
  })
})
