import { drawResults } from './draw.ts';
import { loadEngine, type Pagefind } from './engine.ts';
import { formatCount, groupHits, hitsOf } from './results.ts';

const PAUSE_MS = 150;
const MOST_PAGES = 20;
const attached = new WeakSet<HTMLFormElement>();

/**
 * Makes a search form search as one types. Its markup is that of `SearchBox.astro`. Calling it twice for one form
 * does nothing the second time.
 *
 * @param onQuery is told each query that was answered, for the address of the search page
 */
export function attachSearch(
  form: HTMLFormElement,
  onQuery: (query: string) => void = () => {},
): void {
  if (attached.has(form)) return;
  attached.add(form);
  const field = form.querySelector<HTMLInputElement>('input[type="search"]');
  const count = form.querySelector<HTMLElement>('[data-search-count]');
  const list = form.querySelector<HTMLElement>('[data-search-results]');
  if (!field || !count || !list) return;

  const engine = () => loadEngine(form.dataset.engine ?? '');
  let latest = 0;

  const search = async () => {
    latest += 1;
    const turn = latest;
    const query = field.value.trim();
    if (query === '') {
      list.replaceChildren();
      count.textContent = '';
      onQuery('');
      return;
    }
    try {
      const hits = await findHits(await engine(), query, chosenKinds(form));
      if (turn !== latest || hits === null) return;
      drawResults(list, groupHits(hits));
      count.textContent = formatCount(hits.length, query);
      onQuery(query);
    } catch {
      count.textContent = 'The search could not be loaded. The search page lists all pages.';
    }
  };

  field.addEventListener('input', () => void search());
  form.addEventListener('change', (event) => {
    if (event.target !== field) void search();
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void search();
  });
  form.addEventListener('keydown', (event) => moveAmongHits(event, field, list));
  void engine().catch(() => {});
  if (field.value !== '') void search();
}

const chosenKinds = (form: HTMLFormElement) =>
  [...form.querySelectorAll<HTMLInputElement>('input[name="kind"]:checked')].map(
    (box) => box.value,
  );

async function findHits(engine: Pagefind, query: string, kinds: string[]) {
  const filters = kinds.length > 0 ? { filters: { kind: { any: kinds } } } : {};
  const found = await engine.debouncedSearch(query, filters, PAUSE_MS);
  if (found === null) return null;
  const pages = await Promise.all(
    found.results.slice(0, MOST_PAGES).map((result) => result.data()),
  );
  return pages.flatMap(hitsOf);
}

/** Arrow keys walk from the field through the hits and back. */
function moveAmongHits(event: KeyboardEvent, field: HTMLInputElement, list: HTMLElement): void {
  if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
  const stops: HTMLElement[] = [field, ...list.querySelectorAll<HTMLElement>('a')];
  const here = stops.indexOf(document.activeElement as HTMLElement);
  if (here === -1) return;
  event.preventDefault();
  stops[
    Math.max(0, Math.min(stops.length - 1, here + (event.key === 'ArrowDown' ? 1 : -1)))
  ]?.focus();
}
