import type { z } from 'zod';
import type { CollectionName } from './admitted.ts';
import { coverageSchema } from './coverage.ts';
import { episodeSchema } from './episode.ts';
import { lessonIdOf } from './file-names.ts';
import { lessonSchema } from './lesson.ts';
import { moduleSchema } from './module.ts';
import { notesSchema } from './notes.ts';
import { quizSchema } from './quiz.ts';
import { referenceSchema } from './reference.ts';
import { scenarioSchema } from './scenario.ts';
import { showSchema } from './show.ts';
import { termSchema } from './term.ts';

/** A collection: which files belong to it, how they are read, and what they must hold. */
export interface Collection {
  name: CollectionName;
  /** What one entry is called in a message. */
  noun: string;
  /** Tests a path from the content's root. */
  files: RegExp;
  kind: 'yaml' | 'front matter' | 'text';
  /** The file is a list of entries and not one entry. */
  list?: boolean;
  /** What an entry is called whose file does not say it. */
  idOf?: (path: string) => string;
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
    name: 'modules',
    noun: 'module',
    files: /^modules\.yaml$/,
    kind: 'yaml',
    list: true,
    schema: moduleSchema,
  },
  {
    name: 'lessons',
    noun: 'lesson',
    files: /^lessons\/[^/]+\/index\.mdx$/,
    kind: 'front matter',
    schema: lessonSchema,
  },
  {
    name: 'quizzes',
    noun: 'self-test',
    files: /^lessons\/[^/]+\/quiz\.yaml$/,
    kind: 'yaml',
    idOf: lessonIdOf,
    schema: quizSchema,
  },
  {
    name: 'notes',
    noun: 'set of notes',
    files: /^lessons\/[^/]+\/notes\.md$/,
    kind: 'text',
    idOf: lessonIdOf,
    schema: notesSchema,
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
  {
    name: 'coverage',
    noun: 'idea',
    files: /^coverage\.yaml$/,
    kind: 'yaml',
    list: true,
    schema: coverageSchema,
  },
];
