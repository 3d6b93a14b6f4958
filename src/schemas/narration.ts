import { z } from 'zod';
import { isCueId } from '../domain/transcript/cue.ts';
import { slug, text, unlessMissing } from './fields.ts';

const UNSPEAKABLE = /[\d&%$€£<>/@#*_]/;

const sentence = z.strictObject({
  id: slug('the lasting name of the sentence, such as introduction-s01'),
  voice: z
    .enum(['narrator', 'partner'], {
      error: unlessMissing('is not a voice. Write narrator or partner.'),
    })
    .meta({ description: 'who speaks it: narrator or partner' }),
  text: text('one sentence')
    .refine((input) => !UNSPEAKABLE.test(input), {
      error: ({ input }) =>
        `has the sign ${UNSPEAKABLE.exec(String(input))?.[0]}, which the voices would read in their own way. Write it as a word.`,
    })
    .refine((input) => !/[\r\n]/.test(input), { error: 'has a line break. Write it in one line.' })
    .meta({ description: 'one sentence' }),
});

const part = z
  .strictObject({
    id: slug("the id of the episode's chapter that this part fills"),
    paragraphs: z
      .array(z.array(sentence).min(1, { error: 'is empty. Write at least one sentence.' }))
      .min(1, { error: 'is empty. Write at least one paragraph.' })
      .meta({ description: 'paragraphs, each a list of sentences' }),
  })
  .superRefine(({ id, paragraphs }, context) => {
    paragraphs.forEach((sentences, paragraph) => {
      sentences.forEach((one, place) => {
        if (isCueId(one.id, id)) return;
        const message = `does not name its chapter. Write ${id}-s and a number that was never used, such as ${id}-s01.`;
        context.addIssue({
          code: 'custom',
          path: ['paragraphs', paragraph, place, 'id'],
          message,
        });
      });
    });
  });

/** `content/narrations/ID.yaml`: the spoken script of an episode's companion narration. */
export const narrationSchema = z
  .strictObject({
    episode: slug('the id of the episode whose chapters the narration fills'),
    title: text('the title of the narration'),
    credits: z
      .array(text('a line of credit'))
      .default([])
      .meta({ description: 'whom the transcript has to name beside the voices' }),
    say: z
      .record(z.string(), text('how the voices are to spell the word'))
      .default({})
      .meta({ description: 'words that the voices mispronounce, and how to spell them' }),
    chapters: z
      .array(part)
      .min(1, { error: 'is empty. Write a part for each chapter.' })
      .meta({ description: 'one part for each chapter of the episode, in their order' }),
  })
  .superRefine(({ chapters }, context) => {
    const seen = new Set<string>();
    chapters.forEach((one, index) => {
      // A chapter that stands twice has one fault, and not one for each of its sentences.
      if (chapters.findIndex(({ id }) => id === one.id) < index) return;
      one.paragraphs.forEach((sentences, paragraph) => {
        sentences.forEach(({ id }, place) => {
          const path = ['chapters', index, 'paragraphs', paragraph, place, 'id'];
          const message =
            'is the id of a sentence above. Write another: an id belongs to one sentence for ever.';
          if (seen.has(id)) context.addIssue({ code: 'custom', path, message });
          seen.add(id);
        });
      });
    });
  });
