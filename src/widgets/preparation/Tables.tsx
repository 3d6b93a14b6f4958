import type { Outcome } from './outcome.ts';

/** The formula with the numbers put in, and what follows from it. */
export function Tables({ sums, rows }: Pick<Outcome, 'sums' | 'rows'>) {
  if (rows.length === 0) return null;
  return (
    <>
      <div
        class="table-scroll"
        role="group"
        tabIndex={0}
        aria-label="What each alternative is worth"
      >
        <table class="split-table answers">
          <caption>
            (chance × value + (1 − chance) × value if it fails) ÷ (1 + cost of waiting)
            <sup>months</sup>
          </caption>
          <thead>
            <tr>
              <th scope="col">Without this deal</th>
              <th scope="col">The sum</th>
              <th scope="col">Worth</th>
            </tr>
          </thead>
          <tbody>
            {sums.map(({ name, weighed, divisor, worth, isBest }) => (
              <tr key={name} data-best={isBest}>
                <th scope="row">{name}</th>
                <td>
                  {divisor ? (
                    <>
                      ({weighed}) ÷ {divisor.base}
                      <sup>{divisor.months}</sup>
                    </>
                  ) : (
                    weighed
                  )}
                </td>
                <td>
                  {isBest ? <strong>{worth}</strong> : worth}
                  {isBest && <span class="rule">the best</span>}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <div class="table-scroll" role="group" tabIndex={0} aria-label="What follows">
        <table class="split-table answers">
          <caption>What is drawn, and how it comes about</caption>
          <thead>
            <tr>
              <th scope="col">Figure</th>
              <th scope="col">Amount</th>
              <th scope="col">How</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ what, amount, how }) => (
              <tr key={what}>
                <th scope="row">{what}</th>
                <td>{amount}</td>
                <td>{how}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}
