import { Component } from 'preact';
import { Announcement } from '../../browser/Announcement.tsx';
import { writeAddress } from '../../browser/address.ts';
import { NumberRow } from '../../browser/NumberRow.tsx';
import type { Outcome } from './outcome.ts';
import { Picture } from './Picture.tsx';
import { Result } from './Result.tsx';
import type { Action, State } from './state.ts';

interface ViewProps {
  /** Makes the ids of this widget unique on its page. */
  id: string;
  start: State;
  /** What there is to say about it. */
  outcome: Outcome;
  /** The same as the query of an address. */
  query: string;
  longestUnit: number;
  /** The state is read from the page's address and written to it. */
  keepInAddress: boolean;
  /** Where the widget stands with room around it. */
  toolAddress: string;
}

type More = typeof import('./more.ts');

interface Local {
  unit: string;
  outcome: Outcome;
  query: string;
}

// A class: hooks would weigh as much again as the state of this widget.
export default class View extends Component<ViewProps, Local> {
  override state: Local = {
    unit: this.props.start.unit,
    outcome: this.props.outcome,
    query: this.props.query,
  };
  // Ahead of what is drawn: two changes may follow each other within one drawing.
  private room = this.props.start;

  override async componentDidMount() {
    if (!this.props.keepInAddress || !location.search) return;
    const more = await this.fetchMore();
    const state = more.fromQuery(location.search, this.props.start);
    if (state) this.show(more, state);
  }

  private fetchMore = () => import('./more.ts');

  private show({ outcomeOf, toQuery }: More, room: State) {
    this.room = room;
    const outcome = outcomeOf(room, this.props.start.terms);
    this.setState({ unit: room.unit, outcome, query: toQuery(room) });
  }

  private dispatch = async (action: Action) => {
    const more = await this.fetchMore();
    this.show(more, more.reduce(this.room, action));
    if (this.props.keepInAddress) writeAddress('shadow', (query) => more.toQuery(this.room, query));
  };

  override render(props: ViewProps, { unit, outcome, query }: Local) {
    const { id, start, longestUnit, keepInAddress, toolAddress } = props;
    const { dispatch } = this;
    return (
      <div class="pie-room shadow-room" onPointerEnter={this.fetchMore} onFocusIn={this.fetchMore}>
        <div class="pie-result">
          <Picture id={id} chart={outcome.chart} labels={outcome.labels} />
          <p class="sentence">{outcome.sentence}</p>
        </div>
        <div class="pie-side needs-script">
          <div class="pie-controls">
            {outcome.rows.map(({ field, ...row }) => (
              <NumberRow
                key={field}
                id={`${id}-${field}`}
                side={field === 'givenUp' ? 'a' : 'together'}
                {...row}
                onText={(text) => dispatch({ type: 'type', field, text })}
              />
            ))}
            <details>
              <summary>Unit</summary>
              <label class="name-field">
                Counted in
                <input
                  type="text"
                  maxLength={longestUnit}
                  value={unit}
                  onInput={({ currentTarget }) =>
                    dispatch({ type: 'count-in', unit: currentTarget.value })
                  }
                />
              </label>
            </details>
          </div>
          <p class="widget-actions">
            <button
              type="button"
              class="quiet"
              disabled={query === props.query}
              onClick={() => dispatch({ type: 'load', state: start })}
            >
              Start again
            </button>
            <a href={`${toolAddress}${query}`}>
              {keepInAddress ? 'Link to these numbers' : 'Open with room around it'}
            </a>
          </p>
        </div>
        <div class="pie-result">
          <Result outcome={outcome} />
        </div>
        <Announcement text={outcome.sentence} />
      </div>
    );
  }
}
