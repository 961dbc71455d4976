import { defineConfig } from 'vitest/config'
import quick from './vitest.config.ts'

/** What takes long or loads the machine, `npm run test:slow`: everything of the quick tests but which files they are. */
export default defineConfig({
  ...quick,
  test: { ...quick.test, include: ['test/**/*.slow.test.ts'], exclude: [], testTimeout: 300_000 },
})
