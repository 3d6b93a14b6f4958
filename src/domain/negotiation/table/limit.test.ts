import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyOpponent, anyParty, anyScene, tablet } from '../../../../tests/cases/table-scenes.ts';
import { seatOf } from '../agents/seat.ts';
import { respond, startGame } from './game.ts';
import { hint } from './hint.ts';
import { isBelowLimit, withLimit, worthOf } from './limit.ts';

const seat = seatOf(tablet.problem, 'a');
/** $440, a bare tablet and a review. */
const deal = [2, 0, 0, 0, 0, 1];

describe('a limit of one’s own', () => {
  it('is compared with what a deal is worth in all', () => {
    expect(worthOf(seat, deal)).toBe(115);
    expect(isBelowLimit(seat, deal, 120)).toBe(true);
    expect(isBelowLimit(seat, deal, 115)).toBe(false);
    expect(isBelowLimit(seat, deal, null)).toBe(false);
  });

  it('does not call a sum of tenths below the same number', () => {
    const issue = (a: number[]) => ({ name: 'x', options: ['no', 'yes'], a, b: [0, 1] });
    const problem = {
      issues: [issue([0, 0.1]), issue([0, 0.2])],
      disagreement: { a: 0.1, b: 0 },
    };
    expect(isBelowLimit(seatOf(problem, 'a'), [1, 1], 0.3)).toBe(false);
  });

  it('takes the place of no deal only where it is more', () => {
    expect(withLimit(tablet.problem, 'a', 120).disagreement).toEqual({ a: 120, b: 30 });
    expect(withLimit(tablet.problem, 'a', 39)).toBe(tablet.problem);
    expect(withLimit(tablet.problem, 'b', null)).toBe(tablet.problem);
  });

  it('is never gone below by whoever follows the hints', () => {
    fc.assert(
      fc.property(
        anyScene,
        anyParty,
        anyOpponent,
        fc.double({ min: 0, max: 1.1, noNaN: true }),
        (scene, learner, agent, part) => {
          const own = seatOf(scene.problem, learner);
          const best = worthOf(own, own.best);
          const limit = Math.round(own.noDeal + part * (best - own.noDeal));
          let state = startGame({ scene, learner, agent });
          for (let advice = hint(state, limit); advice; advice = hint(state, limit)) {
            state = respond(state, advice.move).state;
            const { turns, ending } = state.talks;
            const said = turns.findLast(({ by }) => by === learner);
            for (const each of said?.deals ?? []) {
              expect(isBelowLimit(own, each, limit)).toBe(false);
            }
            if (ending?.kind === 'deal') expect(isBelowLimit(own, ending.deal, limit)).toBe(false);
          }
          expect(state.talks.ending).not.toBeNull();
        },
      ),
      { numRuns: 100 },
    );
  });
});
