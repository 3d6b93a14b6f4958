import type { Admitted, Known } from './admitted.ts';
import { checkChapterProse } from './chapter-prose.ts';
import type { Problem } from './problem.ts';
import { type Kind, suggest } from './suggest.ts';

interface Mention {
  kind: Kind;
  id: string;
  field: string;
  line: number;
}

const FIELDS: Record<string, Kind> = {
  show: 'show',
  module: 'module',
  chapters: 'chapter',
  terms: 'term',
  references: 'source',
  scenarios: 'scenario',
  tools: 'tool',
};

/** What a component in the text of a page names, and by which attribute. */
const COMPONENTS: [RegExp, Kind, string][] = [
  [/<Cite\s[^>]*?\bid="([^"]*)"/g, 'source', 'Cite'],
  [/<Term\s[^>]*?\bid="([^"]*)"/g, 'term', 'Term'],
  [/<GrowThePie\s[^>]*?\bscenario="([^"]*)"/g, 'scenario', 'GrowThePie'],
  [/<Listen\s[^>]*?\bto="([^"]*)"/g, 'chapter', 'Listen'],
];

/** Everything that an entry names must exist, and every chapter of an episode must have its prose. */
export function checkMentions(
  entries: readonly Admitted[],
  { tools }: Pick<Known, 'tools'>,
): Problem[] {
  const known = knownIds(entries, tools);
  return entries.flatMap((entry) => [
    ...[...mentionsInFields(entry), ...mentionsInBody(entry)]
      .filter(({ kind, id }) => !known[kind].has(id))
      .map(({ kind, id, field, line }) => ({
        file: entry.file,
        line,
        field,
        value: id,
        message: `names a ${kind} that does not exist.${suggest(id, kind, known[kind])}`,
      })),
    ...(entry.collection === 'episodes' ? checkChapterProse(entry) : []),
  ]);
}

function knownIds(
  entries: readonly Admitted[],
  tools: readonly string[],
): Record<Kind, Set<string>> {
  const of = (collection: Admitted['collection']) =>
    new Set(entries.filter((one) => one.collection === collection).map((one) => one.id));
  const chapters = entries
    .filter((one) => one.collection === 'episodes')
    .flatMap((one) =>
      (one.data.chapters as { id: string }[]).map((chapter) => `${one.id}/${chapter.id}`),
    );
  return {
    show: of('shows'),
    module: of('modules'),
    episode: of('episodes'),
    chapter: new Set(chapters),
    term: of('glossary'),
    source: of('references'),
    scenario: of('scenarios'),
    tool: new Set(tools),
  };
}

function mentionsInFields(entry: Admitted): Mention[] {
  return Object.entries(FIELDS).flatMap(([field, kind]) => {
    if (entry.collection === 'episodes' && field === 'chapters') return [];
    const value = entry.data[field];
    if (typeof value === 'string') return [{ kind, id: value, field, line: entry.lineOf([field]) }];
    const list = Array.isArray(value) ? (value as string[]) : [];
    return list.map((id, index) => ({
      kind,
      id,
      field: `${field}[${index}]`,
      line: entry.lineOf([field, index]),
    }));
  });
}

function mentionsInBody(entry: Admitted): Mention[] {
  return COMPONENTS.flatMap(([pattern, kind, name]) =>
    [...entry.body.matchAll(pattern)].map((match) => ({
      kind,
      id: match[1] ?? '',
      field: `<${name}>`,
      line: entry.bodyLine(match.index),
    })),
  );
}
