import { z } from 'zod';
import type { Item } from '../domain/self-test/item.ts';
import { isNear } from '../domain/self-test/score.ts';
import { authorMessage } from './problem.ts';
import { asked, countOf, letterId, number, phrase, prose, tolerance, why } from './quiz-fields.ts';

type Context = {
  addIssue: (issue: { code: 'custom'; path: PropertyKey[]; message: string }) => void;
};

const option = z.strictObject({
  id: letterId('the lasting name of the option, such as keep'),
  text: phrase('the answer as it is offered'),
  right: z.boolean().default(false).meta({ description: 'true on the one right option' }),
  ...why,
});

const choice = z
  .strictObject({
    ...asked,
    kind: z.literal('choice'),
    options: z
      .array(option)
      .length(3, { error: ({ input }) => `holds ${countOf(input)}. Write three options.` })
      .meta({ description: 'three options, one of them right' }),
  })
  .superRefine(({ options }, context) => {
    const right = options.filter((one) => one.right);
    if (right.length !== 1)
      refuse(
        context,
        ['options'],
        `has ${right.length} right options. Mark exactly one with right: true.`,
      );
    checkDifferent(context, 'options', options, ['id', 'text']);
    options.forEach((one, index) => {
      checkMisconception(context, ['options', index], one);
    });
  });

const side = z.strictObject(why);

const trueFalse = z
  .strictObject({
    ...asked,
    kind: z.literal('true-false'),
    true: side.meta({ description: 'the explanation of the answer true' }),
    false: side.meta({ description: 'the explanation of the answer false' }),
  })
  .superRefine((item, context) => {
    const marked = [item.true, item.false].filter((one) => one.misconception !== undefined);
    if (marked.length === 1) return;
    const count = marked.length === 0 ? 'no misconception' : 'two misconceptions';
    refuse(
      context,
      [],
      `has ${count}. Write one, on the wrong answer: it marks which one is wrong.`,
    );
  })
  .transform(({ true: yes, false: no, ...rest }) => {
    const toOption = (id: string, text: string, one: z.output<typeof side>) => ({
      id,
      text,
      right: one.misconception === undefined,
      ...one,
    });
    return { ...rest, options: [toOption('true', 'True', yes), toOption('false', 'False', no)] };
  });

const order = z
  .strictObject({
    ...asked,
    kind: z.literal('order'),
    why: prose('what is said when the order is right'),
    entries: parts(
      z.strictObject({
        id: letterId('the lasting name of the entry'),
        text: phrase('what is put into its place'),
        ...why,
      }),
    ).meta({ description: 'the entries in the right order' }),
    start: z
      .array(letterId('the id of an entry'))
      .meta({ description: 'the ids in the order that is shown first' }),
  })
  .superRefine(({ entries, start }, context) => {
    checkDifferent(context, 'entries', entries, ['id', 'text']);
    const ids = entries.map(({ id }) => id);
    if ([...ids].sort().join() !== [...start].sort().join())
      refuse(
        context,
        ['start'],
        `does not name each entry once. Write ${ids.join(', ')} in another order.`,
      );
    else if (ids.join() === start.join())
      refuse(context, ['start'], 'is the right order already. Write another.');
  });

const match = z
  .strictObject({
    ...asked,
    kind: z.literal('match'),
    why: prose('what is said when every pair is right'),
    pairs: parts(
      z.strictObject({
        id: letterId('the lasting name of the pair'),
        left: phrase('the left side'),
        right: phrase('the right side'),
        ...why,
      }),
    ).meta({ description: 'the pairs that belong together' }),
  })
  .superRefine(({ pairs }, context) =>
    checkDifferent(context, 'pairs', pairs, ['id', 'left', 'right']),
  );

const numeric = z
  .strictObject({
    ...asked,
    kind: z.literal('number'),
    unit: phrase('the words after the field, such as slices'),
    answer: number('the right number'),
    tolerance,
    why: prose('what is said when the number is right'),
    wrong: z
      .array(
        z.strictObject({ answer: number('a number that is known to be given'), tolerance, ...why }),
      )
      .default([])
      .meta({ description: 'wrong numbers that are known to be given' }),
    otherwise: prose('what is said of any other number'),
  })
  .superRefine((item, context) => {
    item.wrong.forEach((one, index) => {
      checkMisconception(context, ['wrong', index], { ...one, right: false });
      const near = [item, ...item.wrong.slice(0, index)].find((other) => isNear(one.answer, other));
      if (!near) return;
      const taken = near === item ? 'is right, within the tolerance' : 'is met by an entry above';
      refuse(
        context,
        ['wrong', index, 'answer'],
        `${taken}. Write another number, or take the entry out.`,
      );
    });
  });

const KINDS = { choice, 'true-false': trueFalse, order, match, number: numeric };

/** One item of a quiz. The kind says which fields belong to it: a union would report the faults of every kind. */
export const itemSchema = z.unknown().transform((input, context): Item => {
  const { kind } = (input ?? {}) as { kind?: unknown };
  if (typeof kind === 'string' && Object.hasOwn(KINDS, kind)) {
    const result = KINDS[kind as keyof typeof KINDS].safeParse(input, { error: authorMessage });
    if (result.success) return result.data;
    for (const issue of result.error.issues) context.addIssue({ ...issue } as never);
    return z.NEVER;
  }
  const fault = kind === undefined ? 'is missing' : 'is not a kind of item';
  context.addIssue({
    code: 'custom',
    path: ['kind'],
    message: `${fault}. Write ${Object.keys(KINDS).join(', ')}.`,
  });
  return z.NEVER;
});

function parts<Part extends z.ZodType>(part: Part) {
  const error = ({ input }: { input?: unknown }) => `holds ${countOf(input)}. Write 3 to 5.`;
  return z.array(part).min(3, { error }).max(5, { error });
}

function refuse(context: Context, path: PropertyKey[], message: string) {
  context.addIssue({ code: 'custom', path, message });
}

/** No two entries of a list may have one id, or read alike. */
function checkDifferent<Name extends string>(
  context: Context,
  list: string,
  entries: readonly Record<Name, string>[],
  names: readonly Name[],
) {
  for (const name of names)
    entries.forEach((one, index) => {
      const first = entries.findIndex((other) => other[name] === one[name]);
      if (first < index)
        refuse(
          context,
          [list, index, name],
          `is already that of ${list}[${first}]. Write another.`,
        );
    });
}

/** A wrong answer stands for a mistake in thinking, and a right one for none. */
function checkMisconception(
  context: Context,
  path: PropertyKey[],
  { right, misconception }: { right: boolean; misconception?: string | undefined },
) {
  const at = [...path, 'misconception'];
  if (!right && misconception === undefined)
    refuse(
      context,
      at,
      'is missing. Write the lasting name of the mistake in thinking, such as half-of-everything.',
    );
  if (right && misconception !== undefined)
    refuse(
      context,
      at,
      'stands on the right answer. Take it out, or mark another answer as right.',
    );
}
