import { Component } from 'preact';
import type { WholeDeal } from '../../../domain/negotiation/table/index.ts';
import { firstOffer, inFull, offerMove, reasonOn } from './forms.ts';
import type { FormProps } from './Moves.tsx';
import { DealSelects, IssueSelect } from './Selects.tsx';

interface Local {
  deal: (number | null)[];
  reason: string;
}

interface OfferFormProps extends FormProps {
  /** It was opened for an offer that depends on the event. */
  depends?: boolean;
}

/** An offer that settles every issue, or a wish that leaves some open. */
export class OfferForm extends Component<OfferFormProps, Local> {
  override state: Local = {
    deal: firstOffer(this.props.game, this.props.depends ?? false),
    reason: '',
  };

  override render({ id, game, limit, onSay }: OfferFormProps, { deal, reason }: Local) {
    const open = deal.includes(null);
    const empty = deal.every((option) => option === null);
    return (
      <div class="issue-editor">
        <div class="pie-names">
          <DealSelects
            {...{ id, game, deal }}
            mayBeOpen
            onChange={(changed) => this.setState({ deal: changed })}
          />
          {game.talks.arguments && !open && (
            <IssueSelect
              game={game}
              label="Your reason"
              none="no reason"
              value={reason}
              onChange={(chosen) => this.setState({ reason: chosen })}
            />
          )}
        </div>
        <p class="aside">
          {open
            ? 'With an issue left open it is a wish, which binds nobody.'
            : inFull(game, deal as WholeDeal, limit)}
        </p>
        <p>
          <button
            type="button"
            disabled={empty}
            onClick={() => onSay(offerMove(game, deal, reasonOn(game, reason)))}
          >
            {open ? 'Say what you would like' : 'Offer this'}
          </button>
        </p>
      </div>
    );
  }
}
