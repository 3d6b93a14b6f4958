import { Component, createRef } from 'preact';
import type { SourceId } from '../../../domain/player/kept-player.ts';
import type { Player } from '../player.ts';
import { Clock } from './Clock.tsx';
import { OwnCopy } from './OwnCopy.tsx';
import { chooseAddress, chooseClock, chooseFile } from './sources.ts';

const LABELS: Record<SourceId, string> = {
  show: 'The episode, from its show',
  narration: 'The companion narration, a synthetic reading of this site',
  'own-copy': 'Your own copy of the episode',
  clock: 'Another app: a clock keeps these pages in step',
};

interface State {
  /** The listener wants an own copy, and has not chosen a file yet. */
  asked: boolean;
  file: File | null;
}

/** The four places that the sound may come from. */
export class Source extends Component<{ player: Player }, State> {
  override state: State = {
    // A file cannot be remembered: who played one last time is asked for it, as long as nothing else has sounded.
    asked: this.props.player.kept.source === 'own-copy' && !this.props.player.run,
    file: null,
  };
  private elsewhere = createRef<HTMLParagraphElement>();

  override componentDidMount() {
    // The links stand in the page already; here they are shown once more, where one looks for them.
    const links = this.props.player.page.root.querySelector('[data-elsewhere]');
    if (links) this.elsewhere.current?.append(links.cloneNode(true));
  }

  private choose = (source: SourceId) => {
    const { player } = this.props;
    this.setState({ asked: source === 'own-copy' });
    if (source === 'clock') chooseClock(player);
    else if (source !== 'own-copy') chooseAddress(player, source);
    else if (this.state.file) chooseFile(player, this.state.file);
  };

  private take = (file: File) => {
    this.setState({ asked: false, file });
    chooseFile(this.props.player, file);
  };

  override render({ player }: { player: Player }, { asked, file }: State) {
    const { addresses } = player.page;
    const chosen = asked ? 'own-copy' : player.source;
    const sources = [
      ...(['show', 'narration'] as const).filter((source) => addresses[source]),
      'own-copy' as const,
      'clock' as const,
    ];
    return (
      <fieldset>
        <legend>Where the sound comes from</legend>
        {sources.map((source) => (
          <label>
            <input
              type="radio"
              name="player-source"
              checked={source === chosen}
              onChange={() => this.choose(source)}
            />
            {LABELS[source]}
          </label>
        ))}
        {chosen === 'own-copy' && <OwnCopy player={player} file={file} take={this.take} />}
        {chosen === 'clock' && <Clock player={player} />}
        <p ref={this.elsewhere} />
      </fieldset>
    );
  }
}
