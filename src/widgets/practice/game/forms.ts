import {
  type Base,
  type Because,
  baseOf,
  describeDeal,
  type GameState,
  type Move,
  priorityOrder,
  standingOf,
  type Term,
  type WholeDeal,
  withTerms,
  worthOnIssue,
} from '../../../domain/negotiation/table/index.ts';
import { gainWords, isBelow } from './wording.ts';

/** What an offer form begins with: the learner's own offer, or everything open. */
export const firstOffer = ({ talks, learner }: GameState): (number | null)[] =>
  standingOf(talks, learner)[0] ?? talks.scene.problem.issues.map(() => null);

/** What the form of three offers begins with: the learner's own offer, or the best there is for the learner. */
export function firstThree({ talks, learner }: GameState): WholeDeal[] {
  const deal = standingOf(talks, learner)[0] ?? talks.seats[learner].best;
  return [deal, deal, deal];
}

/** A reason on an issue, the true one; none for an empty value. */
export const reasonOn = ({ talks, learner }: GameState, issue: string): Because | undefined =>
  issue === ''
    ? undefined
    : { issue: Number(issue), worth: worthOnIssue(talks.seats[learner], Number(issue)) };

/** An offer with every issue settled, or a wish with some of them. */
export function offerMove(
  { talks }: GameState,
  deal: readonly (number | null)[],
  because: Because | undefined,
): Move {
  if (deal.includes(null)) return { kind: 'tell', wish: [...deal] };
  const whole = deal as WholeDeal;
  const bet = talks.scene.conditional;
  const depends = bet?.options.some(({ option }) => option === whole[bet.issue]);
  const kind = depends ? ('contingent' as const) : ('package' as const);
  return because === undefined ? { kind, deal: whole } : { kind, deal: whole, because };
}

/** `2.1` as option 1 of issue 2; null for an empty choice. */
export function termOf(value: string): Term | null {
  const [issue = '', option = ''] = value.split('.');
  return value === '' ? null : { issue: Number(issue), option: Number(option) };
}

export const termsOf = (values: readonly string[]): Term[] =>
  values.flatMap((value) => termOf(value) ?? []);

/** The offers that a change can start from. */
export const basesOf = ({ talks, learner }: GameState): Base[] =>
  (['mine', 'theirs'] as const).filter((base) => baseOf(talks, learner, base) !== null);

/** What a change would make of an offer, in words with its worth; empty before there is one. */
export function madeOf(
  game: GameState,
  of: Base,
  terms: readonly Term[],
  limit: number | null,
): string {
  const base = baseOf(game.talks, game.learner, of);
  if (base === null || terms.length === 0) return '';
  return inFull(game, withTerms(base, terms), limit);
}

/** An offer in words, with what it is worth to the learner. */
export function inFull(game: GameState, deal: WholeDeal, limit: number | null): string {
  const below = isBelow(game, deal, limit) ? ' That is below your limit.' : '';
  return `${describeDeal(game.talks.scene.problem, deal)}. To you: ${gainWords(game, deal)} over no deal.${below}`;
}

/** The learner's true ranking, as a form begins with it. */
export const trueOrder = ({ talks, learner }: GameState): string[] =>
  priorityOrder(talks.seats[learner]).map(String);

/** The learner's true worths of an issue, as typed. */
export const trueWorth = ({ talks, learner }: GameState, issue: number): string[] =>
  worthOnIssue(talks.seats[learner], issue).map(String);
