import { Component } from 'preact';
import {
  describeReason,
  type GameState,
  type Turn,
} from '../../../domain/negotiation/table/index.ts';
import { asideOf, wordsOf } from './wording.ts';

interface TranscriptProps {
  game: GameState;
  /** The id of the last word. */
  newest?: string;
}

/** What was said, word by word; behind each word of the other side, why. Drawn anew only with another word. */
export class Transcript extends Component<TranscriptProps> {
  override shouldComponentUpdate({ game }: TranscriptProps) {
    return game.talks !== this.props.game.talks;
  }

  override render({ game, newest }: TranscriptProps) {
    const { talks } = game;
    if (talks.turns.length === 0) return <p class="aside">Nothing yet. You speak first.</p>;
    return (
      <ol class="talk">
        {talks.turns.map((turn, i) => (
          <Word
            key={i}
            id={i === talks.turns.length - 1 ? newest : undefined}
            {...{ game, turn, at: i }}
          />
        ))}
      </ol>
    );
  }
}

interface WordProps {
  id: string | undefined;
  game: GameState;
  turn: Turn;
  /** Its place among the words, from 0. */
  at: number;
}

/** What was said does not change when more is said. */
class Word extends Component<WordProps> {
  override shouldComponentUpdate({ id, turn }: WordProps) {
    return id !== this.props.id || turn !== this.props.turn;
  }

  override render({ id, game, turn, at }: WordProps) {
    const { talks, learner, agent } = game;
    const yours = turn.by === learner;
    return (
      <li id={id} data-side={turn.by} class={yours ? undefined : 'theirs'}>
        <strong>{yours ? 'You' : agent.name}:</strong> {wordsOf(talks, turn)}{' '}
        <span class="rule">{asideOf(game, at)}</span>
        {turn.reason && <Why game={game} turn={turn} />}
      </li>
    );
  }
}

function Why({ game: { talks, agent }, turn: { reason } }: { game: GameState; turn: Turn }) {
  if (reason === null) return null;
  const { sentence, numbers } = describeReason(talks.scene, agent.name, reason);
  return (
    <details>
      <summary>Why did she say that?</summary>
      <p>{sentence}</p>
      {numbers.length > 0 && (
        <dl class="numbers">
          {numbers.map(({ label, value }) => (
            <div key={label}>
              <dt>{label}</dt> <dd>{value}</dd>
            </div>
          ))}
        </dl>
      )}
    </details>
  );
}
