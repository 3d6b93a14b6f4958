import { describe, expect, it } from 'vitest';
import { tablet } from '../../../../tests/cases/table-scenes.ts';
import { estimatedWorth, estimateOther } from './estimate.ts';
import { noFacts } from './facts.ts';
import type { Offer } from './move.ts';
import { seatOf } from './seat.ts';

const seller = seatOf(tablet.problem, 'b');
const nothing = noFacts(6);
const open: Offer = [null, null, null, null, null, null];

describe('estimateOther', () => {
  it('assumes opposed interests and equal stakes while nothing was said', () => {
    const { tables, basis } = estimateOther(seller, nothing, []);
    expect(basis).toBe('nothing');
    expect(tables[0]).toEqual([100, 87.5, 75, 62.5, 50, 37.5, 25, 12.5, 0]);
    expect(tables[5]).toEqual([100, 0]);
  });

  it('weighs issues by a ranking, those left out by the mean of the places left', () => {
    const { tables, basis } = estimateOther(seller, { ...nothing, order: [0, 1] }, []);
    expect(basis).toBe('ranking');
    expect(tables.map((table) => Math.max(...table))).toEqual([
      171.43, 142.86, 71.43, 71.43, 71.43, 71.43,
    ]);
  });

  it('takes amounts as told and scales the rest to them', () => {
    const worth = nothing.worth.with(1, [0, 45]);
    const { tables, basis } = estimateOther(seller, { order: [], worth }, []);
    expect(basis).toBe('amounts');
    expect(tables[1]).toEqual([0, 45]);
    expect(tables[2]).toEqual([0, 45]);
  });

  it('is exact when everything was told', () => {
    const worth = tablet.problem.issues.map(({ a }) => a.map((value) => value - Math.min(...a)));
    const estimate = estimateOther(seller, { order: [0], worth }, []);
    expect(estimatedWorth(estimate, [5, 1, 0, 1, 0, 1])).toBe(60 + 45 + 25);
  });

  it('believes what was asked for where it is not the opposite of its own wish', () => {
    const wish = open.with(4, 1).with(5, 1);
    const { tables } = estimateOther(seller, nothing, [wish]);
    expect(tables[4]).toEqual([0, 100, 0]);
    expect(tables[5]).toEqual([0, 100]);
  });

  it('gives weight to what is held and takes it from what is moved, within twice and half', () => {
    const offers = [0, 1, 2, 3, 4, 5, 6].map((price) => [price, 1, 1, 1, 2, 0]);
    const stake = (count: number) =>
      estimateOther(seller, nothing, offers.slice(0, count)).tables.map((t) => Math.max(...t));
    expect(stake(2)).toEqual([80, 125, 125, 125, 125, 125]);
    expect(stake(7)).toEqual([50, 200, 200, 200, 200, 200]);
  });

  it('learns nothing from an offer that is only repeated', () => {
    const offer = [0, 1, 1, 1, 2, 0];
    expect(estimateOther(seller, nothing, [offer, offer])).toEqual(
      estimateOther(seller, nothing, [offer]),
    );
  });
});
