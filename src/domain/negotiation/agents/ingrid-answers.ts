import type { Said, View } from './agent.ts';
import { becauseOf, countFacts } from './facts.ts';
import { factsGiven, factsHeard } from './known.ts';
import type { RuleId } from './reason.ts';
import { treatmentOf } from './remembered.ts';
import { priorityOrder, worthOnIssue } from './seat.ts';
import { lastHeard, timesUsed } from './standing.ts';

/** What Ingrid says before she thinks about offers: answers, what she gives in return, and her own first question. */
export function ingridAnswer(view: View): Said | null {
  if (!view.arguments) return null;
  const move = lastHeard(view)?.move;
  switch (move?.kind) {
    case 'ask-priority':
      return answer(view, (rule) => sayOrder(view, rule ?? 'answer-order'));
    case 'ask-worth':
      return answer(view, (rule) => sayWorth(view, move.issue, rule ?? 'answer-worth'));
    case 'ask-why':
      return explain(view);
    case 'tell-priority':
      if (move.order.length === 0 || factsGiven(view).order.length > 0) return null;
      return sayOrder(view, 'return-order');
    case 'tell-worth':
    case 'explain': {
      const issue = move.kind === 'explain' ? becauseOf(move)?.issue : move.issue;
      if (issue === undefined || factsGiven(view).worth[issue] !== null) return null;
      return sayWorth(view, issue, 'return-worth');
    }
    case 'accept':
    case 'walk-away':
      return null;
    default:
      return askFirst(view);
  }
}

/** She answers whoever has answered her, spoken of a next meeting that there is, or was good to deal with before. */
function answer(
  view: View,
  say: (other: 'answer-promise' | 'answer-kindness' | null) => Said,
): Said {
  const promised = view.turns.some(({ mine, move }) => !mine && move.kind === 'future');
  if (countFacts(factsHeard(view)) > 0) return say(null);
  if (promised && view.round < view.rounds) return say('answer-promise');
  const treatment = treatmentOf(view);
  if (treatment <= 0) return askBack();
  const { move, reason } = say('answer-kindness');
  return { move, reason: { ...reason, numbers: { ...reason.numbers, treatment } } };
}

function askBack(): Said {
  return { move: { kind: 'ask-priority' }, reason: { rule: 'answer-me-first', numbers: {} } };
}

/** One question before her first offer, as long as she knows nothing. */
function askFirst(view: View): Said | null {
  const known = countFacts(factsHeard(view));
  if (known > 0 || timesUsed(view, 'ask-first') + timesUsed(view, 'answer-me-first') > 0)
    return null;
  if (view.turns.some(({ mine, deals }) => mine && deals.length > 0)) return null;
  return { move: { kind: 'ask-priority' }, reason: { rule: 'ask-first', numbers: { known } } };
}

function sayOrder(view: View, rule: RuleId): Said {
  const order = priorityOrder(view.seat);
  const numbers = { known: countFacts(factsHeard(view)) };
  return { move: { kind: 'tell-priority', order }, reason: { rule, numbers } };
}

function sayWorth(view: View, issue: number, rule: RuleId): Said {
  const numbers = { known: countFacts(factsHeard(view)) };
  return {
    move: { kind: 'tell-worth', issue, worth: worthOnIssue(view.seat, issue) },
    reason: { rule, issue, numbers },
  };
}

/** Asked why, she says what matters most to her of what she has not told yet. */
function explain(view: View): Said | null {
  const given = factsGiven(view);
  const issue = priorityOrder(view.seat).find((each) => given.worth[each] === null);
  if (issue === undefined) return null;
  const because = { issue, worth: worthOnIssue(view.seat, issue) };
  return {
    move: { kind: 'explain', because },
    reason: { rule: 'explain-reason', issue, numbers: { stake: Math.max(...because.worth) } },
  };
}
