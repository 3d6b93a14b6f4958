import type { TranscriptPage } from './page.ts';

const STEPS: Record<string, (place: number, last: number) => number> = {
  ArrowDown: (place) => place + 1,
  ArrowRight: (place) => place + 1,
  ArrowUp: (place) => place - 1,
  ArrowLeft: (place) => place - 1,
  Home: () => 0,
  End: (_, last) => last,
};

/**
 * Makes the long list of sentences one stop of the Tab key: arrow keys, Home and End walk in it, Enter follows the link.
 *
 * @returns moves the stop to a sentence, as long as the focus is not in the list
 */
export function oneTabStop({ cues, text }: TranscriptPage): (cue: HTMLElement) => void {
  let stop: HTMLElement | undefined;
  const moveStop = (cue: HTMLElement) => {
    if (stop) stop.tabIndex = -1;
    cue.tabIndex = 0;
    stop = cue;
  };
  for (const cue of cues) cue.tabIndex = -1;
  if (cues[0]) moveStop(cues[0]);

  text.addEventListener('focusin', ({ target }) => {
    const cue = (target as Element).closest<HTMLElement>('.cue');
    if (cue) moveStop(cue);
  });
  text.addEventListener('keydown', (event) => {
    const place = cues.indexOf(event.target as HTMLAnchorElement);
    const step = STEPS[event.key];
    if (place < 0 || !step || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey)
      return;
    event.preventDefault();
    cues[step(place, cues.length - 1)]?.focus();
  });
  return (cue) => {
    if (!text.contains(document.activeElement)) moveStop(cue);
  };
}
