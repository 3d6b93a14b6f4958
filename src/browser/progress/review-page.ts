import { store } from './store.ts';

/** Says on the page of the review that nothing can come back to it, where nothing can be kept for another day. */
export function open(): void {
  if (store.trouble() !== 'forbidden') return;
  for (const part of document.querySelectorAll<HTMLElement>('[data-due], [data-nothing-kept]'))
    part.hidden = part.matches('[data-due]');
}
