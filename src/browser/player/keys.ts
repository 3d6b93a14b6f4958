const inField = (target: EventTarget | null) =>
  target instanceof HTMLElement &&
  (target.isContentEditable || target.matches('textarea, select, input:not([type=range])'));

/** Plain single keys of the page, ignored in fields and behind an open dialog. */
export function watchKeys(acts: Record<string, () => void>, isOn: () => boolean): void {
  document.addEventListener('keydown', (event) => {
    const act = acts[event.key];
    if (!act || event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
    if (!isOn() || inField(event.target) || document.querySelector('dialog[open]')) return;
    event.preventDefault();
    act();
  });
}
