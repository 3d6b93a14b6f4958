import type { PagefindPage, PagefindPart } from './engine.ts';

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
  ['Transcript', 'Transcripts'],
];

const PARTS_OF_A_LESSON = 2;
const CHAPTERS_OF_A_TRANSCRIPT = 3;

/**
 * The lines of one page: a glossary gives its terms, a lesson its best parts, an episode itself and what is said in it,
 * any other page itself.
 */
export function hitsOf(page: PagefindPage): Hit[] {
  const kind = page.meta.kind ?? '';
  const whole = { kind, title: page.meta.title ?? page.url, url: page.url, excerpt: page.excerpt };
  const parts = page.sub_results.map(({ title, url, excerpt }) => ({ kind, title, url, excerpt }));
  const sections = parts.filter((part) => part.url !== page.url);
  if (kind === 'Glossary') return sections.length > 0 ? sections : [whole];
  if (kind === 'Episode') {
    const said = saidIn(page);
    return said.length === 0 || parts.some(({ url }) => url === page.url) ? [whole, ...said] : said;
  }
  if (kind !== 'Lesson' || sections.length === 0) return [whole];
  return parts
    .slice(0, PARTS_OF_A_LESSON)
    .map((part) =>
      part.url === page.url ? whole : { ...part, title: `${whole.title}: ${part.title}` },
    );
}

const IN_TRANSCRIPT = /#transcript-[^#]*$/;

/** The chapters of a transcript with the most matches, each at the sentence that has the most of them. */
function saidIn({ sub_results, anchors = [] }: PagefindPage): Hit[] {
  const matches = ({ locations = [] }: PagefindPart) => locations.length;
  return sub_results
    .filter(({ url }) => IN_TRANSCRIPT.test(url))
    .sort((one, other) => matches(other) - matches(one))
    .slice(0, CHAPTERS_OF_A_TRANSCRIPT)
    .map(({ title, url, excerpt, locations = [] }) => {
      const sentence = bestAnchor(locations, anchors);
      return {
        kind: 'Transcript',
        title: `Narration: ${title}`,
        url: sentence ? url.replace(IN_TRANSCRIPT, `#${sentence}`) : url,
        excerpt,
      };
    });
}

/** The id under which most of these words stand; of several, the first. */
function bestAnchor(
  locations: readonly number[],
  anchors: readonly { id: string; location: number }[],
): string | undefined {
  const counts = new Map<string, number>();
  for (const location of locations) {
    const anchor = anchors.findLast((one) => one.location <= location);
    if (anchor) counts.set(anchor.id, (counts.get(anchor.id) ?? 0) + 1);
  }
  const most = Math.max(...counts.values());
  return [...counts].find(([, count]) => count === most)?.[0];
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
