import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['src/**/*.test.ts', 'tests/contract/**/*.test.ts'],
    // A property test prints its seed when it fails; the counterexample is then kept as a plain test.
    testTimeout: 20_000,
    // Tests share nothing but pure functions: a fresh process for each file would cost more than all of them.
    isolate: false,
  },
});
