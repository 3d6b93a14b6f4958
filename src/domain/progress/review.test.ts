import { afterEach, describe, expect, it, vi } from 'vitest';
import { emptyRecord, type Outcome, type ProgressRecord } from './record.ts';
import { attemptsOf, daysUntilDue, dueItems, RIGHT_DAYS, SPACING_DAYS } from './review.ts';

const noon = (day: number) => new Date(Date.UTC(2026, 10, day, 12));

type Answer = [day: number, outcome: Outcome, rev?: number];
const record = (answers: Record<string, Answer[]>): ProgressRecord => ({
  ...emptyRecord(),
  items: Object.fromEntries(
    Object.entries(answers).map(([id, list]) => [
      id,
      {
        attempts: list.map(([day, outcome, rev = 1], second) => ({
          at: new Date(noon(day).getTime() + second * 1000).toISOString(),
          rev,
          answer: 'a',
          outcome,
        })),
      },
    ]),
  ),
});
const item = { id: 'one', rev: 1 };

describe('attemptsOf', () => {
  it('does not count an answer to an earlier revision', () => {
    const kept = record({ one: [[1, 'right', 1]] });
    expect(attemptsOf(kept, item).map(({ outcome }) => outcome)).toEqual(['right']);
    expect(attemptsOf(kept, { id: 'one', rev: 2 })).toEqual([]);
  });

  it('counts the answers under a former name, in the order of time', () => {
    const kept = record({
      'first-name': [
        [1, 'wrong'],
        [3, 'right'],
      ],
      one: [[2, 'shown']],
    });
    const renamed = { ...item, formerly: ['first-name'] };
    expect(attemptsOf(kept, renamed).map(({ outcome }) => outcome)).toEqual([
      'wrong',
      'shown',
      'right',
    ]);
  });

  it('finds nothing under a name that every object has', () => {
    expect(attemptsOf(emptyRecord(), { id: 'constructor', rev: 1 })).toEqual([]);
  });
});

describe('daysUntilDue', () => {
  it.each<[string, Answer[], number | null]>([
    ['an item never answered', [], null],
    ['an item right at the first try', [[1, 'right']], null],
    ['an item missed today', [[10, 'wrong']], SPACING_DAYS],
    ['an item looked up today', [[10, 'shown']], SPACING_DAYS],
    [
      'an item put right at the second try',
      [
        [10, 'wrong'],
        [10, 'right'],
      ],
      SPACING_DAYS,
    ],
    ['an item missed long ago', [[1, 'wrong']], SPACING_DAYS - 9],
    [
      'an item right once since',
      [
        [1, 'wrong'],
        [10, 'right'],
      ],
      SPACING_DAYS,
    ],
    [
      'an item right twice on one day since',
      [
        [1, 'wrong'],
        [10, 'right'],
        [10, 'right'],
      ],
      SPACING_DAYS,
    ],
    [
      'an item right on two days since',
      [
        [1, 'wrong'],
        [5, 'right'],
        [10, 'right'],
      ],
      null,
    ],
    [
      'an item missed again',
      [
        [1, 'wrong'],
        [5, 'right'],
        [7, 'right'],
        [10, 'wrong'],
      ],
      SPACING_DAYS,
    ],
    ['an item missed in an earlier revision', [[1, 'wrong', 1]], null],
  ])('answers for %s', (name, answers, days) => {
    const rev = name.includes('revision') ? 2 : 1;
    expect(daysUntilDue(record({ one: answers }), { id: 'one', rev }, noon(10))).toBe(days);
  });

  it('lets an item go after it was right on as many days as the rule says', () => {
    const right = Array.from(
      { length: RIGHT_DAYS },
      (_, index): Answer => [3 + 2 * index, 'right'],
    );
    expect(daysUntilDue(record({ one: [[1, 'wrong'], ...right] }), item, noon(28))).toBeNull();
    const less = record({ one: [[1, 'wrong'], ...right.slice(1)] });
    expect(daysUntilDue(less, item, noon(28))).not.toBeNull();
  });
});

describe('dueItems', () => {
  const items = ['late', 'today', 'tomorrow', 'never', 'later'].map((id) => ({ id, rev: 1 }));
  const kept = record({
    today: [[10 - SPACING_DAYS, 'wrong']],
    late: [[2, 'shown']],
    tomorrow: [[11 - SPACING_DAYS, 'wrong']],
    later: [[3, 'wrong']],
    removed: [[1, 'wrong']],
  });

  it('gives the items of the course that are due, longest due first', () => {
    expect(dueItems(kept, items, noon(10)).map(({ id }) => id)).toEqual(['late', 'later', 'today']);
  });

  it('gives one more on the next day', () => {
    expect(dueItems(kept, items, noon(11)).at(-1)?.id).toBe('tomorrow');
  });

  describe('on a device far from Greenwich', () => {
    afterEach(() => vi.unstubAllEnvs());

    it.each([
      // Half past midnight and ten in the evening of a day with 25 hours, which UTC counts as two days.
      ['America/New_York', '2026-11-01T04:30:00.000Z', '2026-11-02T03:00:00.000Z', 0],
      ['America/New_York', '2026-11-02T04:30:00.000Z', '2026-11-03T05:30:00.000Z', -2],
      ['Pacific/Auckland', '2026-11-01T10:30:00.000Z', '2026-11-01T11:30:00.000Z', -1],
      ['UTC', '2026-11-01T10:30:00.000Z', '2026-11-01T11:30:00.000Z', 0],
    ])('counts the days of the calendar in %s', (zone, missedAt, now, days) => {
      vi.stubEnv('TZ', zone);
      const missed = record({ one: [[1, 'wrong']] });
      const [first] = missed.items.one?.attempts ?? [];
      if (first) first.at = missedAt;
      expect(daysUntilDue(missed, item, new Date(now))).toBe(SPACING_DAYS + days);
    });
  });
});
