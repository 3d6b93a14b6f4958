import { findText } from '../../domain/transcript/find-text.ts';
import type { TranscriptPage } from './page.ts';
import { scrollToCue } from './scroll.ts';

interface Found {
  cue: HTMLElement;
  range: Range;
}

const canPaint = typeof Highlight !== 'undefined';

/** Paints the places; where the browser cannot paint words, their sentences are marked instead. */
function paint(found: readonly Found[], here: Found | undefined, page: TranscriptPage): void {
  if (canPaint) {
    CSS.highlights.set('found', new Highlight(...found.map(({ range }) => range)));
    CSS.highlights.set('found-here', new Highlight(...(here ? [here.range] : [])));
    return;
  }
  const cues = new Set(found.map(({ cue }) => cue));
  for (const cue of page.cues) cue.classList.toggle('found', cues.has(cue));
}

/**
 * Finds words in the transcript as one types: how many, and one after the other.
 *
 * @param onCue is told the sentence that is shown
 */
export function attachFind(page: TranscriptPage, onCue: (cue: HTMLElement) => void): void {
  const { section, cues, field, status } = page;
  const texts = cues.map((cue) => cue.textContent);
  let found: Found[] = [];
  let place = 0;

  const show = () => {
    const here = found[place];
    paint(found, here, page);
    const none = field.value.trim() === '' ? '' : 'Not in the transcript';
    status.textContent = here ? `${place + 1} of ${found.length}` : none;
    if (!here) return;
    onCue(here.cue);
    scrollToCue(here.cue);
  };
  const step = (by: number) => {
    place = (place + by + found.length) % (found.length || 1);
    show();
  };

  const search = () => {
    found = findText(texts, field.value).flatMap(({ index, from, to }) => {
      const cue = cues[index];
      if (!cue?.firstChild) return [];
      const range = new Range();
      range.setStart(cue.firstChild, from);
      range.setEnd(cue.firstChild, to);
      return [{ cue, range }];
    });
    place = 0;
    show();
  };
  field.addEventListener('input', search);
  field.form?.addEventListener('submit', () => step(1));
  field.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || !event.shiftKey) return;
    event.preventDefault();
    step(-1);
  });
  section.querySelector('[data-previous]')?.addEventListener('click', () => step(-1));
  if (field.value) search();
}
