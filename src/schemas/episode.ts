import { z } from 'zod';
import type { Chapter, Gap } from '../domain/chapters/chapter.ts';
import { validateTimeline } from '../domain/chapters/timeline.ts';
import { outsideLink, slug, summary, text, time, url } from './fields.ts';
import { authorMessage } from './problem.ts';

const chapterEntry = z.strictObject({
  id: slug('the lasting name of the chapter, such as introduction: it becomes part of its address'),
  title: text('the title of the chapter as it is published'),
  start: time('the moment the chapter starts, such as 2:02'),
  end: time('the moment the chapter ends, such as 3:16'),
  summary: summary('one sentence of your own about the chapter'),
  notes: z
    .array(text('a line of notes'))
    .min(1, { error: 'is empty. Write at least one line of notes.' })
    .meta({ description: 'lines of notes, one idea each, in your own words' }),
});

const gapEntry = z.strictObject({
  gap: text('why no chapter covers this stretch, such as Advertisement'),
  start: time('the moment the gap starts'),
  end: time('the moment the gap ends'),
});

// A union would report the faults of both kinds; one look at the entry tells which kind its author meant.
const entry = z
  .unknown()
  .transform((input, context): z.output<typeof chapterEntry | typeof gapEntry> => {
    const isGap = typeof input === 'object' && input !== null && 'gap' in input;
    const result = (isGap ? gapEntry : chapterEntry).safeParse(input, { error: authorMessage });
    if (result.success) return result.data;
    for (const issue of result.error.issues) context.addIssue({ ...issue } as never);
    return z.NEVER;
  });

/** `content/episodes/ID.mdx`: one episode; its chapters stand in the front matter, their prose in the body. */
export const episodeSchema = z
  .strictObject({
    id: slug('the lasting name of the episode, such as letting-go'),
    show: slug('the id of its show, such as heliox'),
    season: z.int().min(0).meta({ description: 'the number of the season' }),
    number: z.int().min(0).meta({ description: 'the number of the episode within its season' }),
    title: text('the title of the episode as it is published'),
    duration: time('the length of the whole episode, such as 17:27'),
    page: url("the address of the episode's own page at its host"),
    audio: url(
      "the address of the episode's sound, if its owner lets it be played here; its host has to send the sound itself, and not forward to another",
    ).optional(),
    summary: summary('one sentence of your own about the episode'),
    listen: z
      .array(outsideLink)
      .default([])
      .meta({ description: 'where the episode can be heard' }),
    references: z
      .array(slug('the id of a source'))
      .default([])
      .meta({ description: 'further reading: ids from references.yaml' }),
    chapters: z
      .array(entry)
      .min(1, { error: 'is empty. Write at least one chapter.' })
      .meta({ description: 'the chapters in the order of their times' }),
    draft: z.boolean().default(false).meta({ description: 'true keeps the episode off the site' }),
  })
  .superRefine(({ chapters, duration }, context) => {
    const entries = chapters.map((one) => ({
      name: 'gap' in one ? `the gap "${one.gap}"` : one.id,
      startSeconds: one.start,
      endSeconds: one.end,
    }));
    for (const { index, field, message } of validateTimeline(entries, duration))
      context.addIssue({ code: 'custom', path: ['chapters', index, field], message });
    const seen = new Map<string, number>();
    chapters.forEach((one, index) => {
      if ('gap' in one) return;
      const first = seen.get(one.id);
      seen.set(one.id, first ?? index);
      if (first === undefined) return;
      const message = `is already the id of chapters[${first}]. Write another: an id belongs to one chapter for ever.`;
      context.addIssue({ code: 'custom', path: ['chapters', index, 'id'], message });
    });
  })
  .transform(({ chapters, duration, draft, ...rest }) => ({
    ...rest,
    draft,
    durationSeconds: duration,
    chapters: chapters.flatMap((one): Chapter[] =>
      'gap' in one
        ? []
        : [
            {
              id: one.id,
              title: one.title,
              startSeconds: one.start,
              endSeconds: one.end,
              summary: one.summary,
              notes: one.notes,
            },
          ],
    ),
    gaps: chapters.flatMap((one): Gap[] =>
      'gap' in one ? [{ reason: one.gap, startSeconds: one.start, endSeconds: one.end }] : [],
    ),
  }));
