import { existsSync } from 'node:fs'
import path from 'node:path'

/** Tests run the built program: `npm test` builds it first, and says so here where somebody calls vitest alone. */
export default function setup(): void {
  if (!existsSync(path.join(import.meta.dirname, '..', 'dist', 'start.cjs')))
    throw new Error('The program is not built: run "npm run build" first.')
}
