/** What the reasons of an agent claim, worked out again from the table as it stood, and by other ways than the agent's. */
import type { View } from '../../src/domain/negotiation/agents/agent.ts';
import type { RuleId } from '../../src/domain/negotiation/agents/reason.ts';
import {
  gainOf,
  isAcceptable,
  type Move,
  otherParty,
  type Party,
  type Reason,
  shareOf,
  standingOf,
  type Talks,
  type WholeDeal,
} from '../../src/domain/negotiation/table/index.ts';
import { viewOf } from '../../src/domain/negotiation/table/talks.ts';

/** One word of an agent, and what was there when it was said. */
export interface SaidThen {
  view: View;
  move: Move;
  reason: Reason;
  /** The agent's own offer before and after. */
  before: WholeDeal | undefined;
  after: WholeDeal | undefined;
  /** What the learner had on the table. */
  theirs: WholeDeal[];
  /** The learner's last move. */
  heard: Move | undefined;
}

/** The claims of a rule that do not hold, in words; none when the reason is true. */
export type Claim = (said: SaidThen) => string[];
export type Claims = Partial<Record<RuleId, Claim>>;

export function saidIn(talks: Talks, learner: Party): SaidThen[] {
  const by = otherParty(learner);
  return talks.turns.flatMap((turn, i) => {
    if (turn.by !== by || turn.reason === null) return [];
    const then = { ...talks, turns: talks.turns.slice(0, i) };
    const { move, reason } = turn;
    const before = standingOf(then, by)[0];
    return {
      view: viewOf(then, by),
      move,
      reason,
      before,
      after: turn.deals[0] ?? before,
      theirs: standingOf(then, learner),
      heard: then.turns.findLast((each) => each.by === learner)?.move,
    };
  });
}

/** The words of those that are not so. */
export function untrue(checks: Record<string, boolean>): string[] {
  return Object.keys(checks).filter((words) => !checks[words]);
}

/** 1 - (1 - floor)(turn / limit)^(1 / ease). */
export function wanted(ease: number, floor: number, turn: number, limit: number): number {
  return 1 - (1 - floor) * Math.min(1, turn / limit) ** (1 / ease);
}

export const near = (p: number | undefined, q: number | undefined): boolean =>
  p !== undefined && q !== undefined && Math.abs(p - q) <= 2e-6;

/** The best share of what the learner had on the table and was no worse than no deal. */
export function bestOffered({ view: { seat }, theirs }: SaidThen): number | undefined {
  const shares = theirs.filter((deal) => isAcceptable(seat, deal)).map((d) => shareOf(seat, d));
  return shares.length > 0 ? Math.max(...shares) : undefined;
}

/** The numbers that mean the same in every reason. */
export function commonNumbers(said: SaidThen): Record<string, boolean> {
  const { view, reason, after } = said;
  const { turn, share, gain, offered } = reason.numbers;
  return {
    'the turn is that of the table': turn === undefined || turn === view.turn,
    'the share is what the own offer leaves':
      share === undefined || (after !== undefined && near(share, shareOf(view.seat, after))),
    'the gain is that of the own offer, or of the one taken':
      gain === undefined || after === undefined || share === undefined
        ? true
        : gain === gainOf(view.seat, after),
    'what was offered is the best on the table':
      offered === undefined || near(offered, bestOffered(said)),
  };
}

function taken({ move, theirs }: SaidThen): WholeDeal | undefined {
  return move.kind === 'accept' ? theirs[move.which ?? 0] : undefined;
}

export const closingClaims: Claims = {
  'nothing-to-gain': ({ view: { seat }, move, reason }) => {
    const best = seat.issues.reduce((sum, { values }) => sum + Math.max(...values), 0);
    return untrue({
      'she leaves': move.kind === 'walk-away',
      'no deal is worth more than none': best - seat.noDeal <= 1e-6,
      'the gain is that of the best deal': near(reason.numbers.gain, best - seat.noDeal),
    });
  },
  'at-aspiration': (said) => {
    const { offered = 0, threshold = 1, gain } = said.reason.numbers;
    const deal = taken(said);
    return untrue({
      ...commonNumbers(said),
      'the offer is enough': offered >= threshold,
      'it is taken': deal !== undefined && gain === gainOf(said.view.seat, deal),
    });
  },
  'last-word-accept': (said) => {
    const deal = taken(said);
    return untrue({
      'there is no further turn': said.view.lastWord,
      'it is taken, and no worse than no deal':
        deal !== undefined &&
        said.reason.numbers.gain === gainOf(said.view.seat, deal) &&
        gainOf(said.view.seat, deal) >= 0,
    });
  },
  'last-word-refuse': (said) =>
    untrue({
      'there is no further turn': said.view.lastWord,
      'nothing is as good as no deal': bestOffered(said) === undefined,
    }),
};
