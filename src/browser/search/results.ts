import type { PagefindPage } from './engine.ts';

/** One line of the results: where it leads, what it is called, and the words around the match. */
export interface Hit {
  kind: string;
  title: string;
  url: string;
  excerpt: string;
}

/** The order in which kinds are shown, and the words above each group. */
const GROUPS: [kind: string, heading: string][] = [
  ['Episode', 'Episodes'],
  ['Chapter', 'Chapters'],
  ['Lesson', 'Lessons'],
  ['Tool', 'Tools'],
  ['Glossary', 'Glossary'],
];

const PARTS_OF_A_LESSON = 2;

/** The lines of one page: a glossary gives its terms, a lesson its best parts, any other page itself. */
export function hitsOf(page: PagefindPage): Hit[] {
  const kind = page.meta.kind ?? '';
  const whole = { kind, title: page.meta.title ?? page.url, url: page.url, excerpt: page.excerpt };
  const parts = page.sub_results.map(({ title, url, excerpt }) => ({ kind, title, url, excerpt }));
  const sections = parts.filter((part) => part.url !== page.url);
  if (kind === 'Glossary') return sections.length > 0 ? sections : [whole];
  if (kind !== 'Lesson' || sections.length === 0) return [whole];
  return parts
    .slice(0, PARTS_OF_A_LESSON)
    .map((part) =>
      part.url === page.url ? whole : { ...part, title: `${whole.title}: ${part.title}` },
    );
}

/** The hits in groups by kind; a group without hits is left out. */
export function groupHits(hits: readonly Hit[]): { heading: string; hits: Hit[] }[] {
  return GROUPS.map(([kind, heading]) => ({
    heading,
    hits: hits.filter((hit) => hit.kind === kind),
  })).filter((group) => group.hits.length > 0);
}

/** `3 results for "pie"`, `No results for "pei"`: what is shown and what a screen reader says. */
export function formatCount(count: number, query: string): string {
  const results = count === 0 ? 'No results' : count === 1 ? '1 result' : `${count} results`;
  return `${results} for “${query}”`;
}

/** The pieces of an excerpt, each marked or not: no markup is ever handed to the page. */
export function splitExcerpt(excerpt: string): { text: string; marked: boolean }[] {
  return excerpt
    .split(/(<mark>.*?<\/mark>)/)
    .filter((piece) => piece !== '')
    .map((piece) => ({
      text: unescapeHtml(piece.replace(/<\/?mark>/g, '')),
      marked: piece.startsWith('<mark>'),
    }));
}

const ENTITIES: Record<string, string> = {
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
  '&#x27;': "'",
  '&amp;': '&',
};
const unescapeHtml = (text: string) =>
  text.replace(/&(?:lt|gt|quot|#39|#x27|amp);/g, (entity) => ENTITIES[entity] ?? entity);
