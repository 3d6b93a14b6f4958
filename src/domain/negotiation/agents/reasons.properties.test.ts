import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { danaClaims } from '../../../../tests/cases/claims-of-dana.ts';
import { ingridClaims } from '../../../../tests/cases/claims-of-ingrid.ts';
import { type Claims, closingClaims, saidIn } from '../../../../tests/cases/reason-claims.ts';
import {
  anyOpponent,
  anyParty,
  concert,
  likelyMoves,
  randomScenes,
  scenes,
} from '../../../../tests/cases/table-scenes.ts';
import { type GameState, nextRound, respond, startGame } from '../table/game.ts';
import type { Move } from './move.ts';
import type { Scene } from './scene.ts';

const claims: Claims = { ...closingClaims, ...danaClaims, ...ingridClaims };

/** More single changes than a learner at random would make: they are what Dana listens to. */
const moves = (scene: Scene) =>
  fc.array(fc.oneof(likelyMoves(scene), changes(scene)), { minLength: 6, maxLength: 12 });

function changes({ problem: { issues } }: Scene): fc.Arbitrary<Move> {
  return fc.nat({ max: issues.length - 1 }).chain((issue) =>
    fc.record({
      kind: fc.constant('change' as const),
      of: fc.constant('mine' as const),
      issue: fc.constant(issue),
      option: fc.nat({ max: (issues[issue]?.options.length ?? 1) - 1 }),
    }),
  );
}

const twoMeetings = fc
  .oneof(
    { weight: 2, arbitrary: fc.constantFrom(...scenes, concert) },
    { weight: 1, arbitrary: randomScenes },
  )
  .chain((scene) =>
    fc
      .record({
        learner: anyParty,
        agent: anyOpponent,
        first: fc.constantFrom('learner' as const, 'agent' as const),
        arguments: fc.boolean(),
        meetings: fc.tuple(moves(scene), moves(scene)),
      })
      .map(({ meetings: [before, after], ...setup }) => {
        const first = play(startGame({ scene, rounds: 2, ...setup }), before);
        const left = respond(first, { kind: 'walk-away' }).state;
        return play(nextRound(left) ?? left, after);
      }),
  );

/** The learner asks for the best of everything, and then makes those of the moves that may be made. */
function play(state: GameState, said: readonly Move[]): GameState {
  const { learner, talks } = state;
  const high: Move = { kind: 'package', deal: talks.seats[learner].best };
  return [high, ...said].reduce((at, move) => respond(at, move).state, state);
}

describe('every answer to "why did she say that?"', () => {
  it('is true of the table as it stood, in a first meeting and in a second', () => {
    fc.assert(
      fc.property(twoMeetings, ({ talks, earlier, learner }) => {
        for (const said of [...earlier, talks].flatMap((round) => saidIn(round, learner))) {
          const claim = claims[said.reason.rule];
          const untrue = claim ? claim(said) : ['nobody checks this rule'];
          expect({ ...said.reason, untrue }).toEqual({ ...said.reason, untrue: [] });
        }
      }),
      { numRuns: 500 },
    );
  });
});
