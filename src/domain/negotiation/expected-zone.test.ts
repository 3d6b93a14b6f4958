import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { expectedPriceZone } from './expected-zone.ts';
import { findPriceZone, type OneLimitAndARange } from './zopa.ts';

const limit = fc.integer({ min: -1000, max: 1000 });
const situation: fc.Arbitrary<OneLimitAndARange> = fc
  .tuple(fc.constantFrom('seller' as const, 'buyer' as const), limit, limit, limit)
  .map(([side, ownLimit, x, y]) => ({
    side,
    ownLimit,
    otherLimit: { from: Math.min(x, y), to: Math.max(x, y) },
  }));

describe('expectedPriceZone', () => {
  it.each([
    ['seller', 4500, 4000, 8000, 0.875, { low: 4500, high: 6250, width: 1750 }, 1531.25],
    ['buyer', 7000, 6000, 10_000, 0.25, { low: 6500, high: 7000, width: 500 }, 125],
    ['seller', 4000, 5000, 7000, 1, { low: 4000, high: 6000, width: 2000 }, 2000],
    ['buyer', 9000, 5000, 7000, 1, { low: 6000, high: 9000, width: 3000 }, 3000],
    ['seller', 4500, 7000, 7000, 1, { low: 4500, high: 7000, width: 2500 }, 2500],
    ['seller', 8000, 4000, 8000, 0, null, 0],
    ['buyer', 3999, 4000, 4000, 0, null, 0],
    ['seller', 4000, 4000, 4000, 1, { low: 4000, high: 4000, width: 0 }, 0],
  ] as const)(
    'for a %s with limit %d and a range of %d to %d has chance %d, on average %o',
    (side, ownLimit, from, to, chance, ifAny, meanWidth) => {
      expect(expectedPriceZone({ side, ownLimit, otherLimit: { from, to } })).toEqual({
        chance,
        ifAny,
        meanWidth,
      });
    },
  );

  it('is what many limits, spread evenly over the range, come to on average', () => {
    fc.assert(
      fc.property(situation, ({ side, ownLimit, otherLimit: { from, to } }) => {
        fc.pre(from < to);
        const count = 4000;
        let sum = 0;
        for (let nth = 0; nth < count; nth += 1) {
          const other = from + ((nth + 0.5) * (to - from)) / count;
          const limits =
            side === 'seller'
              ? { sellerLimit: ownLimit, buyerLimit: other }
              : { sellerLimit: other, buyerLimit: ownLimit };
          const zone = findPriceZone(limits);
          if (zone.kind === 'zone') sum += zone.width;
        }
        const expected = expectedPriceZone({ side, ownLimit, otherLimit: { from, to } });
        expect(Math.abs(expected.meanWidth - sum / count)).toBeLessThan((to - from) / count + 1e-9);
      }),
      { numRuns: 60 },
    );
  });

  it('is the mirror image for the other role', () => {
    fc.assert(
      fc.property(situation, ({ side, ownLimit, otherLimit: { from, to } }) => {
        const one = expectedPriceZone({ side, ownLimit, otherLimit: { from, to } });
        const other = expectedPriceZone({
          side: side === 'seller' ? 'buyer' : 'seller',
          ownLimit: -ownLimit,
          otherLimit: { from: -to, to: -from },
        });
        expect(other.chance).toBeCloseTo(one.chance, 12);
        expect(other.meanWidth).toBeCloseTo(one.meanWidth, 9);
        expect(other.ifAny?.width ?? -1).toBeCloseTo(one.ifAny?.width ?? -1, 9);
      }),
    );
  });

  it('never grows when one asks for more', () => {
    fc.assert(
      fc.property(situation, fc.nat(500), (given, more) => {
        const ownLimit = given.ownLimit + (given.side === 'seller' ? more : -more);
        const before = expectedPriceZone(given);
        const after = expectedPriceZone({ ...given, ownLimit });
        expect(after.chance).toBeLessThanOrEqual(before.chance);
        expect(after.meanWidth).toBeLessThanOrEqual(before.meanWidth + 1e-9);
      }),
    );
  });

  it('refuses what a chance cannot be told from', () => {
    const backwards = { side: 'buyer', ownLimit: 1, otherLimit: { from: 9, to: 3 } } as const;
    expect(() => expectedPriceZone(backwards)).toThrow(/Write the lower end first/);
  });
});
