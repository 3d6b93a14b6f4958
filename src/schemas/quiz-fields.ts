import { z } from 'zod';
import { parseInline } from '../domain/self-test/inline.ts';
import type { Back } from '../domain/self-test/item.ts';
import { chapterName, slug, text, time, unlessMissing } from './fields.ts';

/** Inline Markdown. */
export const prose = (description: string) =>
  text(description).superRefine((input, context) => {
    const read = parseInline(input);
    if ('runs' in read) return;
    const known = 'A self-test knows *emphasis*, **strong**, `code` and [text](address).';
    context.addIssue({
      code: 'custom',
      message: `holds "${read.at.slice(0, 30)}", which ${read.fault}. ${known}`,
    });
  });

/** Inline Markdown without links: it stands inside a label or a list of choices, where a link cannot be followed. */
export const phrase = (description: string) =>
  prose(description).refine(
    (input) => {
      const read = parseInline(input);
      return !('runs' in read) || read.runs.every(({ href }) => href === undefined);
    },
    { error: 'holds a link, which nobody could follow there. Put it into the prompt or the why.' },
  );

/** A lasting name that is also the name of a field: it begins with a letter. */
export const letterId = (description: string) =>
  slug(description).refine((input) => !/^\d/.test(input), {
    error: ({ input }) =>
      `begins with a digit, which names of fields and of exported answers may not. Write a letter first, such as n${String(input)}.`,
  });

/** Where to go back to. */
export const back = z
  .strictObject({
    lesson: z
      .string()
      .regex(/^#[^#\s]+$/, {
        error: "is not an anchor. Write # and a heading's id, such as '#three-moves'.",
      })
      .optional()
      .meta({ description: "an anchor of this lesson, such as '#three-moves'" }),
    listen: chapterName('a chapter to listen to, such as letting-go/introduction').optional(),
    at: time('a moment inside the chapter, such as 2:40').optional(),
  })
  .meta({ description: "where to go back to, such as { lesson: '#three-moves' }" })
  .transform(({ lesson, listen, at }, context): Back => {
    const refuse = (message: string) => {
      context.addIssue({ code: 'custom', message });
      return z.NEVER;
    };
    if ((lesson === undefined) === (listen === undefined))
      return refuse('leads to no place, or to two. Write lesson or listen, and one of them.');
    if (lesson !== undefined && at !== undefined)
      return refuse('has the field "at", which belongs to listen. Take it out.');
    return listen === undefined
      ? { lesson: lesson as `#${string}` }
      : { listen, ...(at !== undefined && { atSeconds: at }) };
  });

/** An explanation with what it says about its reader. */
export const why = {
  why: prose('the explanation of this answer'),
  misconception: slug(
    'the lasting name of the mistake in thinking, such as half-of-everything',
  ).optional(),
  back: back.optional(),
};

/** A number of its own, not text that looks like one. */
export const number = (description: string) =>
  z
    .number({ error: unlessMissing(`is not a number. Write ${description}.`) })
    .meta({ description });

/** How far off a number may be. */
export const tolerance = number('how far off a number may be, such as 0').min(0, {
  error: 'is below zero. Write how far off a number may be: 0, or more.',
});

/** What every item has, whatever its kind. */
export const asked = {
  id: letterId('the lasting name of the item, such as tablet-stylus: unique in the whole course'),
  rev: z
    .int({ error: unlessMissing('is not a whole number. Write 1, and raise it later.') })
    .min(1, { error: 'is below 1. Write 1, and raise it when the meaning changes.' })
    .meta({ description: 'the revision, 1 at first: it is raised when the meaning changes' }),
  formerly: z
    .array(letterId('an id that the item had before'))
    .default([])
    .meta({ description: 'ids that the item had before' }),
  prompt: prose('the question, in one or two sentences'),
  cases: z
    .array(z.strictObject({ title: phrase('the name of the case'), text: prose('the case') }))
    .length(2, {
      error: ({ input }) => `holds ${countOf(input)}. Write the two cases that are compared.`,
    })
    .optional()
    .meta({ description: 'two cases to compare' }),
  back,
};

/** How many entries there are, in words that fit a message. */
export const countOf = (input: unknown): string => {
  const count = Array.isArray(input) ? input.length : 0;
  return `${count} ${count === 1 ? 'entry' : 'entries'}`;
};
