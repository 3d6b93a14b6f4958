import { Alternatives } from './Alternatives.tsx';
import { Field } from './Field.tsx';
import type { Reading } from './reading.ts';
import type { Action, Field as FieldName, State } from './state.ts';

interface ControlsProps {
  id: string;
  state: State;
  errors: Reading['errors'];
  dispatch: (action: Action) => void;
}

const SIDES: [State['side'], string][] = [
  ['seller', 'You are selling'],
  ['buyer', 'You are buying'],
];

/** Everything that is a number: the role, the alternatives, what waiting costs, their range, the targets. */
export function Controls({ id, state, errors, dispatch }: ControlsProps) {
  const isSeller = state.side === 'seller';
  const field = (name: FieldName, label: string, side?: 'a' | 'b') => (
    <Field
      id={`${id}-${name}`}
      label={label}
      {...(side && { side })}
      text={state.typed[name]}
      error={errors[name]}
      onText={(text) => dispatch({ type: 'type', field: name, text })}
    />
  );
  return (
    <div class="pie-controls">
      <p class="start-row">
        {SIDES.map(([side, label]) => (
          <button
            key={side}
            type="button"
            class="chip"
            aria-pressed={side === state.side}
            onClick={() => dispatch({ type: 'side', side })}
          >
            {label}
          </button>
        ))}
      </p>
      {!isSeller && (
        <p class="aside">
          Count what each alternative costs you. If it is a worse thing, add what that is worth to
          you. Going without costs you what having it would be worth.
        </p>
      )}
      <Alternatives id={id} state={state} errors={errors} dispatch={dispatch} />
      <fieldset class="bet-pair">
        <legend>What waiting costs</legend>
        {field('wait', 'Percent a month', 'a')}
        <p class="aside">
          At 1 percent, what is two months away is divided by 1.01 twice. At 0 waiting is free.
        </p>
      </fieldset>
      <fieldset class="bet-pair">
        <legend>Their limit, by your guess</legend>
        {field('low', 'Not below', 'b')}
        {field('high', 'Not above', 'b')}
        <p class="aside">
          {isSeller ? 'The most they would pay.' : 'The least they would accept.'} If you know it,
          write it twice.
        </p>
      </fieldset>
      <fieldset class="bet-pair">
        <legend>Targets, which no sum uses</legend>
        {field('target', 'Yours', 'a')}
        {field('hope', 'Theirs, a guess', 'b')}
      </fieldset>
      <div class="pie-names">
        <label>
          Counted in{' '}
          <input
            type="text"
            maxLength={20}
            value={state.unit}
            onInput={(event) => dispatch({ type: 'unit', text: event.currentTarget.value })}
          />
        </label>
      </div>
    </div>
  );
}
