/** Folds the player's panels with Escape, with a click beside them, and with a click on a link in them. */
export function foldPanels(root: HTMLElement): void {
  const fold = () => {
    const open = root.querySelector<HTMLDetailsElement>('details[name=player][open]');
    if (open) open.open = false;
    return open;
  };
  document.addEventListener('click', ({ target }) => {
    const element = target as Element;
    // A button that an act has taken away is beside nothing.
    if (element.isConnected && (element.closest('a') || !root.contains(element))) fold();
  });
  root.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') fold()?.querySelector('summary')?.focus();
  });
}
