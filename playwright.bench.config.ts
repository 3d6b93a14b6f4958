import base from './playwright.config.ts';

/** Figures, not tests: `npm run bench:grow`, on a quiet machine and after `npm run build`. */
export default { ...base, testDir: 'tests/bench', testMatch: '*.bench.ts', workers: 1 };
