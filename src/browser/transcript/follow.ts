import { findCue } from '../../domain/transcript/cue.ts';
import type { TranscriptPage } from './page.ts';
import { scrollToCue } from './scroll.ts';

/** What the player says of itself on `document`, as the event `player:time`. */
export interface PlayerTime {
  seconds: number;
  playing: boolean;
  source: string;
}

const SCROLLING_KEY = /^(?:Arrow|Page|Home|End| )/;

/**
 * Marks the sentence that plays, and keeps it in view until the reader scrolls. The words are the narration's: with
 * another source nothing is marked.
 *
 * @param onCue is told each sentence that begins
 * @param last what the player has said last
 * @returns lets go: the sentence stays marked, and the page stays where it is
 */
export function followAlong(
  { section, cues, text, back }: TranscriptPage,
  onCue: (cue: HTMLElement) => void,
  last?: PlayerTime,
): () => void {
  const starts = cues.map(({ dataset }) => ({ startSeconds: Number(dataset.start) }));
  let current: HTMLElement | undefined;
  let playing = false;
  let following = true;

  /** The reader has had the transcript in view while it played: who reads something else is not called back. */
  let seen = false;

  const isInView = () => {
    const { top, bottom } = section.getBoundingClientRect();
    return top < innerHeight && bottom > 0;
  };
  const offerBack = () => {
    const inView = isInView();
    seen ||= playing && inView;
    back.hidden = !playing || !current || (inView ? following : !seen);
    back.toggleAttribute('data-away', !inView);
  };
  const letGo = () => {
    following = false;
    offerBack();
  };
  const resume = () => {
    following = true;
    offerBack();
  };

  const hear = (time: PlayerTime) => {
    const cue = time.source === 'narration' ? cues[findCue(starts, time.seconds)] : undefined;
    const begins = cue !== current;
    if (begins) current?.removeAttribute('aria-current');
    current = cue;
    playing = time.playing;
    offerBack();
    if (!cue || !begins) return;
    cue.setAttribute('aria-current', 'true');
    onCue(cue);
    // A listener who has the transcript out of view reads something else.
    if (following && playing && isInView()) scrollToCue(cue);
  };
  document.addEventListener('player:time', (event) =>
    hear((event as CustomEvent<PlayerTime>).detail),
  );
  if (last) hear(last);

  for (const kind of ['wheel', 'touchmove'])
    document.addEventListener(kind, letGo, { passive: true });
  document.addEventListener('keydown', (event) => {
    const target = event.target as Element;
    const scrolls =
      SCROLLING_KEY.test(event.key) && !target.closest('input, select, [data-player]');
    if (scrolls && !(event.key === ' ' && target.closest('button, summary'))) letGo();
  });
  // Only the scroll bar is the page itself.
  document.addEventListener('pointerdown', ({ target }) => {
    if (target === document.documentElement) letGo();
  });
  back.addEventListener('click', () => {
    if (current) scrollToCue(current);
    resume();
  });
  text.addEventListener('click', ({ target }) => {
    if ((target as Element).closest('.cue')) resume();
  });
  return letGo;
}
