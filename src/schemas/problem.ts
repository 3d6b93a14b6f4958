import { z } from 'zod';

/** One mistake in a file that an author wrote. */
export interface Problem {
  /** The file's path from the project's root. */
  file: string;
  /** The line, counted from 1, where the mistake stands; null when the file as a whole is meant. */
  line: number | null;
  /** The field as the author knows it, such as `chapters[3].start`; empty when the file as a whole is meant. */
  field: string;
  /** What stands there; undefined when nothing does. */
  value?: unknown;
  /** What is wrong with it and what to write instead. */
  message: string;
}

/** `chapters[3].start` from the path that zod reports. */
export function formatField(path: readonly PropertyKey[]): string {
  return path.reduce<string>((field, part) => {
    if (typeof part === 'number') return `${field}[${part}]`;
    return field === '' ? String(part) : `${field}.${String(part)}`;
  }, '');
}

const LONGEST_VALUE = 60;

function showValue(value: unknown): string {
  const shown = value instanceof Date ? value.toISOString().slice(0, 10) : JSON.stringify(value);
  const characters = [...shown];
  return characters.length > LONGEST_VALUE
    ? `${characters.slice(0, LONGEST_VALUE).join('')}…"`
    : shown;
}

/** The problem in two lines: where; what stands there, what is wrong and what to write. */
export function formatProblem({ file, line, field, value, message }: Problem): string {
  const where = [file, line].filter((part) => part !== null).join(':');
  const simple = value !== undefined && (typeof value !== 'object' || value instanceof Date);
  const what = [field, simple ? showValue(value) : ''].filter(Boolean).join(': ');
  return `${where}\n  ${[what, message].filter(Boolean).join(' ')}`;
}

/** The whole report that stops a build. */
export function formatReport(problems: readonly Problem[]): string {
  const count = problems.length === 1 ? '1 mistake' : `${problems.length} mistakes`;
  return `The content has ${count}. Nothing was built.\n\n${problems.map(formatProblem).join('\n\n')}\n`;
}

type RawIssue = Parameters<z.core.$ZodErrorMap>[0];

const KINDS: Record<string, string> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  array: 'a list',
  object: 'a group of fields',
  boolean: 'true or false',
};

function describeKnownFields(issue: RawIssue): string {
  const shape = (issue.inst as { _zod?: { def?: { shape?: object } } } | undefined)?._zod?.def
    ?.shape;
  return shape ? ` The known fields are ${Object.keys(shape).join(', ')}.` : '';
}

/**
 * Words for the faults that a schema itself does not word. What to write comes from the field's description, which
 * is also its documentation: an author reads the same sentence in both places.
 */
export const authorMessage: z.core.$ZodErrorMap = (issue) => {
  if (issue.code === 'unrecognized_keys') {
    const keys = (issue as unknown as { keys: string[] }).keys.map((key) => `"${key}"`).join(', ');
    return `has the unknown field ${keys}. Correct its spelling or take it out.${describeKnownFields(issue)}`;
  }
  const schema = issue.inst as z.ZodType | undefined;
  const description = schema ? z.globalRegistry.get(schema)?.description : undefined;
  const write = description ? ` Write ${description}.` : '';
  if (issue.input === undefined) return `is missing.${write}`;
  const expected = KINDS[String((issue as { expected?: unknown }).expected)];
  return expected ? `is not ${expected}.${write}` : `does not fit.${write}`;
};
