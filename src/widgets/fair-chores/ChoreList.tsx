import { Component } from 'preact';
import { SidePatterns } from '../../browser/SidePatterns.tsx';
import type { Both } from '../../domain/negotiation/fair-division/chore.ts';
import type { BarHalf, Outcome } from './outcome.ts';
import type { Action, State } from './state.ts';

interface ChoreListProps {
  id: string;
  state: State;
  outcome: Outcome;
  /** Null until it is fetched. */
  more: typeof import('./more.ts') | null;
  most: number;
  dispatch: (action: Action) => Promise<void>;
}

interface Local {
  /** The chore whose numbers are open. */
  open: number | null;
}

/** Chore by chore: who does it, what it weighs for each of the two, and a way to change that. */
export class ChoreList extends Component<ChoreListProps, Local> {
  override state: Local = { open: null };

  private focus = (name: string) => document.getElementById(`${this.props.id}-${name}`)?.focus();

  private add = async () => {
    const open = this.props.state.rows.length;
    if (open >= this.props.most) return;
    await this.props.dispatch({ type: 'add' });
    this.setState({ open }, () => this.focus(`${open}-name`));
  };

  override render({ id, state, outcome, more, most, dispatch }: ChoreListProps, { open }: Local) {
    const { names, lines } = outcome;
    return (
      <div class="grow-deal">
        <svg class="visually-hidden" aria-hidden="true">
          <SidePatterns id={id} />
        </svg>
        <p class="bar-head" aria-hidden="true">
          <span data-side="a">{names.a}</span>
          <span>who bears what</span>
          <span data-side="b">{names.b}</span>
        </p>
        <ul class="plain issue-list">
          {state.rows.map((row, i) => {
            const line = lines[i];
            return (
              line && (
                <li key={i}>
                  <div class="issue-line">
                    <label for={`${id}-${i}-who`}>{line.name}</label>
                    <select
                      id={`${id}-${i}-who`}
                      class="needs-script"
                      value={row.option}
                      onChange={({ currentTarget }) =>
                        dispatch({ type: 'settle', row: i, option: Number(currentTarget.value) })
                      }
                    >
                      {line.options.map((words, option) => (
                        <option key={option} value={option} selected={option === row.option}>
                          {words}
                        </option>
                      ))}
                    </select>
                    <span class="in-print">{line.options[row.option]}</span>
                    <button
                      type="button"
                      class="chip needs-script"
                      aria-expanded={open === i}
                      aria-label={`Points of ${line.name}`}
                      onClick={() => this.setState({ open: open === i ? null : i })}
                    >
                      Points
                    </button>
                  </div>
                  <Bar id={id} bar={line.bar} names={names} />
                  {more && open === i && (
                    <more.ChoreEditor
                      {...{ id, row, names, dispatch }}
                      position={i}
                      canRemove={state.rows.length > 1}
                      onRemoved={() => this.setState({ open: null }, () => this.focus('add'))}
                    />
                  )}
                </li>
              )
            );
          })}
        </ul>
        <p class="widget-actions needs-script">
          <button
            type="button"
            class="chip"
            id={`${id}-add`}
            aria-disabled={state.rows.length >= most}
            onClick={this.add}
          >
            Add a chore
          </button>
          <span>{outcome.points}</span>
        </p>
      </div>
    );
  }
}

const HALF = 100;

/** Two halves from the middle: what doing it all would weigh for each, filled as far as that side bears it. */
function Bar({ id, bar, names }: { id: string; bar: Both<BarHalf>; names: Both<string> }) {
  const sides = ['a', 'b'] as const;
  return (
    <>
      <svg class="issue-bar" viewBox="0 0 200 12" preserveAspectRatio="none" aria-hidden="true">
        {sides.map((side) => {
          const { most, borne } = bar[side];
          const rect = (part: number) => ({
            x: side === 'a' ? HALF * (1 - part) : HALF,
            width: HALF * part,
            height: 12,
          });
          return (
            <g key={side}>
              <rect class={`stake-${side}`} {...rect(most)} />
              <rect class={`fill-${side}`} {...rect(borne)} />
              <rect fill={`url(#${id}-pattern-${side})`} {...rect(borne)} />
            </g>
          );
        })}
        <path class="bar-middle" d="M100 -2V14" />
      </svg>
      <p class="issue-got">
        {sides.map((side) => (
          <span key={side}>
            <span class="visually-hidden">{names[side]} bears </span>
            {bar[side].text}
          </span>
        ))}
      </p>
    </>
  );
}
