import { describe, expect, it } from 'vitest';
import tablet from '../../../../tests/cases/tablet.json' with { type: 'json' };
import { formatGame } from '../../../domain/negotiation/table/index.ts';
import type { Setup } from '../setup.ts';
import {
  askHint,
  canTakeBack,
  meetAgain,
  type Play,
  reopen,
  say,
  settle,
  sit,
  takeBack,
} from './play.ts';
import { isBelow } from './wording.ts';

const problem = { issues: tablet.issues, disagreement: tablet.disagreement };
const parties = { a: 'Buyer', b: 'Seller' };
const scenes = [
  { scene: { id: 'tablet', title: 'Tablet', problem, parties, unit: '$' }, story: '' },
];
const setup: Setup = {
  scene: 'tablet',
  side: 'a',
  opponent: 'ingrid',
  argues: true,
  again: true,
  theyBegin: false,
  limit: null,
};

function followHints(play: Play): Play {
  let now = play;
  for (let word = 0; word < 12 && now.game.talks.ending === null; word += 1) {
    const advised = askHint(now);
    if (advised.hint === null) throw new Error('There is no hint.');
    now = say(advised, advised.hint.move);
  }
  return now;
}

describe('a game at the practice table', () => {
  it('goes on after a word, and says why it does not after one that is refused', () => {
    const start = sit(setup, scenes);
    const heard = say(start, { kind: 'ask-priority' });
    expect(heard.game.talks.turns).toHaveLength(2);
    expect(heard.said).toBe(1);
    const refused = say(heard, { kind: 'accept' });
    expect(refused.game).toBe(heard.game);
    expect(refused.said).toBe(1);
    expect(refused.refused).toBe('The other side has not made an offer yet.');
    expect(say(refused, { kind: 'greet' }).refused).not.toBe('');
  });

  it('takes the last word back, and has nothing to take back before the first', () => {
    const start = sit(setup, scenes);
    expect(canTakeBack(start)).toBe(false);
    const heard = say(start, { kind: 'ask-priority' });
    expect(canTakeBack(heard)).toBe(true);
    expect(takeBack(heard).game).toEqual(start.game);
  });

  it('lets the other side begin where it was chosen so', () => {
    const { talks } = sit({ ...setup, theyBegin: true }, scenes).game;
    expect(talks.turns.map(({ by }) => by)).toEqual(['b']);
  });

  it('ends when the hints are followed, and the same two meet again', () => {
    const over = followHints(sit(setup, scenes));
    expect(over.game.talks.ending?.kind).toBe('deal');
    const again = meetAgain(over);
    expect(again.game.talks.round).toBe(2);
    expect(again.settled).toBe(false);
    expect(meetAgain(again)).toBe(again);
  });

  it('advises nothing below the limit that the learner brings', () => {
    let play = sit({ ...setup, opponent: 'dana', again: false }, scenes);
    for (let turn = 0; turn < 8; turn += 1) play = say(play, { kind: 'ask-offer' });
    const offered = (limit: number | null) => {
      const { hint, game } = askHint(play, limit);
      if (hint?.move.kind !== 'package') throw new Error(`No offer is advised: ${hint?.why}`);
      return isBelow(game, hint.move.deal, 160);
    };
    expect(offered(null)).toBe(true);
    expect(offered(160)).toBe(false);
  });

  it('opens its own address as the same game', () => {
    const over = followHints(sit(setup, scenes));
    const opened = reopen(formatGame(over.game), true, setup, scenes);
    expect(opened.game).toEqual(over.game);
    expect(opened).toMatchObject({ settled: true, refused: '', said: 0 });
    expect(settle(over).settled).toBe(true);
  });

  it('opens an address of a game without a deal as unsettled', () => {
    const left = say(sit(setup, scenes), { kind: 'walk-away' });
    expect(reopen(formatGame(left.game), true, setup, scenes).settled).toBe(false);
  });

  it.each([
    ['', 'It may have been cut off. Here is a table where nobody has spoken.'],
    ['1.moon.a.ingrid.ly1.zx', 'There is no scenario "moon"'],
    ['1.tablet.a.ingrid.ly1.o.r.zx', 'could be played again up to here. The other side has not'],
    ['1.tablet.a.ingrid.ly1.o.zx', 'Ingrid has learnt other words since'],
  ])(
    'says what is the matter with the address "%s", and has a table all the same',
    (word, sentence) => {
      const opened = reopen(word, false, setup, scenes);
      expect(opened.refused).toContain(sentence);
      expect(opened.game.talks.ending).toBeNull();
    },
  );
});
