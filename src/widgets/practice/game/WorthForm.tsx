import { Component } from 'preact';
import { parseAmount } from '../../../domain/quantity/amount.ts';
import { trueWorth } from './forms.ts';
import type { FormProps } from './Moves.tsx';
import { IssueSelect } from './Selects.tsx';

interface WorthFormProps extends FormProps {
  kind: 'tell-worth' | 'explain';
}

interface Local {
  issue: string;
  typed: string[];
}

/** What each option of an issue is worth above the worst of them. It begins with the truth. */
export class WorthForm extends Component<WorthFormProps, Local> {
  override state: Local = { issue: '0', typed: trueWorth(this.props.game, 0) };

  private choose = (issue: string) =>
    this.setState({ issue, typed: trueWorth(this.props.game, Number(issue)) });

  private say = () => {
    const { kind, onSay } = this.props;
    const because = {
      issue: Number(this.state.issue),
      worth: this.state.typed.map((text) => parseAmount(text) ?? Number.NaN),
    };
    onSay(kind === 'explain' ? { kind, because } : { kind, ...because });
  };

  override render({ id, game }: WorthFormProps, { issue, typed }: Local) {
    const options = game.talks.scene.problem.issues[Number(issue)]?.options ?? [];
    return (
      <div class="issue-editor">
        <p class="aside">Counted from the worst option, which is 0. It begins with the truth.</p>
        <div class="pie-names">
          <IssueSelect game={game} label="Issue" value={issue} onChange={this.choose} />
          {options.map((option, i) => (
            <label class="name-field" key={option}>
              {option}
              <input
                id={`${id}-${i}`}
                type="text"
                inputMode="decimal"
                value={typed[i]}
                onInput={({ currentTarget: { value } }) =>
                  this.setState({ typed: typed.with(i, value) })
                }
              />
            </label>
          ))}
        </div>
        <p>
          <button type="button" onClick={this.say}>
            Say so
          </button>
        </p>
      </div>
    );
  }
}
