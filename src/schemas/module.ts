import { z } from 'zod';
import { slug, summary, text } from './fields.ts';

/** One entry of `content/modules.yaml`: a part of the course. The order of the file is the order of the course. */
export const moduleSchema = z.strictObject({
  id: slug('the lasting name of the module, such as the-pie'),
  title: text('the title of the module'),
  summary: summary('one sentence that says what the module is about'),
});
