import { Component } from 'preact';
import { Announcement } from '../../../browser/Announcement.tsx';
import { writeAddress } from '../../../browser/address.ts';
import { outcomeOf, pairNames } from './outcome.ts';
import { Box, Result } from './Parts.tsx';
import {
  type CirclesProps,
  divideBy,
  type Field,
  fromQuery,
  init,
  type State,
  toQuery,
  typeInto,
} from './state.ts';

interface ViewProps extends CirclesProps {
  /** Makes the ids of this widget unique on its page. */
  id: string;
  /** The state is read from the page's address and written to it. */
  keepInAddress: boolean;
  /** Where the widget stands with room around it. */
  toolAddress: string;
}

export default class View extends Component<ViewProps, State> {
  override state = init(this.props);
  private write = (field: Field) => (text: string) =>
    this.setState((state) => typeInto(state, field, text));

  override componentDidMount() {
    if (this.props.keepInAddress) this.setState(fromQuery(location.search, this.state));
  }

  override componentDidUpdate() {
    if (this.props.keepInAddress) writeAddress('circles', (query) => toQuery(this.state, query));
  }

  override render({ id, keepInAddress, toolAddress, ...props }: ViewProps, state: State) {
    const { names, typed } = state;
    const pairs = pairNames(names);
    const { outcome, errors } = outcomeOf(state);
    const holding = outcome?.holding;
    const query = toQuery(state);
    const box = (field: Field, label: string) => (
      <Box
        id={`${id}-${field}`}
        label={label}
        isWrong={field in errors}
        text={typed[field]}
        onText={this.write(field)}
      />
    );
    return (
      <div class="pie-room countries">
        <div class="pie-side needs-script">
          <table class="split-table country-fields">
            <caption>What they could have, and how it is divided</caption>
            <tbody>
              <tr>
                <th scope="row">All three</th>
                <td>{box('all', 'All three together')}</td>
              </tr>
              <tr>
                <th scope="row">{names[0]} gets</th>
                <td>{box('share1', `${names[0]} gets`)}</td>
              </tr>
              <tr>
                <th scope="row">{names[1]} gets</th>
                <td>{box('share2', `${names[1]} gets`)}</td>
              </tr>
              <tr>
                <th scope="row">{names[2]} gets the rest</th>
                <td>{outcome?.rest}</td>
              </tr>
              {(['p12', 'p13', 'p23'] as const).map((field, index) => (
                <tr key={field}>
                  <th scope="row">{pairs[index]} alone</th>
                  <td>{box(field, `${pairs[index]} without the third`)}</td>
                </tr>
              ))}
            </tbody>
          </table>
          {Object.entries(errors).map(([field, error]) => (
            <p key={field} class="field-error" id={`${id}-${field}-error`}>
              {error}
            </p>
          ))}
          <p class="widget-actions">
            <button
              type="button"
              class="chip"
              aria-disabled={!holding}
              onClick={() => holding && this.setState(divideBy(state, holding))}
            >
              Show a division that holds
            </button>
            <button
              type="button"
              class="quiet"
              disabled={query === toQuery(init(props))}
              onClick={() => this.setState(init(props))}
            >
              Start again
            </button>
            <a href={`${toolAddress}${query}#circles`}>
              {keepInAddress ? 'Link to these numbers' : 'Open with room around it'}
            </a>
          </p>
        </div>
        <div class="pie-result">
          <p class="sentence">
            {outcome?.sentence ?? 'Write a number in each field, and the pairs appear.'}
          </p>
          {outcome && (
            <Result
              names={names}
              shares={[typed.share1, typed.share2, outcome.rest]}
              outcome={outcome}
            />
          )}
        </div>
        <Announcement text={outcome?.sentence ?? ''} />
      </div>
    );
  }
}
