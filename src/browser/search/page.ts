import { attachSearch } from './box.ts';

/** The search page keeps its query in the address, so that a search can be linked and goes back with the browser. */
export function openSearchPage(): void {
  const form = document.querySelector<HTMLFormElement>('[data-search-page] form');
  const field = form?.querySelector<HTMLInputElement>('input[type="search"]');
  if (!form || !field) return;
  field.value = new URLSearchParams(location.search).get('q') ?? '';
  attachSearch(form, (query) => {
    const address = query === '' ? location.pathname : `?q=${encodeURIComponent(query)}`;
    history.replaceState(null, '', address);
  });
}
