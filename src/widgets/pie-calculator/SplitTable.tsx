import type { Outcome, SplitRow } from './outcome.ts';
import type { State } from './state.ts';

/** Each way to share: what both get, what that is over having no deal, and a bar of the two parts. */
export function SplitTable({ outcome, state }: { outcome: Outcome; state: State }) {
  if (outcome.rows.length === 0) return null;
  return (
    <div class="table-scroll" role="group" tabIndex={0} aria-label="Ways to share">
      <table class="split-table">
        <caption>Ways to share, and what each side gains over no deal</caption>
        <thead>
          <tr>
            <th scope="col">Split</th>
            <th scope="col" data-side="a">
              {state.nameA}
            </th>
            <th scope="col" data-side="b">
              {state.nameB}
            </th>
          </tr>
        </thead>
        <tbody>
          {outcome.rows.map((row) => (
            <tr key={row.id} data-split={row.id}>
              <th scope="row">
                {row.name}
                <span class="rule">{row.rule}</span>
                <Bar row={row} marks={outcome.marks} />
                {row.refusal && <span class="refusal">{row.refusal}</span>}
              </th>
              <td>
                {row.a} <span class="gain">{row.gainA}</span>
              </td>
              <td>
                {row.b} <span class="gain">{row.gainB}</span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Bar({ row, marks }: { row: SplitRow; marks: Outcome['marks'] }) {
  if (row.partA === null || marks === null) return null;
  const percent = (part: number) => `${100 * part}%`;
  return (
    <svg class="split-bar" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
      <rect class="fill-a" width={percent(row.partA)} height="10" />
      <rect class="fill-b" x={percent(row.partA)} width={percent(1 - row.partA)} height="10" />
      <path class="no-deal-mark" d={`M${100 * marks.a} 0V10M${100 * (1 - marks.b)} 0V10`} />
    </svg>
  );
}
