import type { Scales } from '../../../browser/deal-chart/ground.ts';
import { markPath } from '../../../browser/deal-chart/mark-path.ts';
import type { Deal } from '../../../domain/negotiation/problem.ts';
import type { Figures } from './chart.ts';

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
