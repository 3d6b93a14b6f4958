import type { ComponentChildren } from 'preact';
import type { Answer } from '../../domain/quiz/answers.ts';
import type { Bar, OutcomeTable } from './outcome-table.ts';

interface OutcomesProps {
  /** The id of the figure, which names its patterns. */
  id: string;
  table: OutcomeTable;
  other: string;
  chosen?: Answer | null;
  /** What heads the row of an answer. */
  head: (answer: Answer) => ComponentChildren;
}

/** What each answer leaves both sides, in numbers and in bars; a dashed line marks where they are without a deal. */
export function Outcomes({ id, table, other, chosen, head }: OutcomesProps) {
  return (
    <>
      <table class="split-table outcomes">
        <caption>{table.caption}</caption>
        <thead>
          <tr>
            <th scope="col">Answer</th>
            <th scope="col" data-side="a">
              <Swatch id={id} side="a" />
              You
            </th>
            <th scope="col" data-side="b">
              <Swatch id={id} side="b" />
              {other}
            </th>
          </tr>
        </thead>
        <tbody>
          {table.rows.map(({ answer, you, they, bars }) => (
            <tr key={answer} data-chosen={answer === chosen}>
              <th scope="row">
                {head(answer)}
                <svg class="outcome-bars" aria-hidden="true">
                  <BarOf id={id} side="a" y={1} bar={bars.you} noDeal={table.noDeal.you} />
                  <BarOf id={id} side="b" y={12} bar={bars.they} noDeal={table.noDeal.they} />
                  <rect class="zero" x={`${table.zero}%`} width="1" height="22" />
                </svg>
              </th>
              <td>{you}</td>
              <td>{they}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p class="aside">{table.note}</p>
    </>
  );
}

function Swatch({ id, side }: { id: string; side: 'a' | 'b' }) {
  return (
    <svg class="swatch" aria-hidden="true">
      <rect width="100%" height="9" class={`fill-${side}`} />
      <rect width="100%" height="9" fill={`url(#${id}-pattern-${side})`} />
    </svg>
  );
}

interface BarProps {
  id: string;
  side: 'a' | 'b';
  y: number;
  bar: Bar;
  noDeal: number;
}

function BarOf({ id, side, y, bar, noDeal }: BarProps) {
  const place = { x: `${bar.x}%`, width: `${bar.width}%`, y, height: 9 };
  return (
    <>
      <rect {...place} class={`fill-${side}`} />
      <rect {...place} fill={`url(#${id}-pattern-${side})`} />
      <line class="no-deal-mark" x1={`${noDeal}%`} x2={`${noDeal}%`} y1={y - 1} y2={y + 10} />
    </>
  );
}
