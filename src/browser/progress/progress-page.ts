import { emptyRecord } from '../../domain/progress/record.ts';
import { countBeyond, formatCounts } from '../../domain/progress/summary.ts';
import { keptAside } from './aside.ts';
import { exportProgress } from './export-file.ts';
import { openReset } from './reset.ts';
import { session, shelf, store } from './store.ts';
import { describeTrouble } from './trouble-words.ts';

const find = <Kind extends HTMLElement>(part: string) =>
  document.querySelector<Kind>(`[data-progress-${part}]`);

const say = (place: 'file' | 'reset', words: string) => {
  const line = document.querySelector(`[data-progress-said="${place}"]`);
  if (line) line.textContent = words;
};

/** Works the page of progress: its markup is that of `ProgressKept.astro` and `ProgressDesk.astro`. */
export function open(): void {
  const { reset, undo, canUndo } = openReset(store, shelf, session);
  const [resetButton, undoButton] = [find('reset'), find('undo')];

  const draw = () => {
    const trouble = store.trouble();
    const counts = formatCounts(countBeyond(store.read(), emptyRecord()));
    const unreadable = trouble === 'newer' || trouble === 'no-room';
    const parts = [counts, unreadable ? 'a record that this page cannot read' : ''].filter(Boolean);
    put('holds', `At this moment it holds ${parts.join(', and ') || 'nothing'}.`);
    put('trouble', trouble ? describeTrouble(trouble, store.holds()) : '');
    if (undoButton) undoButton.hidden = !canUndo();
    if (keptAside(shelf).length > 0)
      void import('./aside-list.ts').then((list) => list.drawAside());
  };

  find('export')?.addEventListener('click', () => {
    say('file', `Written to ${exportProgress(store).join(' and ')}.`);
  });
  find<HTMLInputElement>('import')?.addEventListener('change', async ({ target }) => {
    const field = target as HTMLInputElement;
    const [file] = field.files ?? [];
    if (!file) return;
    say('file', await addFile(file));
    // The same file can be chosen again once it is mended.
    field.value = '';
  });
  resetButton?.addEventListener('click', () => {
    const undoable = reset();
    const removed = 'Everything was removed from this device.';
    const brief = `${removed} You can undo that until you leave this page.`;
    say(
      'reset',
      undoable === null ? 'There was nothing to remove.' : undoable === 'tab' ? removed : brief,
    );
    draw();
  });
  undoButton?.addEventListener('click', () => {
    undo();
    draw();
    say('reset', canUndo() ? 'Not everything could be put back to stay.' : 'Everything is back.');
    // The button has gone: the reader stays where it was.
    resetButton?.focus();
  });
  store.watch(draw);
  draw();
}

/** What comes of a file, in words. What reads it is fetched when there is one. */
const addFile = (file: File): Promise<string> =>
  import('./import-file.ts').then(
    ({ importFile }) => importFile(store, file),
    () =>
      'The part of this page that reads a file could not be fetched. Try it again with a connection.',
  );

function put(part: 'holds' | 'trouble', words: string): void {
  const line = find(part);
  if (line && line.textContent !== words) line.textContent = words;
}
