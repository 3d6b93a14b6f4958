/**
 * Prints what a reply of an agent costs where there are a quarter of a million deals: the first reply of a game,
 * the slowest, and the median, in milliseconds of processor time, so that other work on the machine does not count
 * (but collecting garbage and compiling do). The goal is 50 on a processor four times as slow, so 12 here.
 *
 *     node scripts/bench-agents.ts
 */
import { hint, opponents, respond, startGame } from '../src/domain/negotiation/table/index.ts';

type Values = 'points' | 'decimals' | 'noise';

const shapes: [string, number[]][] = [
  ['18 issues of 2', new Array(18).fill(2)],
  ['6 issues of 8', new Array(6).fill(8)],
  ['3 issues of 63', new Array(3).fill(63)],
];

console.log('deals    shape            values    agent    first  slowest  median');
for (const [shape, counts] of shapes) {
  for (const values of ['points', 'decimals', 'noise'] as const) {
    for (const agent of opponents) {
      const times = play(counts, values, agent);
      const sorted = times.toSorted((x, y) => x - y);
      const figures = [times[0], sorted.at(-1), sorted[sorted.length >> 1]];
      const deals = counts.reduce((product, count) => product * count, 1);
      console.log(
        `${deals}`.padEnd(9) + shape.padEnd(17) + values.padEnd(10) + agent.name.padEnd(7),
        ...figures.map((ms) => (ms ?? 0).toFixed(1).padStart(7)),
      );
    }
  }
}

/**
 * The time of each reply of a game in which only offers are made, as the hints would have them: then each reply
 * rests on another estimate, and nothing is kept from the one before. What is good for one side is nearly as
 * bad for the other, which makes for the longest frontiers.
 */
function play(counts: number[], values: Values, agent: (typeof opponents)[number]): number[] {
  const next = noise();
  const issues = counts.map((count, i) => {
    const a = Array.from({ length: count }, () => next());
    return {
      name: `Issue ${i + 1}`,
      options: a.map((_, option) => `option ${option}`),
      a: a.map((share) => written(values, share)),
      b: a.map((share) => written(values, 1 - share + next() / 5)),
    };
  });
  const problem = { issues, disagreement: { a: 0, b: 0 } };
  const scene = { id: 'bench', title: '', problem, parties: { a: 'A', b: 'B' }, unit: 'points' };
  let state = startGame({ scene, learner: 'a', agent, arguments: false });
  const times: number[] = [];
  for (let advice = hint(state); advice !== null; advice = hint(state)) {
    const start = process.cpuUsage();
    const answer = respond(state, advice.move);
    const { user, system } = process.cpuUsage(start);
    times.push((user + system) / 1000);
    if (!answer.ok) throw new Error(answer.rejection.sentence);
    state = answer.state;
  }
  return times;
}

function written(values: Values, share: number): number {
  if (values === 'noise') return share * 100;
  return values === 'points' ? Math.round(share * 100) : Math.round(share * 10_000) / 100;
}

/** Numbers from 0 to 1 that are the same every time (mulberry32). */
function noise(): () => number {
  let state = 7;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
