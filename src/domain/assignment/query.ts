import { type Assignment, emptyAssignment } from './assignment.ts';
import { formatItem, parseItem } from './item-text.ts';

/** An assignment as an address says it; what could not be read is told in sentences. */
export interface ParsedAssignment {
  assignment: Assignment;
  problems: string[];
}

const VERSION = '1';
const TEXTS = ['title', 'due', 'note'] as const;

/** ASCII alone, without brackets or quotes, so that mail programs and importers leave it whole. */
const encode = (text: string): string =>
  encodeURIComponent(text.toWellFormed()).replace(
    /[!'()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );

/** The query of an assignment's address, without its question mark: `v=1&title=...&do=...&do=...`. */
export const formatAssignment = (assignment: Assignment): string =>
  [
    `v=${VERSION}`,
    ...TEXTS.filter((name) => assignment[name]).map(
      (name) => `${name}=${encode(assignment[name])}`,
    ),
    ...assignment.items.map((item) => `do=${encode(formatItem(item))}`),
  ].join('&');

/**
 * Reads the query of an assignment's address leniently: what can be read is kept, also of a later version.
 *
 * @param query with or without its question mark
 * @returns null for an address that has no assignment in it at all
 */
export function parseAssignment(query: string): ParsedAssignment | null {
  const parameters = new URLSearchParams(query);
  const texts = parameters.getAll('do');
  if (texts.length === 0 && !TEXTS.some((name) => parameters.has(name))) return null;
  const problems: string[] = [];
  const version = parameters.get('v');
  if (version !== VERSION)
    problems.push(
      version === null
        ? 'The address does not say which version it is of: it may have been cut.'
        : 'The address is of another version of this site. What could be read of it is below.',
    );
  const assignment = emptyAssignment();
  for (const name of TEXTS) assignment[name] = parameters.get(name) ?? '';
  for (const text of texts) {
    const item = parseItem(text);
    if (item) assignment.items.push(item);
    else
      problems.push(`“${shorten(text)}” stands in the address and cannot be read. It is left out.`);
  }
  if (assignment.items.length === 0)
    problems.push('The address names nothing to do: it may have been cut.');
  return { assignment, problems };
}

const LONGEST = 60;
const shorten = (text: string) => {
  const signs = [...text];
  return signs.length > LONGEST ? `${signs.slice(0, LONGEST).join('')}…` : text;
};
