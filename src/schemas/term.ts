import { z } from 'zod';
import { chapterName, slug, summary, text } from './fields.ts';

/** `content/glossary/ID.md`: one term; its explanation is the body. */
export const termSchema = z.strictObject({
  id: slug('the lasting name of the term, such as batna: it becomes its anchor in the glossary'),
  term: text('the term as it is written in a sentence'),
  expansion: text('the long form of an abbreviation').optional(),
  summary: summary('one sentence that defines the term'),
  chapters: z
    .array(chapterName('a chapter that uses the term, such as letting-go/introduction'))
    .default([])
    .meta({ description: 'chapters that use the term' }),
  references: z
    .array(slug('the id of a source, such as raiffa-1985'))
    .default([])
    .meta({ description: 'ids from references.yaml' }),
});
