import { expect, it } from 'vitest';
import { formatQuote } from './quote.ts';

it('gives the words, whose they are, the moment, and the link', () => {
  const quote = { text: 'A pizzeria.', title: 'Letting Go', startSeconds: 31.2 };
  expect(formatQuote({ ...quote, url: 'https://pie.example/#t=31.2,32' })).toBe(
    '“A pizzeria.”\nCompanion narration to “Letting Go”, 0:31\nhttps://pie.example/#t=31.2,32',
  );
});
