import { Component, type ComponentChildren } from 'preact';

interface Props {
  label: string;
  options: readonly { id: string; title: string }[];
  /** Further fields, below the list. */
  children?: ComponentChildren;
  onAdd: (id: string, form: HTMLFormElement) => void;
}

/** A list to choose from, and the button that adds what is chosen. */
export class Pick extends Component<Props> {
  private readonly send = (event: SubmitEvent) => {
    event.preventDefault();
    const form = event.currentTarget as HTMLFormElement;
    this.props.onAdd(String(new FormData(form).get('id')), form);
  };

  override render({ label, options, children }: Props) {
    return (
      <form onSubmit={this.send}>
        <label>
          {label}
          <select name="id">
            {options.map(({ id, title }) => (
              <option key={id} value={id}>
                {title}
              </option>
            ))}
          </select>
        </label>
        {children}
        <button type="submit" class="quiet" aria-label={`Add the ${label.toLowerCase()}`}>
          Add
        </button>
      </form>
    );
  }
}
