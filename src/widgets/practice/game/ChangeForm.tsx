import { Component } from 'preact';
import type { Base } from '../../../domain/negotiation/table/index.ts';
import { BaseChoice } from './BaseChoice.tsx';
import { basesOf, madeOf, termOf, termsOf } from './forms.ts';
import type { FormProps } from './Moves.tsx';
import { TermSelect } from './Selects.tsx';

interface Local {
  of: Base;
  term: string;
}

/** An offer with one issue settled otherwise. */
export class ChangeForm extends Component<FormProps, Local> {
  override state: Local = { of: basesOf(this.props.game)[0] ?? 'mine', term: '' };

  override render({ game, limit, onSay }: FormProps, { of, term }: Local) {
    const chosen = termOf(term);
    return (
      <div class="issue-editor">
        <div class="pie-names">
          <BaseChoice game={game} of={of} onChange={(base) => this.setState({ of: base })} />
          <TermSelect
            game={game}
            label="Change"
            value={term}
            onChange={(value) => this.setState({ term: value })}
          />
        </div>
        <p class="aside">{madeOf(game, of, termsOf([term]), limit)}</p>
        <p>
          <button
            type="button"
            disabled={chosen === null}
            onClick={() => chosen && onSay({ kind: 'change', of, ...chosen })}
          >
            Offer this
          </button>
        </p>
      </div>
    );
  }
}
