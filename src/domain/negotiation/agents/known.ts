import type { View } from './agent.ts';
import { type Estimate, estimateOther } from './estimate.ts';
import { estimateWithBet } from './estimate-with-bet.ts';
import { type Facts, factsTold, noFacts, positionsOf } from './facts.ts';

/** What the other side has told about their values, in this round and before. */
export function factsHeard(view: View): Facts {
  return factsTold(view.turns, false, view.memory?.facts ?? noFacts(view.seat.issues.length));
}

/** What one has told oneself in this round. */
export function factsGiven(view: View): Facts {
  return factsTold(view.turns, true, noFacts(view.seat.issues.length));
}

/** What the other side seems to value, from all they said and offered. */
export function estimateFrom(view: View): Estimate {
  const { seat, conditional, chance } = view;
  const [facts, positions] = [factsHeard(view), positionsHeard(view)];
  return conditional === null || chance === null
    ? estimateOther(seat, facts, positions)
    : estimateWithBet({ seat, conditional, chance }, facts, positions);
}

/** What they asked for; a benchmark that they name counts as a wish. */
function positionsHeard(view: View) {
  const positions = positionsOf(view.turns, false);
  for (const { mine, move } of view.turns) {
    if (mine || move.kind !== 'benchmark') continue;
    positions.push(view.seat.issues.map((_, i) => (i === move.issue ? move.option : null)));
  }
  return positions;
}
