import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import ts from 'typescript'
import { describe, expect, test } from 'vitest'
import { extractRequirements } from '../src/extraction/extract.ts'

const src = path.join(import.meta.dirname, '..', 'src')

/** Every regular expression literal of the sources, with its place. */
function expressions(): { readonly place: string; readonly expression: RegExp }[] {
  const found: { place: string; expression: RegExp }[] = []
  for (const file of readdirSync(src, { recursive: true, encoding: 'utf8' }).filter((f) =>
    /\.tsx?$/.test(f),
  )) {
    const source = ts.createSourceFile(
      file,
      readFileSync(path.join(src, file), 'utf8'),
      ts.ScriptTarget.Latest,
      true,
    )
    const visit = (node: ts.Node): void => {
      if (ts.isRegularExpressionLiteral(node)) {
        const end = node.text.lastIndexOf('/')
        found.push({
          place: `${file}:${source.getLineAndCharacterOfPosition(node.pos).line + 1}`,
          expression: new RegExp(node.text.slice(1, end), node.text.slice(end + 1)),
        })
      }
      ts.forEachChild(node, visit)
    }
    visit(source)
  }
  return found
}

/** Strings that make a backtracking expression try again and again: runs of one shape with an end that does not fit. */
const ATTACKS = [
  ' ',
  'a',
  'A',
  '1',
  'a ',
  '1 ',
  '-',
  'a-',
  '.',
  'a.',
  '(',
  ', ',
  '/',
  '*',
  'aA',
  '\n',
  ' \n',
  'a, ',
  '1,',
  '<',
  '&',
  'a@',
  '"',
  'É',
].flatMap((unit) =>
  ['', '!', ' x\u0000'].map((end) => (n: number) => unit.repeat(Math.ceil(n / unit.length)) + end),
)

/** Milliseconds of one test. */
function taking(expression: RegExp, text: string): number {
  const started = performance.now()
  expression.lastIndex = 0
  expression.test(text)
  return performance.now() - started
}

/** Milliseconds of the slowest attack with `n` characters. */
function slowest(expression: RegExp, n: number): number {
  let worst = 0
  for (const attack of ATTACKS) {
    const text = attack(n)
    const took = taking(expression, text)
    // what seems too slow is measured again: the machine may have been busy, an expression that doubles its work stays slow
    worst = Math.max(worst, took > LIMIT ? Math.min(took, taking(expression, text)) : took)
    if (worst > LIMIT) return worst
  }
  return worst
}

/** An expression that doubles with each character is beyond this at 29 characters; one that grows with the square is far below it at 2,000. */
const LIMIT = 400

describe('regular expressions', () => {
  const all = expressions()
  test('are seen', () => expect(all.length).toBeGreaterThan(80))

  test('the sweep knows one that is unsafe', () =>
    expect(slowest(/^(?:a+)+$/, 29)).toBeGreaterThan(LIMIT))

  test('none doubles its work with every character', () => {
    const unsafe = all.filter(
      ({ expression }) => slowest(expression, 29) > LIMIT || slowest(expression, 2000) > LIMIT,
    )
    expect(unsafe.map((u) => `${u.place} ${u.expression.source.slice(0, 80)}`)).toEqual([])
  })
})

/** Some hundred thousand characters each, a megabyte where it is cheap, of what broke other tools. The bound is far above what they take: it catches growth that is not linear. */
const HOSTILE: readonly (readonly [string, string])[] = [
  [
    'a text without a line end',
    '5 years of experience with Python and Go or Java, at least one of Master degree in May 2025 '.repeat(
      1_000,
    ),
  ],
  ['fifteen thousand bullets', 'Requirements:\n' + '• Go\n'.repeat(15_000)],
  ['open brackets', '('.repeat(200_000)],
  ['commas', 'Requirements:\nExperience with ' + 'Go, '.repeat(25_000)],
  ['glued headings', 'Requirements:Experience with GoQualifications:'.repeat(2_000)],
  ['zero-width and bidi marks', '\u200b\u202eGo\u2069\u00ad '.repeat(20_000)],
  ['one word', 'a'.repeat(500_000)],
  ['hyphens', 'go-'.repeat(60_000)],
  ['numbers', '5+ '.repeat(40_000)],
  ['capitals', 'aB'.repeat(200_000)],
]

describe('hostile postings', () => {
  test.each(HOSTILE)('%s', (_, text) => {
    const before = process.memoryUsage().heapUsed
    const started = performance.now()
    const reading = extractRequirements({ source: 'hostile', text, metadata: {}, hints: [] })
    expect(performance.now() - started).toBeLessThan(8_000)
    expect(process.memoryUsage().heapUsed - before).toBeLessThan(600_000_000)
    expect(reading.lines.length).toBeGreaterThan(0)
  })
})
