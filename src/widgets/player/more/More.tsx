import { Component, createRef } from 'preact';
import type { Player } from '../player.ts';
import { GoTo } from './GoTo.tsx';
import { Habits } from './Habits.tsx';
import { Keys } from './Keys.tsx';
import { Source } from './Source.tsx';

/** What is needed now and then: it is fetched when the panel opens for the first time. */
export class More extends Component<{ player: Player }> {
  private sources = createRef<HTMLDivElement>();

  override componentDidMount() {
    this.lead();
  }
  override componentDidUpdate() {
    this.lead();
  }

  /** A button that opens the panel leads to what it speaks of: the file, or the sources. */
  private lead() {
    const { player } = this.props;
    if (!player.led) return;
    player.led = false;
    const field = (which: string) => this.sources.current?.querySelector<HTMLElement>(which);
    (field('[type=file]') ?? field(':checked'))?.focus();
  }

  override render({ player }: { player: Player }) {
    return (
      <>
        <div ref={this.sources}>
          <Source player={player} />
        </div>
        <GoTo player={player} />
        <Habits player={player} />
        <Keys player={player} />
      </>
    );
  }
}
