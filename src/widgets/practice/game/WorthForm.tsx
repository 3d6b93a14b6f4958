import { Component } from 'preact';
import { isChance, readWorth, type TypedWorth, trueWorth } from './forms.ts';
import type { FormProps } from './Moves.tsx';
import { IssueSelect } from './Selects.tsx';

interface WorthFormProps extends FormProps {
  kind: 'tell-worth' | 'explain';
}

interface Local {
  issue: string;
  typed: TypedWorth;
}

/** What each option of an issue is worth above the worst of them. It begins with the truth. */
export class WorthForm extends Component<WorthFormProps, Local> {
  override state: Local = { issue: '0', typed: trueWorth(this.props.game, 0) };

  private choose = (issue: string) =>
    this.setState({ issue, typed: trueWorth(this.props.game, Number(issue)) });

  private say = () => {
    const { kind, game, onSay } = this.props;
    const { issue, typed } = this.state;
    const because = { issue: Number(issue), worth: readWorth(game, typed) };
    onSay(kind === 'explain' ? { kind, because } : { kind, ...because });
  };

  private field(label: string, id: string, value: string, set: (value: string) => void) {
    return (
      <label class="name-field" key={id}>
        {label}
        <input
          id={`${this.props.id}-${id}`}
          type="text"
          inputMode="decimal"
          value={value}
          onInput={({ currentTarget }) => set(currentTarget.value)}
        />
      </label>
    );
  }

  override render({ game }: WorthFormProps, { issue, typed }: Local) {
    const { problem, conditional } = game.talks.scene;
    const options = problem.issues[Number(issue)]?.options ?? [];
    const { plain, chance } = typed;
    const set = (change: Partial<TypedWorth>) => this.setState({ typed: { ...typed, ...change } });
    return (
      <div class="issue-editor">
        <p class="aside">Counted from the worst option, which is 0. It begins with the truth.</p>
        <div class="pie-names">
          <IssueSelect game={game} label="Issue" value={issue} onChange={this.choose} />
          {plain.map((value, i) =>
            this.field(options[i] ?? '', String(i), value, (text) =>
              set({ plain: plain.with(i, text) }),
            ),
          )}
          {chance !== null &&
            this.field(`Per cent likely that ${conditional?.event}`, 'chance', chance, (text) =>
              set({ chance: text }),
            )}
        </div>
        {!isChance(chance) && (
          <p class="field-error" role="alert">
            A chance is a number from 0 to 100.
          </p>
        )}
        <p>
          <button type="button" disabled={!isChance(chance)} onClick={this.say}>
            Say so
          </button>
        </p>
      </div>
    );
  }
}
