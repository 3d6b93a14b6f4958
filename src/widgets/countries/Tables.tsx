import type { Outcome } from './outcome.ts';
import type { Action } from './state.ts';

/** What each country has without a treaty, in this one and in that of all. */
export function ResultTable({ outcome }: { outcome: Outcome }) {
  return (
    <div class="pie-result">
      <div class="table-scroll" role="group" tabIndex={0} aria-label="What each country has">
        <table class="split-table country-table" data-table="results">
          <caption>What each country has; if nobody at all cuts, that is 0</caption>
          <thead>
            <tr>
              <th scope="col">Country</th>
              <th scope="col">A cut brings</th>
              <th scope="col">Its cut costs</th>
              <th scope="col">No treaty</th>
              <th scope="col">This treaty</th>
              <th scope="col">All sign</th>
              <th scope="col">All, shared</th>
            </tr>
          </thead>
          <tbody>
            {outcome.lines.map(({ name, benefit, cost, alone, here, does, all, shared }, index) => (
              <tr key={index}>
                <th scope="row">{name}</th>
                <td>{benefit}</td>
                <td>{cost}</td>
                <td>{alone}</td>
                <td>
                  <strong>{here}</strong> <span class="rule">{does}</span>
                </td>
                <td>{all}</td>
                <td>{shared}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p class="aside">If all sign, they have {outcome.together} together.</p>
    </div>
  );
}

/** Every treaty that could be signed, with a plain verdict. */
export function TreatyTable({
  outcome,
  dispatch,
}: {
  outcome: Outcome;
  dispatch: (action: Action) => void;
}) {
  const { treaties, treaty, count } = outcome;
  return (
    <details open={treaties.length < 12}>
      <summary>{count}</summary>
      <div class="table-scroll" role="group" tabIndex={0} aria-label="Every treaty">
        <table class="split-table country-table" data-table="treaties">
          <thead>
            <tr>
              <th scope="col">Who signs</th>
              <th scope="col">Have together</th>
              <th scope="col">By itself</th>
              <th scope="col">With payments</th>
            </tr>
          </thead>
          <tbody>
            {treaties.map((line) => (
              <tr key={line.treaty} data-chosen={line.treaty === treaty}>
                <th scope="row">
                  <button
                    type="button"
                    class="as-link"
                    aria-pressed={line.treaty === treaty}
                    onClick={() => dispatch({ type: 'look', members: line.members })}
                  >
                    {line.names}
                  </button>
                </th>
                <td>{line.together}</td>
                <td>{line.holds ? <strong>{line.verdict}</strong> : line.verdict}</td>
                <td>{line.paid}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}
