/**
 * A name for a part of the cartridge from lasting ids: an `xs:ID`, which begins with the letter of the prefix, is the
 * same in every build, and differs where the ids differ, also for readers that take no notice of capitals.
 */
export const identifier = (prefix: string, ...ids: readonly string[]): string =>
  [prefix, ...ids.map(escapeId)].join('_');

/** The same for the name of a file, without a prefix. */
export const fileName = (...ids: readonly string[]): string => ids.map(escapeId).join('_');

/** Letters, digits and hyphens stay; any other character becomes its number between dots. */
const escapeId = (id: string): string =>
  id.replace(/[^a-z0-9-]/gu, (sign) => `.${sign.codePointAt(0)?.toString(16)}.`);
