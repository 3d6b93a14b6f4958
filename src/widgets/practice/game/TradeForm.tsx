import { Component } from 'preact';
import type { Base } from '../../../domain/negotiation/table/index.ts';
import { BaseChoice } from './BaseChoice.tsx';
import { basesOf, madeOf, termsOf } from './forms.ts';
import type { FormProps } from './Moves.tsx';
import { TermSelect } from './Selects.tsx';

type Place = 'asked' | 'askedToo' | 'given' | 'givenToo';
type Local = Record<Place, string> & { of: Base };

const labels: [Place, string][] = [
  ['asked', 'If you take'],
  ['askedToo', 'and'],
  ['given', 'then I take'],
  ['givenToo', 'and'],
];

/** If you take this, then I take that: one whole offer. */
export class TradeForm extends Component<FormProps, Local> {
  override state: Local = {
    of: basesOf(this.props.game)[0] ?? 'mine',
    asked: '',
    askedToo: '',
    given: '',
    givenToo: '',
  };

  override render({ game, limit, onSay }: FormProps, local: Local) {
    const ifYou = termsOf([local.asked, local.askedToo]);
    const thenI = termsOf([local.given, local.givenToo]);
    return (
      <div class="issue-editor">
        <div class="pie-names">
          <BaseChoice game={game} of={local.of} onChange={(of) => this.setState({ of })} />
          {labels.map(([place, label]) => (
            <TermSelect
              key={place}
              {...{ game, label }}
              value={local[place]}
              onChange={(value) => this.setState({ [place]: value } as Pick<Local, Place>)}
            />
          ))}
        </div>
        <p class="aside">{madeOf(game, local.of, [...ifYou, ...thenI], limit)}</p>
        <p>
          <button
            type="button"
            onClick={() => onSay({ kind: 'if-then', of: local.of, ifYou, thenI })}
          >
            Offer this trade
          </button>
        </p>
      </div>
    );
  }
}
