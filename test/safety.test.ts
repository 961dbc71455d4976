import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { isSafe } from 'redos-detector'
import ts from 'typescript'
import { describe, expect, test } from 'vitest'
import { read } from '../src/match/read.ts'

const src = path.join(import.meta.dirname, '..', 'src')

/** Every regular expression literal of the sources, with its place. */
function expressions(): { readonly place: string; readonly expression: RegExp }[] {
  const found: { place: string; expression: RegExp }[] = []
  for (const file of readdirSync(src, { recursive: true, encoding: 'utf8' }).filter((f) => /\.tsx?$/.test(f) && !f.endsWith('generated.ts'))) {
    const source = ts.createSourceFile(file, readFileSync(path.join(src, file), 'utf8'), ts.ScriptTarget.Latest, true)
    const visit = (node: ts.Node): void => {
      if (ts.isRegularExpressionLiteral(node)) {
        const end = node.text.lastIndexOf('/')
        found.push({ place: `${file}:${source.getLineAndCharacterOfPosition(node.pos).line + 1}`, expression: new RegExp(node.text.slice(1, end), node.text.slice(end + 1)) })
      }
      ts.forEachChild(node, visit)
    }
    visit(source)
  }
  return found
}

describe('regular expressions', () => {
  const all = expressions()
  test('are seen', () => expect(all.length).toBeGreaterThan(80))

  test('the sweep knows an unsafe one', () => expect(isSafe(/^(a+)+$/).safe).toBe(false))

  test('none can be made to backtrack without bound', () => {
    const unsafe = all.filter(({ expression }) => {
      const verdict = isSafe(expression, { maxScore: 400, timeout: 2000, atomicGroupOffsets: undefined })
      return !verdict.safe && verdict.error === 'hitMaxScore' && verdict.score.infinite
    })
    expect(unsafe.map((u) => `${u.place} ${u.expression.source.slice(0, 80)}`)).toEqual([])
  })
})

/** Some hundred thousand characters each, a megabyte where it is cheap, of what broke other tools. The bound is far above what they take: it catches growth that is not linear. */
const HOSTILE: readonly (readonly [string, string])[] = [
  ['a text without a line end', '5 years of experience with Python and Go or Java, at least one of Master degree in May 2025 '.repeat(3_000)],
  ['forty thousand bullets', 'Requirements:\n' + '• Go\n'.repeat(40_000)],
  ['open brackets', '('.repeat(1_000_000)],
  ['commas', 'Requirements:\nExperience with ' + 'Go, '.repeat(70_000)],
  ['glued headings', 'Requirements:Experience with GoQualifications:'.repeat(6_000)],
  ['zero-width and bidi marks', '\u200b\u202eGo\u2069\u00ad '.repeat(50_000)],
  ['one word', 'a'.repeat(1_000_000)],
  ['hyphens', 'go-'.repeat(100_000)],
  ['numbers', '5+ '.repeat(80_000)],
  ['capitals', 'aB'.repeat(500_000)],
]

describe('hostile postings', () => {
  test.each(HOSTILE)('%s', (_, text) => {
    const before = process.memoryUsage().heapUsed
    const started = performance.now()
    const reading = read({ source: 'hostile', text, metadata: {}, hints: [] })
    expect(performance.now() - started).toBeLessThan(15_000)
    expect(process.memoryUsage().heapUsed - before).toBeLessThan(600_000_000)
    expect(reading.lines.length).toBeGreaterThan(0)
  })
})
