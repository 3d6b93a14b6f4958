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
          unit={state.unit}
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

interface NumberRowProps {
  id: string;
  label: string;
  side: string;
  text: string;
  value: number | null;
  unit: string;
  bounds: State['bounds'];
  error: string | undefined;
  onText: (text: string) => void;
}

function NumberRow({ id, label, side, text, value, unit, bounds, error, onText }: NumberRowProps) {
  return (
    <div class="number-row" data-side={side}>
      <label for={id}>{label}</label>
      <input
        id={id}
        type="text"
        inputMode="decimal"
        autocomplete="off"
        value={text}
        aria-invalid={error !== undefined}
        aria-describedby={error === undefined ? undefined : `${id}-error`}
        onInput={(event) => onText(event.currentTarget.value)}
      />
      <input
        type="range"
        aria-label={label}
        aria-valuetext={value === null ? undefined : `${value} ${unit}`}
        min={Math.min(bounds.min, value ?? 0)}
        max={Math.max(bounds.max, value ?? 0)}
        step={bounds.step}
        value={value ?? 0}
        onInput={(event) => onText(event.currentTarget.value)}
      />
      {error !== undefined && (
        <p class="field-error" id={`${id}-error`}>
          {error}
        </p>
      )}
    </div>
  );
}
