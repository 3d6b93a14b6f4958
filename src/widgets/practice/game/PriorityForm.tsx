import { Component } from 'preact';
import { trueOrder } from './forms.ts';
import type { FormProps } from './Moves.tsx';
import { IssueSelect } from './Selects.tsx';

/** What matters, most first. It begins with the truth, which the learner may bend. */
export class PriorityForm extends Component<FormProps, { order: string[] }> {
  override state = { order: trueOrder(this.props.game) };

  override render({ game, onSay }: FormProps, { order }: { order: string[] }) {
    return (
      <div class="issue-editor">
        <p class="aside">
          It begins with the truth by your values. You may say less, or otherwise.
        </p>
        <div class="pie-names">
          {order.map((issue, place) => (
            <IssueSelect
              key={place}
              game={game}
              label={`Place ${place + 1}`}
              none="say nothing"
              value={issue}
              onChange={(value) => this.setState({ order: order.with(place, value) })}
            />
          ))}
        </div>
        <p>
          <button
            type="button"
            onClick={() =>
              onSay({
                kind: 'tell-priority',
                order: order.filter((issue) => issue !== '').map(Number),
              })
            }
          >
            Say so
          </button>
        </p>
      </div>
    );
  }
}
