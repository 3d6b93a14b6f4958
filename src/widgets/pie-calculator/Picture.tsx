import { SidePatterns } from '../../browser/SidePatterns.tsx';
import type { Outcome } from './outcome.ts';
import type { State } from './state.ts';

/** The pie and, under it, one bar for each way to share. The sentence and the table say the same in words. */
export function Picture({ id, outcome, state }: { id: string; outcome: Outcome; state: State }) {
  if (outcome.slices.length === 0) return null;
  return (
    <div class="pie-picture">
      <svg viewBox="-104 -104 208 208" aria-hidden="true">
        <SidePatterns id={id} />
        {outcome.slices.map(({ side, path }) => (
          <g key={side}>
            <path d={path} class={`fill-${side}`} />
            <path d={path} fill={`url(#${id}-pattern-${side})`} class="slice-line" />
          </g>
        ))}
        {outcome.slices.map(({ side, x, y, text }) => (
          <text key={side} x={x} y={y} class={`on-${side}`}>
            {text}
          </text>
        ))}
      </svg>
      <ul class="pie-key plain">
        {outcome.slices.map(({ side, amount }) => (
          <li key={side} data-side={side}>
            {
              { a: `${state.nameA} alone`, b: `${state.nameB} alone`, together: 'Only together' }[
                side
              ]
            }
            : {amount}
          </li>
        ))}
      </ul>
    </div>
  );
}
