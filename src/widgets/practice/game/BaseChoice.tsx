import type { Base, GameState } from '../../../domain/negotiation/table/index.ts';
import { basesOf } from './forms.ts';

interface BaseChoiceProps {
  game: GameState;
  of: Base;
  onChange: (of: Base) => void;
}

/** Whose offer is changed; nothing where there is only one. */
export function BaseChoice({ game, of, onChange }: BaseChoiceProps) {
  const bases = basesOf(game);
  if (bases.length < 2) return null;
  return (
    <label class="name-field">
      Starting from
      <select value={of} onChange={({ currentTarget: { value } }) => onChange(value as Base)}>
        <option value="mine">your offer</option>
        <option value="theirs">the offer of {game.agent.name}</option>
      </select>
    </label>
  );
}
