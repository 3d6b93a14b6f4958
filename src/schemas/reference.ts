import { z } from 'zod';
import { slug, text, unlessMissing, url } from './fields.ts';

const person = z.union([
  z.strictObject({ family: text('the family name'), given: text('the given names').optional() }),
  z.strictObject({ literal: text('the name of a body, such as Program on Negotiation') }),
]);

/** One entry of `content/references.yaml`, in the terms of the Citation Style Language, and how it was read. */
export const referenceSchema = z.strictObject({
  id: slug('the lasting name of the source, such as raiffa-1985'),
  type: z
    .enum(
      [
        'article-journal',
        'article-newspaper',
        'article-magazine',
        'book',
        'broadcast',
        'chapter',
        'dataset',
        'paper-conference',
        'post-weblog',
        'webpage',
      ],
      {
        error: unlessMissing(
          'is not a type that the site can cite. Write one of CSL, such as article-journal.',
        ),
      },
    )
    .meta({ description: 'the CSL type, such as article-journal' }),
  title: text('the title of the source'),
  author: z.array(person).optional().meta({ description: 'the authors, in order' }),
  editor: z.array(person).optional().meta({ description: 'the editors, in order' }),
  issued: z
    .strictObject({ 'date-parts': z.array(z.array(z.int()).min(1).max(3)).length(1) })
    .optional()
    .meta({ description: 'the date as CSL writes it: {date-parts: [[1985]]}' }),
  'container-title': text('the journal, book or series').optional(),
  'collection-title': text('the series').optional(),
  volume: z.union([z.string(), z.number()]).optional(),
  issue: z.union([z.string(), z.number()]).optional(),
  number: z.union([z.string(), z.number()]).optional(),
  page: text('the pages, such as 192-205').optional(),
  publisher: text('the publisher').optional(),
  'publisher-place': text('the place').optional(),
  DOI: text('the DOI without an address before it').optional(),
  URL: url('the address').optional(),
  read: z
    .enum(['full text', 'abstract', 'secondary', 'data'], {
      error: unlessMissing(
        'says nothing the site can show. Write full text, abstract, secondary or data.',
      ),
    })
    .meta({ description: 'how much was read: full text, abstract, secondary or data' }),
  note: text('one sentence: what the source is used for'),
});
