/** An option index per issue. */
export type WholeDeal = number[];

/** An option index per issue; `null` where the issue stays open. */
export type Offer = (number | null)[];

/** One issue, settled one way. */
export interface Term {
  issue: number;
  option: number;
}

/** Whose last offer a move starts from: the speaker's own or the one heard. */
export type Base = 'mine' | 'theirs';

/** A reason that changes an estimate: what each option of an issue is worth to the speaker above the worst of them. */
export interface Because {
  issue: number;
  worth: number[];
}

/**
 * What can be said at the table. Price up, price down, add and remove are all a `change` of one issue;
 * `changeWord` tells which. An offer stays on the table until its author makes another.
 *
 * - `tell`: a wish on some issues, which commits to nothing.
 * - `tell-priority`: issues from the most to the least important; some may be left out, and none at all
 *   says that everything matters.
 * - `tell-worth`: what each option is worth to the speaker above the worst of the issue, 0 or more.
 * - `if-then`: the base with `ifYou` settled as asked and `thenI` settled in return, as one whole offer.
 * - `three`: three whole offers of which the other side may take any.
 * - `contingent`: a whole offer in which an issue depends on an event that the scene names.
 * - `accept`: takes the last offer of the other side; `which` counts from 0 among three.
 * - `threaten`: the speaker's offer stands, or they leave.
 */
export type Move =
  | { kind: 'greet' }
  | { kind: 'ask-offer' }
  | { kind: 'tell'; wish: Offer }
  | { kind: 'change'; of: Base; issue: number; option: number; because?: Because }
  | { kind: 'hold' }
  | { kind: 'ask-why' }
  | { kind: 'explain'; because: Because }
  | { kind: 'accept'; which?: number }
  | { kind: 'reject' }
  | { kind: 'ask-priority' }
  | { kind: 'tell-priority'; order: number[] }
  | { kind: 'ask-worth'; issue: number }
  | { kind: 'tell-worth'; issue: number; worth: number[] }
  | { kind: 'package'; deal: WholeDeal; because?: Because }
  | { kind: 'if-then'; of: Base; ifYou: Term[]; thenI: Term[]; because?: Because }
  | { kind: 'three'; deals: WholeDeal[]; because?: Because }
  | { kind: 'contingent'; deal: WholeDeal; because?: Because }
  | { kind: 'benchmark'; issue: number; option: number }
  | { kind: 'future' }
  | { kind: 'mediator' }
  | { kind: 'threaten' }
  | { kind: 'walk-away' };

export type MoveKind = Move['kind'];

/** In the order in which a table shows them. */
export const moveKinds: readonly MoveKind[] = [
  'greet',
  'ask-offer',
  'ask-priority',
  'ask-worth',
  'ask-why',
  'tell',
  'tell-priority',
  'tell-worth',
  'explain',
  'package',
  'change',
  'if-then',
  'three',
  'contingent',
  'hold',
  'benchmark',
  'future',
  'mediator',
  'threaten',
  'accept',
  'reject',
  'walk-away',
];

/** Questions and reasons: what a table that exchanges only offers does without. */
export const talkKinds: readonly MoveKind[] = [
  'ask-priority',
  'ask-worth',
  'ask-why',
  'tell-priority',
  'tell-worth',
  'explain',
];
