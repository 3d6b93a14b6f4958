import { type HTMLElement, parse } from 'node-html-parser';

/** Parses HTML so that what stands in a `noscript` is elements too. */
export const parseWhole = (html: string): HTMLElement =>
  parse(html, { blockTextElements: { script: true, style: true, pre: true } });

/** What only a script can use, or would bring to life. */
const MOVING = [
  'script',
  'style',
  'template',
  'dialog',
  '[rel=modulepreload]',
  '.needs-script',
  '[data-scripted]',
  '[data-search-opener]',
  '[role=status]',
].join(', ');

/** Puts what an element holds in its place. */
export function unwrap(element: HTMLElement): void {
  const { parentNode, childNodes } = element;
  if (!parentNode) throw new Error('An element without a parent cannot give way to its content.');
  for (const child of childNodes) child.parentNode = parentNode;
  parentNode.childNodes.splice(parentNode.childNodes.indexOf(element), 1, ...childNodes);
}

/**
 * Turns parsed HTML into what a reader without scripts sees, also where the browser would run them: islands become the
 * pictures and tables that they draw first, and a widget that tells itself whole without scripts does so.
 */
export function standStill(root: HTMLElement): void {
  for (const told of root.querySelectorAll('noscript .told'))
    told.closest('[data-widget]')?.querySelector('astro-island')?.remove();
  for (const element of root.querySelectorAll(MOVING)) element.remove();
  for (const element of root.querySelectorAll('astro-island, astro-slot, noscript'))
    unwrap(element);
  for (const chart of root.querySelectorAll('[role=application]')) {
    chart.setAttribute('role', 'img');
    chart.removeAttribute('tabindex');
  }
  const ids = new Set(root.querySelectorAll('[id]').map(({ id }) => id));
  for (const element of root.querySelectorAll('[aria-describedby]'))
    if (!ids.has(element.getAttribute('aria-describedby') ?? ''))
      element.removeAttribute('aria-describedby');
}
