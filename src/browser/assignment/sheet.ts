import type { AssignmentItem } from '../../domain/assignment/assignment.ts';
import { progressOf } from '../../domain/assignment/item-progress.ts';
import { formatItem } from '../../domain/assignment/item-text.ts';
import type { KnownItems } from '../../domain/assignment/known-items.ts';
import { formatAssignment, parseAssignment } from '../../domain/assignment/query.ts';
import { missingSentence, resolveItem } from '../../domain/assignment/resolve.ts';
import { readProgress, watchProgress } from '../progress/store.ts';
import { loadKnown } from './known.ts';
import { keepTick, readTicks } from './ticks.ts';

/** An assignment as its page shows it. */
export interface ShownAssignment {
  title: string;
  note: string;
  due: string;
  url: string;
  items: { item: AssignmentItem; title: string; url: string }[];
}

const put = (root: HTMLElement, part: string, words: string) => {
  const element = root.querySelector<HTMLElement>(`[data-sheet="${part}"]`);
  if (element && element.textContent !== words) element.textContent = words;
};

/** Fills the page of an assignment from its address; null when there is nothing to show. Its markup is that of the page. */
export async function openSheet(root: HTMLElement): Promise<ShownAssignment | null> {
  const parsed = parseAssignment(location.search);
  if (!parsed) {
    put(root, 'problems', 'There is no assignment in this address. Ask for the whole of it.');
    return null;
  }
  const known = await loadKnown(root.dataset.items ?? '');
  if (!known) {
    put(root, 'problems', 'The list of the course could not be loaded. Load this page again.');
    return null;
  }
  const { assignment, problems } = parsed;
  const found = assignment.items.map((item) => ({ item, shown: resolveItem(item, known) }));
  const missing = found.filter(({ shown }) => !shown).map(({ item }) => missingSentence(item));
  put(root, 'problems', [...problems, ...missing].join(' '));
  if (assignment.title) put(root, 'title', assignment.title);
  put(root, 'due', assignment.due && `Due: ${assignment.due}`);
  put(root, 'note', assignment.note);
  const items = found.flatMap(({ item, shown }) =>
    shown ? [{ item, title: shown.title, url: new URL(shown.path, location.href).href }] : [],
  );
  drawItems(root, items, known, assignment.items.map(formatItem).join(' '));
  const change = root.querySelector<HTMLAnchorElement>('[data-sheet="change"]');
  if (change) change.search = formatAssignment(assignment);
  root.querySelector('div')?.removeAttribute('hidden');
  if (assignment.title) document.title = document.title.replace(/^[^·]*/, `${assignment.title} `);
  return { ...assignment, url: location.href, items };
}

function drawItems(
  root: HTMLElement,
  items: ShownAssignment['items'],
  known: KnownItems,
  name: string,
): void {
  const list = root.querySelector('ol');
  const rows = items.map((one) => ({ ...one, ...makeRow(one) }));
  list?.replaceChildren(...rows.map(({ row }) => row));
  const all = items.map(({ item }) => item);
  const unkept = new Map<string, boolean>();
  const draw = () => {
    const [ticks, record] = [readTicks(name), readProgress()];
    for (const { item, box, words } of rows) {
      const key = formatItem(item);
      const progress = progressOf(item, all, known, record);
      box.checked = unkept.get(key) ?? ticks[key] ?? progress.done;
      words.textContent = progress.words && ` · ${progress.words} on this device`;
    }
    const done = rows.filter(({ box }) => box.checked).length;
    put(root, 'progress', `${done} of ${rows.length} done`);
  };
  for (const { item, box } of rows)
    box.addEventListener('change', () => {
      const key = formatItem(item);
      if (!keepTick(name, key, box.checked)) unkept.set(key, box.checked);
      draw();
    });
  watchProgress(draw);
  addEventListener('storage', draw);
  draw();
}

function makeRow({ title, url }: { title: string; url: string }) {
  const row = document.createElement('li');
  const label = document.createElement('label');
  const box = document.createElement('input');
  box.type = 'checkbox';
  label.append(box, ` ${title}`);
  const link = document.createElement('a');
  link.href = url;
  link.textContent = 'Open';
  link.setAttribute('aria-label', `Open: ${title}`);
  const words = document.createElement('span');
  const address = document.createElement('p');
  address.className = 'print-only';
  address.textContent = url;
  row.append(label, ' ', link, words, address);
  return { row, box, words };
}
