import type { Problem } from '../problem.ts';
import { expectOptions } from './bet-options.ts';
import type { Scene } from './scene.ts';

/** An event that nobody knows yet, how likely each side thinks it is, and the issue that may depend on it. */
export interface Bet {
  event: string;
  issue: number;
  /** 0 to 1. */
  chance: { a: number; b: number };
}

/** What holds in the two cases: an option of the issue, by index, if the event happens and if not. */
export interface Cases {
  ifSo: number;
  ifNot: number;
}

/** Options of an issue, by index, that stand for one option if the event happens and another if not. */
export interface Conditional {
  event: string;
  issue: number;
  options: (Cases & { option: number })[];
}

/**
 * A scene in which an issue may depend on an event: for each pair of different options of it there is a
 * further option, the one if the event happens and the other if not. It is worth to each side what that side
 * expects of it, by its own chance: exact, and still additive. So a contingent offer is an ordinary deal
 * that takes such an option. Both worlds keep to the options that were there, which bounds what anybody can
 * lose; but "no worse than no deal" then speaks of what is expected, and one of the two worlds may be worse.
 * A scene without an event has nothing to bet on.
 *
 * @throws RangeError when the issue does not exist or a chance is not a number from 0 to 1.
 */
export function addBet(scene: Scene, bet: Bet): Scene {
  const issue = scene.problem.issues[bet.issue];
  if (issue === undefined) throw new RangeError(`There is no issue ${bet.issue} to bet on.`);
  for (const chance of [bet.chance.a, bet.chance.b]) {
    if (!(chance >= 0 && chance <= 1)) {
      throw new RangeError(`A chance is ${chance}. Write a number from 0 to 1.`);
    }
  }
  const pairs = issue.options.flatMap((_, ifSo) =>
    issue.options.flatMap((_, ifNot) => (ifSo === ifNot ? [] : [{ ifSo, ifNot }])),
  );
  const names = pairs.map(
    ({ ifSo, ifNot }) => `${issue.options[ifSo]} if ${bet.event}, else ${issue.options[ifNot]}`,
  );
  const widened = {
    name: issue.name,
    options: [...issue.options, ...names],
    a: expectOptions(pairs, issue.a, bet.chance.a),
    b: expectOptions(pairs, issue.b, bet.chance.b),
  };
  const problem: Problem = {
    ...scene.problem,
    issues: scene.problem.issues.map((each, i) => (i === bet.issue ? widened : each)),
  };
  const options = pairs.map((pair, i) => ({ ...pair, option: issue.options.length + i }));
  const conditional = { event: bet.event, issue: bet.issue, options };
  return { ...scene, problem, conditional, chance: bet.chance };
}
