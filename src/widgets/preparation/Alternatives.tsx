import { Field } from './Field.tsx';
import type { Reading } from './reading.ts';
import { type Action, MOST_ALTERNATIVES, nameOf, type Part, parts, type State } from './state.ts';

interface AlternativesProps {
  id: string;
  state: State;
  errors: Reading['errors'];
  dispatch: (action: Action) => void;
}

const LABELS: Record<State['side'], Record<Part, string>> = {
  seller: {
    value: 'Brings if it works',
    chance: 'Chance in percent',
    ifItFails: 'Brings if it fails',
    delay: 'Months until then',
  },
  buyer: {
    value: 'Costs if it works',
    chance: 'Chance in percent',
    ifItFails: 'Costs if it fails',
    delay: 'Months until then',
  },
};

/** What could be done without this deal: each with a name and four numbers. */
export function Alternatives({ id, state, errors, dispatch }: AlternativesProps) {
  const { alternatives, side } = state;
  return (
    <>
      {alternatives.map((one, nth) => {
        const name = nameOf(one, nth);
        return (
          <fieldset class="bet-pair" key={`alternative-${nth + 1}`}>
            <legend>Without this deal: {name}</legend>
            <div class="pie-names">
              <label>
                What you would do{' '}
                <input
                  type="text"
                  autocomplete="off"
                  maxLength={60}
                  value={one.name}
                  onInput={({ currentTarget }) =>
                    dispatch({ type: 'alternative', nth, part: 'name', text: currentTarget.value })
                  }
                />
              </label>
            </div>
            {parts.map((part) => (
              <Field
                key={part}
                id={`${id}-${part}-${nth}`}
                label={LABELS[side][part]}
                side="a"
                text={one[part]}
                error={errors[`${part}-${nth}`]}
                onText={(text) => dispatch({ type: 'alternative', nth, part, text })}
              />
            ))}
            {alternatives.length > 1 && (
              <p class="aside">
                <button
                  type="button"
                  class="as-link"
                  onClick={() => {
                    dispatch({ type: 'remove', nth });
                    // The button that was pressed is gone with what it stood in.
                    setTimeout(() => document.getElementById(`${id}-add`)?.focus());
                  }}
                >
                  Remove {name}
                </button>
              </p>
            )}
          </fieldset>
        );
      })}
      <p class="widget-actions">
        <button
          type="button"
          class="chip"
          id={`${id}-add`}
          aria-disabled={alternatives.length >= MOST_ALTERNATIVES}
          onClick={() => dispatch({ type: 'add' })}
        >
          Add an alternative
        </button>
      </p>
    </>
  );
}
