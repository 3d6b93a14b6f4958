import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chanceOfPriceZone, findPriceZone } from './zopa.ts';

describe('findPriceZone', () => {
  it('finds 4,500 to 7,000 between those limits, whatever the targets are', () => {
    const withTargets = {
      sellerLimit: 4500,
      buyerLimit: 7000,
      sellerTarget: 4600,
      buyerTarget: 6800,
    };
    expect(findPriceZone(withTargets)).toEqual({
      kind: 'zone',
      low: 4500,
      high: 7000,
      width: 2500,
    });
  });

  it("returns no zone when the buyer's limit is below the seller's, and by how much", () => {
    expect(findPriceZone({ sellerLimit: 500, buyerLimit: 480 })).toEqual({
      kind: 'no-zone',
      gap: 20,
    });
  });

  it.each([
    ['equal limits', 500, 500, 500],
    ['limits equal on paper, the buyer one bit below', 0.1 + 0.2, 0.3, 0.3],
    ['limits equal on paper, in millions', (0.1 + 0.2) * 1e6, 3e5, 3e5],
    ['limits of nothing', 0, 0, 0],
    ['limits that are both payments received', -40, -40, -40],
  ])('finds a zone of width 0 for %s', (_title, sellerLimit, buyerLimit, high) => {
    expect(findPriceZone({ sellerLimit, buyerLimit })).toEqual({
      kind: 'zone',
      low: sellerLimit,
      high,
      width: 0,
    });
  });

  it('tells a gap of a cent in a hundred thousand from equality', () => {
    expect(findPriceZone({ sellerLimit: 100_000, buyerLimit: 99_999.99 }).kind).toBe('no-zone');
    expect(findPriceZone({ sellerLimit: -99_999.99, buyerLimit: -100_000 }).kind).toBe('no-zone');
  });

  it.each([
    ['sellerLimit', Number.NaN],
    ['sellerLimit', Number.POSITIVE_INFINITY],
    ['buyerLimit', Number.NEGATIVE_INFINITY],
  ])('names %s when it is %s', (name, amount) => {
    expect(() => findPriceZone({ sellerLimit: 1, buyerLimit: 2, [name]: amount })).toThrow(
      new RangeError(`${name} is ${amount}. Write a finite number, such as 4500.`),
    );
  });
});

describe('chanceOfPriceZone', () => {
  it.each([
    ['buyer', 70, 60, 100, 0.25],
    ['seller', 70, 60, 100, 0.75],
    ['buyer', 60, 60, 100, 0],
    ['seller', 60, 60, 100, 1],
    ['buyer', 100, 60, 100, 1],
    ['seller', 100, 60, 100, 0],
    ['buyer', 50, 60, 100, 0],
    ['seller', 50, 60, 100, 1],
    ['buyer', 120, 60, 100, 1],
    ['seller', 120, 60, 100, 0],
    ['buyer', 80, 80, 80, 1],
    ['seller', 80, 80, 80, 1],
    ['buyer', 79, 80, 80, 0],
    ['seller', 81, 80, 80, 0],
    ['buyer', 81, 80, 80, 1],
    ['seller', 79, 80, 80, 1],
  ] as const)(
    'for a %s with limit %d and a range of %d to %d is %d',
    (side, ownLimit, from, to, chance) => {
      expect(chanceOfPriceZone({ side, ownLimit, otherLimit: { from, to } })).toBe(chance);
    },
  );

  it('adds up to 1 over the two roles when the limit is inside the range', () => {
    const limit = fc.integer({ min: -1000, max: 1000 });
    fc.assert(
      fc.property(limit, limit, limit, (x, y, z) => {
        const [from, ownLimit, to] = [x, y, z].sort((p, q) => p - q) as [number, number, number];
        fc.pre(from < to);
        const asBuyer = chanceOfPriceZone({ side: 'buyer', ownLimit, otherLimit: { from, to } });
        const asSeller = chanceOfPriceZone({ side: 'seller', ownLimit, otherLimit: { from, to } });
        expect(asBuyer + asSeller).toBeCloseTo(1, 12);
      }),
    );
  });

  it.each([
    ['ownLimit', { ownLimit: Number.NaN, otherLimit: { from: 1, to: 2 } }],
    ['otherLimit.from', { ownLimit: 1, otherLimit: { from: Number.NaN, to: 2 } }],
    ['otherLimit.to', { ownLimit: 1, otherLimit: { from: 1, to: Number.NaN } }],
  ])('names %s when it is not a number', (name, input) => {
    expect(() => chanceOfPriceZone({ side: 'buyer', ...input })).toThrow(
      new RangeError(`${name} is NaN. Write a finite number, such as 4500.`),
    );
  });

  it('refuses a range that runs backwards', () => {
    const backwards = { side: 'buyer', ownLimit: 1, otherLimit: { from: 9, to: 3 } } as const;
    expect(() => chanceOfPriceZone(backwards)).toThrow(
      new RangeError('otherLimit runs from 9 down to 3. Write the lower end first.'),
    );
  });
});
