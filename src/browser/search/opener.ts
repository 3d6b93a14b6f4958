/**
 * The doors to the search on every page: the link in the header, `/`, Ctrl+K and Cmd+K. This is all that a page
 * without a widget loads; the search itself comes when the dialog opens for the first time.
 */
const SINGLE_KEY = 'bigger-pie:search-key';

function singleKeyIsOff(): boolean {
  try {
    return localStorage.getItem(SINGLE_KEY) === 'off';
  } catch {
    return false;
  }
}

const isField = (target: EventTarget | null) =>
  target instanceof HTMLElement &&
  (target.isContentEditable || /^(?:INPUT|TEXTAREA|SELECT)$/.test(target.tagName));

export function watchSearchDoors(): void {
  const dialog = document.querySelector<HTMLDialogElement>('#search-dialog');
  const singleKey = document.querySelector<HTMLInputElement>('#search-key');
  if (!dialog || !singleKey) return;
  singleKey.checked = !singleKeyIsOff();

  const open = () => {
    if (!dialog.open) dialog.showModal();
    const box = dialog.querySelector('form');
    box?.querySelector('input')?.select();
    if (box) void import('./box.ts').then(({ attachSearch }) => attachSearch(box));
  };

  document.addEventListener('click', (event) => {
    const target = event.target as Element;
    const changed = event.ctrlKey || event.metaKey || event.shiftKey || event.altKey;
    if (target.closest('[data-search-opener]') && !changed) {
      event.preventDefault();
      open();
    } else if (target === dialog || target.closest('[data-search-close]')) dialog.close();
  });
  document.addEventListener('keydown', (event) => {
    const plain = !event.ctrlKey && !event.metaKey && !event.altKey;
    const chord = (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'k';
    const slash = event.key === '/' && plain && singleKey.checked && !isField(event.target);
    if (!chord && !slash) return;
    event.preventDefault();
    open();
  });
  singleKey.addEventListener('change', () => {
    try {
      localStorage.setItem(SINGLE_KEY, singleKey.checked ? 'on' : 'off');
    } catch {
      // Storage is forbidden: the switch holds until the page is left.
    }
  });
}
