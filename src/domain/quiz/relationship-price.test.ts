import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RelationshipTerms } from './relationship-price.ts';
import { admitTerm, priceOfRelationship, termLimits } from './relationship-price.ts';

const tie = { likelier: 0.3, gainPerDeal: 150, deals: 6, weight: 0.9 };

describe('priceOfRelationship', () => {
  it('calls 400 a gift of about 210 where the break-even is 189.77', () => {
    const given = priceOfRelationship({ ...tie, givenUp: 400 });
    expect(given.kind).toBe('gift');
    expect(given.breakEven).toBeCloseTo(189.77, 2);
    expect(given.price).toBeCloseTo(210.23, 2);
  });

  it('calls 120 an investment that leaves about 70 over', () => {
    const given = priceOfRelationship({ ...tie, givenUp: 120 });
    expect(given.kind).toBe('investment');
    expect(given.price).toBeCloseTo(-69.77, 2);
  });

  it.each([
    [
      'a sacrifice that is repaid to the cent',
      { likelier: 1, gainPerDeal: 64, weight: 0.5 },
      63,
      'investment',
      0,
    ],
    ['a cent more than is repaid', { likelier: 1, gainPerDeal: 64, weight: 0.5 }, 64, 'gift', 1],
    ['anything where no deal follows', { deals: 0 }, 5, 'gift', 5],
    ['nothing where no deal follows', { deals: 0 }, 0, 'investment', 0],
    ['nothing that harms the tie', { likelier: -1, gainPerDeal: 64, weight: 0.5 }, 0, 'gift', 63],
    [
      'something that also harms the tie',
      { likelier: -1, gainPerDeal: 64, weight: 0.5 },
      10,
      'gift',
      73,
    ],
  ] as const)('prices %s', (_what, terms, givenUp, kind, price) => {
    const found = priceOfRelationship({ ...tie, ...terms, givenUp });
    expect(found).toMatchObject({ givenUp, kind, price });
  });

  it.each([-0.01, Number.NaN, Number.POSITIVE_INFINITY])(
    'refuses givenUp %s and names it',
    (givenUp) => {
      expect(() => priceOfRelationship({ ...tie, givenUp })).toThrow(
        new RangeError(`givenUp is ${givenUp}. Write a finite number from 0 up.`),
      );
    },
  );

  it('lets the break-even name what it refuses', () => {
    expect(() => priceOfRelationship({ ...tie, givenUp: 1, weight: 2 })).toThrow(/^weight is 2/);
  });
});

describe('admitTerm', () => {
  it.each([
    ['likelier', 3, 1],
    ['likelier', -3, -1],
    ['weight', Number.POSITIVE_INFINITY, 1],
    ['weight', -0.1, 0],
    ['deals', 6.4, 6],
    ['deals', 1e9, 100_000],
    ['deals', -2, 0],
    ['givenUp', -5, 0],
    ['givenUp', 12.5, 12.5],
    ['gainPerDeal', -12.5, -12.5],
    ['deals', -0, 0],
  ] as const)('brings %s from %s to %s', (term, value, expected) => {
    expect(admitTerm(term, value)).toBe(expected);
  });

  it('has no value for what is not a number', () => {
    expect(admitTerm('deals', Number.NaN)).toBeNull();
  });

  it('admits only terms that can be priced, and leaves an admitted value alone', () => {
    const anyValue = fc.double({ noNaN: true });
    const names = Object.keys(termLimits) as (keyof RelationshipTerms)[];
    fc.assert(
      fc.property(fc.tuple(...names.map(() => anyValue)), (values) => {
        const terms = Object.fromEntries(
          names.map((name, place) => [name, admitTerm(name, values[place] ?? 0)]),
        ) as unknown as RelationshipTerms;
        const { price, kind } = priceOfRelationship(terms);
        expect(Number.isFinite(price)).toBe(true);
        expect(kind).toBe(price > 0 ? 'gift' : 'investment');
        for (const name of names) expect(admitTerm(name, terms[name])).toBe(terms[name]);
      }),
    );
  });
});
