import { describe, expect, it } from 'vitest';
import type { RelationshipTerms } from '../../domain/quiz/relationship-price.ts';
import { frame } from './frame.ts';
import { outcomeOf } from './outcome.ts';
import { defaults, init } from './state.ts';

const shown = (terms: Partial<RelationshipTerms>, unit = '$') => {
  const start = init({ ...defaults, ...terms, unit });
  return outcomeOf(start, start.terms);
};

describe('the sentence', () => {
  it.each([
    [
      {},
      '6 later deals can bring back $189.77 of the $400 you give up. The other $210.23 is a gift. It would take 42 deals to earn it back.',
    ],
    [
      { givenUp: 120 },
      'An investment: $120 is earned back after 4 of 6 later deals, which together leave $69.77 over.',
    ],
    [
      { givenUp: 900, weight: 1, deals: 20 },
      'An investment: $900 is earned back after 20 of 20 later deals, which together just bring it back.',
    ],
    [
      { givenUp: 500 },
      '6 later deals can bring back $189.77 of the $500 you give up. The other $310.23 is a gift. No number of such deals would earn it back.',
    ],
    [
      { deals: 0 },
      'There is no later deal: all $400 is a gift. It would take 42 deals to earn it back.',
    ],
    [
      { likelier: 0 },
      'By these guesses nothing comes back: all $400 is a gift. No number of such deals would earn it back.',
    ],
    [
      { likelier: -0.3 },
      'By these guesses giving way costs you $400 today and $189.77 more later.',
    ],
    [{ givenUp: 0 }, 'Nothing is given up, and by these guesses $189.77 comes back.'],
    [
      { givenUp: 0, likelier: -0.3 },
      'Nothing is given up, and by these guesses it still costs you $189.77 later.',
    ],
    [{ givenUp: 0, deals: 0 }, 'Nothing is given up, and by these guesses nothing comes back.'],
  ])('for %o says which part is a gift', (terms, sentence) => {
    expect(shown(terms).sentence).toBe(sentence);
  });
});

describe('the limits', () => {
  it('are the value without end and how much the one guess would have to carry', () => {
    expect(shown({}).limits).toEqual([
      'However many deals followed, they could bring back no more than $405: that is 0.3 × $150 × 0.9 ÷ (1\u00a0−\u00a00.9).',
      'To be earned back by these deals, giving way would have to make the tie 63.24 percentage points likelier.',
    ]);
  });

  it('say when certainty would not be enough, and when there is no end to the sum', () => {
    expect(shown({ givenUp: 5000 }).limits.at(-1)).toMatch(/^Even if giving way turned no chance/);
    expect(shown({ weight: 1 }).limits[0]).toMatch(/beyond any number/);
    expect(shown({ givenUp: 120 }).limits).toHaveLength(1);
  });
});

describe('the table', () => {
  it('has every deal, the one that would earn it back, and the limit', () => {
    const { table } = shown({});
    expect(table.map(({ name }) => name)).toEqual([
      ...['1', '2', '3', '4', '5', '6'],
      '42, if there were so many',
      'without end',
    ]);
    expect(table[5]).toEqual({
      name: '6',
      counts: '0.531',
      adds: '$23.91',
      together: '$189.77',
      missing: '$210.23',
    });
    expect(table.at(-1)).toMatchObject({ together: '$405', missing: 'earned back' });
  });

  it('has the first and the last of many', () => {
    const { table } = shown({ deals: 500, weight: 1, givenUp: 9000 }, 'hours');
    expect(table.map(({ name }) => name)).toEqual([
      ...Array.from({ length: 11 }, (_, i) => String(i + 1)),
      '200',
      '500',
    ]);
    expect(table[11]).toMatchObject({ together: '9,000 hours', missing: 'earned back' });
  });
});

describe('the picture', () => {
  it.each([
    {},
    { givenUp: 120 },
    { givenUp: 0 },
    { deals: 0 },
    { deals: 100_000, weight: 1 },
    { deals: 300, weight: 0.99 },
    { likelier: -0.3 },
    { likelier: 0 },
    { likelier: 0, givenUp: 0 },
    { weight: 0 },
    { gainPerDeal: -1e6, deals: 7 },
  ])('for %o lies within its frame, with few columns', (terms) => {
    const { chart } = shown(terms);
    expect(chart.columns.length).toBeLessThanOrEqual(48);
    for (const { x, width, base, adds, strength } of chart.columns) {
      expect(x >= 0 && x + width <= frame.width).toBe(true);
      for (const { y, height } of [base, adds])
        expect(y >= frame.top - 1 && y + height <= frame.bottom + 1).toBe(true);
      expect(strength > 0 && strength <= 1).toBe(true);
    }
    expect(chart.ticks.length).toBeLessThanOrEqual(12);
    expect(JSON.stringify(chart)).not.toContain('NaN');
  });

  it('has each bar stand on the one before, and the gift on the last', () => {
    const { columns, gift, givenUp } = shown({}).chart;
    columns.slice(1).forEach((column, i) => {
      expect(column.base.y).toBe(columns[i]?.adds.y);
    });
    expect(columns.filter(({ isGhost }) => !isGhost)).toHaveLength(6);
    expect(gift?.y).toBe(givenUp);
    expect((gift?.y ?? 0) + (gift?.height ?? 0)).toBeCloseTo(columns[5]?.adds.y ?? 0, 0);
  });

  it('marks the deal that earns it back, and has no gift then', () => {
    const { columns, gift } = shown({ givenUp: 120 }).chart;
    expect(columns.filter(({ isPayback }) => isPayback).map(({ nth }) => nth)).toEqual([4]);
    expect(gift).toBeNull();
  });

  it('draws the limit only where it can be seen', () => {
    expect(shown({}).chart.forever).not.toBeNull();
    expect(shown({ weight: 0.99, givenUp: 10 }).chart.forever).toBeNull();
    expect(shown({ weight: 1 }).chart.forever).toBeNull();
  });
});

it('says in the picture what comes back and what does not', () => {
  expect(shown({}).labels).toEqual({
    givenUp: 'given up $400',
    forever: 'without end $405',
    sum: 'back $189.77',
    gift: 'gift $210.23',
  });
  expect(shown({ likelier: -0.3 }).labels).toMatchObject({
    sum: 'and $189.77 more',
    gift: 'lost $400',
  });
});

it('names the unit in the labels', () => {
  expect(shown({}).rows[0]?.label).toBe('You give up today, in dollars');
  expect(shown({}, 'hours').rows[1]?.label).toBe('Gain per later deal, in hours');
  expect(shown({}, ' ').rows[1]?.label).toBe('Gain per later deal');
});
