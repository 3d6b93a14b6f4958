import { sides } from './draft.ts';
import type { Change } from './edits.ts';
import type { State } from './state.ts';

const UNITS = ['points', '$', '€', '£'];

interface NamesPanelProps {
  room: State;
  change: (change: Change) => void;
}

/** Who negotiates, about what, and in what each side counts. */
export function NamesPanel({ room: { draft }, change }: NamesPanelProps) {
  return (
    <div class="pie-names">
      <label>
        Title
        <input
          type="text"
          value={draft.title}
          onInput={(event) => change({ type: 'title', text: event.currentTarget.value })}
        />
      </label>
      {sides.map((side) => (
        <label key={side}>
          {side === 'a' ? 'You are' : 'They are'}
          <input
            type="text"
            value={draft.parties[side]}
            onInput={(event) => change({ type: 'party', side, text: event.currentTarget.value })}
          />
        </label>
      ))}
      {sides.map((side) => (
        <label key={side}>
          {side === 'a' ? 'You count in' : 'They count in'}
          <select
            value={draft.units[side]}
            onChange={(event) => change({ type: 'unit', side, text: event.currentTarget.value })}
          >
            {[...new Set([...UNITS, draft.units[side]])].map((unit) => (
              <option key={unit} value={unit} selected={unit === draft.units[side]}>
                {unit || 'no unit'}
              </option>
            ))}
          </select>
        </label>
      ))}
    </div>
  );
}
