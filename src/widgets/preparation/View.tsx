import { Component, type ComponentChildren } from 'preact';
import { Announcement } from '../../browser/Announcement.tsx';
import { Controls } from './Controls.tsx';
import type { OnDevice } from './desk.ts';
import { Notes } from './Notes.tsx';
import type { Ways } from './Result.tsx';
import { Starts } from './Starts.tsx';
import { type Action, hasWords, init, reduce, type State as Sheet } from './state.ts';

interface ViewProps {
  /** Makes the ids of this widget unique on its page. */
  id: string;
  /** The tool's own page: numbers in the address, words on the device, a sheet to print. */
  keepInAddress: boolean;
  ways: Ways;
  /** The sentence of the result as it stands at first. */
  sentence: string;
  /** The result as it stands at first. */
  children?: ComponentChildren;
}

type More = typeof import('./more.ts');

interface State extends OnDevice {
  sheet: Sheet;
  /** What stood here before it was started anew, lost an alternative, or lost its words. */
  before: { sheet: Sheet; shelf: OnDevice['shelf'] } | null;
  /** What is fetched with the first touch. */
  more: More | null;
  failed: boolean;
}

export default class View extends Component<ViewProps, State> {
  override state: State = {
    sheet: init('piano'),
    shelf: [],
    isKept: true,
    before: null,
    more: null,
    failed: false,
  };
  private first = this.state.sheet;
  private stop = () => {};
  private fetching = false;

  override componentDidMount() {
    if (this.props.keepInAddress) this.fetch();
  }

  override componentWillUnmount() {
    this.stop();
  }

  private fetch = () => {
    if (this.fetching) return;
    this.fetching = true;
    import('./more.ts').then(
      (more) => this.take(more),
      () => {
        this.fetching = false;
        this.setState({ failed: true });
      },
    );
  };

  private take(more: More) {
    this.setState({ more, failed: false });
    if (!this.props.keepInAddress) return;
    const { sheet } = this.state;
    if (sheet === this.first) {
      this.setState({ ...more.readDevice(), sheet: more.arrive(location.search) ?? sheet });
    } else {
      this.setState(sheet.id ? more.keepSheet(sheet) : more.readDevice());
    }
    this.stop = more.watchDevice(() => {
      const device = more.readDevice();
      this.setState(({ sheet }) => ({ ...device, sheet: more.withWords(sheet, device.shelf) }));
    });
  }

  override componentDidUpdate(_: ViewProps, { sheet: last }: State) {
    const { more, sheet } = this.state;
    if (more && this.props.keepInAddress && sheet !== last)
      more.writeAddress('preparation', (query) => more.toQuery(sheet, query));
  }

  private dispatch = (action: Action) => {
    const { sheet, shelf, before } = this.state;
    const isLoss = action.type === 'start' || action.type === 'remove';
    this.show(reduce(sheet, action), isLoss ? { sheet, shelf } : before);
  };

  /** Shows a sheet, and keeps its words if it has any. */
  private show(shown: Sheet, before: State['before']) {
    const { more } = this.state;
    const sheet = hasWords(shown) && !shown.id ? { ...shown, id: newId() } : shown;
    this.setState({ sheet, before });
    this.fetch();
    if (more && this.props.keepInAddress && sheet.id) this.setState(more.keepSheet(sheet));
  }

  private forget = (id: string) => {
    const { sheet, shelf, more } = this.state;
    if (!more) return;
    this.setState({
      ...more.forgetSheet(id),
      before: { sheet, shelf },
      sheet: sheet.id === id ? more.fromQuery(more.toQuery({ ...sheet, id: '' })) : sheet,
    });
    this.focusOn('undo');
  };

  private bringBack = () => {
    const { before, more } = this.state;
    if (!before || !more) return;
    this.setState(more.putBack(before.shelf));
    this.show(before.sheet, null);
    this.focusOn('first');
  };

  // The button that was pressed is gone.
  private focusOn(name: string) {
    setTimeout(() => document.getElementById(`${this.props.id}-${name}`)?.focus());
  }

  override render(props: ViewProps, { sheet, shelf, isKept, before, more, failed }: State) {
    const { id, keepInAddress, ways, sentence, children } = props;
    const shown = more?.show(sheet);
    return (
      <div class="pie-room prep">
        <Starts
          id={id}
          dispatch={this.dispatch}
          isWhole={keepInAddress}
          onUndo={before && more && this.bringBack}
        />
        <div class="pie-side needs-script">
          <Controls id={id} state={sheet} errors={shown?.errors ?? {}} dispatch={this.dispatch} />
          {failed && (
            <p class="field-error">
              The sums could not be fetched.{' '}
              <button type="button" class="as-link" onClick={this.fetch}>
                Try again
              </button>
            </p>
          )}
        </div>
        {more && shown ? (
          <more.Result
            id={id}
            shown={shown}
            ways={ways}
            notes={keepInAddress ? sheet.notes : null}
          />
        ) : (
          children
        )}
        {keepInAddress && (
          <fieldset class="prep-notes bet-head needs-script">
            <legend>To think about before you meet</legend>
            <Notes notes={sheet.notes} dispatch={this.dispatch} />
            {more && (
              <more.Shelf id={sheet.id} shelf={shelf} isKept={isKept} onDelete={this.forget} />
            )}
          </fieldset>
        )}
        <Announcement text={shown?.sentence ?? sentence} />
      </div>
    );
  }
}

const newId = () => Date.now().toString(36).slice(-5) + Math.random().toString(36).slice(2, 6);
