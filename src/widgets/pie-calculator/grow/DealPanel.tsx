import { Component } from 'preact';
import { SidePatterns } from '../../../browser/SidePatterns.tsx';
import { barsOf } from './bars.ts';
import { type Both, fits, type Side, sides } from './draft.ts';
import type { Change } from './edits.ts';
import { IssueBar } from './IssueBar.tsx';
import { NumberField } from './NumberField.tsx';
import type { Shown } from './shown.ts';
import { type Bounds, boundsFor } from './sliders.ts';
import type { Action, State } from './state.ts';

interface DealPanelProps {
  id: string;
  room: State;
  shown: Shown;
  /** Null until it is fetched. */
  more: typeof import('./more.ts') | null;
  dispatch: (action: Action) => void;
  change: (change: Change) => void;
}

interface Local {
  /** The issue whose values are open. */
  open: number | null;
  loads: number;
  bounds: Both<Bounds>;
}

/** Issue by issue: which option is on the table, who got what, and what each option is worth. */
export class DealPanel extends Component<DealPanelProps, Local> {
  override state: Local = { open: null, ...boundsOf(this.props.room) };

  // The ends of a slider must not move while it is dragged.
  static override getDerivedStateFromProps = ({ room }: DealPanelProps, state: Local) =>
    room.loads === state.loads ? null : { open: null, ...boundsOf(room) };

  private toggle = (issue: number) =>
    this.setState(({ open }) => ({ open: open === issue ? null : issue }));

  private focus = (id: string) => document.getElementById(`${this.props.id}-${id}`)?.focus();

  private addIssue = () => {
    const { room, more, change } = this.props;
    if (!more?.canAddIssue(room.draft)) return;
    change({ type: 'add-issue' });
    const open = room.draft.issues.length;
    this.setState({ open }, () => this.focus(`${open}-name`));
  };

  override render(
    { id, room, shown, more, dispatch, change }: DealPanelProps,
    { open, bounds }: Local,
  ) {
    const { draft, problem, errors } = room;
    const { words, outcome } = shown;
    const table = room.deal ?? outcome.table.deal;
    const deal = fits(table, draft.issues) ? table : draft.issues.map(() => 0);
    const bars = barsOf(problem, deal);
    return (
      <div class="grow-deal">
        <svg class="visually-hidden" aria-hidden="true">
          <SidePatterns id={id} />
        </svg>
        <p class="bar-head" aria-hidden="true">
          <span data-side="a">{words.a}</span>
          <span>who got what</span>
          <span data-side="b">{words.b}</span>
        </p>
        <ul class="plain issue-list">
          {draft.issues.map((_, i) => {
            const name = problem.issues[i]?.name ?? '';
            const chosen = deal[i] ?? 0;
            return (
              <li key={i}>
                <div class="issue-line">
                  <label for={`${id}-${i}-option`}>{name}</label>
                  <select
                    id={`${id}-${i}-option`}
                    class="needs-script"
                    value={chosen}
                    onChange={(event) => {
                      const option = Number(event.currentTarget.value);
                      dispatch({
                        type: 'choose',
                        deal: deal.map((o, k) => (k === i ? option : o)),
                      });
                    }}
                  >
                    {problem.issues[i]?.options.map((option, o) => (
                      <option key={o} value={o} selected={o === chosen}>
                        {option}
                      </option>
                    ))}
                  </select>
                  <span class="in-print">{problem.issues[i]?.options[chosen]}</span>
                  <button
                    type="button"
                    class="chip needs-script"
                    aria-expanded={open === i}
                    aria-label={`Values of ${name}`}
                    onClick={() => this.toggle(i)}
                  >
                    Values
                  </button>
                </div>
                <IssueBar id={id} bar={bars[i]} words={words} />
                {more && open === i && (
                  <more.IssueEditor
                    {...{ id, room, issue: i, words, bounds, change }}
                    onRemoved={() => this.setState({ open: null }, () => this.focus('add-issue'))}
                  />
                )}
              </li>
            );
          })}
        </ul>
        <fieldset class="no-deal-fields needs-script">
          <legend>Without a deal</legend>
          {sides.map((side: Side) => (
            <NumberField
              key={side}
              id={`${id}-no-deal-${side}`}
              side={side}
              label={`${words[side]} without a deal`}
              name={words[side]}
              text={draft.noDeal[side]}
              unit={draft.units[side]}
              bounds={bounds[side]}
              error={errors[side]}
              onText={(text) => change({ type: 'no-deal', side, text })}
            />
          ))}
        </fieldset>
        <p class="needs-script">
          <button
            type="button"
            class="chip"
            id={`${id}-add-issue`}
            aria-disabled={more?.canAddIssue(draft) === false}
            onClick={this.addIssue}
          >
            Add an issue
          </button>
        </p>
      </div>
    );
  }
}

const boundsOf = ({ draft, loads }: State) => ({
  loads,
  bounds: { a: boundsFor(draft, 'a'), b: boundsFor(draft, 'b') },
});
