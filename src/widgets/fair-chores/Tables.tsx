import type { Both, Doer } from '../../domain/negotiation/fair-division/chore.ts';
import type { Outcome } from './outcome.ts';

const sides = ['a', 'b'] as const;

export const Heads = ({ names }: { names: Both<string> }) => (
  <>
    {sides.map((side) => (
      <th key={side} scope="col" data-side={side}>
        {names[side]}
      </th>
    ))}
  </>
);

interface NamedProps {
  outcome: Outcome;
  onTake: (deal: number[]) => void;
}

/** The divisions that have a name, with the numbers that stand beside them in the picture. */
export const NamedTable = ({ outcome: { names, rows }, onTake }: NamedProps) => (
  <div class="table-scroll" role="group" tabIndex={0} aria-label="The named divisions">
    <table class="split-table named-deals answers">
      <caption>How satisfied each is, and what each minds by their own count</caption>
      <thead>
        <tr>
          <th scope="col">Division</th>
          <Heads names={names} />
        </tr>
      </thead>
      <tbody>
        {rows.map(({ number, name, rule, deal, cells, envy, isCurrent }) => (
          <tr key={number}>
            <th scope="row">
              {number}. {name}
              <span class="rule">{rule}</span>
              {envy && <span class="refusal">{envy}</span>}
              {!isCurrent && (
                <button
                  type="button"
                  class="chip needs-script"
                  aria-label={`Put on the list: ${name}`}
                  onClick={() => onTake(deal)}
                >
                  Put on the list
                </button>
              )}
            </th>
            {sides.map((side) => (
              <td key={side}>
                {cells[side].satisfaction} <span class="gain">{cells[side].minds}</span>
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  </div>
);

export const DOERS: Doer[] = ['a', 'turn', 'b'];

/** Who does what and when: the sheet for the fridge. */
export const FridgeList = ({ outcome: { names, lists } }: { outcome: Outcome }) => (
  <div class="fridge">
    {DOERS.map((doer) => (
      <div key={doer} data-side={doer === 'turn' ? 'together' : doer}>
        <strong>{doer === 'turn' ? 'In turn' : names[doer]}</strong>
        {lists[doer].length === 0 ? (
          <p class="aside">nothing</p>
        ) : (
          <ul class="plain">
            {lists[doer].map((chore) => (
              <li key={chore}>{chore}</li>
            ))}
          </ul>
        )}
      </div>
    ))}
  </div>
);
