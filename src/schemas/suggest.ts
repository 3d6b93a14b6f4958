import { closest, distance } from 'fastest-levenshtein';

/** What one piece of content can name in another. */
export type Kind =
  | 'module'
  | 'show'
  | 'episode'
  | 'chapter'
  | 'term'
  | 'source'
  | 'scenario'
  | 'tool';

/** What a self-test, or the table of ideas, can name beside it. */
type FurtherKind = 'item' | 'anchor' | 'lesson';

const WHERE: Record<Kind | FurtherKind, string> = {
  module: 'content/modules.yaml',
  show: 'content/shows/',
  episode: 'content/episodes/',
  chapter: 'the front matter of its episode',
  term: 'content/glossary/',
  source: 'content/references.yaml',
  scenario: 'content/scenarios/',
  tool: 'src/widgets/',
  item: 'the quiz.yaml of an earlier lesson',
  anchor: "the lesson's index.mdx",
  lesson: 'content/lessons/',
};

/** The known id that the author may have meant, or else where to add the missing one. */
export function suggest(id: string, kind: Kind | FurtherKind, known: ReadonlySet<string>): string {
  const nearest = known.size > 0 ? closest(id, [...known].sort()) : null;
  if (nearest !== null && distance(id, nearest) <= Math.max(2, id.length / 3))
    return ` Did you mean ${nearest}?`;
  return ` Correct it, or add it in ${WHERE[kind]}.`;
}
