/**
 * Shows what a term means while the pointer or the focus is on its link. The definition stands in the page, hidden and
 * tied to the link, so a screen reader has it without this; a finger follows the link.
 */
const LINGER_MS = 200;
const GAP_PX = 6;

const box = document.createElement('div');
box.className = 'term-popover';
box.popover = 'manual';
let shownFor: Element | null = null;
let leaving: ReturnType<typeof setTimeout> | undefined;

const termAt = (target: EventTarget | null) =>
  target instanceof Element ? target.closest('a.term') : null;

function show(link: Element): void {
  clearTimeout(leaving);
  const meaning = document.getElementById(link.getAttribute('aria-describedby') ?? '');
  if (!meaning || shownFor === link) return;
  if (!box.isConnected) document.querySelector('main')?.append(box);
  shownFor = link;
  box.textContent = meaning.textContent;
  box.showPopover();
  place(link);
}

/** Below the first line of the link, or above it where the window ends; never past an edge. */
function place(link: Element): void {
  const word = link.getClientRects()[0] ?? link.getBoundingClientRect();
  const { width, height } = box.getBoundingClientRect();
  const room = document.documentElement.clientWidth - width - GAP_PX;
  const below = word.bottom + GAP_PX;
  const fits = below + height <= document.documentElement.clientHeight;
  box.style.left = `${Math.max(GAP_PX, Math.min(word.left, room))}px`;
  box.style.top = `${fits ? below : word.top - height - GAP_PX}px`;
}

function hide(): void {
  clearTimeout(leaving);
  if (!shownFor) return;
  shownFor = null;
  box.hidePopover();
}

function hideSoon(): void {
  clearTimeout(leaving);
  leaving = setTimeout(hide, LINGER_MS);
}

document.addEventListener('pointerover', ({ target, pointerType }) => {
  const link = termAt(target);
  if (link && pointerType !== 'touch') show(link);
  else if (box.contains(target as Node)) clearTimeout(leaving);
  else if (shownFor && shownFor !== document.activeElement) hideSoon();
});
document.addEventListener('focusin', ({ target }) => {
  const link = termAt(target);
  if (link) show(link);
  else hide();
});
document.addEventListener('focusout', hideSoon);
document.addEventListener('keydown', ({ key }) => {
  if (key === 'Escape') hide();
});
addEventListener('scroll', () => shownFor && place(shownFor), { passive: true });

const waiting = document.querySelector('a.term:is(:hover, :focus)');
if (waiting) show(waiting);

export {};
