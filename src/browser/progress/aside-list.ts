import { parseProgress } from '../../domain/progress/parse.ts';
import { emptyRecord } from '../../domain/progress/record.ts';
import { saveText } from '../save-file.ts';
import { keptAside } from './aside.ts';
import { KEY } from './keys.ts';
import { shelf, store } from './store.ts';

/** Lists the records that were put aside: what is wrong with each, a way to take it, and a way to remove it. */
export function drawAside(): void {
  const place = document.querySelector<HTMLElement>('[data-progress-aside]');
  const list = place?.querySelector('ul');
  if (!place || !list) return;
  const aside = keptAside(shelf);
  const keys = aside.map(({ key }) => key).join(' ');
  if (list.dataset.keys === keys) return;
  list.dataset.keys = keys;
  if (place.hidden && aside.length > 0) {
    place.hidden = false;
    // Whom a link led here finds the place only after it is shown.
    if (location.hash === '#aside') place.scrollIntoView();
  }
  list.replaceChildren(
    ...aside.map(({ key, text }, index) => {
      const name = `bigger-pie-damaged-record-${index + 1}.txt`;
      const item = document.createElement('li');
      const take = button(`Download record ${index + 1}`, () => saveText(text, name));
      const remove = button(`Remove record ${index + 1}`, () => {
        // Else it would be put aside once more.
        if (shelf.get(KEY) === text) store.add(emptyRecord());
        shelf.remove(key);
        drawAside();
        say(place, `Record ${index + 1} was removed from this device.`);
      });
      item.append(`${whatIsWrong(text)} `, take, ' ', remove);
      return item;
    }),
  );
}

function whatIsWrong(text: string): string {
  const parsed = parseProgress(text);
  if (parsed.kind === 'newer') return 'A later version of this site wrote it, and can import it.';
  return parsed.kind === 'corrupted'
    ? `${parsed.fault.where} ${parsed.fault.what}.`
    : 'It can be read by this version: download it and import it.';
}

function button(words: string, act: () => void): HTMLButtonElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.className = 'quiet';
  made.textContent = words;
  made.addEventListener('click', act);
  return made;
}

/** The button that was pressed has gone with its record: the focus goes to the heading. */
function say(place: HTMLElement, words: string): void {
  const line = place.querySelector('[role="status"]');
  if (line) line.textContent = words;
  const heading = place.querySelector<HTMLElement>('h2');
  heading?.setAttribute('tabindex', '-1');
  heading?.focus();
}
