import {
  describeMove,
  type GameState,
  type Hint,
  type Move,
} from '../../../domain/negotiation/table/index.ts';

interface AdviceProps {
  game: GameState;
  hint: Hint;
  onSay: (move: Move) => void;
}

/** One good next move, from what the learner can know. */
export function Advice({ game: { talks }, hint, onSay }: AdviceProps) {
  const { move, why } = hint;
  const deals = 'deal' in move ? [move.deal] : 'deals' in move ? move.deals : [];
  return (
    <div class="grow-notice" role="status">
      <p>
        You could say: “{describeMove(talks.scene, move, deals)}” {why}
      </p>
      <p class="widget-actions">
        <button type="button" onClick={() => onSay(move)}>
          Say that
        </button>
      </p>
    </div>
  );
}
