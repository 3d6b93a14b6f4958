import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { tablet } from '../../../../tests/cases/table-scenes.ts';
import {
  type Agent,
  agentOf,
  formatGame,
  type GameState,
  type Move,
  nextRound,
  respond,
  startGame,
  undo,
} from '../../../domain/negotiation/table/index.ts';
import { compareWithLast, forgetTakenBack, type KeptRound } from './kept-rounds.ts';

const round = (game: string): KeptRound => ({
  game,
  opponent: 'Dana',
  deal: true,
  gain: 40,
  theirs: 50,
  percent: 58,
});
let kept: Map<string, string>;

beforeEach(() => {
  kept = new Map();
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => kept.set(key, value),
  });
});
afterEach(() => {
  vi.unstubAllGlobals();
});

describe('the round before', () => {
  it('is the one that was played before on the same side of the same scenario', () => {
    expect(compareWithLast('tablet', 'a', round('1'), true)).toBeNull();
    expect(compareWithLast('tablet', 'b', round('2'), true)).toBeNull();
    expect(compareWithLast('tablet', 'a', round('3'), true)).toEqual(round('1'));
  });

  it('stays the same when the page is opened again', () => {
    compareWithLast('tablet', 'a', round('1'), true);
    compareWithLast('tablet', 'a', round('2'), true);
    expect(compareWithLast('tablet', 'a', round('2'), true)).toEqual(round('1'));
  });

  it('is not the same game, whose partner has learnt other words since', () => {
    compareWithLast('tablet', 'a', round('1.q.zabc'), true);
    expect(compareWithLast('tablet', 'a', round('1.q.zdef'), false)).toBeNull();
    expect(compareWithLast('tablet', 'a', round('1.q.w.zdef'), true)).toEqual(round('1.q.zabc'));
  });

  it('of an older game that is opened again is the one before that', () => {
    for (const game of ['1', '2', '3']) compareWithLast('tablet', 'a', round(game), true);
    expect(compareWithLast('tablet', 'a', round('2'), false)).toEqual(round('1'));
    expect(compareWithLast('tablet', 'a', round('1'), false)).toBeNull();
  });

  it('is not a game that was only opened from an address', () => {
    compareWithLast('tablet', 'a', round('1'), false);
    expect(compareWithLast('tablet', 'a', round('2'), true)).toBeNull();
  });

  it.each(['nonsense', '{}', '[null, 1]', '[{"game":"x"}]'])(
    'is none where the device holds %s',
    (text) => {
      kept.set('bigger-pie/practice/1/tablet.a', text);
      expect(compareWithLast('tablet', 'a', round('1'), true)).toBeNull();
    },
  );

  it('is none, without an error, where nothing can be kept', () => {
    vi.stubGlobal('localStorage', {
      getItem: () => {
        throw new Error('forbidden');
      },
      setItem: () => {
        throw new Error('full');
      },
    });
    expect(compareWithLast('tablet', 'a', round('1'), true)).toBeNull();
  });
});

describe('a move that is taken back', () => {
  const start = (rounds = 1) =>
    startGame({ scene: tablet, learner: 'a', agent: agentOf('dana') as Agent, rounds });
  const say = (game: GameState, ...moves: Move[]) =>
    moves.reduce((state, move) => {
      const answer = respond(state, move);
      if (!answer.ok) throw new Error(answer.rejection.sentence);
      return answer.state;
    }, game);
  const leave = { kind: 'walk-away' } as const;
  const offer = { kind: 'ask-offer' } as const;
  const end = (game: GameState) => compareWithLast('tablet', 'a', round(formatGame(game)), true);
  const takeBack = (game: GameState) => {
    const back = undo(game);
    forgetTakenBack(game, back);
    return back;
  };

  it('takes the end that it led to with it', () => {
    const accepted = say(start(), offer, { kind: 'accept' });
    expect(end(accepted)).toBeNull();
    expect(end(say(takeBack(accepted), leave))).toBeNull();
  });

  it('leaves the round before where it was', () => {
    const before = say(start(), leave);
    end(before);
    const accepted = say(start(), offer, { kind: 'accept' });
    expect(end(accepted)?.game).toBe(formatGame(before));
    const left = say(takeBack(accepted), leave);
    expect(end(left)?.game).toBe(formatGame(before));
    const again = say(takeBack(left), offer, leave);
    expect(end(again)?.game).toBe(formatGame(before));
  });

  it('takes an end back that was opened from its address', () => {
    const accepted = say(start(), offer, { kind: 'accept' });
    end(accepted);
    expect(compareWithLast('tablet', 'a', round(formatGame(accepted)), false)).toBeNull();
    expect(end(say(takeBack(accepted), leave))).toBeNull();
  });

  it('takes nothing back that another meeting came to', () => {
    const first = say(start(3), leave);
    end(first);
    const second = say(nextRound(first) as GameState, offer, leave);
    expect(end(second)?.game).toBe(formatGame(first));
    const other = say(takeBack(second), leave);
    expect(end(other)?.game).toBe(formatGame(first));
  });

  it('goes back over meetings to the round before all of them', () => {
    const before = say(start(), leave);
    end(before);
    let game = say(start(3), offer, leave);
    end(game);
    for (const _ of [2, 3]) {
      game = say(nextRound(game) as GameState, leave);
      end(game);
    }
    while (game.talks.round > 1 || game.talks.turns.length > 0) game = takeBack(game);
    expect(end(say(game, leave))?.game).toBe(formatGame(before));
  });

  it('loses nothing where nothing can be kept', () => {
    vi.stubGlobal('localStorage', {
      getItem: () => {
        throw new Error('forbidden');
      },
    });
    const left = say(start(), leave);
    expect(() => takeBack(left)).not.toThrow();
  });
});
