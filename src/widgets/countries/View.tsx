import { Component } from 'preact';
import { Announcement } from '../../browser/Announcement.tsx';
import { writeAddress } from '../../browser/address.ts';
import { Controls } from './Controls.tsx';
import { outcomeOf } from './outcome.ts';
import { Picture } from './Picture.tsx';
import { type PresetId, presets } from './presets.ts';
import { fromQuery, isUntouched, toQuery } from './query.ts';
import { read } from './reading.ts';
import { type Action, init, reduce, type State } from './state.ts';
import { ResultTable, TreatyTable } from './Tables.tsx';

interface ViewProps {
  /** Makes the ids of this widget unique on its page. */
  id: string;
  preset: PresetId;
  /** By the id of the table; handed over so that the script need not carry them. */
  stories: Record<PresetId, string>;
  /** The state is read from the page's address and written to it. */
  keepInAddress: boolean;
  /** Where the widget stands with room around it. */
  toolAddress: string;
}

// A class: hooks would weigh as much again as the whole state of this widget.
export default class View extends Component<ViewProps, State> {
  override state = init(this.props.preset);
  private dispatch = (action: Action) => this.setState((state) => reduce(state, action));

  override componentDidMount() {
    const state = this.props.keepInAddress ? fromQuery(location.search, this.state) : null;
    if (state) this.dispatch({ type: 'restore', state });
  }

  override componentDidUpdate() {
    if (this.props.keepInAddress) writeAddress('treaty', (query) => toQuery(this.state, query));
  }

  override render({ id, stories, keepInAddress, toolAddress }: ViewProps, state: State) {
    const { game, errors } = read(state);
    const outcome = game && outcomeOf(game, state);
    const { dispatch } = this;
    return (
      <div class="pie-room countries">
        <div class="bet-head pie-result">
          <p class="widget-actions needs-script">
            Start from
            {(Object.keys(presets) as PresetId[]).map((preset) => (
              <button
                key={preset}
                type="button"
                class="chip"
                aria-pressed={preset === state.preset}
                onClick={() => dispatch({ type: 'choose', preset })}
              >
                {presets[preset].title}
              </button>
            ))}
          </p>
          <p>{stories[state.preset]}</p>
        </div>
        <div class="pie-side needs-script">
          <Controls id={id} state={state} errors={errors} dispatch={dispatch} />
          <p class="widget-actions">
            <button
              type="button"
              class="quiet"
              disabled={isUntouched(state)}
              onClick={() => dispatch({ type: 'choose', preset: state.preset })}
            >
              Start again
            </button>
            <a href={`${toolAddress}${toQuery(state)}`}>
              {keepInAddress ? 'Link to this table' : 'Open with room around it'}
            </a>
          </p>
        </div>
        <div class="pie-result">
          <p class="sentence">
            {outcome?.sentence ?? 'Write a number in each field, and the treaties appear.'}
          </p>
          {outcome && <Picture drawing={outcome.drawing} />}
          {outcome?.paid && <p>{outcome.paid}</p>}
        </div>
        {outcome && (
          <div class="bet-more">
            <ResultTable outcome={outcome} />
            <TreatyTable outcome={outcome} dispatch={dispatch} />
          </div>
        )}
        <Announcement text={outcome?.sentence ?? ''} />
      </div>
    );
  }
}
