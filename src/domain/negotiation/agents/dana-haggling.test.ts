import { describe, expect, it } from 'vitest';
import { concert, tablet } from '../../../../tests/cases/table-scenes.ts';
import { answers } from '../../../../tests/cases/table-talk.ts';
import { startGame } from '../table/game.ts';
import { dana } from './dana.ts';
import { describeReason } from './describe-reason.ts';
import type { Move } from './move.ts';
import type { Reason } from './reason.ts';

const [fee, start, film] = [0, 2, 4];
const inn = startGame({ scene: concert, learner: 'b', agent: dana });
const asked: Move = { kind: 'package', deal: inn.talks.seats.b.best };
const starts = [0, 1, 0, 1, 0, 1, 0, 1].map(
  (option): Move => ({ kind: 'change', of: 'mine', issue: start, option }),
);
const words = (reason: Reason | null | undefined) =>
  describeReason(concert, 'Dana', reason as Reason);

describe('Dana, haggled with over one issue', () => {
  const said = answers(inn, [asked, ...starts]);

  it('has no step left there, says so, and names nothing that she would do elsewhere', () => {
    expect(said.map(({ reason }) => reason?.rule).slice(6)).toEqual([
      'same-issue-step',
      'same-issue-end',
      'same-issue-end',
    ]);
    expect(words(said[8]?.reason)).toEqual({
      sentence:
        'Your last offer differs in Start alone, so Dana moves on Start alone, and has no step left there.',
      numbers: [
        { label: 'Turn', value: '9' },
        { label: 'What this offer keeps', value: '84%' },
      ],
    });
  });

  it('would give up something else at once, for an offer that differs in more', () => {
    const wider: Move = { kind: 'package', deal: asked.deal.with(start, 1).with(film, 1) };
    const free = answers(inn, [asked, ...starts.slice(0, 7), wider]);
    expect(free[8]).toMatchObject({
      move: { kind: 'change', issue: fee },
      reason: { rule: 'smallest-step' },
    });
  });

  it('waits for a turn that allows a step there, although one elsewhere would do', () => {
    const band = startGame({ scene: concert, learner: 'a', agent: dana });
    const high: Move = { kind: 'package', deal: band.talks.seats.a.best };
    const moves = [0, 2, 0, 2].map((option): Move => ({ ...starts[0], option }) as Move);
    const last = answers(band, [high, ...moves]).at(-1);
    expect(last).toMatchObject({
      move: { kind: 'hold' },
      reason: { rule: 'same-issue-wait', issue: start },
    });
    expect(words(last?.reason)).toEqual({
      sentence:
        'Dana wants 92% of the way from no deal to the best deal at turn 5. Your last offer differs in Start alone, so Dana moves on Start alone, and a step there would not leave so much.',
      numbers: [
        { label: 'Turn', value: '5' },
        { label: 'Wanted at this turn', value: '92%' },
        { label: 'What this offer keeps', value: '100%' },
        { label: 'What a step there would leave', value: '90%' },
      ],
    });
  });

  it('reads the first of three offers, and says that there were three', () => {
    const game = startGame({ scene: tablet, learner: 'a', agent: dana });
    const low: Move = { kind: 'package', deal: [0, 1, 1, 1, 2, 0] };
    const deals = [
      [1, 1, 1, 1, 2, 0],
      [0, 0, 1, 1, 2, 0],
      [0, 1, 1, 0, 2, 0],
    ];
    const wait = new Array<Move>(6).fill({ kind: 'ask-priority' });
    const last = answers(game, [low, low, ...wait, { kind: 'three', deals }]).at(-1);
    expect(last?.reason).toMatchObject({ rule: 'same-issue-step', issue: 0 });
    expect(describeReason(tablet, 'Dana', last?.reason as Reason).sentence).toMatch(
      /^The first of the three you offered differs in Price alone, so Dana moves on Price alone/,
    );
  });
});
