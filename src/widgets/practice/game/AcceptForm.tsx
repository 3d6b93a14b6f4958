import { otherParty, standingOf } from '../../../domain/negotiation/table/index.ts';
import type { FormProps } from './Moves.tsx';
import { gainWords } from './wording.ts';

/** Which of three offers is taken. */
export function AcceptForm({ game, onSay }: FormProps) {
  return (
    <p class="start-row">
      {standingOf(game.talks, otherParty(game.learner)).map((deal, which) => (
        <button key={which} type="button" onClick={() => onSay({ kind: 'accept', which })}>
          Take offer {which + 1} ({gainWords(game, deal)})
        </button>
      ))}
    </p>
  );
}
