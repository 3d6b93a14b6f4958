import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Axis, axisOf, roundTicks } from './axis.ts';
import { readSample, samples } from './samples.ts';
import type { State } from './state.ts';

const drawn = (name: string) => axisOf(samples[name] as State, readSample(name)) as Axis;
const endOf = ({ x, width }: { x: number; width: number }) => x + width;

describe('axisOf', () => {
  it('draws nothing without a limit', () => {
    expect(axisOf(samples['an empty sheet'] as State, readSample('an empty sheet'))).toBeNull();
  });

  it('keeps every place of every sample inside the picture', () => {
    for (const name of Object.keys(samples)) {
      const axis = axisOf(samples[name] as State, readSample(name));
      if (!axis) continue;
      const pieces = [axis.yours, axis.theirs, axis.both].filter((piece) => piece !== null);
      const places = [axis.limit, ...axis.ends, ...pieces.flatMap((one) => [one.x, endOf(one)])];
      for (const place of places) {
        expect(place, name).toBeGreaterThanOrEqual(0);
        expect(place, name).toBeLessThanOrEqual(100.001);
      }
    }
  });

  it('draws a seller’s prices from the limit up and what may suit both to the end of their range', () => {
    const { limit, yours, theirs, both, fade, ends, average } = drawn('the piano');
    expect([yours.x, theirs?.x, both?.x]).toEqual([limit, 0, limit]);
    expect(endOf(both ?? yours)).toBeCloseTo(ends[1] ?? 0, 2);
    expect(endOf(theirs ?? yours)).toBeCloseTo(ends[1] ?? 0, 2);
    expect(fade).toEqual({ from: ends[0], to: ends[1] });
    expect(average).toBeCloseTo((limit + (ends[1] ?? 0)) / 2, 2);
  });

  it('draws a buyer’s the other way round, and theirs fade downwards', () => {
    const { limit, yours, theirs, both, fade, ends } = drawn('a buyer');
    expect(yours.x).toBe(0);
    expect(endOf(yours)).toBeCloseTo(limit, 2);
    expect(theirs?.x).toBe(ends[0]);
    expect(endOf(theirs ?? yours)).toBeCloseTo(100, 2);
    expect(endOf(both ?? yours)).toBeCloseTo(limit, 2);
    expect(fade).toEqual({ from: ends[1], to: ends[0] });
  });

  it('fades nothing that is known, and leaves out a zone that is not there', () => {
    expect(drawn('their limit is known').fade).toBeNull();
    expect(drawn('no limit of theirs reaches yours')).toMatchObject({ both: null, average: null });
  });
});

describe('roundTicks', () => {
  it.each([
    [3520, 8480, [4000, 5000, 6000, 7000, 8000]],
    [-0.12, 1.12, [0, 0.5, 1]],
    [880_000, 2_120_000, [1_000_000, 1_500_000, 2_000_000]],
  ])('between %d and %d are %j', (low, high, ticks) => {
    expect(roundTicks(low, high)).toEqual(ticks);
  });

  it('are few, inside, and at least one', () => {
    const end = fc.double({ min: -1e6, max: 1e6, noNaN: true });
    fc.assert(
      fc.property(end, fc.double({ min: 1, max: 1e6, noNaN: true }), (low, width) => {
        const ticks = roundTicks(low, low + width);
        expect(ticks.length).toBeGreaterThanOrEqual(1);
        expect(ticks.length).toBeLessThanOrEqual(6);
        for (const tick of ticks) {
          expect(tick).toBeGreaterThanOrEqual(low - 1e-6 * width);
          expect(tick).toBeLessThanOrEqual(low + width * (1 + 1e-6));
        }
      }),
    );
  });
});
