import { z } from 'zod';
import { slug, text } from './fields.ts';

/** One entry of `content/coverage.yaml`: an idea of the source texts, and where the course teaches it. */
export const coverageSchema = z.strictObject({
  id: slug('a name for the idea, such as two-meanings'),
  idea: text('the idea in a few words'),
  places: z
    .array(
      z.string().regex(/^[a-z0-9-]+#\S+$/, {
        error: 'is no place. Write a lesson and an anchor in it, such as chores#games.',
      }),
    )
    .min(1, { error: 'is empty. Write where the idea is taught, such as chores#games.' })
    .meta({ description: 'where the idea is taught, as lesson#anchor' }),
});
