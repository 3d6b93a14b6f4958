import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { outcomeTable } from './outcome-table.ts';
import { vignettes } from './vignettes/index.ts';
import { dollars, outcomesOf } from './vignettes/vignette.ts';

const hours = { kind: 'count', one: 'hour', many: 'hours' } as const;
const words = { unit: dollars, caption: 'In dollars.' };
const flat = { you: 0, they: 0 };

describe('outcomeTable', () => {
  it('draws gains to the right of zero and losses to its left, on one scale', () => {
    const table = outcomeTable(
      { keep: { you: 300, they: -100 }, give: flat, ask: flat, leave: flat },
      { you: 100, they: 0 },
      words,
    );
    expect(table.zero).toBe(25);
    expect(table.noDeal).toEqual({ you: 50, they: 25 });
    expect(table.rows[0]).toEqual({
      answer: 'keep',
      you: '$300',
      they: '−\u2060$100',
      bars: { you: { x: 25, width: 75 }, they: { x: 0, width: 25 } },
    });
  });

  it('leaves the name of a counted unit to the caption', () => {
    const both = { you: 1, they: 2.5 };
    const outcomes = { keep: both, give: both, ask: both, leave: both };
    const [row] = outcomeTable(outcomes, both, { unit: hours, caption: '' }).rows;
    expect(row).toMatchObject({ you: '1', they: '2.5' });
  });

  it('draws nothing when every amount is zero', () => {
    const table = outcomeTable({ keep: flat, give: flat, ask: flat, leave: flat }, flat, words);
    for (const { bars } of table.rows) expect(bars.you.width + bars.they.width).toBe(0);
  });

  it('keeps every bar within the row, with the longest from one end of it to zero', () => {
    const amount = fc.integer({ min: -5000, max: 5000 });
    const sides = fc.record({ you: amount, they: amount });
    const outcomes = fc.record({ keep: sides, give: sides, ask: sides, leave: sides });
    fc.assert(
      fc.property(outcomes, sides, (all, noDeal) => {
        const { rows, zero } = outcomeTable(all, noDeal, words);
        const bars = rows.flatMap((row) => [row.bars.you, row.bars.they]);
        for (const { x, width } of bars) {
          expect(x).toBeGreaterThanOrEqual(0);
          expect(x + width).toBeLessThanOrEqual(100.01);
          expect(x === zero || Math.abs(x + width - zero) < 0.11).toBe(true);
        }
      }),
    );
  });

  it('shows in every situation where walking away leaves both, at the ends of its bars', () => {
    for (const vignette of vignettes) {
      const { noDeal } = vignette;
      const table = outcomeTable(outcomesOf(vignette), noDeal, vignette);
      const bars = table.rows.find(({ answer }) => answer === 'leave')?.bars;
      for (const side of ['you', 'they'] as const) {
        const { x = 0, width = 0 } = bars?.[side] ?? {};
        const end = noDeal[side] < 0 ? x : x + width;
        expect(end).toBeCloseTo(table.noDeal[side], 0);
      }
    }
  });
});
