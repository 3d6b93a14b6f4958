/**
 * Brings a sentence into the middle, where nothing that stays in view covers it. The way to the next sentence is
 * shown; over a longer one, and for readers who want no motion, the page jumps.
 */
export function scrollToCue(cue: HTMLElement): void {
  const far = Math.abs(cue.getBoundingClientRect().top) > 2 * innerHeight;
  const still = far || matchMedia('(prefers-reduced-motion: reduce)').matches;
  cue.scrollIntoView({ block: 'center', behavior: still ? 'instant' : 'smooth' });
}
