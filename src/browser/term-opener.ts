// The definitions' code comes when the pointer or the focus first reaches a term.
function open({ target }: Event): void {
  if (!(target instanceof Element && target.closest('a.term'))) return;
  for (const event of events) document.removeEventListener(event, open);
  import('./term-popover.ts');
}
const events = ['pointerover', 'focusin'];
for (const event of events) document.addEventListener(event, open);
