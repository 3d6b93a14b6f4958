import { describe, expect, it } from 'vitest';
import { tablet } from '../../../../tests/cases/table-scenes.ts';
import type { Agent } from '../agents/agent.ts';
import { agentOf } from '../agents/everyone.ts';
import type { Move } from '../agents/move.ts';
import { type Counts, countMoves } from './counts.ts';
import { respond, startGame } from './game.ts';
import { mannerOf } from './manner.ts';
import { parseMove } from './move-code.ts';

function play(...words: string[]) {
  const start = startGame({ scene: tablet, learner: 'a', agent: agentOf('dana') as Agent });
  return words.reduce(
    (state, word) => respond(state, parseMove(tablet.problem, word) as Move).state,
    start,
  ).talks;
}

describe('countMoves', () => {
  it.each<[string, string[], Partial<Counts>]>([
    ['questions of every kind', ['o', 'v1', 'q', 'y'], { questions: 4 }],
    ['what was told, reasons included', ['O01', 'V10_45', 'p000001Z10_45'], { told: 3 }],
    ['no ranking in "everything matters"', ['O'], { told: 0 }],
    ['a first offer as a package', ['p000001'], { packages: 1, singles: 0 }],
    [
      'a package that changes one issue as a single',
      ['p000001', 'p100001'],
      { packages: 1, singles: 1 },
    ],
    ['trades and packages', ['p000001', 'im01_11'], { packages: 2, trades: 1 }],
    ['three offers', ['s000001000000100001'], { threes: 1, packages: 1 }],
    ['threats, not as repetitions', ['p000001', 't', 't'], { threats: 2, repeats: 0 }],
    ['offers made again', ['p000001', 'h', 'p000001'], { repeats: 2 }],
    ['refusals', ['q', 'r', 'r'], { refusals: 2 }],
    [
      'the first concession',
      ['q', 'p000001', 'h', 'p100001'],
      { concessions: 1, firstConcession: 4 },
    ],
    [
      'no concession in asking for more',
      ['p100001', 'p000001'],
      { concessions: 0, firstConcession: null },
    ],
  ])('counts %s', (_, words, counts) => {
    expect(countMoves(play(...words), 'a')).toMatchObject(counts);
  });
});

describe('mannerOf', () => {
  it.each([
    [0, []],
    [1, ['o']],
    [2, ['o', 'v1', 'v2', 'v3']],
    [4, ['o', 'v1', 'O01', 'V10_45', 'V20_20']],
    [-2, ['p000001', 't']],
    [-5, ['p000001', 't', 't', 'h', 'h', 'r']],
  ])('is %d after %j', (line, words) => {
    expect(mannerOf(play(...words), 'a').line).toBe(line);
  });
});
