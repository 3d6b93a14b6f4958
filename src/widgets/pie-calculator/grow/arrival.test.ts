import { describe, expect, it } from 'vitest';
import { issuesCase } from '../../../../tests/cases/case-format.ts';
import { arrive } from './arrival.ts';
import { barsOf } from './bars.ts';
import { formatSheet } from './query.ts';
import { type CatalogScenario, scenarioFrom } from './scenario.ts';
import { sheetOf } from './sheet.ts';
import { boundsFor } from './sliders.ts';

const sheet = (id: string) => sheetOf(scenarioFrom(issuesCase(id) as unknown as CatalogScenario));
const word = (id: string) => formatSheet(sheet(id));
const query = (id: string) => `?grow=${word(id)}`;

describe('a page starts with', () => {
  it('the scenario when nothing is brought or kept', () => {
    expect(arrive('?v=1&a=3', null)).toEqual({ isBroken: false });
  });

  it('what is kept when the address has nothing', () => {
    expect(arrive('', { word: word('chores'), addressed: '' }).sheet).toEqual(sheet('chores'));
  });

  it('the problem of the address, with what is kept to go back to', () => {
    const arrival = arrive(query('tablet'), { word: word('chores'), addressed: word('chores') });
    expect(arrival.sheet).toEqual(sheet('tablet'));
    expect(arrival.own).toEqual(sheet('chores'));
    expect(arrive(query('tablet'), null)).toEqual({ sheet: sheet('tablet'), own: null });
  });

  it('the latest work when the address is an older state of the same', () => {
    const kept = { word: word('chores'), addressed: word('tablet') };
    expect(arrive(query('tablet'), kept)).toEqual({ sheet: sheet('chores') });
    expect(arrive(query('chores'), kept)).toEqual({ sheet: sheet('chores') });
  });

  it('what is kept, and a word about it, when the address cannot be read', () => {
    expect(arrive('?grow=1FF', { word: word('chores'), addressed: '' })).toEqual({
      isBroken: true,
      sheet: sheet('chores'),
    });
    expect(arrive('?grow=1FF', { word: 'rubbish', addressed: '' })).toEqual({ isBroken: true });
  });
});

describe('the bar of an issue', () => {
  it('is as long as the issue matters to a side and filled as far as the side got it', () => {
    const bars = barsOf(issuesCase('tablet'), [4, 1, 0, 0, 1, 0]);
    expect(bars[0]).toEqual({
      a: { stake: 1, got: 0.5, amount: 80, most: 160 },
      b: { stake: 1, got: 0.5, amount: 80, most: 160 },
    });
    expect(bars[1]?.a).toEqual({ stake: 45 / 160, got: 45 / 160, amount: 45, most: 45 });
    expect(bars[1]?.b).toEqual({ stake: 15 / 160, got: 0, amount: 0, most: 15 });
  });

  it('is empty where nothing hangs on the issue', () => {
    expect(barsOf(issuesCase('orange'), [0, 0])[0]?.b).toEqual({
      stake: 0,
      got: 0,
      amount: 0,
      most: 0,
    });
  });
});

describe('the ends of a slider', () => {
  it.each([
    ['chores', 'a', { min: 0, max: 50, step: 1 }],
    ['tablet', 'a', { min: -200, max: 200, step: 1 }],
    ['orange', 'b', { min: 0, max: 50, step: 1 }],
  ] as const)('leave room around the values of %s, side %s', (id, side, bounds) => {
    expect(boundsFor(sheet(id).draft, side)).toEqual(bounds);
  });
});
