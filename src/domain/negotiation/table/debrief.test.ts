import { describe, expect, it } from 'vitest';
import { chores, tablet } from '../../../../tests/cases/table-scenes.ts';
import type { Agent } from '../agents/agent.ts';
import { agentOf } from '../agents/everyone.ts';
import type { Move } from '../agents/move.ts';
import type { Scene } from '../agents/scene.ts';
import { debrief } from './debrief.ts';
import { type GameState, respond, startGame } from './game.ts';
import { parseMove } from './move-code.ts';

const dana = agentOf('dana') as Agent;

function play(...words: string[]): GameState {
  return words.reduce(
    (state, word) => respond(state, parseMove(tablet.problem, word) as Move).state,
    startGame({ scene: tablet, learner: 'a', agent: dana }),
  );
}

/** One amount between two who want the opposite: every deal is on the frontier, and none is below no deal. */
const steps = (count: number): Scene => {
  const a = Array.from({ length: count }, (_, i) => i);
  const issue = { name: 'Price', options: a.map(String), a, b: a.toReversed() };
  const problem = { issues: [issue], disagreement: { a: 0, b: 0 } };
  return { ...tablet, problem };
};

const endWith = (state: GameState, deal: number[]): GameState => ({
  ...state,
  talks: { ...state.talks, ending: { kind: 'deal', deal, by: 'b' } },
});

/** A learner who haggles down to $440, a bare tablet and a review. */
const signed = play('q', 'p000001', 'h', 'h', 'h', 'p100001', 'h', 'h', 'p200001', 'h');

describe('debrief', () => {
  const back = debrief(signed);

  it('shows the path, the deal, what each gained and the share of the pie', () => {
    expect(back.ending).toMatchObject({ kind: 'deal', by: 'b' });
    expect(back.final).toEqual({ deal: [2, 0, 0, 0, 0, 1], a: 115, b: 65 });
    expect(back.gains).toEqual({ a: 75, b: 35 });
    expect(back.percentOfPie).toBeCloseTo((100 * 110) / 155);
    expect(back.learnerShare).toBeCloseTo((100 * 75) / 110);
    expect(back.path[0]).toEqual({ deal: [8, 0, 0, 0, 0, 1], a: -5, b: 185, by: 'b', turn: 1 });
    expect(back.noDeal).toEqual({ a: 40, b: 30 });
    expect(back.frontier).toHaveLength(28);
  });

  it('names the deals better for both, the best of them, and what to say', () => {
    expect(back.betterForBoth.length).toBeGreaterThan(0);
    for (const { a, b } of back.betterForBoth) {
      expect(Math.min(a - 115, b - 65)).toBeGreaterThanOrEqual(0);
    }
    expect(back.betterForBoth).toContainEqual(back.bestTrade);
    expect(back.nextSentence).toBe(
      'You give way on Price (from $440 to $480); they give way on Stylus pen (from no to yes) and Memory card (from no to yes): +$30 for you, +$15 for them.',
    );
  });

  it('names every one of up to 40, from the best for the learner on', () => {
    const start = startGame({ scene: chores, learner: 'b', agent: dana });
    const left = debrief(respond(start, { kind: 'walk-away' }).state);
    expect(left.betterForBoth.length).toBeGreaterThan(5);
    expect(left.betterNamed).toEqual(left.betterForBoth.toReversed());
    expect(left.betterNamed).toContainEqual(left.bestTrade);
    expect(back.betterNamed).toEqual(back.betterForBoth);
  });

  it('names 40 of more, the best trade and both ends among them', () => {
    const left = debrief(
      respond(startGame({ scene: steps(99), learner: 'a', agent: dana }), { kind: 'walk-away' })
        .state,
    );
    expect(left.betterForBoth).toHaveLength(99);
    expect(left.betterNamed).toHaveLength(40);
    expect(left.betterNamed).toEqual(
      expect.arrayContaining([left.bestTrade, left.betterForBoth[0], left.betterForBoth.at(-1)]),
    );
  });

  it('takes the best trade as a post-settlement settlement', () => {
    const settled = debrief(signed, { settled: true });
    expect(settled.final).toEqual(back.bestTrade);
    expect(settled.gains).toEqual({ a: 105, b: 50 });
    expect(settled.percentOfPie).toBe(100);
    expect(settled.bestTrade).toBeNull();
    expect(settled.ending).toEqual(back.ending);
    expect(settled.questions.price?.final).toBe(settled.final?.deal[0]);
  });

  it('counts what was done without grading it', () => {
    expect(back.counts.learner).toMatchObject({
      questions: 1,
      told: 0,
      singles: 2,
      packages: 1,
      repeats: 6,
      concessions: 2,
      firstConcession: 6,
    });
  });

  it('keeps the relationship line apart, with its parts', () => {
    expect(back.manner.line).toBe(0);
    expect(back.manner.parts.filter(({ adds }) => adds !== 0)).toEqual([
      { what: 'questions', times: 1, adds: 1 },
      { what: 'concessions', times: 2, adds: 1 },
      { what: 'repetition', times: 6, adds: -2 },
    ]);
  });

  it('puts the published reward as four questions, beside the two it leaves out', () => {
    expect(back.questions).toEqual({
      meant: { offersBelowNoDeal: 0 },
      price: { issue: 0, yours: 0, theirs: 8, final: 2 },
      limit: { closed: true, gain: 75, worth: 115, own: null, isMet: true },
      repeats: 6,
      theirGain: 35,
      percentOfPie: back.percentOfPie,
    });
  });

  it('says after leaving which deal there was, and gives no share of the pie', () => {
    const left = debrief(play('q', 'w'));
    expect(left).toMatchObject({
      final: null,
      gains: { a: 0, b: 0 },
      percentOfPie: null,
      learnerShare: null,
    });
    expect(left.nextSentence).toBe(
      'There was a deal: Price: $500; Stylus pen: yes; Docking station: no; Memory card: yes; Delivery: collect in store; Post a review / newsletter photo: yes. Over no deal it is worth $85 more to you and $70 more to them.',
    );
    for (const { a, b } of left.betterForBoth) {
      expect(a >= 40 && b >= 30).toBe(true);
    }
  });

  it('says that leaving was right where no deal is as good for both as none', () => {
    const scene = { ...tablet, problem: { ...tablet.problem, disagreement: { a: 200, b: 100 } } };
    const left = respond(startGame({ scene, learner: 'a', agent: dana }), { kind: 'walk-away' });
    expect(debrief(left.state).nextSentence).toBe(
      'No deal here is as good for both as none, so leaving was right.',
    );
    expect(debrief(left.state)).toMatchObject({ pie: null, betterForBoth: [], bestTrade: null });
  });

  it.each([
    [null, true],
    [115, true],
    [120, false],
    [30, true],
  ])('says of a deal worth $115 whether it is above a limit of %s', (limit, isMet) => {
    const { questions } = debrief(signed, { limit });
    expect(questions.limit).toMatchObject({ closed: true, worth: 115, own: limit, isMet });
  });

  it('calls a deal safe that loses nothing to the learner and keeps to the limit', () => {
    expect(back.isSafe).toBe(true);
    expect(debrief(signed, { limit: 120 }).isSafe).toBe(false);
    const lost = endWith(signed, [8, 0, 0, 0, 0, 1]);
    expect(debrief(lost).gains.a).toBe(-45);
    expect(debrief(lost)).toMatchObject({ isSafe: false, questions: { limit: { isMet: false } } });
    expect(debrief(play('q', 'w')).isSafe).toBe(false);
  });

  it('says of a better deal that it is below the limit all the same', () => {
    expect(debrief(signed, { limit: 150 }).nextSentence).toMatch(
      /for them\. To you it is then worth \$145 in all, which is below your limit\.$/,
    );
    expect(debrief(signed, { limit: 145 }).nextSentence).toBe(back.nextSentence);
  });

  it('names after leaving only deals that reach the limit', () => {
    const left = debrief(play('q', 'w'), { limit: 130 });
    expect(left.bestTrade?.a).toBeGreaterThanOrEqual(130);
    expect(left.betterForBoth).toContainEqual(left.bestTrade);
    for (const { a } of left.betterForBoth) expect(a).toBeGreaterThanOrEqual(130);
    expect(left.nextSentence).toMatch(/^There was a deal: .* Over no deal it is worth \$/);
    const high = debrief(play('q', 'w'), { limit: 999 });
    expect(high).toMatchObject({ betterForBoth: [], bestTrade: null });
    expect(high.nextSentence).toBe(
      'No deal here reaches your limit and is as good for them as none, so leaving was right.',
    );
  });

  it('counts offers below no deal that were made all the same', () => {
    expect(debrief(play('p800001', 'w')).questions.meant.offersBelowNoDeal).toBe(1);
  });
});
