import { findCue } from '../../domain/transcript/cue.ts';
import type { TranscriptPage } from './page.ts';
import { scrollToCue } from './scroll.ts';

/** What the player says of itself on `document`, as the event `player:time`. */
export interface PlayerTime {
  seconds: number;
  playing: boolean;
  source: string;
  /** The id of the chapter that plays; null between chapters. */
  chapter: string | null;
}

const SCROLLING_KEY = /^(?:Arrow|Page|Home|End| )/;

/**
 * Marks the sentence that plays, and keeps it in view until the reader scrolls. The words are the narration's: with
 * another source the heading of the chapter takes the sentence's place.
 *
 * @param onCue is told each sentence that begins, or the first of a chapter that does
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
  /** The reader has just chosen a sentence: it stays where it is. */
  let chosen = false;

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

  const headingOf = (chapter: string | null) =>
    text.querySelector<HTMLElement>(`#transcript-${chapter}`) ?? undefined;
  const show = (part: HTMLElement) => scrollToCue(part, part.matches('.cue') ? 'center' : 'start');

  const hear = (time: PlayerTime) => {
    const spoken = time.source === 'narration';
    const part = spoken ? cues[findCue(starts, time.seconds)] : headingOf(time.chapter);
    const begins = part !== current;
    if (begins) current?.removeAttribute('aria-current');
    current = part;
    playing = time.playing;
    offerBack();
    if (!part || !begins) return;
    part.setAttribute('aria-current', 'true');
    const cue = spoken ? part : part.nextElementSibling?.querySelector<HTMLElement>('.cue');
    if (cue) onCue(cue);
    // A listener who has the transcript out of view reads something else.
    if (following && playing && isInView() && (spoken || !chosen)) show(part);
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
    if (current) show(current);
    resume();
  });
  text.addEventListener('click', ({ target }) => {
    if (!(target as Element).closest('.cue')) return;
    resume();
    chosen = true;
    setTimeout(() => {
      chosen = false;
    });
  });
  return letGo;
}
