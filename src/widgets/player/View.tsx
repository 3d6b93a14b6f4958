import { Component, type ComponentType } from 'preact';
import { watchKeys } from '../../browser/player/keys.ts';
import { watchMoments } from '../../browser/player/moments.ts';
import { parseMomentLink } from '../../domain/player/moment-link.ts';
import { neighbourSpeed } from '../../domain/player/speeds.ts';
import { formatTime } from '../../domain/time/format-time.ts';
import { Buttons } from './Buttons.tsx';
import { foldPanels } from './panels.ts';
import { Player } from './player.ts';
import { SeekBar } from './SeekBar.tsx';

interface State {
  player: Player | null;
  More: ComponentType<{ player: Player }> | null;
  failed: boolean;
}

/** Takes the place of the browser's own controls: it is nothing before the page is read, and on paper. */
export default class View extends Component<object, State> {
  override state: State = { player: null, More: null, failed: false };

  override componentDidMount() {
    const player = new Player();
    const { page } = player;
    this.setState({ player });
    player.render = () => this.setState({});
    page.root.dataset.player = 'on';
    page.audio.controls = false;
    // Without script they lead into the file; here they are moments of this page.
    for (const link of page.root.querySelectorAll<HTMLAnchorElement>('[data-chapter] a'))
      link.href = link.hash;
    const length = page.durationSeconds;
    player.start(parseMomentLink(location.hash, location.search, length));
    watchMoments(length, () => player.seconds, player.follow);
    watchKeys(
      {
        k: player.toggle,
        j: () => player.skip(-15),
        l: () => player.skip(15),
        p: () => player.step(-1),
        n: () => player.step(1),
        '[': () => player.setRate(neighbourSpeed(player.rate, -1)),
        ']': () => player.setRate(neighbourSpeed(player.rate, 1)),
      },
      () => player.kept.keys,
    );
    foldPanels(page.root);
    if (player.kept.source === 'clock' || !page.addresses[player.source as 'show'])
      void import('./more/sources.ts').then(({ returnToClock }) => returnToClock(player));
  }

  override componentDidUpdate() {
    const { player } = this.state;
    if (!player) return;
    const { page, seconds } = player;
    const played = page.root.querySelector('[data-units]');
    const units = Number(played?.getAttribute('data-units'));
    played?.setAttribute('width', String((seconds / page.durationSeconds) * units));
  }

  private open = (event: Event) => {
    const { player } = this.state;
    if (!player) return;
    player.opened = (event.currentTarget as HTMLDetailsElement).open;
    this.setState({ failed: false });
    if (!player.opened || this.state.More) return;
    import('./more/More.tsx').then(
      ({ More }) => this.setState({ More }),
      () => this.setState({ failed: true }),
    );
  };

  /** A button that its act has taken away hands the focus on. */
  private act = (act: () => void) => {
    act();
    this.setState({}, () => {
      const { activeElement, body } = document;
      const play = this.state.player?.page.root.querySelector<HTMLElement>('.player-play');
      if (activeElement === body) play?.focus();
    });
  };

  override render(_: object, { player, More, failed }: State) {
    if (!player) return null;
    const { seconds, limits, note } = player;
    return (
      <>
        <Buttons player={player} />
        <span class="player-elapsed">{formatTime(seconds)}</span>
        <SeekBar player={player} />
        <span class="player-remaining">−{formatTime(Math.ceil(limits.endSeconds - seconds))}</span>
        <details name="player" class="player-more" open={player.opened} onToggle={this.open}>
          <summary>More</summary>
          <div class="player-panel">
            {More ? (
              <More player={player} />
            ) : (
              <p>
                {failed ? 'This part could not be fetched. Close it and try again.' : 'One moment.'}
              </p>
            )}
          </div>
        </details>
        <div class="player-note">
          <p role="status">{note && !note.urgent && note.text}</p>
          {note?.urgent && <p role="alert">{note.text}</p>}
          {note?.acts?.map(([label, act]) => (
            <button type="button" class="quiet" onClick={() => this.act(act)}>
              {label}
            </button>
          ))}
        </div>
      </>
    );
  }
}
