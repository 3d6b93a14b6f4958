import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { admitTerm } from '../../domain/quiz/relationship-price.ts';
import { meantTerm, shownTerm, slidersFor, terms } from './term-fields.ts';
import { vignettes } from './vignettes/index.ts';
import { dollars } from './vignettes/vignette.ts';

const wedding = { givenUp: 400, likelier: 0.3, gainPerDeal: 150, deals: 6, weight: 0.9 };

describe('slidersFor', () => {
  it('leaves room for twice what the situation states, up to a round number', () => {
    expect(slidersFor(wedding, dollars)).toMatchObject({
      givenUp: { min: 0, max: 1000, step: 1 },
      gainPerDeal: { min: 0, max: 500, step: 1 },
      deals: { min: 0, max: 20, step: 1 },
      weight: { min: 0, max: 1, step: 0.01 },
      likelier: { min: -100, max: 100, step: 1 },
    });
  });

  it.each([
    [2, { min: 0, max: 5, step: 0.05 }],
    [0, { min: 0, max: 1, step: 0.01 }],
    [50, { min: 0, max: 100, step: 1 }],
    [-3, { min: -10, max: 10, step: 0.1 }],
  ])('fits a gain of %s', (gainPerDeal, slider) => {
    expect(slidersFor({ ...wedding, gainPerDeal }, dollars).gainPerDeal).toMatchObject(slider);
  });

  it('holds every stated number of every situation', () => {
    for (const { id, unit, terms: stated } of vignettes) {
      if (!stated) continue;
      const sliders = slidersFor(stated, unit);
      for (const term of terms) {
        const shown = shownTerm(term, stated[term]);
        expect(shown, `${id} ${term}`).toBeGreaterThanOrEqual(sliders[term].min);
        expect(shown, `${id} ${term}`).toBeLessThanOrEqual(sliders[term].max);
      }
    }
  });
});

describe('a number in a field', () => {
  it('shows a chance in percentage points without stray digits', () => {
    expect(shownTerm('likelier', 0.28)).toBe(28);
    expect(shownTerm('likelier', -0.2)).toBe(-20);
    expect(shownTerm('weight', 0.98)).toBe(0.98);
  });

  it('comes back from what it means', () => {
    const tenths = fc.integer({ min: -1000, max: 1000 }).map((count) => count / 10);
    fc.assert(
      fc.property(fc.constantFrom(...terms), tenths, (term, shown) => {
        expect(shownTerm(term, meantTerm(term, shown))).toBe(shown);
        const admitted = admitTerm(term, meantTerm(term, shown));
        expect(Number.isFinite(admitted)).toBe(true);
      }),
    );
  });

  it('is asked for with its unit', () => {
    const days = { kind: 'count', one: 'day', many: 'days' } as const;
    expect(slidersFor(wedding, dollars).givenUp.label).toBe('You give up today, in dollars');
    expect(slidersFor(wedding, days).gainPerDeal.label).toBe('Gain per later deal, in days');
    const labels = Object.values(slidersFor(wedding, days)).map(({ label }) => label);
    expect(new Set(labels).size).toBe(5);
  });
});
