import { capitalised } from './amounts.ts';
import type { Block } from './contract-table.ts';
import type { State } from './state.ts';

/** One way to pay: what each side has in each world, and what it expects. */
export function ContractTable({ block, words }: { block: Block; words: State['words'] }) {
  const { id, title, refusal, rows } = block;
  return (
    <div class="table-scroll" role="group" tabIndex={0} aria-label={title}>
      <table class="split-table bet-table" data-payment={id}>
        <caption>
          <strong>{title}</strong>
          {refusal && <span class="refusal">{refusal}</span>}
          <span class="rule">Beyond having no deal{words.unit && `, in ${words.unit}`}</span>
        </caption>
        <thead>
          <tr>
            <th scope="col">World</th>
            <th scope="col" data-side="a">
              {capitalised(words.buyer)}
            </th>
            <th scope="col" data-side="b">
              {capitalised(words.seller)}
            </th>
            <th scope="col" data-side="together">
              Together
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ name, a, b, together, notes }) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <Cell text={a} note={notes?.a} />
              <Cell text={b} note={notes?.b} />
              <Cell text={together} note={notes?.together} />
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

const Cell = ({ text, note }: { text: string; note: string | undefined }) => (
  <td>
    {text} {note && <span class="gain">{note}</span>}
  </td>
);
