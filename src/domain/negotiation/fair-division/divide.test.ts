import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dealAt } from '../every-deal.ts';
import { countOutcomes } from '../problem.ts';
import { assignmentsOf, burdenOf, type Chore, mirrored, problemOf, type Side } from './chore.ts';
import { type Division, divide } from './divide.ts';

const chore = (name: string, a: number, b: number): Chore => ({
  name,
  hasTimes: false,
  a: { set: a, free: a, wait: 0 },
  b: { set: b, free: b, wait: 0 },
});
const laundry: Chore = {
  name: 'laundry',
  hasTimes: true,
  a: { set: 20, free: 9, wait: 3 },
  b: { set: 18, free: 14, wait: 5 },
};
const sides = ['a', 'b'] as const;

describe('the ways to settle a chore', () => {
  it('are three where the time does not matter, and twice as many where it does', () => {
    expect(assignmentsOf({ hasTimes: false }).map(({ doer }) => doer)).toEqual(['a', 'turn', 'b']);
    expect(assignmentsOf({ hasTimes: true })).toHaveLength(6);
  });

  it.each([
    ['a', false, 20, 0],
    ['a', true, 9, 5],
    ['turn', false, 10, 9],
    ['turn', true, 6, 9.5],
    ['b', false, 0, 18],
    ['b', true, 3, 14],
  ] as const)('weigh on both when %s does it, at any time: %s', (doer, isFree, a, b) => {
    expect(burdenOf(laundry, 'a', { doer, isFree })).toBe(a);
    expect(burdenOf(laundry, 'b', { doer, isFree })).toBe(b);
  });

  it('change over between the two and keep their time', () => {
    const chores = [chore('bins', 1, 2), laundry, laundry, laundry];
    expect(mirrored(chores, [0, 1, 2, 5])).toEqual([2, 5, 2, 1]);
    expect(mirrored(chores, mirrored(chores, [2, 4, 3, 0]))).toEqual([2, 4, 3, 0]);
  });
});

describe('two who mind different things', () => {
  const bathroom = chore('bathroom', 20, 6);
  const windows = chore('windows', 6, 20);
  const found = divide([bathroom, windows], [1, 1]);

  it('gain by a swap that leaves each what they mind less', () => {
    expect(found.current.burden).toEqual({ a: 13, b: 13 });
    expect(found.best?.deal).toEqual([2, 0]);
    expect(found.best?.burden).toEqual({ a: 6, b: 6 });
    expect(found.simplest?.deal).toEqual([2, 0]);
    expect(found.best?.satisfaction).toEqual({ a: 20 / 26, b: 20 / 26 });
  });

  it('would not swap lists while they take turns, nor after the swap', () => {
    expect(found.current.envies).toEqual({ a: false, b: false });
    expect(found.best?.envies).toEqual({ a: false, b: false });
    expect(found.best?.swapped).toEqual({ a: 20, b: 20 });
  });

  it('would both swap lists when each has what they mind more', () => {
    const { current, best } = divide([bathroom, windows], [0, 2]);
    expect(current.envies).toEqual({ a: true, b: true });
    expect(best?.deal).toEqual([2, 0]);
  });
});

it('finds no better division for two who mind the same things', () => {
  const found = divide([chore('bathroom', 20, 20), chore('windows', 6, 6)], [1, 1]);
  expect(found.better).toEqual([]);
  expect(found.best).toBeNull();
  expect(found.simplest).toBeNull();
});

it('adds points at the cost of the one who minds each a little less', () => {
  const found = divide([chore('x', 9, 10), chore('y', 9, 10)], [1, 1]);
  expect(found.fewest.deal).toEqual([0, 0]);
  expect(found.fewest.envies).toEqual({ a: true, b: false });
  expect(found.equitable.satisfaction).toEqual({ a: 0.5, b: 0.5 });
});

it('has no satisfaction for somebody who minds nothing, and no envy', () => {
  const { current } = divide([chore('x', 0, 7)], [2]);
  expect(current.satisfaction).toEqual({ a: null, b: 0 });
  expect(current.envies).toEqual({ a: false, b: true });
});

it('is not misled by decimals that differ in the last bit', () => {
  const chores = [chore('x', 0.1, 1), chore('y', 0.2, 1), chore('z', 0.3, 2)];
  expect(divide(chores, [0, 0, 2]).current.envies).toEqual({ a: false, b: false });
});

it('takes on a chore that somebody enjoys', () => {
  const found = divide([chore('dog', -5, 3), chore('bins', 4, 4)], [1, 1]);
  expect(found.best?.deal[0]).toBe(0);
});

it('refuses a division that is none', () => {
  expect(() => divide([laundry], [6])).toThrow(RangeError);
  expect(() => divide([], [])).toThrow(RangeError);
});

const points = fc.integer({ min: -20, max: 100 }).map((n) => n / 2);
const minding = fc.record({ set: points, free: points, wait: points });
const someChore: fc.Arbitrary<Chore> = fc.record({
  name: fc.constant('x'),
  hasTimes: fc.boolean(),
  a: minding,
  b: minding,
});
const someDivision = fc
  .array(someChore, { minLength: 1, maxLength: 4 })
  .chain((chores) =>
    fc.tuple(
      fc.constant(chores),
      fc.tuple(...chores.map((one) => fc.nat({ max: assignmentsOf(one).length - 1 }))),
    ),
  );

/** All divisions one by one, without the analysis of negotiations. */
function listAll(chores: Chore[]) {
  const problem = problemOf(chores);
  const ways = chores.map(assignmentsOf);
  return Array.from({ length: countOutcomes(problem) }, (_, at) => {
    const deal = dealAt(problem, at);
    const burden = (side: Side) =>
      chores.reduce(
        (sum, one, i) => sum + burdenOf(one, side, ways[i]?.[deal[i] ?? 0] as never),
        0,
      );
    return { a: burden('a'), b: burden('b') };
  });
}

const lowest = ({ satisfaction: { a, b } }: Division) => Math.min(a ?? 1, b ?? 1);

describe('any chores', () => {
  it('have the frontier, the fewest points and the highest lower satisfaction of a list of all divisions', () => {
    fc.assert(
      fc.property(someDivision, ([chores, deal]) => {
        const all = listAll(chores);
        const found = divide(chores, deal);
        const unbeaten = all.filter(
          (one) => !all.some((x) => x.a <= one.a && x.b <= one.b && (x.a < one.a || x.b < one.b)),
        );
        expect(new Set(found.frontier.map(({ burden }) => `${burden.a} ${burden.b}`))).toEqual(
          new Set(unbeaten.map(({ a, b }) => `${a + 0} ${b + 0}`)),
        );
        const sum = ({ a, b }: { a: number; b: number }) => a + b;
        expect(sum(found.fewest.burden)).toBe(Math.min(...all.map(sum)));
        for (const one of found.frontier)
          expect(lowest(one)).toBeLessThanOrEqual(lowest(found.equitable) + 1e-9);
        expect(found.best === null).toBe(found.better.length === 0);
      }),
      { numRuns: 60 },
    );
  });

  it('leave envy, frontier and the equitable answer where they are when one counts in half points', () => {
    fc.assert(
      fc.property(someDivision, ([chores, deal]) => {
        const halved = chores.map((one) => ({
          ...one,
          b: { set: one.b.set / 2, free: one.b.free / 2, wait: one.b.wait / 2 },
        }));
        const [found, other] = [divide(chores, deal), divide(halved, deal)];
        expect(other.current.envies).toEqual(found.current.envies);
        expect(other.equitable.deal).toEqual(found.equitable.deal);
        expect(other.frontier.map((one) => one.deal)).toEqual(
          found.frontier.map((one) => one.deal),
        );
      }),
      { numRuns: 60 },
    );
  });

  it('are free of envy where every chore at a set time is done in turn', () => {
    fc.assert(
      fc.property(fc.array(someChore, { minLength: 1, maxLength: 6 }), (chores) => {
        const deal = chores.map(({ hasTimes }) => (hasTimes ? 2 : 1));
        const { current } = divide(chores, deal);
        expect(current.envies).toEqual({ a: false, b: false });
        for (const side of sides) expect(current.swapped[side]).toBe(current.burden[side]);
      }),
      { numRuns: 40 },
    );
  });
});
