import { NumberInputs } from '../../browser/NumberRow.tsx';
import type { Both, Side } from '../../domain/negotiation/fair-division/chore.ts';
import {
  type Action,
  LARGEST,
  LONGEST_NAME,
  parseRating,
  type Rating,
  type Row,
  type State,
} from './state.ts';

interface ChoreEditorProps {
  id: string;
  row: Row;
  position: number;
  names: Both<string>;
  canRemove: boolean;
  dispatch: (action: Action) => void;
  onRemoved: () => void;
}

const RATINGS: [Rating, string][] = [
  ['set', 'at a set time'],
  ['free', 'at any time'],
  ['wait', 'waiting for it'],
];

/** The name of a chore, whether its time matters, and how much each minds. */
export function ChoreEditor(props: ChoreEditorProps) {
  const { id, row, position, names, canRemove, dispatch, onRemoved } = props;
  const ratings = row.hasTimes ? RATINGS : RATINGS.slice(0, 1);
  return (
    <div class="issue-editor" role="group" aria-label={`How much each minds: ${row.name}`}>
      <label class="name-field">
        Chore
        <input
          id={`${id}-${position}-name`}
          type="text"
          maxLength={LONGEST_NAME}
          value={row.name}
          onInput={({ currentTarget }) =>
            dispatch({ type: 'name', row: position, text: currentTarget.value })
          }
        />
      </label>
      <label class="switch">
        <input
          type="checkbox"
          checked={row.hasTimes}
          onChange={() => dispatch({ type: 'times', row: position })}
        />{' '}
        It matters when it is done
      </label>
      {(['a', 'b'] as const).map((side: Side) => (
        <fieldset key={side} class="no-deal-fields">
          <legend>{names[side]} minds it</legend>
          {ratings.map(([rating, when]) => (
            <Points key={rating} {...{ id, row, position, side, rating, when, dispatch }} />
          ))}
        </fieldset>
      ))}
      <p class="aside">
        In points of each one’s own, with a minus for what somebody enjoys.
        {row.hasTimes && ' Waiting for it: while the other does it at any time.'}
      </p>
      {canRemove && (
        <p>
          <button
            type="button"
            class="chip"
            onClick={() => {
              dispatch({ type: 'remove', row: position });
              onRemoved();
            }}
          >
            Remove this chore
          </button>
        </p>
      )}
    </div>
  );
}

interface PointsProps extends Pick<ChoreEditorProps, 'id' | 'row' | 'position' | 'dispatch'> {
  side: Side;
  rating: Rating;
  when: string;
}

/** One number, typed or set with a slider. */
function Points({ id, row, position, side, rating, when, dispatch }: PointsProps) {
  const text = row.typed[side][rating];
  const value = row[side][rating];
  return (
    <div class="number-field" data-side={side}>
      <span aria-hidden="true">{row.hasTimes ? when : 'points'}</span>
      <NumberInputs
        id={`${id}-${position}-${side}-${rating}`}
        label={row.hasTimes ? when : 'points'}
        text={text}
        value={value}
        valueText={`${value} points`}
        bounds={{ min: Math.min(0, Math.floor(value)), max: 40, step: 1 }}
        error={
          parseRating(text) === null ? `Write a number from −${LARGEST} to ${LARGEST}.` : undefined
        }
        onText={(typed) => dispatch({ type: 'rate', row: position, side, rating, text: typed })}
      />
    </div>
  );
}

interface NamesPanelProps {
  state: State;
  dispatch: (action: Action) => void;
}

export const NamesPanel = ({ state, dispatch }: NamesPanelProps) => (
  <div class="pie-names">
    {(
      [
        ['a', 'One of the two'],
        ['b', 'The other'],
      ] as [Side, string][]
    ).map(([side, label]) => (
      <label key={side}>
        {label}
        <input
          type="text"
          maxLength={LONGEST_NAME}
          value={state.names[side]}
          onInput={({ currentTarget }) =>
            dispatch({ type: 'rename', side, text: currentTarget.value })
          }
        />
      </label>
    ))}
  </div>
);
