import { execFileSync, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { lines } from '../bench/generator.js'
import type { PageData } from '../src/core/page.ts'
import { outcome } from '../src/page/what-if.ts'
import { packJson, unpackJson, type Packed } from '../src/report/pack.ts'

const root = path.join(import.meta.dirname, '..')
const folder = mkdtempSync(path.join(tmpdir(), 'fit-page-file-'))
const words = ['-p', path.join(root, 'profiles', 'student.yaml'), '--as-of', '2025-01-15']
const fit = (...given: string[]): string =>
  execFileSync(process.execPath, [path.join(root, 'bin', 'fit.js'), ...given, ...words], {
    cwd: folder,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
    maxBuffer: 1 << 28,
  })
const posting = path.join(root, 'postings', 'ml-systems-intern.txt')
const part = (page: string, pattern: RegExp): string => pattern.exec(page)?.[1] ?? ''
const dataOf = (page: string): PageData =>
  unpackJson(
    JSON.parse(part(page, /<script type="application\/json" id="data">(.*)<\/script>/)) as Packed,
  ) as PageData

writeFileSync(path.join(folder, 'many.ndjson'), [...lines(40, 3)].join(''))

describe('packing', () => {
  test('gives back what was packed', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(unpackJson(JSON.parse(JSON.stringify(packJson(value))) as Packed)).toEqual(
          JSON.parse(JSON.stringify(value)),
        )
      }),
    )
  })

  test.each(['~', '~~', '~1', '~ab', ''])(
    'a text that looks like a number of a text stays: %j',
    (text) => {
      expect(unpackJson(packJson([text, text, [text]]))).toEqual([text, text, [text]])
    },
  )

  test('texts that come again are there once', () => {
    const text = 'a sentence that is long enough'
    expect(JSON.stringify(packJson([text, text, { a: text }])).split(text)).toHaveLength(2)
  })
})

describe('the file', () => {
  const page = fit('check', posting, '--format', 'html')

  test('is one posting in less than 300 KB, the same each time', () => {
    expect(Buffer.byteLength(page)).toBeLessThan(300_000)
    expect(fit('check', posting, '--format', 'html')).toBe(page)
  })

  test('has a policy that names the hashes of its own program and style, and nothing else', () => {
    const sha = (text: string): string =>
      `'sha256-${createHash('sha256').update(text).digest('base64')}'`
    const script = part(page, /<script>([\s\S]*)<\/script>\n<\/body>/)
    const style = part(page, /<style>([\s\S]*?)<\/style>/)
    expect(script.length).toBeGreaterThan(10_000)
    expect(part(page, /Content-Security-Policy" content="([^"]*)"/)).toBe(
      `default-src 'none'; script-src ${sha(script)}; style-src ${sha(style)}; base-uri 'none'; form-action 'none'`,
    )
  })

  test('says its language and its title', () => {
    expect(page).toContain('<html lang="en">')
    expect(part(page, /<title>([^<]*)<\/title>/)).toContain('Mira Example')
  })

  test('cannot be left by what a posting says', () => {
    writeFileSync(
      path.join(folder, 'hostile.txt'),
      'Requirements:\n\n• Experience with Go </script><script>alert(1)</script> <!--\n',
    )
    const hostile = fit('check', 'hostile.txt', '--format', 'html')
    expect(hostile.match(/<script/g)).toHaveLength(2)
    expect(hostile.match(/<\/script/g)).toHaveLength(2)
    expect(hostile).not.toContain('<!--')
  })
})

describe('several postings that are checked', () => {
  test('are in one file, in the order given, with a study plan', () => {
    const data = dataOf(
      fit(
        'check',
        posting,
        path.join(root, 'postings', 'new-graduate-backend.md'),
        '--format',
        'html',
      ),
    )
    expect(data.postings.map((p) => path.basename(p.posting.source))).toEqual([
      'ml-systems-intern.txt',
      'new-graduate-backend.md',
    ])
    expect(data.plan?.postings).toBe(2)
  })

  test('rank keeps to --top, and says how many were judged', () => {
    const data = dataOf(fit('rank', 'many.ndjson', '--top', '5', '--format', 'html'))
    expect({ shown: data.postings.length, view: data.view }).toEqual({ shown: 5, view: 'ranking' })
    expect(data.judged).toBeGreaterThan(30)
  })
})

describe('scoring in the page', () => {
  const data = dataOf(fit('rank', 'many.ndjson', '--format', 'html'))

  test('gives the report where nothing that it asks for is ticked', () => {
    expect(data.postings.length).toBeGreaterThan(30)
    data.postings.forEach((p, i) => {
      const live = outcome(p, i, new Set(['nothing that any posting asks for']))
      expect({ q: live.qualified, r: live.recommendation, s: live.score }).toEqual({
        q: p.qualified,
        r: p.recommendation,
        s: p.score,
      })
      expect(live.findings.map((f) => f.points)).toEqual(p.findings.map((f) => f.points))
    })
  })

  test('never falls when something is ticked', () => {
    const names = [
      ...new Set(
        data.postings.flatMap((p) => p.findings.flatMap((f) => f.effects.map((e) => e.name))),
      ),
    ]
    expect(names.length).toBeGreaterThan(20)
    fc.assert(
      fc.property(
        fc.subarray(names),
        fc.constantFrom(...names),
        fc.nat(data.postings.length - 1),
        (some, one, i) => {
          const p = data.postings[i]
          if (!p) return
          const [before, after] = [
            outcome(p, i, new Set(some)),
            outcome(p, i, new Set([...some, one])),
          ]
          expect(after.score?.low ?? 0).toBeGreaterThanOrEqual((before.score?.low ?? 0) - 1e-9)
        },
      ),
    )
  })
})

describe('--open', () => {
  test('makes a page without being asked for the format, and shows it', () => {
    const file = path.join(folder, 'opened.html')
    const run = spawnSync(
      process.execPath,
      [path.join(root, 'bin', 'fit.js'), 'check', posting, ...words, '--open', '-o', file],
      {
        encoding: 'utf8',
        env: { ...process.env, BROWSER: process.platform === 'win32' ? 'cmd' : 'true' },
      },
    )
    expect({ out: run.stdout, code: run.status }).toEqual({ out: '', code: 0 })
    expect(run.stderr).toContain(file)
    expect(readFileSync(file, 'utf8')).toMatch(/^<!doctype html>/)
  })

  test('with another format is a fault that says what to do', () => {
    const run = spawnSync(
      process.execPath,
      [path.join(root, 'bin', 'fit.js'), 'check', posting, ...words, '--open', '--format', 'json'],
      { encoding: 'utf8' },
    )
    expect(run.status).toBe(2)
    expect(run.stderr).toContain('Use --format html')
  })
})
