import { defineCollection } from 'astro:content';
import { file, glob } from 'astro/loaders';
import { parse } from 'yaml';
import { coverageSchema } from './schemas/coverage.ts';
import { episodeSchema } from './schemas/episode.ts';
import { lessonIdOf } from './schemas/file-names.ts';
import { lessonSchema } from './schemas/lesson.ts';
import { moduleSchema } from './schemas/module.ts';
import { notesSchema } from './schemas/notes.ts';
import { quizSchema } from './schemas/quiz.ts';
import { referenceSchema } from './schemas/reference.ts';
import { scenarioSchema } from './schemas/scenario.ts';
import { showSchema } from './schemas/show.ts';
import { termSchema } from './schemas/term.ts';

const root = process.env.CONTENT_DIR ?? 'content';
const list = (name: string) => file(`${root}/${name}`, { parser: (text) => parse(text) });
const files = (folder: string, pattern: string) =>
  glob({ base: `${root}/${folder}`, pattern, generateId: ({ data }) => String(data.id) });

export const collections = {
  shows: defineCollection({ loader: files('shows', '*.yaml'), schema: showSchema }),
  episodes: defineCollection({ loader: files('episodes', '*.mdx'), schema: episodeSchema }),
  modules: defineCollection({ loader: list('modules.yaml'), schema: moduleSchema }),
  lessons: defineCollection({ loader: files('lessons', '*/index.mdx'), schema: lessonSchema }),
  quizzes: defineCollection({
    loader: glob({
      base: `${root}/lessons`,
      pattern: '*/quiz.yaml',
      generateId: ({ entry }) => lessonIdOf(entry),
    }),
    schema: quizSchema,
  }),
  // For instructors; a lesson may do without.
  notes: defineCollection({
    loader: glob({
      base: `${root}/lessons`,
      pattern: '*/notes.md',
      generateId: ({ entry }) => lessonIdOf(entry),
    }),
    schema: notesSchema,
  }),
  scenarios: defineCollection({ loader: files('scenarios', '*.yaml'), schema: scenarioSchema }),
  glossary: defineCollection({ loader: files('glossary', '*.md'), schema: termSchema }),
  references: defineCollection({ loader: list('references.yaml'), schema: referenceSchema }),
  coverage: defineCollection({ loader: list('coverage.yaml'), schema: coverageSchema }),
};
