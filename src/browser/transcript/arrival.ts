import type { TranscriptPage } from './page.ts';

/**
 * The player reads moments from the address: it is shown one for an instant, and the sentence's lasting name comes back
 * before anybody sees it.
 */
function tellPlayer(cue: HTMLAnchorElement): void {
  const { hash } = location;
  history.replaceState(history.state, '', cue.hash);
  dispatchEvent(new HashChangeEvent('hashchange'));
  history.replaceState(history.state, '', hash);
}

/**
 * An address that names a sentence lands on it, as every anchor does; here the player goes to its second too, and
 * stays silent.
 */
export function watchArrival({ cues }: TranscriptPage): void {
  const arrive = () => {
    const cue = cues.find(({ id }) => `#${id}` === location.hash);
    if (cue) tellPlayer(cue);
  };
  addEventListener('hashchange', arrive);
  if (document.querySelector('[data-player=on]')) arrive();
  // It speaks for the first time while it starts, and listens when that is done.
  else document.addEventListener('player:time', () => setTimeout(arrive), { once: true });
}
