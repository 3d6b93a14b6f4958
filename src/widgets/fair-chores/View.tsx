import { Component, type ComponentChildren } from 'preact';
import { Announcement } from '../../browser/Announcement.tsx';
import { writeAddress } from '../../browser/address.ts';
import { ChoreList } from './ChoreList.tsx';
import type { Outcome } from './outcome.ts';
import { Picture, Scales } from './Picture.tsx';
import type { Action, State } from './state.ts';
import { FridgeList, NamedTable } from './Tables.tsx';

interface ViewProps {
  /** Makes the ids of this widget unique on its page. */
  id: string;
  start: State;
  /** What there is to say about it. */
  outcome: Outcome;
  /** The same as the query of an address. */
  query: string;
  /** How many chores there may be. */
  most: number;
  /** The state is read from the page's address and written to it. */
  keepInAddress: boolean;
  /** Where the widget stands with room around it. */
  toolAddress: string;
  /** The table of the frontier as it stands at first, where readers without script shall have it. */
  children?: ComponentChildren;
}

type More = typeof import('./more.ts');

interface Local {
  room: State;
  outcome: Outcome;
  query: string;
  isWhole: boolean;
  /** The mathematics and the fields, fetched with the first touch. */
  more: More | null;
}

// A class: hooks would weigh as much again as the state of this widget.
export default class View extends Component<ViewProps, Local> {
  override state: Local = {
    room: this.props.start,
    outcome: this.props.outcome,
    query: this.props.query,
    isWhole: true,
    more: null,
  };

  // Ahead of what is drawn: two changes may follow each other within one drawing.
  private room = this.props.start;

  override async componentDidMount() {
    if (!this.props.keepInAddress || !/[?&]chores?=/.test(location.search)) return;
    const more = await this.fetchMore();
    const found = more.fromQuery(location.search, this.props.start);
    if (found) this.show(more, found.state, found.isWhole);
  }

  private fetchMore = async () => {
    const more = this.state.more ?? (await import('./more.ts'));
    if (!this.state.more) this.setState({ more });
    return more;
  };

  private show(more: More, room: State, isWhole = true) {
    this.room = room;
    this.setState({ room, isWhole, outcome: more.outcomeOf(room), query: more.toQuery(room) });
  }

  private dispatch = async (action: Action) => {
    const more = await this.fetchMore();
    this.show(more, more.reduce(this.room, action));
    if (this.props.keepInAddress) writeAddress('chores', (query) => more.toQuery(this.room, query));
  };

  private take = async (deal: number[]) => {
    await this.dispatch({ type: 'take', deal });
    document.getElementById(`${this.props.id}-verdict`)?.focus();
  };

  override render(props: ViewProps) {
    const { id, start, query: first, most, keepInAddress, toolAddress, children } = props;
    const { room, outcome, query, isWhole, more } = this.state;
    const { dispatch, take } = this;
    return (
      <div class="grow-room" onPointerEnter={this.fetchMore} onFocusIn={this.fetchMore}>
        {!isWhole && (
          <p class="grow-notice">
            Part of this page’s address could not be read and was left out. The rest is here.
          </p>
        )}
        <div class="grow-figure">
          <div>
            <div class="grow-stick">
              <Picture outcome={outcome} />
              <Scales id={id} outcome={outcome} />
            </div>
          </div>
          <div class="grow-sentence">
            <p class="sentence" id={`${id}-verdict`} tabIndex={-1}>
              {outcome.verdict}
            </p>
            {outcome.swaps.map(({ title, text, deal }) => (
              <p key={title} class="swap">
                <strong>{title}.</strong> {text}{' '}
                <button
                  type="button"
                  class="chip needs-script"
                  aria-label={`Do this: ${title.toLowerCase()}`}
                  onClick={() => take(deal)}
                >
                  Do this
                </button>
              </p>
            ))}
          </div>
          <ChoreList {...{ id, outcome, more, most, dispatch }} state={room} />
        </div>
        <FridgeList outcome={outcome} />
        <div class="grow-words">
          <NamedTable outcome={outcome} onTake={take} />
          <p class="aside">{outcome.caution}</p>
        </div>
        <details class={children ? undefined : 'needs-script'}>
          <summary>Every division that nothing beats, as a table</summary>
          {more ? (
            <more.FrontierTable names={outcome.names} rows={more.frontierOf(room)} />
          ) : (
            children
          )}
        </details>
        <details class="needs-script">
          <summary>Names</summary>
          {more && <more.NamesPanel {...{ dispatch }} state={room} />}
        </details>
        <p class="widget-actions">
          {room.before && (
            <button
              type="button"
              class="quiet needs-script"
              onClick={() => dispatch({ type: 'undo' })}
            >
              Undo
            </button>
          )}
          <button
            type="button"
            class="quiet needs-script"
            disabled={query === first}
            onClick={() => dispatch({ type: 'load', state: start })}
          >
            Start again
          </button>
          <a href={`${toolAddress}${query}`}>
            {keepInAddress ? 'Link to this list' : 'Open with room around it'}
          </a>
        </p>
        <Announcement text={`${outcome.verdict} ${outcome.swaps.at(-1)?.text ?? ''}`} />
      </div>
    );
  }
}
