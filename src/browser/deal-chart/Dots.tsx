import { Component } from 'preact';
import { frame, type Ground } from './ground.ts';

/** How the picture names the two sides and writes what they get. */
export interface ChartWords {
  a: string;
  b: string;
  short: (side: 'a' | 'b', amount: number) => string;
}

interface DotsProps {
  ground: Ground;
  words: ChartWords;
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
