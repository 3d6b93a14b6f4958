import { watchArrival } from './arrival.ts';
import { followAlong, type PlayerTime } from './follow.ts';
import { oneTabStop } from './one-tab-stop.ts';
import { readPage } from './page.ts';

/**
 * Everything that a transcript does while it is read; finding and quoting are loaded when somebody begins to.
 *
 * @param last what the player has said last
 */
export function startReading(last?: PlayerTime): void {
  const page = readPage();
  const moveStop = oneTabStop(page);
  const letGo = followAlong(page, moveStop, last);
  watchArrival(page);

  const find = async () => {
    const { attachFind } = await import('./find.ts');
    attachFind(page, (cue) => {
      moveStop(cue);
      letGo();
    });
  };
  page.field.form?.addEventListener('submit', (event) => event.preventDefault());
  page.field.addEventListener('focus', () => void find(), { once: true });
  if (document.activeElement === page.field) void find();

  document.addEventListener('selectionchange', () => {
    const selection = getSelection();
    const inside = selection?.isCollapsed === false && selection.containsNode(page.text, true);
    if (inside) void import('./quote.ts').then(({ offerQuote }) => offerQuote(page));
    // The click on the button must find it: it goes when something else is chosen.
    else if (document.activeElement !== page.quote) page.quote.hidden = true;
  });
}
