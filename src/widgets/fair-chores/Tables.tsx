import type { Both, Doer } from '../../domain/negotiation/fair-division/chore.ts';
import type { Outcome } from './outcome.ts';

const sides = ['a', 'b'] as const;

const Heads = ({ names }: { names: Both<string> }) => (
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
    <table class="split-table named-deals divisions">
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

const DOERS: Doer[] = ['a', 'turn', 'b'];

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

/** Every division that nothing beats. */
export const FrontierTable = ({ outcome: { names, frontier } }: { outcome: Outcome }) => (
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
        {frontier.map(({ a, b, lists, isBetter }, i) => (
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
