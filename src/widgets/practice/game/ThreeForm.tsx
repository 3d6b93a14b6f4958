import { Component } from 'preact';
import type { WholeDeal } from '../../../domain/negotiation/table/index.ts';
import { firstThree, inFull } from './forms.ts';
import type { FormProps } from './Moves.tsx';
import { DealSelects } from './Selects.tsx';

/** Three whole offers, of which the other side may take any. */
export class ThreeForm extends Component<FormProps, { deals: WholeDeal[] }> {
  override state = { deals: firstThree(this.props.game) };

  private put = (which: number, deal: (number | null)[]) =>
    this.setState(({ deals }) => ({ deals: deals.with(which, deal as WholeDeal) }));

  override render({ id, game, limit, onSay }: FormProps, { deals }: { deals: WholeDeal[] }) {
    return (
      <div class="issue-editor">
        <p class="aside">
          Make them about as good for you and different for them. Which one they take tells you what
          they like.
        </p>
        {deals.map((deal, which) => (
          <fieldset class="no-deal-fields" key={which}>
            <legend>Offer {which + 1}</legend>
            <div class="pie-names">
              <DealSelects
                id={`${id}-${which}`}
                {...{ game, deal }}
                mayBeOpen={false}
                onChange={(changed) => this.put(which, changed)}
              />
            </div>
            <p class="aside">{inFull(game, deal, limit)}</p>
          </fieldset>
        ))}
        <p>
          <button type="button" onClick={() => onSay({ kind: 'three', deals })}>
            Put all three on the table
          </button>
        </p>
      </div>
    );
  }
}
