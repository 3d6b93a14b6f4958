import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  anyAgent,
  anyOpponent,
  anyParty,
  anyScene,
  games,
  likelyMoves,
  wildMoves,
} from '../../../../tests/cases/table-scenes.ts';
import { describeReason } from '../agents/describe-reason.ts';
import { otherParty } from '../agents/scene.ts';
import { isAcceptable } from '../agents/seat.ts';
import { checkMove } from './check-move.ts';
import { debrief } from './debrief.ts';
import { describeMove } from './describe-move.ts';
import { type GameState, nextRound, respond, startGame, undo } from './game.ts';
import { hint } from './hint.ts';
import { legalMoves } from './legal-moves.ts';
import { playToTheEnd } from './play-out.ts';
import { moverOf, type Talks, turnLimit } from './talks.ts';

const runs = { numRuns: 150 };

/** What must be true of any round, however it came about. */
function expectLegal(talks: Talks, agents: ('a' | 'b')[]): void {
  const { turns, ending, seats } = talks;
  expect(turns.length).toBeLessThanOrEqual(2 * turnLimit + 1);
  turns.forEach(({ by, deals }, i) => {
    expect(by).toBe(moverOf({ first: talks.first, turns: turns.slice(0, i) }));
    for (const deal of deals) {
      expect(
        deal.every((option, issue) => talks.scene.problem.issues[issue]?.options[option]),
      ).toBe(true);
      if (agents.includes(by)) expect(isAcceptable(seats[by], deal)).toBe(true);
    }
  });
  if (ending?.kind !== 'deal') return;
  const offers = turns
    .filter(({ by }) => by !== ending.by)
    .findLast(({ deals }) => deals.length > 0);
  expect(offers?.deals).toContainEqual(ending.deal);
  for (const party of agents) {
    if (ending.by === party) expect(isAcceptable(seats[party], ending.deal)).toBe(true);
  }
}

describe('a game with any moves', () => {
  it('stays legal, and the agent never proposes or accepts less than no deal', () => {
    fc.assert(
      fc.property(games, ({ end }) => {
        for (const talks of [...end.earlier, end.talks]) {
          expectLegal(talks, [otherParty(end.learner)]);
        }
      }),
      runs,
    );
  });

  it('says why a move is refused, and then changes nothing', () => {
    fc.assert(
      fc.property(games, wildMoves, ({ end }, move) => {
        const answer = respond(end, move);
        if (answer.ok) return;
        expect(answer.state).toBe(end);
        expect(answer.rejection.sentence).toMatch(/^["A-Z0-9].*\.$/);
      }),
      runs,
    );
  });

  it('ends within the turns for whoever goes on making moves', () => {
    fc.assert(
      fc.property(games, fc.infiniteStream(fc.nat({ max: 99 })), ({ end }, chance) => {
        let state = end;
        for (let i = 0; i <= turnLimit && state.talks.ending === null; i++) {
          const deal = state.talks.scene.problem.issues.map(
            ({ options }) => (chance.next().value as number) % options.length,
          );
          const offer = respond(state, { kind: 'package', deal });
          state = offer.ok ? offer.state : respond(state, { kind: 'walk-away' }).state;
        }
        expect(state.talks.ending).not.toBeNull();
      }),
      runs,
    );
  });

  it('is the same game again with the same moves', () => {
    fc.assert(
      fc.property(games, ({ start, moves, end }) => {
        const again = moves.reduce((state, move) => respond(state, move).state, start);
        expect(again).toEqual(end);
      }),
      runs,
    );
  });

  it('is taken back move by move to its start', () => {
    fc.assert(
      fc.property(games, ({ start, end }) => {
        let state: GameState = end;
        for (let i = 0; i <= turnLimit; i++) state = undo(state);
        expect(state).toEqual(start);
      }),
      runs,
    );
  });

  it('takes back exactly the last move', () => {
    fc.assert(
      fc.property(
        games.chain((game) =>
          fc.record({ game: fc.constant(game), move: likelyMoves(game.end.talks.scene) }),
        ),
        ({ game: { end }, move }) => {
          const answer = respond(end, move);
          if (answer.ok) expect(undo(answer.state)).toEqual(end);
        },
      ),
      runs,
    );
  });

  it('lists every kind of move that can be made as one that may', () => {
    fc.assert(
      fc.property(
        games.chain((game) =>
          fc.record({ game: fc.constant(game), move: likelyMoves(game.end.talks.scene) }),
        ),
        ({ game: { end }, move }) => {
          const listed = legalMoves(end).find(({ kind }) => kind === move.kind)?.rejection;
          if (checkMove(end.talks, move) === null) expect(listed).toBeNull();
        },
      ),
      runs,
    );
  });

  it('can be put into words, hinted at and looked back on at any point', () => {
    fc.assert(
      fc.property(games, ({ end }) => {
        const { scene, turns, ending } = end.talks;
        for (const { move, deals, reason } of turns) {
          expect(describeMove(scene, move, deals)).toMatch(/^[A-Z].*[.?]$/);
          if (reason === null) continue;
          const { sentence, numbers } = describeReason(scene, 'Dana', reason);
          expect(`${sentence} ${numbers.map(({ value }) => value)}`).not.toMatch(
            /undefined|NaN|Infinity/,
          );
        }
        const advice = hint(end);
        expect(advice === null).toBe(ending !== null);
        if (advice) expect(respond(end, advice.move).ok).toBe(true);
        expect(debrief(end).nextSentence).toMatch(/\.$/);
      }),
      runs,
    );
  });

  it('goes on with the next round only after its end', () => {
    fc.assert(
      fc.property(games, ({ end }) => {
        const { ending, round, rounds } = end.talks;
        const next = nextRound(end);
        expect(next !== null).toBe(ending !== null && round < rounds);
        if (next === null) return;
        expect(next.talks.round).toBe(round + 1);
        expectLegal(next.talks, [otherParty(end.learner)]);
      }),
      runs,
    );
  });
});

describe('two agents', () => {
  it('end within the limit and never settle for less than no deal', () => {
    fc.assert(
      fc.property(
        anyAgent,
        anyAgent,
        anyScene,
        anyParty,
        fc.boolean(),
        (agentA, agentB, scene, first, argue) => {
          const talks = playToTheEnd(agentA, agentB, scene, { arguments: argue, first });
          expect(talks.ending).not.toBeNull();
          expectLegal(talks, ['a', 'b']);
          expect(playToTheEnd(agentA, agentB, scene, { arguments: argue, first })).toEqual(talks);
        },
      ),
      runs,
    );
  });
});

describe('a learner who follows the hints', () => {
  it('never ends below no deal', () => {
    fc.assert(
      fc.property(anyScene, anyParty, anyOpponent, (scene, learner, agent) => {
        let state = startGame({ scene, learner, agent });
        for (let advice = hint(state); advice !== null; advice = hint(state)) {
          state = respond(state, advice.move).state;
        }
        expectLegal(state.talks, ['a', 'b']);
      }),
      runs,
    );
  });
});
