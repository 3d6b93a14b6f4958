import { z } from 'zod';
import { outsideLink, slug, summary, text, url } from './fields.ts';

/** `content/shows/ID.yaml`: a podcast. */
export const showSchema = z.strictObject({
  id: slug('the lasting name of the show, such as heliox'),
  title: text('the name of the show as it is published'),
  summary: summary('one sentence that says what the show is'),
  home: url("the address of the show's own site"),
  owner: text('who publishes the show'),
  licence: text('one sentence that says whose the audio is and what may be done with it'),
  links: z.array(outsideLink).default([]).meta({ description: 'where the show can be heard' }),
});
