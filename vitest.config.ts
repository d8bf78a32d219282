import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    setupFiles: ['test/seed.ts'],
    include: ['test/**/*.test.ts'],
    // Whole commands are run by some tests, on machines with two busy cores.
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
})
