import { type Move, type MoveKind, moveKinds } from '../agents/move.ts';
import { otherParty } from '../agents/scene.ts';
import { checkMove, type Rejection } from './check-move.ts';
import { baseOf } from './deals-of.ts';
import type { GameState } from './game.ts';
import { moverOf, standingOf, type Talks } from './talks.ts';

export interface LegalMove {
  kind: MoveKind;
  /** Why no move of this kind may be made; `null` when there is one that may. */
  rejection: Rejection | null;
}

/** Every kind of move, and whether the learner may make one of it, and if not, why. */
export function legalMoves({ talks }: GameState): LegalMove[] {
  return moveKinds.map((kind) => ({ kind, rejection: rejectionOf(talks, kind) }));
}

function rejectionOf(talks: Talks, kind: MoveKind): Rejection | null {
  const rejections = examplesOf(talks, kind).map((move) => checkMove(talks, move));
  return rejections.includes(null) ? null : (rejections[0] as Rejection);
}

/** Moves of a kind of which at least one may be made if any may. */
function examplesOf(talks: Talks, kind: MoveKind): [Move, ...Move[]] {
  const { issues } = talks.scene.problem;
  const deal = issues.map(() => 0);
  const flat = { issue: 0, worth: (issues[0]?.options ?? []).map(() => 0) };
  switch (kind) {
    case 'tell':
      return [{ kind, wish: deal }];
    case 'explain':
      return [{ kind, because: flat }];
    case 'accept':
      return [acceptFirst(talks)];
    case 'tell-priority':
      return [{ kind, order: [] }];
    case 'ask-worth':
      return [{ kind, issue: 0 }];
    case 'tell-worth':
      return [{ kind, ...flat }];
    case 'package':
      return [{ kind, deal }];
    case 'change':
      return [exampleChange(talks, 'mine'), exampleChange(talks, 'theirs')];
    case 'if-then':
      return [exampleTrade(talks, 'mine'), exampleTrade(talks, 'theirs')];
    case 'three':
      return [{ kind, deals: threeDeals(talks, deal) }];
    case 'contingent': {
      const bet = talks.scene.conditional;
      const option = bet?.options[0]?.option ?? 0;
      return [{ kind, deal: bet ? deal.with(bet.issue, option) : deal }];
    }
    case 'benchmark':
      return [{ kind, issue: 0, option: 0 }];
    default:
      return [{ kind }];
  }
}

function acceptFirst(talks: Talks): Move {
  const several = standingOf(talks, otherParty(moverOf(talks))).length > 1;
  return several ? { kind: 'accept', which: 0 } : { kind: 'accept' };
}

/** Another option on each issue that has one. */
function otherTerms(talks: Talks, of: 'mine' | 'theirs') {
  const base = baseOf(talks, moverOf(talks), of);
  return talks.scene.problem.issues.flatMap(({ options }, issue) =>
    options.length > 1 ? [{ issue, option: base?.[issue] === 0 ? 1 : 0 }] : [],
  );
}

function exampleChange(talks: Talks, of: 'mine' | 'theirs'): Move {
  const [term = { issue: 0, option: 0 }] = otherTerms(talks, of);
  return { kind: 'change', of, ...term };
}

function exampleTrade(talks: Talks, of: 'mine' | 'theirs'): Move {
  const [first, second] = otherTerms(talks, of);
  return { kind: 'if-then', of, ifYou: first ? [first] : [], thenI: second ? [second] : [] };
}

/** The given deal and two that differ from it, where there are so many deals. */
function threeDeals(talks: Talks, deal: number[]): number[][] {
  const others = talks.scene.problem.issues.flatMap(({ options }, issue) =>
    options.slice(1).map((_, i) => deal.with(issue, i + 1)),
  );
  return [deal, ...others.slice(0, 2)];
}
