import { Component } from 'preact';
import {
  otherParty,
  type ParsedSentence,
  parseSentence,
  standingOf,
} from '../../../domain/negotiation/table/index.ts';
import type { FormProps } from './Moves.tsx';

interface Local {
  text: string;
  read: ParsedSentence | null;
}

/** A sentence in the learner's own words. What was understood is shown, and nothing is said before it is confirmed. */
export class SentenceForm extends Component<FormProps, Local> {
  override state: Local = { text: '', read: null };

  private read = (event: Event) => {
    event.preventDefault();
    const { talks, learner } = this.props.game;
    const read = parseSentence(this.state.text, talks.scene.problem, {
      mine: standingOf(talks, learner)[0] ?? null,
      theirs: standingOf(talks, otherParty(learner)),
    });
    this.setState({ read });
  };

  private type = (text: string) => this.setState({ text, read: null });

  override render({ id, onSay }: FormProps, { text, read }: Local) {
    return (
      <form class="flow" onSubmit={this.read}>
        <label class="name-field" for={id}>
          In your own words
        </label>
        <p class="start-row">
          <input
            id={id}
            type="text"
            value={text}
            autocomplete="off"
            aria-describedby={read ? `${id}-read` : undefined}
            onInput={({ currentTarget: { value } }) => this.type(value)}
          />
          <button type="submit" class="quiet">
            Read it
          </button>
        </p>
        {read && (
          <div id={`${id}-read`} role="status">
            {'understood' in read ? (
              <>
                <p>{read.asText}</p>
                <p class="widget-actions">
                  {read.understood[0] && (
                    <button
                      type="button"
                      onClick={() => read.understood[0] && onSay(read.understood[0])}
                    >
                      Yes, say that
                    </button>
                  )}
                  <button type="button" class="quiet" onClick={() => this.setState({ read: null })}>
                    That is not what I mean
                  </button>
                </p>
              </>
            ) : (
              <>
                <p class="field-error">{read.why}</p>
                <p class="start-row">
                  <span>For instance</span>
                  {read.suggestions.map((suggestion) => (
                    <button
                      key={suggestion}
                      type="button"
                      class="chip"
                      onClick={() => this.type(suggestion)}
                    >
                      {suggestion}
                    </button>
                  ))}
                </p>
              </>
            )}
          </div>
        )}
      </form>
    );
  }
}
