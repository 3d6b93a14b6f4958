/**
 * Brings a sentence into the middle, where nothing that stays in view covers it, or a heading to the start. The way to
 * the next sentence is shown; over a longer one, and for readers who want no motion, the page jumps.
 */
export function scrollToCue(cue: HTMLElement, block: ScrollLogicalPosition = 'center'): void {
  const far = Math.abs(cue.getBoundingClientRect().top) > 2 * innerHeight;
  const still = far || matchMedia('(prefers-reduced-motion: reduce)').matches;
  cue.scrollIntoView({ block, behavior: still ? 'instant' : 'smooth' });
}
