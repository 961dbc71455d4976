import { defineConfig } from 'vitest/config'
import quick from './vitest.config.ts'

/**
 * What takes long or loads the machine, `npm run test:slow`: everything of the quick tests but which files they are. Each file is a process of its own: readers of heavy
 * formats are processes too, and threads that have started some do not end.
 */
export default defineConfig({
  ...quick,
  test: {
    ...quick.test,
    include: ['test/**/*.slow.test.ts'],
    exclude: [],
    testTimeout: 300_000,
    pool: 'forks',
    isolate: true,
  },
})
