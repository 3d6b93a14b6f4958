import { z } from 'zod';
import { chapterName, day, slug, summary, text, unlessMissing } from './fields.ts';

const ids = (what: string, example: string) =>
  z
    .array(slug(`the id of a ${what}, such as ${example}`))
    .default([])
    .meta({ description: `the ids of each ${what} that the lesson uses` });

const QUERY =
  'Set the tool, and copy what stands behind the ? of its address, such as scene=tablet&side=a.';

const MINUTES = 'Write the minutes that a learner needs, from 5 to 120, such as 25.';

/** `content/lessons/NN-ID/index.mdx`: one lesson; the folder's number is its place in the course. */
export const lessonSchema = z
  .strictObject({
    id: slug('the lasting name of the lesson, such as the-pie: its folder is called NN-the-pie'),
    title: text('the title of the lesson'),
    summary: summary('one sentence that says what the lesson is about'),
    published: day('the day the lesson was first published, such as 2026-11-22'),
    module: slug('the id of the module that the lesson belongs to, such as the-pie'),
    minutes: z
      .number({ error: unlessMissing(`is not a number. ${MINUTES}`) })
      .int({ error: `is not a whole number. ${MINUTES}` })
      .min(5, { error: `is less than any lesson takes. ${MINUTES}` })
      .max(120, { error: `is more than anybody takes at once. ${MINUTES}` })
      .meta({
        description: 'the minutes that a learner needs, reading, tool and self-test, such as 25',
      }),
    objectives: z
      .array(text('what a learner will be able to do'))
      .min(1, { error: 'is empty. Write at least one thing a learner will be able to do.' })
      .meta({ description: 'what a learner will be able to do, each starting with a verb' }),
    chapters: z
      .array(chapterName('the chapter the lesson belongs to, such as letting-go/introduction'))
      .min(1, {
        error:
          'is empty. Write the chapter the lesson belongs to, such as letting-go/introduction.',
      })
      .meta({ description: 'the chapters the lesson belongs to, such as letting-go/introduction' }),
    terms: ids('glossary term', 'batna'),
    references: ids('source', 'raiffa-1985'),
    scenarios: ids('scenario', 'tablet'),
    tools: ids('tool', 'pie-calculator'),
    opens: z
      .record(
        z.string(),
        z.string({ error: `is no text. ${QUERY}` }).regex(/^[a-z]+=[^\s?#]+$/, {
          error: `is not the query of an address. ${QUERY}`,
        }),
      )
      .default({})
      .meta({ description: 'for a tool of the lesson the query with which it opens in a course' }),
    draft: z.boolean().default(false).meta({ description: 'true keeps the lesson off the site' }),
  })
  .superRefine(({ tools, opens }, context) => {
    for (const tool of Object.keys(opens))
      if (!tools.includes(tool))
        context.addIssue({
          code: 'custom',
          path: ['opens', tool],
          message: `belongs to no tool of this lesson. Add ${tool} to tools.`,
        });
  });
