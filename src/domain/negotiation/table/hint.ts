import type { View } from '../agents/agent.ts';
import { aspirationAt } from '../agents/aspiration.ts';
import { bestForOther } from '../agents/best-for-other.ts';
import { offerWith } from '../agents/bet-options.ts';
import { estimatedWorth } from '../agents/estimate.ts';
import { countFacts, type Facts, factsTold, noFacts } from '../agents/facts.ts';
import { estimateFrom, factsHeard } from '../agents/known.ts';
import type { Move } from '../agents/move.ts';
import { otherParty } from '../agents/scene.ts';
import { isAcceptable, priorityOrder, shareOf, worthOnIssue } from '../agents/seat.ts';
import { bestStanding, lastHeard, ownOffer } from '../agents/standing.ts';
import type { GameState } from './game.ts';
import { type Floor, floorOf } from './hint-floor.ts';
import { moverOf, type Talks, viewOf } from './talks.ts';

/** One good next move, and why. */
export interface Hint {
  move: Move;
  rule:
    | 'nothing-to-gain'
    | 'take-last'
    | 'leave-last'
    | 'take'
    | 'ask'
    | 'tell'
    | 'ask-worth'
    | 'tell-worth'
    | 'offer'
    | 'wait';
  why: string;
}

// The same curve as the integrative agent's: a learner needs no other.
const curve = { ease: 1, floor: 0.25 };

/**
 * From what the learner can know: the own values, and everything said. The other side's values play no part. `null`
 * when the round is over.
 *
 * @param limit the least that a deal must be worth to the learner in all; no offer and no acceptance below it is
 * advised. It counts where it is more than no deal is worth.
 */
export function hint(state: GameState, limit: number | null = null): Hint | null {
  const { talks, learner } = state;
  if (talks.ending !== null || moverOf(talks) !== learner) return null;
  const floor = floorOf(state, limit);
  const view = { ...viewOf(talks, learner), seat: floor.seat };
  return close(view, floor) ?? talk(view, pastOf(state)) ?? offer(view, floor);
}

/** What earlier meetings left: the partner forgets nothing, so nothing is said twice. */
interface Past {
  given: Facts;
  /** Asked what matters, the partner would not say. */
  silent: boolean;
}

function pastOf({ talks, learner, earlier }: GameState): Past {
  const given = talks.memories[otherParty(learner)]?.facts;
  return {
    given: given ?? noFacts(talks.scene.problem.issues.length),
    silent: earlier.some(({ turns }) => turns.some((turn) => turn.by !== learner && evades(turn))),
  };
}

function evades({ move }: Pick<Talks['turns'][number], 'move'>): boolean {
  return move.kind === 'tell-priority' && move.order.length === 0;
}

function close(view: View, floor: Floor): Hint | null {
  const leave: Move = { kind: 'walk-away' };
  if (floor.isOutOfReach) return { move: leave, rule: 'nothing-to-gain', why: floor.whyLeave };
  const standing = bestStanding(view);
  if (view.lastWord && standing === null) {
    return { move: leave, rule: 'leave-last', why: floor.whyLeaveLast };
  }
  if (standing === null) return null;
  const accept: Move =
    standing.which === undefined ? { kind: 'accept' } : { kind: 'accept', which: standing.which };
  if (view.lastWord) return { move: accept, rule: 'take-last', why: floor.whyTakeLast };
  const enough = aspirationAt(curve, view.turn + 1, view.limit);
  if (standing.share < enough) return null;
  const why = `What is on the table brings you ${percent(standing.share)} of the way from ${floor.name} to your best; by the next turn ${percent(enough)} would be a good result.`;
  return { move: accept, rule: 'take', why };
}

function talk(view: View, past: Past): Hint | null {
  if (!view.arguments || view.turn > view.limit / 2) return null;
  const [heard, given] = [factsHeard(view), factsTold(view.turns, true, past.given)];
  const order = priorityOrder(view.seat);
  const last = lastHeard(view)?.move;
  if (view.turns.some((turn) => !turn.mine && evades(turn))) return null;
  if (last?.kind === 'ask-priority' && given.order.length === 0) {
    const why =
      'They asked what matters to you. A ranking costs little, and people who are answered answer.';
    return { move: { kind: 'tell-priority', order }, rule: 'tell', why };
  }
  if (past.silent && countFacts(heard) === 0) return null;
  if (countFacts(heard) === 0 && countFacts(given) === 0) {
    const why = 'You know only your own values. Ask what matters to them before you say a number.';
    return { move: { kind: 'ask-priority' }, rule: 'ask', why };
  }
  const asked = order.find((issue) => heard.worth[issue] === null && given.worth[issue] !== null);
  if (heard.order.length > 0 && asked !== undefined) {
    const why = `You know what they rank first, but a ranking does not say how much. Ask what ${nameOf(view, asked)} is worth to them.`;
    return { move: { kind: 'ask-worth', issue: asked }, rule: 'ask-worth', why };
  }
  const issue = order.find((each) => given.worth[each] === null);
  const returned = last?.kind === 'tell-worth' || issue === order[0];
  // Where they told amounts in an earlier meeting, the telling goes on from where it broke off.
  const resumed =
    view.round > 1 && view.turns.every(({ mine }) => !mine) && heard.worth.some((told) => told);
  if (issue !== undefined && (returned || resumed)) {
    const why = `Say what ${nameOf(view, issue)} is worth to you: then they can look for something else to give you less dearly.`;
    const worth = worthOnIssue(view.seat, issue);
    return { move: { kind: 'tell-worth', issue, worth }, rule: 'tell-worth', why };
  }
  return null;
}

function offer(view: View, floor: Floor): Hint {
  const { seat } = view;
  const wanted = aspirationAt(curve, view.turn, view.limit);
  const estimate = estimateFrom(view);
  const deal = bestForOther(seat, estimate, wanted)?.deal ?? seat.best;
  const mine = ownOffer(view);
  if (
    mine &&
    isAcceptable(seat, mine) &&
    estimatedWorth(estimate, mine) >= estimatedWorth(estimate, deal)
  ) {
    const why =
      'Your offer is as good for them as what you would offer at this turn, as far as you can know. Stand by it.';
    return { move: { kind: 'hold' }, rule: 'wait', why };
  }
  const why = `Of the deals that bring you ${percent(wanted)} of the way from ${floor.name} to your best, this package seems best for them. It brings you ${percent(shareOf(seat, deal))}.`;
  return { move: offerWith(view.conditional, deal), rule: 'offer', why };
}

function nameOf({ seat }: View, issue: number): string {
  return seat.issues[issue]?.name ?? '';
}

function percent(share: number): string {
  return `${Math.round(100 * share)}%`;
}
