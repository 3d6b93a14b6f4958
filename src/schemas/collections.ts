import type { z } from 'zod';
import { episodeSchema } from './episode.ts';
import { lessonSchema } from './lesson.ts';
import { referenceSchema } from './reference.ts';
import { scenarioSchema } from './scenario.ts';
import { showSchema } from './show.ts';
import { termSchema } from './term.ts';

/** A collection: which files belong to it, how they are read, and what they must hold. */
export interface Collection {
  name: 'shows' | 'episodes' | 'lessons' | 'scenarios' | 'glossary' | 'references';
  /** What one entry is called in a message. */
  noun: string;
  /** Tests a path from the content's root. */
  files: RegExp;
  kind: 'yaml' | 'front matter';
  /** The file is a list of entries and not one entry. */
  list?: boolean;
  schema: z.ZodType;
}

/** Every collection, in the order in which their mistakes are reported. */
export const collections: Collection[] = [
  { name: 'shows', noun: 'show', files: /^shows\/[^/]+\.yaml$/, kind: 'yaml', schema: showSchema },
  {
    name: 'episodes',
    noun: 'episode',
    files: /^episodes\/[^/]+\.mdx$/,
    kind: 'front matter',
    schema: episodeSchema,
  },
  {
    name: 'lessons',
    noun: 'lesson',
    files: /^lessons\/[^/]+\/index\.mdx$/,
    kind: 'front matter',
    schema: lessonSchema,
  },
  {
    name: 'scenarios',
    noun: 'scenario',
    files: /^scenarios\/[^/]+\.yaml$/,
    kind: 'yaml',
    schema: scenarioSchema,
  },
  {
    name: 'glossary',
    noun: 'glossary term',
    files: /^glossary\/[^/]+\.md$/,
    kind: 'front matter',
    schema: termSchema,
  },
  {
    name: 'references',
    noun: 'source',
    files: /^references\.yaml$/,
    kind: 'yaml',
    list: true,
    schema: referenceSchema,
  },
];
