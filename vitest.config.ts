import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    testTimeout: 30_000,
    hookTimeout: 60_000,
    globalSetup: 'tests/postgres.ts',
    // Every test closes what it opens and none sets globals, so files share a worker and the core is loaded once in it.
    isolate: false,
  },
})
