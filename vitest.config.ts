import { availableParallelism, tmpdir } from 'node:os'
import path from 'node:path'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  define: { FIT_VERSION: JSON.stringify('0.0.0') },
  test: {
    include: ['test/**/*.test.ts'],
    // see vitest.slow.config.ts
    exclude: ['test/**/*.slow.test.ts'],
    globalSetup: ['test/build.ts'],
    setupFiles: ['test/patterns.ts'],
    pool: 'threads',
    isolate: false,
    // of two processors vitest leaves one free, where most files only compute: 121 s instead of 179
    maxWorkers: Math.max(2, availableParallelism() - 1),
    testTimeout: 30_000,
    // the built program keeps nothing in the home of whoever runs the tests
    env: { XDG_CACHE_HOME: path.join(tmpdir(), 'fit-tests') },
  },
})
