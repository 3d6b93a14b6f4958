import type { Outcome } from './outcome.ts';

/** The sum with its numbers, what bounds it, and every deal in a table. */
export function Result({ outcome: { formula, limits, table } }: { outcome: Outcome }) {
  const { likelier, gain, weight, powers, hasGap, sum } = formula;
  return (
    <>
      <p class="formula">
        Break-even: {likelier} × {gain} × ({powers.length === 0 && 'no later deal'}
        {powers.map((power, place) => (
          <span key={power}>
            {place > 0 && (hasGap && place === 2 ? ' + … + ' : ' + ')}
            {weight}
            {power > 1 && <sup>{power}</sup>}
          </span>
        ))}
        ) = <strong>{sum}</strong>
      </p>
      {limits.map((text) => (
        <p key={text} class="aside">
          {text}
        </p>
      ))}
      <details>
        <summary>Deal by deal, as a table</summary>
        <div class="table-scroll" role="group" tabIndex={0} aria-label="Deal by deal">
          <table class="split-table named-deals">
            <caption>What each later deal can bring back</caption>
            <thead>
              <tr>
                <th scope="col">Deal</th>
                <th scope="col">Counts</th>
                <th scope="col">Adds</th>
                <th scope="col">So far</th>
                <th scope="col">Missing</th>
              </tr>
            </thead>
            <tbody>
              {table.map(({ name, counts, adds, together, missing }) => (
                <tr key={name}>
                  <th scope="row">{name}</th>
                  <td>{counts}</td>
                  <td>{adds}</td>
                  <td>{together}</td>
                  <td>{missing}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </details>
    </>
  );
}
