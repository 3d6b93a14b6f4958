import { formatMoment } from '../../domain/links/addresses.ts';
import { formatQuote } from '../../domain/transcript/quote.ts';
import type { TranscriptPage } from './page.ts';

interface Chosen {
  text: string;
  startSeconds: number;
  endSeconds: number;
}

let chosen: Chosen | null = null;
const attached = new WeakSet<HTMLElement>();

/** The words of a sentence that are selected. */
function wordsIn(range: Range, cue: HTMLElement): string {
  const words = document.createRange();
  words.selectNodeContents(cue);
  if (range.compareBoundaryPoints(Range.START_TO_START, words) > 0)
    words.setStart(range.startContainer, range.startOffset);
  if (range.compareBoundaryPoints(Range.END_TO_END, words) < 0)
    words.setEnd(range.endContainer, range.endOffset);
  return words.toString().trim();
}

function read(range: Range, { cues }: TranscriptPage): Chosen | null {
  const parts = cues
    .filter((cue) => range.intersectsNode(cue))
    .map((cue) => ({ cue, words: wordsIn(range, cue) }))
    .filter(({ words }) => words !== '');
  const [first, last] = [parts[0], parts.at(-1)];
  if (!first || !last) return null;
  return {
    text: parts.map(({ words }) => words).join(' '),
    startSeconds: Number(first.cue.dataset.start),
    endSeconds: Number(last.cue.dataset.end),
  };
}

/** Offers to copy what is selected, with a link to the seconds in which it is said. */
export function offerQuote(page: TranscriptPage): void {
  const { quote, status } = page;
  const selection = getSelection();
  chosen = selection?.rangeCount ? read(selection.getRangeAt(0), page) : null;
  quote.hidden = chosen === null;
  if (attached.has(quote)) return;
  attached.add(quote);
  // A press on the button would drop the selection before the click.
  quote.addEventListener('pointerdown', (event) => event.preventDefault());
  quote.addEventListener('click', () => void copy());

  const copy = async () => {
    if (!chosen) return;
    const hash = `#${formatMoment(chosen.startSeconds, chosen.endSeconds)}`;
    const url = location.href.split('#')[0] + hash;
    const title = document.querySelector('h1')?.textContent.trim() ?? '';
    try {
      await navigator.clipboard.writeText(formatQuote({ ...chosen, title, url }));
      status.textContent = 'Quote and link copied.';
    } catch {
      history.replaceState(history.state, '', hash);
      status.textContent = 'Your browser lets us copy nothing. The link is in the address bar.';
    }
  };
}
