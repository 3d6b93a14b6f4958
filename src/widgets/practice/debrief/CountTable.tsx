import type { Counts, GameState } from '../../../domain/negotiation/table/index.ts';
import { countNames } from './words.ts';

interface CountTableProps {
  game: GameState;
  counts: { learner: Counts; agent: Counts };
}

/** Counts of both sides, of what happened at all. None of it is a grade. */
export function CountTable({ game, counts }: CountTableProps) {
  const rows = countNames.filter(([key]) => counts.learner[key] || counts.agent[key]);
  if (rows.length === 0) return <p class="aside">Nothing that is counted was said.</p>;
  return (
    <table class="split-table">
      <thead>
        <tr>
          <td />
          <th scope="col">You</th>
          <th scope="col">{game.agent.name}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(([key, name]) => (
          <tr key={key}>
            <th scope="row">{name}</th>
            <td>{counts.learner[key] ?? 'none'}</td>
            <td>{counts.agent[key] ?? 'none'}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
