import { SidePatterns } from '../../browser/SidePatterns.tsx';
import { frame } from './frame.ts';
import type { Outcome } from './outcome.ts';

const { left, right, bottom } = frame;

interface PictureProps extends Pick<Outcome, 'chart' | 'labels'> {
  id: string;
}

/** What comes back, deal by deal, against what is given up. The sentence and the table say the same. */
export function Picture({ id, chart, labels }: PictureProps) {
  const { columns, perColumn, zero, givenUp, forever, sum, gift, ticks } = chart;
  return (
    <div class="deal-chart shadow-chart">
      <svg viewBox={`0 0 ${frame.width} ${frame.height}`} aria-hidden="true">
        <SidePatterns id={id} />
        {columns.map(({ nth, x, width, base, adds, strength, isGhost, isPayback }) => (
          <g key={nth} class={isGhost ? 'ghost' : undefined}>
            <rect class="stake-together" x={x} width={width} {...base} />
            <rect class="fill-together" x={x} width={width} {...adds} opacity={strength} />
            {isPayback && <circle class="deal-mark" cx={x + width / 2} cy={givenUp} r="6" />}
          </g>
        ))}
        {gift && (
          <>
            <rect class="fill-a" x={gift.x} width={gift.width} y={gift.y} height={gift.height} />
            <rect
              fill={`url(#${id}-pattern-a)`}
              x={gift.x}
              width={gift.width}
              y={gift.y}
              height={gift.height}
            />
          </>
        )}
        <path class="zero-line" d={`M${left} ${zero}H${right}`} />
        <path class="no-deal-a" d={`M${left} ${givenUp}H${right}`} />
        {forever !== null && (
          <>
            <path class="equal-line" d={`M${left} ${forever}H${right}`} />
            <text class="mark-label" x={right} y={forever - 6} text-anchor="end">
              {labels.forever}
            </text>
          </>
        )}
        <text class="mark-label axis-a" x={left} y={givenUp - 6}>
          {labels.givenUp}
        </text>
        {gift && (
          <text
            class="mark-label axis-a"
            x={gift.labelX}
            y={gift.y + gift.height / 2 + 5}
            text-anchor={gift.anchor}
          >
            {labels.gift}
          </text>
        )}
        <text class="mark-label" x={sum.x} y={sum.y} text-anchor={sum.anchor}>
          {labels.sum}
        </text>
        {ticks.map(({ nth, x }) => (
          <text key={nth} x={x} y={bottom + 16} text-anchor="middle">
            {nth}
          </text>
        ))}
        <text x={right} y={frame.height - 4} text-anchor="end">
          later deals{perColumn > 1 && `, ${perColumn} to a bar`} →
        </text>
      </svg>
    </div>
  );
}
