import { z } from 'zod';
import { letterId } from './quiz-fields.ts';
import { itemSchema } from './quiz-item.ts';

const OWN = { from: 3, to: 6 };
const ALL = { from: 4, to: 6 };

/** `content/lessons/NN-ID/quiz.yaml`: the self-test of the lesson beside it. */
export const quizSchema = z
  .strictObject({
    returning: z.array(letterId('the id of an item of an earlier lesson')).default([]).meta({
      description:
        'one or two ids of items of earlier lessons that come back here, one of them at least of the lesson right before',
    }),
    items: z.array(itemSchema).meta({ description: 'the items of this lesson' }),
  })
  .superRefine(({ returning, items }, context) => {
    const refuse = (path: PropertyKey[], message: string) =>
      context.addIssue({ code: 'custom', path, message });
    const all = items.length + returning.length;
    if (returning.length > 2)
      refuse(['returning'], `names ${returning.length} items. Write one or two.`);
    if (items.length < OWN.from || items.length > OWN.to)
      refuse(
        ['items'],
        `holds ${items.length} of the lesson's own. Write ${OWN.from} to ${OWN.to}.`,
      );
    else if (all < ALL.from || all > ALL.to)
      refuse(
        ['items'],
        `makes ${all} with the returning ones. Write ${ALL.from} to ${ALL.to} in all.`,
      );
    if (!items.some(({ cases }) => cases))
      refuse(
        ['items'],
        'compares nothing. Give one item two cases to compare, with the field cases.',
      );
    returning.forEach((id, index) => {
      if (returning.indexOf(id) < index)
        refuse(['returning', index], 'comes back twice. Take it out once.');
    });
  });
