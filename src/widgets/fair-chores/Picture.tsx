import { frame } from './frame.ts';
import type { Outcome } from './outcome.ts';

const { left, right, top, bottom } = frame;
const TICKS = [0, 25, 50, 75, 100];

/** How satisfied the two are with the divisions that nothing beats. The tables say the same in numbers. */
export function Picture({ outcome: { chart, names } }: { outcome: Outcome }) {
  return (
    <div class="deal-chart chores-chart">
      <svg viewBox={`0 0 ${frame.width} ${frame.height}`} aria-hidden="true">
        <rect class="plot" x={left} y={top} width={right - left} height={bottom - top} />
        <path class="plot-zone" d={chart.ground} />
        {TICKS.map((tick) => {
          const part = tick / 100;
          return (
            <g key={tick}>
              <text x={left + part * (right - left)} y={bottom + 15} text-anchor="middle">
                {tick}
              </text>
              <text x={left - 6} y={bottom - part * (bottom - top) + 4} text-anchor="end">
                {tick}
              </text>
            </g>
          );
        })}
        <text class="axis-a" x={right} y={frame.height - 6} text-anchor="end">
          {names.a}, % satisfied →
        </text>
        <text class="axis-b" x="2" y="14">
          ↑ {names.b}, % satisfied
        </text>
        <path class="equal-line" d={`M${left} ${bottom}L${right} ${top}`} />
        <rect class="better-region" {...chart.region} />
        <path class="frontier" d={chart.frontier} />
        <path class="frontier-dot" d={chart.dots} />
        <path class="better" d={chart.better} />
        {chart.marks.map(({ label, kind, x, y, discX, discY }) => (
          <g key={label} class={kind}>
            <path class="cursor" d={`M${x} ${y}L${discX} ${discY}`} />
            <circle class="deal-mark" cx={x} cy={y} r="5" />
            <circle class="disc" cx={discX} cy={discY} r="10" />
            <text x={discX} y={discY + 4.5} text-anchor="middle">
              {label}
            </text>
          </g>
        ))}
      </svg>
    </div>
  );
}

/** Both lists in the eyes of each: whoever has the longer bar first would swap. */
export function Scales({ id, outcome }: { id: string; outcome: Outcome }) {
  return (
    <dl class="scales">
      {(['a', 'b'] as const).map((side) => (
        <div key={side} data-side={side}>
          <dt>{outcome.names[side]} minds</dt>
          {outcome.scales
            .filter((scale) => scale.side === side)
            .map(({ name, text, length, isOwn }) => (
              <dd key={name}>
                <span>{name}</span>
                <svg class="split-bar" aria-hidden="true">
                  <rect
                    class={`${isOwn ? 'fill' : 'stake'}-${side}`}
                    width={`${100 * length}%`}
                    height="100%"
                  />
                  {isOwn && (
                    <rect
                      fill={`url(#${id}-pattern-${side})`}
                      width={`${100 * length}%`}
                      height="100%"
                    />
                  )}
                </svg>
                <b>{text}</b>
              </dd>
            ))}
        </div>
      ))}
    </dl>
  );
}
