import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { globSync } from 'tinyglobby'
import { describe, expect, test } from 'vitest'
import { withTables } from '../src/build/generated.js'
import { SITES } from '../src/postings/ats/providers.ts'
import { fit } from './session.ts'
import { KIND_NAMES, kinds } from '../src/requirements/registry.ts'
import { yearsShortRows } from '../src/requirements/shared/years-short.ts'

const root = path.join(import.meta.dirname, '..')
const text = (name: string): string => readFileSync(path.join(root, name), 'utf8')
const DOCUMENTS = [
  ...['README.md', 'CONTRIBUTING.md'],
  ...readdirSync(path.join(root, 'docs'))
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
]
const quoted = (name: string): string[] =>
  [...text(name).matchAll(/`([^`\n]+)`/g)].map((m) => m[1] ?? '')

/** Folders of the project; what begins with one of them in a document is a path. */
const PATH =
  /^(?:src|build|test|bench|bin|docs|schemas|profiles|postings|skills|extension)\/[\w./<>*-]+$/

/** A path of a document as a shape of file names: `<kind>` is any. */
const found = (written: string): boolean => {
  const shape = written.replace(/<\w+>/g, '*').replace(/\/$/, '')
  return shape.includes('*')
    ? globSync(shape, { cwd: root, onlyFiles: false, expandDirectories: false }).length > 0
    : existsSync(path.join(root, shape))
}

describe('what the documents say of the project', () => {
  test('the example of README.md prints what stands there', async () => {
    const readme = text('README.md')
    const [, words = ''] = /node bin\/fit\.js (check .+)/.exec(readme) ?? []
    const [, shown = ''] = /The example prints[^\n]*\n\n```\n([^`]+)```/.exec(readme) ?? []
    const { stdout } = await fit(root, [...words.split(' '), '--no-cache'], '', { env: {} })
    const parts = shown.split(/^ *…\n/m).map((part) => part.trimEnd())
    expect(parts).toHaveLength(3)
    for (const part of parts) expect(stdout).toContain(part)
  })

  test.each(DOCUMENTS)('%s: files that it names are there', (name) => {
    expect(quoted(name).filter((written) => PATH.test(written) && !found(written))).toEqual([])
  })

  test.each(DOCUMENTS)('%s: what it links to is there', (name) => {
    const links = [...text(name).matchAll(/\]\(([^)#\s]+)(?:#[^)]*)?\)/g)]
      .map((m) => m[1] ?? '')
      .filter((link) => !/^[a-z]+:/.test(link))
    const folder = path.dirname(path.join(root, name))
    expect(links.filter((link) => !existsSync(path.join(folder, link)))).toEqual([])
  })

  test('a file that is not there would be found', () => {
    expect(found('src/requirements/<kind>/examples.ts')).toBe(true)
    expect(found('src/requirements/<kind>/nothing.ts')).toBe(false)
    expect(found('src/nothing.ts')).toBe(false)
  })

  test('docs/architecture.md names every room', () => {
    const rooms = readdirSync(path.join(root, 'src'), { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map((entry) => entry.name)
    const named = new Set(quoted('docs/architecture.md').map((n) => n.replace(/^src\//, '')))
    expect(rooms.filter((room) => !named.has(room))).toEqual([])
  })

  test('docs/judging.md has the numbers of the table for years short, and of each kind what its folder tells (npm run generate writes it)', () => {
    const titled = KIND_NAMES.map((name) => ({ name, title: kinds[name].title }))
    const written = text('docs/judging.md')
    expect(withTables(written, titled, yearsShortRows())).toBe(written)
    for (const name of KIND_NAMES)
      expect(text(`src/requirements/${name}/judging.md`)).toMatch(/^[A-Z"].+\.\n$/)
  })

  test('docs/postings.md lists every applicant tracking system, with where its format is from', () => {
    const rows = [...text('docs/postings.md').matchAll(/^\| ([^|]+) \|/gm)].map((m) => m[1])
    expect(SITES.filter(({ name }) => !rows.includes(name))).toEqual([])
  })
})
