/** How many tests of a run passed and failed. A test that was left out is neither: it says so where it runs. */
export interface Count {
  passed: number;
  failed: number;
}

interface VitestReport {
  numPassedTests: number;
  numFailedTests: number;
  testResults: { status: string; assertionResults: unknown[] }[];
}

/** Counts Vitest's JSON report. A file that breaks before its first test counts as one failure. */
export function countVitest({ numPassedTests, numFailedTests, testResults }: VitestReport): Count {
  const broken = testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
  );
  return { passed: numPassedTests, failed: numFailedTests + broken.length };
}

interface PlaywrightReport {
  stats: { expected: number; unexpected: number; flaky: number };
  errors: unknown[];
}

/** Counts Playwright's JSON report. A flaky test is a fault to find, so it counts as failed. */
export function countPlaywright({ stats, errors }: PlaywrightReport): Count {
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky + errors.length };
}

/** `N passed, N failed`. */
export const formatTotal = ({ passed, failed }: Count) => `${passed} passed, ${failed} failed`;

/** Reads the total that a run of checks prints as its last line; null when it broke down before that. */
export function parseTotal(printed: string): Count | null {
  const [, passed, failed] = /^(\d+) passed, (\d+) failed$/.exec(lastLine(printed)) ?? [];
  return passed === undefined ? null : { passed: Number(passed), failed: Number(failed) };
}

const lastLine = (text: string) => text.trimEnd().split('\n').at(-1) ?? '';
