import { Component } from 'preact';
import { Announcement } from '../../browser/Announcement.tsx';
import { openKeptText } from '../../browser/kept-text.ts';
import { printPart } from '../../browser/print-part.ts';
import { saveText } from '../../browser/save-file.ts';
import { type Desk, KEY, openDesk } from './desk.ts';
import { Form } from './Form.tsx';
import type { KindId } from './kinds.ts';
import { Paper } from './Paper.tsx';
import {
  addSheet,
  applyChange,
  blank,
  type Change,
  emptySheet,
  isEmpty,
  type Sheet,
  withBlanks,
  written,
} from './sheet.ts';
import { formatTextSheet } from './text-sheet.ts';

interface ViewProps {
  /** Makes the ids of this widget unique on its page. */
  id: string;
  /** Where the widget stands with room around it; empty when it stands there. */
  toolAddress: string;
}

interface State {
  sheet: Sheet;
  isKept: boolean;
  /** What was cleared or removed last, and can be brought back. */
  taken: Sheet | null;
}

export default class View extends Component<ViewProps, State> {
  override state: State = {
    sheet: withBlanks(emptySheet, (kind) => kind),
    isKept: true,
    taken: null,
  };
  private desk: Desk = openDesk(openKeptText(KEY));
  private stop = () => {};

  override componentDidMount() {
    const show = () => {
      const stored = this.desk.read();
      const focused = (document.activeElement as HTMLElement | null)?.dataset.item;
      // A blank field that has the focus stays, so that nobody types into nothing.
      const here = this.state.sheet.items.filter(
        ({ id, text }) =>
          id === focused && text === '' && stored.items.every((one) => one.id !== id),
      );
      this.setState({
        sheet: withBlanks({ ...stored, items: [...stored.items, ...here] }, newId),
        isKept: this.desk.canKeep(),
      });
    };
    this.stop = this.desk.watch(show);
    show();
  }

  override componentWillUnmount() {
    this.stop();
  }

  private change(change: Change) {
    this.setState(({ sheet: before }) => {
      const sheet = withBlanks(applyChange(before, change), newId);
      return { sheet, isKept: this.desk.note(change, sheet) };
    });
  }

  private take(change: Change, taken: Sheet) {
    this.change(change);
    if (!isEmpty(taken)) this.setState({ taken });
    this.focusOn(isEmpty(taken) ? 'about' : 'undo');
  }

  private bringBack = () => {
    const { taken, sheet } = this.state;
    if (!taken) return;
    this.setState({ taken: null, sheet: { ...sheet, items: written(sheet) } });
    for (const item of written(taken)) this.change({ type: 'put', item });
    const { about } = addSheet(sheet, taken);
    if (about !== sheet.about) this.change({ type: 'about', text: about });
    this.focusOn('about');
  };

  // The button that was pressed is gone with what it stood beside.
  private focusOn(name: string) {
    setTimeout(() => document.getElementById(`${this.props.id}-${name}`)?.focus());
  }

  override render({ id, toolAddress }: ViewProps, { sheet, isKept, taken }: State) {
    const count = written(sheet).length;
    return (
      <div class="letting-go">
        <div class="needs-script">
          <Form
            id={id}
            sheet={sheet}
            onAbout={(text) => this.change({ type: 'about', text })}
            onPut={(item) => this.change({ type: 'put', item })}
            onAdd={(kind) => this.setState({ sheet: addBlank(sheet, kind) })}
            onRemove={(item) =>
              this.take({ type: 'remove', id: item.id }, { about: '', items: [item] })
            }
          />
          <p class={isKept ? 'aside' : 'field-error'}>
            {isKept
              ? 'What you write stays in this browser, on this device. It is sent nowhere and is not in the address. The questions come from forms of words that your words are put into: change them until you could say them aloud.'
              : 'This browser keeps nothing for this page: what you write is gone when you leave it. Print it, or save it as a file.'}
          </p>
          {taken && (
            <p class="aside">
              {taken.items.length === 1 && taken.about === ''
                ? 'Removed.'
                : 'The sheet is cleared.'}{' '}
              <button type="button" id={`${id}-undo`} class="as-link" onClick={this.bringBack}>
                Bring it back
              </button>
            </p>
          )}
          <p class="widget-actions">
            <button type="button" onClick={() => printPart(`${id}-paper`)}>
              Print the sheet
            </button>
            <button
              type="button"
              class="quiet"
              disabled={isEmpty(sheet)}
              onClick={() => saveText(formatTextSheet(sheet), 'letting-go.txt')}
            >
              Save as a text file
            </button>
            <button
              type="button"
              class="quiet"
              disabled={isEmpty(sheet)}
              onClick={() => this.take({ type: 'clear' }, sheet)}
            >
              Clear
            </button>
            {toolAddress && <a href={toolAddress}>The same sheet with room around it</a>}
          </p>
        </div>
        <Paper id={id} level={toolAddress ? 3 : 2} sheet={sheet} />
        <Announcement
          text={`${count} ${count === 1 ? 'question' : 'questions'} on the sheet${isKept ? '' : ', and none of it kept'}.`}
        />
      </div>
    );
  }
}

const newId = () => Date.now().toString(36) + Math.random().toString(36).slice(2, 8);

const addBlank = (sheet: Sheet, kind: KindId): Sheet =>
  applyChange(sheet, { type: 'put', item: blank(newId(), kind) });
