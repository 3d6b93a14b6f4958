import { expect, it } from 'vitest';
import { neighbourSpeed, SPEEDS } from './speeds.ts';

it('speeds ascend from a half to three, with one among them', () => {
  expect([...SPEEDS].sort((one, other) => one - other)).toEqual([...SPEEDS]);
  expect([SPEEDS[0], SPEEDS.at(-1), SPEEDS.includes(1)]).toEqual([0.5, 3, true]);
});

it.each([
  [1, 1, 1.25],
  [1, -1, 0.75],
  [3, 1, 3],
  [0.5, -1, 0.5],
] as const)('from %d, a step of %d leads to %d', (rate, direction, next) => {
  expect(neighbourSpeed(rate, direction)).toBe(next);
});
