import type { AnswerRow } from './answer-rows.ts';
import { mapBands, mapSize, marks, placeDots } from './map-picture.ts';
import { tieWord } from './tie-words.ts';

/** Own gain against the tie, one mark for each answer. The table beside it says the same in words. */
export function AnswerMap({ rows }: { rows: readonly AnswerRow[] }) {
  const dots = placeDots(rows);
  const { width, height } = mapSize;
  return (
    <svg class="answer-map" viewBox={`0 0 ${width} ${height + 26}`} aria-hidden="true">
      {mapBands.map(({ effect, top }) => (
        <g key={effect}>
          <path class="band" d={`M0 ${top}H${width}`} />
          <text x="4" y={top + 17}>
            the tie is {tieWord(effect)}
          </text>
        </g>
      ))}
      <path class="band" d={`M0 ${height}H${width}`} />
      <text x="4" y={height + 18}>
        least for you
      </text>
      <text x={width - 4} y={height + 18} text-anchor="end">
        most for you
      </text>
      {rows.map(({ id, number, structure }, index) => (
        <g key={id} transform={`translate(${dots[index]?.x} ${dots[index]?.y})`}>
          <path class="mark" d={marks[structure]} />
          <text class="number" y="5">
            {number}
          </text>
        </g>
      ))}
    </svg>
  );
}
