import { describe, expect, it } from 'vitest';
import { countWords, splitWords } from './script.ts';

describe('splitWords', () => {
  it.each([
    ['We had a list.', ['We', 'had', 'a', 'list.']],
    ['  a   b\n', ['a', 'b']],
    ['a post-settlement settlement', ['a', 'post-settlement', 'settlement']],
    ['', []],
  ])('takes for words what stands between spaces: %j', (text, words) => {
    expect(splitWords(text)).toEqual(words);
  });
});

describe('countWords', () => {
  it('adds up the sentences of all paragraphs', () => {
    const sentence = (text: string) => ({ id: 'a-s01', voice: 'narrator' as const, text });
    const paragraphs = [[sentence('One two.'), sentence('Three.')], [sentence('Four five six.')]];
    expect(countWords({ id: 'a', paragraphs })).toBe(6);
  });
});
