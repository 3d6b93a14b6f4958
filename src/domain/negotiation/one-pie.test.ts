import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { OnePieInput, PieToShare } from './one-pie.ts';
import { splitOnePie } from './one-pie.ts';

const both = { a: true, b: true };

function pieOf(together: number, aloneA: number, aloneB: number): PieToShare {
  const result = splitOnePie({ together, aloneA, aloneB });
  if (result.kind !== 'pie') throw new Error(`expected a pie, found ${result.pie}`);
  return result;
}

describe('splitOnePie', () => {
  it('gives 7 and 5 of twelve slices over fallbacks of 4 and 2, against 6/6 and 8/4', () => {
    expect(splitOnePie({ together: 12, aloneA: 4, aloneB: 2 })).toEqual({
      kind: 'pie',
      pie: 6,
      equalSplit: { a: 7, b: 5, acceptable: both },
      halves: { a: 6, b: 6, acceptable: both },
      proportional: { a: 8, b: 4, acceptable: both },
    });
  });

  it('lets the friend in the shared car pay 20, and finds no proportion between two debts', () => {
    const car = pieOf(-150, -150, -40);
    expect(car.pie).toBe(40);
    expect(car.equalSplit).toEqual({ a: -130, b: -20, acceptable: both });
    expect(car.halves).toEqual({ a: -75, b: -75, acceptable: { a: true, b: false } });
    expect(car.proportional).toBeNull();
  });

  it.each([
    ['A', 12, 9, 0, { a: false, b: true }],
    ['B', 12, 0, 9, { a: true, b: false }],
    ['nobody (the half equals the fallback)', 12, 6, 0, both],
    ['nobody (the half equals the other fallback)', 12, 0, 6, both],
  ])('marks half of everything as refused by %s', (_who, together, a, b, acceptable) => {
    expect(pieOf(together, a, b).halves.acceptable).toEqual(acceptable);
  });

  it.each([
    ['both fallbacks are 0', 10, 0, 0],
    ['A owes', 10, -1, 4],
    ['B owes', 10, 4, -1],
    ['both owe', 10, -1, -4],
  ])('finds no proportional split when %s', (_when, together, a, b) => {
    expect(pieOf(together, a, b).proportional).toBeNull();
  });

  it.each([
    ['A alone has something', 10, 4, 0, 10, 0],
    ['B alone has something', 10, 0, 4, 0, 10],
  ])('gives everything to the side with the only fallback when %s', (_when, t, a, b, toA, toB) => {
    expect(pieOf(t, a, b).proportional).toMatchObject({ a: toA, b: toB });
  });

  it.each([
    ['together is less than the fallbacks', 5, 4, 2, -1],
    ['together equals the fallbacks', 6, 4, 2, 0],
    ['together equals the fallbacks on paper, one bit below', 0.3, 0.1, 0.2, 0],
    ['together equals the fallbacks on paper, one bit above', 0.1 + 0.2, 0.1, 0.2, 0],
    ['together equals the only fallback on paper', 0.1 + 0.2, 0.3, 0, 0],
    ['together equals the fallbacks on paper, in millions', (0.1 + 0.2) * 1e6, 1e5, 2e5, 0],
    ['everything is 0', 0, 0, 0, 0],
    ['sharing costs more than walking away', -10, -3, -4, -3],
  ])('tells both to keep their alternatives when %s', (_when, together, aloneA, aloneB, pie) => {
    expect(splitOnePie({ together, aloneA, aloneB })).toEqual({
      kind: 'no-pie',
      pie,
      keep: { a: aloneA, b: aloneB },
    });
  });

  it('still sees a pie of a millionth, and of a tenth of a cent in a million', () => {
    expect(pieOf(1.000001, 1, 0).pie).toBeCloseTo(0.000001, 12);
    expect(pieOf(2_000_000.01, 1_000_000, 1_000_000).pie).toBeCloseTo(0.01, 6);
  });

  it.each([
    ['together', Number.NaN],
    ['together', Number.POSITIVE_INFINITY],
    ['aloneA', Number.NEGATIVE_INFINITY],
    ['aloneA', Number.NaN],
    ['aloneB', Number.NaN],
    ['aloneB', Number.POSITIVE_INFINITY],
  ])('names %s when it is %s', (name, amount) => {
    const input: OnePieInput = { together: 12, aloneA: 4, aloneB: 2, [name]: amount };
    expect(() => splitOnePie(input)).toThrow(
      new RangeError(`${name} is ${amount}. Write a finite number, such as 12.`),
    );
  });

  it('says so when the amounts are too large to subtract', () => {
    expect(() => splitOnePie({ together: 1.7e308, aloneA: -1.7e308, aloneB: 0 })).toThrow(
      new RangeError('together, aloneA and aloneB are too large to subtract. Use a larger unit.'),
    );
  });
});

describe('splitOnePie for any amounts', () => {
  const amount = fc.integer({ min: -1_000_000, max: 1_000_000 }).map((cents) => cents / 100);
  const anyInput = fc.record({ together: amount, aloneA: amount, aloneB: amount });

  it('shares out exactly what there is, whichever split is taken', () => {
    fc.assert(
      fc.property(anyInput, (input) => {
        const result = splitOnePie(input);
        if (result.kind === 'no-pie') return;
        for (const share of [result.equalSplit, result.halves, result.proportional]) {
          if (share) expect(share.a + share.b).toBeCloseTo(input.together, 8);
        }
      }),
    );
  });

  it('never leaves a side below its fallback when the pie or the fallbacks are the measure', () => {
    fc.assert(
      fc.property(anyInput, (input) => {
        const result = splitOnePie(input);
        if (result.kind === 'no-pie') return;
        expect(result.equalSplit.acceptable).toEqual(both);
        if (result.proportional) expect(result.proportional.acceptable).toEqual(both);
      }),
    );
  });

  it('calls it a pie exactly when together exceeds the fallbacks by a cent or more', () => {
    fc.assert(
      fc.property(anyInput, (input) => {
        const cents = Math.round(100 * (input.together - input.aloneA - input.aloneB));
        expect(splitOnePie(input).kind).toBe(cents > 0 ? 'pie' : 'no-pie');
      }),
    );
  });

  it('mirrors when the two sides change places', () => {
    fc.assert(
      fc.property(anyInput, ({ together, aloneA, aloneB }) => {
        const result = splitOnePie({ together, aloneA, aloneB });
        const mirrored = splitOnePie({ together, aloneA: aloneB, aloneB: aloneA });
        expect(mirrored.pie).toBeCloseTo(result.pie, 8);
        if (result.kind !== 'pie' || mirrored.kind !== 'pie') return;
        expect(mirrored.equalSplit.a).toBeCloseTo(result.equalSplit.b, 8);
        expect(mirrored.proportional === null).toBe(result.proportional === null);
      }),
    );
  });
});
