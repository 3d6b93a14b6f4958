import { promptIds, prompts } from './note-prompts.ts';
import { type Action, LONGEST, type State } from './state.ts';

interface NotesProps {
  notes: State['notes'];
  dispatch: (action: Action) => void;
}

/** What to think about in words. None of it enters the address. */
export function Notes({ notes, dispatch }: NotesProps) {
  return (
    <>
      <div class="pie-names">
        <label>
          What the negotiation is about
          <input
            type="text"
            autocomplete="off"
            maxLength={LONGEST}
            value={notes.about}
            onInput={({ currentTarget }) =>
              dispatch({ type: 'note', note: 'about', text: currentTarget.value })
            }
          />
        </label>
      </div>
      {promptIds.map((note) => (
        <label key={note} class="name-field">
          {prompts[note]}
          <textarea
            rows={2}
            maxLength={LONGEST}
            value={notes[note]}
            onInput={({ currentTarget }) =>
              dispatch({ type: 'note', note, text: currentTarget.value })
            }
          />
        </label>
      ))}
    </>
  );
}
