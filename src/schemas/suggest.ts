import { closest, distance } from 'fastest-levenshtein';

/** What one piece of content can name in another. */
export type Kind = 'show' | 'chapter' | 'term' | 'source' | 'scenario' | 'tool';

const WHERE: Record<Kind, string> = {
  show: 'content/shows/',
  chapter: 'the front matter of its episode',
  term: 'content/glossary/',
  source: 'content/references.yaml',
  scenario: 'content/scenarios/',
  tool: 'src/widgets/',
};

/** The known id that the author may have meant, or else where to add the missing one. */
export function suggest(id: string, kind: Kind, known: ReadonlySet<string>): string {
  const nearest = known.size > 0 ? closest(id, [...known].sort()) : null;
  if (nearest !== null && distance(id, nearest) <= Math.max(2, id.length / 3))
    return ` Did you mean ${nearest}?`;
  return ` Correct it, or add it in ${WHERE[kind]}.`;
}
