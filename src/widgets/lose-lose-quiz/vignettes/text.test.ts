import { describe, expect, it } from 'vitest';
import { magi } from './magi.ts';
import { fillTemplate, formatAmount } from './text.ts';
import { dollars } from './vignette.ts';
import { weddingPhotos } from './wedding-photos.ts';

describe('formatAmount', () => {
  const hours = { kind: 'count', one: 'hour', many: 'hours' } as const;
  it.each([
    [1250, dollars, '$1,250'],
    [189.77, dollars, '$190'],
    [-40.2, dollars, '−\u2060$40'],
    [-0.2, dollars, '$0'],
    [1, hours, '1 hour'],
    [0, hours, '0 hours'],
    [2.44, hours, '2.4 hours'],
    [-1, hours, '−1 hour'],
    [0.99, hours, '1 hour'],
  ] as const)('writes %s as %s', (amount, unit, text) => {
    expect(formatAmount(amount, unit)).toBe(text);
  });
});

describe('fillTemplate', () => {
  it('fills outcomes, differences, terms and what follows from them', () => {
    const template =
      '{keep.you} {noDeal.they} {ask.you - give.you} {givenUp} {deals} {weight} {likelier} {breakEven} {price}';
    expect(fillTemplate(template, weddingPhotos)).toBe('$700 $150 $280 $400 6 0.9 30 $190 $210');
  });

  it.each(['keep.me', 'keep', 'ask.you - nobody.you', 'ask.you - give.you - keep.you', ''])(
    'refuses the piece {%s} and names the vignette',
    (piece) => {
      expect(() => fillTemplate(`so {${piece}} it is`, weddingPhotos)).toThrow(
        `The vignette "wedding-photos" has no number called {${piece}}.`,
      );
    },
  );

  it('refuses the numbers of a tie where the situation has none', () => {
    expect(() => fillTemplate('{breakEven}', magi)).toThrow('"magi" has no number');
  });
});
