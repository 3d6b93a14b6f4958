import { defineCollection } from 'astro:content';
import { file, glob } from 'astro/loaders';
import { parse } from 'yaml';
import { episodeSchema } from './schemas/episode.ts';
import { lessonSchema } from './schemas/lesson.ts';
import { referenceSchema } from './schemas/reference.ts';
import { scenarioSchema } from './schemas/scenario.ts';
import { showSchema } from './schemas/show.ts';
import { termSchema } from './schemas/term.ts';

const root = process.env.CONTENT_DIR ?? 'content';
const files = (folder: string, pattern: string) =>
  glob({ base: `${root}/${folder}`, pattern, generateId: ({ data }) => String(data.id) });

export const collections = {
  shows: defineCollection({ loader: files('shows', '*.yaml'), schema: showSchema }),
  episodes: defineCollection({ loader: files('episodes', '*.mdx'), schema: episodeSchema }),
  lessons: defineCollection({ loader: files('lessons', '*/index.mdx'), schema: lessonSchema }),
  scenarios: defineCollection({ loader: files('scenarios', '*.yaml'), schema: scenarioSchema }),
  glossary: defineCollection({ loader: files('glossary', '*.md'), schema: termSchema }),
  references: defineCollection({
    loader: file(`${root}/references.yaml`, { parser: (text) => parse(text) }),
    schema: referenceSchema,
  }),
};
