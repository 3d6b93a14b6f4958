import {
  type Base,
  type Because,
  baseOf,
  countPlain,
  describeDeal,
  expectOptions,
  type GameState,
  isConditional,
  type Move,
  type Offer,
  offerWith,
  priorityOrder,
  standingOf,
  type Term,
  type WholeDeal,
  withTerms,
  worthOnIssue,
} from '../../../domain/negotiation/table/index.ts';
import { parseAmount } from '../../../domain/quantity/amount.ts';
import { casesWords, gainWords, isBelow } from './wording.ts';

/**
 * What an offer form begins with: the learner's own offer, or everything open; with an issue that depends on the
 * event, where that is what the form was opened for.
 */
export function firstOffer({ talks, learner }: GameState, depends: boolean): (number | null)[] {
  const { scene } = talks;
  const { conditional: bet } = scene;
  const deal: Offer = standingOf(talks, learner)[0] ?? scene.problem.issues.map(() => null);
  if (!depends || !bet || isConditional(bet, deal)) return deal;
  return deal.with(bet.issue, countPlain(scene, bet.issue));
}

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
  const offer = offerWith(talks.scene.conditional ?? null, deal as WholeDeal);
  return because === undefined ? offer : { ...offer, because };
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
  return `${describeDeal(game.talks.scene.problem, deal)}. To you: ${gainWords(game, deal)} over no deal${casesWords(game, deal)}.${below}`;
}

/** The learner's true ranking, as a form begins with it. */
export const trueOrder = ({ talks, learner }: GameState): string[] =>
  priorityOrder(talks.seats[learner]).map(String);

/** What is typed about an issue. */
export interface TypedWorth {
  /** What its plain options are worth. */
  plain: string[];
  /** How likely the event is, in percent; null where the issue depends on none. */
  chance: string | null;
}

/** The truth about an issue, as a form begins with it. */
export function trueWorth({ talks, learner }: GameState, issue: number): TypedWorth {
  const { scene, seats } = talks;
  const { conditional, chance } = scene;
  const worth = worthOnIssue(seats[learner], issue).slice(0, countPlain(scene, issue));
  return {
    plain: worth.map(String),
    chance: conditional?.issue === issue && chance ? String(100 * chance[learner]) : null,
  };
}

/** What was typed, for every option of the issue; NaN in the place of what is no number, which the table refuses. */
export function readWorth({ talks }: GameState, { plain, chance }: TypedWorth): number[] {
  const worth = plain.map((text) => parseAmount(text) ?? Number.NaN);
  const { conditional } = talks.scene;
  if (chance === null || !conditional) return worth;
  return expectOptions(conditional.options, worth, (parseAmount(chance) ?? Number.NaN) / 100);
}

/** A chance that is typed can be read. */
export function isChance(text: string | null): boolean {
  if (text === null) return true;
  const percent = parseAmount(text);
  return percent !== null && percent >= 0 && percent <= 100;
}
