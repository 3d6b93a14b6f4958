import { describe, expect, it } from 'vitest';
import { formatField, formatProblem, formatReport, type Problem } from './problem.ts';

const problem: Problem = {
  file: 'content/episodes/dinner.mdx',
  line: 7,
  field: 'chapters[1].start',
  value: '5:4x',
  message: 'is not a time. Write minutes and seconds, such as 5:04.',
};

describe('formatField', () => {
  it.each([
    [[], ''],
    [['title'], 'title'],
    [['chapters', 3, 'start'], 'chapters[3].start'],
    [[4, 'author', 0, 'family'], '[4].author[0].family'],
    [['issued', 'date-parts', 0, 0], 'issued.date-parts[0][0]'],
  ])('writes the path %j as "%s"', (path, field) => {
    expect(formatField(path)).toBe(field);
  });
});

describe('formatProblem', () => {
  it('says where, what stands there, what is wrong and what to write', () => {
    expect(formatProblem(problem)).toBe(
      'content/episodes/dinner.mdx:7\n  chapters[1].start: "5:4x" is not a time. Write minutes and seconds, such as 5:04.',
    );
  });

  it.each([
    ['a number', { value: 75 }, 'chapters[1].start: 75 is wrong.'],
    ['false', { value: false }, 'chapters[1].start: false is wrong.'],
    ['an empty text', { value: '' }, 'chapters[1].start: "" is wrong.'],
    ['a day', { value: new Date('2026-11-22') }, 'chapters[1].start: 2026-11-22 is wrong.'],
    ['quotes', { value: 'a "b"' }, 'chapters[1].start: "a \\"b\\"" is wrong.'],
    ['nothing', { value: undefined }, 'chapters[1].start is wrong.'],
    ['an empty field', { value: null }, 'chapters[1].start is wrong.'],
    ['a group of fields', { value: { a: 1 } }, 'chapters[1].start is wrong.'],
    ['a list', { value: ['a'] }, 'chapters[1].start is wrong.'],
    ['a value without a field', { field: '' }, '"5:4x" is wrong.'],
    ['the whole file', { field: '', value: undefined }, 'is wrong.'],
  ])('shows %s as it helps', (_, change, line) => {
    const text = formatProblem({ ...problem, message: 'is wrong.', ...change });
    expect(text).toBe(`content/episodes/dinner.mdx:7\n  ${line}`);
  });

  it('names the file alone when no line is meant', () => {
    expect(formatProblem({ ...problem, line: null })).toMatch(/^content\/episodes\/dinner\.mdx\n/);
  });

  it.each([
    ['x'.repeat(58), `"${'x'.repeat(58)}"`],
    ['x'.repeat(59), `"${'x'.repeat(59)}…"`],
    ['x'.repeat(500), `"${'x'.repeat(59)}…"`],
    [`${'x'.repeat(58)}🍰 and more`, `"${'x'.repeat(58)}🍰…"`],
  ])('cuts a long value after sixty characters and never within one: %s', (value, shown) => {
    expect(formatProblem({ ...problem, value })).toContain(`chapters[1].start: ${shown} is not`);
  });
});

describe('formatReport', () => {
  it.each([
    [1, 'The content has 1 mistake. Nothing was built.'],
    [3, 'The content has 3 mistakes. Nothing was built.'],
  ])('counts %d and lists each once', (count, heading) => {
    const problems = Array.from({ length: count }, (_, index) => ({ ...problem, line: index + 1 }));
    const [first, ...blocks] = formatReport(problems).trimEnd().split('\n\n');
    expect(first).toBe(heading);
    expect(blocks).toEqual(problems.map(formatProblem));
  });
});
