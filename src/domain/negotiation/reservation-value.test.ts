import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Alternative, reservationValue } from './reservation-value.ts';

const sure = (value: number): Alternative => ({ name: 'Stay', value, chance: 1, delayMonths: 0 });

describe('reservationValue', () => {
  it('is the value of the only alternative when it is sure and at hand', () => {
    expect(reservationValue({ alternatives: [sure(4500)] })).toEqual({
      best: 0,
      value: 4500,
      worth: [4500],
    });
  });

  it('weighs a larger offer by its chance, and finds the sure one better', () => {
    const offer: Alternative = { name: 'Rumoured job', value: 6000, chance: 0.5, delayMonths: 0 };
    expect(reservationValue({ alternatives: [offer, sure(4500)] })).toEqual({
      best: 1,
      value: 4500,
      worth: [3000, 4500],
    });
  });

  it('counts what is left when the alternative falls through', () => {
    const offer: Alternative = { name: 'Rumoured job', value: 6000, chance: 0.75, delayMonths: 0 };
    expect(reservationValue({ alternatives: [offer], ifItFails: 2000 }).value).toBe(5000);
  });

  it('counts what is left of each alternative by itself where it says so', () => {
    const offer: Alternative = { name: 'Rumoured job', value: 6000, chance: 0.75, delayMonths: 0 };
    const auction: Alternative = { ...offer, name: 'Auction', ifItFails: 0 };
    expect(reservationValue({ alternatives: [auction, offer], ifItFails: 2000 }).worth).toEqual([
      4500, 5000,
    ]);
  });

  it('makes a value two months away smaller twice', () => {
    const later: Alternative = { name: 'Later buyer', value: 121, chance: 1, delayMonths: 2 };
    expect(reservationValue({ alternatives: [later], monthlyDiscount: 0.1 }).value).toBeCloseTo(
      100,
      9,
    );
    expect(reservationValue({ alternatives: [later] }).value).toBe(121);
  });

  it('names the first of equals as the best', () => {
    expect(reservationValue({ alternatives: [sure(1), sure(7), sure(7)] }).best).toBe(1);
  });

  it('takes the smallest cost when every alternative costs something', () => {
    expect(reservationValue({ alternatives: [sure(-40), sure(-15)] })).toMatchObject({
      best: 1,
      value: -15,
    });
  });

  it('accepts chances of 0 and 1', () => {
    const never: Alternative = { name: 'Lottery', value: 1e6, chance: 0, delayMonths: 0 };
    expect(reservationValue({ alternatives: [never], ifItFails: -3 }).value).toBe(-3);
  });

  it('asks for an alternative when there is none', () => {
    expect(() => reservationValue({ alternatives: [] })).toThrow(
      new RangeError('There is no alternative. Write at least one, such as "do nothing" worth 0.'),
    );
  });

  it.each<[string, Partial<Alternative>]>([
    ['The value of "Stay" is NaN. Write a finite number.', { value: Number.NaN }],
    [
      'The value of "Stay" is Infinity. Write a finite number.',
      { value: Number.POSITIVE_INFINITY },
    ],
    ['What is left of "Stay" is NaN. Write a finite number.', { ifItFails: Number.NaN }],
    ['The chance of "Stay" is 1.01. Write a number from 0 to 1.', { chance: 1.01 }],
    ['The chance of "Stay" is -0.01. Write a number from 0 to 1.', { chance: -0.01 }],
    ['The chance of "Stay" is NaN. Write a number from 0 to 1.', { chance: Number.NaN }],
    ['The delay of "Stay" is -1. Write a number of months from 0 up.', { delayMonths: -1 }],
    [
      'The delay of "Stay" is NaN. Write a number of months from 0 up.',
      { delayMonths: Number.NaN },
    ],
    [
      'The delay of "Stay" is Infinity. Write a number of months from 0 up.',
      { delayMonths: Number.POSITIVE_INFINITY },
    ],
  ])('says: %s', (message, wrong) => {
    expect(() => reservationValue({ alternatives: [{ ...sure(1), ...wrong }] })).toThrow(
      new RangeError(message),
    );
  });

  it.each([
    ['ifItFails is NaN. Write a finite number.', { ifItFails: Number.NaN }],
    ['monthlyDiscount is -0.1. Write a number from 0 up, such as 0.01.', { monthlyDiscount: -0.1 }],
    [
      'monthlyDiscount is Infinity. Write a number from 0 up, such as 0.01.',
      { monthlyDiscount: Number.POSITIVE_INFINITY },
    ],
  ])('says: %s (whole input)', (message, wrong) => {
    expect(() => reservationValue({ alternatives: [sure(1)], ...wrong })).toThrow(
      new RangeError(message),
    );
  });

  it('never falls when an alternative is added', () => {
    const alternative = fc.record({
      name: fc.constant('Other'),
      value: fc.integer({ min: -1000, max: 1000 }),
      chance: fc.double({ min: 0, max: 1, noNaN: true }),
      delayMonths: fc.nat(36),
    });
    fc.assert(
      fc.property(fc.array(alternative, { minLength: 2, maxLength: 6 }), (alternatives) => {
        const all = reservationValue({ alternatives, monthlyDiscount: 0.02 });
        const fewer = reservationValue({
          alternatives: alternatives.slice(1),
          monthlyDiscount: 0.02,
        });
        expect(all.value).toBeGreaterThanOrEqual(fewer.value);
        expect(all.worth[all.best]).toBe(all.value);
      }),
    );
  });
});
