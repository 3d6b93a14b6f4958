import { describe, expect, it } from 'vitest';
import { concert, tablet } from '../../../../tests/cases/table-scenes.ts';
import type { Agent } from '../agents/agent.ts';
import { agentOf } from '../agents/everyone.ts';
import type { Move } from '../agents/move.ts';
import type { Party } from '../agents/scene.ts';
import { debrief } from './debrief.ts';
import { describeMove } from './describe-move.ts';
import { type GameState, respond, startGame } from './game.ts';
import { formatGame, parseGame } from './game-text.ts';
import { hint } from './hint.ts';
import { viewOf } from './talks.ts';

const sit = (agent: string, learner: Party = 'a') =>
  startGame({ scene: concert, learner, agent: agentOf(agent) as Agent });

const say = (state: GameState, move: Move): GameState => {
  const answer = respond(state, move);
  if (!answer.ok) throw new Error(answer.rejection.sentence);
  return answer.state;
};

function followHints(state: GameState): GameState {
  const advice = hint(state);
  return advice === null ? state : followHints(say(state, advice.move));
}

const kindsOf = ({ talks }: GameState, party: Party) =>
  talks.turns.filter(({ by }) => by === party).map(({ move }) => move.kind);

/** $900 if the event happens, else $500, and everything else as it creates most. */
const bet = [7, 1, 1, 1, 1];

describe('a contingent offer at the table', () => {
  it.each([
    ['dana', 'a'],
    ['dana', 'b'],
    ['ingrid', 'a'],
    ['ingrid', 'b'],
  ] as const)('is answered by %s across from side %s', (agent, side) => {
    const answered = say(sit(agent, side), { kind: 'contingent', deal: bet });
    expect(answered.talks.turns).toHaveLength(2);
    expect(answered.talks.turns[0]?.deals).toEqual([bet]);
  });

  it('is made and taken by Dana, who weighs it by her own chance', () => {
    const asInn = followHints(sit('dana', 'b'));
    expect(asInn.talks.ending).toMatchObject({ kind: 'deal', by: 'a', deal: [5, 1, 2, 1, 1] });
    expect(kindsOf(followHints(sit('dana', 'a')), 'b')).toContain('contingent');
  });

  it('is made by Ingrid to somebody who told what the fee is worth', () => {
    expect(kindsOf(followHints(sit('ingrid', 'a')), 'b')).toContain('contingent');
  });

  it.each(['a', 'b'] as const)(
    'is advised, and ends in the bet that is best for both, from side %s',
    (side) => {
      const played = followHints(sit('ingrid', side));
      const told = debrief(played);
      expect(kindsOf(played, side)).toContain('contingent');
      expect(told.final?.deal[0]).toBe(7);
      expect(told.percentOfPie).toBe(100);
    },
  );

  it('is looked back on in both cases', () => {
    const { cases, gains } = debrief(followHints(sit('ingrid')));
    expect(cases).toEqual({ ifSo: { a: 340, b: -165 }, ifNot: { a: -60, b: 235 } });
    expect(gains.a).toBe(0.8 * 340 - 0.2 * 60);
    expect(gains.b).toBe(-0.3 * 165 + 0.7 * 235);
  });

  describe('as the way to more than the deal that was made', () => {
    const made = (deal: number[], learner: Party = 'b'): GameState => {
      const game = sit('dana', learner);
      return { ...game, talks: { ...game.talks, ending: { kind: 'deal', deal, by: 'a' } } };
    };
    /** $700 if over 200 come, else $500, and then $900 instead of the $700. */
    const small = made([5, 1, 2, 1, 1]);

    it('is told in both cases, with the worst case that gets worse', () => {
      const told = debrief(small);
      expect(told.bestTrade?.deal[0]).toBe(7);
      expect(told.bestTradeCases).toEqual({
        ifSo: { a: 340, b: -165 },
        ifNot: { a: -60, b: 235 },
      });
      expect(told.cases).toEqual({ ifSo: { a: 170, b: -55 }, ifNot: { a: -30, b: 145 } });
      expect(told.worseWorst).toEqual({
        a: { from: -30, to: -60 },
        b: { from: -55, to: -165 },
      });
    });

    it('leaves no deal safe that may cost the learner something', () => {
      expect(debrief(small).isSafe).toBe(false);
      expect(debrief(made([1, 1, 1, 1, 1])).isSafe).toBe(true);
    });

    it('is told with the worst case of a deal that depends on nothing', () => {
      const told = debrief(made([1, 1, 1, 1, 1]));
      expect(told.bestTradeCases).not.toBeNull();
      const { ifSo, ifNot } = told.bestTradeCases as NonNullable<typeof told.cases>;
      expect(told.worseWorst.b).toEqual({ from: told.gains.b, to: Math.min(ifSo.b, ifNot.b) });
    });

    it('is told in both cases to somebody who left, beside nothing that was made', () => {
      const left = debrief(say(sit('dana', 'b'), { kind: 'walk-away' }));
      expect(left.bestTradeCases).not.toBeNull();
      expect(left.worseWorst).toEqual({ a: null, b: null });
    });
  });

  it('leaves a deal that depends on nothing without cases', () => {
    const offered = say(sit('ingrid'), { kind: 'package', deal: [0, 1, 1, 0, 0] });
    expect(debrief(offered).cases).toBeNull();
    expect(
      debrief(startGame({ scene: tablet, learner: 'a', agent: agentOf('dana') as Agent })).cases,
    ).toBeNull();
  });

  it('is told with the chance behind the amounts, and with every amount where there is none', () => {
    const worth = [0, 200, 400, 40, 80, 160, 240, 320, 360];
    const told = (list: number[]) =>
      describeMove(concert, { kind: 'tell-worth', issue: 0, worth: list }, []);
    expect(told(worth)).toBe(
      'To me: Fee, counted from its worst option: $500 brings $0, $700 brings $200, $900 brings $400; and I think it 80% likely that over 200 people come.',
    );
    expect(told(worth.with(8, 370))).toContain(
      '$900 if over 200 people come, else $700 brings $370',
    );
  });

  it('counts as the price when one looks back', () => {
    const { price } = debrief(followHints(sit('ingrid'))).questions;
    expect(price).toMatchObject({ issue: 0, final: 7 });
  });

  it('is met halfway in either case by the splitter', () => {
    const opened = say(sit('splitter', 'b'), { kind: 'contingent', deal: bet });
    const next = say(opened, { kind: 'hold' }).talks.turns.at(-1);
    expect(opened.talks.turns[1]?.deals[0]?.[0]).toBe(2);
    expect(concert.problem.issues[0]?.options[next?.deals[0]?.[0] as number]).toBe(
      '$900 if over 200 people come, else $700',
    );
  });

  it('comes back from an address as it was said', () => {
    const played = followHints(sit('ingrid'));
    const parsed = parseGame(formatGame(played), () => concert);
    expect(parsed).toMatchObject({ ok: true, faithful: true });
    expect(parsed.state).toEqual(played);
  });

  it('is weighed by each side with its own chance, and nobody sees that of the other', () => {
    const { talks } = sit('ingrid');
    expect(viewOf(talks, 'a').chance).toBe(0.8);
    expect(viewOf(talks, 'b').chance).toBe(0.3);
    expect(JSON.stringify(viewOf(talks, 'b'))).not.toContain('0.8');
  });
});
