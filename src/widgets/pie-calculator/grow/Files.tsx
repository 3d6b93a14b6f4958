import { Component } from 'preact';
import { saveFile } from '../../../browser/save-file.ts';
import type { Import } from './case-json.ts';
import { makeFile, readFile } from './files.ts';
import { readDraft } from './read-draft.ts';
import type { Shown } from './shown.ts';
import type { Action, State } from './state.ts';

interface FilesProps {
  id: string;
  room: State;
  shown: Shown;
  dispatch: (action: Action) => void;
}

interface Local {
  /** What was wrong with the last file. */
  faults: string[];
  /** What became of the last file or download. */
  said: string;
}

const DOWNLOADS = [
  ['picture.svg', 'Picture (SVG)'],
  ['picture.png', 'Picture (PNG)'],
  ['table.csv', 'Table (CSV)'],
  ['problem.json', 'Problem (JSON)'],
  ['problem.csv', 'Problem (CSV)'],
] as const;
export type Download = (typeof DOWNLOADS)[number][0];

/** Hands out what stands here as files, and takes a problem back. */
export class Files extends Component<FilesProps, Local> {
  override state: Local = { faults: [], said: '' };

  private hand = async (what: Download) => {
    const { id, room, shown } = this.props;
    const svg = document.getElementById(`${id}-svg`) as unknown as SVGSVGElement;
    saveFile(await makeFile(what, room, shown, svg), what);
  };

  private take = async (input: HTMLInputElement) => {
    const file = input.files?.[0];
    if (!file) return;
    const found: Import = await readFile(file);
    // So that the same file, once mended, can be chosen again.
    input.value = '';
    if (found.ok) {
      const { draft } = found;
      this.props.dispatch({ type: 'load', sheet: { ...readDraft(draft), draft, deal: null } });
    }
    this.setState({
      faults: found.ok ? [] : found.faults,
      said: found.ok ? `${file.name} is open. Undo brings back what stood here.` : '',
    });
  };

  override render({ id }: FilesProps, { faults, said }: Local) {
    return (
      <div class="grow-files">
        <p class="widget-actions">
          {DOWNLOADS.map(([what, name]) => (
            <button key={what} type="button" class="chip" onClick={() => this.hand(what)}>
              {name}
            </button>
          ))}
        </p>
        <label class="name-field">
          Open a problem from a JSON or CSV file
          <input
            id={`${id}-file`}
            type="file"
            accept=".json,.csv,application/json,text/csv"
            aria-describedby={`${id}-faults`}
            onChange={(event) => this.take(event.currentTarget)}
          />
        </label>
        <div id={`${id}-faults`} role="status">
          {said && <p>{said}</p>}
          {faults.length > 0 && (
            <>
              <p class="field-error">
                The file was not opened, and nothing here has changed. Mend this and open it again:
              </p>
              <ul>
                {faults.slice(0, 8).map((fault) => (
                  <li key={fault}>{fault}</li>
                ))}
                {faults.length > 8 && <li>and {faults.length - 8} more</li>}
              </ul>
            </>
          )}
        </div>
      </div>
    );
  }
}
