import { NumberRow } from '../../browser/NumberRow.tsx';
import type { Action, Field, Label, Reading, State } from './state.ts';

interface ControlsProps {
  id: string;
  state: State;
  reading: Reading;
  dispatch: (action: Action) => void;
}

export function Controls({ id, state, reading, dispatch }: ControlsProps) {
  const rows: [Field, string, string][] = [
    ['together', `${state.nameA} and ${state.nameB} together`, 'together'],
    ['aloneA', `${state.nameA} without a deal`, 'a'],
    ['aloneB', `${state.nameB} without a deal`, 'b'],
  ];
  return (
    <div class="pie-controls">
      {rows.map(([field, label, side]) => (
        <NumberRow
          key={field}
          id={`${id}-${field}`}
          label={label}
          side={side}
          text={state.typed[field]}
          value={reading.ok ? reading.values[field] : null}
          valueText={reading.ok ? `${reading.values[field]} ${state.unit}` : undefined}
          bounds={state.bounds}
          error={reading.ok ? undefined : reading.errors[field]}
          onText={(text) => dispatch({ type: 'type', field, text })}
        />
      ))}
      <details>
        <summary>Names and unit</summary>
        <div class="pie-names">
          {(
            [
              ['nameA', 'One side'],
              ['nameB', 'The other side'],
              ['unit', 'Counted in'],
            ] as [Label, string][]
          ).map(([what, label]) => (
            <label key={what}>
              {label}
              <input
                type="text"
                maxLength={40}
                value={state[what]}
                onInput={(event) =>
                  dispatch({ type: 'rename', what, text: event.currentTarget.value })
                }
              />
            </label>
          ))}
        </div>
      </details>
    </div>
  );
}
