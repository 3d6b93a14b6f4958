import {
  type Debrief,
  describeDeal,
  type GameState,
  otherParty,
} from '../../../domain/negotiation/table/index.ts';
import { formatGain } from '../../../domain/quantity/amount.ts';

/** The picture as a table: every offer in its order, with both sides' gains. */
export function OfferTable({ game, told }: { game: GameState; told: Debrief }) {
  const { talks, learner, agent } = game;
  const { scene } = talks;
  const columns = [learner, otherParty(learner)] as const;
  return (
    <details>
      <summary>The offers as a table</summary>
      <div class="table-scroll" role="group" tabIndex={0} aria-label="The offers">
        <table class="split-table">
          <caption>What each offer adds to no deal</caption>
          <thead>
            <tr>
              <th scope="col">Offer</th>
              <th scope="col" data-side={learner}>
                You
              </th>
              <th scope="col" data-side={otherParty(learner)}>
                {agent.name}
              </th>
            </tr>
          </thead>
          <tbody>
            {told.path.map((point, i) => (
              <tr key={i}>
                <th scope="row">
                  {i + 1}. {point.by === learner ? 'You' : agent.name}{' '}
                  <span class="rule">{describeDeal(scene.problem, point.deal)}</span>
                </th>
                {columns.map((side) => (
                  <td key={side}>{formatGain(point[side] - told.noDeal[side], scene.unit)}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}
