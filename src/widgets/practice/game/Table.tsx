import { Component } from 'preact';
import { Announcement } from '../../../browser/Announcement.tsx';
import { formatGame, hasNextRound, type Move } from '../../../domain/negotiation/table/index.ts';
import { forgetTakenBack } from '../debrief/kept-rounds.ts';
import type { ToldScene } from '../Setup.tsx';
import type { Setup } from '../setup.ts';
import { Advice } from './Advice.tsx';
import { Moves } from './Moves.tsx';
import {
  askHint,
  canTakeBack,
  meetAgain,
  type Play,
  reopen,
  say,
  settle,
  sit,
  takeBack,
} from './play.ts';
import { Standing } from './Standing.tsx';
import { Transcript } from './Transcript.tsx';
import { Values } from './Values.tsx';
import { endingWords, newsOf, progressOf } from './wording.ts';

export interface TableProps {
  id: string;
  /** The level of its heading. */
  level: 2 | 3;
  scenes: readonly ToldScene[];
  setup: Setup;
  /** The game of the address. */
  game: string | null;
  settled: boolean;
  asked: boolean;
  link: string;
  linkWords: string;
  onPlay: (game: string, settled: boolean) => void;
  onLeave: () => void;
}

type DebriefPart = typeof import('../debrief/part.ts');

interface Local {
  play: Play;
  part: DebriefPart | null;
  failed: boolean;
}

/** The table from the first word to the debrief. */
export class Table extends Component<TableProps, Local> {
  override state: Local = { play: this.begin(), part: null, failed: false };

  private begin(): Play {
    const { game, settled, setup, scenes } = this.props;
    return game === null ? sit(setup, scenes) : reopen(game, settled, setup, scenes);
  }

  override componentDidMount() {
    this.keep();
    if (this.props.asked) this.focus('title');
  }

  private focus(name: string) {
    document.getElementById(`${this.props.id}-${name}`)?.focus();
  }

  /** The address follows the game, and the debrief is fetched when the round is over. */
  private keep = () => {
    const { play, part } = this.state;
    this.props.onPlay(formatGame(play.game), play.settled);
    if (play.game.talks.ending !== null && part === null) this.fetchDebrief();
  };

  private fetchDebrief = () => {
    this.setState({ failed: false });
    import('../debrief/part.ts').then(
      (part) => this.setState({ part }),
      () => this.setState({ failed: true }),
    );
  };

  /** A button that has done its work may be gone: the focus goes to what comes next. */
  private go(play: Play) {
    const moved = play.said !== this.state.play.said;
    const over = play.game.talks.ending !== null;
    // A button that is taken away while it has the focus makes the browser lay out the page at once, before it has changed.
    if (moved && document.activeElement instanceof HTMLElement) document.activeElement.blur();
    this.setState({ play }, () => {
      this.keep();
      // Once the address is written too: whoever moves the focus makes the browser lay the page out, and once is enough.
      if (moved) queueMicrotask(over ? this.showEnd : this.showNewest);
    });
  }

  private showEnd = () => this.focus('over');

  private showNewest = () => {
    document.getElementById(`${this.props.id}-yours`)?.focus({ preventScroll: true });
    document.getElementById(`${this.props.id}-newest`)?.scrollIntoView({ block: 'nearest' });
  };

  private say = (move: Move) => this.go(say(this.state.play, move));
  private undo = () => {
    const { play } = this.state;
    const back = takeBack(play);
    forgetTakenBack(play.game, back.game);
    this.go(back);
  };
  private hint = () => this.go(askHint(this.state.play, this.props.setup.limit));
  private settle = () => this.go(settle(this.state.play));
  private again = () => this.go(meetAgain(this.state.play));
  private refuse = (refused: string) =>
    this.setState(({ play }) => ({ play: { ...play, refused, hint: null } }));

  override render(props: TableProps, { play, part, failed }: Local) {
    const { id, level, scenes, setup, link, linkWords, onLeave } = props;
    const { game, refused, hint, settled } = play;
    const { talks, learner, agent } = game;
    const { scene, ending } = talks;
    const story = scenes.find((one) => one.scene.id === scene.id)?.story;
    const over = ending !== null;
    const Title = `h${level}` as const;
    const Part = level === 2 ? 'h3' : 'h4';
    return (
      <div class="quiz grow-room practice">
        <div class="flow">
          <Title id={`${id}-title`} tabIndex={-1}>
            {scene.title}: you are {scene.parties[learner]}, across from {agent.name}
          </Title>
          <p>{story}</p>
        </div>
        <Values {...{ id, game, limit: setup.limit }} />
        <div class={over ? undefined : 'situation'}>
          <section class="flow" aria-labelledby={`${id}-said`}>
            <Part id={`${id}-said`}>What was said</Part>
            {game.earlier.map((round) => (
              <details key={round.round}>
                <summary>Meeting {round.round}</summary>
                <Transcript game={{ ...game, talks: round }} />
              </details>
            ))}
            <Transcript game={game} newest={`${id}-newest`} />
            <p class="aside">{progressOf(game)}</p>
          </section>
          {!over && (
            <section class="grow-stick needs-script" aria-labelledby={`${id}-yours`}>
              <Part id={`${id}-yours`} tabIndex={-1}>
                Your turn
              </Part>
              <Standing game={game} limit={setup.limit} />
              <Moves
                {...{ id, game, limit: setup.limit }}
                said={play.said}
                onSay={this.say}
                onRefuse={this.refuse}
              />
              {hint && <Advice game={game} hint={hint} onSay={this.say} />}
            </section>
          )}
        </div>
        {refused && (
          <p class="field-error" role="alert" key={refused}>
            {refused}
          </p>
        )}
        {over && (
          <section class="grow-words">
            <Part id={`${id}-over`} tabIndex={-1}>
              {endingWords(game)}
            </Part>
            {part ? (
              <part.Debrief
                key={talks.round}
                {...{ id, game, settled }}
                limit={setup.limit}
                played={play.said > 0}
                onSettle={this.settle}
              />
            ) : (
              <p class="aside">
                {failed ? (
                  <>
                    The debrief could not be fetched.{' '}
                    <button type="button" class="as-link" onClick={this.fetchDebrief}>
                      Try again
                    </button>
                  </>
                ) : (
                  'One moment.'
                )}
              </p>
            )}
          </section>
        )}
        <p class="widget-actions">
          {hasNextRound(game) && (
            <button type="button" onClick={this.again}>
              Meet {agent.name} again
            </button>
          )}
          {!over && (
            <button type="button" class="quiet" onClick={this.hint}>
              Give me a hint
            </button>
          )}
          <button type="button" class="quiet" disabled={!canTakeBack(play)} onClick={this.undo}>
            Take my last move back
          </button>
          <button type="button" class="quiet" onClick={onLeave}>
            Another table
          </button>
          <a href={link}>{linkWords}</a>
        </p>
        <Announcement text={newsOf(game)} />
      </div>
    );
  }
}
