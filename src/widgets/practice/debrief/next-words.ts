import {
  type Debrief,
  type EitherCase,
  type GameState,
  otherParty,
} from '../../../domain/negotiation/table/index.ts';
import { formatGain } from '../../../domain/quantity/amount.ts';

/** What both have over no deal, if the event happens and if not. */
export function eitherWords(
  { talks, learner, agent }: GameState,
  { ifSo, ifNot }: EitherCase,
): string {
  const { unit, conditional } = talks.scene;
  const write = (gains: { a: number; b: number }) =>
    `${formatGain(gains[learner], unit)} for you and ${formatGain(gains[otherParty(learner)], unit)} for ${agent.name}`;
  return `If ${conditional?.event}: ${write(ifSo)}. If not: ${write(ifNot)}.`;
}

/** What the best trade comes to in either case, and whose worst case gets worse; empty where it depends on nothing. */
export function riskWords(game: GameState, told: Debrief): string {
  const { talks, learner, agent } = game;
  if (told.bestTradeCases === null) return '';
  const write = (gain: number) => formatGain(gain, talks.scene.unit);
  const worse = [
    { who: 'you', change: told.worseWorst[learner] },
    { who: agent.name, change: told.worseWorst[otherParty(learner)] },
  ].flatMap(({ who, change }) =>
    change === null
      ? []
      : `The worst case gets worse for ${who}: ${write(change.to)}, where the deal you made has ${write(change.from)}.`,
  );
  const bet = 'That deal is a bet: the gains just named are what each of you expects.';
  return [bet, eitherWords(game, told.bestTradeCases), ...worse].join(' ');
}

/** What becomes of the deal when a better one is proposed after it. */
export const fallbackWords = ({ isSafe }: Debrief): string =>
  isSafe
    ? 'The deal you have is safe: either of you may say no to another, and then the first one stands.'
    : 'Either of you may say no to another deal, and then the one you have stands.';

/** Which of the better deals are named, and in what order. */
export function namedWords({ agent }: GameState, told: Debrief): string {
  const [all, named] = [told.betterForBoth.length, told.betterNamed.length];
  if (all === 1) return 'It is the only one.';
  const way = `from the best for you to the best for ${agent.name}`;
  return named < all
    ? `${named} of ${all}, spread evenly ${way}. The deal above is one of them.`
    : `All of them, ${way}.`;
}
