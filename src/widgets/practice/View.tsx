import { Component } from 'preact';
import { writeAddress } from '../../browser/address.ts';
import { people } from './people.ts';
import { Setup, type ToldScene } from './Setup.tsx';
import { type Arrival, type Setup as Chosen, fromQuery, toQuery } from './setup.ts';

export interface ViewProps {
  /** Makes the ids of this widget unique on its page. */
  id: string;
  scenes: ToldScene[];
  /** What the form begins with. */
  start: Chosen;
  /** A lesson has chosen already; the form waits behind a summary. */
  chosen: boolean;
  /** The game is read from the page's address and written to it. */
  keepInAddress: boolean;
  /** Where the table stands with room around it. */
  toolAddress: string;
}

type GamePart = typeof import('./game/part.ts');

interface Local extends Arrival {
  /** The table is wanted; it is fetched then. */
  seated: boolean;
  part: GamePart | null;
  failed: boolean;
  /** The table was asked for on this page, and not by its address: the focus goes there. */
  asked: boolean;
  /** Counts the games, so that each begins with nothing of the one before. */
  games: number;
}

// A class: hooks would weigh as much again as the state of this form.
export default class View extends Component<ViewProps, Local> {
  override state: Local = {
    setup: this.props.start,
    game: null,
    settled: false,
    seated: false,
    part: null,
    failed: false,
    asked: false,
    games: 0,
  };

  override componentDidMount() {
    if (!this.props.keepInAddress || !location.search) return;
    const { scenes, start } = this.props;
    const arrival = fromQuery(
      location.search,
      start,
      scenes.map(({ scene }) => scene.id),
    );
    this.setState(arrival);
    if (arrival.game !== null) this.sit();
  }

  private sit = () => {
    this.setState({ seated: true, failed: false });
    if (this.state.part === null)
      import('./game/part.ts').then(
        (part) => this.setState({ part }),
        () => this.setState({ failed: true }),
      );
  };

  private ask = () => {
    this.setState({ asked: true });
    this.sit();
  };

  private query = (others = '') => toQuery(this.state, this.props.start, others);

  private write = () => {
    if (this.props.keepInAddress) writeAddress('practice', this.query);
  };

  private change = (change: Partial<Chosen>) =>
    this.setState(({ setup }) => ({ setup: { ...setup, ...change } }), this.write);

  private play = (game: string, settled: boolean) => this.setState({ game, settled }, this.write);

  private leave = () =>
    this.setState(
      ({ games }) => ({ seated: false, game: null, settled: false, games: games + 1 }),
      () => {
        this.write();
        document.getElementById(`${this.props.id}-sit`)?.focus();
      },
    );

  override render({ id, scenes, chosen, keepInAddress, toolAddress }: ViewProps) {
    const { setup, seated, part, failed, asked, games, game, settled } = this.state;
    const link = `${toolAddress}${toQuery(this.state, null)}`;
    if (seated && part)
      return (
        <part.Table
          key={games}
          level={keepInAddress ? 2 : 3}
          {...{ id, scenes, setup, game, settled, link, asked }}
          linkWords={keepInAddress ? 'Link to this game' : 'Open with room around it'}
          onPlay={this.play}
          onLeave={this.leave}
        />
      );
    const scene = scenes.find((one) => one.scene.id === setup.scene)?.scene;
    const form = <Setup {...{ id, scenes, setup }} onChange={this.change} />;
    return (
      <div class="quiz">
        {chosen ? (
          <>
            <p class="sentence">
              {scene?.title}: you are {scene?.parties[setup.side]}, and{' '}
              {people[setup.opponent].name} sits across from you.
            </p>
            <details>
              <summary>Choose another scenario, side, partner or rule</summary>
              {form}
            </details>
          </>
        ) : (
          form
        )}
        {setup.limit !== null && (
          <p class="aside">
            You bring a limit: no deal that is worth less to you than {setup.limit}.{' '}
            <button type="button" class="as-link" onClick={() => this.change({ limit: null })}>
              Leave it out
            </button>
          </p>
        )}
        <p class="widget-actions">
          <button type="button" id={`${id}-sit`} onClick={this.ask}>
            {seated && !failed ? 'One moment' : 'Sit down'}
          </button>
          <a href={link}>{keepInAddress ? 'Link to this table' : 'Open with room around it'}</a>
        </p>
        {failed && (
          <p class="field-error" role="alert">
            The table could not be fetched. Sit down again when you are online.
          </p>
        )}
      </div>
    );
  }
}
