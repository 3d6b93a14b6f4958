import type { PlayerTime } from './follow.ts';

/**
 * Brings the transcript of a page to life when it is about to be read: it comes near, or something plays. Until then a
 * page carries nothing but this.
 */
export function openTranscript(): void {
  const section = document.querySelector('[data-transcript]');
  if (!section) return;
  let last: PlayerTime | undefined;
  let opened = false;
  const open = () => {
    if (opened) return;
    opened = true;
    void import('./reading.ts').then(({ startReading }) => startReading(last));
  };
  document.addEventListener('player:time', (event) => {
    last = (event as CustomEvent<PlayerTime>).detail;
    if (last.playing) open();
  });
  new IntersectionObserver(
    // Under load several looks are reported at once.
    (looks) => {
      if (looks.some((look) => look.isIntersecting)) open();
    },
    { rootMargin: '100%' },
  ).observe(section);
}
