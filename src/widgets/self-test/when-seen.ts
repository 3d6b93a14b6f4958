/**
 * Starts each self-test of a page shortly before it comes into view: a reader of the lesson alone loads no more than
 * this. A test that cannot start shows its answers at its end, as it does without JavaScript.
 */
export function whenSeen(page: Document, start: (test: HTMLElement) => Promise<void>): void {
  for (const test of page.querySelectorAll<HTMLElement>(
    '[data-place]:not([data-place="review"])',
  )) {
    const observer = new IntersectionObserver(
      (entries) => {
        if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
        observer.disconnect();
        start(test).catch(() => test.toggleAttribute('data-failed', true));
      },
      { rootMargin: '400px' },
    );
    observer.observe(test);
  }
}
