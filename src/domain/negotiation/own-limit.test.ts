import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ownLimit } from './own-limit.ts';
import { type Alternative, reservationValue } from './reservation-value.ts';

const shop: Alternative = { name: 'Shop', value: 7000, chance: 1, delayMonths: 0 };
const estate: Alternative = { name: 'Estate', value: 5000, chance: 0.5, delayMonths: 1 };

describe('ownLimit', () => {
  it('is the best alternative of a seller and the cheapest of a buyer', () => {
    const alternatives = [shop, { ...estate, ifItFails: 8000 }];
    expect(ownLimit('seller', { alternatives })).toEqual({
      best: 0,
      value: 7000,
      worth: [7000, 6500],
    });
    expect(ownLimit('buyer', { alternatives })).toEqual({
      best: 1,
      value: 6500,
      worth: [7000, 6500],
    });
  });

  it('reads what is left to a buyer after a failure as a cost, whether given for one or for all', () => {
    const forAll = ownLimit('buyer', { alternatives: [estate], ifItFails: 9000 });
    expect(forAll.value).toBe(7000);
    expect(
      ownLimit('buyer', { alternatives: [{ ...estate, ifItFails: 9000 }], ifItFails: 1 }),
    ).toEqual(forAll);
  });

  it('makes a later cost smaller', () => {
    const later = { ...shop, value: 121, delayMonths: 2 };
    expect(ownLimit('buyer', { alternatives: [later], monthlyDiscount: 0.1 }).value).toBeCloseTo(
      100,
      9,
    );
  });

  it('is an ordinary 0 when an alternative costs nothing', () => {
    const free = { ...shop, value: 0 };
    expect(Object.is(ownLimit('buyer', { alternatives: [free] }).value, 0)).toBe(true);
  });

  const alternative = fc.record({
    name: fc.constant('One'),
    value: fc.integer({ min: -1000, max: 1000 }),
    ifItFails: fc.integer({ min: -1000, max: 1000 }),
    chance: fc.double({ min: 0, max: 1, noNaN: true }),
    delayMonths: fc.nat(36),
  });
  const some = fc.array(alternative, { minLength: 1, maxLength: 5 });

  it('never exceeds, for a buyer, what any alternative would cost', () => {
    fc.assert(
      fc.property(some, (alternatives) => {
        const { best, value, worth } = ownLimit('buyer', { alternatives, monthlyDiscount: 0.02 });
        expect(Math.min(...worth)).toBe(value);
        expect(worth[best]).toBe(value);
      }),
    );
  });

  it('weighs each alternative alike for both roles', () => {
    fc.assert(
      fc.property(some, (alternatives) => {
        const buyer = ownLimit('buyer', { alternatives, monthlyDiscount: 0.02 }).worth;
        const seller = reservationValue({ alternatives, monthlyDiscount: 0.02 }).worth;
        buyer.forEach((worth, nth) => {
          expect(worth).toBeCloseTo(seller[nth] ?? Number.NaN, 9);
        });
      }),
    );
  });
});
