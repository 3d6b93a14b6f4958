import type { Said, View } from './agent.ts';
import { aspirationAt, type Curve } from './aspiration.ts';
import { stepOn, stepsFrom, takeStep } from './dana-offers.ts';
import type { RuleId } from './reason.ts';
import { shareOf } from './seat.ts';
import { lastHeard, ownOffer, timesUsed } from './standing.ts';

/** What Dana says to a question or to pressure; `null` for everything that is answered by an offer. */
export function danaAnswer(view: View, curve: Curve): Said | null {
  const move = lastHeard(view)?.move;
  switch (move?.kind) {
    case 'ask-priority':
    case 'ask-worth':
    case 'ask-why':
      return {
        move: { kind: 'tell-priority', order: [] },
        reason: { rule: 'everything-matters', numbers: {} },
      };
    case 'benchmark':
      return benchmark(view, curve, move);
    case 'mediator':
      return pressed(view, curve, 'mediator-step');
    case 'future':
      return future(view, curve);
    case 'threaten':
      return unmoved(view, 'threat-unmoved');
    default:
      return null;
  }
}

/** One step on the issue named, down to her floor, once for each issue, if the usual thing is worth less to her than what she asks. */
function benchmark(
  view: View,
  curve: Curve,
  named: { issue: number; option: number },
): Said | null {
  const mine = ownOffer(view);
  if (mine === null) return null;
  const usual = view.seat.gauge.values[named.issue]?.[named.option] as number;
  const asked = view.seat.gauge.values[named.issue]?.[mine[named.issue] as number] as number;
  const before = view.turns.some(
    (turn, i) =>
      turn.mine && turn.rule === 'benchmark-step' && isAbout(view.turns[i - 1]?.move, named.issue),
  );
  const step = stepOn(view, mine, named.issue);
  if (before || usual >= asked || step === null) {
    return unmoved(view, 'benchmark-unmoved', named.issue);
  }
  if (step.share >= curve.floor) return takeStep('benchmark-step', step, { turn: view.turn });
  const numbers = { share: shareOf(view.seat, mine), step: step.share, floor: curve.floor };
  return {
    move: { kind: 'hold' },
    reason: { rule: 'benchmark-floor', issue: named.issue, numbers },
  };
}

function isAbout(move: View['turns'][number]['move'] | undefined, issue: number): boolean {
  return move?.kind === 'benchmark' && move.issue === issue;
}

/** One step more than her aspiration allows, down to her floor. */
function pressed(view: View, curve: Curve, rule: RuleId): Said | null {
  const mine = ownOffer(view);
  const step = mine === null ? undefined : stepsFrom(view, mine)[0];
  if (step === undefined || step.share < curve.floor) return null;
  const aspiration = aspirationAt(curve, view.turn, view.limit);
  return takeStep(rule, step, { turn: view.turn, aspiration });
}

/** A next meeting moves her once, if there is one. */
function future(view: View, curve: Curve): Said | null {
  if (view.round >= view.rounds || timesUsed(view, 'future-step') > 0) {
    return unmoved(view, 'future-unmoved');
  }
  return pressed(view, curve, 'future-step');
}

/** She stands by her offer; `null` before she has one, so that she opens. */
function unmoved(view: View, rule: RuleId, issue?: number): Said | null {
  const mine = ownOffer(view);
  if (mine === null) return null;
  const reason = {
    rule,
    numbers: { share: shareOf(view.seat, mine), round: view.round, rounds: view.rounds },
  };
  return { move: { kind: 'hold' }, reason: issue === undefined ? reason : { ...reason, issue } };
}
