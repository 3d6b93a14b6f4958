import type { AnswerRow } from './answer-rows.ts';

interface AnswerTableProps {
  rows: readonly AnswerRow[];
  open: (vignette: string) => void;
}

/** The map in words. */
export function AnswerTable({ rows, open }: AnswerTableProps) {
  return (
    <table class="split-table answers">
      <caption>Your answers: what each left you, and what became of the tie</caption>
      <thead>
        <tr>
          <th scope="col">Situation</th>
          <th scope="col">For you</th>
          <th scope="col">The tie</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ id, number, title, label, amount, range, tie }) => (
          <tr key={id}>
            <th scope="row">
              {number}.{' '}
              <button type="button" class="as-link" onClick={() => open(id)}>
                {title}
              </button>
              <span class="rule">{label}</span>
            </th>
            <td>
              {amount} <span class="gain">{range}</span>
            </td>
            <td>{tie}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
