/**
 * Folds the player's panels with Escape, with a click beside them, with a click on a link in them, and when the focus
 * leaves the bar: a panel would lie over it.
 */
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
  document.addEventListener('focusin', ({ target }) => {
    if (!(target as Element).closest('.player-bar')) fold();
  });
  root.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') fold()?.querySelector('summary')?.focus();
  });
}
