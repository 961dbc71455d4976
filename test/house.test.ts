import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import ts from 'typescript'
import { describe, expect, test } from 'vitest'
import { KIND_NAMES } from '../src/requirements/registry.ts'

const src = path.join(import.meta.dirname, '..', 'src')

/** The rooms in which text becomes words, sections and names. */
const TEXT = ['matcher', 'document', 'vocabulary', 'vocabulary/lexicon']

/** The rooms of the library. */
const LIBRARY = [
  ...['core', 'settings', 'postings', 'profiles', 'requirements', 'extraction', 'evaluation'],
  ...['deduplication', 'study', 'ranking', 'report'],
]

/** What each room may import besides itself. */
const MAY: Readonly<Record<string, readonly string[]>> = {
  core: [],
  // lists of words, which import nothing: every room that reads may take them
  'vocabulary/lexicon': [],
  matcher: ['core', 'vocabulary/lexicon'],
  vocabulary: ['core', 'matcher', 'vocabulary/lexicon'],
  document: ['core', 'matcher', 'vocabulary/lexicon'],
  yaml: ['core'],
  settings: ['core', 'yaml'],
  postings: ['core', 'matcher', 'vocabulary', 'vocabulary/lexicon', 'yaml'],
  profiles: ['core', 'matcher', 'vocabulary', 'vocabulary/lexicon', 'yaml'],
  requirements: ['core', ...TEXT],
  extraction: ['core', ...TEXT, 'postings', 'requirements'],
  evaluation: ['core', ...TEXT, 'requirements', 'extraction'],
  deduplication: ['core', 'matcher'],
  study: ['core', ...TEXT, 'requirements', 'extraction', 'evaluation', 'deduplication'],
  ranking: ['core', 'requirements', 'extraction', 'evaluation', 'deduplication', 'study'],
  report: ['core'],
  page: ['core', 'report', 'evaluation'],
  // a program of its own beside the command line
  app: ['core', 'report', 'page', 'vocabulary', 'extraction', 'index.ts'],
  'parts.ts': LIBRARY,
  'index.ts': [...LIBRARY, 'parts.ts'],
  commands: [...LIBRARY, 'parts.ts', 'index.ts'],
  'cli.ts': ['core', 'commands', 'report', 'parts.ts'],
}

const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter((f) =>
  /\.tsx?$/.test(f),
)
const LEXICON = path.join('vocabulary', 'lexicon', path.sep)
const floor = (file: string): string =>
  file.startsWith(LEXICON) ? 'vocabulary/lexicon' : (file.split(path.sep)[0] ?? '')
const importsOf = (file: string, text: string): string[] =>
  [...text.matchAll(/(?:from|import) ?\(?'(\.[^']+)'/g)].map((m) =>
    path.join(path.dirname(file), m[1] ?? ''),
  )

/** The modules that a text of TypeScript loads before it runs: what it imports for types alone, or when it is asked for, is not there. */
const loadedBy = (text: string): string[] =>
  [...text.matchAll(/^(?:import|export)(?! type\b)[^'"();=]*'([^']+)'/gm)].map((m) => m[1] ?? '')

/** Packages that are loaded with a file, by it or by what it loads; `seen` are the files that were looked at. */
function packagesOf(file: string, seen = new Set<string>()): string[] {
  if (seen.has(file)) return []
  seen.add(file)
  return loadedBy(readFileSync(path.join(src, file), 'utf8')).flatMap((name) =>
    name.startsWith('.') ? packagesOf(path.join(path.dirname(file), name), seen) : [name],
  )
}

/** Whether the build writes a file: modules of word lists, which are as long as their lists. */
const isMade = (file: string): boolean =>
  path.basename(file) === 'lexicon.ts' || file.includes(LEXICON)

/** How often a text of TypeScript says of what type a value is where the compiler cannot tell: `x as T`, but not `as const`. */
function castsIn(file: string, text: string): number {
  // most files have none, which is quicker to see than to parse them
  if (
    !/\bas (?!const\b)/.test(
      text.replace(/'(?:[^'\\\n]|\\.)*'|\/\/.*|^\s*\/?\*.*|^import .*/gm, ''),
    )
  )
    return 0
  let casts = 0
  const look = (node: ts.Node): void => {
    if (ts.isAsExpression(node) && !ts.isConstTypeReference(node.type)) casts++
    ts.forEachChild(node, look)
  }
  look(ts.createSourceFile(file, text, ts.ScriptTarget.Latest))
  return casts
}

/** The names under which a text of TypeScript exports what it declares. */
const exportedBy = (text: string): string[] => [
  ...new Set(
    [
      ...text.matchAll(
        /^export (?:async )?(?:const|let|function\*?|class|interface|type|enum) (\w+)/gm,
      ),
    ].map((m) => m[1] ?? ''),
  ),
]

/** Files from which a way of imports leads back to them. */
function circles(imports: ReadonlyMap<string, readonly string[]>): string[] {
  const left = new Map(imports)
  for (let before = 0; before !== left.size;) {
    before = left.size
    // what imports nothing that is left, or is imported by nothing that is left, stands in no circle
    const imported = new Set([...left.values()].flat())
    for (const [file, to] of left)
      if (!imported.has(file) || !to.some((t) => left.has(t))) left.delete(file)
  }
  return [...left.keys()]
}

/** Imports that lead up, or from one kind to another. */
function wrong(file: string, text: string): string[] {
  const kind = (f: string): string | undefined =>
    /^requirements[\\/](?!shared[\\/])(\w+)[\\/]/.exec(f)?.[1]
  return importsOf(file, text)
    .filter(
      (to) =>
        (floor(to) !== floor(file) && !MAY[floor(file)]?.includes(floor(to))) ||
        (kind(file) !== undefined && kind(to) !== undefined && kind(file) !== kind(to)),
    )
    .map((to) => `${file} -> ${to}`)
}

describe('the house', () => {
  test('is seen: files on every floor, with imports', () => {
    expect(files.length).toBeGreaterThan(50)
    expect(
      Object.keys(MAY).filter(
        (f) => !['page', 'app'].includes(f) && !files.some((file) => floor(file) === f),
      ),
    ).toEqual([])
    expect(
      files.flatMap((f) => importsOf(f, readFileSync(path.join(src, f), 'utf8'))).length,
    ).toBeGreaterThan(100)
  })

  test('imports lead down only', () => {
    expect(files.flatMap((f) => wrong(f, readFileSync(path.join(src, f), 'utf8')))).toEqual([])
  })

  test('no files import one another in a circle, by types neither', () => {
    // what is loaded when asked for may need who asks
    const atOnce = (text: string): string => text.replace(/\bimport\('[^']+'\)/g, '')
    const imports = new Map(
      files.map((f) => [f, importsOf(f, atOnce(readFileSync(path.join(src, f), 'utf8')))]),
    )
    expect(circles(imports)).toEqual([])
    expect(
      circles(
        new Map([
          ['a', ['b']],
          ['b', ['c']],
          ['c', ['b']],
        ]),
      ),
    ).toEqual(['b', 'c'])
  })

  test('zod is loaded where a posting states its requirements, and not to read and judge one', () => {
    for (const file of ['cli.ts', 'commands/check.ts', 'extraction/extract.ts'])
      expect(packagesOf(path.normalize(file)), file).not.toContain('zod')
    expect(packagesOf(path.join('commands', 'check.ts'))).toContain('chalk')
    expect(packagesOf(path.join('extraction', 'schemas.ts'))).toContain('zod')
    expect(loadedBy("import type { A } from 'a'\nexport type { B } from 'b'")).toEqual([])
    // the compiler leaves this import in place, though it needs it for a type alone
    expect(loadedBy("import { type C } from 'c'\nimport 'd'\nexport * from 'e'")).toEqual([
      ...['c', 'd', 'e'],
    ])
  })

  test('no file has more than 400 lines', () => {
    const root = path.join(src, '..')
    const own = ['src', 'test', 'bench', 'bin', 'extension'].flatMap((folder) =>
      readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
        .filter((f) => /\.[cm]?[jt]sx?$/.test(f) && !f.startsWith('fixtures') && !isMade(f))
        .map((f) => path.join(folder, f)),
    )
    expect(own.length).toBeGreaterThan(500)
    const lines = (f: string): number =>
      readFileSync(path.join(root, f), 'utf8').split('\n').length - 1
    expect(own.filter((f) => lines(f) > 400)).toEqual([])
  })

  test('types are cast fewer than four times in a thousand lines', () => {
    const own = files.filter((f) => !isMade(f))
    const texts = own.map((f) => readFileSync(path.join(src, f), 'utf8'))
    const lines = texts.reduce((sum, text) => sum + text.split('\n').length - 1, 0)
    const casts = texts.reduce((sum, text, i) => sum + castsIn(own[i] ?? '', text), 0)
    expect((1000 * casts) / lines).toBeLessThan(4)
    expect(castsIn('a.ts', "const [a, b] = [x as unknown as A, y as const, 'z as Z']")).toBe(2)
  })

  test('every kind has the same files', () => {
    for (const name of KIND_NAMES) {
      const own = readdirSync(path.join(src, 'requirements', name))
      expect(own).toEqual(
        expect.arrayContaining([
          ...['index.ts', 'requirement.ts', 'schema.ts', 'extract.ts', 'examples.ts'],
          ...['lexicon.yaml', 'judging.md'],
        ]),
      )
    }
  })

  /** File names that were those of several things at once. */
  const AMBIGUOUS = [
    ...['areas', 'dates', 'europe', 'held', 'measure', 'names', 'places', 'read', 'seats'],
    ...['sentences', 'status', 'wanted', 'words'],
  ]

  test('a name that could hold anything is the name of one file', () => {
    // lists of the lexicon are told apart by their folder
    const own = files.filter((f) => !f.startsWith(path.join('vocabulary', 'lexicon')))
    for (const name of AMBIGUOUS)
      expect(own.filter((f) => path.basename(f) === `${name}.ts`).length).toBeLessThan(2)
    for (const name of ['common', 'helpers', 'misc', 'tools', 'utils'])
      expect(own.filter((f) => path.basename(f) === `${name}.ts`)).toEqual([])
  })

  /** Names that stand in many files for the same thing there, and where. */
  const SAME_EVERYWHERE = new Map<string, RegExp>([
    // each kind of requirement: how it is read, how it is written, what its examples judge
    ['extraction', /^requirements\/\w+\/extract\.ts$/],
    ['reader', /^requirements\/\w+\/reader\.ts$/],
    ['rules', /^requirements\/\w+\/rules\.ts$/],
    ['shape', /^requirements\/\w+\/schema\.ts$/],
    ['judges', /^requirements\/\w+\/judged\.ts$/],
    // each applicant tracking system, and each command
    ['system', /^postings\/ats\/systems\/[\w-]+\.ts$/],
    ['run', /^commands\/[\w-]+\.ts$/],
  ])

  test('a name that a file exports is the name of one thing', () => {
    const exported = files
      .filter((f) => !isMade(f))
      .map((f) => ({
        place: f.replaceAll(path.sep, '/'),
        names: exportedBy(readFileSync(path.join(src, f), 'utf8')),
      }))
    const places = new Map<string, string[]>()
    for (const { place, names } of exported)
      for (const name of names)
        if (!SAME_EVERYWHERE.get(name)?.test(place))
          places.set(name, [...(places.get(name) ?? []), place])
    expect(places.size).toBeGreaterThan(1000)
    expect([...places].filter(([, of]) => of.length > 1)).toEqual([])
    // what is excepted, is so because it stands in several files
    for (const [name, where] of SAME_EVERYWHERE)
      expect(
        exported.filter(({ place, names }) => where.test(place) && names.includes(name)).length,
        name,
      ).toBeGreaterThan(1)
    expect(exportedBy('export type A = 1\nexport async function b() {}\nexport { c }')).toEqual([
      'A',
      'b',
    ])
  })

  test('a planted upward import is found', () => {
    expect(
      wrong(
        path.join('core', 'planted.ts'),
        "import { evaluate } from '../evaluation/evaluate.ts'",
      ),
    ).toHaveLength(1)
    expect(
      wrong(
        path.join('requirements', 'skill', 'planted.ts'),
        "import { gpa } from '../gpa/index.ts'",
      ),
    ).toHaveLength(1)
    expect(
      wrong(
        path.join('document', 'planted.ts'),
        "const { extractRequirements } = await import('../extraction/extract.ts')",
      ),
    ).toHaveLength(1)
  })

  test('nothing below the commands needs Node: the library runs in a browser', () => {
    // PDF and Word documents are read by a program of its own
    const ofNode = ['heavy-process.ts', 'docx.ts', 'pdf.ts'].map((f) =>
      path.join('postings', 'formats', f),
    )
    const users = files.filter(
      (f) =>
        !['commands', 'cli.ts'].includes(floor(f)) &&
        !ofNode.includes(f) &&
        /^import (?!type\b).*'node:|\bBuffer\b|\brequire\('/m.test(
          readFileSync(path.join(src, f), 'utf8').replace(/^\s*(?:\/\/|\*|\/\*).*$/gm, ''),
        ),
    )
    expect(users).toEqual([])
  })

  test('only core/alike.ts and matcher/stem.ts import natural, only cli.ts asks process and the clock', () => {
    const users = (shape: RegExp): string[] =>
      files.filter((f) =>
        shape.test(
          readFileSync(path.join(src, f), 'utf8').replace(/^\s*(?:\/\/|\*|\/\*).*$/gm, ''),
        ),
      )
    expect(users(/from 'natural/)).toEqual([
      path.join('core', 'alike.ts'),
      path.join('matcher', 'stem.ts'),
    ])
    // two programs of their own: the command line, and what reads heavy formats
    expect(users(/\bprocess\.(?:env|argv|stdout|stderr|stdin|cwd|exit)/)).toEqual([
      'cli.ts',
      path.join('postings', 'formats', 'heavy-process.ts'),
    ])
    // one place cleans what is printed
    expect(users(/\b(?:stdout|stderr)\.write\(/)).toEqual([
      'cli.ts',
      path.join('commands', 'output.ts'),
    ])
    expect(users(/new Date\(\)|Date\.now\(/)).toEqual(['cli.ts', path.join('app', 'main.tsx')])
  })
})
