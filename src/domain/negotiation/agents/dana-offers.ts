import type { Said, View } from './agent.ts';
import { aspirationAt, type Curve } from './aspiration.ts';
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

/** The high opening first; then one step down, if what is left is still what she wants at this turn; else none. */
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
  const { rule, step } = chooseStep(view, steps);
  if (step) return takeStep(rule, step, { turn, aspiration });
  return {
    move: { kind: 'hold' },
    reason: { rule: 'not-yet', numbers: { turn, aspiration, share: shareOf(seat, mine) } },
  };
}

/** On the issue they gave a reason for, if she can; only on the issue they haggle over; else what costs her least. */
function chooseStep(view: View, steps: Step[]): { rule: RuleId; step: Step | undefined } {
  const argued = arguedIssue(view);
  const onArgued = steps.find(({ issue }) => issue === argued);
  if (onArgued) return { rule: 'argued-step', step: onArgued };
  const haggled = haggledIssue(view);
  if (haggled === null) return { rule: 'smallest-step', step: steps[0] };
  return { rule: 'same-issue-step', step: steps.find(({ issue }) => issue === haggled) };
}

/** The one issue in which their last offer differs from the one before it: theirs, or hers where they had none. */
function haggledIssue({ turns }: View): number | null {
  const offers = turns.filter(({ move, deals }) => deals.length > 0 && move.kind !== 'hold');
  const last = offers.findLast(({ mine }) => !mine);
  if (last === undefined) return null;
  const earlier = offers.slice(0, offers.indexOf(last));
  const before = earlier.findLast(({ mine }) => !mine) ?? earlier.at(-1);
  const changed = [...(last.deals[0] as WholeDeal).keys()].filter(
    (issue) => last.deals[0]?.[issue] !== before?.deals[0]?.[issue],
  );
  return before !== undefined && changed.length === 1 ? (changed[0] as number) : null;
}

export function takeStep(rule: RuleId, step: Step, numbers: Record<string, number>): Said {
  return {
    move: { kind: 'change', of: 'mine', issue: step.issue, option: step.option },
    reason: { rule, issue: step.issue, numbers: { ...numbers, share: step.share } },
  };
}

/** One step down on each issue, the one that costs least first, none worse than no deal. */
export function stepsFrom({ seat }: View, from: WholeDeal): Step[] {
  return [...seat.issues.keys()]
    .flatMap((issue) => {
      const option = stepDown(seat, issue, from[issue] as number);
      if (option === null) return [];
      const deal = from.with(issue, option);
      return isAcceptable(seat, deal) ? [{ issue, option, deal, share: shareOf(seat, deal) }] : [];
    })
    .sort((p, q) => q.share - p.share || p.issue - q.issue);
}

/** The issue of the last reason given to her, where reasons are exchanged. */
function arguedIssue(view: View): number | null {
  const move = view.arguments ? lastHeard(view)?.move : undefined;
  if (move === undefined) return null;
  if (move.kind === 'tell-worth') return move.issue;
  return becauseOf(move)?.issue ?? null;
}
