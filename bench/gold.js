// Scores the reading against hand-made labels beside the project.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import path from 'node:path'

const root = path.join(import.meta.dirname, '..')
const gold = path.join(root, '..', 'shared', 'gold')
if (!existsSync(path.join(gold, 'evaluate.mjs'))) {
  console.log('No gold set beside the project (../shared/gold): nothing was scored.')
  process.exit(0)
}
const { status } = spawnSync(
  process.execPath,
  [
    path.join(gold, 'evaluate.mjs'),
    path.join(gold, 'dev'),
    '--fit',
    `${process.execPath} ${path.join(root, 'bin', 'fit.js')}`,
    ...process.argv.slice(2),
  ],
  { stdio: 'inherit' },
)
process.exit(status ?? 1)
