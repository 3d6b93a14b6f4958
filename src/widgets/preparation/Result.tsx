import { printPart } from '../../browser/print-part.ts';
import { Picture } from './Picture.tsx';
import { PrintedNotes } from './PrintedNotes.tsx';
import type { Shown } from './show.ts';
import type { Note } from './state.ts';
import { Tables } from './Tables.tsx';

/** Where a sheet leads to. */
export interface Ways {
  /** Where the widget stands with room around it. */
  tool: string;
  pie: string;
  /** Empty on a site without a practice table. */
  practice: string;
}

interface ResultProps {
  id: string;
  shown: Shown;
  ways: Ways;
  /** Whole is a sheet with words, to print; else it is a figure. */
  notes: Record<Note, string> | null;
}

/** The picture, what it means in words and in figures, and the ways on: all that is printed. */
export function Result({ id, shown, ways, notes }: ResultProps) {
  const { axis, sentence, targets, query, pie, practice } = shown;
  return (
    <div class="pie-result" id={`${id}-paper`}>
      {notes && (
        <p class="in-print">
          <strong>Preparation sheet{notes.about.trim() && `: ${notes.about.trim()}`}</strong>
        </p>
      )}
      {axis && <Picture id={id} axis={axis} />}
      <p class="sentence">{sentence}</p>
      <Tables {...shown} />
      {targets && <p>{targets}</p>}
      <p class="aside">
        The sum takes a gamble for its average, and “equally likely” is an assumption. Where a bad
        end would ruin you, or you know more about them, change the numbers until they say so.
      </p>
      <p class="widget-actions">
        {notes ? (
          <button type="button" onClick={() => printPart(`${id}-paper`)}>
            Print the sheet
          </button>
        ) : (
          <a href={`${ways.tool}${query}`}>Open with room around it</a>
        )}
        {pie && <a href={`${ways.pie}${pie}`}>Share this zone as a pie</a>}
        {ways.practice && (
          <a href={`${ways.practice}${practice}`}>
            {practice ? 'Practise with this limit' : 'Practise at the table'}
          </a>
        )}
      </p>
      {notes && <PrintedNotes notes={notes} />}
    </div>
  );
}
