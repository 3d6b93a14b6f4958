import { z } from 'zod';
import { parseChapterName } from '../domain/links/addresses.ts';
import { parseTime } from '../domain/time/parse-time.ts';

/**
 * The kinds of field that every collection is made of. A field's `description` is what an author reads when it is
 * missing: it says what to write, with an example.
 */
/** A message for a value that is there: a missing one is described by the field's own documentation. */
export const unlessMissing = (message: string) => (issue: { input: unknown }) =>
  issue.input === undefined ? undefined : message;

const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** A lasting name: small letters, digits and single hyphens. It becomes part of a published address. */
export const slug = (description: string) =>
  z
    .string()
    .meta({ description })
    .regex(SLUG, {
      error: ({ input }) =>
        `is not a lasting name. Write small letters, digits and single hyphens, such as ${suggestSlug(String(input))}.`,
    })
    .meta({ description });

/** The nearest text to `input` that is a slug; `my-name` when nothing of it can be kept. */
export function suggestSlug(input: string): string {
  const plain = input.normalize('NFKD').replace(/[\u0300-\u036f]/g, '');
  return (
    plain
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-+|-+$/g, '') || 'my-name'
  );
}

/** Text that is not empty. */
export const text = (description: string) =>
  z
    .string()
    .trim()
    .min(1, { error: `is empty. Write ${description}.` })
    .meta({ description });

/** A sentence that also serves as the page's description in search engines: at most 160 characters. */
export const summary = (description: string) =>
  text(description).max(160, {
    error: ({ input }) =>
      `has ${String(input).length} characters. Search engines cut it at 160: write a shorter sentence.`,
  });

/** A moment or a length, as seconds. Authors write `2:02`, `1:05:12` or a number of seconds. */
export const time = (description: string) =>
  z
    .union([z.string(), z.number()])
    .meta({ description })
    .transform((input, context) => {
      const seconds = parseTime(String(input));
      if (seconds !== null) return seconds;
      context.addIssue(
        'is not a time. Write minutes and seconds, such as 5:04, or hours too, such as 1:05:04.',
      );
      return z.NEVER;
    });

/** An address outside the site. */
export const url = (description: string) =>
  z
    .url({
      protocol: /^https?$/,
      error: unlessMissing(
        'is not a web address. Write it whole, such as https://example.org/page.',
      ),
    })
    .meta({ description });

/** A day. YAML turns an unquoted date into a date, so both forms arrive here; ISO text leaves. */
export const day = (description: string) =>
  z
    .union([z.date(), z.string()])
    .meta({ description })
    .transform((input, context) => {
      const iso = input instanceof Date ? input.toISOString().slice(0, 10) : input;
      if (/^\d{4}-\d{2}-\d{2}$/.test(iso) && !Number.isNaN(Date.parse(iso))) return iso;
      context.addIssue('is not a day. Write year, month and day, such as 2026-11-22.');
      return z.NEVER;
    });

/** `episode/chapter`, as in `letting-go/introduction`. Whether it exists is checked with all content at hand. */
export const chapterName = (description: string) =>
  z
    .string()
    .meta({ description })
    .refine((input) => parseChapterName(input) !== null, {
      error:
        'is not a chapter. Write the episode and the chapter, such as letting-go/introduction.',
    });

/** A link that leaves the site. */
export const outsideLink = z.strictObject({
  label: text('the words of the link, such as Listen on Buzzsprout'),
  url: url('the address the link leads to'),
});
