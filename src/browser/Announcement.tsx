import { Component } from 'preact';

const PAUSE_MS = 700;

/** Tells a screen reader the result once, after the reader has stopped changing it, and not at load. */
export class Announcement extends Component<{ text: string }, { said: string }> {
  override state = { said: '' };
  private timer: ReturnType<typeof setTimeout> | undefined;

  override componentDidUpdate(before: { text: string }) {
    const { text } = this.props;
    if (text === before.text) return;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.setState({ said: text }), PAUSE_MS);
  }

  override componentWillUnmount() {
    clearTimeout(this.timer);
  }

  override render() {
    return (
      <p class="visually-hidden" role="status">
        {this.state.said || null}
      </p>
    );
  }
}
