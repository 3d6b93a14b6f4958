import { Component } from 'preact';
import { Announcement } from '../../browser/Announcement.tsx';
import { writeAddress } from '../../browser/address.ts';
import { Controls } from './Controls.tsx';
import { outcomeOf } from './outcome.ts';
import { Picture } from './Picture.tsx';
import { SplitTable } from './SplitTable.tsx';
import {
  type Action,
  holdsState,
  init,
  type Props,
  read,
  reduce,
  type State,
  toQuery,
} from './state.ts';

interface ViewProps extends Props {
  /** Makes the ids of this widget unique on its page. */
  id: string;
  /** The state is read from the page's address and written to it. */
  keepInAddress: boolean;
  /** Where the widget stands with room around it. */
  toolAddress: string;
}

// A class: hooks would weigh as much again as the whole state of this widget.
export default class View extends Component<ViewProps, State> {
  override state = init(this.props);
  private dispatch = (action: Action) => this.setState((state) => reduce(state, action));

  override componentDidMount() {
    if (this.props.keepInAddress && holdsState(location.search))
      this.dispatch({ type: 'restore', query: location.search });
  }

  override componentDidUpdate() {
    if (this.props.keepInAddress) writeAddress('one-pie', (query) => toQuery(this.state, query));
  }

  override render({ id, keepInAddress, toolAddress, ...props }: ViewProps, state: State) {
    const query = toQuery(state);
    const reading = read(state);
    const outcome = reading.ok ? outcomeOf(reading, state) : null;
    return (
      <div class="pie-room">
        <div class="pie-side needs-script">
          <Controls id={id} state={state} reading={reading} dispatch={this.dispatch} />
          <p class="widget-actions">
            <button
              type="button"
              class="quiet"
              disabled={query === toQuery(init(props))}
              onClick={() => this.dispatch({ type: 'reset' })}
            >
              Start again
            </button>
            <a href={`${toolAddress}${query}`}>
              {keepInAddress ? 'Link to these numbers' : 'Open with room around it'}
            </a>
          </p>
        </div>
        <div class="pie-result">
          {outcome && <Picture id={id} outcome={outcome} state={state} />}
          <p class="sentence">
            {outcome?.sentence ?? 'Write a number in each field, and the pie appears.'}
          </p>
          {outcome && <SplitTable outcome={outcome} state={state} />}
          {outcome?.missing && <p class="aside">{outcome.missing}</p>}
          <Announcement text={outcome?.sentence ?? ''} />
        </div>
      </div>
    );
  }
}
