import { Component } from 'preact';
import { writeAddress } from '../../browser/address.ts';
import { loadKnown } from '../../browser/assignment/known.ts';
import { type Assignment, emptyAssignment } from '../../domain/assignment/assignment.ts';
import type { KnownItems } from '../../domain/assignment/known-items.ts';
import { formatAssignment, parseAssignment } from '../../domain/assignment/query.ts';
import { resolveItem } from '../../domain/assignment/resolve.ts';
import { Choices } from './Choices.tsx';
import { Items } from './Items.tsx';
import { type Change, change, holds } from './state.ts';

interface Props {
  /** The file that says what can be chosen. */
  items: string;
  /** The page that shows an assignment, from the root of the host. */
  sheet: string;
}
interface State {
  known: KnownItems | null;
  assignment: Assignment;
  said: string;
}

/** Addresses beyond this are cut by some mail programs. */
const LONG = 2000;

/** Puts an assignment together; all of it stands in the address of this page, and in the address that it makes. */
export class View extends Component<Props, State> {
  override state: State = { known: null, assignment: emptyAssignment(), said: '' };
  private list: HTMLElement | null = null;

  override componentDidMount() {
    const parsed = parseAssignment(location.search);
    void loadKnown(this.props.items).then((known) =>
      this.setState({
        known,
        assignment: parsed?.assignment ?? emptyAssignment(),
        said: known
          ? (parsed?.problems ?? []).join(' ')
          : 'The choices could not be loaded. Load this page again.',
      }),
    );
  }

  private readonly step = (step: Change) => {
    const { assignment, known } = this.state;
    const next = change(assignment, step);
    // An element that is moved in the page loses the focus.
    const focused = step.kind === 'remove' ? this.list : (document.activeElement as HTMLElement);
    const said = this.tell(step, assignment, next, known);
    this.setState({ assignment: next, said }, () => focused?.focus());
    writeAddress('assignment', () => `?${formatAssignment(next)}`);
  };

  private tell(step: Change, before: Assignment, next: Assignment, known: KnownItems | null) {
    if (step.kind === 'text' || !known) return '';
    const item = step.kind === 'add' ? step.item : before.items[step.at];
    const title = item ? (resolveItem(item, known)?.title ?? item.id) : '';
    if (step.kind === 'add')
      return holds(before, step.item)
        ? `“${title}” is in the list already.`
        : `Added “${title}”: ${next.items.length} in the list.`;
    if (step.kind === 'remove') return `Took out “${title}”.`;
    return next === before
      ? `“${title}” cannot move further.`
      : `“${title}” is number ${step.at + step.by + 1} of ${next.items.length}.`;
  }

  private readonly write = ({ currentTarget }: { currentTarget: EventTarget }) => {
    const field = currentTarget as HTMLInputElement;
    this.step({ kind: 'text', name: field.name as 'title', text: field.value });
  };

  private readonly copy = async () => {
    const said = await navigator.clipboard.writeText(this.address()).then(
      () => 'Copied the address.',
      () => 'Your browser refuses. Select and copy it.',
    );
    this.setState({ said });
  };

  private address() {
    return `${location.origin}${this.props.sheet}?${formatAssignment(this.state.assignment)}`;
  }

  override render({ sheet }: Props, { known, assignment, said }: State) {
    const { items, title, due, note } = assignment;
    return (
      <>
        {known && (
          <>
            <h2 id="what">What is it called?</h2>
            <label>
              Title <input name="title" value={title} onInput={this.write} />
            </label>
            <label>
              Due, in your words <input name="due" value={due} onInput={this.write} />
            </label>
            <label>
              Note <textarea name="note" rows={3} value={note} onInput={this.write} />
            </label>
            <h2 id="choose">What is there to do?</h2>
            <Choices
              known={known}
              onAdd={(item) => this.step({ kind: 'add', item })}
              onFault={(sentence) => this.setState({ said: sentence })}
            />
          </>
        )}
        <p role="status">{said}</p>
        {known && (
          <>
            <h2
              id="list"
              tabIndex={-1}
              ref={(element) => {
                this.list = element;
              }}
            >
              In this order
            </h2>
            {items.length === 0 && <p>Nothing yet.</p>}
            <Items items={items} known={known} onChange={this.step} />
            {items.length > 0 && (
              <>
                <h2 id="address">Its address</h2>
                <pre class="snippet">
                  <code>{this.address()}</code>
                </pre>
                {this.address().length > LONG && (
                  <p>
                    It has {this.address().length} characters, and some mail programs cut so long a
                    line. Shorten the note, or put it on a page of yours as a link.
                  </p>
                )}
                <p class="doors">
                  <button type="button" onClick={() => void this.copy()}>
                    Copy the address
                  </button>
                  <a href={`${sheet}?${formatAssignment(assignment)}`}>Open the assignment</a>
                </p>
              </>
            )}
          </>
        )}
      </>
    );
  }
}
