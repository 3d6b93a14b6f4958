import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseInline, plainInline, type Run } from './inline.ts';

describe('parseInline', () => {
  it.each<[string, Run[]]>([
    ['', []],
    ['plain words', [{ text: 'plain words' }]],
    ['a *b* c', [{ text: 'a ' }, { text: 'b', em: true }, { text: ' c' }]],
    ['**b**.', [{ text: 'b', strong: true }, { text: '.' }]],
    ['***b***', [{ text: 'b', em: true, strong: true }]],
    [
      '**a *b* c**',
      [
        { text: 'a ', strong: true },
        { text: 'b', em: true, strong: true },
        { text: ' c', strong: true },
      ],
    ],
    ['5 * 3 ** 2', [{ text: '5 * 3 ** 2' }]],
    ['\\*not\\*', [{ text: '*not*' }]],
    ['`a*b*<c>`', [{ text: 'a*b*<c>', code: true }]],
    [
      '[the *pie*](/glossary/#pie)',
      [
        { text: 'the ', href: '/glossary/#pie' },
        { text: 'pie', em: true, href: '/glossary/#pie' },
      ],
    ],
    [
      '**[x](https://example.org/a_b)**',
      [{ text: 'x', strong: true, href: 'https://example.org/a_b' }],
    ],
    ['one\n  line', [{ text: 'one line' }]],
    ['snake_case_name and $5 < $6', [{ text: 'snake_case_name and $5 < $6' }]],
  ])('reads "%s"', (text, runs) => {
    expect(parseInline(text)).toEqual({ runs });
  });

  it.each([
    ['a <b>c</b>', '<b>'],
    ['![a](/b.png)', '![a]'],
    ['{pizza.pie} slices', '{pizza.pie}'],
    ['one\n\ntwo', '\n\n'],
    ['# Title', '# Title'],
    ['words\n- item', '- item'],
    ['1. item', '1. item'],
    ['~~gone~~', '~~gone~~'],
    ['an _old_ way', '_old_'],
    ['*open', '*open'],
    ['**open* closed', '**open* closed'],
    ['a `b', '`b'],
    ['[a] b', '[a] b'],
    ['[a](javascript:alert)', 'javascript:alert'],
    ['[a](//example.org/)', '//example.org/'],
    ['[a](#anchor)', '#anchor'],
    ['[*a](/b/)', '*a'],
  ])('refuses "%s" and says where', (text, at) => {
    expect(parseInline(text)).toEqual({ fault: expect.stringMatching(/\w/), at });
  });

  const words = fc.stringMatching(/^[a-zA-Z0-9 .,;:'"?()$%=&/€é-]*$/);

  it('leaves text without signs of markup as it is', () => {
    fc.assert(
      fc.property(words, (text) => {
        const read = parseInline(text);
        if ('runs' in read) expect(plainInline(text)).toBe(text);
        else expect(text).toMatch(/^\s*(?:-|\d+\.) /);
      }),
    );
  });

  it('reads any text as itself when each sign is escaped', () => {
    const signs = fc.string({ unit: fc.constantFrom(...'\\`*_[]{}<>#~!(a b)') });
    fc.assert(
      fc.property(signs, (text) => {
        expect(plainInline(text.replace(/[\\`*_[\]{}<>#~!]/g, '\\$&'))).toBe(text);
      }),
    );
  });

  it('never throws, never loops, never gives an empty run or an unsafe address', () => {
    const signs = fc.string({ unit: fc.constantFrom(...'\\`*_[]{}<>()a /:\n', 'https://e') });
    fc.assert(
      fc.property(signs, (text) => {
        const read = parseInline(text);
        if (!('runs' in read)) expect(read.at).not.toBe('');
        for (const run of 'runs' in read ? read.runs : []) {
          expect(run.text).not.toBe('');
          if (run.href !== undefined) expect(run.href).toMatch(/^(?:https:\/\/[^/]|\/(?!\/))/);
        }
      }),
    );
  });
});
