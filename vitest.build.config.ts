import { defineConfig } from 'vitest/config';

/** Checks of a finished build. `npm run build` comes first; the setup makes the builds to compare it with. */
export default defineConfig({
  test: {
    include: ['tests/build/**/*.test.ts'],
    globalSetup: 'tests/build/other-builds.ts',
    testTimeout: 60_000,
    hookTimeout: 120_000,
    fileParallelism: false,
  },
});
