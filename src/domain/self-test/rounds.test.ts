import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Outcome } from '../progress/attempt.ts';
import { currentRound, isDone, isOver, missed, type Outcomes } from './rounds.ts';

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
