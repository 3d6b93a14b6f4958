import { describe, expect, it } from 'vitest';
import { concert, tablet } from '../../../../tests/cases/table-scenes.ts';
import type { Conditional } from './bet.ts';
import { casesOf, chanceBehind, countPlain, expectOptions, optionOf } from './bet-options.ts';

const conditional = concert.conditional as Conditional;
const { options } = conditional;

describe('an option that may depend on the event', () => {
  it.each([0, 1, 2, 3, 4, 5, 6, 7, 8])('is the same after its cases were named: %d', (option) => {
    expect(optionOf(conditional, casesOf(conditional, option))).toBe(option);
  });

  it('is the same in either case when it is plain', () => {
    expect(casesOf(conditional, 1)).toEqual({ ifSo: 1, ifNot: 1 });
    expect(casesOf(conditional, 3)).toMatchObject({ ifSo: 0, ifNot: 1 });
  });

  it('stands behind those that depend on nothing', () => {
    expect(countPlain(concert, 0)).toBe(3);
    expect(countPlain(concert, 1)).toBe(2);
    expect(countPlain(tablet, 0)).toBe(9);
  });
});

describe('the chance behind some worths', () => {
  it.each([0, 0.25, 0.333, 0.8, 1])('comes back where they were expected by one: %d', (chance) => {
    expect(chanceBehind(conditional, expectOptions(options, [400, 200, 0], chance))).toBe(chance);
  });

  it.each([
    ['one of them was not', expectOptions(options, [0, 200, 400], 0.8).with(5, 161)],
    ['the plain options are worth the same', expectOptions(options, [7, 7, 7], 0.8)],
    ['it would be none', expectOptions(options, [0, 200, 400], 1.2)],
  ])('is none when %s', (_, worth) => {
    expect(chanceBehind(conditional, worth)).toBeNull();
  });
});
