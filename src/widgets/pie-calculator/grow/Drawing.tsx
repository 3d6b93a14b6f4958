import { Component } from 'preact';
import type { Deal } from '../../../domain/negotiation/problem.ts';
import { type Figures, frame, type Ground, markPath, type Scales } from './chart.ts';
import type { Wording } from './wording.ts';

interface DotsProps {
  ground: Ground;
  words: Wording;
}

const { left, right, top, bottom } = frame;

/** The ground of the picture. It is drawn anew only when a number or a name has changed. */
export class Dots extends Component<DotsProps> {
  override shouldComponentUpdate(next: DotsProps) {
    const { ground, words } = this.props;
    return next.ground !== ground || next.words.a !== words.a || next.words.b !== words.b;
  }

  override render({ ground, words }: DotsProps) {
    const { ticks, noDeal, cells } = ground;
    return (
      <g>
        <rect class="plot" x={left} y={top} width={right - left} height={bottom - top} />
        <rect
          class="plot-zone"
          x={noDeal.a}
          y={top}
          width={right - noDeal.a}
          height={noDeal.b - top}
        />
        {ticks.x.map(({ at, amount }) => (
          <text key={amount} class="tick" x={at} y={bottom + 15} text-anchor="middle">
            {words.short('a', amount)}
          </text>
        ))}
        {ticks.y.map(({ at, amount }) => (
          <text key={amount} class="tick" x={left - 6} y={at + 4} text-anchor="end">
            {words.short('b', amount)}
          </text>
        ))}
        <text class="axis-a" x={right} y={frame.height - 8} text-anchor="end">
          {words.a} gets →
        </text>
        <text class="axis-b" x="2" y="14">
          ↑ {words.b} gets
        </text>
        {cells.map((path, level) => (
          <path key={level} class={`cell-${level}`} d={path} />
        ))}
        <path class="dot" d={ground.dots} />
        <path class="no-deal-a" d={`M${noDeal.a} ${top}V${bottom}`} />
        <path class="no-deal-b" d={`M${left} ${noDeal.b}H${right}`} />
        <text class="axis-a" x={noDeal.a + 4} y={bottom - 6}>
          no deal
        </text>
        <text class="axis-b" x={left + 4} y={noDeal.b - 5}>
          no deal
        </text>
        <path class="frontier" d={ground.frontier} />
        <path class="frontier-dot" d={ground.frontierDots} />
      </g>
    );
  }
}

interface MarksProps {
  figures: Figures;
  cursor: Deal | null;
  scales: Scales;
}

/** What hangs on the deal on the table, and the ring around the deal that is pointed at. */
export function Marks({ figures: { region, better, marks }, cursor, scales }: MarksProps) {
  return (
    <g>
      {region && <rect class="better-region" {...region} />}
      <path class="better" d={better} />
      {marks.map(({ id, x, y }) => (
        <path key={id} class={`deal-mark mark-${id}`} d={markPath(id, x, y)} />
      ))}
      {marks.map(({ id, label, labelX, labelY, anchor }) => (
        <text key={id} class="mark-label" x={labelX} y={labelY} text-anchor={anchor}>
          {label}
        </text>
      ))}
      {cursor && (
        <circle class="cursor" cx={scales.x.place(cursor.a)} cy={scales.y.place(cursor.b)} r="8" />
      )}
    </g>
  );
}
