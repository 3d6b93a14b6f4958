import { describe, expect, it } from 'vitest';
import { tablet } from '../../../../tests/cases/table-scenes.ts';
import { dana } from '../agents/dana.ts';
import type { Move } from '../agents/move.ts';
import { respond, startGame } from './game.ts';
import { legalMoves } from './legal-moves.ts';
import { parseMove } from './move-code.ts';
import { turnLimit } from './talks.ts';

const start = startGame({ scene: tablet, learner: 'a', agent: dana });
const play = (words: string[], state = start) =>
  words.reduce((s, word) => respond(s, parseMove(tablet.problem, word) as Move).state, state);

describe('a move that may not be made', () => {
  it.each<[string, string[], unknown, string]>([
    ['over', ['w'], { kind: 'greet' }, 'is over'],
    ['last-word', new Array(turnLimit).fill('q'), { kind: 'hold' }, 'used up'],
    ['unknown-move', [], { kind: 'sing' }, 'no such move'],
    ['greeted', ['g'], { kind: 'greet' }, 'already'],
    ['nothing-offered', [], { kind: 'accept' }, 'not made an offer'],
    ['nothing-offered', [], { kind: 'reject' }, 'not made an offer'],
    ['nothing-offered', [], { kind: 'ask-why' }, 'not made an offer'],
    ['nothing-offered', [], { kind: 'change', of: 'theirs', issue: 0, option: 1 }, 'not made'],
    ['no-offer-of-yours', ['q'], { kind: 'hold' }, 'whole one first'],
    ['no-offer-of-yours', ['q'], { kind: 'threaten' }, 'whole one first'],
    ['no-offer-of-yours', ['q'], { kind: 'change', of: 'mine', issue: 0, option: 1 }, 'whole'],
    [
      'malformed',
      ['q'],
      { kind: 'change', of: 'theirs', issue: 0, option: 8 },
      '"Price" is $560 in that offer already.',
    ],
    ['malformed', ['q'], { kind: 'change', of: 'ours', issue: 0, option: 1 }, 'one of two offers'],
    [
      'malformed',
      ['q'],
      { kind: 'if-then', of: 'theirs', ifYou: [], thenI: [] },
      'at least one issue',
    ],
    [
      'malformed',
      ['q'],
      {
        kind: 'if-then',
        of: 'theirs',
        ifYou: [{ issue: 0, option: 1 }],
        thenI: [{ issue: 0, option: 2 }],
      },
      'named twice',
    ],
    ['which', ['q'], { kind: 'accept', which: 1 }, 'only one offer'],
    ['mediator-came', ['m'], { kind: 'mediator' }, 'second visit'],
    [
      'nothing-uncertain',
      [],
      { kind: 'contingent', deal: [0, 0, 0, 0, 0, 0] },
      'nothing to bet on',
    ],
    ['not-three', [], { kind: 'three', deals: [[0, 0, 0, 0, 0, 0]] }, 'exactly three'],
    [
      'not-three',
      [],
      { kind: 'three', deals: [0, 0, 1].map((n) => [n, 0, 0, 0, 0, 0]) },
      'the same',
    ],
    ['malformed', [], { kind: 'package', deal: [0, 0] }, 'settles 2 issues of 6'],
    ['malformed', [], { kind: 'package', deal: [0, 0, 0, 0, 9, 0] }, 'option 9 of issue 5'],
    ['malformed', [], { kind: 'package' }, 'settles every issue'],
    ['malformed', [], { kind: 'tell', wish: [null, null, null, null, null, null] }, 'at least one'],
    ['malformed', [], { kind: 'tell', wish: [1] }, 'one place for each issue'],
    ['malformed', [], { kind: 'tell-priority', order: [1, 1] }, 'twice'],
    ['malformed', [], { kind: 'tell-priority', order: [7] }, 'does not have'],
    ['malformed', [], { kind: 'ask-worth', issue: 6 }, 'no such issue'],
    ['malformed', [], { kind: 'tell-worth', issue: 1, worth: [1] }, 'each of the 2 options'],
    ['malformed', [], { kind: 'tell-worth', issue: 1, worth: [-1, 0] }, 'from 0 to a billion'],
    ['malformed', [], { kind: 'explain' }, 'A reason names an issue'],
    ['malformed', [], { kind: 'benchmark', issue: 0, option: 9 }, 'no such option of "Price"'],
  ])('is refused as %s after %j: %j', (code, words, move, part) => {
    const answer = respond(play(words), move as Move);
    expect(answer).toMatchObject({ ok: false, rejection: { code } });
    expect(answer.ok ? '' : answer.rejection.sentence).toContain(part);
  });

  it('is any question or reason where only offers are exchanged', () => {
    const quiet = startGame({ scene: tablet, learner: 'a', agent: dana, arguments: false });
    const because = { issue: 1, worth: [0, 45] };
    for (const move of [
      { kind: 'ask-priority' },
      { kind: 'explain', because },
      { kind: 'package', deal: [0, 0, 0, 0, 0, 0], because },
    ] as Move[]) {
      expect(respond(quiet, move)).toMatchObject({ ok: false, rejection: { code: 'offers-only' } });
    }
  });
});

describe('legalMoves', () => {
  const open = (state = start) =>
    legalMoves(state)
      .filter(({ rejection }) => rejection === null)
      .map(({ kind }) => kind);

  it('leaves out at the start what answers an offer', () => {
    expect(open()).not.toContain('accept');
    expect(open()).not.toContain('change');
    expect(open()).toContain('package');
    expect(open()).toContain('three');
  });

  it('leaves accepting, refusing and leaving for the last word', () => {
    expect(open(play(new Array(turnLimit).fill('q')))).toEqual(['accept', 'reject', 'walk-away']);
  });

  it('leaves nothing after the end, and says why', () => {
    const over = legalMoves(play(['w']));
    expect(over.every(({ rejection }) => rejection?.code === 'over')).toBe(true);
  });

  it('gives the reason beside each kind that is closed', () => {
    const accept = legalMoves(start).find(({ kind }) => kind === 'accept');
    expect(accept?.rejection?.sentence).toBe('The other side has not made an offer yet.');
  });
});
