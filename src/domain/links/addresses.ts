/**
 * Every address that the site publishes, as a path from its root, with a leading and a trailing slash for pages.
 * A page never writes an address by hand: it takes one from here and lets `address()` put the base before it.
 */
export const addresses = {
  home: '/',
  about: '/about/',
  search: '/search/',
  episodes: '/episodes/',
  lessons: '/lessons/',
  tools: '/tools/',
  glossary: '/glossary/',
  references: '/references/',
  feed: '/feed.xml',
  episode: (episode: string) => `/episodes/${episode}/`,
  chapter: (episode: string, chapter: string) => `/episodes/${episode}/${chapter}/`,
  chapterFile: (episode: string, extension: string) => `/episodes/${episode}/chapters.${extension}`,
  lesson: (lesson: string) => `/lessons/${lesson}/`,
  tool: (tool: string) => `/tools/${tool}/`,
  embeddedTool: (tool: string) => `/embed/tools/${tool}/`,
  term: (term: string) => `/glossary/#${term}`,
  source: (reference: string) => `/references/#${reference}`,
  /** One source, or `all` of them, as a file for programs that manage literature. */
  sourceFile: (reference: string, extension: 'bib' | 'json') =>
    `/references/${reference}.${extension}`,
  /** The picture that a shared link shows, 1200 x 630, beside its page. */
  card: (page: string) => `${page}card.png`,
} as const;

/** A moment of an episode's page. Written as plain seconds, with a decimal point and no grouping. */
export const momentAddress = (episode: string, startSeconds: number, endSeconds?: number) =>
  `${addresses.episode(episode)}#t=${startSeconds}${endSeconds === undefined ? '' : `,${endSeconds}`}`;

/** `letting-go/introduction`, as lessons and tools name a chapter. */
export interface ChapterName {
  episode: string;
  chapter: string;
}

/** Splits `episode/chapter`; `null` when the text has not exactly these two parts. */
export function parseChapterName(text: string): ChapterName | null {
  const [episode, chapter, ...rest] = text.split('/');
  return episode && chapter && rest.length === 0 ? { episode, chapter } : null;
}
