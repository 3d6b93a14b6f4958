import type { Action } from './state.ts';

interface StartsProps {
  id: string;
  /** The tool's own page, where there is more than the example. */
  isWhole: boolean;
  dispatch: (action: Action) => void;
  /** Null while there is nothing to bring back. */
  onUndo: (() => void) | null;
}

/** What to start from, and the way back to what stood here. */
export function Starts({ id, isWhole, dispatch, onUndo }: StartsProps) {
  return (
    <p class="widget-actions bet-head needs-script">
      {isWhole && (
        <button
          type="button"
          class="quiet"
          onClick={() => dispatch({ type: 'start', start: 'own' })}
        >
          Start from an empty sheet
        </button>
      )}
      <button
        type="button"
        class="quiet"
        id={`${id}-first`}
        onClick={() => dispatch({ type: 'start', start: 'piano' })}
      >
        {isWhole ? 'Start from the piano' : 'Start again'}
      </button>
      {onUndo && (
        <button type="button" class="as-link" id={`${id}-undo`} onClick={onUndo}>
          Bring back what was here
        </button>
      )}
    </p>
  );
}
