import { defineConfig } from 'vitest/config'

export default defineConfig({
  define: { FIT_VERSION: JSON.stringify('0.0.0') },
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: ['test/build.ts'],
    pool: 'threads',
    isolate: false,
    testTimeout: 30_000,
  },
})
