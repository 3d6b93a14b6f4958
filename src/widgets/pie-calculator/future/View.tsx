import { Component } from 'preact';
import { Announcement } from '../../../browser/Announcement.tsx';
import { writeAddress } from '../../../browser/address.ts';
import { amountWriter } from './amounts.ts';
import { Controls } from './Controls.tsx';
import { Examples } from './Examples.tsx';
import { outcomeOf } from './outcome.ts';
import type { PresetId } from './presets.ts';
import { fromQuery, isUntouched, toQuery } from './query.ts';
import { Result } from './Result.tsx';
import { read } from './reading.ts';
import { type Action, init, reduce, type State, shownWords } from './state.ts';

interface ViewProps {
  /** Makes the ids of this widget unique on its page. */
  id: string;
  preset: PresetId;
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
    if (this.props.keepInAddress) writeAddress('future', (query) => toQuery(this.state, query));
  }

  override render({ id, keepInAddress, toolAddress }: ViewProps, state: State) {
    const words = shownWords(state);
    const reading = read(state);
    const outcome = reading.answer && outcomeOf(reading.answer, words);
    return (
      <div class="pie-room">
        <Examples state={state} dispatch={this.dispatch} />
        <div class="pie-side needs-script">
          <Controls
            id={id}
            state={state}
            words={words}
            amount={amountWriter(words.unit)}
            reading={reading}
            dispatch={this.dispatch}
          />
          <p class="widget-actions">
            <button
              type="button"
              class="quiet"
              disabled={isUntouched(state)}
              onClick={() => this.dispatch({ type: 'choose', preset: state.preset })}
            >
              Start again
            </button>
            <a href={`${toolAddress}${toQuery(state)}#future`}>
              {keepInAddress ? 'Link to these numbers' : 'Open with room around it'}
            </a>
          </p>
        </div>
        <Result id={id} outcome={outcome} words={words} />
        <Announcement
          text={outcome ? `${outcome.sentence}${outcome.warning && ' Mostly a bet.'}` : ''}
        />
      </div>
    );
  }
}
