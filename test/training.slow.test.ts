import { execFileSync } from 'node:child_process'
import path from 'node:path'
import { expect, test } from 'vitest'

const root = path.join(import.meta.dirname, '..')

test('training runs through, from the project’s own examples alone, and writes nothing', () => {
  const said = execFileSync(process.execPath, [path.join(root, 'bench', 'train.js'), '--try'], {
    encoding: 'utf8',
  })
  const [, ...sizes] =
    /passages: (\d+) features; skills: (\d+); clauses: (\d+); trees: (\d+)/.exec(said) ?? []
  expect(sizes.map(Number).every((size) => size > 0) && sizes.length).toBe(4)
  expect(said).toContain('Nothing was written.')
})
