import { describe, expect, it } from 'vitest';
import { concert } from '../../../../tests/cases/table-scenes.ts';
import type { Conditional } from './bet.ts';
import { estimateOther } from './estimate.ts';
import { estimateWithBet } from './estimate-with-bet.ts';
import { noFacts } from './facts.ts';
import { seatOf } from './seat.ts';

const conditional = concert.conditional as Conditional;
const seat = seatOf(concert.problem, 'b');
const band = { seat, conditional, chance: 0.3 };
const nothing = noFacts(seat.issues.length);
const [low, middle, high, ...dependent] = estimateWithBet(band, nothing, []).tables[0] as number[];

describe('estimateWithBet', () => {
  it('values plain options as it would without an event', () => {
    const issues = concert.problem.issues.map((issue, i) =>
      i > 0
        ? issue
        : {
            ...issue,
            options: issue.options.slice(0, 3),
            a: issue.a.slice(0, 3),
            b: issue.b.slice(0, 3),
          },
    );
    const plain = seatOf({ ...concert.problem, issues }, 'b');
    expect(estimateOther(plain, nothing, []).tables[0]).toEqual([low, middle, high]);
    expect([low, middle, high]).toEqual([0, 50, 100]);
  });

  it('weighs an option that depends on the event by the own chance, the only one known', () => {
    expect(conditional.options[3]).toMatchObject({ ifSo: 1, ifNot: 2 });
    expect(dependent[3]).toBeCloseTo(0.3 * 50 + 0.7 * 100);
    expect(dependent[4]).toBeCloseTo(0.3 * 100 + 0.7 * 0);
  });

  it('reads a wish that depends on the event as its option that is worse for oneself', () => {
    const wish = (fee: number) =>
      estimateWithBet(band, nothing, [[fee, null, null, null, null]]).tables[0];
    expect(wish(7)).toEqual(wish(2));
    expect(wish(5)).toEqual(wish(1));
    expect(wish(5)).not.toEqual(wish(2));
  });

  it('takes told amounts as told, and with them what the other side expects of the event', () => {
    const told = [0, 200, 400, 40, 80, 160, 240, 320, 360];
    const facts = { ...nothing, worth: nothing.worth.with(0, told) };
    expect(estimateWithBet(band, facts, []).tables[0]).toEqual(told);
  });
});
