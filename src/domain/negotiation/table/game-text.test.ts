import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  games,
  likelyMoves,
  sceneOf,
  scenes,
  tablet,
} from '../../../../tests/cases/table-scenes.ts';
import type { Agent } from '../agents/agent.ts';
import { agentOf } from '../agents/everyone.ts';
import { type GameState, nextRound, respond, startGame } from './game.ts';
import { formatGame, parseGame } from './game-text.ts';
import { formatMove, parseMove } from './move-code.ts';

const ingrid = agentOf('ingrid') as Agent;
const find = (id: string) => scenes.find((scene) => scene.id === id) ?? null;

function play(words: string[], rounds = 1): GameState {
  return words.reduce(
    (state, word) => {
      if (word === '~') return nextRound(state) as GameState;
      const move = parseMove(tablet.problem, word);
      return respond(state, move ?? { kind: 'greet' }).state;
    },
    startGame({ scene: tablet, learner: 'a', agent: ingrid, rounds }),
  );
}

describe('the text of a game', () => {
  it('brings back any game', () => {
    fc.assert(
      fc.property(games, ({ end }) => {
        const text = formatGame(end);
        expect(text).toMatch(/^[\w.~-]+$/);
        expect(parseGame(text, () => end.talks.scene)).toEqual({
          ok: true,
          faithful: true,
          state: end,
        });
      }),
      { numRuns: 150 },
    );
  });

  it('brings back all rounds and what was remembered between them', () => {
    const state = play(['O0', 'V10_45', 'w', '~', 'o', 'p000001'], 2);
    expect(state.talks.round).toBe(2);
    expect(formatGame(state)).toContain('.w~.o.');
    expect(parseGame(formatGame(state), sceneOf)).toMatchObject({ faithful: true, state });
  });

  it('is short enough for an address after ten turns', () => {
    const words = new Array(10).fill(0).map((_, i) => `p${i % 9}10101`);
    expect(formatGame(play(words)).length).toBeLessThan(130);
  });

  it('says so when the agent would speak otherwise than recorded', () => {
    const text = formatGame(play(['o', 'O0']));
    const other = text.replace(/\.z\w+$/, '.z0');
    expect(parseGame(other, sceneOf)).toMatchObject({ ok: true, faithful: false });
  });

  it.each([
    ['', 'This address does not hold a whole game. It may have been cut off.'],
    [
      '1.tablet.a.ingrid.ly1.o',
      'This address does not hold a whole game. It may have been cut off.',
    ],
    ['2.tablet.a.ingrid.ly1.z0', 'This game was written by a table of another version.'],
    ['1.moon.a.ingrid.ly1.z0', 'There is no scenario "moon" at this table.'],
    ['1.tablet.a.nobody.ly1.z0', 'Nobody called "nobody" sits at this table.'],
    ['1.tablet.a.ingrid.ly1.?.z0', '"?" is not a move in this scenario.'],
    ['1.tablet.a.ingrid.ly1.a.z0', 'The other side has not made an offer yet.'],
    [
      '1.tablet.a.ingrid.ly1.w.o.z0',
      'This negotiation is over. Take the last move back, or begin again.',
    ],
    ['1.tablet.a.ingrid.ly1.w~.o.z0', 'The game goes on after its end.'],
  ])('is refused with the reason: %s', (text, sentence) => {
    expect(parseGame(text, find)).toMatchObject({ ok: false, sentence });
  });

  it('never throws, whatever the text is', () => {
    const near = fc.string().map((text) => `1.tablet.b.dana.ay2${text}.z1`);
    fc.assert(
      fc.property(fc.oneof(fc.string(), near), (text) => {
        expect(() => parseGame(text, find)).not.toThrow();
      }),
    );
  });

  it('is refused for a scene whose id needs an escape', () => {
    const state = startGame({ scene: { ...tablet, id: 'a b' }, learner: 'a', agent: ingrid });
    expect(() => formatGame(state)).toThrow(RangeError);
  });
});

describe('the word of a move', () => {
  it('brings back any move of a scene, with its reason', () => {
    fc.assert(
      fc.property(
        fc
          .constantFrom(...scenes)
          .chain((scene) => fc.record({ scene: fc.constant(scene), move: likelyMoves(scene) })),
        ({ scene: { problem }, move }) => {
          const word = formatMove(problem, move);
          expect(word).toMatch(/^[\w-]+$/);
          expect(formatMove(problem, parseMove(problem, word) ?? { kind: 'greet' })).toBe(word);
          expect(parseMove(problem, word)).toEqual(JSON.parse(JSON.stringify(move)));
        },
      ),
    );
  });

  it('takes two digits a place where an issue has more than 36 options', () => {
    const options = Array.from({ length: 40 }, (_, i) => `${i}`);
    const issue = { name: 'Price', options, a: options.map(Number), b: options.map(Number) };
    const problem = { issues: [issue, issue], disagreement: { a: 0, b: 0 } };
    const move = { kind: 'package' as const, deal: [39, 1] };
    expect(formatMove(problem, move)).toBe('p1301');
    expect(parseMove(problem, 'p1301')).toEqual(move);
    expect(parseMove(problem, 'T--01')).toEqual({ kind: 'tell', wish: [null, 1] });
  });

  it.each([
    '',
    'gg',
    'p!',
    'c0',
    'V',
    'x0',
    'V0_',
    'hZ01',
    'p000000Z',
    'im0',
    'a01',
    'k0',
    'T-',
    'v',
  ])('is none, or none that this table allows: "%s"', (word) => {
    const move = parseMove(tablet.problem, word);
    const state = startGame({ scene: tablet, learner: 'a', agent: ingrid });
    expect(move === null || !respond(state, move).ok).toBe(true);
  });
});
