import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Outcome } from '../progress/attempt.ts';
import {
  currentRound,
  isDone,
  isOver,
  latestRound,
  missed,
  type Outcomes,
  type Try,
} from './rounds.ts';

const items = ['a', 'b', 'c'];

describe('missed', () => {
  it.each<[string, Outcomes, string[]]>([
    ['nothing that was not tried', {}, []],
    ['nothing that was right at once', { a: ['right'] }, []],
    ['what was wrong, though right later', { a: ['wrong', 'right'], b: ['right'] }, ['a']],
    ['what was shown', { c: ['wrong', 'shown'], b: ['shown'] }, ['b', 'c']],
  ])('names %s', (_, outcomes, ids) => {
    expect(missed(items, outcomes)).toEqual(ids);
  });
});

describe('currentRound', () => {
  it.each<[string, Outcomes, number, number, string[]]>([
    ['is the first at the start', {}, 1, 1, items],
    ['stays the first while an item is open', { a: ['wrong'], b: ['right'] }, 2, 1, items],
    [
      'stays the first when it is over, until the second is asked for',
      { a: ['wrong', 'right'], b: ['right'], c: ['right'] },
      1,
      1,
      items,
    ],
    [
      'is the second, of the missed ones, when it is asked for',
      { a: ['wrong', 'right'], b: ['right'], c: ['shown'] },
      2,
      2,
      ['a', 'c'],
    ],
    [
      'is the second when one of its items is answered',
      { a: ['wrong', 'right'], b: ['right'], c: ['wrong', 'shown', 'right'] },
      1,
      2,
      ['a', 'c'],
    ],
    [
      'is no second when nothing was missed',
      { a: ['right'], b: ['right'], c: ['right'] },
      5,
      1,
      items,
    ],
    [
      'leaves out a later answer to what was not missed',
      { a: ['right', 'wrong'], b: ['right'], c: ['wrong', 'right'] },
      1,
      1,
      items,
    ],
    [
      'is the third after a second miss',
      { a: ['wrong', 'right', 'wrong', 'right', 'wrong'], b: ['right'], c: ['right'] },
      1,
      3,
      ['a'],
    ],
  ])('%s', (_, history, begun, number, ids) => {
    const round = currentRound(items, history, begun);
    expect([round.number, round.items]).toEqual([number, ids]);
  });

  it('shows the tries of its own round alone', () => {
    const history: Outcomes = { a: ['wrong', 'right', 'wrong'], b: ['right'], c: ['right'] };
    expect(currentRound(items, history).outcomes).toEqual({ a: ['wrong'] });
  });

  const histories = fc.dictionary(
    fc.constantFrom(...items),
    fc.array(fc.constantFrom<Outcome>('right', 'wrong', 'shown'), { maxLength: 9 }),
  );

  it('ends for every history, with a part of the items in their order', () => {
    fc.assert(
      fc.property(histories, fc.nat(9), (history, begun) => {
        const round = currentRound(items, history, begun);
        expect(items.filter((id) => round.items.includes(id))).toEqual(round.items);
        expect(round.items.length).toBeGreaterThan(0);
      }),
    );
  });

  it('holds, for each item, tries of which only the last ends it', () => {
    fc.assert(
      fc.property(histories, (history) => {
        const { outcomes } = currentRound(items, history);
        for (const tries of Object.values(outcomes))
          expect(tries.slice(0, -1).every((one) => one === 'wrong')).toBe(true);
      }),
    );
  });

  it('comes to a round without a miss by answering right', () => {
    fc.assert(
      fc.property(histories, (history) => {
        let known: Outcomes = history;
        for (let round = currentRound(items, known, 99); ; round = currentRound(items, known, 99)) {
          const open = round.items.find((id) => !isDone(round.outcomes[id]));
          if (!open) {
            expect(isOver(round) && missed(round.items, round.outcomes)).toEqual([]);
            return;
          }
          known = { ...known, [open]: [...(known[open] ?? []), 'right'] };
        }
      }),
    );
  });
});

describe('latestRound', () => {
  const time = (number: number, ...outcomes: Outcome[]): Try[] =>
    outcomes.map((outcome) => ({ time: number, outcome }));
  const first = { a: time(1, 'wrong', 'right'), b: time(1, 'right'), c: time(1, 'right') };
  const begun = (of: number, number = 1) => ({ time: of, number });

  it.each<[string, Record<string, Try[]>, ReturnType<typeof begun>, unknown[]]>([
    ['is the first of the first time at the start', {}, begun(1), [1, 1, items]],
    ['goes through the rounds of one time', first, begun(1, 2), [1, 2, ['a']]],
    ['is a round of all when all are asked for again', first, begun(2), [2, 1, items]],
    [
      'is a round of all when one item is answered again, also one that was missed',
      { ...first, a: [...first.a, ...time(2, 'right')] },
      begun(1),
      [2, 1, items],
    ],
    [
      'is the second round of the second time, of what was missed there',
      {
        a: [...first.a, ...time(2, 'right')],
        b: [...first.b, ...time(2, 'shown')],
        c: [...first.c, ...time(2, 'right')],
      },
      begun(2, 2),
      [2, 2, ['b']],
    ],
    [
      'is of the latest time, whatever another device brings of an earlier one',
      { ...first, b: [...time(2, 'right'), ...time(1, 'wrong')] },
      begun(1, 2),
      [2, 1, items],
    ],
  ])('%s', (_, history, asked, expected) => {
    const round = latestRound(items, history, asked);
    expect([round.time, round.number, round.items]).toEqual(expected);
  });

  it('holds the tries of its own time alone', () => {
    const history = { ...first, a: [...first.a, ...time(2, 'wrong')] };
    expect(latestRound(items, history).outcomes).toEqual({ a: ['wrong'], b: [], c: [] });
  });

  it('can be asked for once more after every history, and is then open with all items', () => {
    const tries = fc.record({
      time: fc.integer({ min: 1, max: 4 }),
      outcome: fc.constantFrom<Outcome>('right', 'wrong', 'shown'),
    });
    const histories = fc.dictionary(fc.constantFrom(...items), fc.array(tries, { maxLength: 9 }));
    fc.assert(
      fc.property(histories, (history) => {
        const now = latestRound(items, history);
        const next = latestRound(items, history, { time: now.time + 1, number: 1 });
        expect(next).toEqual({
          time: now.time + 1,
          number: 1,
          items,
          outcomes: { a: [], b: [], c: [] },
        });
      }),
    );
  });
});
