import { z } from 'zod';
import { chapterName, day, slug, summary, text } from './fields.ts';

const ids = (what: string, example: string) =>
  z
    .array(slug(`the id of a ${what}, such as ${example}`))
    .default([])
    .meta({ description: `the ids of each ${what} that the lesson uses` });

/** `content/lessons/NN-ID/index.mdx`: one lesson; the folder's number is its place in the course. */
export const lessonSchema = z.strictObject({
  id: slug('the lasting name of the lesson, such as the-pie: its folder is called NN-the-pie'),
  title: text('the title of the lesson'),
  summary: summary('one sentence that says what the lesson is about'),
  published: day('the day the lesson was first published, such as 2026-11-22'),
  objectives: z
    .array(text('what a learner will be able to do'))
    .min(1, { error: 'is empty. Write at least one thing a learner will be able to do.' })
    .meta({ description: 'what a learner will be able to do, each starting with a verb' }),
  chapters: z
    .array(chapterName('the chapter the lesson belongs to, such as letting-go/introduction'))
    .min(1, {
      error: 'is empty. Write the chapter the lesson belongs to, such as letting-go/introduction.',
    })
    .meta({ description: 'the chapters the lesson belongs to, such as letting-go/introduction' }),
  terms: ids('glossary term', 'batna'),
  references: ids('source', 'raiffa-1985'),
  scenarios: ids('scenario', 'tablet'),
  tools: ids('tool', 'pie-calculator'),
  draft: z.boolean().default(false).meta({ description: 'true keeps the lesson off the site' }),
});
