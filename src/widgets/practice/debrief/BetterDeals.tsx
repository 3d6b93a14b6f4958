import {
  type Debrief,
  describeDeal,
  type GameState,
  otherParty,
} from '../../../domain/negotiation/table/index.ts';
import { formatGain } from '../../../domain/quantity/amount.ts';
import { namedWords } from './next-words.ts';

/** The deals that both would have preferred, each with what it brings over no deal. */
export function BetterDeals({ game, told }: { game: GameState; told: Debrief }) {
  const { talks, learner, agent } = game;
  const { problem, unit } = talks.scene;
  const gain = (deal: { a: number; b: number }, side: 'a' | 'b') =>
    formatGain(deal[side] - told.noDeal[side], unit);
  if (told.betterForBoth.length === 0) return null;
  return (
    <details>
      <summary>
        Deals on the frontier that both of you would have preferred: {told.betterForBoth.length}
      </summary>
      <p class="aside">{namedWords(game, told)}</p>
      <ul>
        {told.betterNamed.map((deal) => (
          <li key={deal.deal.join()}>
            {describeDeal(problem, deal.deal)}{' '}
            <span class="rule">
              {gain(deal, learner)} for you, {gain(deal, otherParty(learner))} for {agent.name}
            </span>
          </li>
        ))}
      </ul>
    </details>
  );
}
