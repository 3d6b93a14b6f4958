import type { Scenario } from './draft.ts';
import type { Change } from './edits.ts';
import { sheetOf } from './sheet.ts';
import type { Action, State } from './state.ts';

interface StartsProps {
  scenarios: Scenario[];
  word: string;
  /** The words of the scenarios. */
  words: string[];
  room: State;
  dispatch: (action: Action) => void;
  change: (change: Change) => void;
}

/** Where to begin, and the way back. */
export function Starts({ scenarios, word, words, room, dispatch, change }: StartsProps) {
  const load = (scenario: Scenario) => dispatch({ type: 'load', sheet: sheetOf(scenario) });
  const isOpen = scenarios.length > 1;
  const { past, future } = room;
  return (
    <div class="grow-starts needs-script">
      {isOpen && (
        <div class="start-row" role="group" aria-label="Start from">
          <span aria-hidden="true">Start from</span>
          {scenarios.map((scenario, i) => (
            <button
              key={scenario.id}
              type="button"
              class="chip"
              aria-pressed={word === words[i]}
              onClick={() => load(scenario)}
            >
              {scenario.title || 'Start empty'}
            </button>
          ))}
        </div>
      )}
      <div class="start-row">
        <StepButton name="Undo" steps={past.length} onClick={() => dispatch({ type: 'undo' })} />
        <StepButton name="Redo" steps={future.length} onClick={() => dispatch({ type: 'redo' })} />
        {isOpen ? (
          <button type="button" class="chip" onClick={() => change({ type: 'copy' })}>
            Copy this one
          </button>
        ) : (
          <button type="button" class="chip" onClick={() => load(scenarios[0] as Scenario)}>
            Start again
          </button>
        )}
      </div>
    </div>
  );
}

// Not `disabled`: the focus would be lost with the last step.
function StepButton({
  name,
  steps,
  onClick,
}: {
  name: string;
  steps: number;
  onClick: () => void;
}) {
  return (
    <button type="button" class="chip" aria-disabled={steps === 0} onClick={onClick}>
      {name}
    </button>
  );
}
