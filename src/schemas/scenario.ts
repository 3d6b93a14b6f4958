import { z } from 'zod';
import { slug, text, unlessMissing } from './fields.ts';

const values = (side: string) =>
  z.array(z.number()).meta({
    description: `what each option is worth to side ${side}, in the order of the options`,
  });

// Each pair of different options becomes one more, and nobody reads a list of thirty.
const MOST_OPTIONS = 5;
const NO_CHANCE = 'is not a chance. Write a number from 0 to 1, such as 0.8 for 80 per cent.';

const issue = z
  .strictObject({
    name: text('what is negotiated, such as Price'),
    options: z
      .array(text('one possible outcome of the issue'))
      .min(1, { error: 'is empty. Write at least one option.' })
      .meta({ description: 'the possible outcomes of the issue' }),
    a: values('A'),
    b: values('B'),
  })
  .superRefine(({ options, a, b }, context) => {
    for (const [side, table] of [
      ['a', a],
      ['b', b],
    ] as const) {
      if (table.length === options.length) continue;
      const message = `has ${table.length} of ${options.length} values. Write one number for each option, in their order.`;
      context.addIssue({ code: 'custom', path: [side], message });
    }
  });

const chance = (side: string) =>
  z
    .number()
    .min(0, { error: NO_CHANCE })
    .max(1, { error: NO_CHANCE })
    .meta({
      description: `how likely side ${side} thinks the event is, from 0 to 1, such as 0.8`,
    });

const event = z.strictObject({
  what: text('what may happen or not, such as over 200 people come; it is read after the word if'),
  issue: text('the name of the issue that may depend on it, such as Fee'),
  chance: z
    .strictObject({ a: chance('A'), b: chance('B') })
    .meta({ description: 'how likely each side thinks the event is' }),
});

/** `content/scenarios/ID.yaml`: a negotiation between two sides, whose values add up over the issues. */
export const scenarioSchema = z
  .strictObject({
    id: slug('the lasting name of the scenario, such as tablet'),
    title: text('the title of the scenario'),
    story: text('one or two sentences that set the scene'),
    source: text('where the numbers come from, such as own work'),
    start: z
      .int()
      .min(1)
      .optional()
      .meta({ description: 'its place among what the calculator offers to start from, such as 1' }),
    unit: z
      .enum(['points', 'money'], { error: unlessMissing('is not a unit. Write points or money.') })
      .meta({
        description: 'points, when each side has its own measure; money, when both count in it',
      }),
    currency: z
      .string()
      .regex(/^[A-Z]{3}$/, { error: 'is not a currency. Write its three letters, such as USD.' })
      .optional()
      .meta({ description: 'the three letters of the currency, such as USD' }),
    parties: z
      .strictObject({ a: text('the name of side A'), b: text('the name of side B') })
      .meta({ description: 'the names of the two sides' }),
    issues: z
      .array(issue)
      .min(1, { error: 'is empty. Write at least one issue.' })
      .meta({ description: 'what is negotiated' }),
    disagreement: z
      .strictObject({
        a: z.number().meta({ description: 'what side A has without a deal' }),
        b: z.number().meta({ description: 'what side B has without a deal' }),
      })
      .meta({ description: 'what each side has without a deal' }),
    event: event.optional().meta({
      description: 'something uncertain on which an issue may depend, at the practice table',
    }),
  })
  .superRefine(({ event: uncertain, issues }, context) => {
    if (uncertain === undefined) return;
    const found = issues.find(({ name }) => name === uncertain.issue);
    const refuse = (message: string) =>
      context.addIssue({ code: 'custom', path: ['event', 'issue'], message });
    if (found === undefined) {
      const names = issues.map(({ name }) => name).join(', ');
      return refuse(`is not an issue of this scenario. Write one of these: ${names}.`);
    }
    const { length } = found.options;
    if (length >= 2 && length <= MOST_OPTIONS) return;
    refuse(
      `does not suit a bet. A bet takes 2 to ${MOST_OPTIONS} options, since each pair of them becomes one more, and this issue has ${length}. Name another.`,
    );
  })
  .refine(({ unit, currency }) => unit === 'points' || currency !== undefined, {
    path: ['currency'],
    error: 'is missing. Money needs a currency: write its three letters, such as USD.',
  });
