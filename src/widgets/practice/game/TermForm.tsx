import { Component } from 'preact';
import { termOf } from './forms.ts';
import type { FormProps } from './Moves.tsx';
import { IssueSelect, TermSelect } from './Selects.tsx';

/** What others settle for on one issue. */
export class TermForm extends Component<FormProps, { term: string }> {
  override state = { term: '' };

  override render({ game, onSay }: FormProps, { term }: { term: string }) {
    const chosen = termOf(term);
    return (
      <div class="issue-editor">
        <TermSelect
          game={game}
          label="Others settle for"
          value={term}
          onChange={(value) => this.setState({ term: value })}
        />
        <p>
          <button
            type="button"
            disabled={chosen === null}
            onClick={() => chosen && onSay({ kind: 'benchmark', ...chosen })}
          >
            Say so
          </button>
        </p>
      </div>
    );
  }
}

/** On which issue to ask for amounts. */
export class IssueForm extends Component<FormProps, { issue: string }> {
  override state = { issue: '0' };

  override render({ game, onSay }: FormProps, { issue }: { issue: string }) {
    return (
      <div class="issue-editor">
        <IssueSelect
          game={game}
          label="How much is this worth to you?"
          value={issue}
          onChange={(value) => this.setState({ issue: value })}
        />
        <p>
          <button type="button" onClick={() => onSay({ kind: 'ask-worth', issue: Number(issue) })}>
            Ask
          </button>
        </p>
      </div>
    );
  }
}
