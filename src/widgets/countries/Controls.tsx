import type { Reach } from '../../domain/negotiation/coalitions/treaty-game.ts';
import { type Action, FEWEST, type Field, MOST, type State, shownName } from './state.ts';

interface ControlsProps {
  id: string;
  state: State;
  errors: Record<string, string>;
  dispatch: (action: Action) => void;
}

const FIELDS: [Field, string][] = [
  ['name', 'name'],
  ['benefit', 'a cut brings it'],
  ['cost', 'its own cut costs'],
];

/** The countries, one a line, and whom a cut reaches. */
export function Controls({ id, state, errors, dispatch }: ControlsProps) {
  const { rows, reach } = state;
  const names = rows.map(shownName);
  return (
    <>
      <table class="split-table country-fields">
        <caption>Who signs, what one cut brings each, and what its own cut costs</caption>
        <thead>
          <tr>
            <th scope="col">Signs</th>
            <th scope="col">Country</th>
            <th scope="col">Brings</th>
            <th scope="col">Costs</th>
            {rows.length > FEWEST && (
              <th scope="col">
                <span class="visually-hidden">Remove</span>
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            <tr key={index}>
              <td>
                <input
                  type="checkbox"
                  aria-label={`${names[index]} signs`}
                  checked={row.signs}
                  onChange={(event) =>
                    dispatch({ type: 'sign', row: index, signs: event.currentTarget.checked })
                  }
                />
              </td>
              {FIELDS.map(([field, label]) => {
                const error = errors[`${index}-${field}`];
                return (
                  <td key={field}>
                    <input
                      type="text"
                      inputMode={field === 'name' ? undefined : 'decimal'}
                      autocomplete="off"
                      maxLength={40}
                      aria-label={`${names[index]}: ${label}`}
                      aria-invalid={error !== undefined}
                      aria-describedby={error && `${id}-${index}-${field}`}
                      value={row[field]}
                      onInput={(event) =>
                        dispatch({
                          type: 'type',
                          row: index,
                          field,
                          text: event.currentTarget.value,
                        })
                      }
                    />
                  </td>
                );
              })}
              {rows.length > FEWEST && (
                <td>
                  <button
                    type="button"
                    class="chip"
                    aria-label={`Remove ${names[index]}`}
                    onClick={() => dispatch({ type: 'remove', row: index })}
                  >
                    <svg viewBox="0 0 10 10" aria-hidden="true">
                      <path class="floor" d="M1 1l8 8M9 1l-8 8" />
                    </svg>
                  </button>
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
      {rows.flatMap((_, index) =>
        FIELDS.map(([field, label]) => {
          const error = errors[`${index}-${field}`];
          return (
            error && (
              <p key={`${index}-${field}`} class="field-error" id={`${id}-${index}-${field}`}>
                {names[index]}, {label}: {error}
              </p>
            )
          );
        }),
      )}
      <p class="widget-actions">
        <button
          type="button"
          class="chip"
          aria-disabled={rows.length === MOST}
          onClick={() => dispatch({ type: 'add' })}
        >
          Add a country
        </button>
        <label>
          A cut does good to{' '}
          <select
            value={reach}
            onChange={(event) =>
              dispatch({ type: 'reach', reach: event.currentTarget.value as Reach })
            }
          >
            <option value="everybody">everybody</option>
            <option value="members">those who sign</option>
          </select>
        </label>
      </p>
    </>
  );
}
