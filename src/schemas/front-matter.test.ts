import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ParsedFile, parseFile } from './front-matter.ts';

function parsed(text: string, kind: 'yaml' | 'front matter' = 'front matter'): ParsedFile {
  const result = parseFile(text, kind);
  if ('fault' in result) throw new Error(`Line ${result.fault.line} ${result.fault.message}`);
  return result;
}
function faultOf(text: string, kind: 'yaml' | 'front matter' = 'front matter') {
  const result = parseFile(text, kind);
  if (!('fault' in result)) throw new Error('The file was accepted.');
  return result.fault;
}

const EPISODE = `---
id: dinner
title: Who cooks?
chapters:
  - id: menu
    start: 0:00
  - id: dishes
    start: 10:00
---
The body begins here.

And goes on.
`;
const BYTE_ORDER_MARK = '\uFEFF';
const endings = [
  ['Unix', EPISODE],
  ['Windows', EPISODE.replaceAll('\n', '\r\n')],
  ['Windows with a byte order mark', BYTE_ORDER_MARK + EPISODE.replaceAll('\n', '\r\n')],
  ['an editor that leaves spaces behind', EPISODE.replaceAll('---', '---  ')],
] as const;

describe.each(endings)('a file with front matter from %s', (_, text) => {
  it('is split into its fields and its body', () => {
    const { data, body } = parsed(text);
    expect(data).toEqual({
      id: 'dinner',
      title: 'Who cooks?',
      chapters: [
        { id: 'menu', start: '0:00' },
        { id: 'dishes', start: '10:00' },
      ],
    });
    expect(body.replaceAll('\r', '')).toBe('The body begins here.\n\nAnd goes on.\n');
  });

  it.each([
    [['id'], 2],
    [['title'], 3],
    [['chapters'], 4],
    [['chapters', 0], 5],
    [['chapters', 0, 'start'], 6],
    [['chapters', 1, 'start'], 8],
    [['chapters', 1, 'title'], 7],
    [['chapters', 5, 'title'], 4],
    [['summary'], 2],
    [[], 2],
  ])('has the field %j, or what is there of it, in line %d', (path, line) => {
    expect(parsed(text).lineOf(path)).toBe(line);
  });

  it('counts the lines of its body from the top of the file', () => {
    const { body, bodyLine } = parsed(text);
    expect(bodyLine(0)).toBe(10);
    expect(bodyLine(body.indexOf('And goes on'))).toBe(12);
  });
});

describe('a file that is YAML alone', () => {
  it.each(['', BYTE_ORDER_MARK])('has its lines counted from 1 after "%s"', (mark) => {
    const { data, body, lineOf } = parsed(`${mark}- id: one\n  title: A\n- id: two\n`, 'yaml');
    expect(data).toEqual([{ id: 'one', title: 'A' }, { id: 'two' }]);
    expect(body).toBe('');
    expect([lineOf([0, 'title']), lineOf([1, 'id']), lineOf([1, 'title']), lineOf([7])]).toEqual([
      2, 3, 3, 1,
    ]);
  });

  it('is not split at a line of hyphens', () => {
    expect(parsed('---\nid: one\n', 'yaml').data).toEqual({ id: 'one' });
    expect(faultOf('---\nid: one\n---\nid: two\n', 'yaml').message).toContain('multiple documents');
  });
});

describe('front matter', () => {
  it('can be empty, and a later line of hyphens then belongs to the body', () => {
    expect(parsed('---\n---\nBody\n\n---\n\nMore\n')).toMatchObject({
      data: null,
      body: 'Body\n\n---\n\nMore\n',
    });
  });

  it('can be all that a file holds', () => {
    expect(parsed('---\nid: one\n---')).toMatchObject({ data: { id: 'one' }, body: '' });
  });

  it('does not end at hyphens within a line', () => {
    expect(parsed('---\ntitle: one --- two\nrule: "----"\n---\n').data).toEqual({
      title: 'one --- two',
      rule: '----',
    });
  });

  it.each([
    '',
    'Only a body.\n',
    '---\nid: never closed\n',
    '----\nid: one\n----\n',
    ' ---\na: 1\n---\n',
  ])('is missing from %j, and the author is told how a file begins', (text) => {
    expect(faultOf(text)).toEqual({
      line: 1,
      message: 'has no front matter. Begin the file with a line ---, the fields, and a line ---.',
    });
  });

  it('comes back from any list of texts, with the line of each', () => {
    const text = fc.string({ unit: 'grapheme' });
    fc.assert(
      fc.property(fc.array(text, { minLength: 1 }), fc.constantFrom('\n', '\r\n'), (texts, end) => {
        const lines = ['---', 'list:', ...texts.map((one) => `  - ${JSON.stringify(one)}`), '---'];
        const { data, lineOf, bodyLine } = parsed([...lines, 'Body'].join(end));
        expect(data).toEqual({ list: texts });
        texts.forEach((_, index) => {
          expect(lineOf(['list', index])).toBe(index + 3);
        });
        expect(bodyLine(0)).toBe(lines.length + 1);
      }),
    );
  });
});

describe('YAML that cannot be read', () => {
  it.each([
    ['---\nid: one\ntitle: a: b\n---\n', 3, 'Nested mappings are not allowed'],
    ['---\nid: one\nid: two\n---\n', 3, 'Map keys must be unique'],
    ['---\nid: one\ntitle: "open\n---\n', 3, 'Missing closing'],
    ['---\r\nid: one\r\nid: two\r\n---\r\n', 3, 'Map keys must be unique'],
  ])('is reported with its line: %j', (text, line, reason) => {
    const fault = faultOf(text);
    expect(fault.line).toBe(line);
    expect(fault.message).toContain(reason);
    expect(fault.message).toContain('Check the indentation and put quotes around text');
  });

  it('is reported with its line in a file of YAML alone', () => {
    expect(faultOf('id: one\nid: two\n', 'yaml').line).toBe(2);
  });

  it('may be a text in asterisks, which needs quotes', () => {
    expect(faultOf('---\nid: one\ntitle: *Very* important\n---\n')).toMatchObject({ line: 3 });
    expect(faultOf('---\nid: one\nlist:\n  - a\n  - *loose\n---\n')).toEqual({
      line: 5,
      message:
        'has a value that begins with *loose, which YAML takes for a reference. Put quotes around the whole value.',
    });
    expect(parsed('---\na: &known 1\nb: *known\n---\n').data).toEqual({ a: 1, b: 1 });
  });
});
