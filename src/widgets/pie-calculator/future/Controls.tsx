import { NumberRow } from '../../../browser/NumberRow.tsx';
import { capitalised, formatChance } from './amounts.ts';
import { type Field, presets, type Word } from './presets.ts';
import type { Reading } from './reading.ts';
import type { Action, State } from './state.ts';

interface ControlsProps {
  id: string;
  state: State;
  /** The words as sentences use them. */
  words: State['words'];
  amount: (value: number) => string;
  reading: Reading;
  dispatch: (action: Action) => void;
}

const PERCENT = { min: 0, max: 100, step: 1 };

/** Four pairs of numbers, each a field and a slider, and the words. */
export function Controls({ id, state, words, amount, reading, dispatch }: ControlsProps) {
  const { amounts, losses } = presets[state.preset];
  const { buyer, seller, ifH, ifL } = words;
  const percent = (value: number) => formatChance(value / 100);
  const row = (field: Field, side: 'a' | 'b', label: string, bounds = amounts, say = amount) => {
    const value = reading.values[field];
    return (
      <NumberRow
        id={`${id}-${field}`}
        label={capitalised(label)}
        side={side}
        text={state.typed[field]}
        value={value ?? null}
        valueText={value === undefined ? undefined : say(value)}
        bounds={bounds}
        error={reading.errors[field]}
        onText={(text) => dispatch({ type: 'type', field, text })}
      />
    );
  };
  return (
    <div class="pie-controls">
      <fieldset class="bet-pair">
        <legend>What it is worth to {buyer}</legend>
        {row('worthH', 'a', `if ${ifH}`)}
        {row('worthL', 'a', `if ${ifL}`)}
      </fieldset>
      <fieldset class="bet-pair">
        <legend>What each has without a deal</legend>
        {row('noDealA', 'a', `${buyer} has`)}
        {row('noDealB', 'b', `${seller} has`)}
      </fieldset>
      <fieldset class="bet-pair">
        <legend>The chance in percent that {ifH}</legend>
        {row('chanceA', 'a', `${buyer} says`, PERCENT, percent)}
        {row('chanceB', 'b', `${seller} says`, PERCENT, percent)}
      </fieldset>
      <fieldset class="bet-pair">
        <legend>The most that each can lose</legend>
        {row('lossA', 'a', `${buyer} at most`, losses)}
        {row('lossB', 'b', `${seller} at most`, losses)}
        <p class="aside">
          Both limits are required. Bets can be scaled up at will: with a larger bonus and a smaller
          base each side expects more, until somebody cannot pay.
        </p>
      </fieldset>
      <Names state={state} dispatch={dispatch} />
    </div>
  );
}

const NAMES: [Word, string][] = [
  ['buyer', 'Who buys'],
  ['seller', 'Who sells'],
  ['ifH', 'It may be that'],
  ['ifL', 'Or else'],
  ['unit', 'Counted in'],
];

const Names = ({ state, dispatch }: Pick<ControlsProps, 'state' | 'dispatch'>) => (
  <details>
    <summary>Names and unit</summary>
    <div class="pie-names">
      {NAMES.map(([word, label]) => (
        <label key={word}>
          {label}
          <input
            type="text"
            maxLength={40}
            value={state.words[word]}
            onInput={(event) => dispatch({ type: 'rename', word, text: event.currentTarget.value })}
          />
        </label>
      ))}
    </div>
  </details>
);
