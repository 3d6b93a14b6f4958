import { type PresetId, presets } from './presets.ts';
import type { Action, State } from './state.ts';

const ids = Object.keys(presets) as PresetId[];

/** The situation, where its numbers come from, and the other one to start from. */
export function Examples({
  state,
  dispatch,
}: {
  state: State;
  dispatch: (action: Action) => void;
}) {
  const { story, credit } = presets[state.preset];
  return (
    <div class="pie-result bet-head">
      <p class="widget-actions needs-script">
        Start from
        {ids.map((id) => (
          <button
            key={id}
            type="button"
            class={id === state.preset ? undefined : 'quiet'}
            aria-pressed={id === state.preset}
            onClick={() => dispatch({ type: 'choose', preset: id })}
          >
            {presets[id].title}
          </button>
        ))}
      </p>
      <p>{story}</p>
      <p class="aside">{credit}</p>
    </div>
  );
}
