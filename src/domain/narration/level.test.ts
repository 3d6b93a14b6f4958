import { describe, expect, it } from 'vitest';
import { amplify, measureLevel } from './level.ts';

describe('measureLevel', () => {
  it.each([
    ['one recording', [[3, -3, 3, -3]], 3],
    ['several, each by its length', [[5, 5, 5], [1]], Math.sqrt(19)],
    ['silence', [[0, 0]], 0],
    ['nothing', [], 0],
  ])('is the root mean square of %s', (_, recordings, level) => {
    expect(measureLevel(recordings)).toBeCloseTo(level, 12);
  });
});

describe('amplify', () => {
  it('multiplies every sample, rounds it and cuts it at 16 bits', () => {
    const samples = Int16Array.from([0, 10, -11, 20_000, -20_000]);
    expect([...amplify(samples, 1.5)]).toEqual([0, 15, -16, 30_000, -30_000]);
    expect([...amplify(samples, 2)]).toEqual([0, 20, -22, 32_767, -32_767]);
  });

  it('brings one recording to the level of another', () => {
    const soft = Int16Array.from([100, -200, 300]);
    const loud = amplify(soft, 1000 / measureLevel([soft]));
    expect(measureLevel([loud])).toBeCloseTo(1000, -1);
  });
});
