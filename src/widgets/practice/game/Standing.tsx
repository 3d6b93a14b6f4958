import {
  describeDeal,
  type GameState,
  otherParty,
  standingOf,
} from '../../../domain/negotiation/table/index.ts';
import { casesWords, gainWords, isBelow } from './wording.ts';

interface StandingProps {
  game: GameState;
  limit: number | null;
}

/** What lies on the table from either side. */
export function Standing({ game, limit }: StandingProps) {
  const { talks, learner, agent } = game;
  const offers = [
    { who: agent.name, deals: standingOf(talks, otherParty(learner)) },
    { who: 'You', deals: standingOf(talks, learner) },
  ].filter(({ deals }) => deals.length > 0);
  if (offers.length === 0) return <p class="aside">No offer is on the table.</p>;
  return (
    <ul class="plain">
      {offers.map(({ who, deals }) =>
        deals.map((deal, i) => (
          <li key={`${who}${i}`}>
            <strong>
              {who === 'You' ? 'Your offer' : `${who} offers`}
              {deals.length > 1 ? ` ${i + 1}` : ''}:
            </strong>{' '}
            {describeDeal(talks.scene.problem, deal)}{' '}
            <span class="rule">
              {gainWords(game, deal)} over no deal, to you{casesWords(game, deal)}
              {isBelow(game, deal, limit) && ', which is below your limit'}
            </span>
          </li>
        )),
      )}
    </ul>
  );
}
