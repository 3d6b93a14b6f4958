import { describe, expect, it } from 'vitest';
import { minutesToSleep } from './sleep-timer.ts';

const NOW = 1_750_000_000_000;

describe('minutesToSleep', () => {
  it.each([
    [300_000, 5],
    [299_999, 5],
    [240_001, 5],
    [240_000, 4],
    [1, 1],
    [0, 0],
    [-1, 0],
    [-240_000, 0],
  ])('with the stop in %d milliseconds is %d', (left, minutes) => {
    expect(minutesToSleep(NOW + left, NOW)).toBe(minutes);
  });

  it('is 0 without a timer', () => {
    expect(minutesToSleep(null, NOW)).toBe(0);
  });
});
