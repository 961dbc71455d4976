import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { tokenize } from '../src/matcher/tokenizer.ts'
import { compile } from '../src/vocabulary/compile.ts'
import { conceptNamed, isName, size, termAt } from '../src/vocabulary/index.ts'
import { areSiblings, isA, prerequisites } from '../src/vocabulary/relations.ts'

const folder = path.join(import.meta.dirname, '..', 'src', 'vocabulary', 'terms')
const files = new Map(
  readdirSync(folder).map((f) => [f, parse(readFileSync(path.join(folder, f), 'utf8')) as unknown]),
)

const named = (text: string): (string | null)[] => {
  const tokens = tokenize(text, isName)
  const found: string[] = []
  for (let at = 0; at < tokens.length;) {
    const term = termAt(tokens, at, tokens.length)
    if (term && term.concept.kind !== 'none') found.push(term.concept.name)
    at = term ? term.to : at + 1
  }
  return found
}

describe('the terms', () => {
  test('hold at least 1,500 concepts, with no fault', () => {
    const { concepts, faults } = compile(files)
    expect(concepts).toBeGreaterThan(1500)
    expect(faults).toEqual([])
    expect(size()).toBe(concepts)
  })

  test('a duplicate, a dangling reference and an unknown key are found', () => {
    const faulty = new Map<string, unknown>([
      [
        'a.yaml',
        [
          { name: 'Alpha', kind: 'tool', aliases: ['beta'] },
          { name: 'Beta', kind: 'tool' },
        ],
      ],
      [
        'b.yaml',
        [
          { name: 'Gamma', kind: 'tool', broader: ['nothing'] },
          { name: 'Delta', kind: 'tool', alias: [] },
        ],
      ],
    ])
    expect(compile(faulty).faults.map((f) => f.message)).toEqual([
      expect.stringContaining('alias'),
      expect.stringContaining('also a name of "Alpha"'),
      expect.stringContaining('"nothing", which no file has'),
    ])
  })

  test('short names carry a guard, unless nothing else is written so', () => {
    const plain = new Set(
      'sql aws gcp css php ios npm cli gui xml csv svg seo ml ai nlp llm api apis etl ci cd qa ux ui iot sre dns vpn tcp udp http gpu cpu'.split(
        ' ',
      ),
    )
    const short = [...files].flatMap(([file, terms]) =>
      (terms as { name: string; kind: string; guard?: unknown }[])
        .filter(
          (t) =>
            t.name.length <= 2 &&
            t.kind !== 'none' &&
            t.guard === undefined &&
            !plain.has(t.name.toLowerCase()),
        )
        .map((t) => `${file}: ${t.name}`),
    )
    expect(short).toEqual([])
  })
})

describe('names in a text', () => {
  test.each([
    ['golang, k8s and Postgres', ['Go', 'Kubernetes', 'PostgreSQL']],
    ['C++17, C# and .NET', ['C++', 'C#', '.NET']],
    ['Node, Node.js and nodejs', ['Node.js', 'Node.js', 'Node.js']],
    ['JavaScript is not Java', ['JavaScript', 'Java']],
    ['object-oriented programming', ['object-oriented programming']],
    ['python3 and HTML5', ['Python', 'HTML']],
    ['go-to-market plans and red flags', []],
    ['a zoomable canvas, high quality', []],
    [
      'data modelling, mathematical optimisation and containerised services',
      ['data modeling', 'mathematical optimization', 'containerization'],
    ],
    ['a promise, an enterprise and some advice', []],
    ['security of the office, storage of boxes', []],
  ])('%s', (text, names) => expect(named(text)).toEqual(names))

  test('aliases lead to one concept, and unknown names to none', () => {
    expect(conceptNamed('sklearn')?.name).toBe('scikit-learn')
    expect(conceptNamed('Postgres')?.id).toBe(conceptNamed('postgresql')?.id)
    expect(conceptNamed('no such thing')).toBeNull()
  })

  test.each([
    ['VLANS', 'VLAN'],
    ['vlans', 'VLAN'],
    ['statistical modelling', 'statistical modeling'],
    ['time series analyses', 'time series analysis'],
    ['search engine optimisation', 'SEO'],
    ['data centre operations', 'data center operations'],
    ['analytics', 'data analysis'],
    ['routers', 'network equipment'],
    ['Materialise', null],
    ['CANVAS', null],
  ])('the entry "%s" of a profile is %s', (written, name) => {
    expect(conceptNamed(written)?.name ?? null).toBe(name)
  })

  // What an advert calls the one and a résumé the other: any advisor counts them for each other.
  test.each([
    ['HTTPS', 'HTTP'],
    ['Wi-Fi', 'wireless networking'],
    ['PPC', 'SEM'],
    ['IDS/IPS', 'intrusion detection'],
    ['continuous delivery', 'CI/CD'],
    ['requirements gathering', 'requirements analysis'],
    ['no-code', 'low-code'],
    ['vSphere', 'VMware'],
    ['data cleaning', 'data wrangling'],
    ['server administration', 'systems administration'],
    ['multi-GPU training', 'distributed training'],
  ])('"%s" and "%s" are one thing', (one, other) => {
    expect(conceptNamed(one)).not.toBeNull()
    expect(conceptNamed(one)?.id).toBe(conceptNamed(other)?.id)
  })

  // The second is asked by its own name, and whoever has the first has it; the first is more.
  test.each([
    ['requirements gathering', 'business requirements'],
    ['ISO 27001 implementation', 'ISO 27001'],
    ['security compliance', 'security frameworks'],
    ['log management', 'log analysis'],
    ['dbt', 'modern data stack'],
    ['Azure Databricks', 'Databricks'],
    ['MLOps', 'machine learning lifecycle'],
    ['on-device machine learning', 'edge AI'],
  ])('"%s" proves "%s", and not the other way round', (narrow, broad) => {
    const [from, to] = [conceptNamed(narrow)?.id ?? -1, conceptNamed(broad)?.id ?? -2]
    expect(isA(from, to)).toBe(true)
    expect(isA(to, from)).toBe(false)
  })

  // Names that stood for each other once and that an advert tells apart.
  test.each([
    ['project management', 'project scheduling'],
    ['project management', 'project coordination'],
    ['decision support', 'decision support systems'],
    ['Databricks', 'Azure Databricks'],
    ['Excel charts', 'Microsoft Excel'],
    ['content design', 'UX writing'],
    ['DAMA', 'DAMA-DMBOK'],
  ])('"%s" is not "%s"', (one, other) => {
    expect(conceptNamed(one)?.id).not.toBe(conceptNamed(other)?.id)
  })

  test('narrower proves broader, siblings transfer both ways', () => {
    const id = (name: string): number => conceptNamed(name)?.id ?? -1
    expect(isA(id('PyTorch'), id('deep learning framework'))).toBe(true)
    expect(isA(id('Go'), id('programming language'))).toBe(true)
    expect(isA(id('PostgreSQL'), id('relational database'))).toBe(true)
    expect(isA(id('SQL'), id('PostgreSQL'))).toBe(false)
    expect(areSiblings(id('MySQL'), id('PostgreSQL'))).toBe(true)
    expect(areSiblings(id('PostgreSQL'), id('MySQL'))).toBe(true)
    expect(prerequisites(id('Kubernetes')).map((c) => c.name)).toContain('Docker')
  })
})
