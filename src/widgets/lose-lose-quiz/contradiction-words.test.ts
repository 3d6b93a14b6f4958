import { describe, expect, it } from 'vitest';
import type { Contradiction } from '../../domain/quiz/contradictions.ts';
import { contradictionWords } from './contradiction-words.ts';
import { dollars } from './vignettes/vignette.ts';

const days = { kind: 'count', one: 'day', many: 'days' } as const;
const titled = [
  { id: 'boat', title: 'The boat', unit: dollars },
  { id: 'barn', title: 'The barn', unit: dollars },
  { id: 'rota', title: 'The rota', unit: days },
];
const gift = (gave: string, kept: string, amount: number): Contradiction => ({
  kind: 'gave-a-gift-kept-an-investment',
  vignettes: [gave, kept],
  gift: amount,
  surplus: 1200,
});
const pair = (
  kind: 'asked-once-silent-once' | 'left-a-better-deal-than-taken',
  ...vignettes: [string, string]
): Contradiction => ({ kind, vignettes });

describe('contradictionWords', () => {
  it('has nothing to say where nothing pulls apart', () => {
    expect(contradictionWords([], titled)).toEqual([]);
  });

  it('names both situations and what was given and refused, each in its own unit', () => {
    expect(contradictionWords([gift('rota', 'barn', 2)], titled)).toEqual([
      'You gave beyond what comes back in “The rota” (about 2 days). You kept the value in “The barn” (about $1,200), where by your own guesses giving would have left that much over. What is the difference between these ties?',
    ]);
  });

  it('says once what holds for several pairs, and each situation once', () => {
    const found = [
      pair('asked-once-silent-once', 'boat', 'barn'),
      pair('asked-once-silent-once', 'boat', 'rota'),
    ];
    expect(contradictionWords(found, titled)).toEqual([
      'You asked in “The boat” and gave in silence in “The barn” and “The rota”, although there, too, a question would have served both sides better. What made it harder to ask?',
    ]);
  });

  it('words a deal left and a worse one taken', () => {
    const found = [
      pair('left-a-better-deal-than-taken', 'boat', 'rota'),
      pair('left-a-better-deal-than-taken', 'barn', 'rota'),
    ];
    expect(contradictionWords(found, titled)).toEqual([
      'You walked away in “The boat” and “The barn”, where a deal was to be had that beat no deal for you and that the other side could accept. In “The rota” you settled for less than no deal would have left you. What held you there?',
    ]);
  });

  it('never calls one of the answers a mistake', () => {
    const found = [
      gift('boat', 'barn', 5),
      pair('asked-once-silent-once', 'boat', 'barn'),
      pair('left-a-better-deal-than-taken', 'boat', 'barn'),
    ];
    const words = contradictionWords(found, titled);
    expect(words).toHaveLength(3);
    for (const sentence of words) expect(sentence).not.toMatch(/mistake|wrong|correct|error/);
  });
});
