import type { Said, View } from './agent.ts';
import { aspirationAt, type Curve } from './aspiration.ts';
import { haggledIssue } from './dana-haggling.ts';
import { becauseOf } from './facts.ts';
import type { WholeDeal } from './move.ts';
import type { RuleId } from './reason.ts';
import { gainOf, isAcceptable, shareOf } from './seat.ts';
import { lastHeard, ownOffer, stepDown } from './standing.ts';

export interface Step {
  issue: number;
  option: number;
  deal: WholeDeal;
  share: number;
}

/**
 * The high opening first; then one step down, if what is left is still what she wants at this turn; else none. The
 * step is on the issue they gave a reason for, if she can; only on the issue they haggle over; else what costs least.
 */
export function danaOffer(view: View, curve: Curve): Said {
  const { seat, turn } = view;
  const mine = ownOffer(view);
  if (mine === null) {
    return {
      move: { kind: 'package', deal: seat.best },
      reason: { rule: 'high-opening', numbers: { turn, share: 1, gain: gainOf(seat, seat.best) } },
    };
  }
  const aspiration = aspirationAt(curve, turn, view.limit);
  const steps = stepsFrom(view, mine).filter(({ share }) => share >= aspiration);
  const numbers = { turn, aspiration };
  const argued = arguedIssue(view);
  const onArgued = steps.find(({ issue }) => issue === argued);
  if (onArgued) return takeStep('argued-step', onArgued, numbers);
  const haggled = haggledIssue(view);
  if (haggled !== null) return haggle(view, mine, steps, { ...haggled, numbers });
  return steps[0] ? takeStep('smallest-step', steps[0], numbers) : notYet(view, mine, numbers);
}

interface Haggled {
  issue: number;
  /** How many offers they made at once. */
  offers: number;
  numbers: { turn: number; aspiration: number };
}

/** A step on the one issue and on no other; the reason for none is the first of these that is true. */
function haggle(
  view: View,
  mine: WholeDeal,
  steps: Step[],
  { issue, offers, numbers }: Haggled,
): Said {
  const many: Record<string, number> = offers > 1 ? { offers } : {};
  const step = steps.find((each) => each.issue === issue);
  if (step) return takeStep('same-issue-step', step, { ...numbers, ...many });
  const next = stepOn(view, mine, issue);
  if (next !== null && steps.length === 0) return notYet(view, mine, numbers);
  const share = shareOf(view.seat, mine);
  const reason =
    next === null
      ? { rule: 'same-issue-end' as const, numbers: { turn: numbers.turn, share, ...many } }
      : {
          rule: 'same-issue-wait' as const,
          numbers: { ...numbers, share, step: next.share, ...many },
        };
  return { move: { kind: 'hold' }, reason: { ...reason, issue } };
}

function notYet(view: View, mine: WholeDeal, numbers: Record<string, number>): Said {
  const share = shareOf(view.seat, mine);
  return {
    move: { kind: 'hold' },
    reason: { rule: 'not-yet', numbers: { ...numbers, share } },
  };
}

export function takeStep(rule: RuleId, step: Step, numbers: Record<string, number>): Said {
  return {
    move: { kind: 'change', of: 'mine', issue: step.issue, option: step.option },
    reason: { rule, issue: step.issue, numbers: { ...numbers, share: step.share } },
  };
}

/** One step down on each issue, the one that costs least first, none worse than no deal. */
export function stepsFrom(view: View, from: WholeDeal): Step[] {
  return [...view.seat.issues.keys()]
    .flatMap((issue) => stepOn(view, from, issue) ?? [])
    .filter(({ deal }) => isAcceptable(view.seat, deal))
    .sort((p, q) => q.share - p.share || p.issue - q.issue);
}

/** One step down on an issue, even below no deal; `null` at the bottom. */
export function stepOn({ seat }: View, from: WholeDeal, issue: number): Step | null {
  const option = stepDown(seat, issue, from[issue] as number);
  if (option === null) return null;
  const deal = from.with(issue, option);
  return { issue, option, deal, share: shareOf(seat, deal) };
}

/** The issue of the last reason given to her, where reasons are exchanged. */
function arguedIssue(view: View): number | null {
  const move = view.arguments ? lastHeard(view)?.move : undefined;
  if (move === undefined) return null;
  if (move.kind === 'tell-worth') return move.issue;
  return becauseOf(move)?.issue ?? null;
}
