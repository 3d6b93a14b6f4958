import { promptIds, prompts } from './note-prompts.ts';
import type { State } from './state.ts';

/** The learner's words on paper, with a line where nothing is written. */
export const PrintedNotes = ({ notes }: Pick<State, 'notes'>) => (
  <div class="in-print">
    {promptIds.map((note) => (
      <div key={note}>
        <p class="aside">{prompts[note]}</p>
        <p class={notes[note].trim() ? undefined : 'go-line'}>{notes[note]}</p>
      </div>
    ))}
  </div>
);
