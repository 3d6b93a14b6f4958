import { describe, expect, it } from 'vitest';
import { countPlaywright, countVitest, formatTotal, parseTotal } from '../../scripts/count.ts';

const ran = (status: string, ...tests: string[]) => ({
  status,
  assertionResults: tests.map((title) => ({ title })),
});

describe('countVitest', () => {
  it.each([
    ['tests that all pass', 3, 0, [ran('passed', 'a', 'b', 'c')], { passed: 3, failed: 0 }],
    ['a test that fails', 2, 1, [ran('failed', 'a', 'b', 'c')], { passed: 2, failed: 1 }],
    [
      'a file that breaks before its first test',
      1,
      0,
      [ran('passed', 'a'), ran('failed')],
      { passed: 1, failed: 1 },
    ],
    [
      'a broken file beside a failed test',
      0,
      1,
      [ran('failed', 'a'), ran('failed')],
      { passed: 0, failed: 2 },
    ],
    [
      'a file without tests that is none of the broken ones',
      1,
      0,
      [ran('passed', 'a'), ran('passed')],
      { passed: 1, failed: 0 },
    ],
    ['nothing', 0, 0, [], { passed: 0, failed: 0 }],
  ])('counts %s', (_, numPassedTests, numFailedTests, testResults, count) => {
    expect(countVitest({ numPassedTests, numFailedTests, testResults })).toEqual(count);
  });
});

describe('countPlaywright', () => {
  const stats = { expected: 5, unexpected: 0, flaky: 0 };

  it.each([
    ['tests that all pass', {}, [], { passed: 5, failed: 0 }],
    ['a test that fails', { unexpected: 1 }, [], { passed: 5, failed: 1 }],
    ['a test that passes the second time as failed', { flaky: 2 }, [], { passed: 5, failed: 2 }],
    ['an error outside of every test as a failure', {}, ['no server'], { passed: 5, failed: 1 }],
    ['all of these together', { unexpected: 1, flaky: 2 }, ['a', 'b'], { passed: 5, failed: 5 }],
  ])('counts %s', (_, change, errors, count) => {
    expect(countPlaywright({ stats: { ...stats, ...change }, errors })).toEqual(count);
  });
});

describe('formatTotal', () => {
  it('is the line that a run ends with', () => {
    expect(formatTotal({ passed: 812, failed: 0 })).toBe('812 passed, 0 failed');
  });
});

describe('parseTotal', () => {
  it.each([
    ['ok      it is there\n14 passed, 0 failed\n', { passed: 14, failed: 0 }],
    ['12 passed, 2 failed', { passed: 12, failed: 2 }],
    ['14 passed, 0 failed\nThen it broke down.\n', null],
    ['ok      14 passed, 0 failed', null],
    ['', null],
  ])('reads %j', (printed, count) => {
    expect(parseTotal(printed)).toEqual(count);
  });

  it('reads what formatTotal writes', () => {
    expect(parseTotal(formatTotal({ passed: 3, failed: 1 }))).toEqual({ passed: 3, failed: 1 });
  });
});
