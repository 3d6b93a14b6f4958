import type { Both } from '../../domain/negotiation/fair-division/chore.ts';
import type { FrontierRow } from './outcome.ts';
import { DOERS, Heads } from './Tables.tsx';

interface FrontierTableProps {
  names: Both<string>;
  rows: FrontierRow[];
}

/** Every division that nothing beats. */
export const FrontierTable = ({ names, rows }: FrontierTableProps) => (
  <div class="table-scroll" role="group" tabIndex={0} aria-label="The divisions that nothing beats">
    <table class="split-table">
      <caption>
        How satisfied each is, and in brackets what each minds; a star marks those that are better
        than the list as it stands for one or both, and worse for nobody
      </caption>
      <thead>
        <tr>
          <Heads names={names} />
          <th scope="col">{names.a} does</th>
          <th scope="col">In turn</th>
          <th scope="col">{names.b} does</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ a, b, lists, isBetter }, i) => (
          <tr key={i}>
            <td>
              {isBetter && '★ '}
              {a}
            </td>
            <td>{b}</td>
            {DOERS.map((doer) => (
              <td key={doer}>{lists[doer]}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  </div>
);
